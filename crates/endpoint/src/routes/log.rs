//! The log of a case: items are added at its end and read after a cursor.

use std::sync::Arc;

use axum::extract::State;
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use bytes::Bytes;
use diko_wire::{Hash, MAX_ITEM, frames};

use crate::endpoint::Endpoint;
use crate::extract::{Bounded, Device};
use crate::not_modified::not_modified;
use crate::refusal::{Refusal, RefusalBody};
use crate::store::{Cursor, Log, NewItem};

/// Bytes of a body of items, lengths included, and of the items of one page.
const PAGE: usize = 1 << 20;

/// The most items of one body.
const MOST_ITEMS: usize = 1000;

/// Read the items after a cursor
#[utoipa::path(
    get, path = "/v1/cases/{case}/log", tag = "items",
    params(
        ("case" = String, Path, description = "32 hexadecimal digits"),
        ("Authorization" = String, Header, description = "`Bearer` and 64 hexadecimal digits"),
        ("If-None-Match" = Option<String>, Header, description = "The `ETag` of the page before; none: from the beginning"),
    ),
    responses(
        (
            status = 200, description = "Items, each after its length in 4 bytes, big-endian",
            content_type = "application/octet-stream", body = Vec<u8>,
            headers(
                ("ETag" = String, description = "The cursor after the last item of this page"),
                ("DiKo-More" = String, description = "`1` where more items follow"),
            )
        ),
        (status = 304, description = "Nothing new", headers(("ETag" = String, description = "The cursor"))),
        (status = 400, body = RefusalBody, description = "`malformed`: no cursor"),
        (status = 404, body = RefusalBody, description = "`not-found`: no such case, or not with this token"),
        (status = 412, body = RefusalBody, description = "`cursor`: not one of this log"),
        (status = 429, body = RefusalBody, description = "`throttled`: again after `Retry-After`"),
    )
)]
pub(super) async fn read(
    State(endpoint): State<Arc<Endpoint>>,
    device: Device,
    headers: HeaderMap,
) -> Result<Response, Refusal> {
    let after = match headers.get(header::IF_NONE_MATCH) {
        None => Cursor::START,
        Some(tag) => tag.to_str().ok().and_then(Cursor::from_tag).ok_or(Refusal::Malformed)?,
    };
    match endpoint.store.log(device.case, after, PAGE, endpoint.world.today()).await? {
        Log::NothingNew => Ok(not_modified([(header::ETAG, after.to_tag())])),
        Log::Elsewhere => Err(Refusal::Cursor),
        Log::Page { items, end, more } => {
            let body = frames::write(items.iter().map(Vec::as_slice));
            // What it is sent counts against what it asks for next.
            let _ = endpoint.count_bytes(device.token, body.len());
            let tag = [(header::ETAG, end.to_tag())];
            let mut response = (tag, Bytes::from(body)).into_response();
            if more {
                response.headers_mut().insert("diko-more", HeaderValue::from_static("1"));
            }
            Ok(response)
        }
    }
}

/// Add items
#[utoipa::path(
    post, path = "/v1/cases/{case}/items", tag = "items",
    params(
        ("case" = String, Path, description = "32 hexadecimal digits"),
        ("Authorization" = String, Header, description = "`Bearer` and 64 hexadecimal digits"),
    ),
    request_body(
        content = Vec<u8>, content_type = "application/octet-stream",
        description = "1 to 1000 items of at most 256 KiB, each after its length in 4 bytes, big-endian; 1 MiB in all"
    ),
    responses(
        (status = 204, description = "All of them are in the log, and on the disk"),
        (status = 400, body = RefusalBody, description = "`malformed`: not items, or none"),
        (status = 404, body = RefusalBody, description = "`not-found`: no such case, or not with this token"),
        (status = 408, body = RefusalBody, description = "`slow`: the body took too long"),
        (status = 413, body = RefusalBody, description = "`too-large`: an item, the body, or too many items"),
        (status = 429, body = RefusalBody, description = "`throttled`: again after `Retry-After`"),
        (status = 507, body = RefusalBody, description = "`full`: the case may hold no more"),
    )
)]
pub(super) async fn append(
    State(endpoint): State<Arc<Endpoint>>,
    device: Device,
    Bounded(body): Bounded<PAGE>,
) -> Result<StatusCode, Refusal> {
    endpoint.count_bytes(device.token, body.len())?;
    let items = items(&body)?;
    endpoint.store.append(device.case, items, endpoint.world.today()).await?;
    Ok(StatusCode::NO_CONTENT)
}

fn items(body: &Bytes) -> Result<Vec<NewItem>, Refusal> {
    let frames = frames::read(body, MAX_ITEM).map_err(|error| match error {
        diko_wire::WireError::TooLarge => Refusal::TooLarge,
        _ => Refusal::Malformed,
    })?;
    if frames.is_empty() {
        // Answering that these are on the disk would hide that a body was lost on the way.
        return Err(Refusal::Malformed);
    }
    if frames.len() > MOST_ITEMS {
        return Err(Refusal::TooLarge);
    }
    Ok(frames.into_iter().map(|item| NewItem { hash: Hash::of(item), bytes: body.slice_ref(item) }).collect())
}
