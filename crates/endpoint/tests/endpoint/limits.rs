//! How much one token and one address may do within a minute, by a clock that the test moves.

use std::time::Duration;

use axum::http::Method;
use diko_endpoint::{Limits, Settings};

use crate::support::{Answer, Asking, Endpoint, Owners, hex, request};

fn limited(limits: Limits) -> Endpoint {
    Endpoint::with(Settings { limits, ..Settings::default() })
}

#[track_caller]
fn throttled(answer: &Answer, seconds: &str) {
    answer.refuses(429, "throttled");
    assert_eq!(answer.header("retry-after"), Some(seconds));
}

async fn wrong(endpoint: &Endpoint, case: u8, address: &str) -> Answer {
    let path = format!("/v1/cases/{}/log", hex(&[case; 16]));
    endpoint.send(request(Method::GET, &path, ()).by(9).from(address)).await
}

#[tokio::test]
async fn an_address_with_twenty_wrong_tokens_waits_for_the_next_minute() {
    let (endpoint, mut owners) = (Endpoint::new(), Owners::of(1));
    endpoint.register(&mut owners, &[1]).await;
    endpoint.clock.pass(Duration::from_secs(15));
    for number in 0..20 {
        // Known and unknown cases count alike.
        wrong(&endpoint, 1 + number % 2, "192.0.2.1").await.refuses(404, "not-found");
    }
    for case in [1, 2] {
        throttled(&wrong(&endpoint, case, "192.0.2.1").await, "45");
    }
    wrong(&endpoint, 1, "192.0.2.2").await.refuses(404, "not-found");
    // Others live behind the same address.
    let path = format!("/v1/cases/{}/log", hex(&owners.case.0));
    endpoint.send(request(Method::GET, &path, ()).by(1).from("192.0.2.1")).await.is(304);
    endpoint.clock.pass(Duration::from_secs(45));
    wrong(&endpoint, 1, "192.0.2.1").await.refuses(404, "not-found");
}

#[tokio::test]
async fn guessing_cases_and_mailboxes_counts_as_wrong_tokens_do() {
    let endpoint = limited(Limits { wrong_per_address: 5, ..Limits::USUAL });
    let (mut owners, address) = (Owners::of(1), "192.0.2.1");
    let list = owners.sign(&[1]);
    let case = format!("/v1/cases/{}", hex(&owners.case.0));
    let admission = format!("{case}/admission");
    endpoint.send(request(Method::PUT, &admission, list).from(address)).await.refuses(404, "not-found");
    for (method, path) in [(Method::PUT, &admission), (Method::DELETE, &case)] {
        endpoint.send(request(method, path, "no list").from(address)).await.refuses(400, "malformed");
    }
    for path in ["/v1/mailboxes/0000000000/1", "/v1/mailboxes/x/1"] {
        endpoint.send(request(Method::GET, path, ()).from(address)).await.refuses(404, "not-found");
    }
    throttled(&wrong(&endpoint, 1, address).await, "60");
}

#[tokio::test]
async fn a_token_makes_so_many_requests_a_minute_wherever_from() {
    let endpoint = limited(Limits { requests_per_token: 3, ..Limits::USUAL });
    let mut owners = Owners::of(1);
    endpoint.register(&mut owners, &[1, 2]).await;
    let path = format!("/v1/cases/{}/log", hex(&owners.case.0));
    let ask = |token: u8, address: &str| request(Method::GET, &path, ()).by(token).from(address);
    for address in ["192.0.2.1", "192.0.2.2", "192.0.2.3"] {
        endpoint.send(ask(1, address)).await.is(304);
    }
    throttled(&endpoint.send(ask(1, "192.0.2.4")).await, "60");
    endpoint.send(ask(2, "192.0.2.1")).await.is(304);
    endpoint.clock.pass(Duration::from_secs(60));
    endpoint.send(ask(1, "192.0.2.4")).await.is(304);
}

#[tokio::test]
async fn a_token_moves_so_many_bytes_a_minute_in_both_directions() {
    let endpoint = limited(Limits { bytes_per_token: 1000, ..Limits::USUAL });
    let mut owners = Owners::of(1);
    endpoint.register(&mut owners, &[1, 2]).await;
    endpoint.post(owners.case, 1, &[&[1; 600]]).await.is(204);
    throttled(&endpoint.post(owners.case, 1, &[&[2; 600]]).await, "60");
    assert_eq!(endpoint.log(owners.case, 2, None).await.items(), [[1; 600]]);
    throttled(&endpoint.post(owners.case, 2, &[&[2; 600]]).await, "60");
    endpoint.clock.pass(Duration::from_secs(60));
    endpoint.post(owners.case, 2, &[&[2; 600]]).await.is(204);
}

#[tokio::test]
async fn an_address_registers_opens_and_recovers_so_often_a_minute() {
    let limits = Limits {
        registrations_per_address: 2,
        mailbox_requests_per_address: 2,
        recovery_requests_per_address: 2,
        ..Limits::USUAL
    };
    let endpoint = limited(limits);
    let list = Owners::of(1).sign(&[1]);
    let register = format!("/v1/cases/{}", hex(&[1; 16]));
    let record = format!("/v1/recovery/{}", hex(&[4; 32]));
    let asks = || {
        [
            request(Method::POST, &register, list.clone()),
            request(Method::POST, "/v1/mailboxes", ()),
            request(Method::PUT, &record, "record").by(1),
        ]
    };
    for (number, _) in asks().iter().enumerate() {
        let ask = |address: &str| asks().into_iter().nth(number).unwrap().from(address);
        for _ in 0..2 {
            assert!(endpoint.send(ask("192.0.2.1")).await.status.is_success());
        }
        throttled(&endpoint.send(ask("192.0.2.1")).await, "60");
        assert!(endpoint.send(ask("192.0.2.2")).await.status.is_success());
    }
    throttled(&endpoint.send(request(Method::GET, &record, ()).from("192.0.2.1")).await, "60");
}

#[tokio::test]
async fn without_limits_nothing_is_counted() {
    let endpoint = limited(Limits::NONE);
    for _ in 0..700 {
        wrong(&endpoint, 1, "192.0.2.1").await.refuses(404, "not-found");
    }
}
