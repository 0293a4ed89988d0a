//! Catalogues as content: loading and layering the files, checking them, reading stories, texts, and signing.
//!
//! ```text
//! Files ──read──▶ elements with their lines ──check──▶ Pack (diko_core::Catalogue + Texts)
//! ```
//! Deliberately not here: what the content means for a household (`diko_core::plan`), the network, the clock.

pub use check::{check, ids, old_on};
pub use fault::{Fault, FaultKind};
pub use files::Files;
pub use known::{BadOrigin, KnownCommune, origin};
pub use pack::{FORMAT, LandParam, LandRules, Manifest, Pack, communes};
pub use texts::Texts;

mod check;
pub mod diff;
mod fault;
mod files;
mod glossary;
pub mod hours;
mod known;
mod pack;
pub mod plausible;
pub mod signing;
mod source;
pub mod story;
mod texts;

use std::path::Path;

/// Loads the catalogue in a folder: the federal layer, and beside it one commune.
///
/// # Errors
/// Every fault of the structure. Missing or faulty texts do not keep a catalogue from loading; `check` names them.
pub fn load(dir: &Path, commune: Option<&str>) -> Result<Pack, Vec<Fault>> {
    load_files(&Files::read(dir)?, commune)
}

/// Loads the catalogue this program carries.
///
/// # Errors
/// None for the communes that were embedded; a test keeps the content clean.
pub fn load_embedded(commune: Option<&str>) -> Result<Pack, Vec<Fault>> {
    load_files(&Files::embedded(), commune)
}

/// Loads a catalogue from files already read.
///
/// # Errors
/// As `load`.
pub fn load_files(files: &Files, commune: Option<&str>) -> Result<Pack, Vec<Fault>> {
    let draft = pack::read(files, commune);
    let mut faults = check::structure(&draft);
    faults.extend(commune.into_iter().flat_map(|name| check::beside(files, &draft, name)));
    let mut layers = vec!["federal/".to_owned()];
    layers.extend(commune.map(pack::commune_folder));
    match draft.manifest {
        Some(manifest) if faults.is_empty() => Ok(Pack {
            catalogue: draft.catalogue,
            manifest,
            commune: draft.commune,
            lands: draft.lands,
            known: draft.known,
            texts: Texts::of(files, &layers),
        }),
        _ => Err(faults),
    }
}
