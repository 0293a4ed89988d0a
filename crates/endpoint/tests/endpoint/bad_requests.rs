//! A corpus of bad requests, replayed: every good request of the interface damaged in every way that bytes are damaged by
//! networks, devices and people. None is answered with a fault of the server's own, and afterwards everything works as before.

use std::collections::BTreeMap;

use axum::http::{Method, Request};
use diko_endpoint::store::Cursor;
use diko_endpoint::{Limits, Settings};
use diko_wire::{Hash, frames};

use crate::support::{Answer, Asking, Endpoint, Owners, hex, request, token};

/// A request as it stands on the wire.
#[derive(Clone)]
struct Asked {
    method: Method,
    path: String,
    headers: Vec<(&'static str, String)>,
    body: Vec<u8>,
}

impl Asked {
    fn new(method: Method, path: String, body: Vec<u8>) -> Asked {
        Asked { method, path, headers: Vec::new(), body }
    }

    fn with(mut self, name: &'static str, value: String) -> Asked {
        self.headers.push((name, value));
        self
    }

    fn by(self, number: u8) -> Asked {
        self.with("authorization", format!("Bearer {}", token(number).to_text()))
    }

    /// Nothing where no HTTP carries it.
    async fn sent_to(&self, endpoint: &Endpoint) -> Option<Answer> {
        let mut asking = Request::builder().method(self.method.clone()).uri(&self.path);
        for (name, value) in &self.headers {
            asking = asking.header(*name, value.as_bytes());
        }
        Some(endpoint.send(asking.body(self.body.clone().into()).ok()?).await)
    }
}

/// A device's whole conversation about one case, in its order, with the answers that it gets.
fn conversation(case: u8) -> Vec<(Asked, u16)> {
    let mut owners = Owners::of(case);
    let at = |rest: &str| format!("/v1/cases/{}{rest}", hex(&[case; 16]));
    let items = [vec![0x8b, 1, 1, case], vec![0x89, 1, 2, case], vec![7; 300]];
    let items: Vec<&[u8]> = items.iter().map(Vec::as_slice).collect();
    let end = items.iter().fold(Cursor::START, |end, item| end.after(&Hash::of(item)));
    let chunk = vec![case; 1000];
    let place = at(&format!("/chunks/{}", hex(&Hash::of(&chunk).0)));
    let recovery = format!("/v1/recovery/{}", hex(&[case; 32]));
    let known = |asked: Asked, status| (asked, status);
    vec![
        known(Asked::new(Method::POST, at(""), owners.sign(&[1])), 201),
        known(Asked::new(Method::PUT, at("/admission"), owners.sign(&[1, 2])), 204),
        known(Asked::new(Method::GET, at("/admission"), vec![]).by(2), 200),
        known(Asked::new(Method::POST, at("/items"), frames::write(items)).by(2), 204),
        known(Asked::new(Method::GET, at("/log"), vec![]).by(1), 200),
        known(Asked::new(Method::GET, at("/log"), vec![]).by(1).with("if-none-match", end.to_tag()), 304),
        known(Asked::new(Method::PUT, place.clone(), chunk).by(1), 204),
        known(Asked::new(Method::GET, place, vec![]).by(1), 200),
        known(Asked::new(Method::PUT, recovery.clone(), vec![case; 80]).by(case), 204),
        known(Asked::new(Method::GET, recovery, vec![]), 200),
        known(Asked::new(Method::POST, "/v1/mailboxes".into(), vec![]), 201),
        known(Asked::new(Method::GET, "/v1/commune".into(), vec![]), 200),
        known(
            Asked::new(Method::GET, "/v1/catalogue/pack.json".into(), vec![])
                .with("if-none-match", "*".into()),
            304,
        ),
        known(Asked::new(Method::GET, "/v1/ready".into(), vec![]), 204),
        known(Asked::new(Method::DELETE, at(""), owners.sign(&[])), 204),
        known(Asked::new(Method::GET, at("/log"), vec![]).by(1), 404),
    ]
}

async fn holds(endpoint: &Endpoint, case: u8, without: usize) {
    let conversation = conversation(case);
    for (asked, status) in &conversation[..conversation.len() - without] {
        let answer = asked.sent_to(endpoint).await.unwrap();
        assert_eq!(answer.status.as_u16(), *status, "{} {}", asked.method, asked.path);
    }
}

/// `bytes` cut off, begun late, said twice, in another order, with bits flipped, of a later version, and far too long.
fn damaged(bytes: &[u8], most: usize) -> Vec<Vec<u8>> {
    let step = (bytes.len() / 24).max(1);
    let (begin, end) = bytes.split_at(bytes.len() / 2);
    let mut all =
        vec![[bytes, bytes].concat(), [end, begin].concat(), bytes.repeat(most / bytes.len().max(1) + 1)];
    for place in (0..bytes.len()).step_by(step) {
        all.extend([bytes[..place].to_vec(), bytes[place..].to_vec()]);
        for bit in [0, 3, 7] {
            let mut flipped = bytes.to_vec();
            flipped[place] ^= 1 << bit;
            all.push(flipped);
        }
    }
    // The version stands after the head of the array; in a body of items, after the length of the first as well.
    for place in [1, 5] {
        if bytes.get(place) == Some(&1) {
            let mut later = bytes.to_vec();
            later[place] = 2;
            all.push(later);
        }
    }
    all
}

fn corpus(good: &Asked) -> Vec<Asked> {
    let mut all = vec![good.clone()];
    let of = |body: Vec<u8>| Asked { body, ..good.clone() };
    all.extend(damaged(&good.body, 2 << 20).into_iter().map(of));
    all.push(of(vec![0xff; 2 << 20]));
    let text = |bytes: Vec<u8>| String::from_utf8_lossy(&bytes).into_owned();
    let of = |path: Vec<u8>| Asked { path: text(path), ..good.clone() };
    all.extend(damaged(good.path.as_bytes(), 60_000).into_iter().map(of));
    for part in ["/", "//", "/..", "/%00", "/%ff%fe", "/%2e%2e/%2e%2e/lock", "?after=0", "/\u{202e}", "/-1"] {
        all.push(Asked { path: format!("{}{part}", good.path), ..good.clone() });
    }
    for (place, (name, value)) in good.headers.iter().enumerate() {
        let mut without = good.clone();
        without.headers.remove(place);
        all.extend([good.clone().with(name, value.clone()), without.clone()]);
        let of = |value: Vec<u8>| without.clone().with(name, text(value));
        all.extend(damaged(value.as_bytes(), 60_000).into_iter().map(of));
    }
    for (name, value) in [
        ("content-length", "18446744073709551615"),
        ("content-encoding", "gzip"),
        ("content-type", "application/json"),
        ("diko-activation", "\u{e4}"),
        ("if-none-match", "\"-\""),
        ("range", "bytes=5-1"),
        ("x-forwarded-for", "::1, nobody"),
    ] {
        all.push(good.clone().with(name, value.into()));
    }
    for method in [Method::GET, Method::PUT, Method::POST, Method::DELETE, Method::PATCH, Method::OPTIONS] {
        all.push(Asked { method, ..good.clone() });
    }
    all
}

#[tokio::test]
async fn no_bad_request_is_answered_with_a_fault_of_the_server_and_good_ones_still_pass() {
    let endpoint = Endpoint::with(Settings { limits: Limits::NONE, ..Settings::default() });
    // All but the last two: the case stays. Another may be deleted.
    holds(&endpoint, 1, 2).await;
    holds(&endpoint, 3, 2).await;
    let mut answers = BTreeMap::new();
    let of_first = conversation(1).into_iter().take_while(|(good, _)| good.method != Method::DELETE);
    let deletes = conversation(3).into_iter().filter(|(good, _)| good.method == Method::DELETE);
    for (good, _) in of_first.chain(deletes) {
        for bad in corpus(&good) {
            let Some(answer) = bad.sent_to(&endpoint).await else { continue };
            let status = answer.status.as_u16();
            let case = format!("{status}: {} {}", bad.method, bad.path.get(..99).unwrap_or(&bad.path));
            assert!(status < 500, "{case}");
            assert!(status < 400 || answer.json()["code"].is_string(), "{case}");
            *answers.entry(status).or_insert(0) += 1;
        }
    }
    // The corpus reaches what it is meant to reach.
    for status in [200, 204, 304, 400, 404, 405, 409, 412, 413] {
        assert!(answers.contains_key(&status), "none was answered with {status}: {answers:?}");
    }
    // What was taken in lies in one unbroken log, and a device still goes on where it was.
    let log = endpoint.log(Owners::of(1).case, 1, None).await;
    let end = log.items().into_iter().fold(Cursor::START, |end, item| end.after(&Hash::of(item)));
    assert_eq!(log.tag(), end.to_tag());
    endpoint.log(Owners::of(1).case, 1, Some(&end.to_tag())).await.is(304);
    holds(&endpoint, 2, 0).await;
}

#[tokio::test]
async fn mailboxes_refuse_what_is_no_message_of_theirs() {
    let endpoint = Endpoint::with(Settings { limits: Limits::NONE, ..Settings::default() });
    let opened = endpoint.ask(Method::POST, "/v1/mailboxes", ()).await.json();
    let place = format!("/v1/mailboxes/{}/1", opened["number"].as_str().unwrap());
    endpoint.ask(Method::PUT, &place, "hello").await.is(201);
    for method in [Method::PUT, Method::GET] {
        for bad in corpus(&Asked::new(method, place.clone(), b"hello again".to_vec())) {
            let Some(answer) = bad.sent_to(&endpoint).await else { continue };
            assert!(answer.status.as_u16() < 500, "{} {}", bad.method, bad.path);
        }
    }
    let read = request(Method::GET, &place, ());
    assert_eq!(endpoint.send(read.from("192.0.2.1")).await.body, "hello");
}
