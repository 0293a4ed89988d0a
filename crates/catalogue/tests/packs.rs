//! A signed pack is taken as a whole or refused with its own reason, and a refusal leaves everything as it was.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test stops where it fails"
)]

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use diko_catalogue::Files;
use diko_catalogue::signing::{
    Accepted, Candidate, DEVELOPMENT_KEY, LIST, PackError, PackList, Refusal, SIGNATURE, SigningKey, accept,
    folder,
};
use diko_core::Day;
use ring::signature::Ed25519KeyPair;
use tempfile::TempDir;

const DEVELOPMENT_PRIVATE: &str = include_str!("../../../catalogue/dev-key/DEVELOPMENT-ONLY.pk8.hex");

const MANIFEST: &str = r#"format = 1
id = "dorf"
version = 3
created = "2026-11-22"
valid_until = "2027-03-31"
languages = ["de"]
name = "Dorf"
land = "NW"
"#;
const OFFICES: &str = r#"[[office]]
id = "rathaus"
kind = "meldebehoerde"
name = "Rathaus Dorf"
street = "Weg 1"
postcode = "00815"
town = "Dorf"
"#;

/// A commune with its key, and the pack it publishes.
struct Dorf {
    key: SigningKey,
    text: String,
    pack: Candidate,
}

fn unhex(text: &str) -> Vec<u8> {
    let byte = |pair: &[u8]| u8::from_str_radix(std::str::from_utf8(pair).unwrap(), 16).unwrap();
    text.trim().as_bytes().chunks(2).map(byte).collect()
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

fn hash(bytes: &[u8]) -> String {
    hex(ring::digest::digest(&ring::digest::SHA256, bytes).as_ref())
}

impl Dorf {
    fn new() -> Dorf {
        let (key, text) = SigningKey::make().unwrap();
        let files = [("manifest.toml", MANIFEST), ("offices.toml", OFFICES)];
        let files: BTreeMap<String, Vec<u8>> =
            files.into_iter().map(|(path, text)| (path.to_owned(), text.as_bytes().to_vec())).collect();
        let mut dorf = Dorf { key, text, pack: Candidate { list: vec![], signature: String::new(), files } };
        dorf.publish();
        dorf
    }

    /// Signs the files as they are; the list repeats the manifest.
    fn publish(&mut self) {
        let manifest = String::from_utf8(self.pack.files["manifest.toml"].clone()).unwrap();
        let value = |key: &str| {
            let line = manifest.lines().find(|line| line.starts_with(&format!("{key} = "))).unwrap();
            line.split_once(" = ").unwrap().1.trim_matches('"').to_owned()
        };
        let list = PackList {
            format: 1,
            id: value("id"),
            version: value("version").parse().unwrap(),
            created: value("created").parse().unwrap(),
            valid_until: value("valid_until").parse().unwrap(),
            languages: vec!["de".into()],
            files: self.pack.files.iter().map(|(path, bytes)| (path.clone(), hash(bytes))).collect(),
        };
        let list = String::from_utf8(list.bytes()).unwrap();
        self.sign(&list);
    }

    /// Signs any list, as somebody with the key could.
    fn sign(&mut self, list: &str) {
        let pair = Ed25519KeyPair::from_pkcs8(&unhex(&self.text)).unwrap();
        let signed = pair.sign(&[b"diko catalogue pack 1\n", list.as_bytes()].concat());
        self.pack.list = list.into();
        self.pack.signature = format!("{} {}\n", self.key.public(), hex(signed.as_ref()));
    }

    /// Signs the list after a change to it.
    fn forge(&mut self, from: &str, to: &str) {
        let list = String::from_utf8(self.pack.list.clone()).unwrap();
        assert!(list.contains(from), "`{from}` is not in {list}");
        self.sign(&list.replacen(from, to, 1));
    }

    /// Publishes with another text in a file.
    fn change(&mut self, path: &str, from: &str, to: &str) {
        let text = String::from_utf8(self.pack.files[path].clone()).unwrap();
        assert!(text.contains(from), "`{from}` is not in {path}");
        self.pack.files.insert(path.into(), text.replacen(from, to, 1).into_bytes());
        self.publish();
    }

    fn add(&mut self, path: &str, text: &str) {
        self.pack.files.insert(path.into(), text.as_bytes().to_vec());
        self.publish();
    }

    fn offered(&self, installed: Option<&PackList>) -> Result<Accepted, Refusal> {
        accept(installed, &self.pack, &[self.key.public()], &Files::federal(), day("2026-11-22"))
    }

    fn refusal(&self) -> Refusal {
        self.offered(None).unwrap_err()
    }

    fn on_disk(&self) -> TempDir {
        let dir = tempfile::tempdir().unwrap();
        for (path, bytes) in &self.pack.files {
            let file = dir.path().join(path);
            fs::create_dir_all(file.parent().unwrap()).unwrap();
            fs::write(file, bytes).unwrap();
        }
        fs::write(dir.path().join(LIST), &self.pack.list).unwrap();
        fs::write(dir.path().join(SIGNATURE), &self.pack.signature).unwrap();
        dir
    }
}

fn day(text: &str) -> Day {
    text.parse().unwrap()
}

#[test]
fn a_pack_as_signed_is_accepted() {
    let dorf = Dorf::new();
    let accepted = dorf.offered(None).unwrap();
    assert_eq!((accepted.list.id.as_str(), accepted.list.version), ("dorf", 3));
    assert_eq!(accepted.key, dorf.key.public());
    assert_eq!(accepted.expired_since, None);
    // The next key of a commune is trusted beside the present one; case and spaces of a key do not matter.
    let (other, _) = SigningKey::make().unwrap();
    let keys = [other.public(), format!(" {}\n", dorf.key.public().to_uppercase())];
    assert!(accept(None, &dorf.pack, &keys, &Files::federal(), day("2026-11-22")).is_ok());
}

#[test]
fn an_expired_pack_still_works_and_says_since_when() {
    let dorf = Dorf::new();
    let on = |today: &str| {
        let accepted = accept(None, &dorf.pack, &[dorf.key.public()], &Files::federal(), day(today)).unwrap();
        accepted.expired_since.map(|since| since.to_string())
    };
    assert_eq!(on("2027-03-31"), None, "the last day counts");
    assert_eq!(on("2027-04-01").as_deref(), Some("2027-04-01"));
    assert_eq!(on("2031-01-01").as_deref(), Some("2027-04-01"));
}

#[test]
fn a_key_nobody_trusts_a_wrong_signature_and_none_have_their_own_reasons() {
    let mut dorf = Dorf::new();
    let (other, _) = SigningKey::make().unwrap();
    let federal = Files::federal();
    let today = day("2026-11-22");
    for trusted in [vec![], vec![other.public()], vec!["rubbish".into()]] {
        let refusal = accept(None, &dorf.pack, &trusted, &federal, today).unwrap_err();
        assert_eq!(refusal, Refusal::UnknownKey(dorf.key.public()));
    }
    // A trusted key is named, but it did not sign this.
    let signature = dorf.pack.signature.clone();
    dorf.pack.signature = signature.replace(&dorf.key.public(), &other.public());
    let trusted = [other.public(), dorf.key.public()];
    assert_eq!(accept(None, &dorf.pack, &trusted, &federal, today), Err(Refusal::WrongSignature));
    dorf.pack.signature.clone_from(&signature);
    dorf.pack.list.push(b' ');
    assert_eq!(dorf.refusal(), Refusal::WrongSignature);
    dorf.publish();
    let bare = Ed25519KeyPair::from_pkcs8(&unhex(&dorf.text)).unwrap().sign(&dorf.pack.list);
    dorf.pack.signature = format!("{} {}", dorf.key.public(), hex(bare.as_ref()));
    assert_eq!(dorf.refusal(), Refusal::WrongSignature, "a signature of a pack is one of nothing else");

    for (text, refusal) in [
        ("", Refusal::MissingFile("pack.sig".into())),
        ("rubbish", Refusal::BadSignature),
        ("a b c", Refusal::BadSignature),
    ] {
        dorf.pack.signature = text.into();
        assert_eq!(dorf.refusal(), refusal);
    }
}

#[test]
fn an_older_another_or_a_silently_changed_pack_does_not_replace_the_installed_one() {
    let mut dorf = Dorf::new();
    let installed = dorf.offered(None).unwrap().list;
    assert!(dorf.offered(Some(&installed)).is_ok(), "the same pack again");

    dorf.change("offices.toml", "Weg 1", "Weg 2");
    assert_eq!(dorf.offered(Some(&installed)), Err(Refusal::SameVersion(3)));
    dorf.change("manifest.toml", "version = 3", "version = 2");
    assert_eq!(dorf.offered(Some(&installed)), Err(Refusal::Older { version: 2, installed: 3 }));
    dorf.change("manifest.toml", "version = 2", "version = 4");
    assert_eq!(dorf.offered(Some(&installed)).unwrap().list.version, 4);
    dorf.change("manifest.toml", "id = \"dorf\"", "id = \"stadt\"");
    assert_eq!(
        dorf.offered(Some(&installed)),
        Err(Refusal::AnotherPack { id: "stadt".into(), installed: "dorf".into() })
    );
}

#[test]
fn a_missing_a_changed_and_an_added_file_are_named() {
    let mut dorf = Dorf::new();
    let offices = dorf.pack.files.remove("offices.toml").unwrap();
    assert_eq!(dorf.refusal(), Refusal::MissingFile("offices.toml".into()));
    dorf.pack.files.insert("offices.toml".into(), b"# nothing\n".to_vec());
    assert_eq!(dorf.refusal(), Refusal::ChangedFile("offices.toml".into()));
    dorf.pack.files.insert("offices.toml".into(), offices);
    dorf.pack.files.insert("papers.toml".into(), b"# nothing\n".to_vec());
    assert_eq!(dorf.refusal(), Refusal::ExtraFile("papers.toml".into()));
    dorf.pack.files.remove("papers.toml");
    dorf.pack.files.insert("../papers.toml".into(), b"# nothing\n".to_vec());
    assert_eq!(dorf.refusal(), Refusal::ExtraFile("../papers.toml".into()));
}

#[test]
fn what_is_too_large_is_refused_before_it_is_read() {
    let mut dorf = Dorf::new();
    dorf.add("papers.toml", &"#".repeat(1024 * 1024 + 1));
    assert_eq!(dorf.refusal(), Refusal::TooLarge("papers.toml".into()));
    let mut dorf = Dorf::new();
    for number in 0..17 {
        dorf.pack.files.insert(format!("steps/{number}.toml"), vec![b'#'; 1024 * 1024]);
    }
    dorf.publish();
    assert_eq!(dorf.refusal(), Refusal::PackTooLarge);
    let mut dorf = Dorf::new();
    for number in 0..2001 {
        dorf.pack.files.insert(format!("steps/{number}.toml"), Vec::new());
    }
    dorf.publish();
    assert_eq!(dorf.refusal(), Refusal::PackTooLarge);
    let mut dorf = Dorf::new();
    dorf.pack.list = vec![b' '; 1024 * 1024 + 1];
    assert_eq!(dorf.refusal(), Refusal::TooLarge("pack.json".into()));

    let dir = Dorf::new().on_disk();
    let large = |name: &str, bytes: u64| {
        fs::File::create(dir.path().join(name)).unwrap().set_len(bytes).unwrap();
        folder::read(dir.path()).unwrap_err().to_string()
    };
    assert_eq!(large("offices.toml", 1 << 40), "`offices.toml` is too large");
    assert_eq!(large("pack.sig", 1 << 40), "`pack.sig` is too large");
}

#[test]
fn a_path_out_of_the_pack_is_refused_even_when_signed() {
    for path in [
        "../secret.toml",
        "/etc/passwd.toml",
        "steps/../../x.toml",
        "C:/x.toml",
        "a\\\\b.toml",
        "./x.toml",
        "steps//x.toml",
        "steps/\\u0000.toml",
    ] {
        let mut dorf = Dorf::new();
        dorf.forge("\"offices.toml\"", &format!("\"{path}\""));
        assert!(matches!(dorf.refusal(), Refusal::OutsidePath(_)), "{path}: {}", dorf.refusal());
    }
    let mut dorf = Dorf::new();
    dorf.forge("\"offices.toml\"", "\"offices.exe\"");
    assert_eq!(dorf.refusal(), Refusal::NotContent("offices.exe".into()));
}

#[cfg(unix)]
#[test]
fn a_link_is_refused_wherever_it_leads() {
    let dorf = Dorf::new();
    let dir = dorf.on_disk();
    let elsewhere = tempfile::tempdir().unwrap();
    let file = dir.path().join("offices.toml");
    fs::rename(&file, elsewhere.path().join("offices.toml")).unwrap();
    std::os::unix::fs::symlink(elsewhere.path().join("offices.toml"), &file).unwrap();
    let refused = |result: Result<(), PackError>| {
        assert!(matches!(result, Err(PackError::Refused(Refusal::OutsidePath(_)))), "{result:?}");
    };
    refused(folder::read(dir.path()).map(drop));
    refused(folder::sign(dir.path(), &dorf.key).map(drop));
    refused(folder::pack(dir.path(), &elsewhere.path().join("out")).map(drop));
    assert!(!elsewhere.path().join("out").exists());
}

#[cfg(unix)]
#[test]
fn only_plain_files_are_read() {
    let dorf = Dorf::new();
    for name in [LIST, SIGNATURE, "offices.toml"] {
        let dir = dorf.on_disk();
        let file = dir.path().join(name);
        fs::remove_file(&file).unwrap();
        std::os::unix::fs::symlink("/dev/zero", &file).unwrap();
        let refused = folder::read(dir.path());
        assert!(matches!(refused, Err(PackError::Refused(Refusal::OutsidePath(_)))), "{refused:?}");
        fs::remove_file(&file).unwrap();
        let _listening = std::os::unix::net::UnixListener::bind(&file).unwrap();
        let refused = folder::read(dir.path()).unwrap_err().to_string();
        assert_eq!(refused, format!("`{name}`: not a file"));
    }
    let dir = dorf.on_disk();
    fs::remove_file(dir.path().join(LIST)).unwrap();
    std::os::unix::fs::symlink("/dev/zero", dir.path().join(LIST)).unwrap();
    let refused = folder::installed(dir.path());
    assert!(matches!(refused, Err(PackError::Refused(Refusal::OutsidePath(_)))), "{refused:?}");
}

#[test]
fn a_list_with_an_unknown_key_of_a_newer_format_or_written_otherwise_is_refused() {
    let mut dorf = Dorf::new();
    dorf.forge("\"id\"", "\"name\": 1,\n  \"id\"");
    assert!(matches!(dorf.refusal(), Refusal::BadList(message) if message.contains("unknown field `name`")));
    // A newer format may have other keys, so the format is the reason.
    let mut dorf = Dorf::new();
    dorf.forge("\"format\": 1,", "\"format\": 2,\n  \"chunks\": [],");
    assert_eq!(dorf.refusal(), Refusal::Format(2));
    let mut dorf = Dorf::new();
    dorf.forge("  ", " ");
    assert!(matches!(dorf.refusal(), Refusal::BadList(_)));
    let mut dorf = Dorf::new();
    dorf.sign("not json");
    assert!(matches!(dorf.refusal(), Refusal::BadList(_)));
}

#[test]
fn a_list_that_says_other_than_the_manifest_is_refused() {
    for (from, to) in [
        ("\"version\": 3", "\"version\": 9"),
        ("\"2027-03-31\"", "\"2099-03-31\""),
        ("\"id\": \"dorf\"", "\"id\": \"stadt\""),
        ("\"de\"", "\"en\""),
    ] {
        let mut dorf = Dorf::new();
        dorf.forge(from, to);
        assert_eq!(dorf.refusal(), Refusal::Manifest, "{to}");
    }
}

#[test]
fn broken_content_is_refused_with_its_line() {
    let refused = |path: &str, from: &str, to: &str| {
        let mut dorf = Dorf::new();
        dorf.change(path, from, to);
        match dorf.refusal() {
            Refusal::Content(message) => message,
            other => panic!("{other}"),
        }
    };
    assert!(
        refused("manifest.toml", "name =", "nam =")
            .starts_with("manifest.toml:7: syntax: unknown field `nam`")
    );
    assert!(refused("offices.toml", "\"meldebehoerde\"", "\"turm\"").starts_with("offices.toml:3: unknown:"));
    assert!(refused("offices.toml", "town =", "town").starts_with("offices.toml:7: syntax:"));
    assert!(refused("manifest.toml", "land = \"NW\"\n", "").contains("a commune needs `land`"));

    let added = |path: &str, text: &str| {
        let mut dorf = Dorf::new();
        dorf.add(path, text);
        dorf.refusal().to_string()
    };
    let replaced = added("texts/de/x.ftl", "step-anmelden = Kommen Sie irgendwann\n");
    assert!(replaced.contains("texts/de/x.ftl:1: layer: `step-anmelden` is a federal text"), "{replaced}");
    let later = r#"[[step]]
id = "dorf_anmelden"
field = "registration"
office = "meldebehoerde"
deadlines = [{ kind = "within", days = 60, from = "einzug", source = "§17 BMG" }]
sources = [{ cite = "§17 BMG", url = "https://dorf.example/" }]
checked_on = "2026-11-01"
"#;
    assert!(added("steps/01.toml", later).contains("a federal step has the day of §17 BMG"));
    let unsourced = later.replace(", source = \"§17 BMG\" }", " }");
    assert!(added("steps/01.toml", &unsourced).contains("steps/01.toml:5: source:"));
    let deep = format!("local-step-anmelden = {}\n", "{".repeat(100_000));
    assert!(added("texts/de/x.ftl", &deep).contains("texts/de/x.ftl:1: fluent: over 500 brackets"));
    let calls = format!("local-step-anmelden = {{ {}\n", "A(".repeat(100_000));
    assert!(added("texts/de/x.ftl", &calls).contains("texts/de/x.ftl:1: fluent: over 500 brackets"));
    assert!(added("conditions.toml", "\n").contains("only the federal layer"));
    assert!(added("notes.toml", "\n").contains("no layer reads"));
    let mut dorf = Dorf::new();
    dorf.pack.files.insert("offices.toml".into(), vec![0xff]);
    dorf.publish();
    assert_eq!(dorf.refusal(), Refusal::Content("offices.toml: not UTF-8".into()));
    let mut dorf = Dorf::new();
    dorf.change("manifest.toml", "id = \"dorf\"", "id = \"federal\"");
    assert!(matches!(dorf.refusal(), Refusal::Content(_)), "nobody takes the federal place");
}

#[test]
fn a_key_survives_its_text_form() {
    let (key, text) = SigningKey::make().unwrap();
    let again = SigningKey::from_text(&format!("{text}\n")).unwrap();
    assert_eq!(key.public(), again.public());
    for bad in ["", "zz", "00", "ä0"] {
        assert!(matches!(SigningKey::from_text(bad), Err(PackError::NotAPrivateKey)));
    }
}

#[test]
fn signing_a_folder_gives_what_is_accepted_and_the_same_bytes_again() {
    let dorf = Dorf::new();
    let dir = dorf.on_disk();
    folder::sign(dir.path(), &dorf.key).unwrap();
    let read = folder::read(dir.path()).unwrap();
    assert_eq!(read, dorf.pack);
    assert_eq!(folder::installed(dir.path()).unwrap(), dorf.offered(None).unwrap().list);
    folder::sign(dir.path(), &dorf.key).unwrap();
    assert_eq!(folder::read(dir.path()).unwrap(), read);
}

#[test]
fn a_folder_that_is_no_pack_is_not_signed_and_nothing_is_written() {
    let refused = |change: &dyn Fn(&Path)| {
        let dorf = Dorf::new();
        let dir = dorf.on_disk();
        for name in [LIST, SIGNATURE] {
            fs::remove_file(dir.path().join(name)).unwrap();
        }
        change(dir.path());
        let error = folder::sign(dir.path(), &dorf.key).unwrap_err();
        assert!(!dir.path().join(LIST).exists() && !dir.path().join(SIGNATURE).exists());
        error.to_string()
    };
    let without = refused(&|dir| fs::remove_file(dir.join("manifest.toml")).unwrap());
    assert_eq!(without, "`manifest.toml` is missing");
    let half = refused(&|dir| fs::write(dir.join("manifest.toml"), "format = 1\n").unwrap());
    assert!(half.contains("manifest.toml:1: syntax: missing field"), "{half}");
    let notes = refused(&|dir| fs::write(dir.join("notes.txt"), "x").unwrap());
    assert_eq!(notes, "`notes.txt` is neither .toml nor .ftl, so it is no content");
}

#[test]
fn packing_takes_the_content_only_and_never_overwrites() {
    let dorf = Dorf::new();
    let dir = dorf.on_disk();
    fs::write(dir.path().join("notes.txt"), "x").unwrap();
    fs::write(dir.path().join("offices.toml~"), "x").unwrap();
    let out = tempfile::tempdir().unwrap();
    let to = out.path().join("dorf-3");
    let list = folder::pack(dir.path(), &to).unwrap();
    assert_eq!(list.files.keys().collect::<Vec<_>>(), ["manifest.toml", "offices.toml"]);
    let mut names: Vec<String> =
        fs::read_dir(&to).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    names.sort();
    assert_eq!(names, ["manifest.toml", "offices.toml", "pack.json"]);
    assert_eq!(fs::read_dir(out.path()).unwrap().count(), 1, "nothing half-written stays");
    folder::sign(&to, &dorf.key).unwrap();
    assert_eq!(folder::read(&to).unwrap(), dorf.pack);

    assert!(matches!(folder::pack(dir.path(), &to), Err(PackError::AlreadyThere(_))));
    assert_eq!(folder::read(&to).unwrap(), dorf.pack);
}

/// In a build with debug assertions; a release build refuses the key for every pack.
#[test]
fn the_development_key_signs_the_invented_commune_only() {
    let key = SigningKey::from_text(DEVELOPMENT_PRIVATE).unwrap();
    assert_eq!(key.public(), DEVELOPMENT_KEY.trim());
    let mut musterstadt = Dorf { key, text: DEVELOPMENT_PRIVATE.trim().into(), ..Dorf::new() };
    musterstadt.change("manifest.toml", "id = \"dorf\"", "id = \"musterstadt\"");
    let dir = musterstadt.on_disk();
    assert_eq!(folder::sign(dir.path(), &musterstadt.key).is_ok(), cfg!(debug_assertions));
    assert_eq!(musterstadt.offered(None).is_ok(), cfg!(debug_assertions));

    musterstadt.change("manifest.toml", "id = \"musterstadt\"", "id = \"dorf\"");
    assert_eq!(musterstadt.refusal(), Refusal::DevelopmentKey);
    let dir = musterstadt.on_disk();
    let refused = folder::sign(dir.path(), &musterstadt.key);
    assert!(matches!(refused, Err(PackError::Refused(Refusal::DevelopmentKey))));
}
