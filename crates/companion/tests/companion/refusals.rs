//! Every refusal has its own code, and a refused request leaves everything as it was.

use std::collections::BTreeSet;

use crate::device::{Device, Family, PASSPHRASE, bytes_below};
use diko_companion::{Companion, Config, ErrorCode, Files, FixedClock};
use diko_wire::{DeviceKey, Invitation, room};
use serde_json::{Value, json};

/// What needs a sick disk, which the vault's own tests give it, or another program version.
const OF_THE_DISK: [ErrorCode; 4] =
    [ErrorCode::DiskFull, ErrorCode::ReadOnly, ErrorCode::Storage, ErrorCode::NewerVault];

/// A recovery code of nobody, without a slip of the pen.
const OTHER_CODE: &str = "00000 00002 00003 00009 00001 00008";

fn recover(origin: &str, code: &str) -> Value {
    json!({ "origin": origin, "code": code, "new_passphrase": PASSPHRASE, "language": "de" })
}

/// A sheet with one line.
fn sheet(text: &str) -> Value {
    let words = json!({ "own": "", "german": text });
    let row = json!({ "kind": "step", "lines": [{ "kind": "title", "words": words }] });
    json!({ "own": null, "title": words, "lead": [], "columns": words, "rows": [row] })
}

/// What an inviting screen would show for a case at this place.
fn offer_from(origin: &str) -> String {
    let founder = DeviceKey::from_seed([1; 32]).unwrap().public();
    let case = diko_core::ops::Id128([2; 16]);
    let (origin, role) = (origin.to_owned(), diko_wire::Role::Helper);
    let invitation = Invitation { case, origin, commune: None, founder, role };
    room::Offer { invitation, secret: [3; 16] }.to_text()
}

