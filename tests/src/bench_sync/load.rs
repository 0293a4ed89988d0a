//! Many devices at once, as cheaply as it goes: raw HTTP/1.1 on connections that stay, each asking one thing at a time.

use std::net::Ipv4Addr;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering::SeqCst};
use std::time::{Duration, Instant};

use diko_core::ops::Id128;
use diko_wire::{OwnersSecret, Token, sign_admission};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;
use tokio::task::JoinSet;

use super::Fault;
use crate::device::random;

pub(super) const CONNECTIONS: usize = 64;
/// Bytes of one bundle.
const BUNDLE: usize = 700;

/// A case at an endpoint, and who may write to it.
pub(super) struct Case {
    id: Id128,
    token: Token,
}

/// Registers cases, one for each connection.
pub(super) async fn register(port: u16) -> Result<Vec<Case>, Fault> {
    let mut stream = TcpStream::connect((Ipv4Addr::LOCALHOST, port)).await?;
    let mut cases = Vec::new();
    for _ in 0..CONNECTIONS {
        let case = Case { id: Id128(random()?), token: Token::from_bytes(random()?) };
        let secret = OwnersSecret::from_bytes(random()?);
        let list = sign_admission(case.id, 1, &[case.token.hash()].into(), &secret, &secret)?;
        let head = format!(
            "POST /v1/cases/{} HTTP/1.1\r\nHost: x\r\nContent-Length: {}\r\n\r\n",
            case.id.to_hex(),
            list.len()
        );
        ask(&mut stream, &[head.as_bytes(), &list].concat(), "HTTP/1.1 201").await?;
        cases.push(case);
    }
    Ok(cases)
}

/// Hands over bundles until there were `count` or the time is up, whichever is first; `at` is called with each number that
/// is among `marks`. Gives how many there were a second.
pub(super) async fn hand_over(
    port: u16,
    cases: &[Case],
    count: u64,
    time: Duration,
    marks: &'static [u64],
    at: impl Fn(u64) + Send + Sync + 'static,
) -> Result<f64, Fault> {
    let (taken, done, at) = (Arc::new(AtomicU64::new(0)), Arc::new(AtomicU64::new(0)), Arc::new(at));
    let begun = Instant::now();
    let mut connections = JoinSet::new();
    for case in cases {
        let mut request = request(case)?;
        let (taken, done, at) = (Arc::clone(&taken), Arc::clone(&done), Arc::clone(&at));
        connections.spawn(async move {
            let mut stream = TcpStream::connect((Ipv4Addr::LOCALHOST, port)).await?;
            stream.set_nodelay(true)?;
            while begun.elapsed() < time {
                let number = taken.fetch_add(1, SeqCst);
                if number >= count {
                    break;
                }
                // Each is another one.
                if let Some(last) = request.last_chunk_mut::<8>() {
                    *last = number.to_be_bytes();
                }
                ask(&mut stream, &request, "HTTP/1.1 204").await?;
                let so_far = done.fetch_add(1, SeqCst) + 1;
                if marks.contains(&so_far) {
                    at(so_far);
                }
            }
            Ok::<_, Fault>(())
        });
    }
    while let Some(ended) = connections.join_next().await {
        ended??;
    }
    Ok(done.load(SeqCst) as f64 / begun.elapsed().as_secs_f64())
}

fn request(case: &Case) -> Result<Vec<u8>, Fault> {
    let head = format!(
        "POST /v1/cases/{}/items HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer {}\r\nContent-Length: {}\r\n\r\n",
        case.id.to_hex(),
        case.token.to_text(),
        BUNDLE + 4
    );
    let length = u32::try_from(BUNDLE)?.to_be_bytes();
    Ok([head.as_bytes(), &length, &random::<BUNDLE>()?].concat())
}

/// Asks one thing, whose answer has no body.
async fn ask(stream: &mut TcpStream, request: &[u8], expected: &str) -> Result<(), Fault> {
    stream.write_all(request).await?;
    let mut answer = Vec::with_capacity(256);
    while !answer.ends_with(b"\r\n\r\n") {
        if stream.read_buf(&mut answer).await? == 0 {
            return Err("the endpoint hung up".into());
        }
    }
    if answer.starts_with(expected.as_bytes()) {
        Ok(())
    } else {
        Err(format!("the endpoint said {}", String::from_utf8_lossy(&answer)).into())
    }
}
