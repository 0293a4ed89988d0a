//! What the tests share: owners who sign lists, a clock that stands still, an endpoint in process, the commune's pack.

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering::Relaxed};
use std::time::Duration;

use axum::Router;
use axum::body::Body;
use axum::http::{HeaderMap, Method, Request, StatusCode};
use bytes::Bytes;
use diko_core::ops::Id128;
use diko_endpoint::store::{CaseId, NewItem, SignedList};
use diko_endpoint::{Commune, Peer, Settings, SqliteStore, Store, World, router};
use diko_wire::{Hash, OwnersSecret, Token, frames, sign_admission};
use http_body_util::BodyExt;
use tempfile::TempDir;
use tower::ServiceExt;

/// More than any case in these tests holds.
pub const ROOM: u64 = 1 << 30;

pub fn token(number: u8) -> Token {
    Token::from_bytes([number; 32])
}

pub fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// The owners of a case: one secret after the other, each for one list.
pub struct Owners {
    pub case: CaseId,
    pub counter: u64,
}

impl Owners {
    pub fn of(case: u8) -> Owners {
        Owners { case: CaseId([case; 16]), counter: 0 }
    }

    /// The next list, which admits these tokens.
    pub fn sign(&mut self, tokens: &[u8]) -> Vec<u8> {
        self.counter += 1;
        self.sign_as(self.counter, tokens)
    }

    /// A list of any number, as those who hold that secret could sign it.
    pub fn sign_as(&self, counter: u64, tokens: &[u8]) -> Vec<u8> {
        let secret = |number: u64| OwnersSecret::from_bytes([u8::try_from(number).unwrap(); 32]);
        let tokens = tokens.iter().map(|number| token(*number).hash()).collect();
        sign_admission(Id128(self.case.0), counter, &tokens, &secret(counter), &secret(counter + 1)).unwrap()
    }

    pub fn list(&mut self, tokens: &[u8]) -> SignedList {
        SignedList::read(&self.sign(tokens)).unwrap()
    }
}

pub fn item(bytes: &[u8]) -> NewItem {
    NewItem { hash: Hash::of(bytes), bytes: Bytes::copy_from_slice(bytes) }
}

pub fn items(texts: &[&str]) -> Vec<NewItem> {
    texts.iter().map(|text| item(text.as_bytes())).collect()
}

/// A Sunday at noon that lasts until a test moves on.
pub struct Still {
    seconds: AtomicU64,
    numbers: AtomicU64,
}

impl Still {
    pub fn new() -> Still {
        Still { seconds: AtomicU64::new(20_779 * 86_400 + 43_200), numbers: AtomicU64::new(1_000_000_007) }
    }

    pub fn pass(&self, time: Duration) {
        self.seconds.fetch_add(time.as_secs(), Relaxed);
    }
}

impl World for Still {
    fn now(&self) -> Duration {
        Duration::from_secs(self.seconds.load(Relaxed))
    }

    fn random(&self) -> Option<u64> {
        Some(self.numbers.fetch_add(1, Relaxed))
    }
}

pub fn content() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../catalogue")
}

pub fn musterstadt() -> Commune {
    Commune::read(&content().join("communes/musterstadt")).unwrap()
}

/// An endpoint in a folder of its own, asked in process.
pub struct Endpoint {
    pub folder: TempDir,
    pub clock: Arc<Still>,
    settings: Settings,
    router: Option<Router>,
}

/// A whole answer.
#[derive(Debug, PartialEq, Eq)]
pub struct Answer {
    pub status: StatusCode,
    pub headers: HeaderMap,
    pub body: Bytes,
}

impl Endpoint {
    pub fn new() -> Endpoint {
        Endpoint::with(Settings::default())
    }

    pub fn with(settings: Settings) -> Endpoint {
        let mut endpoint = Endpoint {
            folder: tempfile::tempdir().unwrap(),
            clock: Arc::new(Still::new()),
            settings,
            router: None,
        };
        endpoint.start(ROOM);
        endpoint
    }

