//! Is a pack taken in the place of the one a device has? A pure answer: nothing is written here, so a refusal leaves
//! everything as it was. An old pack is better than none: one whose `valid_until` has passed is accepted and says so.

use std::collections::BTreeMap;

use diko_core::Day;

use super::{LARGEST_PACK, PackList, SIGNATURE, hash, is_signed, refuse_development_key};
use crate::check::commune_refusals;
use crate::fault::Fault;
use crate::files::{Files, LARGEST_FILE};
use crate::pack::{FORMAT, Manifest, commune_folder};
use crate::source::Source;

/// A pack as it came, from wherever.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Candidate {
    /// The bytes of `pack.json`.
    pub list: Vec<u8>,
    /// The text of `pack.sig`.
    pub signature: String,
    /// Every other file by its path inside the pack.
    pub files: BTreeMap<String, Vec<u8>>,
}

/// A pack that may be used.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Accepted {
    pub list: PackList,
    /// The key that signed it, in hexadecimal.
    pub key: String,
    /// The first day after `valid_until`, once it has come: the pack still works, and the app says that it is old.
    pub expired_since: Option<Day>,
}

/// Why a pack is not taken.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    #[error("`pack.sig` does not hold a key and a signature")]
    BadSignature,
    #[error("signed with the key {0}, which is not one of those trusted for this pack")]
    UnknownKey(String),
    #[error("the signature is not one of this key over this list of files")]
    WrongSignature,
    #[error("the development key signs `musterstadt` only, and only for builds that are not released")]
    DevelopmentKey,
    #[error("the list of files cannot be read: {0}")]
    BadList(String),
    #[error("format {0} cannot be read; this program reads {FORMAT}")]
    Format(u32),
    #[error("this is the pack `{id}`, and the one to replace is `{installed}`")]
    AnotherPack { id: String, installed: String },
    #[error("version {version} is older than {installed}, which is installed")]
    Older { version: u32, installed: u32 },
    #[error("version {0} is installed with other content; a change needs a higher version")]
    SameVersion(u32),
    #[error("`{0}` is missing")]
    MissingFile(String),
    #[error("`{0}` was changed after it was signed")]
    ChangedFile(String),
    #[error("`{0}` is not in the signed list")]
    ExtraFile(String),
    #[error("`{0}` is neither .toml nor .ftl, so it is no content")]
    NotContent(String),
    #[error("`{0}` leads out of the pack")]
    OutsidePath(String),
    #[error("`{0}` is too large")]
    TooLarge(String),
    #[error("the files together are too large, or too many")]
    PackTooLarge,
    #[error("manifest.toml does not say what the signed list says")]
    Manifest,
    #[error("the content cannot be used: {0}")]
    Content(String),
}

/// Whether `candidate` may be used, and may replace `installed`. `trusted` are the keys of its commune, the next one
/// included; `federal` is the layer it stands beside. Where nothing is installed, only these keys tie the pack to its
/// commune: the caller compares the id of the accepted list with that of the commune it asked for.
///
/// # Errors
/// The first thing that is wrong, in this order: signature, list, what it replaces, files, manifest, content.
pub fn accept(
    installed: Option<&PackList>,
    candidate: &Candidate,
    trusted: &[String],
    federal: &Files,
    today: Day,
) -> Result<Accepted, Refusal> {
    let (list, key) = signed_list(candidate, trusted)?;
    if let Some(installed) = installed {
        replaces(&list, installed)?;
    }
    files(&list, &candidate.files)?;
    content(&list, &candidate.files, federal)?;
    let expired_since = (list.valid_until < today).then(|| list.valid_until.plus_days(1));
    Ok(Accepted { list, key, expired_since })
}

