//! A signed pack is verified as a whole, and each way to tamper with one has its own answer.

use std::fs;
use std::path::Path;

use ring::signature::KeyPair;
use tempfile::TempDir;

use super::folder::{sign, verify};
use super::{DEVELOPMENT_KEY, LIST, PURPOSE, PackError, SIGNATURE, SigningKey, hex};

const DEVELOPMENT_PRIVATE: &str = include_str!("../../../../catalogue/dev-key/DEVELOPMENT-ONLY.pk8.hex");

fn pack(id: &str) -> TempDir {
    let dir = tempfile::tempdir().unwrap();
    let manifest = format!(
        "format = 1\nid = \"{id}\"\nversion = 3\ncreated = \"2026-11-22\"\nvalid_until = \"2027-03-31\"\nlanguages = [\"de\"]\n"
    );
    fs::write(dir.path().join("manifest.toml"), manifest).unwrap();
    fs::create_dir(dir.path().join("steps")).unwrap();
    fs::write(dir.path().join("steps/01.toml"), "# nothing\n").unwrap();
    dir
}

fn signed() -> (TempDir, SigningKey) {
    let (key, _) = SigningKey::make().unwrap();
    let dir = pack("dorf");
    sign(dir.path(), &key).unwrap();
    (dir, key)
}

/// Signs whatever list a test wants to forge.
fn forge(dir: &Path, key: &SigningKey, change: impl Fn(String) -> String) {
    let list = change(fs::read_to_string(dir.join(LIST)).unwrap());
    let signature = key.0.sign(&[PURPOSE, list.as_bytes()].concat());
    fs::write(dir.join(LIST), &list).unwrap();
    fs::write(dir.join(SIGNATURE), hex(signature.as_ref())).unwrap();
}

#[test]
fn a_pack_as_signed_is_accepted_and_signing_again_changes_nothing() {
    let (dir, key) = signed();
    let list = verify(dir.path(), &key.public(), Some(3)).unwrap();
    assert_eq!((list.id.as_str(), list.version), ("dorf", 3));
    assert_eq!(list.files.keys().collect::<Vec<_>>(), ["manifest.toml", "steps/01.toml"]);
    assert_eq!(
        list.files["steps/01.toml"],
        hex(ring::digest::digest(&ring::digest::SHA256, b"# nothing\n").as_ref())
    );
    let before = fs::read(dir.path().join(SIGNATURE)).unwrap();
    sign(dir.path(), &key).unwrap();
    assert_eq!(fs::read(dir.path().join(SIGNATURE)).unwrap(), before);
}

#[test]
fn a_key_survives_its_text_form() {
    let (key, text) = SigningKey::make().unwrap();
    let again = SigningKey::from_text(&format!("{text}\n")).unwrap();
    assert_eq!(key.public(), again.public());
    assert_eq!(key.public(), hex(again.0.public_key().as_ref()));
    for bad in ["", "zz", "00", "ä0"] {
        assert!(matches!(SigningKey::from_text(bad), Err(PackError::NotAPrivateKey)));
    }
}

#[test]
fn another_key_a_changed_list_or_no_signature_is_refused() {
    let (dir, key) = signed();
    let (other, _) = SigningKey::make().unwrap();
    assert!(matches!(verify(dir.path(), &other.public(), None), Err(PackError::WrongSignature)));
    for bad in ["", "abcd", "not a key"] {
        assert!(matches!(verify(dir.path(), bad, None), Err(PackError::NotAKey(_))));
    }

    let list = fs::read_to_string(dir.path().join(LIST)).unwrap();
    fs::write(dir.path().join(LIST), list.replace("\"version\": 3", "\"version\": 4")).unwrap();
    assert!(matches!(verify(dir.path(), &key.public(), None), Err(PackError::WrongSignature)));

    fs::write(dir.path().join(SIGNATURE), "rubbish").unwrap();
    assert!(matches!(verify(dir.path(), &key.public(), None), Err(PackError::WrongSignature)));
    fs::remove_file(dir.path().join(SIGNATURE)).unwrap();
    let missing = verify(dir.path(), &key.public(), None).unwrap_err();
    assert_eq!(missing.to_string(), "`pack.sig` is missing");
}

#[test]
fn a_signature_over_the_bare_list_is_refused() {
    let (dir, key) = signed();
    let list = fs::read(dir.path().join(LIST)).unwrap();
    fs::write(dir.path().join(SIGNATURE), hex(key.0.sign(&list).as_ref())).unwrap();
    assert!(matches!(verify(dir.path(), &key.public(), None), Err(PackError::WrongSignature)));
}