/// Requests that the open vault of a family refuses, with the code.
fn refused_by_an_open_vault(family: &Family, copy: &str) -> Vec<(&'static str, Value, ErrorCode)> {
    let olena = family.olena.as_str();
    let stranger = "00000000000000000000000000000000";
    let answer =
        |fact: &str, value: &str| json!({ "person": olena, "fact": fact, "value": value, "skip": false });
    let record = |on: &str| json!({ "step": "anmelden", "persons": [olena], "state": "done", "on": on });
    let note = |text: &str| json!({ "step": "anmelden", "person": olena, "text": text, "only_here": false });
    let form = |form: &str, text: &str| json!({ "form": form, "fields": { "sender": text } });
    let paper =
        |paper: &str, expires: &str| json!({ "person": olena, "paper": paper, "expires_on": expires });
    let letter = |person: &str, sender: &str, received: Option<&str>, by: Option<&str>| json!({ "person": person, "sender": sender, "subject": "", "received_on": received, "answer_by": by });
    let appointment = |on: &str, at: &str, step: &str| json!({ "person": olena, "step": step, "on": on, "at": at, "place": "", "remark": "" });
    let proof = |how: &str, on: &str, remark: &str| json!({ "step": "anmelden", "persons": [olena], "how": how, "on": on, "remark": remark });
    let long = |length: usize| "щ".repeat(length);
    let mailbox =
        |origin: &str, number: &str| json!({ "way": "mailbox", "origin": origin, "number": number });
    let file = |path: &str, digits: String| json!({ "way": "file", "path": path, "digits": digits });
    vec![
        ("create_vault", json!({ "passphrase": PASSPHRASE, "language": "de" }), ErrorCode::VaultExists),
        ("create_vault", json!({ "passphrase": "1234567", "language": "de" }), ErrorCode::PassphraseTooShort),
        ("create_vault", json!({ "passphrase": PASSPHRASE, "language": "tlh" }), ErrorCode::UnknownLanguage),
        ("open_copy", json!({ "path": copy, "passphrase": PASSPHRASE }), ErrorCode::VaultExists),
        ("start_over", Value::Null, ErrorCode::VaultExists),
        ("unlock", json!({ "passphrase": "not this one" }), ErrorCode::WrongSecret),
        ("change_passphrase", json!({ "old": "not this one", "new": "long enough" }), ErrorCode::WrongSecret),
        ("change_passphrase", json!({ "old": PASSPHRASE, "new": "short" }), ErrorCode::PassphraseTooShort),
        ("renew_recovery_code", json!({ "passphrase": "not this one" }), ErrorCode::WrongSecret),
        ("set_preferences", json!({ "language": "tlh" }), ErrorCode::UnknownLanguage),
        ("set_preferences", json!({ "auto_lock_minutes": 1441, "appearance": "dark" }), ErrorCode::BadValue),
        ("set_preferences", json!({ "appearance": "pink" }), ErrorCode::BadRequest),
        ("delete_everything", json!({ "passphrase": "not this one" }), ErrorCode::WrongSecret),
        ("texts", json!({ "language": "tlh" }), ErrorCode::UnknownLanguage),
        ("save_copy", json!({ "passphrase": "short" }), ErrorCode::PassphraseTooShort),
        ("save_copy", json!({ "passphrase": PASSPHRASE, "path": copy }), ErrorCode::CopyTargetExists),
        ("print_sheet", sheet(&long(5001)), ErrorCode::BadRequest),
        ("export_case", json!({ "readme": long(5001) }), ErrorCode::BadRequest),
        ("export_case", json!({ "readme": "", "path": copy }), ErrorCode::CopyTargetExists),
        ("create_case", json!({ "name": " " }), ErrorCode::NameEmpty),
        ("create_case", json!({ "name": long(61) }), ErrorCode::NameTooLong),
        ("open_case", json!({ "id": stranger }), ErrorCode::NoCase),
        ("open_case", json!({ "id": "../../etc" }), ErrorCode::NoCase),
        ("rename_case", json!({ "id": stranger, "name": "A" }), ErrorCode::NoCase),
        ("remove_case", json!({ "id": stranger }), ErrorCode::NoCase),
        ("add_person", json!({ "name": "", "role": "adult" }), ErrorCode::NameEmpty),
        ("add_person", json!({ "name": long(61), "role": "adult" }), ErrorCode::NameTooLong),
        ("add_person", json!({ "name": "A", "role": "cat" }), ErrorCode::BadRequest),
        ("rename_person", json!({ "person": stranger, "name": "A" }), ErrorCode::UnknownPerson),
        ("rename_person", json!({ "person": olena, "name": "\t" }), ErrorCode::NameEmpty),
        ("remove_person", json!({ "person": "olena" }), ErrorCode::UnknownPerson),
        ("set_place", json!({ "land": "XX" }), ErrorCode::UnknownPlace),
        ("set_place", json!({ "commune": "atlantis" }), ErrorCode::UnknownPlace),
        ("set_place", json!({ "land": "BY", "commune": "musterstadt" }), ErrorCode::UnknownPlace),
        ("story", json!({ "person": stranger }), ErrorCode::UnknownPerson),
        ("save_letter", letter(olena, "\n", None, None), ErrorCode::SenderEmpty),
        ("save_letter", letter(olena, &long(201), None, None), ErrorCode::TextTooLong),
        ("save_letter", letter(stranger, "BAMF", None, None), ErrorCode::UnknownPerson),
        ("save_letter", letter(olena, "BAMF", Some("20.11.2026"), None), ErrorCode::BadDay),
        ("save_letter", letter(olena, "BAMF", Some("2026-11-23"), None), ErrorCode::ReceivedInFuture),
        ("save_letter", letter(olena, "BAMF", None, Some("1405-09-01")), ErrorCode::BadDay),
        ("save_letter", letter(olena, "BAMF", Some("1990-04-30"), None), ErrorCode::BeforeBirth),
        (
            "save_letter",
            letter(olena, "BAMF", Some("2026-11-20"), Some("2026-11-19")),
            ErrorCode::AnswerBeforeReceived,
        ),
        ("answer_letter", json!({ "id": stranger, "answered": true }), ErrorCode::EntryGone),
        ("remove_letter", json!({ "id": "1" }), ErrorCode::EntryGone),
        ("save_appointment", appointment("2026-02-30", "9:30", "anmelden"), ErrorCode::BadDay),
        ("save_appointment", appointment("2026-12-01", "25:00", "anmelden"), ErrorCode::BadTime),
        ("save_appointment", appointment("2026-12-01", "9:30", "fly"), ErrorCode::UnknownStep),
        ("remove_appointment", json!({ "id": stranger }), ErrorCode::EntryGone),
        ("add_proof", proof("posted", "2026-11-23", ""), ErrorCode::DoneInFuture),
        ("add_proof", proof("pigeon", "2026-11-20", ""), ErrorCode::BadRequest),
        ("add_proof", proof("online", "2026-11-20", &long(4001)), ErrorCode::TextTooLong),
        ("remove_proof", json!({ "id": olena }), ErrorCode::EntryGone),
        ("photos", json!({ "of": { "kind": "letter", "letter": stranger } }), ErrorCode::EntryGone),
        ("photos", json!({ "of": { "kind": "cat" } }), ErrorCode::BadRequest),
        ("put_piece", json!({ "picture": stranger, "offset": 1, "bytes": "" }), ErrorCode::BadRequest),
        ("look_at_picture", json!({ "picture": olena }), ErrorCode::EntryGone),
        ("remove_photo", json!({ "id": stranger }), ErrorCode::EntryGone),
        ("answer", answer("shoe_size", "38"), ErrorCode::UnknownFact),
        ("answer", answer("status", "tourist"), ErrorCode::BadValue),
        ("answer", answer("born_on", "01.05.1990"), ErrorCode::BadDay),
        ("answer", answer("born_on", "2026-11-23"), ErrorCode::BirthInFuture),
        ("answer", answer("born_on", "2026-10-21"), ErrorCode::BeforeBirth),
        ("answer", answer("moved_in_on", "1990-04-30"), ErrorCode::BeforeBirth),
        ("answer", answer("passport_expires_on", "1990-04-30"), ErrorCode::BeforeBirth),
        ("answer", answer("permit_expires_on", "2026-10-31"), ErrorCode::ExpiryBeforeIssue),
        (
            "answer",
            json!({ "person": olena, "fact": "status", "value": "eu", "skip": true }),
            ErrorCode::BadRequest,
        ),
        ("map", json!({ "person": stranger, "done": false, "heights": [] }), ErrorCode::UnknownPerson),
        ("counter", json!({ "step": "fly", "persons": [] }), ErrorCode::UnknownStep),
        ("step", json!({ "step": "mondfahrt", "persons": [] }), ErrorCode::UnknownStep),
        ("step", json!({ "step": "asyl_stellen", "persons": [olena] }), ErrorCode::UnknownStep),
        ("step", json!({ "step": "anmelden", "persons": [stranger] }), ErrorCode::UnknownPerson),
        ("record_step", record("2026-11-23"), ErrorCode::DoneInFuture),
        ("record_step", record("1990-04-30"), ErrorCode::BeforeBirth),
        ("record_step", record("gestern"), ErrorCode::BadDay),
        (
            "record_step",
            json!({ "step": "mondfahrt", "persons": [olena], "state": "done" }),
            ErrorCode::UnknownStep,
        ),
        (
            "record_step",
            json!({ "step": "anmelden", "persons": [olena, stranger], "state": "done" }),
            ErrorCode::UnknownPerson,
        ),
        ("record_step", json!({ "step": "anmelden", "persons": [], "state": "done" }), ErrorCode::BadRequest),
        ("undo", json!({ "undo": 4_000_000 }), ErrorCode::UndoGone),
        ("undo", json!({ "undo": -1 }), ErrorCode::BadRequest),
        ("add_note", note(" \n "), ErrorCode::NoteEmpty),
        ("add_note", note(&long(4001)), ErrorCode::NoteTooLong),
        (
            "add_note",
            json!({ "step": "mondfahrt", "person": olena, "text": "A", "only_here": false }),
            ErrorCode::UnknownStep,
        ),
        ("save_draft", note(&long(4001)), ErrorCode::NoteTooLong),
        ("keep_form", form(" ", "A"), ErrorCode::BadRequest),
        ("keep_form", form("letter/", &long(4001)), ErrorCode::NoteTooLong),
        ("hold_paper", paper("bibliotheksausweis", "2030-01-01"), ErrorCode::UnknownPaper),
        ("hold_paper", paper("reisepass", "2030-13-01"), ErrorCode::BadDay),
        ("hold_paper", paper("reisepass", "1990-04-30"), ErrorCode::BeforeBirth),
        ("drop_paper", json!({ "person": olena, "paper": "bibliotheksausweis" }), ErrorCode::UnknownPaper),
        ("look_up_commune", json!({ "address": "Rathaus Musterstadt" }), ErrorCode::NotACommune),
        ("look_up_commune", json!({ "address": "http://musterstadt.example" }), ErrorCode::ClearHttp),
        ("install_commune", json!({ "errand": 7 }), ErrorCode::ErrandGone),
        ("errand", json!({ "errand": 7 }), ErrorCode::ErrandGone),
        ("recover_from_commune", recover("https://musterstadt.example", OTHER_CODE), ErrorCode::VaultExists),
        ("share_case", json!({}), ErrorCode::BadRequest),
        (
            "share_case",
            json!({ "commune": "musterstadt", "origin": "https://musterstadt.example" }),
            ErrorCode::BadRequest,
        ),
        ("share_case", json!({ "commune": "atlantis" }), ErrorCode::UnknownPlace),
        ("share_case", json!({ "origin": "http://musterstadt.example" }), ErrorCode::ClearHttp),
        ("share_case", json!({ "origin": "https://musterstadt.example/v1" }), ErrorCode::NotACommune),
        ("share_case", json!({ "commune": "musterstadt", "activation": "1200\n0000" }), ErrorCode::BadValue),
        ("enter_activation", json!({ "code": "" }), ErrorCode::BadValue),
        ("enter_activation", json!({ "code": "1200-0000-000Z" }), ErrorCode::NotShared),
        ("invite", json!({ "way": "room", "role": "helper" }), ErrorCode::NotShared),
        ("invite", json!({ "way": "pigeon", "role": "helper" }), ErrorCode::BadRequest),
        ("invite", json!({ "way": "room", "role": "king" }), ErrorCode::BadRequest),
        ("invite", json!({ "way": "room", "role": "helper", "path": "a" }), ErrorCode::BadRequest),
        ("invite_answer", json!({ "text": "DIKO1:ABC" }), ErrorCode::ErrandGone),
        ("confirm_digits", json!({ "same": true }), ErrorCode::ErrandGone),
        ("confirm_joining", json!({ "same": true }), ErrorCode::ErrandGone),
        ("join", json!({ "way": "room", "text": "DIKO1:ABC" }), ErrorCode::InvitationWrong),
        ("join", json!({ "way": "room", "text": "https://musterstadt.example" }), ErrorCode::InvitationWrong),
        ("join", json!({ "way": "room", "text": "DIKO2:ABC" }), ErrorCode::NewerVault),
        ("join", json!({ "way": "room", "text": offer_from("http://10.0.0.1") }), ErrorCode::ClearHttp),
        (
            "join",
            json!({ "way": "room", "text": offer_from("https://a.example/b") }),
            ErrorCode::InvitationWrong,
        ),
        ("join", mailbox("https://musterstadt.example", "12345"), ErrorCode::InvitationWrong),
        ("join", mailbox("http://musterstadt.example", "0123456789"), ErrorCode::ClearHttp),
        ("join", file(copy, "12345 ".repeat(6)), ErrorCode::RecoveryCodeTypo),
        ("join", file(copy, OTHER_CODE.into()), ErrorCode::InvitationWrong),
        ("join", file("/nowhere/einladung.diko", OTHER_CODE.into()), ErrorCode::InvitationWrong),
        ("members", Value::Null, ErrorCode::NotShared),
        ("rename_member", json!({ "member": stranger, "name": "A" }), ErrorCode::NotShared),
        ("remove_member", json!({ "member": stranger }), ErrorCode::NotShared),
        ("quarantine", json!({ "member": stranger }), ErrorCode::NotShared),
        ("release", json!({ "member": stranger }), ErrorCode::NotShared),
        // Malformed: unknown names, missing and surplus fields, wrong types, no object at all.
        ("fly", Value::Null, ErrorCode::BadRequest),
        ("", json!({}), ErrorCode::BadRequest),
        ("plan", json!({ "today": "2030-01-01" }), ErrorCode::BadRequest),
        ("lock", json!([]), ErrorCode::BadRequest),
        ("answer", json!({ "person": olena, "fact": "status" }), ErrorCode::BadRequest),
        (
            "answer",
            json!({ "person": olena, "fact": "status", "value": 1, "skip": false }),
            ErrorCode::BadRequest,
        ),
        ("add_person", json!({ "name": "A", "role": "adult", "admin": true }), ErrorCode::BadRequest),
        ("add_person", json!("A"), ErrorCode::BadRequest),
        ("add_person", Value::Null, ErrorCode::BadRequest),
        ("hold_paper", json!({ "person": [olena], "paper": "reisepass" }), ErrorCode::BadRequest),
    ]
}

