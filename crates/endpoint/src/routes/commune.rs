//! Who runs this endpoint, and the files of its signed pack.

use std::sync::Arc;

use axum::Json;
use axum::extract::State;
use axum::http::{HeaderMap, header};
use axum::response::{IntoResponse, Response};
use serde::Serialize;
use utoipa::ToSchema;

use crate::endpoint::Endpoint;
use crate::extract::Named;
use crate::not_modified::not_modified;
use crate::refusal::{Refusal, RefusalBody};

/// The versions of the protocol that this endpoint speaks.
const PROTOCOL: ProtocolView = ProtocolView { min: 1, max: 1 };

#[derive(Serialize, ToSchema)]
pub(super) struct CommuneView {
    id: String,
    name: String,
    /// The Land, as two letters.
    land: String,
    /// The key that signed the pack, 64 hexadecimal digits.
    key: String,
    protocol: ProtocolView,
    /// Whether registering a case needs an activation code.
    activation: bool,
}

#[derive(Serialize, ToSchema)]
struct ProtocolView {
    min: u32,
    max: u32,
}

/// Who runs this endpoint
#[utoipa::path(
    get, path = "/v1/commune", tag = "commune",
    responses((status = 200, body = CommuneView, description = "The commune"))
)]
pub(super) async fn commune(State(endpoint): State<Arc<Endpoint>>) -> Json<CommuneView> {
    let commune = &endpoint.commune;
    Json(CommuneView {
        id: commune.id().to_owned(),
        name: commune.name.clone(),
        land: commune.land.clone(),
        key: commune.key.clone(),
        protocol: PROTOCOL,
        activation: endpoint.settings.needs_activation,
    })
}

/// A file of the signed pack: those on its list, `pack.json`, `pack.sig`
#[utoipa::path(
    get, path = "/v1/catalogue/{*path}", tag = "commune",
    params(
        ("path" = String, Path, description = "The file's path in the pack"),
        ("If-None-Match" = Option<String>, Header, description = "The `ETag` of the file as it is known"),
    ),
    responses(
        (
            status = 200, description = "The file", content_type = "application/octet-stream", body = Vec<u8>,
            headers(("ETag" = String, description = "SHA-256 of the file"))
        ),
        (status = 304, description = "It is the one that is known", headers(("ETag" = String))),
        (status = 404, body = RefusalBody, description = "`not-found`"),
    )
)]
pub(super) async fn file(
    State(endpoint): State<Arc<Endpoint>>,
    named: Named,
    headers: HeaderMap,
) -> Result<Response, Refusal> {
    let path = named.read("path", |path| Some(path.to_owned()))?;
    let file = endpoint.commune.file(&path).ok_or(Refusal::NotFound)?;
    // A cache may keep it, and asks each time whether it is still the one.
    let caching = [(header::ETAG, file.tag.as_str()), (header::CACHE_CONTROL, "no-cache")];
    let known = headers.get_all(header::IF_NONE_MATCH).iter().filter_map(|tags| tags.to_str().ok());
    let is_known = known.flat_map(|tags| tags.split(',')).any(|tag| {
        let tag = tag.trim();
        tag == "*" || tag.strip_prefix("W/").unwrap_or(tag) == file.tag
    });
    Ok(if is_known { not_modified(caching) } else { (caching, file.bytes.clone()).into_response() })
}
