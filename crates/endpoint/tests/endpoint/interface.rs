//! The interface as a whole: described, documented and mounted are the same; every refusal has one form; the numbers name
//! nobody.

use std::collections::BTreeSet;
use std::fs;

use axum::http::Method;

use crate::support::{Asking, Endpoint, Owners, content, hex, request};

/// `GET /v1/commune` and so on, with `{}` for whatever a path names.
async fn described(endpoint: &Endpoint) -> BTreeSet<String> {
    let description = endpoint.ask(Method::GET, "/v1/openapi.json", ()).await.json();
    let mut routes = BTreeSet::new();
    for (path, methods) in description["paths"].as_object().unwrap() {
        for (method, route) in methods.as_object().unwrap() {
            assert!(route["summary"].is_string(), "{method} {path} has no summary");
            for name in names(path) {
                let parameters = route["parameters"].as_array().unwrap();
                let is_described =
                    parameters.iter().any(|given| given["name"] == name && given["in"] == "path");
                assert!(is_described, "{method} {path}: {name}");
            }
            routes.insert(format!("{} {}", method.to_uppercase(), nameless(path)));
        }
    }
    routes
}

fn names(path: &str) -> Vec<&str> {
    path.split('{').skip(1).map(|rest| rest.split('}').next().unwrap()).collect()
}

fn nameless(path: &str) -> String {
    path.split('/').map(|part| if part.starts_with('{') { "{}" } else { part }).collect::<Vec<_>>().join("/")
}

/// What the table in docs/sync.md lists.
fn documented() -> BTreeSet<String> {
    let document = fs::read_to_string(content().join("../docs/sync.md")).unwrap();
    let table = document.split("| request | answer |").nth(1).unwrap();
    let mut routes = BTreeSet::new();
    for row in table.lines().skip(2).take_while(|line| line.starts_with('|')) {
        let (mut methods, mut paths) = (Vec::new(), Vec::new());
        for word in row.split('|').nth(1).unwrap().split(['`', ' ', ',']).filter(|word| !word.is_empty()) {
            if word.starts_with('/') {
                paths.push(nameless(word));
            } else {
                // A method after a path begins the next pair, unless that path has several methods.
                if !paths.is_empty() {
                    pair(&mut routes, &mut methods, &mut paths);
                }
                methods.push(word);
            }
        }
        pair(&mut routes, &mut methods, &mut paths);
    }
    routes
}

fn pair(routes: &mut BTreeSet<String>, methods: &mut Vec<&str>, paths: &mut Vec<String>) {
    for path in paths.drain(..) {
        routes.extend(methods.iter().map(|method| format!("{method} /v1{path}")));
    }
    methods.clear();
}

#[tokio::test]
async fn what_is_described_is_what_the_protocol_lists() {
    let routes = described(&Endpoint::new()).await;
    assert!(routes.len() > 15, "{routes:?}");
    assert_eq!(routes, documented());
}

#[tokio::test]
async fn what_is_described_is_mounted_and_nothing_else_is() {
    let endpoint = Endpoint::new();
    let routes = described(&endpoint).await;
    let paths: BTreeSet<&str> = routes.iter().map(|route| route.split_once(' ').unwrap().1).collect();
    for path in paths {
        for method in ["GET", "PUT", "POST", "DELETE", "PATCH"] {
            let asked = path.replace("{}", "x");
            let answer = endpoint.ask(method.parse().unwrap(), &asked, ()).await;
            let is_mounted = answer.status.as_u16() != 405;
            assert_eq!(is_mounted, routes.contains(&format!("{method} {path}")), "{method} {path}");
            if !is_mounted {
                answer.refuses(405, "method");
            }
        }
    }
    for nowhere in ["/", "/v1", "/v1/cases", "/v2/commune", "/v1/cases/x/y/z/w"] {
        endpoint.ask(Method::GET, nowhere, ()).await.refuses(404, "not-found");
    }
}

#[tokio::test]
async fn an_endpoint_lives_and_is_ready_while_its_store_writes() {
    let endpoint = Endpoint::new();
    endpoint.ask(Method::GET, "/v1/health", ()).await.is(204);
    endpoint.ask(Method::GET, "/v1/ready", ()).await.is(204);
    // A store that cannot write any more.
    let direct = rusqlite::Connection::open(endpoint.folder.path().join("endpoint.db")).unwrap();
    direct.execute_batch("ALTER TABLE probe RENAME TO gone").unwrap();
    endpoint.ask(Method::GET, "/v1/health", ()).await.is(204);
    let answer = endpoint.ask(Method::GET, "/v1/ready", ()).await;
    answer.refuses(503, "unavailable");
    assert_eq!(answer.header("retry-after"), Some("10"));
    let metrics = endpoint.ask(Method::GET, "/v1/metrics", ()).await;
    let text = String::from_utf8(metrics.body.to_vec()).unwrap();
    assert!(!text.contains("diko_store_failures_total 0\n"), "{text}");
}

#[tokio::test]
async fn the_numbers_add_up_and_name_nobody() {
    let (endpoint, mut owners) = (Endpoint::new(), Owners::of(0xAB));
    endpoint.register(&mut owners, &[1]).await;
    endpoint.post(owners.case, 1, &[b"12345", b"678"]).await.is(204);
    endpoint.post(owners.case, 2, &[b"9"]).await.is(404);
    let address = "198.51.100.77";
    let case = hex(&owners.case.0);
    let log = request(Method::GET, &format!("/v1/cases/{case}/log"), ()).by(1).from(address);
    endpoint.send(log).await.is(200);
    endpoint.ask(Method::GET, &format!("/v1/{case}"), ()).await.is(404);
    let metrics = endpoint.ask(Method::GET, "/v1/metrics", ()).await;
    assert_eq!(metrics.header("content-type"), Some("text/plain; version=0.0.4"));
    let text = String::from_utf8(metrics.body.to_vec()).unwrap();
    let items = "method=\"POST\",route=\"/v1/cases/{case}/items\"";
    for line in [
        format!("diko_requests_total{{{items},status=\"2xx\"}} 1"),
        format!("diko_requests_total{{{items},status=\"4xx\"}} 1"),
        format!("diko_request_seconds_bucket{{{items},le=\"+Inf\"}} 2"),
        format!("diko_request_seconds_count{{{items}}} 2"),
        "diko_requests_total{method=\"GET\",route=\"other\",status=\"4xx\"} 1".into(),
        "diko_items_total 2".into(),
        "diko_item_bytes_total 8".into(),
        "diko_chunks_total 0".into(),
        "diko_store_failures_total 0".into(),
    ] {
        assert!(text.lines().any(|given| given == line), "{line} is not in\n{text}");
    }
    for secret in [case.as_str(), address, "127.0.0.1", &crate::support::token(1).to_text()] {
        assert!(!text.contains(secret), "{secret}");
    }
}
