//! Photographed pages: handed over in pieces, straightened, kept with a paper, a letter or a proof, shown, removed.

use std::io::Cursor;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use diko_companion::ErrorCode;
use image::{ImageFormat, Rgb, RgbImage};
use serde_json::{Value, json};

use crate::device::{Device, Family, bytes_below, undo_of};

const PICTURE: &str = "00112233445566778899aabbccddeeff";
/// Too dangerous to be found: DiKo only ticks it.
const NEVER_KEPT: &str = "beweise_asyl";
const OTHER: &str = "ffeeddccbbaa99887766554433221100";

/// A picture in two colours, as a browser hands it over.
fn png(width: u32, height: u32) -> Vec<u8> {
    let pixels =
        RgbImage::from_fn(
            width,
            height,
            |x, _| if x < width / 2 { Rgb([200, 0, 0]) } else { Rgb([0, 0, 200]) },
        );
    let mut file = Cursor::new(Vec::new());
    pixels.write_to(&mut file, ImageFormat::Png).unwrap();
    file.into_inner()
}

fn hand_over(device: &Device, picture: &str, file: &[u8]) -> Result<(), ErrorCode> {
    let mut offset = 0;
    for piece in file.chunks(1000) {
        let bytes = STANDARD.encode(piece);
        device.call("put_piece", json!({ "picture": picture, "offset": offset, "bytes": bytes }))?;
        offset += piece.len();
    }
    Ok(())
}

fn add(of: &Value, turns: u8) -> Value {
    let corner = |x: u16, y: u16| json!({ "x": x, "y": y });
    let corners = [corner(0, 0), corner(1000, 0), corner(1000, 1000), corner(0, 1000)];
    json!({ "picture": PICTURE, "of": of, "corners": corners, "turns": turns })
}

/// A page of 80 by 40 pixels, turned by so many quarters.
pub fn photograph(device: &Device, of: &Value, turns: u8) -> u32 {
    hand_over(device, PICTURE, &png(80, 40)).unwrap();
    undo_of(&device.ok("add_photo", add(of, turns)))
}

pub fn passport(family: &Family) -> Value {
    json!({ "kind": "paper", "person": family.olena, "document": "reisepass" })
}

fn sizes(device: &Device, of: &Value) -> Vec<(u64, u64)> {
    let photos = device.ok("photos", json!({ "of": of }))["photos"].clone();
    let size = |photo: &Value| (photo["width"].as_u64().unwrap(), photo["height"].as_u64().unwrap());
    photos.as_array().unwrap().iter().map(size).collect()
}

fn first_id(device: &Device, of: &Value) -> String {
    device.ok("photos", json!({ "of": of }))["photos"][0]["photo"].as_str().unwrap().to_owned()
}

#[test]
fn pages_stay_in_their_order_and_can_be_shown_after_the_next_start() {
    let mut device = Device::with_vault();
    let family = Family::move_in(&device);
    let of = passport(&family);
    photograph(&device, &of, 0);
    photograph(&device, &of, 1);
    assert_eq!(sizes(&device, &of), [(80, 40), (40, 80)]);
    let page = device.image(&format!("page-{}", first_id(&device, &of))).unwrap();
    device.restart();
    device.unlock();
    assert_eq!(sizes(&device, &of), [(80, 40), (40, 80)]);
    assert_eq!(device.image(&format!("page-{}", first_id(&device, &of))), Ok(page.clone()));
    let shown = image::load_from_memory_with_format(&page, ImageFormat::Jpeg).unwrap().into_rgb8();
    assert!(shown.get_pixel(10, 20).0[0] > 150 && shown.get_pixel(70, 20).0[2] > 150);
    // Nobody else's passport.
    let other = json!({ "kind": "paper", "person": family.danylo, "document": "reisepass" });
    assert_eq!(sizes(&device, &other), []);
}

#[test]
fn a_page_added_or_removed_can_be_taken_back() {
    let device = Device::with_vault();
    let family = Family::move_in(&device);
    let of = passport(&family);
    let undo = photograph(&device, &of, 0);
    device.undo(undo);
    assert_eq!(sizes(&device, &of), []);
    photograph(&device, &of, 0);
    let id = first_id(&device, &of);
    let undo = undo_of(&device.ok("remove_photo", json!({ "id": id })));
    assert_eq!(sizes(&device, &of), []);
    assert_eq!(device.image(&format!("page-{id}")), Err(ErrorCode::EntryGone));
    device.undo(undo);
    assert!(device.image(&format!("page-{id}")).is_ok());
}

