//! Every way in which a request is not granted: a status, and a code in the body on which a device acts. Nothing else is
//! said, so that no answer tells more about a case than its code.

use axum::Json;
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use serde::Serialize;
use utoipa::ToSchema;

use crate::store::StoreError;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Refusal {
    /// No such case, or not with this token; no such file, mailbox, record, path.
    NotFound,
    /// The path is one of ours, and not for this method.
    Method,
    /// The request, or its body, is not what the protocol says.
    Malformed,
    /// The body is not the one its hash names.
    Hash,
    TooLarge,
    /// The body did not arrive in time.
    Slow,
    /// A code is needed to register a case, and none or a used one was shown.
    Activation,
    /// The case has another admission list.
    Exists,
    /// The slot of the mailbox has a message.
    Written,
    /// The cursor is not one of this log.
    Cursor,
    /// The case holds as much as a case may hold.
    Full,
    /// Too much within a minute: again after so many seconds.
    Throttled(u64),
    Unavailable,
}

/// The body of every refusal.
#[derive(Serialize, ToSchema)]
pub(crate) struct RefusalBody {
    code: &'static str,
}

impl Refusal {
    fn told(self) -> (StatusCode, &'static str) {
        match self {
            Refusal::NotFound => (StatusCode::NOT_FOUND, "not-found"),
            Refusal::Method => (StatusCode::METHOD_NOT_ALLOWED, "method"),
            Refusal::Malformed => (StatusCode::BAD_REQUEST, "malformed"),
            Refusal::Hash => (StatusCode::BAD_REQUEST, "hash"),
            Refusal::TooLarge => (StatusCode::PAYLOAD_TOO_LARGE, "too-large"),
            Refusal::Slow => (StatusCode::REQUEST_TIMEOUT, "slow"),
            Refusal::Activation => (StatusCode::FORBIDDEN, "activation"),
            Refusal::Exists => (StatusCode::CONFLICT, "exists"),
            Refusal::Written => (StatusCode::CONFLICT, "written"),
            Refusal::Cursor => (StatusCode::PRECONDITION_FAILED, "cursor"),
            Refusal::Full => (StatusCode::INSUFFICIENT_STORAGE, "full"),
            Refusal::Throttled(_) => (StatusCode::TOO_MANY_REQUESTS, "throttled"),
            Refusal::Unavailable => (StatusCode::SERVICE_UNAVAILABLE, "unavailable"),
        }
    }

    fn retry_after(self) -> Option<u64> {
        match self {
            Refusal::Throttled(seconds) => Some(seconds),
            Refusal::Unavailable => Some(10),
            _ => None,
        }
    }
}

impl IntoResponse for Refusal {
    fn into_response(self) -> Response {
        let (status, code) = self.told();
        let mut response = (status, Json(RefusalBody { code })).into_response();
        if let Some(seconds) = self.retry_after() {
            response.headers_mut().insert(header::RETRY_AFTER, HeaderValue::from(seconds));
        }
        response
    }
}

impl From<StoreError> for Refusal {
    fn from(error: StoreError) -> Self {
        match error {
            StoreError::NotFound => Refusal::NotFound,
            StoreError::Full => Refusal::Full,
            StoreError::Unavailable => Refusal::Unavailable,
        }
    }
}
