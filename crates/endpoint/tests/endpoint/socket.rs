//! The server on a real socket of this machine: who is too slow is cut off, who waits for a place gets one, and what runs when
//! the end comes is finished. Nothing here waits for anything but the socket.

use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use diko_endpoint::{Server, Settings, serve};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::oneshot;
use tokio::task::JoinHandle;

use crate::support::{Endpoint, Owners, hex, token};

const SHORT: Duration = Duration::from_millis(150);

/// A server in this process.
struct Running {
    address: SocketAddr,
    stop: oneshot::Sender<()>,
    ended: JoinHandle<std::io::Result<()>>,
}

async fn running(endpoint: &Endpoint, server: Server) -> Running {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    let (stop, stopped) = oneshot::channel();
    let router = endpoint.router();
    let ended = tokio::spawn(async move {
        serve(listener, router, server, async {
            let _ = stopped.await;
        })
        .await
    });
    Running { address, stop, ended }
}

impl Running {
    async fn connect(&self) -> TcpStream {
        TcpStream::connect(self.address).await.unwrap()
    }
}

/// What the server says until it hangs up, which is well before anybody's own limit.
async fn rest(stream: &mut TcpStream) -> String {
    let mut bytes = Vec::new();
    let reading = tokio::time::timeout(Duration::from_secs(15), stream.read_to_end(&mut bytes));
    // A reset is a way to hang up.
    let _ = reading.await.unwrap();
    String::from_utf8(bytes).unwrap()
}

/// What the server says until the end of a head.
async fn head(stream: &mut TcpStream) -> String {
    let mut head = String::new();
    while !head.ends_with("\r\n\r\n") {
        head.push(char::from(stream.read_u8().await.unwrap()));
    }
    head
}

const HEALTH: &[u8] = b"GET /v1/health HTTP/1.1\r\nHost: x\r\n\r\n";

#[tokio::test]
async fn who_is_slow_with_the_head_is_cut_off() {
    let endpoint = Endpoint::new();
    let server = running(&endpoint, Server { header_timeout: SHORT, ..Server::default() }).await;
    let mut slow = server.connect().await;
    slow.write_all(b"GET /v1/health HTTP/1.1\r\nHost:").await.unwrap();
    let answer = rest(&mut slow).await;
    assert!(!answer.contains("204"), "{answer}");

    // So is who has nothing more to ask.
    let mut idle = server.connect().await;
    idle.write_all(HEALTH).await.unwrap();
    assert!(head(&mut idle).await.starts_with("HTTP/1.1 204"));
    assert_eq!(rest(&mut idle).await, "");
    let mut silent = server.connect().await;
    assert!(!rest(&mut silent).await.contains("204"));
}