#[test]
fn what_was_removed_leaves_its_place_on_the_disk_at_the_next_start() {
    let mut device = Device::with_vault();
    let family = Family::move_in(&device);
    let of = passport(&family);
    let length = |device: &mut Device| {
        device.restart();
        let files = bytes_below(&device.data_dir());
        let length = files.iter().find(|(path, _)| path.ends_with("photos.db")).unwrap().1.len();
        device.unlock();
        length
    };
    photograph(&device, &of, 0);
    let with_one = length(&mut device);
    device.ok("remove_photo", json!({ "id": first_id(&device, &of) }));
    length(&mut device);
    photograph(&device, &of, 0);
    assert_eq!(length(&mut device), with_one);
    photograph(&device, &of, 0);
    assert!(length(&mut device) > with_one);
}

#[test]
fn letters_and_proofs_have_pages_and_take_them_along() {
    let device = Device::with_vault();
    let family = Family::move_in(&device);
    device.ok(
        "save_letter",
        json!({ "person": family.olena, "sender": "BAMF", "subject": "", "received_on": null,
                "answer_by": null, "step": null }),
    );
    let letter = device.see("letters")["open"][0]["id"].clone();
    let of_letter = json!({ "kind": "letter", "letter": letter });
    photograph(&device, &of_letter, 0);
    assert_eq!(device.see("letters")["open"][0]["photos"], 1);
    device.ok(
        "add_proof",
        json!({ "step": "anmelden", "persons": [family.olena], "how": "posted", "on": "2026-11-20",
                "remark": "" }),
    );
    let step = device.ok("step", json!({ "step": "anmelden", "persons": [family.olena] }));
    let of_proof = json!({ "kind": "proof", "proof": step["proofs"][0]["id"] });
    photograph(&device, &of_proof, 0);
    let step = device.ok("step", json!({ "step": "anmelden", "persons": [family.olena] }));
    assert_eq!(step["proofs"][0]["photos"], 1);

    let id = first_id(&device, &of_letter);
    let undo = undo_of(&device.ok("remove_letter", json!({ "id": letter })));
    assert_eq!(device.refused("photos", json!({ "of": of_letter })), ErrorCode::EntryGone);
    assert_eq!(device.image(&format!("page-{id}")), Err(ErrorCode::EntryGone));
    device.undo(undo);
    assert_eq!(sizes(&device, &of_letter), [(80, 40)]);
}

#[test]
fn what_is_no_picture_is_refused_and_the_one_before_is_forgotten() {
    let device = Device::with_vault();
    let family = Family::move_in(&device);
    let of = passport(&family);
    for (file, code) in [
        (b"%PDF-1.7 with 300 pages".to_vec(), ErrorCode::PhotoPdf),
        (b"a letter".to_vec(), ErrorCode::PhotoBroken),
        (png(80, 40)[..60].to_vec(), ErrorCode::PhotoBroken),
    ] {
        device.ok("drop_picture", json!({ "picture": PICTURE }));
        hand_over(&device, PICTURE, &file).unwrap();
        assert_eq!(device.refused("look_at_picture", json!({ "picture": PICTURE })), code);
        assert_eq!(device.refused("add_photo", add(&of, 0)), code);
    }
    assert_eq!(device.refused("look_at_picture", json!({ "picture": OTHER })), ErrorCode::EntryGone);
    hand_over(&device, OTHER, &png(80, 40)).unwrap();
    assert_eq!(
        device.ok("look_at_picture", json!({ "picture": OTHER })),
        json!({ "width": 80, "height": 40 })
    );
    assert_eq!(device.refused("look_at_picture", json!({ "picture": PICTURE })), ErrorCode::EntryGone);
    assert_eq!(sizes(&device, &of), []);
}