#[test]
fn an_open_vault_refuses_each_bad_request_with_its_code_and_writes_nothing() {
    let device = Device::with_vault();
    let family = Family::move_in(&device);
    device.answer(&family.olena, "permit_issued_on", "2026-11-01");
    let copy = device.ok("save_copy", json!({ "passphrase": PASSPHRASE }));
    let copy = copy["path"].as_str().unwrap();
    let view = device.everything();
    let bytes = bytes_below(device.folder.path());
    for (name, request, code) in refused_by_an_open_vault(&family, copy) {
        assert_eq!(device.call(name, request.clone()), Err(code), "{name} {request}");
        assert!(bytes_below(device.folder.path()) == bytes, "{name} {request} wrote something");
    }
    assert_eq!(device.everything(), view);
}

#[test]
fn a_locked_vault_answers_nothing_but_what_opens_it() {
    let mut device = Device::with_vault();
    let family = Family::move_in(&device);
    device.restart();
    let bytes = bytes_below(device.folder.path());
    let person = json!({ "person": family.olena });
    let locked = [
        ("cases", Value::Null),
        ("people", Value::Null),
        ("now", Value::Null),
        ("plan", Value::Null),
        ("papers", Value::Null),
        ("story", person.clone()),
        ("remove_person", person),
        ("create_case", json!({ "name": "A" })),
        ("open_case", json!({ "id": "A" })),
        ("add_person", json!({ "name": "A", "role": "adult" })),
        ("set_place", json!({})),
        ("undo", json!({ "undo": 1 })),
        ("set_preferences", json!({ "auto_lock_minutes": 1 })),
        ("change_passphrase", json!({ "old": PASSPHRASE, "new": "long enough" })),
        ("renew_recovery_code", json!({ "passphrase": PASSPHRASE })),
        ("save_copy", json!({ "passphrase": PASSPHRASE })),
        ("export_case", json!({ "readme": "" })),
        ("set_names_hidden", json!({ "id": "A", "hidden": true })),
        ("show_names", json!({ "passphrase": PASSPHRASE })),
        ("hide_names", Value::Null),
        ("look_up_commune", json!({ "address": "musterstadt.example" })),
        ("install_commune", json!({ "errand": 1 })),
        ("delete_everything", json!({ "passphrase": PASSPHRASE })),
        ("form", json!({ "form": "letter/" })),
        ("keep_form", json!({ "form": "letter/", "fields": {} })),
        ("photos", json!({ "of": { "kind": "letter", "letter": "A" } })),
        ("put_piece", json!({ "picture": "0".repeat(32), "offset": 0, "bytes": "" })),
        ("look_at_picture", json!({ "picture": "0" })),
        ("drop_picture", json!({ "picture": "0" })),
        ("remove_photo", json!({ "id": "0" })),
        ("exchange_photos", Value::Null),
        ("set_photo_exchange", json!({ "always": true })),
        ("sync", Value::Null),
        ("sync_now", Value::Null),
        ("share_case", json!({ "commune": "musterstadt" })),
        ("enter_activation", json!({ "code": "1200-0000-000Z" })),
        ("invite", json!({ "way": "room", "role": "helper" })),
        ("invitation", Value::Null),
        ("invite_answer", json!({ "text": "DIKO1:ABC" })),
        ("confirm_digits", json!({ "same": true })),
        ("cancel_invitation", Value::Null),
        ("join", json!({ "way": "room", "text": offer_from("https://musterstadt.example") })),
        ("joining", Value::Null),
        ("confirm_joining", json!({ "same": true })),
        ("cancel_joining", Value::Null),
        ("members", Value::Null),
        ("rename_member", json!({ "member": "A", "name": "A" })),
        ("remove_member", json!({ "member": "A" })),
        ("quarantine", json!({ "member": "A" })),
        ("release", json!({ "member": "A" })),
    ];
    for (name, request) in locked {
        assert_eq!(device.call(name, request), Err(ErrorCode::VaultLocked), "{name}");
    }
    let other_code = json!({ "code": "00000 ".repeat(6), "new_passphrase": "long enough" });
    assert_eq!(device.refused("recover", other_code), ErrorCode::RecoveryCodeTypo);
    let exists = json!({ "passphrase": PASSPHRASE, "language": "de" });
    assert_eq!(device.refused("create_vault", exists), ErrorCode::VaultExists);
    let recover = recover("https://musterstadt.example", OTHER_CODE);
    assert_eq!(device.refused("recover_from_commune", recover), ErrorCode::VaultExists);
    assert!(bytes_below(device.folder.path()) == bytes, "something was written");
}

