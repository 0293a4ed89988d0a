//! What the crash tests of sync and their dying children agree on: what a device writes and says, and what must be there
//! afterwards, in its vault and in the endpoint's file. Deliberately not here: how children are made to die
//! (`tests/crash_sync.rs`), and a vault that is not shared (`crash`).

use std::collections::BTreeSet;
use std::fmt;
use std::path::Path;
use std::str::FromStr;

use diko_core::ops::registry::note;
use diko_core::ops::{Entity, Id128, OpId, Reading};
use diko_endpoint::store::Cursor;
use diko_vault::{ItemKind, VaultError};
use diko_wire::Hash;
use rusqlite::{Connection, OpenFlags, OptionalExtension};

use crate::device::{Device, DeviceError};

/// Which device writes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Mark(pub u8);

/// A line of a device, each after what it tells of.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Line {
    /// Its notes up to this number are on its disk.
    Wrote(u64),
    /// The endpoint has answered that it keeps these items.
    Stored(Vec<Hash>),
    /// An exchange went well, and nothing waits: all its notes up to this number are with the endpoint.
    Exchanged(u64),
    /// The endpoint cannot be reached. The last line.
    Alone,
}

/// What a device said over all its lives.
#[derive(Debug, Default, Clone)]
pub struct History {
    pub wrote: u64,
    pub exchanged: u64,
    pub stored: BTreeSet<Hash>,
}

/// A promise that was broken.
#[derive(Debug)]
pub enum Fault {
    /// An acknowledged note is missing or is another one.
    LostNote(Mark, u64),
    /// A note of an exchange that went well is in no item of the endpoint's log.
    Unsent(Mark, u64),
    /// An item that the endpoint acknowledged, or showed in its log, is not in its log.
    LostItem(Hash),
    /// The endpoint's log has a gap, or an item that is not what its hash says.
    BrokenLog,
    Vault(VaultError),
    Device(DeviceError),
    Endpoint(String),
}

/// The n-th note of a device.
#[must_use]
pub fn note_of(mark: Mark, number: u64) -> Entity {
    let mut id = [mark.0; 16];
    id.iter_mut().skip(8).zip(number.to_be_bytes()).for_each(|(place, byte)| *place = byte);
    Entity::note(Id128(id))
}

/// What it says.
#[must_use]
pub fn text_of(mark: Mark, number: u64) -> String {
    format!("слово {number} з пристрою {}; ", mark.0).repeat(3)
}

/// How many notes of this device there are, whoever holds them: the first that is missing ends the count.
#[must_use]
pub fn notes_of(device: &Device, mark: Mark) -> u64 {
    let is_there = |number: &u64| {
        let reading = device.state.read(&note_of(mark, *number), note::TEXT);
        matches!(reading, Reading::All(ops) if ops.iter().any(|op| op.value.as_text() == Some(&text_of(mark, *number))))
    };
    (1..).take_while(is_there).last().unwrap_or(0)
}

impl History {
    pub fn hear(&mut self, line: &Line) {
        match line {
            Line::Wrote(number) => self.wrote = *number,
            Line::Stored(items) => self.stored.extend(items),
            Line::Exchanged(number) => self.exchanged = *number,
            Line::Alone => {}
        }
    }

    /// Looks into a device's vault and for everything it was told of in the endpoint's log.
    ///
    /// # Errors
    /// The first promise that is broken.
    pub fn check(&self, mark: Mark, folder: &Path, log: &BTreeSet<Hash>) -> Result<(), Fault> {
        let device = Device::open(folder).map_err(Fault::Device)?;
        device.store.check().map_err(Fault::Vault)?;
        let notes = notes_of(&device, mark);
        if notes < self.wrote {
            return Err(Fault::LostNote(mark, notes.saturating_add(1)));
        }
        let items = device.store.items().map_err(Fault::Vault)?;
        let told = items.iter().filter(|item| item.remote).map(|item| Hash(item.hash));
        if let Some(lost) = told.chain(self.stored.iter().copied()).find(|hash| !log.contains(hash)) {
            return Err(Fault::LostItem(lost));
        }
        let is_carried = |number: &u64| {
            let heads = device.state.heads(&note_of(mark, *number), note::TEXT);
            let mut there = items.iter().filter(|item| log.contains(&Hash(item.hash)));
            heads.first().is_some_and(|op| there.any(|item| carries(&item.kind, op.id)))
        };
        match (1..=self.exchanged).find(|number| !is_carried(number)) {
            Some(number) => Err(Fault::Unsent(mark, number)),
            None => Ok(()),
        }
    }
}

