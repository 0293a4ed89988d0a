//! Registering a case, following its lists, deleting it.

use axum::http::{Method, StatusCode};
use diko_endpoint::sqlite::admin::Admin;
use diko_endpoint::store::{CodeHash, Day};
use diko_endpoint::{Limits, Settings};

use crate::support::{Asking, Endpoint, Owners, hex, request};

fn path(owners: &Owners) -> String {
    format!("/v1/cases/{}", hex(&owners.case.0))
}

fn admission(owners: &Owners) -> String {
    format!("/v1/cases/{}/admission", hex(&owners.case.0))
}

#[tokio::test]
async fn a_case_is_registered_once_and_the_same_list_again_is_fine() {
    let (endpoint, mut owners) = (Endpoint::new(), Owners::of(1));
    let (first, other) = (owners.sign(&[1]), owners.sign(&[2]));
    endpoint.ask(Method::POST, &path(&owners), first.clone()).await.is(201);
    endpoint.ask(Method::POST, &path(&owners), first).await.is(200);
    endpoint.ask(Method::POST, &path(&owners), other).await.refuses(409, "exists");
    endpoint.log(owners.case, 1, None).await.is(304);
    endpoint.log(owners.case, 2, None).await.refuses(404, "not-found");
}

#[tokio::test]
async fn only_a_signed_list_of_this_case_with_a_token_registers_it() {
    let settings = Settings { limits: Limits::NONE, ..Settings::default() };
    let (endpoint, mut owners) = (Endpoint::with(settings), Owners::of(1));
    let (list, empty) = (owners.sign(&[1]), owners.sign(&[]));
    let of_another = Owners::of(2).sign(&[1]);
    let zeroth = owners.sign_as(0, &[1]);
    for bad in [vec![], b"list".to_vec(), list[..list.len() - 1].to_vec(), empty, of_another, zeroth] {
        endpoint.ask(Method::POST, &path(&owners), bad).await.refuses(400, "malformed");
    }
    for place in 0..list.len() {
        let mut flipped = list.clone();
        flipped[place] ^= 1;
        endpoint.ask(Method::POST, &path(&owners), flipped).await.refuses(400, "malformed");
    }
    endpoint.ask(Method::POST, &path(&owners), vec![0; 100_000]).await.refuses(413, "too-large");
    endpoint.ask(Method::POST, &path(&owners), list).await.is(201);
}

#[tokio::test]
async fn where_a_code_is_asked_for_each_code_registers_one_case() {
    let settings = Settings { needs_activation: true, ..Settings::default() };
    let endpoint = Endpoint::with(settings);
    assert_eq!(endpoint.ask(Method::GET, "/v1/commune", ()).await.json()["activation"], true);
    let code = CodeHash::of("10AB-CDEF-GHJK").unwrap();
    Admin::open(endpoint.folder.path()).unwrap().add_code(code, Day(1)).unwrap();

    let (mut first, mut second) = (Owners::of(1), Owners::of(2));
    let (list, other) = (first.sign(&[1]), second.sign(&[1]));
    let register = |owners: &Owners, list: &[u8]| request(Method::POST, &path(owners), list.to_vec());
    endpoint.send(register(&first, &list)).await.refuses(403, "activation");
    let shown = register(&first, &list).with("diko-activation", "10AB-CDEF-GHJM");
    endpoint.send(shown).await.refuses(403, "activation");
    let shown = register(&first, &list).with("diko-activation", "1oab cdef ghjk");
    endpoint.send(shown).await.is(201);
    // The answer was lost, and the device asks again with the code that is used up.
    let shown = register(&first, &list).with("diko-activation", "1oab cdef ghjk");
    endpoint.send(shown).await.is(200);
    let shown = register(&second, &other).with("diko-activation", "10AB-CDEF-GHJK");
    endpoint.send(shown).await.refuses(403, "activation");
}

#[tokio::test]
async fn whoever_is_not_in_the_next_list_is_out_at_once() {
    let (endpoint, mut owners) = (Endpoint::new(), Owners::of(1));
    endpoint.register(&mut owners, &[1, 2]).await;
    endpoint.post(owners.case, 2, &[b"before"]).await.is(204);
    let next = owners.sign(&[1]);
    endpoint.ask(Method::PUT, &admission(&owners), next.clone()).await.is(204);
    endpoint.ask(Method::PUT, &admission(&owners), next).await.is(204);
    endpoint.post(owners.case, 2, &[b"after"]).await.refuses(404, "not-found");
    let log = endpoint.log(owners.case, 1, None).await;
    assert_eq!(log.items(), [b"before"]);
}

#[tokio::test]
async fn a_list_that_does_not_follow_changes_nothing() {
    let (endpoint, mut owners) = (Endpoint::new(), Owners::of(1));
    let (first, second, third) = (owners.sign(&[1]), owners.sign(&[2]), owners.sign(&[3]));
    endpoint.ask(Method::PUT, &admission(&owners), second.clone()).await.refuses(404, "not-found");
    endpoint.ask(Method::POST, &path(&owners), first.clone()).await.is(201);
    endpoint.ask(Method::PUT, &admission(&owners), third.clone()).await.refuses(404, "not-found");
    endpoint.ask(Method::PUT, &admission(&owners), second).await.is(204);
    endpoint.ask(Method::PUT, &admission(&owners), first).await.refuses(404, "not-found");
    endpoint.ask(Method::PUT, &admission(&owners), third).await.is(204);
    let (none, strange) = (owners.sign_as(4, &[]), Owners::of(2).sign_as(4, &[1]));
    for bad in [none, strange, vec![], b"list".to_vec()] {
        endpoint.ask(Method::PUT, &admission(&owners), bad).await.refuses(400, "malformed");
    }
    endpoint.ask(Method::PUT, &admission(&owners), vec![0; 50_000]).await.refuses(413, "too-large");
    endpoint.log(owners.case, 3, None).await.is(304);
}

