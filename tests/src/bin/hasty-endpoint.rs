//! An endpoint that answers before it keeps: the control of the crash tests, which must find it out. All but that is the
//! real one's. `hasty-endpoint DATA`.

use std::error::Error;
use std::io::Write;
use std::path::Path;
use std::sync::Arc;

use axum::body::to_bytes;
use axum::extract::Request;
use axum::http::StatusCode;
use axum::middleware::{self, Next};
use axum::response::{IntoResponse, Response};
use diko_endpoint::{Commune, Limits, Server, Settings, SqliteStore, System, router, serve};
use diko_tests::workspace::root;

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let data = std::env::args().nth(1).ok_or("hasty-endpoint DATA")?;
    let store = SqliteStore::open(Path::new(&data), u64::MAX)?;
    let commune = Commune::read(&root().join("catalogue/communes/musterstadt"))?;
    let settings = Settings { limits: Limits::NONE, ..Settings::default() };
    let router = router(Arc::new(store), commune, settings, Arc::new(System::new()));
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await?;
    writeln!(std::io::stderr(), "serves on {}", listener.local_addr()?)?;
    let hasty = router.layer(middleware::from_fn(answer_first));
    Ok(serve(listener, hasty, Server::default(), std::future::pending()).await?)
}

async fn answer_first(request: Request, next: Next) -> Response {
    if !request.uri().path().ends_with("/items") {
        return next.run(request).await;
    }
    let (head, body) = request.into_parts();
    let Ok(body) = to_bytes(body, usize::MAX).await else { return StatusCode::BAD_REQUEST.into_response() };
    drop(tokio::spawn(next.run(Request::from_parts(head, body.into()))));
    StatusCode::NO_CONTENT.into_response()
}