    /// Starts with what is in the folder, and so much room for a case.
    pub fn start(&mut self, room: u64) {
        self.stop();
        let store: Arc<dyn Store> = Arc::new(SqliteStore::open(self.folder.path(), room).unwrap());
        let clock = Arc::clone(&self.clock) as Arc<dyn World>;
        self.router = Some(router(store, musterstadt(), self.settings, clock));
    }

    pub fn stop(&mut self) {
        self.router = None;
    }

    pub fn router(&self) -> Router {
        self.router.clone().unwrap()
    }

    pub async fn send(&self, request: Request<Body>) -> Answer {
        let answer = self.router().oneshot(request).await.unwrap();
        let (parts, body) = answer.into_parts();
        Answer {
            status: parts.status,
            headers: parts.headers,
            body: body.collect().await.unwrap().to_bytes(),
        }
    }

    pub async fn ask(&self, method: Method, path: &str, body: impl Into<Body>) -> Answer {
        self.send(request(method, path, body)).await
    }

    /// Registers a case with a first list.
    pub async fn register(&self, owners: &mut Owners, tokens: &[u8]) {
        let path = format!("/v1/cases/{}", hex(&owners.case.0));
        let answer = self.ask(Method::POST, &path, owners.sign(tokens)).await;
        assert_eq!(answer.status, StatusCode::CREATED);
    }

    pub async fn post(&self, case: CaseId, token: u8, items: &[&[u8]]) -> Answer {
        let body = frames::write(items.iter().copied());
        let path = format!("/v1/cases/{}/items", hex(&case.0));
        self.send(request(Method::POST, &path, body).by(token)).await
    }

    /// The admission list, as a device of this token reads it.
    pub async fn list(&self, case: CaseId, token: u8) -> Answer {
        let path = format!("/v1/cases/{}/admission", hex(&case.0));
        self.send(request(Method::GET, &path, ()).by(token)).await
    }

    /// The log after a cursor, given as the tag of an answer.
    pub async fn log(&self, case: CaseId, token: u8, after: Option<&str>) -> Answer {
        let path = format!("/v1/cases/{}/log", hex(&case.0));
        let request = request(Method::GET, &path, ()).by(token);
        self.send(match after {
            Some(tag) => request.with("if-none-match", tag),
            None => request,
        })
        .await
    }
}

impl Answer {
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name).map(|value| value.to_str().unwrap())
    }

    pub fn tag(&self) -> &str {
        self.header("etag").unwrap()
    }

    pub fn items(&self) -> Vec<&[u8]> {
        frames::read(&self.body, usize::MAX).unwrap()
    }

    pub fn json(&self) -> serde_json::Value {
        serde_json::from_slice(&self.body).unwrap()
    }

    /// The code of a refusal, and its status.
    pub fn refusal(&self) -> (u16, String) {
        (self.status.as_u16(), self.json()["code"].as_str().unwrap().to_owned())
    }

    #[track_caller]
    pub fn refuses(&self, status: u16, code: &str) {
        assert_eq!(self.refusal(), (status, code.to_owned()));
    }

    #[track_caller]
    pub fn is(&self, status: u16) {
        assert_eq!(self.status.as_u16(), status, "{}", String::from_utf8_lossy(&self.body));
    }
}

/// A request of a method; nothing in it is checked.
pub fn request(method: Method, path: &str, body: impl Into<Body>) -> Request<Body> {
    Request::builder().method(method).uri(path).body(body.into()).unwrap()
}

/// What is added to a request.
pub trait Asking {
    fn by(self, token: u8) -> Self;
    fn with(self, header: &str, value: &str) -> Self;
    fn from(self, address: &str) -> Self;
}

impl Asking for Request<Body> {
    fn by(self, number: u8) -> Self {
        self.with("authorization", &format!("Bearer {}", token(number).to_text()))
    }

    fn with(mut self, header: &str, value: &str) -> Self {
        let name: axum::http::HeaderName = header.parse().unwrap();
        self.headers_mut().append(name, value.parse().unwrap());
        self
    }

    fn from(mut self, address: &str) -> Self {
        self.extensions_mut().insert(Peer(address.parse().unwrap()));
        self
    }
}
