//! Mailboxes for invitations.

use std::time::Duration;

use axum::http::Method;

use crate::support::Endpoint;

async fn opened(endpoint: &Endpoint) -> String {
    let answer = endpoint.ask(Method::POST, "/v1/mailboxes", ()).await;
    answer.is(201);
    let view = answer.json();
    assert_eq!(view["expires_in"], 900);
    let number = view["number"].as_str().unwrap();
    assert!(number.len() == 10 && number.bytes().all(|byte| byte.is_ascii_digit()), "{number}");
    format!("/v1/mailboxes/{number}")
}

#[tokio::test]
async fn two_devices_meet_in_a_mailbox() {
    let endpoint = Endpoint::new();
    let mailbox = opened(&endpoint).await;
    for slot in 1..=4 {
        let slot = format!("{mailbox}/{slot}");
        let empty = endpoint.ask(Method::GET, &slot, ()).await;
        empty.is(204);
        assert!(empty.body.is_empty());
        endpoint.ask(Method::PUT, &slot, slot.clone()).await.is(201);
        let message = endpoint.ask(Method::GET, &slot, ()).await;
        message.is(200);
        assert_eq!(message.body, slot);
    }
    assert_ne!(opened(&endpoint).await, mailbox);
}

#[tokio::test]
async fn a_message_is_written_once() {
    let endpoint = Endpoint::new();
    let slot = format!("{}/1", opened(&endpoint).await);
    endpoint.ask(Method::PUT, &slot, "first").await.is(201);
    for again in ["second", "first"] {
        endpoint.ask(Method::PUT, &slot, again).await.refuses(409, "written");
    }
    assert_eq!(endpoint.ask(Method::GET, &slot, ()).await.body, "first");
}

#[tokio::test]
async fn a_mailbox_is_gone_after_a_quarter_of_an_hour() {
    let endpoint = Endpoint::new();
    let slot = format!("{}/1", opened(&endpoint).await);
    endpoint.ask(Method::PUT, &slot, "hello").await.is(201);
    endpoint.clock.pass(Duration::from_secs(899));
    endpoint.ask(Method::GET, &slot, ()).await.is(200);
    endpoint.clock.pass(Duration::from_secs(1));
    endpoint.ask(Method::GET, &slot, ()).await.refuses(404, "not-found");
    endpoint.ask(Method::PUT, &slot, "late").await.refuses(404, "not-found");
}

#[tokio::test]
async fn what_is_no_mailbox_no_slot_or_no_message_is_refused() {
    let endpoint = Endpoint::new();
    let mailbox = opened(&endpoint).await;
    for bad in ["/v1/mailboxes/0000000000/1", "/v1/mailboxes/1/1"] {
        endpoint.ask(Method::GET, bad, ()).await.refuses(404, "not-found");
        endpoint.ask(Method::PUT, bad, "hello").await.refuses(404, "not-found");
    }
    for slot in ["0", "5", "01", "one"] {
        endpoint.ask(Method::PUT, &format!("{mailbox}/{slot}"), "hello").await.refuses(404, "not-found");
    }
    let slot = format!("{mailbox}/2");
    endpoint.ask(Method::PUT, &slot, vec![0; 8193]).await.refuses(413, "too-large");
    endpoint.ask(Method::PUT, &slot, vec![0; 8192]).await.is(201);
}
