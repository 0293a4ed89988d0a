//! Starts the test bridge: `diko-bridge [PORT]`, any free port without one. It prints where it listens and runs
//! until it is ended. `DIKO_TODAY=YYYY-MM-DD` sets the day until a test resets it.

#![allow(
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "the address and a refusal are what it has to say"
)]

use std::net::Ipv4Addr;
use std::process::ExitCode;

use diko_core::Day;
use diko_tests::bridge::{self, Build};

/// A Sunday in the reference stories, so that days moved over a week-end can be seen.
const USUAL_DAY: &str = "2026-11-22";

#[tokio::main]
async fn main() -> ExitCode {
    match serve().await {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("diko-bridge: {error}");
            ExitCode::FAILURE
        }
    }
}

async fn serve() -> Result<(), Box<dyn std::error::Error>> {
    let port = std::env::args().nth(1).map_or(Ok(0), |port| port.parse::<u16>())?;
    let today: Day = std::env::var("DIKO_TODAY").unwrap_or_else(|_| USUAL_DAY.into()).parse()?;
    let router = bridge::router(Build::this(), today)?;
    let listener = tokio::net::TcpListener::bind((Ipv4Addr::LOCALHOST, port)).await?;
    println!("listening http://{}", listener.local_addr()?);
    axum::serve(listener, router).await?;
    Ok(())
}
