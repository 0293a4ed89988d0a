//! Records behind recovery codes.

use axum::http::Method;

use crate::support::{Asking, Endpoint, hex, request};

#[tokio::test]
async fn a_record_belongs_to_the_token_that_wrote_it_first() {
    let endpoint = Endpoint::new();
    let path = format!("/v1/recovery/{}", hex(&[4; 32]));
    let put = |token: u8, body: &'static str| request(Method::PUT, &path, body).by(token);
    endpoint.ask(Method::GET, &path, ()).await.refuses(404, "not-found");
    endpoint.send(put(1, "first")).await.is(204);
    endpoint.send(put(2, "forged")).await.refuses(404, "not-found");
    endpoint.send(put(1, "second")).await.is(204);
    endpoint.send(put(1, "second")).await.is(204);
    let record = endpoint.ask(Method::GET, &path, ()).await;
    record.is(200);
    assert_eq!(record.body, "second");
}

#[tokio::test]
async fn a_record_needs_a_token_a_place_and_a_bound() {
    let endpoint = Endpoint::new();
    let path = format!("/v1/recovery/{}", hex(&[4; 32]));
    endpoint.ask(Method::PUT, &path, "record").await.refuses(404, "not-found");
    for bad in ["00", &hex(&[4; 32]).replace("04", "0G"), &hex(&[0xAB; 32]).to_uppercase()] {
        let bad = format!("/v1/recovery/{bad}");
        endpoint.send(request(Method::PUT, &bad, "record").by(1)).await.refuses(404, "not-found");
        endpoint.ask(Method::GET, &bad, ()).await.refuses(404, "not-found");
    }
    let large = vec![0; (64 << 10) + 1];
    endpoint.send(request(Method::PUT, &path, large.clone()).by(1)).await.refuses(413, "too-large");
    endpoint.send(request(Method::PUT, &path, large[1..].to_vec()).by(1)).await.is(204);
    assert_eq!(endpoint.ask(Method::GET, &path, ()).await.body.len(), 64 << 10);
}