#[test]
fn a_file_of_fifty_megabytes_is_refused_before_it_is_whole() {
    let device = Device::with_vault();
    let piece = STANDARD.encode(vec![7_u8; 1 << 20]);
    let refused = (0..50_u32).find_map(|number| {
        let request = json!({ "picture": PICTURE, "offset": number << 20, "bytes": piece });
        device.call("put_piece", request).err().map(|code| (number, code))
    });
    assert_eq!(refused, Some((40, ErrorCode::PhotoTooLarge)));
    assert_eq!(device.refused("look_at_picture", json!({ "picture": PICTURE })), ErrorCode::EntryGone);
}

#[test]
fn a_request_that_makes_no_sense_writes_nothing() {
    let device = Device::with_vault();
    let family = Family::move_in(&device);
    let of = passport(&family);
    hand_over(&device, PICTURE, &png(80, 40)).unwrap();
    let crossed = json!({
        "picture": PICTURE, "of": of, "turns": 0,
        "corners": [{ "x": 0, "y": 0 }, { "x": 1000, "y": 1000 }, { "x": 1000, "y": 0 }, { "x": 0, "y": 1000 }],
    });
    let never_kept = json!({ "kind": "paper", "person": family.olena, "document": NEVER_KEPT });
    for (request, code) in [
        (crossed, ErrorCode::PhotoNoArea),
        (add(&of, 4), ErrorCode::BadRequest),
        (add(&json!({ "kind": "letter", "letter": PICTURE }), 0), ErrorCode::EntryGone),
        (
            add(&json!({ "kind": "paper", "person": family.olena, "document": "x" }), 0),
            ErrorCode::UnknownPaper,
        ),
        (add(&never_kept, 0), ErrorCode::BadRequest),
    ] {
        assert_eq!(device.refused("add_photo", request), code);
    }
    // The picture is still there: what was wrong can be put right.
    device.ok("add_photo", add(&of, 0));
    for (request, code) in [
        (json!({ "picture": "x", "offset": 0, "bytes": "" }), ErrorCode::BadRequest),
        (json!({ "picture": PICTURE, "offset": 1, "bytes": "" }), ErrorCode::BadRequest),
        (json!({ "picture": PICTURE, "offset": 0, "bytes": "?" }), ErrorCode::BadRequest),
    ] {
        assert_eq!(device.refused("put_piece", request), code);
    }
    assert_eq!(device.image("page-x"), Err(ErrorCode::EntryGone));
    assert_eq!(device.image("something"), Err(ErrorCode::EntryGone));
}

#[test]
fn thirty_pages_are_as_many_as_one_paper_has() {
    let device = Device::with_vault();
    let family = Family::move_in(&device);
    let of = passport(&family);
    for _ in 0..30 {
        photograph(&device, &of, 0);
    }
    hand_over(&device, PICTURE, &png(80, 40)).unwrap();
    assert_eq!(device.refused("add_photo", add(&of, 0)), ErrorCode::PhotoTooMany);
}

#[test]
fn a_locked_vault_shows_nothing_and_forgets_what_was_handed_over() {
    let device = Device::with_vault();
    let family = Family::move_in(&device);
    let of = passport(&family);
    photograph(&device, &of, 0);
    let id = first_id(&device, &of);
    hand_over(&device, OTHER, &png(80, 40)).unwrap();
    device.ok("lock", Value::Null);
    assert_eq!(device.image(&format!("page-{id}")), Err(ErrorCode::VaultLocked));
    assert_eq!(device.image(&format!("picture-{OTHER}")), Err(ErrorCode::VaultLocked));
    device.unlock();
    assert!(device.image(&format!("page-{id}")).is_ok());
    assert_eq!(device.image(&format!("picture-{OTHER}")), Err(ErrorCode::EntryGone));
}

#[test]
fn a_page_of_another_device_is_named_and_said_to_be_elsewhere() {
    let mut phone = Device::with_vault();
    let family = Family::move_in(&phone);
    let of = passport(&family);
    let mut laptop = phone.apart();
    photograph(&phone, &of, 0);
    laptop.hear(&mut phone);
    let photos = laptop.ok("photos", json!({ "of": of }))["photos"].clone();
    assert_eq!(photos[0]["here"], false);
    let name = format!("page-{}", photos[0]["photo"].as_str().unwrap());
    assert_eq!(laptop.image(&name), Err(ErrorCode::PhotoElsewhere));
}
