//! An endpoint whose folder was put back to an older copy, or emptied: devices notice, and fill it again.

use std::fs;

use crate::support::{Endpoint, Owners};

const FILE: &str = "endpoint.db";

#[tokio::test]
async fn a_log_that_was_rewound_no_longer_has_the_cursor_and_takes_back_what_it_lacks() {
    let (mut endpoint, mut owners) = (Endpoint::new(), Owners::of(1));
    endpoint.register(&mut owners, &[1]).await;
    endpoint.post(owners.case, 1, &[b"one"]).await.is(204);
    let early = endpoint.log(owners.case, 1, None).await.tag().to_owned();
    endpoint.stop();
    let (file, copy) = (endpoint.folder.path().join(FILE), endpoint.folder.path().join("copy.db"));
    fs::copy(&file, &copy).unwrap();

    endpoint.start(1000);
    endpoint.post(owners.case, 1, &[b"two", b"three"]).await.is(204);
    let late = endpoint.log(owners.case, 1, Some(&early)).await.tag().to_owned();
    endpoint.stop();
    fs::rename(&copy, &file).unwrap();

    endpoint.start(1000);
    endpoint.log(owners.case, 1, Some(&late)).await.refuses(412, "cursor");
    endpoint.log(owners.case, 1, Some(&early)).await.is(304);
    // The device gives back what is lacking; what others wrote meanwhile stays where it is.
    endpoint.post(owners.case, 1, &[b"meanwhile"]).await.is(204);
    endpoint.log(owners.case, 1, Some(&late)).await.refuses(412, "cursor");
    endpoint.post(owners.case, 1, &[b"one", b"two", b"three"]).await.is(204);
    let log = endpoint.log(owners.case, 1, None).await;
    assert_eq!(log.items(), [b"one".as_slice(), b"meanwhile", b"two", b"three"]);
}

#[tokio::test]
async fn a_folder_that_was_emptied_knows_nobody_until_the_case_is_registered_again() {
    let (mut endpoint, mut owners) = (Endpoint::new(), Owners::of(1));
    endpoint.register(&mut owners, &[1]).await;
    endpoint.post(owners.case, 1, &[b"one"]).await.is(204);
    let tag = endpoint.log(owners.case, 1, None).await.tag().to_owned();
    endpoint.stop();
    fs::remove_file(endpoint.folder.path().join(FILE)).unwrap();
    endpoint.start(1000);
    endpoint.log(owners.case, 1, Some(&tag)).await.refuses(404, "not-found");
    endpoint.register(&mut owners, &[1]).await;
    endpoint.log(owners.case, 1, Some(&tag)).await.refuses(412, "cursor");
    endpoint.post(owners.case, 1, &[b"one"]).await.is(204);
    endpoint.log(owners.case, 1, Some(&tag)).await.is(304);
}
