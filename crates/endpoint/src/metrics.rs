//! Numbers for whoever runs the endpoint, as Prometheus reads them. The only labels are routes, methods and classes of
//! answers: no case, address or token is ever one.

use std::fmt::Write;
use std::sync::atomic::{AtomicU64, Ordering::Relaxed};
use std::time::Duration;

use axum::http::{Method, StatusCode};
use utoipa::openapi::OpenApi;

use crate::store::StoreCounts;

/// Upper ends of the classes of latency, in microseconds and as Prometheus writes them.
const CLASSES: [(u64, &str); 7] = [
    (1_000, "0.001"),
    (5_000, "0.005"),
    (20_000, "0.02"),
    (100_000, "0.1"),
    (500_000, "0.5"),
    (2_500_000, "2.5"),
    (u64::MAX, "+Inf"),
];

const STATUSES: [&str; 5] = ["1xx", "2xx", "3xx", "4xx", "5xx"];

pub(crate) struct Metrics {
    routes: Vec<Route>,
    /// Paths and methods that are none of ours.
    other: Route,
}

struct Route {
    method: Method,
    path: String,
    by_status: [AtomicU64; STATUSES.len()],
    by_latency: [AtomicU64; CLASSES.len()],
    microseconds: AtomicU64,
}

impl Metrics {
    /// For the routes of an interface.
    pub(crate) fn of(interface: &OpenApi) -> Metrics {
        let mut routes = Vec::new();
        for (path, item) in &interface.paths.paths {
            let methods = [
                (Method::GET, &item.get),
                (Method::PUT, &item.put),
                (Method::POST, &item.post),
                (Method::DELETE, &item.delete),
            ];
            routes.extend(
                methods
                    .into_iter()
                    .filter(|(_, operation)| operation.is_some())
                    .map(|(method, _)| Route::new(method, path)),
            );
        }
        Metrics { routes, other: Route::new(Method::GET, "other") }
    }

    pub(crate) fn observe(&self, method: &Method, path: &str, status: StatusCode, took: Duration) {
        let of = |route: &&Route| route.method == *method && route.path == path;
        self.routes.iter().find(of).unwrap_or(&self.other).observe(status, took);
    }

    /// Everything as text.
    pub(crate) fn text(&self, store: StoreCounts) -> String {
        let mut text = String::new();
        // Writing to a string does not fail.
        let _ = self.write_routes(&mut text);
        let _ = write_store(&mut text, store);
        text
    }

    fn write_routes(&self, text: &mut String) -> std::fmt::Result {
        let routes = || self.routes.iter().chain([&self.other]);
        writeln!(text, "# TYPE diko_requests_total counter")?;
        for route in routes() {
            for (count, status) in route.by_status.iter().zip(STATUSES) {
                let labels = route.labels();
                writeln!(
                    text,
                    "diko_requests_total{{{labels},status=\"{status}\"}} {}",
                    count.load(Relaxed)
                )?;
            }
        }
        writeln!(text, "# TYPE diko_request_seconds histogram")?;
        for route in routes() {
            route.write_latency(text)?;
        }
        Ok(())
    }
}

impl Route {
    fn new(method: Method, path: &str) -> Route {
        let path = path.to_owned();
        let (by_status, by_latency) = Default::default();
        Route { method, path, by_status, by_latency, microseconds: AtomicU64::new(0) }
    }

    fn observe(&self, status: StatusCode, took: Duration) {
        let status = usize::from(status.as_u16() / 100).saturating_sub(1);
        let microseconds = u64::try_from(took.as_micros()).unwrap_or(u64::MAX);
        let class = CLASSES.partition_point(|(end, _)| *end < microseconds);
        for count in [self.by_status.get(status), self.by_latency.get(class)].into_iter().flatten() {
            count.fetch_add(1, Relaxed);
        }
        self.microseconds.fetch_add(microseconds, Relaxed);
    }

    fn labels(&self) -> String {
        format!("method=\"{}\",route=\"{}\"", self.method, self.path)
    }

    fn write_latency(&self, text: &mut String) -> std::fmt::Result {
        let (labels, mut count) = (self.labels(), 0);
        for (class, (_, end)) in self.by_latency.iter().zip(CLASSES) {
            count += class.load(Relaxed);
            writeln!(text, "diko_request_seconds_bucket{{{labels},le=\"{end}\"}} {count}")?;
        }
        let microseconds = self.microseconds.load(Relaxed);
        let (seconds, rest) = (microseconds / 1_000_000, microseconds % 1_000_000);
        writeln!(text, "diko_request_seconds_sum{{{labels}}} {seconds}.{rest:06}")?;
        writeln!(text, "diko_request_seconds_count{{{labels}}} {count}")
    }
}

fn write_store(text: &mut String, counts: StoreCounts) -> std::fmt::Result {
    let totals = [
        ("items", counts.items),
        ("item_bytes", counts.item_bytes),
        ("chunks", counts.chunks),
        ("chunk_bytes", counts.chunk_bytes),
        ("commits", counts.commits),
        // Writes by commits is how many a commit carries.
        ("writes", counts.writes),
        ("store_failures", counts.failures),
    ];
    for (name, total) in totals {
        writeln!(text, "# TYPE diko_{name}_total counter\ndiko_{name}_total {total}")?;
    }
    let code = counts.last_failure;
    writeln!(text, "# TYPE diko_store_last_failure_code gauge\ndiko_store_last_failure_code {code}")
}
