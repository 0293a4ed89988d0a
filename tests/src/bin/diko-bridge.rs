//! Starts the test bridge: `diko-bridge [PORT]`, any free port without one. It prints where its two devices listen, the
//! first at that port, and runs until it is ended. `DIKO_TODAY=YYYY-MM-DD` sets the day until a test resets it.

#![allow(
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "the address and a refusal are what it has to say"
)]

use std::net::Ipv4Addr;
use std::process::ExitCode;

use diko_core::Day;
use diko_tests::bridge::{self, Build};
use tokio::net::TcpListener;

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
    let [first, second] = bridge::routers(Build::this(), today)?;
    let (one, other) = (listen(port).await?, listen(0).await?);
    let (one, other) = (axum::serve(one, first), axum::serve(other, second));
    tokio::try_join!(one.into_future(), other.into_future())?;
    Ok(())
}

async fn listen(port: u16) -> std::io::Result<TcpListener> {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, port)).await?;
    println!("listening http://{}", listener.local_addr()?);
    Ok(listener)
}
