//! Nothing a family types is readable at the endpoint that relays its case: not in its file, its logs, its numbers or its
//! answers, and not on the way on either device. What is kept back reaches neither the endpoint nor the other device. A client
//! that forgets to seal one item proves that the search would find it.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test says what is wrong by failing")]

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use diko_tests::canaries::{Family, NEW_PASSPHRASE, PASSPHRASE};
use diko_tests::leaks::{Leak, search};
use diko_tests::serving::{self, Serving};
use diko_tests::together::texts_of;
use diko_tests::workspace::{files, root};
use diko_vault::{Secret, Vault};
use tempfile::TempDir;

#[test]
fn nothing_of_ten_thousand_canaries_is_readable_at_the_endpoint_or_on_the_way() {
    let family = Family::new();
    let shared = Shared::by(&family, None);
    assert_eq!(shared.while_it_serves, []);
    assert_eq!(shared.when_it_has_ended, []);
    let [first, second] = [("first", PASSPHRASE), ("second", NEW_PASSPHRASE)].map(|(name, passphrase)| {
        let vault = shared.folder.path().join("devices").join(name).join("vault");
        texts_of(&Vault::open(&vault, Secret::Passphrase(passphrase)).unwrap()).unwrap()
    });
    let all: BTreeSet<&str> = family.all().into_iter().collect();
    assert_eq!(shown(&first, &all), all);
    assert_eq!(shown(&second, &all), family.shared().collect());
}

#[test]
fn control_a_device_that_hands_over_one_note_as_it_was_typed_is_found() {
    let family = Family::new();
    let shared = Shared::by(&family, Some("plain-item"));
    let (note, log) = (family.notes[0][0].as_str(), Path::new("endpoint/data/endpoint.db-wal"));
    assert!(shared.while_it_serves.iter().any(|leak| leak.canary == note && leak.file == log));
    assert!(shared.while_it_serves.iter().all(|leak| leak.canary == note));
    let [leak] = shared.when_it_has_ended.as_slice() else { panic!("{:?}", shared.when_it_has_ended) };
    assert_eq!((leak.canary.as_str(), leak.file.as_path()), (note, Path::new("endpoint/data/endpoint.db")));
}

/// What was found after a family shared its case.
struct Shared {
    folder: TempDir,
    while_it_serves: Vec<Leak>,
    when_it_has_ended: Vec<Leak>,
}

impl Shared {
    fn by(family: &Family, leak: Option<&str>) -> Shared {
        let folder = tempfile::tempdir().unwrap();
        let data = folder.path().join("endpoint/data");
        let program = apart(serving::endpoint(&data).unwrap(), &folder.path().join("endpoint"));
        let running = Serving::start(program).unwrap();
        let devices = folder.path().join("devices");
        let mut child = Command::new(env!("CARGO_BIN_EXE_leak-sharer"));
        child.arg(&devices).arg(running.origin()).args(leak);
        let said = apart(child, &devices).output().unwrap();
        assert!(said.status.success(), "{}", String::from_utf8_lossy(&said.stderr));
        fs::write(devices.join("said"), said.stderr).unwrap();
        let codes = String::from_utf8(said.stdout).unwrap();
        let codes: Vec<String> =
            codes.lines().flat_map(|code| ["", " ", "-"].map(|between| code.replace(' ', between))).collect();
        assert_eq!(codes.len(), 6, "two recovery codes in three forms");
        let answers = open_answers(&running);
        assert!(
            String::from_utf8_lossy(&answers).contains("\ndiko_items_total "),
            "no metrics were looked at"
        );
        fs::write(folder.path().join("endpoint/answers"), answers).unwrap();
        assert!(fs::metadata(data.join("endpoint.db-wal")).unwrap().len() > 0, "nothing was handed over");
        let secrets = codes.iter().map(String::as_str).chain([PASSPHRASE, NEW_PASSPHRASE]);
        let canaries: Vec<&str> = family.all().into_iter().chain(secrets).collect();
        let look = || {
            let inside =
                |leak: Leak| Leak { file: leak.file.strip_prefix(folder.path()).unwrap().to_owned(), ..leak };
            search(folder.path(), &canaries).unwrap().into_iter().map(inside).collect()
        };
        let while_it_serves = look();
        let ended = running.end().unwrap();
        assert!(ended.status.success() && ended.said.contains("took"), "{}", ended.said);
        fs::write(folder.path().join("endpoint/said"), ended.said).unwrap();
        let when_it_has_ended = look();
        Shared { folder, while_it_serves, when_it_has_ended }
    }
}

/// Everything the child may write to is in one folder, and nothing else is set.
fn apart(mut child: Command, folder: &Path) -> Command {
    fs::create_dir_all(folder.join("tmp")).unwrap();
    child.env_clear().env("RUST_BACKTRACE", "full").current_dir(folder);
    for name in ["HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME", "XDG_RUNTIME_DIR"] {
        child.env(name, folder);
    }
    child.env("TMPDIR", folder.join("tmp")).env("SQLITE_TMPDIR", folder.join("tmp"));
    child
}

/// Whatever the endpoint tells anyone who asks, heads and bodies.
fn open_answers(running: &Serving) -> Vec<u8> {
    let pack = root().join("catalogue/communes/musterstadt");
    let of_pack = files(&pack, &|_| true).unwrap();
    let of_pack = of_pack.iter().map(|path| {
        let path: PathBuf = path.strip_prefix(&pack).unwrap().to_owned();
        ("GET", format!("/v1/catalogue/{}", path.display()))
    });
    let nobody = "0".repeat(32);
    let others = [
        ("GET", "/v1/commune".into()),
        ("GET", "/v1/health".into()),
        ("GET", "/v1/ready".into()),
        ("GET", "/v1/metrics".into()),
        ("GET", "/v1/openapi.json".into()),
        ("POST", "/v1/mailboxes".into()),
        ("GET", "/v1/mailboxes/0000000000/1".into()),
        ("GET", format!("/v1/cases/{nobody}/log")),
        ("GET", format!("/v1/recovery/{nobody}{nobody}")),
        ("PUT", "/v1/metrics".into()),
        ("GET", "/".into()),
    ];
    let answers = others.into_iter().chain(of_pack);
    answers.flat_map(|(method, path)| running.answer(method, &path).unwrap()).collect()
}

/// Those that stand in one of the texts, as a word or as all of it.
fn shown<'a>(texts: &[String], canaries: &BTreeSet<&'a str>) -> BTreeSet<&'a str> {
    texts.iter().flat_map(|text| text.split(' ')).filter_map(|word| canaries.get(word).copied()).collect()
}
