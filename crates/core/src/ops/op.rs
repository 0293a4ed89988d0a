//! An op: one change by one author to one register. Everything a person ever enters becomes ops; state is what no
//! other op superseded. Pure data; how ops merge is told in `state`, which fields exist in `registry`.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use super::registry;
use crate::catalogue::{PaperId, StepId};

/// 128 bits, random or derived from what is: persons, notes, letters, appointments, authors, members.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Id128(pub [u8; 16]);

/// One writer in one case: random per case, so that no two cases can be linked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct AuthorId(pub Id128);

/// An op is named by its author and the author's running number, from 1.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct OpId {
    pub author: AuthorId,
    pub seq: u64,
}

/// What an op is about: a kind with a frozen number, and a key inside it.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Entity {
    pub kind: u16,
    pub key: Key,
}

/// The identity of an entity inside its kind.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Key {
    /// The household itself: there is one.
    One,
    /// Random.
    Random(Id128),
    /// What a person has to do with something of the catalogue: a step or a paper.
    OfPerson { person: Id128, id: String },
}

/// One change.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Op {
    pub id: OpId,
    pub entity: Entity,
    /// Frozen number of the field inside its kind; see `registry`.
    pub field: u16,
    pub value: Value,
    /// The ops this author had seen and replaces: heads of the same register, in ascending order without doubles. A
    /// delete also names the heads of the other registers that it had seen (see `deletion`).
    pub supersedes: Vec<OpId>,
    /// Greater than every Lamport number the author had seen: for the order of display only.
    pub lamport: u64,
    /// Seconds since 1970 by the author's clock: for "when" only; never decides anything.
    pub at: i64,
}

/// The value an op sets. Dates, codes and facts travel as text; meaning is the registry's.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Value {
    /// "Not known any more."
    Cleared,
    YesNo(bool),
    Number(i64),
    Text(String),
    Bytes(Vec<u8>),
}

/// Whether `new` may take the place of `old` in the log, provided that `old` has not left the device: the same author's
/// very next op, on the same register, that replaces it. Nothing in between can have named `old`.
#[must_use]
pub fn replaces(new: &Op, old: &Op) -> bool {
    let is_next = new.id.author == old.id.author && Some(new.id.seq) == old.id.seq.checked_add(1);
    is_next && new.entity == old.entity && new.field == old.field && new.supersedes.contains(&old.id)
}

/// `new` under the id of `old`, with everything that both replace. Only where `replaces` says so.
#[must_use]
pub fn in_place(new: Op, old: &Op) -> Op {
    let both = old.supersedes.iter().chain(new.supersedes.iter().filter(|id| **id != old.id));
    let supersedes: BTreeSet<OpId> = both.copied().collect();
    Op { id: old.id, supersedes: supersedes.into_iter().collect(), ..new }
}

impl Op {
    /// Concurrent ops are shown in this order everywhere.
    #[must_use]
    pub fn display_order(&self) -> (u64, OpId) {
        (self.lamport, self.id)
    }
}

impl Entity {
    #[must_use]
    pub fn household() -> Entity {
        Entity { kind: registry::household::KIND, key: Key::One }
    }

    #[must_use]
    pub fn person(id: Id128) -> Entity {
        Entity { kind: registry::person::KIND, key: Key::Random(id) }
    }

    #[must_use]
    pub fn step(person: Id128, id: &StepId) -> Entity {
        Entity { kind: registry::step::KIND, key: Key::OfPerson { person, id: id.0.clone() } }
    }

    #[must_use]
    pub fn paper(person: Id128, id: &PaperId) -> Entity {
        Entity { kind: registry::paper::KIND, key: Key::OfPerson { person, id: id.0.clone() } }
    }

    #[must_use]
    pub fn note(id: Id128) -> Entity {
        Entity { kind: registry::note::KIND, key: Key::Random(id) }
    }

    #[must_use]
    pub fn private_note(id: Id128) -> Entity {
        Entity { kind: registry::private_note::KIND, key: Key::Random(id) }
    }

    #[must_use]
    pub fn letter(id: Id128) -> Entity {
        Entity { kind: registry::letter::KIND, key: Key::Random(id) }
    }

    #[must_use]
    pub fn appointment(id: Id128) -> Entity {
        Entity { kind: registry::appointment::KIND, key: Key::Random(id) }
    }

    #[must_use]
    pub fn proof(id: Id128) -> Entity {
        Entity { kind: registry::proof::KIND, key: Key::Random(id) }
    }

    #[must_use]
    pub fn photo(id: Id128) -> Entity {
        Entity { kind: registry::photo::KIND, key: Key::Random(id) }
    }

    #[must_use]
    pub fn member(id: Id128) -> Entity {
        Entity { kind: registry::member::KIND, key: Key::Random(id) }
    }
}

impl Value {
    #[must_use]
    pub fn as_text(&self) -> Option<&str> {
        match self {
            Value::Text(text) => Some(text),
            _ => None,
        }
    }

    #[must_use]
    pub fn as_yes_no(&self) -> Option<bool> {
        match self {
            Value::YesNo(yes) => Some(*yes),
            _ => None,
        }
    }

    /// An id written in hexadecimal.
    #[must_use]
    pub fn as_id(&self) -> Option<Id128> {
        self.as_text().and_then(Id128::from_hex)
    }
}

impl Id128 {
    #[must_use]
    pub fn to_hex(self) -> String {
        use std::fmt::Write;
        self.0.iter().fold(String::with_capacity(32), |mut hex, byte| {
            let _ = write!(hex, "{byte:02x}");
            hex
        })
    }

    /// The id that `to_hex` wrote, or nothing.
    #[must_use]
    pub fn from_hex(hex: &str) -> Option<Id128> {
        if hex.len() != 32 || !hex.is_ascii() {
            return None;
        }
        let mut bytes = [0; 16];
        for (byte, pair) in bytes.iter_mut().zip(hex.as_bytes().chunks(2)) {
            *byte = u8::from_str_radix(std::str::from_utf8(pair).ok()?, 16).ok()?;
        }
        Some(Id128(bytes))
    }
}

impl std::fmt::Debug for Id128 {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.to_hex())
    }
}
