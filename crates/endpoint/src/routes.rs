//! The interface: every route, its description, and what surrounds them all. A route is described where it is written
//! (`utoipa::path`), and only described routes are mounted, so the description is the interface.

use std::sync::Arc;

use axum::Router;
use axum::extract::{MatchedPath, Request, State};
use axum::middleware::{self, Next};
use axum::response::Response;
use utoipa::OpenApi;
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

use crate::commune::Commune;
use crate::endpoint::{Endpoint, Settings};
use crate::metrics::Metrics;
use crate::refusal::{Refusal, RefusalBody};
use crate::store::Store;
use crate::world::World;

mod cases;
mod chunks;
mod commune;
mod log;
mod mailboxes;
mod operations;
mod recovery;

/// Axum's way to say "the rest of the path", and how a description names it.
const REST_OF_PATH: (&str, &str) = ("/v1/catalogue/{*path}", "/v1/catalogue/{path}");

/// Answers requests, wherever they come from: `serve` for a socket, a test in process. Needs a Tokio runtime with time.
pub fn router(store: Arc<dyn Store>, commune: Commune, settings: Settings, world: Arc<dyn World>) -> Router {
    let (router, mut interface) = described().split_for_parts();
    let metrics = Metrics::of(&interface);
    let (mounted, shown) = REST_OF_PATH;
    if let Some(path) = interface.paths.paths.remove(mounted) {
        interface.paths.paths.insert(shown.into(), path);
    }
    // A description made of texts and maps with text for keys can always be written.
    let description = interface.to_json().unwrap_or_default();
    let endpoint = Arc::new(Endpoint::new(store, commune, settings, world, metrics, description));
    router
        .fallback(|| async { Refusal::NotFound })
        .method_not_allowed_fallback(|| async { Refusal::Method })
        .layer(middleware::from_fn_with_state(Arc::clone(&endpoint), observe))
        .with_state(endpoint)
}

#[derive(OpenApi)]
#[openapi(
    info(
        title = "DiKo endpoint",
        description = "Relays sealed items between the devices of a case, and serves the commune's catalogue. \
                       docs/sync.md is normative. Every refusal is an object with a `code`."
    ),
    components(schemas(RefusalBody))
)]
struct Interface;

fn described() -> OpenApiRouter<Arc<Endpoint>> {
    OpenApiRouter::with_openapi(Interface::openapi())
        .routes(routes!(commune::commune))
        .routes(routes!(commune::file))
        .routes(routes!(cases::register, cases::delete))
        .routes(routes!(cases::admit, cases::read_admission))
        .routes(routes!(log::read))
        .routes(routes!(log::append))
        .routes(routes!(chunks::put, chunks::read))
        .routes(routes!(mailboxes::open))
        .routes(routes!(mailboxes::put, mailboxes::read))
        .routes(routes!(recovery::put, recovery::read))
        .routes(routes!(operations::health))
        .routes(routes!(operations::ready))
        .routes(routes!(operations::metrics))
        .routes(routes!(operations::description))
}

async fn observe(State(endpoint): State<Arc<Endpoint>>, request: Request, next: Next) -> Response {
    let path = request.extensions().get::<MatchedPath>().cloned();
    let method = request.method().clone();
    let begun = endpoint.world.now();
    let response = next.run(request).await;
    let took = endpoint.world.now().saturating_sub(begun);
    let path = path.as_ref().map_or("", MatchedPath::as_str);
    endpoint.metrics.observe(&method, path, response.status(), took);
    response
}
