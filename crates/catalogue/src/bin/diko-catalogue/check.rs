//! `check` and `ids`: what is wrong in a folder, and the lists of ids that were published.

use std::fs;
use std::io::Write;
use std::path::Path;

use diko_catalogue::{Fault, Files, communes, ids, old_on};
use diko_core::Day;

use crate::Stop;

pub(crate) fn check(dir: &Path, today: Option<Day>, out: &mut impl Write) -> Result<(), Stop> {
    let files = read(dir)?;
    for warning in today.map(|today| old_on(&files, today)).unwrap_or_default() {
        writeln!(out, "warning: {warning}")?;
    }
    let faults = diko_catalogue::check(&files);
    for fault in &faults {
        writeln!(out, "{fault}")?;
    }
    match faults.len() {
        0 => Ok(writeln!(out, "{}: no fault in {} files", dir.display(), files.count())?),
        1 => Err(Stop::bad("1 fault")),
        count => Err(Stop::bad(format!("{count} faults"))),
    }
}

pub(crate) fn ids(dir: &Path, out: &mut impl Write) -> Result<(), Stop> {
    let files = read(dir)?;
    let communes = communes(&files);
    let federal = dir.join("federal").is_dir();
    let layers = communes.iter().map(|name| Some(name.as_str()));
    for layer in federal.then_some(None).into_iter().chain(layers) {
        let file = files.name(&ids::path(layer));
        if let Some(list) = ids::with_new(&files, layer)? {
            fs::write(&file, list)?;
            writeln!(out, "{file}: new ids added")?;
        }
    }
    Ok(())
}

/// A catalogue, or the folder of one commune.
pub(crate) fn read(dir: &Path) -> Result<Files, Vec<Fault>> {
    let commune = !dir.join("federal").is_dir() && dir.join("manifest.toml").is_file();
    if commune { Files::read_commune(dir) } else { Files::read(dir) }
}
