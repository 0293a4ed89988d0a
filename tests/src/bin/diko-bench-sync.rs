//! Measures what DiKo promises about sharing a case, on this machine, against its limits. `cargo xtask bench sync` builds it
//! for release, with the endpoint beside it, and runs it. What is measured is in `bench_sync`.

#![allow(clippy::print_stdout, clippy::print_stderr, reason = "what is measured is what it has to say")]

use std::path::Path;
use std::process::ExitCode;

use diko_sync::Http;
use diko_tests::bench_sync::{
    Family, Fault, Report, apply_remote_edits, exchange_over_loopback, serve_one_by_one, start_endpoint,
    sync_of_the_disk, take_bundles,
};
use diko_tests::workspace::root;

fn main() -> ExitCode {
    let mut arguments = std::env::args().skip(1);
    let done = match (arguments.next().as_deref(), arguments.next()) {
        (None, _) => measure(),
        // Itself as a server, in a process of its own.
        (Some("serve-one-by-one"), Some(data)) => serve_one_by_one(Path::new(&data)).map(|()| true),
        _ => Err("it takes no arguments".into()),
    };
    match done {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(fault) => {
            eprintln!("diko-bench-sync: {fault}");
            ExitCode::FAILURE
        }
    }
}

fn measure() -> Result<bool, Fault> {
    let target = root().join("target");
    std::fs::create_dir_all(&target)?;
    // On the disk of the checkout: a folder in memory would make every write last at once.
    let folder = tempfile::Builder::new().prefix("bench-sync-").tempdir_in(&target)?;
    let mut report = Report::new();
    let sync = sync_of_the_disk(folder.path())?;
    report.tell("this disk makes 4 KiB last", sync.as_secs_f64() * 1000.0, "ms");
    let endpoint = start_endpoint(&folder.path().join("endpoint"))?;
    let family = Family::found(&folder.path().join("olena"), &endpoint.origin(), &mut Http::new()?)?;
    apply_remote_edits(folder.path(), &family, &mut report)?;
    exchange_over_loopback(folder.path(), &family, &endpoint, &mut report)?;
    drop(endpoint);
    take_bundles(folder.path(), &mut report)?;
    Ok(report.is_good())
}
