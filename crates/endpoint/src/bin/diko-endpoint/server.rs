//! The server: its options, its start, its end at SIGTERM or ctrl-c.

use std::error::Error;
use std::io;
use std::net::SocketAddr;
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use diko_endpoint::{Commune, Limits, Server, Settings, SqliteStore, Store, System, router, serve};
use tokio::net::TcpListener;

use crate::say;

#[derive(clap::Args)]
pub struct Args {
    /// The folder for everything that is kept; made if it is not there
    #[arg(long)]
    data: PathBuf,
    /// The commune's pack, as `diko-catalogue sign` left it
    #[arg(long)]
    commune: PathBuf,
    /// Where to listen, without TLS
    #[arg(long, default_value = "127.0.0.1:8420")]
    listen: SocketAddr,
    /// Every request comes through a proxy that does TLS and names the client in X-Forwarded-For
    #[arg(long)]
    behind_proxy: bool,
    /// Register a case only with a code of `admin codes add`
    #[arg(long)]
    require_activation: bool,
    /// The most MiB of items and photos that one case may hold
    #[arg(long, value_name = "MIB", default_value_t = 4096)]
    case_size: u64,
    /// The most connections at once
    #[arg(long, value_name = "N", default_value_t = Server::default().most_connections)]
    connections: usize,
    /// How long the head of a request may take, and a connection may idle
    #[arg(long, value_name = "SECONDS", default_value_t = 30)]
    header_timeout: u64,
    /// How long the body of a request may take
    #[arg(long, value_name = "SECONDS", default_value_t = 60)]
    body_timeout: u64,
}

#[derive(clap::Args)]
#[command(next_help_heading = "Limits, each within one minute")]
pub struct LimitArgs {
    /// Count nothing: for measuring, and behind something that counts
    #[arg(long)]
    no_limits: bool,
    #[arg(long, value_name = "N", default_value_t = Limits::USUAL.requests_per_token)]
    requests_per_token: u64,
    /// Bytes of bodies in both directions
    #[arg(long, value_name = "BYTES", default_value_t = Limits::USUAL.bytes_per_token)]
    bytes_per_token: u64,
    /// Wrong tokens, unknown cases and mailboxes, lists that are refused
    #[arg(long, value_name = "N", default_value_t = Limits::USUAL.wrong_per_address)]
    wrong_per_address: u64,
    #[arg(long, value_name = "N", default_value_t = Limits::USUAL.registrations_per_address)]
    registrations_per_address: u64,
    #[arg(long, value_name = "N", default_value_t = Limits::USUAL.mailbox_requests_per_address)]
    mailbox_requests_per_address: u64,
    #[arg(long, value_name = "N", default_value_t = Limits::USUAL.recovery_requests_per_address)]
    recovery_requests_per_address: u64,
}

impl LimitArgs {
    fn limits(&self) -> Limits {
        if self.no_limits {
            return Limits::NONE;
        }
        Limits {
            requests_per_token: self.requests_per_token,
            bytes_per_token: self.bytes_per_token,
            wrong_per_address: self.wrong_per_address,
            registrations_per_address: self.registrations_per_address,
            mailbox_requests_per_address: self.mailbox_requests_per_address,
            recovery_requests_per_address: self.recovery_requests_per_address,
        }
    }
}

/// Serves until it is told to end.
pub fn run(args: &Args, limits: &LimitArgs) -> Result<(), Box<dyn Error>> {
    if !args.listen.ip().is_loopback() && !args.behind_proxy {
        return Err("this server speaks no TLS, and tokens must not cross a network in the open. Listen on 127.0.0.1, \
                    or give --behind-proxy where a proxy that does TLS is the only one to reach this address"
            .into());
    }
    let commune = Commune::read(&args.commune)?;
    let name = commune.id().to_owned();
    let store = Arc::new(SqliteStore::open(&args.data, args.case_size.saturating_mul(1 << 20))?);
    let settings = Settings {
        limits: limits.limits(),
        needs_activation: args.require_activation,
        behind_proxy: args.behind_proxy,
        body_timeout: Duration::from_secs(args.body_timeout),
    };
    let server = Server {
        most_connections: args.connections,
        header_timeout: Duration::from_secs(args.header_timeout),
        ..Server::default()
    };
    let router = router(Arc::clone(&store) as Arc<dyn Store>, commune, settings, Arc::new(System::new()));
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build()?;
    let (stop, listener) = runtime
        .block_on(async { Ok::<_, io::Error>((end()?, TcpListener::bind(args.listen).await?)) })
        .map_err(|error| format!("cannot listen at {}: {error}", args.listen))?;
    say(&format!("serves {name} on {}", listener.local_addr()?));
    let served = runtime.block_on(serve(listener, router, server, stop));
    // In this order: what was cut off lets go of the store, and then the store commits what is queued.
    drop(runtime);
    let counts = store.counts();
    drop(store);
    say(&format!(
        "stopped; took {} items ({} bytes) and {} chunks ({} bytes) in {} commits",
        counts.items, counts.item_bytes, counts.chunks, counts.chunk_bytes, counts.commits
    ));
    Ok(served?)
}

/// Ends at SIGTERM or ctrl-c. Both are awaited from here on, so none that comes early is missed.
#[cfg(unix)]
fn end() -> io::Result<impl Future<Output = ()>> {
    use tokio::signal::unix::{SignalKind, signal};
    let mut terminate = signal(SignalKind::terminate())?;
    let mut interrupt = signal(SignalKind::interrupt())?;
    Ok(async move {
        tokio::select! {
            _ = terminate.recv() => {}
            _ = interrupt.recv() => {}
        }
    })
}

#[cfg(not(unix))]
fn end() -> io::Result<impl Future<Output = ()>> {
    Ok(async {
        // Where ctrl-c cannot be awaited, it ends the process at once.
        if tokio::signal::ctrl_c().await.is_err() {
            std::future::pending::<()>().await;
        }
    })
}
