//! Items go in at the end and come out after a cursor.

use std::pin::Pin;
use std::task::{Context, Poll};

use axum::body::Body;
use axum::http::Method;
use bytes::Bytes;
use diko_endpoint::store::Cursor;
use diko_wire::{Hash, MAX_ITEM, frames};
use hyper::body::Frame;

use crate::support::{Asking, Endpoint, Owners, hex, request};

async fn with_a_case() -> (Endpoint, Owners) {
    let (endpoint, mut owners) = (Endpoint::new(), Owners::of(1));
    endpoint.register(&mut owners, &[1, 2]).await;
    (endpoint, owners)
}

#[tokio::test]
async fn what_one_device_wrote_another_reads_after_its_cursor() {
    let (endpoint, owners) = with_a_case().await;
    endpoint.post(owners.case, 1, &[b"one", b"two"]).await.is(204);
    let first = endpoint.log(owners.case, 2, None).await;
    first.is(200);
    assert_eq!(first.items(), [b"one", b"two"]);
    assert_eq!(first.header("diko-more"), None);
    let cursor = Cursor::START.after(&Hash::of(b"one")).after(&Hash::of(b"two"));
    assert_eq!(first.tag(), format!("\"2-{}\"", hex(&cursor.digest)));

    endpoint.post(owners.case, 2, &[b"three"]).await.is(204);
    let next = endpoint.log(owners.case, 1, Some(first.tag())).await;
    assert_eq!(next.items(), [b"three"]);
    let weak = format!("W/{}", first.tag());
    assert_eq!(endpoint.log(owners.case, 1, Some(&weak)).await.items(), [b"three"]);
}

#[tokio::test]
async fn nothing_new_is_one_304_and_nothing_else() {
    let (endpoint, owners) = with_a_case().await;
    let empty = endpoint.log(owners.case, 1, None).await;
    empty.is(304);
    assert_eq!(empty.tag(), format!("\"0-{}\"", "0".repeat(32)));
    endpoint.post(owners.case, 1, &[b"one"]).await.is(204);
    let page = endpoint.log(owners.case, 1, Some(empty.tag())).await;
    let nothing = endpoint.log(owners.case, 1, Some(page.tag())).await;
    nothing.is(304);
    assert_eq!(nothing.tag(), page.tag());
    assert_eq!((nothing.body.len(), nothing.headers.len()), (0, 1));
}

#[tokio::test]
async fn an_item_that_comes_again_is_there_once() {
    let (endpoint, owners) = with_a_case().await;
    endpoint.post(owners.case, 1, &[b"one", b"two"]).await.is(204);
    endpoint.post(owners.case, 1, &[b"one", b"two"]).await.is(204);
    endpoint.post(owners.case, 2, &[b"two", b"three", b"three"]).await.is(204);
    let log = endpoint.log(owners.case, 1, None).await;
    assert_eq!(log.items(), [b"one".as_slice(), b"two", b"three"]);
}

#[tokio::test]
async fn a_long_log_is_read_page_by_page() {
    let (endpoint, owners) = with_a_case().await;
    let written: Vec<Vec<u8>> = (0..10).map(|number| vec![number; MAX_ITEM]).collect();
    for item in &written {
        endpoint.post(owners.case, 1, &[item]).await.is(204);
    }
    let (mut read, mut tag, mut sizes) = (Vec::new(), None::<String>, Vec::new());
    loop {
        let page = endpoint.log(owners.case, 2, tag.as_deref()).await;
        page.is(200);
        sizes.push(page.items().len());
        read.extend(page.items().into_iter().map(<[u8]>::to_vec));
        tag = Some(page.tag().to_owned());
        if page.header("diko-more").is_none() {
            break;
        }
        assert_eq!(page.header("diko-more"), Some("1"));
    }
    assert_eq!(sizes, [4, 4, 2]);
    assert_eq!(read, written);
    endpoint.log(owners.case, 2, tag.as_deref()).await.is(304);
}

#[tokio::test]
async fn a_cursor_that_is_not_of_this_log_is_refused() {
    let (endpoint, owners) = with_a_case().await;
    endpoint.post(owners.case, 1, &[b"one"]).await.is(204);
    let tag = endpoint.log(owners.case, 1, None).await.tag().to_owned();
    let mut others = Owners::of(2);
    endpoint.register(&mut others, &[1]).await;
    endpoint.log(others.case, 1, Some(&tag)).await.refuses(412, "cursor");
    endpoint.post(others.case, 1, &[b"other"]).await.is(204);
    endpoint.log(others.case, 1, Some(&tag)).await.refuses(412, "cursor");
    for bad in ["*", "1-00", "\"1\"", "\"one\"", &tag.to_uppercase(), &format!("{tag}, {tag}")] {
        endpoint.log(others.case, 1, Some(bad)).await.refuses(400, "malformed");
    }
}