#[tokio::test]
async fn whoever_is_let_in_reads_the_list_and_nobody_else_does() {
    let (endpoint, mut owners) = (Endpoint::new(), Owners::of(1));
    let (first, second) = (owners.sign(&[1]), owners.sign(&[1, 2]));
    endpoint.ask(Method::POST, &path(&owners), first.clone()).await.is(201);
    assert_eq!(endpoint.list(owners.case, 1).await.body, first);
    endpoint.list(owners.case, 2).await.refuses(404, "not-found");
    endpoint.ask(Method::PUT, &admission(&owners), second.clone()).await.is(204);
    assert_eq!(endpoint.list(owners.case, 2).await.body, second);
}

#[tokio::test]
async fn the_owners_delete_a_case_and_nobody_else_does() {
    let (endpoint, mut owners) = (Endpoint::new(), Owners::of(1));
    endpoint.register(&mut owners, &[1]).await;
    endpoint.post(owners.case, 1, &[b"item"]).await.is(204);
    let (last, with_token, skipped) =
        (owners.sign_as(2, &[]), owners.sign_as(2, &[1]), owners.sign_as(3, &[]));
    endpoint.ask(Method::DELETE, &path(&owners), with_token).await.refuses(400, "malformed");
    endpoint.ask(Method::DELETE, &path(&owners), vec![]).await.refuses(400, "malformed");
    endpoint.ask(Method::DELETE, &path(&owners), vec![0; 50_000]).await.refuses(413, "too-large");
    endpoint.ask(Method::DELETE, &path(&owners), skipped).await.refuses(404, "not-found");
    assert_eq!(endpoint.log(owners.case, 1, None).await.items(), [b"item"]);
    endpoint.ask(Method::DELETE, &path(&owners), last.clone()).await.is(204);
    endpoint.log(owners.case, 1, None).await.refuses(404, "not-found");
    endpoint.ask(Method::DELETE, &path(&owners), last).await.refuses(404, "not-found");
}

#[tokio::test]
async fn nobody_can_tell_a_case_that_is_not_theirs_from_one_that_does_not_exist() {
    let (endpoint, mut owners) = (Endpoint::new(), Owners::of(0xAB));
    endpoint.register(&mut owners, &[1]).await;
    let (there, not_there) = (hex(&owners.case.0), hex(&[9; 16]));
    let hash = hex(&[5; 32]);
    let asks = |case: &str| {
        let case = format!("/v1/cases/{case}");
        [
            request(Method::GET, &format!("{case}/log"), ()),
            request(Method::GET, &format!("{case}/admission"), ()),
            request(Method::POST, &format!("{case}/items"), "\0\0\0\x01x"),
            request(Method::GET, &format!("{case}/chunks/{hash}"), ()),
            request(Method::PUT, &format!("{case}/chunks/{hash}"), "chunk"),
        ]
    };
    let nothing = endpoint.ask(Method::GET, "/v1/nothing", ()).await;
    nothing.refuses(404, "not-found");
    for ask in 0..asks("").len() {
        let address = &format!("192.0.2.{ask}");
        let answers = [
            endpoint.send(asks(&there).into_iter().nth(ask).unwrap().from(address)).await,
            endpoint.send(asks(&there).into_iter().nth(ask).unwrap().by(2).from(address)).await,
            endpoint.send(asks(&not_there).into_iter().nth(ask).unwrap().from(address)).await,
            endpoint.send(asks(&not_there).into_iter().nth(ask).unwrap().by(1).from(address)).await,
            endpoint.send(asks("no-id").into_iter().nth(ask).unwrap().by(1).from(address)).await,
            endpoint
                .send(asks(&there.to_uppercase()).into_iter().nth(ask).unwrap().by(1).from(address))
                .await,
        ];
        for answer in answers {
            assert_eq!(answer, nothing);
        }
    }
    for spelling in ["bearer", "Bearer", "Basic", "Bearer  "] {
        let log = request(Method::GET, &format!("/v1/cases/{there}/log"), ());
        let answer = endpoint.send(log.with("authorization", &format!("{spelling} {}", hex(&[7; 31])))).await;
        assert_eq!(answer.status, StatusCode::NOT_FOUND);
    }
}

#[tokio::test]
async fn a_list_that_names_the_hash_of_no_token_admits_nobody_without_one() {
    use diko_core::ops::Id128;
    use diko_wire::{OwnersSecret, TokenHash, sign_admission};
    let endpoint = Endpoint::new();
    let secret = OwnersSecret::from_bytes([1; 32]);
    let tokens = [TokenHash([0; 32])].into();
    let list = sign_admission(Id128([1; 16]), 1, &tokens, &secret, &secret).unwrap();
    let case = format!("/v1/cases/{}", hex(&[1; 16]));
    endpoint.ask(Method::POST, &case, list).await.is(201);
    endpoint.ask(Method::GET, &format!("{case}/log"), ()).await.refuses(404, "not-found");
}