#[tokio::test]
async fn who_is_slow_with_the_body_is_told_and_cut_off() {
    let mut owners = Owners::of(1);
    let endpoint = Endpoint::with(Settings { body_timeout: SHORT, ..Settings::default() });
    endpoint.register(&mut owners, &[1]).await;
    let server = running(&endpoint, Server::default()).await;
    let mut slow = server.connect().await;
    slow.write_all(post(&owners, "Content-Length: 100\r\n").as_bytes()).await.unwrap();
    slow.write_all(b"ten bytes.").await.unwrap();
    let answer = rest(&mut slow).await;
    assert!(answer.starts_with("HTTP/1.1 408") && answer.ends_with(r#"{"code":"slow"}"#), "{answer}");
}

#[tokio::test]
async fn nothing_new_takes_few_bytes() {
    let (endpoint, mut owners) = (Endpoint::new(), Owners::of(1));
    endpoint.register(&mut owners, &[1]).await;
    let server = running(&endpoint, Server::default()).await;
    let mut stream = server.connect().await;
    let (case, token) = (hex(&owners.case.0), token(1).to_text());
    let ask =
        format!("GET /v1/cases/{case}/log HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer {token}\r\n\r\n");
    // Twice through one connection: the first answer is nothing but its head.
    for _ in 0..2 {
        stream.write_all(ask.as_bytes()).await.unwrap();
        let head = head(&mut stream).await;
        let names: Vec<&str> =
            head.lines().skip(1).filter_map(|line| Some(line.split_once(':')?.0)).collect();
        assert!(head.starts_with("HTTP/1.1 304"), "{head}");
        assert_eq!(names, ["etag", "date"]);
    }
}

#[tokio::test]
async fn a_body_that_announces_too_much_is_refused_unread() {
    let mut owners = Owners::of(1);
    let endpoint = Endpoint::new();
    endpoint.register(&mut owners, &[1]).await;
    let server = running(&endpoint, Server::default()).await;
    let mut large = server.connect().await;
    large.write_all(post(&owners, "Content-Length: 2000000\r\n").as_bytes()).await.unwrap();
    assert!(head(&mut large).await.starts_with("HTTP/1.1 413"));
}

#[tokio::test]
async fn who_finds_no_place_waits_for_one() {
    let endpoint = Endpoint::new();
    let server = running(&endpoint, Server { most_connections: 1, ..Server::default() }).await;
    let mut first = server.connect().await;
    first.write_all(HEALTH).await.unwrap();
    head(&mut first).await;
    let mut second = server.connect().await;
    second.write_all(HEALTH).await.unwrap();
    for _ in 0..20 {
        first.write_all(HEALTH).await.unwrap();
        head(&mut first).await;
    }
    let mut nothing = [0];
    let unanswered = second.try_read(&mut nothing).unwrap_err();
    assert_eq!(unanswered.kind(), std::io::ErrorKind::WouldBlock);
    drop(first);
    assert!(head(&mut second).await.starts_with("HTTP/1.1 204"));
}

#[tokio::test]
async fn what_runs_at_the_end_is_finished_and_nothing_new_begins() {
    let (endpoint, mut owners) = (Endpoint::new(), Owners::of(1));
    endpoint.register(&mut owners, &[1]).await;
    let server = running(&endpoint, Server::default()).await;
    let mut idle = server.connect().await;
    idle.write_all(HEALTH).await.unwrap();
    head(&mut idle).await;
    let mut last = server.connect().await;
    let ask = post(&owners, "Content-Length: 7\r\nExpect: 100-continue\r\n");
    last.write_all(ask.as_bytes()).await.unwrap();
    assert!(head(&mut last).await.starts_with("HTTP/1.1 100"));

    let Running { address, stop, ended } = server;
    stop.send(()).unwrap();
    assert_eq!(rest(&mut idle).await, "");
    assert!(TcpStream::connect(address).await.is_err());
    last.write_all(b"\0\0\0\x03one").await.unwrap();
    assert!(rest(&mut last).await.starts_with("HTTP/1.1 204"));
    assert!(ended.await.unwrap().is_ok());
    assert_eq!(endpoint.log(owners.case, 1, None).await.items(), [b"one"]);
}

#[tokio::test]
async fn what_runs_for_too_long_at_the_end_is_given_up() {
    let (endpoint, mut owners) = (Endpoint::new(), Owners::of(1));
    endpoint.register(&mut owners, &[1]).await;
    let server = running(&endpoint, Server { grace: SHORT, ..Server::default() }).await;
    let mut endless = server.connect().await;
    let ask = post(&owners, "Content-Length: 7\r\nExpect: 100-continue\r\n");
    endless.write_all(ask.as_bytes()).await.unwrap();
    head(&mut endless).await;
    server.stop.send(()).unwrap();
    let error = server.ended.await.unwrap().unwrap_err();
    assert_eq!(error.kind(), std::io::ErrorKind::TimedOut);
}

#[tokio::test]
async fn limits_count_by_the_other_end_of_a_connection() {
    let endpoint = Arc::new(Endpoint::new());
    let server = running(&endpoint, Server::default()).await;
    let mut stream = server.connect().await;
    let wrong = format!("GET /v1/cases/{}/log HTTP/1.1\r\nHost: x\r\n\r\n", hex(&[1; 16]));
    for number in 0..21 {
        stream.write_all(wrong.as_bytes()).await.unwrap();
        let head = head(&mut stream).await;
        let expected = if number < 20 { "HTTP/1.1 404" } else { "HTTP/1.1 429" };
        assert!(head.starts_with(expected), "{number}: {head}");
        let length = head.lines().find_map(|line| line.strip_prefix("content-length: ")).unwrap();
        stream.read_exact(&mut vec![0; length.parse().unwrap()]).await.unwrap();
    }
}

/// The head of a request that adds items.
fn post(owners: &Owners, headers: &str) -> String {
    let (case, token) = (hex(&owners.case.0), token(1).to_text());
    format!(
        "POST /v1/cases/{case}/items HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer {token}\r\n{headers}\r\n"
    )
}