/// Nothing about an unsigned list is worth saying, so the signature comes first.
fn signed_list(candidate: &Candidate, trusted: &[String]) -> Result<(PackList, String), Refusal> {
    if size(&candidate.list) > LARGEST_FILE {
        return Err(Refusal::TooLarge(super::LIST.into()));
    }
    if candidate.signature.is_empty() {
        return Err(Refusal::MissingFile(SIGNATURE.into()));
    }
    let mut words = candidate.signature.split_whitespace();
    let (Some(key), Some(signature), None) = (words.next(), words.next(), words.next()) else {
        return Err(Refusal::BadSignature);
    };
    // The key in the file says only which of the trusted ones to try.
    let known = trusted.iter().map(|key| key.trim()).find(|trusted| trusted.eq_ignore_ascii_case(key));
    let key = known.ok_or_else(|| Refusal::UnknownKey(key.chars().take(64).collect()))?;
    if !is_signed(&candidate.list, signature, key) {
        return Err(Refusal::WrongSignature);
    }
    let list = PackList::read(&candidate.list)?;
    refuse_development_key(key, &list.id)?;
    Ok((list, key.to_ascii_lowercase()))
}

fn replaces(list: &PackList, installed: &PackList) -> Result<(), Refusal> {
    if list.id != installed.id {
        return Err(Refusal::AnotherPack { id: list.id.clone(), installed: installed.id.clone() });
    }
    if list.version < installed.version {
        return Err(Refusal::Older { version: list.version, installed: installed.version });
    }
    if list.version == installed.version && list != installed {
        return Err(Refusal::SameVersion(list.version));
    }
    Ok(())
}

/// The files are those of the list: none changed, none missing, none more.
fn files(list: &PackList, files: &BTreeMap<String, Vec<u8>>) -> Result<(), Refusal> {
    if let Some((path, _)) = files.iter().find(|(_, bytes)| size(bytes) > LARGEST_FILE) {
        return Err(Refusal::TooLarge(path.clone()));
    }
    if files.values().map(|bytes| size(bytes)).sum::<u64>() > LARGEST_PACK {
        return Err(Refusal::PackTooLarge);
    }
    for (path, expected) in &list.files {
        let bytes = files.get(path).ok_or_else(|| Refusal::MissingFile(path.clone()))?;
        if &hash(bytes) != expected {
            return Err(Refusal::ChangedFile(path.clone()));
        }
    }
    match files.keys().find(|path| !list.files.contains_key(*path)) {
        Some(path) => Err(Refusal::ExtraFile(path.clone())),
        None => Ok(()),
    }
}

/// The files make a layer that stands beside the federal one.
fn content(list: &PackList, files: &BTreeMap<String, Vec<u8>>, federal: &Files) -> Result<(), Refusal> {
    let manifest = read_manifest(files)?;
    if PackList::of(&manifest, &BTreeMap::new()) != (PackList { files: BTreeMap::new(), ..list.clone() }) {
        return Err(Refusal::Manifest);
    }
    let folder = commune_folder(&list.id);
    let mut both = federal.clone();
    for (path, bytes) in files {
        let text = std::str::from_utf8(bytes).map_err(|_| Refusal::Content(format!("{path}: not UTF-8")))?;
        both.set(&format!("{folder}{path}"), text);
    }
    match commune_refusals(&both, &list.id).first().map(Fault::to_string) {
        Some(fault) => Err(Refusal::Content(fault.strip_prefix(&folder).unwrap_or(&fault).to_owned())),
        None => Ok(()),
    }
}

/// The manifest of a pack.
pub(super) fn read_manifest(files: &BTreeMap<String, Vec<u8>>) -> Result<Manifest, Refusal> {
    const NAME: &str = "manifest.toml";
    let bytes = files.get(NAME).ok_or_else(|| Refusal::MissingFile(NAME.into()))?;
    let text = std::str::from_utf8(bytes).map_err(|_| Refusal::Content(format!("{NAME}: not UTF-8")))?;
    let source = Source::parse(NAME.into(), text).map_err(|fault| Refusal::Content(fault.to_string()))?;
    source.root().read().map_err(|fault| Refusal::Content(fault.to_string()))
}

fn size(bytes: &[u8]) -> u64 {
    u64::try_from(bytes.len()).unwrap_or(u64::MAX)
}
