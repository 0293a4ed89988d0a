//! How fast remote edits come into the encrypted store: opened, verified, merged, on the disk. And how large they are.

use std::path::Path;
use std::time::{Duration, Instant};

use diko_sync::{Answer, Ask, Cursor};

use super::family::Family;
use super::report::{Report, middle_ms};
use super::{Fault, OPS};
use crate::device::Device;

const RUNS: usize = 5;
/// What an endpoint gives at once, in bytes.
const PAGE: usize = 1 << 20;

/// With 1, 5 and 50 ops a bundle.
///
/// # Errors
/// What the disk refuses, or a bundle that the engine does.
pub fn apply_remote_edits(folder: &Path, family: &Family, report: &mut Report) -> Result<(), Fault> {
    for per_bundle in [1, 5, 50] {
        let items = family.seal(OPS, per_bundle)?;
        let framed: usize = items.iter().map(|item| item.len() + 4).sum();
        let runs: Result<Vec<_>, _> = (0..RUNS).map(|_| apply(folder, family, &items)).collect();
        let per_second = OPS as f64 / middle_ms(runs?) * 1000.0;
        let bytes = framed as f64 / OPS as f64;
        let speed = format!("remote edits applied, {per_bundle} a bundle");
        let size = format!("an edit on the wire, {per_bundle} a bundle");
        if per_bundle == 50 {
            report.at_least(&speed, per_second, 50_000.0, "a second");
            report.at_most(&size, bytes, 45.0, "bytes");
        } else {
            report.tell(&speed, per_second, "a second");
            report.tell(&size, bytes, "bytes");
        }
    }
    Ok(())
}

/// A new device that is handed everything, as an endpoint would.
fn apply(folder: &Path, family: &Family, items: &[Vec<u8>]) -> Result<Duration, Fault> {
    let folder = tempfile::tempdir_in(folder)?;
    let mut reader = Device::join(&folder.path().join("vault"), &family.invitation, family.reader.clone())?;
    hand(&mut reader, family, family.beginning.clone())?;
    let pages = pages(items);
    let begun = Instant::now();
    for page in pages {
        hand(&mut reader, family, page)?;
    }
    let took = begun.elapsed();
    let applied: u64 = family.authors().map(|author| reader.state.newest_seq(author)).sum();
    if applied != u64::try_from(OPS)? {
        return Err(format!("{applied} of {OPS} ops were applied").into());
    }
    Ok(took)
}

fn hand(reader: &mut Device, family: &Family, items: Vec<Vec<u8>>) -> Result<(), Fault> {
    let ask = Ask::Log { case: family.invitation.case, token: family.reader.token.clone(), after: None };
    let after = Cursor { position: 0, digest: [0; 16] };
    let news = reader.hear(&ask, Answer::Items { items, after, more: true })?;
    if news.refused.is_empty() { Ok(()) } else { Err(format!("refused: {:?}", news.refused).into()) }
}

fn pages(items: &[Vec<u8>]) -> Vec<Vec<Vec<u8>>> {
    let mut pages: Vec<Vec<Vec<u8>>> = Vec::new();
    let mut room = 0;
    for item in items {
        match pages.last_mut() {
            Some(page) if item.len() <= room => page.push(item.clone()),
            _ => {
                pages.push(vec![item.clone()]);
                room = PAGE;
            }
        }
        room = room.saturating_sub(item.len());
    }
    pages
}