#[test]
fn a_changed_a_missing_and_an_added_file_are_named() {
    let (dir, key) = signed();
    let file = dir.path().join("steps/01.toml");
    fs::write(&file, "# something\n").unwrap();
    let error = verify(dir.path(), &key.public(), None).unwrap_err();
    assert_eq!(error.to_string(), "`steps/01.toml` was changed after it was signed");

    fs::remove_file(&file).unwrap();
    let error = verify(dir.path(), &key.public(), None).unwrap_err();
    assert_eq!(error.to_string(), "`steps/01.toml` is missing");

    fs::write(&file, "# nothing\n").unwrap();
    fs::write(dir.path().join("steps/02.toml"), "").unwrap();
    let error = verify(dir.path(), &key.public(), None).unwrap_err();
    assert_eq!(error.to_string(), "`steps/02.toml` is not in the signed list");
}

#[test]
fn a_path_out_of_the_pack_is_refused_even_when_signed() {
    for path in ["../secret.toml", "/etc/passwd", "steps/../../x", "C:/x", "a\\\\b", "", "./x", "steps//x"] {
        let (dir, key) = signed();
        forge(dir.path(), &key, |list| list.replace("\"steps/01.toml\"", &format!("\"{path}\"")));
        let error = verify(dir.path(), &key.public(), None).unwrap_err();
        assert!(matches!(error, PackError::OutsidePath(_)), "{path}: {error}");
    }
}

#[cfg(unix)]
#[test]
fn a_link_is_refused() {
    let (dir, key) = signed();
    let file = dir.path().join("steps/01.toml");
    let elsewhere = tempfile::tempdir().unwrap();
    fs::rename(&file, elsewhere.path().join("01.toml")).unwrap();
    std::os::unix::fs::symlink(elsewhere.path().join("01.toml"), &file).unwrap();
    assert!(matches!(verify(dir.path(), &key.public(), None), Err(PackError::OutsidePath(_))));
    assert!(matches!(sign(dir.path(), &key), Err(PackError::OutsidePath(_))));
}

#[test]
fn an_older_version_another_format_and_another_way_to_write_a_list_are_refused() {
    let (dir, key) = signed();
    let error = verify(dir.path(), &key.public(), Some(4)).unwrap_err();
    assert_eq!(error.to_string(), "version 3 is older than 4");

    let (dir, key) = signed();
    forge(dir.path(), &key, |list| list.replace("\"format\": 1", "\"format\": 2"));
    assert!(matches!(verify(dir.path(), &key.public(), None), Err(PackError::Format(2))));
    let (dir, key) = signed();
    forge(dir.path(), &key, |list| list.replace("  ", " "));
    assert!(matches!(verify(dir.path(), &key.public(), None), Err(PackError::BadList(_))));
    let (dir, key) = signed();
    forge(dir.path(), &key, |list| list.replace("\"id\"", "\"name\": 1,\n  \"id\""));
    assert!(matches!(verify(dir.path(), &key.public(), None), Err(PackError::BadList(_))));
}

#[test]
fn a_file_that_is_too_large_is_refused_before_it_is_read() {
    let (dir, key) = signed();
    let large = fs::File::create(dir.path().join("steps/01.toml")).unwrap();
    large.set_len(super::LARGEST_FILE + 1).unwrap();
    let error = verify(dir.path(), &key.public(), None).unwrap_err();
    assert_eq!(error.to_string(), "`steps/01.toml` is too large");
    assert!(matches!(sign(dir.path(), &key), Err(PackError::TooLarge(_))));
    fs::File::create(dir.path().join(LIST)).unwrap().set_len(super::LARGEST_FILE + 1).unwrap();
    let error = verify(dir.path(), &key.public(), None).unwrap_err();
    assert_eq!(error.to_string(), "`pack.json` is too large");
}

#[test]
fn a_pack_without_a_good_manifest_is_not_signed() {
    let (key, _) = SigningKey::make().unwrap();
    let dir = pack("dorf");
    fs::write(dir.path().join("manifest.toml"), "format = 1\n").unwrap();
    let error = sign(dir.path(), &key).unwrap_err();
    assert!(error.to_string().contains("manifest.toml:1: syntax: missing field"), "{error}");
    fs::remove_file(dir.path().join("manifest.toml")).unwrap();
    assert!(matches!(sign(dir.path(), &key), Err(PackError::MissingFile(_))));
    assert!(!dir.path().join(LIST).exists(), "nothing is written for a pack that is refused");
}

/// In a build with debug assertions; a release build refuses the key for every pack.
#[test]
fn the_development_key_signs_the_invented_commune_only() {
    let key = SigningKey::from_text(DEVELOPMENT_PRIVATE).unwrap();
    assert_eq!(key.public(), DEVELOPMENT_KEY.trim());
    let musterstadt = pack("musterstadt");
    let result =
        sign(musterstadt.path(), &key).and_then(|_| verify(musterstadt.path(), DEVELOPMENT_KEY, None));
    assert_eq!(result.is_ok(), cfg!(debug_assertions));

    let dir = pack("dorf");
    assert!(matches!(sign(dir.path(), &key), Err(PackError::DevelopmentKey)));
    let (dir, _) = signed();
    forge(dir.path(), &key, |list| list);
    let error = verify(dir.path(), &DEVELOPMENT_KEY.to_uppercase(), None).unwrap_err();
    assert!(matches!(error, PackError::DevelopmentKey));
}
