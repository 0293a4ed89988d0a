//! What an endpoint takes: bundles from many devices at once, each answered when it lies on the disk; beside it, what it
//! would take if every bundle had a commit of its own; and whether its memory stays what it is.

#![allow(clippy::print_stderr, reason = "where a server listens is what it has to say")]

use std::net::Ipv4Addr;
use std::num::NonZeroUsize;
use std::path::Path;
use std::process::Command;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use diko_endpoint::{Commune, Limits, Server, Settings, SqliteStore, System, router, serve};
use tokio::net::TcpListener;

use super::Fault;
use super::load::{CONNECTIONS, hand_over, register};
use super::report::Report;
use crate::serving::Serving;
use crate::workspace::root;

const BUNDLES: u64 = 1_000_000;
/// When memory is looked at.
const MARKS: &[u64] = &[100_000, 500_000, BUNDLES];
/// How long bundles are handed over one by one.
const ALONE: Duration = Duration::from_secs(10);
/// MiB of items in a case.
const ROOM: u64 = 16 << 10;
const COMMUNE: &str = "catalogue/communes/musterstadt";

/// The real program, which counts nothing and has room.
///
/// # Errors
/// When it does not start.
pub fn start_endpoint(data: &Path) -> Result<Serving, Fault> {
    let program = std::env::current_exe()?.with_file_name("diko-endpoint");
    let mut command = Command::new(program);
    command.args(["--no-limits", "--listen", "127.0.0.1:0", "--case-size", &ROOM.to_string(), "--data"]);
    command.arg(data).arg("--commune").arg(root().join(COMMUNE));
    Ok(Serving::start(command)?)
}

/// # Errors
/// When a server does not start, or takes something else than was asked for.
pub fn take_bundles(folder: &Path, report: &mut Report) -> Result<(), Fault> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    let alone = {
        let mut command = Command::new(std::env::current_exe()?);
        command.arg("serve-one-by-one").arg(folder.join("one-by-one"));
        let endpoint = Serving::start(command)?;
        runtime.block_on(async {
            let cases = register(endpoint.port()).await?;
            hand_over(endpoint.port(), &cases, BUNDLES, ALONE, &[], |_| ()).await
        })?
    };
    let endpoint = Arc::new(start_endpoint(&folder.join("load"))?);
    let sizes = Arc::new(Mutex::new(Vec::new()));
    let (port, seen) = (endpoint.port(), (Arc::clone(&endpoint), Arc::clone(&sizes)));
    let look = move |_| {
        let mebibytes = seen.0.resident_kib().unwrap_or(0) as f64 / 1024.0;
        seen.1.lock().unwrap_or_else(PoisonError::into_inner).push(mebibytes);
    };
    let together = runtime.block_on(async {
        let cases = register(port).await?;
        hand_over(port, &cases, BUNDLES, Duration::MAX, MARKS, look).await
    })?;
    let many = format!("bundles of 700 bytes, one a request, {CONNECTIONS} connections");
    report.at_least(&many, together, 8000.0, "a second");
    report.tell("the same, with a commit for each", alone, "a second");
    report.tell("so many times as many with common commits", together / alone, "times");
    let sizes = sizes.lock().unwrap_or_else(PoisonError::into_inner);
    for (mark, size) in MARKS.iter().zip(sizes.iter()) {
        report.tell(&format!("memory of the endpoint after {mark} bundles"), *size, "MiB");
    }
    let (first, last) =
        (sizes.first().copied().unwrap_or(0.0), sizes.last().copied().unwrap_or(f64::INFINITY));
    report.at_most("memory, from the first look to the last", last / first, 1.1, "times");
    Ok(())
}

/// Serves from `data` like the real program, but for the commits: each write has one of its own. Until it is killed.
///
/// # Errors
/// When it cannot start.
pub fn serve_one_by_one(data: &Path) -> Result<(), Fault> {
    let commune = Commune::read(&root().join(COMMUNE))?;
    let store = Arc::new(SqliteStore::open_committing(data, ROOM << 20, NonZeroUsize::MIN)?);
    let settings = Settings { limits: Limits::NONE, ..Settings::default() };
    let router = router(store, commune, settings, Arc::new(System::new()));
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build()?;
    runtime.block_on(async {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await?;
        eprintln!("serves one by one on {}", listener.local_addr()?);
        Ok(serve(listener, router, Server::default(), std::future::pending()).await?)
    })
}