#[tokio::test]
async fn a_body_that_is_not_whole_is_refused_and_nothing_of_it_is_kept() {
    let (endpoint, owners) = with_a_case().await;
    let path = format!("/v1/cases/{}/items", hex(&owners.case.0));
    let whole = frames::write([b"first".as_slice(), b"second"]);
    // Nine bytes are the first item and nothing more: shorter by a whole item, which the length of a request tells.
    for length in (0..whole.len()).filter(|length| *length != 9) {
        let cut = request(Method::POST, &path, whole[..length].to_vec()).by(1);
        endpoint.send(cut).await.refuses(400, "malformed");
    }
    endpoint.log(owners.case, 1, None).await.is(304);
}

#[tokio::test]
async fn a_bit_that_flipped_makes_another_item_or_none_and_never_breaks_the_log() {
    let (endpoint, owners) = with_a_case().await;
    let path = format!("/v1/cases/{}/items", hex(&owners.case.0));
    let whole = frames::write([b"one".as_slice()]);
    for bit in 0..whole.len() * 8 {
        let mut flipped = whole.clone();
        flipped[bit / 8] ^= 1 << (bit % 8);
        let answer = endpoint.send(request(Method::POST, &path, flipped).by(1)).await;
        assert!([204, 400, 413].contains(&answer.status.as_u16()), "bit {bit}: {}", answer.status);
    }
    let log = endpoint.log(owners.case, 1, None).await;
    assert_eq!(log.items().len(), 24, "one item for each bit of the three bytes");
}

#[tokio::test]
async fn what_is_too_large_is_refused() {
    let (endpoint, owners) = with_a_case().await;
    let largest = vec![7; MAX_ITEM];
    endpoint.post(owners.case, 1, &[&largest]).await.is(204);
    endpoint.post(owners.case, 1, &[&vec![7; MAX_ITEM + 1]]).await.refuses(413, "too-large");
    let items: Vec<[u8; 2]> = (0..1001_u16).map(u16::to_be_bytes).collect();
    let items: Vec<&[u8]> = items.iter().map(<[u8; 2]>::as_slice).collect();
    endpoint.post(owners.case, 1, &items).await.refuses(413, "too-large");
    endpoint.post(owners.case, 1, &items[..1000]).await.is(204);
    let exact = vec![8; MAX_ITEM - 4];
    endpoint.post(owners.case, 1, &[exact.as_slice(); 4]).await.is(204);
    endpoint.post(owners.case, 1, &[&exact, &exact, &exact, &exact, b""]).await.refuses(413, "too-large");
}

#[tokio::test]
async fn a_body_of_unknown_length_is_cut_off_where_it_grows_too_long() {
    let (endpoint, owners) = with_a_case().await;
    let path = format!("/v1/cases/{}/items", hex(&owners.case.0));
    let long = Body::new(Pieces(std::iter::repeat_n(Ok(vec![0; 100_000]), 20)));
    endpoint.send(request(Method::POST, &path, long).by(1)).await.refuses(413, "too-large");
    let pieces = [Ok(frames::write([b"one".as_slice()])), Err(std::io::ErrorKind::ConnectionReset)];
    let broken = Body::new(Pieces(pieces.into_iter()));
    endpoint.send(request(Method::POST, &path, broken).by(1)).await.refuses(400, "malformed");
    endpoint.log(owners.case, 1, None).await.is(304);
}

/// A body of pieces whose number nobody knows beforehand.
struct Pieces<I>(I);

impl<I: Iterator<Item = Result<Vec<u8>, std::io::ErrorKind>> + Unpin> hyper::body::Body for Pieces<I> {
    type Data = Bytes;
    type Error = std::io::Error;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        _: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, std::io::Error>>> {
        let piece = self.0.next();
        Poll::Ready(piece.map(|piece| piece.map(|bytes| Frame::data(bytes.into())).map_err(Into::into)))
    }
}

#[tokio::test]
async fn a_case_that_is_full_takes_no_more_and_says_so() {
    let (mut endpoint, owners) = with_a_case().await;
    endpoint.start(10);
    endpoint.post(owners.case, 1, &[b"12345678"]).await.is(204);
    endpoint.post(owners.case, 1, &[b"901"]).await.refuses(507, "full");
    endpoint.post(owners.case, 1, &[b"12345678"]).await.is(204);
    assert_eq!(endpoint.log(owners.case, 1, None).await.items(), [b"12345678"]);
}
