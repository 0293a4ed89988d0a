//! The answer that nothing is new. Its `Content-Length` would have to be that of the whole answer (RFC 9110 §8.6), so it has
//! none, and no more headers than it is given.

use std::convert::Infallible;
use std::pin::Pin;
use std::task::{Context, Poll};

use axum::body::Body;
use axum::http::StatusCode;
use axum::response::{IntoResponse, IntoResponseParts, Response};
use bytes::Bytes;
use hyper::body::Frame;

pub(crate) fn not_modified(headers: impl IntoResponseParts) -> Response {
    (StatusCode::NOT_MODIFIED, headers, Body::new(Nothing)).into_response()
}

/// No body, whose length is nothing that could be told.
struct Nothing;

impl hyper::body::Body for Nothing {
    type Data = Bytes;
    type Error = Infallible;

    fn poll_frame(
        self: Pin<&mut Self>,
        _: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, Infallible>>> {
        Poll::Ready(None)
    }

    fn is_end_stream(&self) -> bool {
        true
    }
}
