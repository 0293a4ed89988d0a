//! Pieces of photos, each under the hash of its bytes.

use std::sync::Arc;

use axum::extract::State;
use axum::http::StatusCode;
use diko_wire::Hash;

use crate::endpoint::Endpoint;
use crate::extract::{Bounded, Device, Named};
use crate::refusal::{Refusal, RefusalBody};

/// The largest, in bytes.
const CHUNK: usize = 512 << 10;

/// Keep a chunk
#[utoipa::path(
    put, path = "/v1/cases/{case}/chunks/{hash}", tag = "chunks",
    params(
        ("case" = String, Path, description = "32 hexadecimal digits"),
        ("hash" = String, Path, description = "SHA-256 of the body, 64 hexadecimal digits"),
        ("Authorization" = String, Header, description = "`Bearer` and 64 hexadecimal digits"),
    ),
    request_body(content = Vec<u8>, content_type = "application/octet-stream", description = "At most 512 KiB"),
    responses(
        (status = 204, description = "It is on the disk"),
        (status = 400, body = RefusalBody, description = "`hash`: the body is not the one its hash names"),
        (status = 404, body = RefusalBody, description = "`not-found`: no such case, or not with this token"),
        (status = 408, body = RefusalBody, description = "`slow`: the body took too long"),
        (status = 413, body = RefusalBody, description = "`too-large`"),
        (status = 429, body = RefusalBody, description = "`throttled`: again after `Retry-After`"),
        (status = 507, body = RefusalBody, description = "`full`: the case may hold no more"),
    )
)]
pub(super) async fn put(
    State(endpoint): State<Arc<Endpoint>>,
    device: Device,
    named: Named,
    Bounded(body): Bounded<CHUNK>,
) -> Result<StatusCode, Refusal> {
    let hash = named.hash("hash")?;
    endpoint.count_bytes(device.token, body.len())?;
    if Hash::of(&body) != hash {
        return Err(Refusal::Hash);
    }
    endpoint.store.put_chunk(device.case, hash, body, endpoint.world.today()).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// Read a chunk
#[utoipa::path(
    get, path = "/v1/cases/{case}/chunks/{hash}", tag = "chunks",
    params(
        ("case" = String, Path, description = "32 hexadecimal digits"),
        ("hash" = String, Path, description = "64 hexadecimal digits"),
        ("Authorization" = String, Header, description = "`Bearer` and 64 hexadecimal digits"),
    ),
    responses(
        (status = 200, description = "The chunk", content_type = "application/octet-stream", body = Vec<u8>),
        (status = 404, body = RefusalBody, description = "`not-found`: no such chunk or case, or not with this token"),
        (status = 429, body = RefusalBody, description = "`throttled`: again after `Retry-After`"),
    )
)]
pub(super) async fn read(
    State(endpoint): State<Arc<Endpoint>>,
    device: Device,
    named: Named,
) -> Result<Vec<u8>, Refusal> {
    let chunk = endpoint.store.chunk(device.case, named.hash("hash")?).await?.ok_or(Refusal::NotFound)?;
    // What it is sent counts against what it asks for next.
    let _ = endpoint.count_bytes(device.token, chunk.len());
    Ok(chunk)
}
