//! A socket around the router: connections that are counted, headers that must arrive in time, and an end at which what runs
//! is finished. No TLS: a proxy on the same machine does that.

use std::convert::Infallible;
use std::io;
use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use axum::body::Body;
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::{TokioIo, TokioTimer};
use hyper_util::server::graceful::GracefulShutdown;
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::{OwnedSemaphorePermit, Semaphore};
use tower::ServiceExt;

use crate::extract::Peer;

/// The longest head of a request, in bytes; also how much of a body is read at a time.
const HEAD: usize = 64 << 10;

/// How connections are treated.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Server {
    /// How many there are at once; whoever comes then waits until one ends.
    pub most_connections: usize,
    /// How long the head of a request may take to arrive, the wait between two requests included.
    pub header_timeout: Duration,
    /// How long requests may still run after the end was asked for.
    pub grace: Duration,
}

impl Default for Server {
    fn default() -> Self {
        Server {
            most_connections: 1024,
            header_timeout: Duration::from_secs(30),
            grace: Duration::from_secs(20),
        }
    }
}

/// Answers what comes through `listener` until `stop` is there, and then what still runs.
///
/// # Errors
/// `TimedOut` when requests ran longer than the grace that was given; they were cut off.
pub async fn serve(
    listener: TcpListener,
    router: Router,
    server: Server,
    stop: impl Future<Output = ()>,
) -> io::Result<()> {
    let places = Arc::new(Semaphore::new(server.most_connections));
    let running = GracefulShutdown::new();
    let mut stop = std::pin::pin!(stop);
    loop {
        let next = tokio::select! {
            next = accept(&listener, &places) => next,
            () = &mut stop => break,
        };
        let Some((stream, peer, place)) = next else { continue };
        let connection = running.watch(connection(stream, peer, router.clone(), &server));
        tokio::spawn(async move {
            let _place = place;
            // Whoever hung up, or was cut off, is told nothing more.
            let _ = connection.await;
        });
    }
    drop(listener);
    tokio::time::timeout(server.grace, running.shutdown()).await.map_err(|_| io::ErrorKind::TimedOut.into())
}

/// The next connection, once there is a place for it; `None` when the system had none to give.
async fn accept(
    listener: &TcpListener,
    places: &Arc<Semaphore>,
) -> Option<(TcpStream, Peer, OwnedSemaphorePermit)> {
    let place = Arc::clone(places).acquire_owned().await.ok()?;
    match listener.accept().await {
        Ok((stream, address)) => Some((stream, Peer(address.ip()), place)),
        Err(_) => {
            // Too many open files, most likely. It passes as connections end.
            tokio::time::sleep(Duration::from_millis(50)).await;
            None
        }
    }
}

fn connection(
    stream: TcpStream,
    peer: Peer,
    router: Router,
    server: &Server,
) -> impl hyper_util::server::graceful::GracefulConnection + use<> {
    // An answer that waits for more to send would only be late.
    let _ = stream.set_nodelay(true);
    let service = service_fn(move |mut request: hyper::Request<Incoming>| {
        request.extensions_mut().insert(peer);
        let answer = router.clone().oneshot(request.map(Body::new));
        async move { Ok::<_, Infallible>(answer.await.unwrap_or_else(|never| match never {})) }
    });
    http1::Builder::new()
        .timer(TokioTimer::new())
        .header_read_timeout(server.header_timeout)
        .max_buf_size(HEAD)
        .serve_connection(TokioIo::new(stream), service)
}
