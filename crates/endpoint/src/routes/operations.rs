//! For whoever runs the endpoint, not for devices. A proxy does not pass these on.

use std::sync::Arc;

use axum::extract::State;
use axum::http::{StatusCode, header};
use axum::response::IntoResponse;

use crate::endpoint::Endpoint;
use crate::refusal::{Refusal, RefusalBody};

/// The process lives
#[utoipa::path(get, path = "/v1/health", tag = "operations", responses((status = 204, description = "It does")))]
pub(super) async fn health() -> StatusCode {
    StatusCode::NO_CONTENT
}

/// The store writes
#[utoipa::path(
    get, path = "/v1/ready", tag = "operations",
    responses(
        (status = 204, description = "It does"),
        (status = 503, body = RefusalBody, description = "`unavailable`: it does not"),
    )
)]
pub(super) async fn ready(State(endpoint): State<Arc<Endpoint>>) -> Result<StatusCode, Refusal> {
    endpoint.store.probe().await?;
    Ok(StatusCode::NO_CONTENT)
}

/// Numbers, as Prometheus reads them
#[utoipa::path(
    get, path = "/v1/metrics", tag = "operations",
    responses((status = 200, description = "The numbers", content_type = "text/plain", body = String))
)]
pub(super) async fn metrics(State(endpoint): State<Arc<Endpoint>>) -> impl IntoResponse {
    let text = endpoint.metrics.text(endpoint.store.counts());
    ([(header::CONTENT_TYPE, "text/plain; version=0.0.4")], text)
}

/// This description
#[utoipa::path(
    get, path = "/v1/openapi.json", tag = "operations",
    responses((status = 200, description = "OpenAPI 3.1", content_type = "application/json", body = String))
)]
pub(super) async fn description(State(endpoint): State<Arc<Endpoint>>) -> impl IntoResponse {
    ([(header::CONTENT_TYPE, "application/json")], endpoint.description.clone())
}
