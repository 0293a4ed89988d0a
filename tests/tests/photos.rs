//! Stories of photos between devices: real companions, the real endpoint on this machine. What one photographs the other
//! sees, as far as it was allowed to travel; and nobody in between sees anything.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test says what is wrong by failing"
)]

mod people;

use std::path::Path;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use diko_companion::ErrorCode;
use diko_tests::endpoint::Endpoint;
use diko_tests::workspace::files;
use image::{ImageFormat, Rgb, RgbImage};
use people::{Device, all_meet, olena_and_maryam};
use serde_json::{Value, json};

const PICTURE: &str = "00112233445566778899aabbccddeeff";

/// A page in which no two dots are alike, so that its file is as long as a page's can be.
fn page(side: u32) -> Vec<u8> {
    let mut state = 1_u32;
    let mut next = || {
        state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        (state >> 24) as u8
    };
    let pixels = RgbImage::from_fn(side, side, |_, _| Rgb([next(), next(), next()]));
    let mut file = std::io::Cursor::new(Vec::new());
    pixels.write_to(&mut file, ImageFormat::Png).unwrap();
    file.into_inner()
}

fn passport(person: &str) -> Value {
    json!({ "kind": "paper", "person": person, "document": "reisepass" })
}

fn photographs(device: &Device, person: &str, side: u32) {
    let mut offset = 0;
    for piece in page(side).chunks(1 << 20) {
        let bytes = STANDARD.encode(piece);
        device.ok("put_piece", json!({ "picture": PICTURE, "offset": offset, "bytes": bytes }));
        offset += piece.len();
    }
    let corner = |x: u16, y: u16| json!({ "x": x, "y": y });
    let corners = [corner(0, 0), corner(1000, 0), corner(1000, 1000), corner(0, 1000)];
    device.ok(
        "add_photo",
        json!({ "picture": PICTURE, "of": passport(person), "corners": corners, "turns": 0 }),
    );
}

fn photos(device: &Device, person: &str) -> Vec<Value> {
    device.ok("photos", json!({ "of": passport(person) }))["photos"].as_array().unwrap().clone()
}

fn shown(device: &Device, photo: &Value) -> Result<Vec<u8>, ErrorCode> {
    device.image(&format!("page-{}", photo["photo"].as_str().unwrap()))
}

fn waiting(device: &Device) -> f64 {
    device.see("sync")["photo_bytes"].as_f64().unwrap()
}

/// Whether any file below holds these bytes.
fn holds(folder: &Path, bytes: &[u8]) -> bool {
    files(folder, &|_| true).unwrap().iter().any(|path| {
        std::fs::read(path).unwrap_or_default().windows(bytes.len()).any(|window| window == bytes)
    })
}

#[test]
fn a_page_reaches_the_other_device_and_nobody_in_between_can_read_it() {
    let endpoint = Endpoint::start().unwrap();
    let (mut olena, mut maryam, person) = olena_and_maryam(&endpoint, "helper");
    photographs(&olena, &person, 200);
    all_meet(&mut [&mut olena, &mut maryam]);
    let photo = photos(&maryam, &person)[0].clone();
    assert_eq!(photo["here"], true);
    let page = shown(&maryam, &photo).unwrap();
    assert_eq!(shown(&olena, &photo).unwrap(), page);
    assert_eq!((waiting(&olena), waiting(&maryam)), (0.0, 0.0));
    // From the middle of the picture, and the beginning of every JPEG file with our tables.
    for part in [&page[page.len() / 2..][..16], &page[..32]] {
        for folder in [endpoint.folder(), olena.folder(), maryam.folder()] {
            assert!(!holds(folder, part));
        }
    }
}

#[test]
fn many_pages_wait_until_they_are_asked_for() {
    let endpoint = Endpoint::start().unwrap();
    let (mut olena, mut maryam, person) = olena_and_maryam(&endpoint, "helper");
    photographs(&olena, &person, 1400);
    assert!(waiting(&olena) > f64::from(1 << 20), "{}", waiting(&olena));
    all_meet(&mut [&mut olena, &mut maryam]);
    let photo = photos(&maryam, &person)[0].clone();
    assert_eq!((&photo["here"], shown(&maryam, &photo)), (&json!(false), Err(ErrorCode::PhotoElsewhere)));
    // What was said goes along all the same.
    assert_eq!(olena.see("sync")["waiting"], 0);

    olena.see("exchange_photos");
    olena.exchanges();
    assert_eq!(waiting(&olena), 0.0);
    all_meet(&mut [&mut maryam]);
    assert_eq!(photos(&maryam, &person)[0]["here"], false);
    maryam.ok("set_photo_exchange", json!({ "always": true }));
    maryam.exchanges();
    assert!(shown(&maryam, &photo).is_ok());
    maryam.locks_and_unlocks();
    assert_eq!(maryam.see("sync")["photos_always"], true);
}

#[test]
fn an_endpoint_that_was_emptied_is_given_the_photos_again() {
    let mut endpoint = Endpoint::start().unwrap();
    let (mut olena, mut maryam, person) = olena_and_maryam(&endpoint, "helper");
    photographs(&olena, &person, 200);
    olena.meets();
    endpoint.switch_off().unwrap();
    for path in files(endpoint.folder(), &|_| true).unwrap() {
        std::fs::remove_file(path).unwrap();
    }
    endpoint.switch_on().unwrap();
    all_meet(&mut [&mut olena, &mut maryam]);
    assert!(shown(&maryam, &photos(&maryam, &person)[0]).is_ok());
}

#[test]
fn without_a_network_a_page_waits_and_goes_later() {
    let endpoint = Endpoint::start().unwrap();
    let (mut olena, mut maryam, person) = olena_and_maryam(&endpoint, "helper");
    olena.is_online = false;
    photographs(&olena, &person, 200);
    olena.meets();
    assert!(waiting(&olena) > 0.0);
    assert!(shown(&olena, &photos(&olena, &person)[0]).is_ok());
    olena.is_online = true;
    all_meet(&mut [&mut olena, &mut maryam]);
    assert!(shown(&maryam, &photos(&maryam, &person)[0]).is_ok());
}
