//! Mailboxes, by which two devices far apart meet. What the messages say, and why nobody between can use them, is told in
//! `docs/sync.md`.

use std::sync::Arc;

use axum::Json;
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use serde::Serialize;
use utoipa::ToSchema;

use crate::endpoint::Endpoint;
use crate::extract::{Address, Bounded, Named};
use crate::mailboxes::{LIFETIME, MESSAGE, Number, Slot, Unknown, Written};
use crate::refusal::{Refusal, RefusalBody};

#[derive(Serialize, ToSchema)]
pub(super) struct MailboxView {
    /// Ten decimal digits.
    number: String,
    /// Seconds.
    expires_in: u64,
}

/// Open a mailbox for a quarter of an hour
#[utoipa::path(
    post, path = "/v1/mailboxes", tag = "mailboxes",
    responses(
        (status = 201, body = MailboxView, description = "Opened"),
        (status = 429, body = RefusalBody, description = "`throttled`: again after `Retry-After`"),
        (status = 503, body = RefusalBody, description = "`unavailable`: too many are open"),
    )
)]
pub(super) async fn open(
    State(endpoint): State<Arc<Endpoint>>,
    address: Address,
) -> Result<(StatusCode, Json<MailboxView>), Refusal> {
    endpoint.count_mailbox(address)?;
    let opened =
        endpoint.world.random().and_then(|random| endpoint.mailboxes.open(random, endpoint.world.now()));
    let number = opened.ok_or(Refusal::Unavailable)?.to_text();
    Ok((StatusCode::CREATED, Json(MailboxView { number, expires_in: LIFETIME.as_secs() })))
}

/// Write a message, once
#[utoipa::path(
    put, path = "/v1/mailboxes/{number}/{slot}", tag = "mailboxes",
    params(
        ("number" = String, Path, description = "Ten decimal digits"),
        ("slot" = String, Path, description = "1 to 4"),
    ),
    request_body(content = Vec<u8>, content_type = "application/octet-stream", description = "At most 8 KiB"),
    responses(
        (status = 201, description = "Written"),
        (status = 404, body = RefusalBody, description = "`not-found`: no such mailbox, or it has expired"),
        (status = 409, body = RefusalBody, description = "`written`: the slot has a message"),
        (status = 413, body = RefusalBody, description = "`too-large`"),
        (status = 429, body = RefusalBody, description = "`throttled`: again after `Retry-After`"),
    )
)]
pub(super) async fn put(
    State(endpoint): State<Arc<Endpoint>>,
    address: Address,
    named: Named,
    Bounded(message): Bounded<MESSAGE>,
) -> Result<StatusCode, Refusal> {
    endpoint.count_mailbox(address)?;
    let (number, slot) = place(&endpoint, address, &named)?;
    match endpoint.mailboxes.put(number, slot, message, endpoint.world.now()) {
        Ok(Ok(())) => Ok(StatusCode::CREATED),
        Ok(Err(Written)) => Err(Refusal::Written),
        Err(Unknown) => Err(endpoint.refuse(address, Refusal::NotFound)),
    }
}

/// Read a message
#[utoipa::path(
    get, path = "/v1/mailboxes/{number}/{slot}", tag = "mailboxes",
    params(
        ("number" = String, Path, description = "Ten decimal digits"),
        ("slot" = String, Path, description = "1 to 4"),
    ),
    responses(
        (status = 200, description = "The message", content_type = "application/octet-stream", body = Vec<u8>),
        (status = 204, description = "Not written yet"),
        (status = 404, body = RefusalBody, description = "`not-found`: no such mailbox, or it has expired"),
        (status = 429, body = RefusalBody, description = "`throttled`: again after `Retry-After`"),
    )
)]
pub(super) async fn read(
    State(endpoint): State<Arc<Endpoint>>,
    address: Address,
    named: Named,
) -> Result<Response, Refusal> {
    endpoint.count_mailbox(address)?;
    let (number, slot) = place(&endpoint, address, &named)?;
    match endpoint.mailboxes.read(number, slot, endpoint.world.now()) {
        Ok(Some(message)) => Ok(message.into_response()),
        Ok(None) => Ok(StatusCode::NO_CONTENT.into_response()),
        Err(Unknown) => Err(endpoint.refuse(address, Refusal::NotFound)),
    }
}

fn place(endpoint: &Endpoint, address: Address, named: &Named) -> Result<(Number, Slot), Refusal> {
    let place = || Ok((named.read("number", Number::from_text)?, named.read("slot", Slot::from_text)?));
    place().map_err(|refusal| endpoint.refuse(address, refusal))
}