fn carries(item: &ItemKind, op: OpId) -> bool {
    match item {
        ItemKind::Bundle(facts) => {
            let after = facts.first.saturating_add(facts.count);
            facts.author == op.author && (facts.first..after).contains(&op.seq)
        }
        ItemKind::Epoch | ItemKind::Unknown => false,
    }
}

/// The hashes of all items in the file of an endpoint that runs, once every byte of it was looked at.
///
/// # Errors
/// `BrokenLog`, or what the database says.
pub fn check_endpoint(folder: &Path) -> Result<BTreeSet<Hash>, Fault> {
    let wrong = |error: rusqlite::Error| Fault::Endpoint(error.to_string());
    let file = folder.join("endpoint.db");
    let database =
        Connection::open_with_flags(file, OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX)
            .map_err(wrong)?;
    // One sight of items and head: the endpoint may still be writing down what a killed device had sent.
    database.execute_batch("BEGIN").map_err(wrong)?;
    let whole: String = database.query_row("PRAGMA integrity_check", [], |row| row.get(0)).map_err(wrong)?;
    if whole != "ok" {
        return Err(Fault::Endpoint(whole));
    }
    let mut items = database
        .prepare("SELECT position, digest, hash, bytes FROM case_item ORDER BY position")
        .map_err(wrong)?;
    let rows = items.query_map([], |row| {
        let cursor = Cursor { position: row.get(0)?, digest: row.get(1)? };
        Ok((cursor, Hash(row.get(2)?), row.get::<_, Vec<u8>>(3)?))
    });
    let (mut end, mut hashes) = (Cursor::START, BTreeSet::new());
    for row in rows.map_err(wrong)? {
        let (cursor, hash, bytes) = row.map_err(wrong)?;
        end = end.after(&hash);
        if cursor != end || Hash::of(&bytes) != hash || !hashes.insert(hash) {
            return Err(Fault::BrokenLog);
        }
    }
    let head = database.query_row("SELECT position, digest FROM case_head", [], |row| {
        Ok(Cursor { position: row.get(0)?, digest: row.get(1)? })
    });
    // Without a head no case was registered yet.
    let head = head.optional().map_err(wrong)?.unwrap_or(Cursor::START);
    if head == end { Ok(hashes) } else { Err(Fault::BrokenLog) }
}

impl fmt::Display for Line {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Line::Wrote(number) => write!(f, "wrote {number}"),
            Line::Exchanged(number) => write!(f, "exchanged {number}"),
            Line::Alone => f.write_str("alone"),
            Line::Stored(items) => {
                f.write_str("stored")?;
                items.iter().try_for_each(|hash| {
                    f.write_str(" ")?;
                    hash.0.iter().try_for_each(|byte| write!(f, "{byte:02x}"))
                })
            }
        }
    }
}

impl FromStr for Line {
    type Err = ();

    fn from_str(text: &str) -> Result<Line, ()> {
        let (what, rest) = text.split_once(' ').unwrap_or((text, ""));
        match what {
            "wrote" => rest.parse().map(Line::Wrote).map_err(drop),
            "exchanged" => rest.parse().map(Line::Exchanged).map_err(drop),
            "alone" => Ok(Line::Alone),
            "stored" => rest.split(' ').map(hash).collect::<Option<_>>().map(Line::Stored).ok_or(()),
            _ => Err(()),
        }
    }
}

fn hash(text: &str) -> Option<Hash> {
    let mut bytes = [0; 32];
    if text.len() != 64 {
        return None;
    }
    for (place, byte) in bytes.iter_mut().enumerate() {
        *byte = u8::from_str_radix(text.get(place * 2..place * 2 + 2)?, 16).ok()?;
    }
    Some(Hash(bytes))
}
