//! A case at the endpoint: registered, followed by list after list, deleted. Lists prove themselves by their signature.

use std::sync::Arc;

use axum::extract::State;
use axum::http::{HeaderMap, StatusCode};

use crate::endpoint::Endpoint;
use crate::extract::{Address, Bounded, Device, NamedCase};
use crate::refusal::{Refusal, RefusalBody};
use crate::store::{CaseId, CodeHash, Entry, Followed, Registered, SignedList};

/// More than a list of 1000 tokens takes.
const LIST: usize = 40 << 10;

/// The header of an activation code.
const ACTIVATION: &str = "diko-activation";

/// Register a case with its first admission list
#[utoipa::path(
    post, path = "/v1/cases/{case}", tag = "cases",
    params(
        ("case" = String, Path, description = "32 hexadecimal digits"),
        ("DiKo-Activation" = Option<String>, Header, description = "An activation code, where the commune asks for one"),
    ),
    request_body(content = Vec<u8>, content_type = "application/octet-stream", description = "The admission list"),
    responses(
        (status = 201, description = "Registered"),
        (status = 200, description = "Registered before with exactly this list"),
        (status = 400, body = RefusalBody, description = "`malformed`: no list, not of this case, or without a token"),
        (status = 403, body = RefusalBody, description = "`activation`: a code is needed, or was used"),
        (status = 409, body = RefusalBody, description = "`exists`: registered with another list"),
        (status = 413, body = RefusalBody, description = "`too-large`"),
        (status = 429, body = RefusalBody, description = "`throttled`: again after `Retry-After`"),
    )
)]
pub(super) async fn register(
    State(endpoint): State<Arc<Endpoint>>,
    NamedCase(case): NamedCase,
    address: Address,
    headers: HeaderMap,
    Bounded(body): Bounded<LIST>,
) -> Result<StatusCode, Refusal> {
    endpoint.count_registration(address)?;
    let list = signed_list(case, &body)?;
    if list.list.counter == 0 || list.list.tokens.is_empty() {
        return Err(Refusal::Malformed);
    }
    let entry = if endpoint.settings.needs_activation {
        let code = headers.get(ACTIVATION).and_then(|code| code.to_str().ok());
        Entry::WithCode(code.and_then(CodeHash::of))
    } else {
        Entry::Open
    };
    match endpoint.store.register(case, list, entry, endpoint.world.today()).await? {
        Registered::Made => Ok(StatusCode::CREATED),
        Registered::There => Ok(StatusCode::OK),
        Registered::Another => Err(Refusal::Exists),
        Registered::NoCode => Err(Refusal::Activation),
    }
}

/// Put the next admission list in the place of the present one
#[utoipa::path(
    put, path = "/v1/cases/{case}/admission", tag = "cases",
    params(("case" = String, Path, description = "32 hexadecimal digits")),
    request_body(content = Vec<u8>, content_type = "application/octet-stream", description = "The admission list"),
    responses(
        (status = 204, description = "This is the case's list"),
        (status = 400, body = RefusalBody, description = "`malformed`: no list, not of this case, or without a token"),
        (status = 404, body = RefusalBody, description = "`not-found`: no such case, or the list does not follow its own"),
        (status = 413, body = RefusalBody, description = "`too-large`"),
        (status = 429, body = RefusalBody, description = "`throttled`: again after `Retry-After`"),
    )
)]
pub(super) async fn admit(
    State(endpoint): State<Arc<Endpoint>>,
    NamedCase(case): NamedCase,
    address: Address,
    Bounded(body): Bounded<LIST>,
) -> Result<StatusCode, Refusal> {
    let admitted = async {
        let list = signed_list(case, &body)?;
        if list.list.tokens.is_empty() {
            return Err(Refusal::Malformed);
        }
        Ok(endpoint.store.admit(case, list).await?)
    };
    followed(&endpoint, address, admitted.await)
}

/// Read the present admission list
#[utoipa::path(
    get, path = "/v1/cases/{case}/admission", tag = "cases",
    params(
        ("case" = String, Path, description = "32 hexadecimal digits"),
        ("Authorization" = String, Header, description = "`Bearer` and 64 hexadecimal digits"),
    ),
    responses(
        (status = 200, description = "The list", content_type = "application/octet-stream", body = Vec<u8>),
        (status = 404, body = RefusalBody, description = "`not-found`: no such case, or not with this token"),
        (status = 429, body = RefusalBody, description = "`throttled`: again after `Retry-After`"),
    )
)]
pub(super) async fn read_admission(
    State(endpoint): State<Arc<Endpoint>>,
    device: Device,
) -> Result<Vec<u8>, Refusal> {
    endpoint.store.admission(device.case).await?.ok_or(Refusal::NotFound)
}

/// Delete a case and everything of it
#[utoipa::path(
    delete, path = "/v1/cases/{case}", tag = "cases",
    params(("case" = String, Path, description = "32 hexadecimal digits")),
    request_body(
        content = Vec<u8>, content_type = "application/octet-stream",
        description = "The next admission list, without a token"
    ),
    responses(
        (status = 204, description = "Deleted"),
        (status = 400, body = RefusalBody, description = "`malformed`: no list, not of this case, or with a token"),
        (status = 404, body = RefusalBody, description = "`not-found`: no such case, or the list does not follow its own"),
        (status = 413, body = RefusalBody, description = "`too-large`"),
        (status = 429, body = RefusalBody, description = "`throttled`: again after `Retry-After`"),
    )
)]
pub(super) async fn delete(
    State(endpoint): State<Arc<Endpoint>>,
    NamedCase(case): NamedCase,
    address: Address,
    Bounded(body): Bounded<LIST>,
) -> Result<StatusCode, Refusal> {
    let deleted = async {
        let list = signed_list(case, &body)?;
        if !list.list.tokens.is_empty() {
            return Err(Refusal::Malformed);
        }
        Ok(endpoint.store.delete(case, list).await?)
    };
    followed(&endpoint, address, deleted.await)
}

fn signed_list(case: CaseId, body: &[u8]) -> Result<SignedList, Refusal> {
    let list = SignedList::read(body).map_err(|_| Refusal::Malformed)?;
    if list.list.case.0 == case.0 { Ok(list) } else { Err(Refusal::Malformed) }
}

/// Nobody is known here by a token, so whatever is wrong with a request counts.
fn followed(
    endpoint: &Endpoint,
    address: Address,
    outcome: Result<Followed, Refusal>,
) -> Result<StatusCode, Refusal> {
    match outcome {
        Ok(Followed::Yes) => Ok(StatusCode::NO_CONTENT),
        // Nobody learns from a list of their own making that a case exists.
        Ok(Followed::NotNext) => Err(endpoint.refuse(address, Refusal::NotFound)),
        Err(Refusal::Unavailable) => Err(Refusal::Unavailable),
        Err(refusal) => Err(endpoint.refuse(address, refusal)),
    }
}