#[test]
fn a_device_without_a_vault_says_so() {
    let device = Device::new();
    assert_eq!(device.refused("unlock", json!({ "passphrase": PASSPHRASE })), ErrorCode::VaultAbsent);
    assert_eq!(device.refused("start_over", Value::Null), ErrorCode::VaultAbsent);
    let copy = json!({ "path": "/nowhere/copy.diko", "passphrase": PASSPHRASE });
    assert_eq!(device.refused("open_copy", copy), ErrorCode::NotACopy);
    let not_a_copy = device.folder.path().join("letter.txt");
    std::fs::write(&not_a_copy, "Sehr geehrte Frau").unwrap();
    let copy = json!({ "path": not_a_copy, "passphrase": PASSPHRASE });
    assert_eq!(device.refused("open_copy", copy), ErrorCode::NotACopy);
    for (request, code) in [
        (recover("http://musterstadt.example", OTHER_CODE), ErrorCode::ClearHttp),
        (recover("musterstadt", "12345 12345"), ErrorCode::RecoveryCodeTypo),
        (
            json!({ "origin": "musterstadt.example", "code": OTHER_CODE, "new_passphrase": "short", "language": "de" }),
            ErrorCode::PassphraseTooShort,
        ),
        (
            json!({ "origin": "musterstadt.example", "code": OTHER_CODE, "new_passphrase": PASSPHRASE, "language": "tlh" }),
            ErrorCode::UnknownLanguage,
        ),
    ] {
        assert_eq!(device.refused("recover_from_commune", request.clone()), code, "{request}");
    }
    assert_eq!(device.see("status")["vault"], "absent");
    assert!(bytes_below(&device.data_dir()).is_empty());
}

