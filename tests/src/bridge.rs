//! The test bridge: the interface's page and the real companion behind it, over loopback HTTP, so that a browser can
//! test what the window shows. It is two devices, each at an address of its own, beside one endpoint. It has no password
//! and gives every answer to whoever asks; that is why it listens on this machine only, works on fresh empty folders,
//! and does not run in a release build.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, RwLock};

use axum::body::Bytes;
use axum::extract::{DefaultBodyLimit, Path as UrlPath, State};
use axum::http::{HeaderMap, HeaderValue, StatusCode, Uri, header};
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};
use axum::{Json, Router};
use diko_companion::{Companion, Config, ErrorCode, ErrorView, Files, FixedClock, Kdf, KdfCost};
use diko_core::Day;
use diko_vault::VaultError;
use serde::Deserialize;
use serde_json::Value;

use crate::endpoint::Endpoint;
use crate::workspace;
use network::Network;
use notices::Answers;

mod apart;
mod network;
mod notices;

/// Which build of the bridge runs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Build {
    Development,
    Release,
}

impl Build {
    #[must_use]
    pub fn this() -> Build {
        if cfg!(debug_assertions) { Build::Development } else { Build::Release }
    }
}

/// In bytes; a piece of a picture is the longest request.
const LONGEST_CALL: usize = 4 << 20;

