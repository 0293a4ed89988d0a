//! Looks for canaries, words a person typed, in every byte of a folder tree and in its names, in every form in which
//! software leaves text behind. Deliberately not here: what is typed and where programs may write (the leak test).

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

/// How a canary was written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Form {
    Utf8,
    Utf16Le,
    /// `\u0441…`, as JSON writes what is not ASCII.
    JsonEscaped,
    /// `%D1%81…`, as in an address.
    PercentEncoded,
    /// In either alphabet, at any of the three places in a group of three bytes.
    Base64,
}

/// A canary that was found.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Leak {
    pub file: PathBuf,
    pub canary: String,
    pub form: Form,
}

/// The least number of bytes of a canary: shorter ones turn up by chance in encrypted files.
const SHORTEST: usize = 8;

/// No form of a canary has fewer bytes.
const BEGINNING: usize = 4;

/// Every leak under `folder`, each once, in order. Links are not followed.
///
/// # Errors
/// `InvalidInput` for a canary under 8 bytes; otherwise what cannot be read: a file that was not looked at may leak.
pub fn search(folder: &Path, canaries: &[&str]) -> io::Result<Vec<Leak>> {
    if canaries.iter().any(|canary| canary.len() < SHORTEST) {
        return Err(io::Error::new(io::ErrorKind::InvalidInput, "a canary has at least 8 bytes"));
    }
    let needles = Needles::new(canaries);
    let mut leaks = Vec::new();
    search_folder(folder, &needles, &mut leaks)?;
    leaks.sort();
    leaks.dedup();
    Ok(leaks)
}

fn search_folder(folder: &Path, needles: &Needles<'_>, leaks: &mut Vec<Leak>) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        let (path, kind) = (entry.path(), entry.file_type()?);
        let mut found = needles.find(entry.file_name().as_encoded_bytes());
        if kind.is_dir() {
            search_folder(&path, needles, leaks)?;
        } else if kind.is_file() {
            found.extend(needles.find(&fs::read(&path)?));
        }
        leaks.extend(found.into_iter().map(|(canary, form)| Leak {
            file: path.clone(),
            canary: canary.to_owned(),
            form,
        }));
    }
    Ok(())
}

/// All forms of all canaries, by how they begin: one pass finds them all.
struct Needles<'a> {
    by_beginning: BTreeMap<[u8; BEGINNING], Vec<Needle<'a>>>,
}

struct Needle<'a> {
    canary: &'a str,
    form: Form,
    bytes: Vec<u8>,
}