#[test]
fn a_recovery_code_of_another_vault_opens_nothing() {
    let mut device = Device::with_vault();
    let other = Device::new().ok("create_vault", json!({ "passphrase": PASSPHRASE, "language": "de" }));
    let groups: Vec<&str> =
        other["groups"].as_array().unwrap().iter().map(|group| group.as_str().unwrap()).collect();
    device.restart();
    let before = bytes_below(&device.data_dir());
    let recover = json!({ "code": groups.join(" "), "new_passphrase": "long enough" });
    assert_eq!(device.refused("recover", recover), ErrorCode::WrongRecoveryCode);
    assert!(bytes_below(&device.data_dir()) == before);
    device.unlock();
}

#[test]
fn a_second_instance_says_that_the_vault_is_in_use() {
    let mut device = Device::with_vault();
    device.restart();
    device.unlock();
    let mut config =
        Config::new(device.data_dir(), Box::new(FixedClock(crate::device::TODAY.parse().unwrap())));
    config.kdf = diko_companion::Kdf::Fixed(diko_companion::KdfCost::CHEAP_FOR_TESTS);
    let second = Companion::new(config).unwrap();
    assert_eq!(second.call("unlock", json!({ "passphrase": PASSPHRASE })), Err(ErrorCode::InUse));
    device.ok("lock", Value::Null);
    assert!(second.call("unlock", json!({ "passphrase": PASSPHRASE })).is_ok());
}