#[derive(Debug, thiserror::Error)]
pub enum BridgeError {
    #[error("the bridge answers anyone on this machine without a secret; it runs in development builds only")]
    ReleaseBuild,
    #[error("the page for the bridge is missing; make it with: npm --prefix ui run build:bridge")]
    NoPage,
    #[error("no Content-Security-Policy in src-tauri/tauri.conf.json")]
    NoPolicy,
    #[error("the companion refuses: {0}")]
    Companion(#[from] ErrorCode),
    #[error("there is no second device; ask for one with /test/apart")]
    NotApart,
    #[error(transparent)]
    Vault(#[from] VaultError),
    #[error(transparent)]
    Io(#[from] std::io::Error),
}

/// Two devices beside one endpoint, or why they may not be.
///
/// # Errors
/// In a release build, and when the page, a port or a temporary folder is missing.
pub fn routers(build: Build, today: Day) -> Result<[Router; 2], BridgeError> {
    if build == Build::Release {
        return Err(BridgeError::ReleaseBuild);
    }
    let page = Arc::new(page(&workspace::root().join("ui/dist-bridge"))?);
    let endpoint = Arc::new(Mutex::new(Endpoint::start()?));
    let device = || router(Arc::clone(&page), Arc::clone(&endpoint), today);
    Ok([device()?, device()?])
}

fn router(page: Arc<Page>, endpoint: Arc<Mutex<Endpoint>>, today: Day) -> Result<Router, BridgeError> {
    let session = Session::fresh(today, locked(&endpoint).catalogue())?;
    let bridge = Bridge { page, policy: policy()?, session: RwLock::new(Arc::new(session)), endpoint, today };
    Ok(Router::new()
        .route("/call/{name}", post(call).layer(DefaultBodyLimit::max(LONGEST_CALL)))
        .route("/image/{name}", get(image))
        .route("/test/reset", post(reset))
        .route("/test/endpoint", post(network::switch))
        .route("/test/notices", post(notices::answer))
        .route("/test/apart", post(apart::apart))
        .route("/test/together", post(apart::together))
        // A browser asks for it unasked; the window does not.
        .route("/favicon.ico", get(|| async { StatusCode::NO_CONTENT }))
        .fallback(file)
        .with_state(Arc::new(bridge)))
}

/// The page's files by their path in the address, read once: a page that is built meanwhile does not mix with this one.
type Page = BTreeMap<String, Vec<u8>>;

fn page(folder: &Path) -> Result<Page, BridgeError> {
    let mut page = Page::new();
    for path in workspace::files(folder, &|_| true).map_err(|_| BridgeError::NoPage)? {
        let name = path.strip_prefix(folder).unwrap_or(&path).to_string_lossy().into_owned();
        page.insert(format!("/{name}"), std::fs::read(&path)?);
    }
    let index = page.get("/index.html").cloned().ok_or(BridgeError::NoPage)?;
    page.insert("/".into(), index);
    Ok(page)
}

struct Bridge {
    page: Arc<Page>,
    policy: HeaderValue,
    session: RwLock<Arc<Session>>,
    endpoint: Arc<Mutex<Endpoint>>,
    today: Day,
}

impl Bridge {
    fn session(&self) -> Arc<Session> {
        Arc::clone(&self.session.read().unwrap_or_else(PoisonError::into_inner))
    }
}

/// One device: a companion, its way to the network, and its own empty data folder, removed with it.
struct Session {
    companion: Arc<Companion>,
    notices: Answers,
    _network: Network,
    folder: tempfile::TempDir,
    /// Another device of the same people, while it is apart.
    second: Mutex<Option<Box<Session>>>,
}

impl Session {
    fn fresh(today: Day, catalogue: Files) -> Result<Session, BridgeError> {
        let folder = tempfile::tempdir()?;
        let notices = Answers::default();
        let config = Config {
            catalogue,
            notices: Box::new(notices.clone()),
            copies_dir: Some(folder.path().join("copies")),
            // As little as a vault may cost: a test makes one after the other.
            kdf: Kdf::Fixed(KdfCost::LEAST),
            ..Config::new(folder.path().join("data"), Box::new(FixedClock(today)))
        };
        let companion = Arc::new(Companion::new(config)?);
        let network = Network::start(Arc::clone(&companion))?;
        Ok(Session { companion, notices, _network: network, folder, second: Mutex::default() })
    }

    fn vault(&self) -> PathBuf {
        self.folder.path().join("data/vault")
    }
}

fn locked<T>(shared: &Mutex<T>) -> MutexGuard<'_, T> {
    shared.lock().unwrap_or_else(PoisonError::into_inner)
}

/// The window's own policy, with this server in place of Tauri's channel: what violates it here violates it there.
fn policy() -> Result<HeaderValue, BridgeError> {
    const CONFIG: &str = include_str!("../../src-tauri/tauri.conf.json");
    let config: Value = serde_json::from_str(CONFIG).map_err(|_| BridgeError::NoPolicy)?;
    let policy = config.pointer("/app/security/csp").and_then(Value::as_str).ok_or(BridgeError::NoPolicy)?;
    let policy = policy.replace("connect-src ipc: http://ipc.localhost", "connect-src 'self'");
    HeaderValue::from_str(&policy).map_err(|_| BridgeError::NoPolicy)
}

async fn call(State(bridge): State<Arc<Bridge>>, UrlPath(name): UrlPath<String>, body: Bytes) -> Response {
    let request = if body.is_empty() { Ok(Value::Null) } else { serde_json::from_slice(&body) };
    let Ok(request) = request else { return refusal(ErrorCode::BadRequest) };
    let session = bridge.session();
    let answer = tokio::task::spawn_blocking(move || session.companion.call(&name, request)).await;
    match answer {
        Ok(Ok(view)) => Json(view).into_response(),
        Ok(Err(code)) => refusal(code),
        Err(_) => StatusCode::INTERNAL_SERVER_ERROR.into_response(),
    }
}

/// In the window a scheme of its own does this (`src-tauri/src/photos.rs`).
async fn image(State(bridge): State<Arc<Bridge>>, UrlPath(name): UrlPath<String>) -> Response {
    let session = bridge.session();
    match tokio::task::spawn_blocking(move || session.companion.image(&name)).await {
        Ok(Ok(jpeg)) => {
            let headers = [(header::CONTENT_TYPE, "image/jpeg"), (header::CACHE_CONTROL, "no-store")];
            (headers, jpeg.to_vec()).into_response()
        }
        Ok(Err(_)) => StatusCode::NOT_FOUND.into_response(),
        Err(_) => StatusCode::INTERNAL_SERVER_ERROR.into_response(),
    }
}

fn refusal(code: ErrorCode) -> Response {
    (StatusCode::UNPROCESSABLE_ENTITY, Json(ErrorView { code })).into_response()
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Reset {
    today: Option<Day>,
}

async fn reset(State(bridge): State<Arc<Bridge>>, Json(reset): Json<Reset>) -> Response {
    let catalogue = locked(&bridge.endpoint).catalogue();
    match Session::fresh(reset.today.unwrap_or(bridge.today), catalogue) {
        Ok(session) => {
            let session = Arc::new(session);
            let old = std::mem::replace(
                &mut *bridge.session.write().unwrap_or_else(PoisonError::into_inner),
                session,
            );
            drop(old);
            StatusCode::NO_CONTENT.into_response()
        }
        Err(error) => (StatusCode::INTERNAL_SERVER_ERROR, error.to_string()).into_response(),
    }
}

async fn file(State(bridge): State<Arc<Bridge>>, uri: Uri) -> Response {
    let Some(bytes) = bridge.page.get(uri.path()) else {
        return StatusCode::NOT_FOUND.into_response();
    };
    let mut headers = HeaderMap::new();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(media_type(uri.path())));
    headers.insert(header::CONTENT_SECURITY_POLICY, bridge.policy.clone());
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    (headers, bytes.clone()).into_response()
}

fn media_type(path: &str) -> &'static str {
    match path.rsplit('.').next() {
        Some("js") => "text/javascript; charset=utf-8",
        Some("css") => "text/css; charset=utf-8",
        Some("svg") => "image/svg+xml",
        Some("png") => "image/png",
        Some("woff2") => "font/woff2",
        _ => "text/html; charset=utf-8",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_release_build_refuses_to_start() {
        let today = Day::new(2026, 11, 22).unwrap();
        assert!(matches!(routers(Build::Release, today), Err(BridgeError::ReleaseBuild)));
    }

    #[test]
    fn the_page_is_served_under_the_windows_policy() {
        let policy = policy().unwrap();
        let policy = policy.to_str().unwrap();
        assert!(policy.starts_with("default-src 'none'; "), "{policy}");
        assert!(policy.contains("; connect-src 'self';") && !policy.contains("ipc"), "{policy}");
    }
}