impl<'a> Needles<'a> {
    fn new(canaries: &[&'a str]) -> Needles<'a> {
        let mut by_beginning: BTreeMap<_, Vec<_>> = BTreeMap::new();
        for needle in canaries.iter().flat_map(|canary| forms_of(canary)) {
            if let Some(beginning) = needle.bytes.first_chunk() {
                by_beginning.entry(*beginning).or_default().push(needle);
            }
        }
        Needles { by_beginning }
    }

    fn find(&self, bytes: &[u8]) -> BTreeSet<(&'a str, Form)> {
        let mut found = BTreeSet::new();
        let mut rest = bytes;
        while let Some(beginning) = rest.first_chunk() {
            let candidates = self.by_beginning.get(beginning).into_iter().flatten();
            let here = candidates.filter(|needle| rest.starts_with(&needle.bytes));
            found.extend(here.map(|needle| (needle.canary, needle.form)));
            rest = rest.get(1..).unwrap_or_default();
        }
        found
    }
}

fn forms_of(canary: &str) -> Vec<Needle<'_>> {
    let mut forms = vec![
        (Form::Utf8, canary.as_bytes().to_vec()),
        (Form::Utf16Le, canary.encode_utf16().flat_map(u16::to_le_bytes).collect()),
    ];
    for upper in [false, true] {
        forms.push((Form::JsonEscaped, json_escaped(canary, upper)));
        forms.push((Form::PercentEncoded, percent_encoded(canary, upper)));
        let alphabet = if upper { STANDARD } else { URL_SAFE };
        forms.extend((0..3).map(|shift| (Form::Base64, base64_inside(canary.as_bytes(), shift, alphabet))));
    }
    let mut needles: Vec<Needle<'_>> = Vec::new();
    for (form, bytes) in forms {
        // Plain ASCII looks the same in several forms.
        if needles.iter().all(|known| known.bytes != bytes) {
            needles.push(Needle { canary, form, bytes });
        }
    }
    needles
}

fn json_escaped(text: &str, upper: bool) -> Vec<u8> {
    let escape = |unit: u16| match char::from_u32(u32::from(unit)).filter(char::is_ascii) {
        Some(plain) => plain.to_string(),
        None if upper => format!("\\u{unit:04X}"),
        None => format!("\\u{unit:04x}"),
    };
    text.encode_utf16().map(escape).collect::<String>().into_bytes()
}

fn percent_encoded(text: &str, upper: bool) -> Vec<u8> {
    let encode = |byte: u8| match char::from(byte) {
        plain if plain.is_ascii_alphanumeric() || "-_.~".contains(plain) => plain.to_string(),
        _ if upper => format!("%{byte:02X}"),
        _ => format!("%{byte:02x}"),
    };
    text.bytes().map(encode).collect::<String>().into_bytes()
}

const STANDARD: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
const URL_SAFE: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/// The letters that depend on `bytes` alone when `shift` unknown bytes stand before them in their group of three.
fn base64_inside(bytes: &[u8], shift: usize, alphabet: &[u8; 64]) -> Vec<u8> {
    let bits: Vec<bool> = std::iter::repeat_n(0, shift)
        .chain(bytes.iter().copied())
        .flat_map(|byte| (0..8).rev().map(move |bit| byte >> bit & 1 == 1))
        .collect();
    let first_known = (shift * 8).div_ceil(6);
    bits.chunks_exact(6)
        .skip(first_known)
        .map(|six| six.iter().fold(0, |index, bit| index << 1 | usize::from(*bit)))
        .filter_map(|index| alphabet.get(index).copied())
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    const CANARIES: [&str; 3] = ["Соловейко-7", "هدهد الصباح", "Zaunkönig \"19\""];

    fn tree() -> tempfile::TempDir {
        let folder = tempfile::tempdir().unwrap();
        fs::create_dir_all(folder.path().join("a/b")).unwrap();
        fs::write(folder.path().join("a/clean"), [0x5A; 10_000]).unwrap();
        folder
    }

    /// What is found when `bytes` lie between others.
    fn found(bytes: &[u8]) -> Vec<(String, Form)> {
        let folder = tree();
        fs::write(folder.path().join("a/b/file"), [b"before".as_slice(), bytes, b"after"].concat()).unwrap();
        let leaks = search(folder.path(), &CANARIES).unwrap();
        assert!(leaks.iter().all(|leak| leak.file == folder.path().join("a/b/file")));
        leaks.into_iter().map(|leak| (leak.canary, leak.form)).collect()
    }

    #[test]
    fn a_clean_tree_has_no_leak() {
        assert_eq!(search(tree().path(), &CANARIES).unwrap(), []);
        assert_eq!(found("Соловейк-7".as_bytes()), []);
    }

    #[test]
    fn control_each_canary_is_found_in_each_form() {
        for canary in CANARIES {
            let json = canary.encode_utf16().map(|unit| match u8::try_from(unit) {
                Ok(byte) if byte.is_ascii() => char::from(byte).to_string(),
                _ => format!("\\u{unit:04x}"),
            });
            let percent: String = canary.bytes().map(|byte| format!("%{byte:02X}")).collect();
            let utf16: Vec<u8> = canary.encode_utf16().flat_map(u16::to_le_bytes).collect();
            for (form, bytes) in [
                (Form::Utf8, canary.as_bytes().to_vec()),
                (Form::Utf16Le, utf16),
                (Form::JsonEscaped, json.collect::<String>().into_bytes()),
            ] {
                assert_eq!(found(&bytes), [(canary.to_owned(), form)]);
            }
            // Letters and digits stand for themselves in addresses; only what must be encoded is.
            if canary == CANARIES[1] {
                assert_eq!(found(percent.as_bytes()), [(canary.to_owned(), Form::PercentEncoded)]);
            }
        }
        assert_eq!(found(b"q=Zaunk%c3%b6nig%20%2219%22"), [(CANARIES[2].to_owned(), Form::PercentEncoded)]);
    }

    #[test]
    fn control_base64_is_found_wherever_it_begins() {
        // By `printf 'xСоловейко-7y' | base64` and so on.
        for text in [
            "0KHQvtC70L7QstC10LnQutC+LTc=",
            "eNCh0L7Qu9C+0LLQtdC50LrQvi03eQ==",
            "eHjQodC+0LvQvtCy0LXQudC60L4tN3l5",
            "eHjQodC-0LvQvtCy0LXQudC60L4tN3l5",
        ] {
            assert_eq!(found(text.as_bytes()), [(CANARIES[0].to_owned(), Form::Base64)], "{text}");
        }
    }

    #[test]
    fn a_name_of_a_file_or_folder_leaks_as_well() {
        let folder = tree();
        fs::create_dir(folder.path().join("Rechnung Соловейко-7")).unwrap();
        assert_eq!(search(folder.path(), &CANARIES).unwrap().len(), 1);
    }

    #[test]
    fn a_canary_that_turns_up_by_chance_is_refused() {
        assert!(search(tree().path(), &["kurz"]).is_err());
    }
}