#[test]
fn damaged_files_have_their_own_codes_and_nothing_is_deleted() {
    let mut device = Device::with_vault();
    let family = Family::move_in(&device);
    device.restart();
    let vault = device.data_dir().join("vault");
    let open = json!({ "passphrase": PASSPHRASE });

    let index = std::fs::read(vault.join("index.db")).unwrap();
    std::fs::write(vault.join("index.db"), vec![7; index.len()]).unwrap();
    assert_eq!(device.refused("unlock", open.clone()), ErrorCode::DatabaseDamaged);
    assert_eq!(device.ok("mend", open.clone())["vault"], "open");
    assert!(device.card(&family.olena, "anmelden").is_some());

    device.restart();
    for slots in ["slots.a", "slots.b"] {
        std::fs::write(vault.join(slots), "scratched").unwrap();
    }
    assert_eq!(device.see("status")["vault"], "damaged");
    assert_eq!(device.refused("unlock", open), ErrorCode::SlotsDamaged);
    assert_eq!(
        device.refused("create_vault", json!({ "passphrase": PASSPHRASE, "language": "de" })),
        ErrorCode::VaultExists
    );
    let files = bytes_below(&vault).len();
    assert_eq!(device.ok("start_over", Value::Null)["vault"], "absent");
    let put_aside: usize =
        bytes_below(&device.data_dir()).keys().filter(|path| !path.starts_with(&vault)).count();
    assert!(put_aside >= files, "a file of the old vault is gone");
    device.ok("create_vault", json!({ "passphrase": PASSPHRASE, "language": "de" }));
}

