//! Sealed records behind recovery codes. The place and the token come from the code, so only who has it finds either.

use std::sync::Arc;

use axum::extract::State;
use axum::http::StatusCode;

use crate::endpoint::Endpoint;
use crate::extract::{Address, Bearer, Bounded, Named};
use crate::refusal::{Refusal, RefusalBody};

/// The largest record, in bytes.
const RECORD: usize = 64 << 10;

/// Keep a record
#[utoipa::path(
    put, path = "/v1/recovery/{id}", tag = "recovery",
    params(
        ("id" = String, Path, description = "64 hexadecimal digits"),
        ("Authorization" = String, Header, description = "`Bearer` and 64 hexadecimal digits; the first writing decides"),
    ),
    request_body(content = Vec<u8>, content_type = "application/octet-stream", description = "At most 64 KiB"),
    responses(
        (status = 204, description = "It is on the disk"),
        (status = 404, body = RefusalBody, description = "`not-found`: not with this token"),
        (status = 413, body = RefusalBody, description = "`too-large`"),
        (status = 429, body = RefusalBody, description = "`throttled`: again after `Retry-After`"),
    )
)]
pub(super) async fn put(
    State(endpoint): State<Arc<Endpoint>>,
    address: Address,
    named: Named,
    Bearer(token): Bearer,
    Bounded(record): Bounded<RECORD>,
) -> Result<StatusCode, Refusal> {
    endpoint.count_recovery(address)?;
    endpoint.store.put_recovery(named.hash("id")?, token, record, endpoint.world.today()).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// Read a record
#[utoipa::path(
    get, path = "/v1/recovery/{id}", tag = "recovery",
    params(("id" = String, Path, description = "64 hexadecimal digits")),
    responses(
        (status = 200, description = "The record", content_type = "application/octet-stream", body = Vec<u8>),
        (status = 404, body = RefusalBody, description = "`not-found`"),
        (status = 429, body = RefusalBody, description = "`throttled`: again after `Retry-After`"),
    )
)]
pub(super) async fn read(
    State(endpoint): State<Arc<Endpoint>>,
    address: Address,
    named: Named,
) -> Result<Vec<u8>, Refusal> {
    endpoint.count_recovery(address)?;
    let record = endpoint.store.recovery(named.hash("id")?, endpoint.world.today()).await?;
    record.ok_or(Refusal::NotFound)
}
