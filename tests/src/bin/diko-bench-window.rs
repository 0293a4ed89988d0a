//! Measures how soon Now is painted in the real window once a volunteer's vault is unlocked, against what was promised.
//! `cargo xtask bench ui` runs it. The key is derived as on any device, and told apart: it is slow by design.

#![allow(clippy::print_stdout, clippy::print_stderr, reason = "what is measured is what it has to say")]

use std::process::ExitCode;

use diko_companion::{Companion, Config, Day, FixedClock};
use diko_tests::journey::{TODAY, unlock};
use diko_tests::volunteer::{CASES, Fault, PASSPHRASE, STEPS, fill};
use diko_tests::window::{Device, Window};
use serde_json::Value;

const RUNS: usize = 9;
/// From the answer to `unlock` to the first paint of Now.
const LIMIT_MS: f64 = 150.0;

/// Notes three moments, in milliseconds of the page: the button is pressed, `unlock` is answered, a frame with what Now has
/// to say is on the screen. Frames are asked for twice: when the second begins, the first has been handed over.
const WATCH: &str = "
    const done = arguments[0];
    const ask = window.fetch;
    const seen = {};
    window.seen = new Promise((resolve) => {
        addEventListener('click', ({ timeStamp }) => { seen.pressed = timeStamp; }, { capture: true, once: true });
        window.fetch = async (...request) => {
            const answer = await ask(...request);
            if (new URL(request[0]).pathname === '/unlock') seen.answered = performance.now();
            return answer;
        };
        new MutationObserver((_, observer) => {
            if (!document.querySelector('[data-screen=now] .now')) return;
            observer.disconnect();
            requestAnimationFrame(() => requestAnimationFrame(() => {
                resolve({ ...seen, painted: performance.now() });
            }));
        }).observe(document, { childList: true, subtree: true });
    });
    done();";

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    match measure().await {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(fault) => {
            eprintln!("diko-bench-window: {fault}");
            ExitCode::FAILURE
        }
    }
}

async fn measure() -> Result<bool, Fault> {
    let device = Device::new(TODAY)?;
    let today: Day = TODAY.parse()?;
    fill(&Companion::new(Config::new(device.data(), Box::new(FixedClock(today))))?)?;
    let (mut by_answer, mut by_press) = (Vec::new(), Vec::new());
    for _ in 0..RUNS {
        let window = device.open().await?;
        let seen = seen(&window).await?;
        let moment = |name: &str| seen.get(name).and_then(Value::as_f64).ok_or("a moment was not seen");
        by_answer.push(moment("painted")? - moment("answered")?);
        by_press.push(moment("painted")? - moment("pressed")?);
        window.quit().await?;
    }
    println!("{CASES} cases of {STEPS} steps, development build, {RUNS} times in a window just opened:");
    let (middle, worst) = middle_and_worst(by_press);
    println!(
        "Now painted after the button, with the key's derivation: {middle:.0} ms, at worst {worst:.0} ms"
    );
    let (middle, worst) = middle_and_worst(by_answer);
    let verdict = if middle <= LIMIT_MS { "ok" } else { "TOO SLOW" };
    println!(
        "Now painted after unlock was answered: {middle:.0} ms, at worst {worst:.0} ms, limit {LIMIT_MS} ms, {verdict}"
    );
    Ok(middle <= LIMIT_MS)
}

async fn seen(window: &Window) -> Result<Value, Fault> {
    window.shows("unlock").await?;
    window.run(WATCH).await?;
    unlock(window, PASSPHRASE).await?;
    Ok(window.run("window.seen.then(arguments[0])").await?)
}

fn middle_and_worst(mut runs: Vec<f64>) -> (f64, f64) {
    runs.sort_by(f64::total_cmp);
    let at = |index: usize| runs.get(index).copied().unwrap_or(f64::INFINITY);
    (at(runs.len() / 2), at(runs.len().saturating_sub(1)))
}
