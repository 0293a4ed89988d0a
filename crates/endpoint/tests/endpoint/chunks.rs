//! Chunks of photos.

use axum::http::Method;
use diko_wire::Hash;

use crate::support::{Answer, Asking, Endpoint, Owners, hex, request};

async fn put(endpoint: &Endpoint, owners: &Owners, hash: Hash, bytes: &[u8]) -> Answer {
    let path = format!("/v1/cases/{}/chunks/{}", hex(&owners.case.0), hex(&hash.0));
    endpoint.send(request(Method::PUT, &path, bytes.to_vec()).by(1)).await
}

async fn get(endpoint: &Endpoint, owners: &Owners, hash: &str) -> Answer {
    let path = format!("/v1/cases/{}/chunks/{hash}", hex(&owners.case.0));
    endpoint.send(request(Method::GET, &path, ()).by(1)).await
}

#[tokio::test]
async fn a_chunk_comes_back_as_it_was_put_however_often_that_was() {
    let (endpoint, mut owners) = (Endpoint::new(), Owners::of(1));
    endpoint.register(&mut owners, &[1]).await;
    let chunk = vec![3; 512 << 10];
    let hash = Hash::of(&chunk);
    get(&endpoint, &owners, &hex(&hash.0)).await.refuses(404, "not-found");
    put(&endpoint, &owners, hash, &chunk).await.is(204);
    put(&endpoint, &owners, hash, &chunk).await.is(204);
    let answer = get(&endpoint, &owners, &hex(&hash.0)).await;
    answer.is(200);
    assert!(answer.body == chunk);
    for bad in ["", "00", &hex(&hash.0).to_uppercase(), &hex(&[1; 33])] {
        get(&endpoint, &owners, bad).await.refuses(404, "not-found");
    }
}

#[tokio::test]
async fn a_chunk_that_is_not_what_its_hash_names_is_refused() {
    let (endpoint, mut owners) = (Endpoint::new(), Owners::of(1));
    endpoint.register(&mut owners, &[1]).await;
    let (chunk, hash) = (b"chunk".to_vec(), Hash::of(b"chunk"));
    for bit in 0..chunk.len() * 8 {
        let mut flipped = chunk.clone();
        flipped[bit / 8] ^= 1 << (bit % 8);
        put(&endpoint, &owners, hash, &flipped).await.refuses(400, "hash");
    }
    for length in 0..chunk.len() {
        put(&endpoint, &owners, hash, &chunk[..length]).await.refuses(400, "hash");
    }
    let large = vec![0; (512 << 10) + 1];
    put(&endpoint, &owners, Hash::of(&large), &large).await.refuses(413, "too-large");
    get(&endpoint, &owners, &hex(&hash.0)).await.refuses(404, "not-found");
}

#[tokio::test]
async fn a_chunk_of_another_case_is_not_found() {
    let (endpoint, mut owners, mut others) = (Endpoint::new(), Owners::of(1), Owners::of(2));
    endpoint.register(&mut owners, &[1]).await;
    endpoint.register(&mut others, &[1]).await;
    let hash = Hash::of(b"chunk");
    put(&endpoint, &owners, hash, b"chunk").await.is(204);
    get(&endpoint, &others, &hex(&hash.0)).await.refuses(404, "not-found");
}