#[test]
fn a_vault_holds_thirty_persons_and_twenty_cases() {
    let device = Device::with_vault();
    for number in 1..=30 {
        device.person(&format!("Person {number}"), "adult", &[]);
    }
    let one_more = json!({ "name": "Einer zu viel", "role": "adult" });
    assert_eq!(device.refused("add_person", one_more.clone()), ErrorCode::TooManyPersons);
    let persons = device.see("people")["persons"].as_array().unwrap().clone();
    assert_eq!(persons.len(), 30);
    device.ok("remove_person", json!({ "person": persons[7]["person"]["id"] }));
    device.ok("add_person", one_more);

    for number in 2..=20 {
        device.ok("create_case", json!({ "name": format!("Familie {number}") }));
    }
    assert_eq!(device.refused("create_case", json!({ "name": "Familie 21" })), ErrorCode::TooManyCases);
    assert_eq!(device.see("cases")["cases"].as_array().unwrap().len(), 20);
}

#[test]
fn without_a_case_there_is_nothing_to_show() {
    let device = Device::with_vault();
    let only = device.see("cases")["cases"][0]["id"].clone();
    device.ok("remove_case", json!({ "id": only }));
    for name in ["people", "now", "plan", "papers", "conflicts", "sync", "members"] {
        assert_eq!(device.refused(name, Value::Null), ErrorCode::NoCase, "{name}");
    }
    assert_eq!(device.refused("add_person", json!({ "name": "A", "role": "adult" })), ErrorCode::NoCase);
    device.ok("create_case", json!({ "name": "Neu" }));
    device.see("plan");
}

#[test]
fn an_app_whose_own_catalogue_is_damaged_does_not_start() {
    let folder = tempfile::tempdir().unwrap();
    let mut config =
        Config::new(folder.path().into(), Box::new(FixedClock(crate::device::TODAY.parse().unwrap())));
    config.catalogue = Files::default();
    assert_eq!(Companion::new(config).err(), Some(ErrorCode::CatalogueDamaged));
}

/// The codes named in the tests of the companion and in the stories of sharing, against the closed list.
#[test]
fn no_code_is_left_that_nothing_leads_to() {
    let here = [
        include_str!("refusals.rs"),
        include_str!("main_path.rs"),
        include_str!("conflicts.rs"),
        include_str!("names.rs"),
        include_str!("photos.rs"),
        include_str!("../../../../tests/tests/sharing.rs"),
        include_str!("../../../../tests/tests/communes.rs"),
    ];
    let here = here.concat();
    let is_named = |code: &&ErrorCode| {
        here.contains(&format!("ErrorCode::{code:?}")) || here.contains(&format!("\"{}\"", code.code()))
    };
    let untried: BTreeSet<&str> = ErrorCode::ALL
        .iter()
        .filter(|code| !OF_THE_DISK.contains(code))
        .filter(|code| !is_named(code))
        .map(|code| code.code())
        .collect();
    assert!(untried.is_empty(), "{untried:?}");
}
