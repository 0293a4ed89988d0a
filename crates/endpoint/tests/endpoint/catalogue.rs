//! The commune and its signed pack, served as it was signed or not at all.

use std::fs;
use std::path::Path;

use axum::http::Method;
use diko_endpoint::Commune;
use serde_json::Value;
use tempfile::TempDir;

use crate::support::{Asking, Endpoint, content, request};

#[tokio::test]
async fn the_commune_says_who_it_is() {
    let commune = Endpoint::new().ask(Method::GET, "/v1/commune", ()).await;
    let key = fs::read_to_string(content().join("dev-key/DEVELOPMENT-ONLY.pub")).unwrap();
    let expected = serde_json::json!({
        "id": "musterstadt",
        "name": "Musterstadt",
        "land": "NW",
        "key": key.trim(),
        "protocol": { "min": 1, "max": 1 },
        "activation": false,
    });
    assert_eq!(commune.json(), expected);
}

#[tokio::test]
async fn every_file_of_the_pack_is_served_and_nothing_else() {
    let endpoint = Endpoint::new();
    let folder = content().join("communes/musterstadt");
    let list = endpoint.ask(Method::GET, "/v1/catalogue/pack.json", ()).await;
    let listed: Value = list.json();
    let mut files: Vec<&str> = listed["files"].as_object().unwrap().keys().map(String::as_str).collect();
    assert!(files.len() > 5);
    files.extend(["pack.json", "pack.sig"]);
    for file in files {
        let path = format!("/v1/catalogue/{file}");
        let served = endpoint.ask(Method::GET, &path, ()).await;
        served.is(200);
        assert!(served.body == fs::read(folder.join(file)).unwrap(), "{file}");
        assert_eq!(served.header("cache-control"), Some("no-cache"));
        let known = |tag: &str| request(Method::GET, &path, ()).with("if-none-match", tag);
        let weak = format!("\"other\", W/{}", served.tag());
        for tag in [served.tag(), weak.as_str(), "*"] {
            let same = endpoint.send(known(tag)).await;
            same.is(304);
            assert_eq!((same.tag(), same.body.len()), (served.tag(), 0));
        }
        endpoint.send(known("\"other\"")).await.is(200);
    }
    for other in [
        "nothing.toml",
        "README.md",
        "texts",
        "texts/",
        "../dev-key/DEVELOPMENT-ONLY.pub",
        "%2e%2e/dev-key/DEVELOPMENT-ONLY.pub",
        "./manifest.toml",
        "/etc/passwd",
        "",
    ] {
        let answer = endpoint.ask(Method::GET, &format!("/v1/catalogue/{other}"), ()).await;
        answer.refuses(404, "not-found");
    }
}

/// A copy of Musterstadt's pack.
fn pack() -> TempDir {
    fn copy(from: &Path, to: &Path) {
        fs::create_dir_all(to).unwrap();
        for entry in fs::read_dir(from).unwrap().map(Result::unwrap) {
            let target = to.join(entry.file_name());
            if entry.path().is_dir() {
                copy(&entry.path(), &target);
            } else {
                fs::copy(entry.path(), target).unwrap();
            }
        }
    }
    let dir = tempfile::tempdir().unwrap();
    copy(&content().join("communes/musterstadt"), dir.path());
    dir
}

/// Why a pack is not served, after something was done to it.
fn refusal(change: impl FnOnce(&Path)) -> String {
    let dir = pack();
    change(dir.path());
    match Commune::read(dir.path()) {
        Ok(_) => panic!("it was taken"),
        Err(error) => error.to_string(),
    }
}

#[test]
fn a_pack_that_is_not_as_it_was_signed_is_not_served_and_the_way_out_is_named() {
    assert!(Commune::read(pack().path()).is_ok());
    let unsigned = refusal(|dir| fs::remove_file(dir.join("pack.json")).unwrap());
    assert!(unsigned.contains("not signed: pack.json is missing"), "{unsigned}");
    assert!(unsigned.contains("diko-catalogue sign"), "{unsigned}");
    let unsigned = refusal(|dir| fs::remove_file(dir.join("pack.sig")).unwrap());
    assert!(unsigned.contains("not signed: pack.sig is missing"), "{unsigned}");

    let changed = refusal(|dir| fs::write(dir.join("offices.toml"), "# other").unwrap());
    assert!(changed.contains("offices.toml") && changed.contains("Sign it again"), "{changed}");
    let missing = refusal(|dir| fs::remove_file(dir.join("texts/de/steps.ftl")).unwrap());
    assert!(missing.contains("texts/de/steps.ftl") && missing.contains("missing"), "{missing}");
    let list = |from: &'static str, to: &'static str| {
        refusal(move |dir| {
            let list = fs::read_to_string(dir.join("pack.json")).unwrap();
            assert!(list.contains(from));
            fs::write(dir.join("pack.json"), list.replacen(from, to, 1)).unwrap();
        })
    };
    let forged = list("\"version\": 1", "\"version\": 2");
    assert!(forged.contains("pack.json") && forged.contains("not what was signed"), "{forged}");
    let signature = refusal(|dir| fs::write(dir.join("pack.sig"), "key signature\n").unwrap());
    assert!(signature.contains("not what was signed"), "{signature}");
}

#[cfg(unix)]
#[test]
fn a_link_in_a_pack_is_not_followed() {
    let linked = refusal(|dir| {
        let outside = dir.with_extension("outside");
        fs::rename(dir.join("offices.toml"), &outside).unwrap();
        std::os::unix::fs::symlink(&outside, dir.join("offices.toml")).unwrap();
    });
    assert!(linked.contains("offices.toml") && linked.contains("not a plain file"), "{linked}");
}
