//! The real window on a device of its own: from a story to a ticked plan that is still there tomorrow, and what a wrong
//! passphrase, a recovery code and a curious script find.

#![allow(clippy::unwrap_used, reason = "a test says what is wrong by failing")]

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use diko_tests::journey::{self, Hurry, PASSPHRASE, TODAY};
use diko_tests::window::Device;
use diko_tests::workspace;

/// Every file of the vault with its bytes.
fn bytes(folder: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
    let files = workspace::files(folder, &|_| true).unwrap();
    files.into_iter().map(|path| (path.clone(), std::fs::read(path).unwrap())).collect()
}

#[tokio::test]
async fn what_was_ticked_is_there_after_quitting_and_a_wrong_passphrase_opens_and_changes_nothing() {
    let device = Device::new(TODAY).unwrap();
    let window = device.open().await.unwrap();
    journey::first_launch(&window, &mut Hurry).await.unwrap();
    journey::tell_story(&window, &mut Hurry).await.unwrap();
    journey::tick(&window, "anmelden", &mut Hurry).await.unwrap();
    window.quit().await.unwrap();

    let window = device.open().await.unwrap();
    window.shows("unlock").await.unwrap();
    let before = bytes(&device.data());
    assert!(before.keys().any(|path| path.ends_with("slots.a")) && before.len() > 3, "{:?}", before.keys());
    journey::unlock(&window, "vier Birnen im Topf").await.unwrap();
    window.find("[data-screen='unlock'] .err").await.unwrap();
    assert_eq!(window.invoke("plan").await.unwrap(), Err(r#"{"code":"error-vault-locked"}"#.into()));
    assert!(bytes(&device.data()) == before, "a wrong passphrase changed a file");

    journey::unlock(&window, PASSPHRASE).await.unwrap();
    window.shows("now").await.unwrap();
    journey::visit(&window, "plan").await.unwrap();
    journey::shows_done(&window, "anmelden").await.unwrap();
    window.quit().await.unwrap();
}

#[tokio::test]
async fn the_recovery_code_opens_the_vault_and_sets_a_new_passphrase() {
    const NEW: &str = "fünf Äpfel im Sack";
    let device = Device::new(TODAY).unwrap();
    let window = device.open().await.unwrap();
    let code = journey::first_launch(&window, &mut Hurry).await.unwrap();
    journey::tell_story(&window, &mut Hurry).await.unwrap();
    window.quit().await.unwrap();

    let window = device.open().await.unwrap();
    window.shows("unlock").await.unwrap();
    window.press_on("[data-screen='unlock'] .btn--quiet").await.unwrap();
    window.shows("recover").await.unwrap();
    window.write("input.in--code", &code).await.unwrap();
    window.write_all("input[autocomplete='new-password']", NEW).await.unwrap();
    window.press_on("[data-action='recover']").await.unwrap();
    window.shows("now").await.unwrap();
    window.quit().await.unwrap();

    let window = device.open().await.unwrap();
    journey::unlock(&window, PASSPHRASE).await.unwrap();
    window.find("[data-screen='unlock'] .err").await.unwrap();
    journey::unlock(&window, NEW).await.unwrap();
    window.shows("now").await.unwrap();
    window.quit().await.unwrap();
}

/// Shows a place as Back would; hands over its heading, the places that its links lead to, and what the page complained of.
const SHOW: &str = "const done = arguments[0]; const path = PATH; \
    if (!window.faults) { window.faults = []; const say = (what) => window.faults.push(String(what)); \
        addEventListener('error', (event) => say(event.message)); \
        addEventListener('unhandledrejection', (event) => say(event.reason)); \
        document.addEventListener('securitypolicyviolation', (event) => say(event.violatedDirective)); } \
    const state = { path, depth: 1, behind: 'now', scroll: 0 }; \
    dispatchEvent(new PopStateEvent('popstate', { state })); \
    const begun = Date.now(); \
    const look = () => { const heading = document.querySelector('[data-screen] h1')?.textContent.trim(); \
        const waits = !heading || document.querySelector('.sk') || Date.now() - begun < 120; \
        if (waits && Date.now() - begun < 5000) return setTimeout(look, 20); \
        const links = [...document.querySelectorAll(\"a[href^='#']\")]; \
        const to = links.map((link) => link.getAttribute('href').slice(1)); \
        done([heading || '', to, window.faults.splice(0)]); }; \
    look();";

#[tokio::test]
async fn every_place_that_a_link_leads_to_opens_and_breaks_nothing() {
    let device = Device::new(TODAY).unwrap();
    let window = device.open().await.unwrap();
    journey::first_launch(&window, &mut Hurry).await.unwrap();
    journey::tell_story(&window, &mut Hurry).await.unwrap();
    // Now, and what buttons lead to.
    let mut found: Vec<String> =
        ["now", "search", "week", "commune", "share", "join"].map(Into::into).to_vec();
    let mut screens = BTreeSet::new();
    let mut place = 0;
    while let Some(path) = found.get(place).cloned() {
        place += 1;
        let path = serde_json::to_string(&path).unwrap();
        let answer = window.run(&SHOW.replace("PATH", &path)).await.unwrap();
        let (heading, links, faults): (String, Vec<String>, Vec<String>) =
            serde_json::from_value(answer).unwrap();
        assert_eq!(faults, Vec::<String>::new(), "{path}");
        assert!(!heading.is_empty(), "{path} is empty, after {place} places");
        screens.insert(window.screen().await.unwrap());
        for link in links {
            if !found.contains(&link) {
                found.push(link);
            }
        }
    }
    assert!(screens.len() > 45, "only {} screens: {screens:?}", screens.len());
    window.quit().await.unwrap();
}

/// Whether any file below holds these bytes.
fn holds(folder: &Path, bytes: &[u8]) -> bool {
    let files = workspace::files(folder, &|_| true).unwrap();
    files.iter().any(|path| {
        std::fs::read(path).unwrap_or_default().windows(bytes.len()).any(|window| window == bytes)
    })
}

#[tokio::test]
async fn a_photographed_page_is_seen_and_no_byte_of_it_lies_anywhere_readable() {
    let device = Device::new(TODAY).unwrap();
    let window = device.open().await.unwrap();
    journey::first_launch(&window, &mut Hurry).await.unwrap();
    journey::tell_story(&window, &mut Hurry).await.unwrap();
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("page.png");
    let dots = |x: u32, y: u32| image::Rgb([(x % 256) as u8, (y % 256) as u8, ((x * y) % 256) as u8]);
    image::RgbImage::from_fn(700, 400, dots).save(&file).unwrap();

    journey::visit(&window, "papers").await.unwrap();
    window.press_on("[data-screen='papers'] .sheet .row").await.unwrap();
    window.press_on("[data-action='hold_paper']").await.unwrap();
    window.give_file("input[type='file']", &file).await.unwrap();
    window.shows("photo-straighten").await.unwrap();
    assert_eq!(window.dots("[data-screen='photo-straighten'] img").await.unwrap(), 700);
    window.press_on("[data-action='add_photo']").await.unwrap();
    window.press_on(".tiles .tile").await.unwrap();
    window.shows("photo").await.unwrap();
    assert_eq!(window.dots("[data-screen='photo'] img").await.unwrap(), 700);
    window.quit().await.unwrap();

    // What begins every JPEG, and what is in the middle of the file that was chosen.
    let chosen = std::fs::read(&file).unwrap();
    for part in [b"\xff\xd8\xff\xe0\x00\x10JFIF".as_slice(), &chosen[chosen.len() / 2..][..16]] {
        assert!(!holds(device.home(), part));
    }
    assert!(holds(folder.path(), &chosen[chosen.len() / 2..][..16]), "the search finds nothing anywhere");
}

#[tokio::test]
async fn turning_reminders_on_shows_one_sentence_that_names_nothing() {
    let device = Device::new(TODAY).unwrap();
    let window = device.open().await.unwrap();
    journey::first_launch(&window, &mut Hurry).await.unwrap();
    journey::tell_story(&window, &mut Hurry).await.unwrap();
    journey::visit(&window, "more").await.unwrap();
    window.press_on("a[href='#more/reminders']").await.unwrap();
    window.shows("more-reminders").await.unwrap();
    window.press_on("[data-screen='more-reminders'] .ticks").await.unwrap();
    window.says("more-reminders", "on your screen now").await.unwrap();

    let texts = device.bus().notices(1).unwrap();
    let sentence = "You have a reminder. Open DiKo when you have a quiet moment.";
    // The program's own name comes first, and names its icon.
    assert_eq!(texts, ["diko", "diko", "DiKo", sentence]);
    let shown = window.texts(".notice").await.unwrap().concat();
    assert!(shown.contains(sentence), "another sentence is announced: {shown}");
    window.quit().await.unwrap();
}

#[tokio::test]
async fn a_script_in_the_page_can_call_the_listed_commands_and_nothing_else() {
    let device = Device::new(TODAY).unwrap();
    let window = device.open().await.unwrap();
    window.shows("welcome-language").await.unwrap();
    assert!(window.invoke("status").await.unwrap().unwrap().contains("\"vault\":\"absent\""));
    assert_eq!(window.invoke("create_vault").await.unwrap(), Err(r#"{"code":"error-bad-request"}"#.into()));
    for refused in [
        "plugin:window|close",
        "plugin:event|listen",
        "plugin:notification|notify",
        "plugin:webview|create_webview_window",
        "read_file",
    ] {
        let refusal = window.invoke(refused).await.unwrap().unwrap_err();
        assert!(refusal.contains("not allowed"), "{refused}: {refusal}");
    }
    assert!(!device.data().join("vault/slots.a").exists());
    window.quit().await.unwrap();
}

#[tokio::test]
async fn the_page_follows_the_width_of_the_window() {
    let device = Device::new(TODAY).unwrap();
    let window = device.open().await.unwrap();
    journey::first_launch(&window, &mut Hurry).await.unwrap();
    journey::tell_story(&window, &mut Hurry).await.unwrap();
    for _ in 0..3 {
        // A rail at the side of a desk, a bar at the foot of a phone.
        window.resize(1200, 900).await.unwrap();
        assert!(window.width(".nav").await.unwrap() < 200.0);
        window.resize(420, 860).await.unwrap();
        assert!(window.width(".nav").await.unwrap() > 400.0);
    }
    window.quit().await.unwrap();
}
