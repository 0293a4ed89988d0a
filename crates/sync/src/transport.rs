//! What a device asks an endpoint and what it hears, as plain values: how they travel is the transport's business, and
//! when they do is the engine's.

use diko_core::ops::Id128;
use diko_wire::{Hash, Token};

/// Where a device has read an endpoint's log up to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Cursor {
    /// The number of items before it.
    pub position: u64,
    /// The running digest over their hashes.
    pub digest: [u8; 16],
}

/// One question to the endpoint at `origin`.
#[derive(Clone)]
pub struct Request {
    pub origin: String,
    pub ask: Ask,
}

#[derive(Clone)]
pub enum Ask {
    Log {
        case: Id128,
        token: Token,
        after: Option<Cursor>,
    },
    Store {
        case: Id128,
        token: Token,
        items: Vec<Vec<u8>>,
    },
    Register {
        case: Id128,
        list: Vec<u8>,
        activation: Option<String>,
    },
    StoreChunk {
        case: Id128,
        token: Token,
        chunk: Vec<u8>,
    },
    ReadChunk {
        case: Id128,
        token: Token,
        hash: Hash,
    },
    ReadAdmission {
        case: Id128,
        token: Token,
    },
    Admit {
        case: Id128,
        list: Vec<u8>,
    },
    Commune,
    /// A file of the commune's signed catalogue.
    CatalogueFile {
        path: String,
    },
    OpenMailbox,
    WriteMail {
        number: String,
        slot: u8,
        message: Vec<u8>,
    },
    ReadMail {
        number: String,
        slot: u8,
    },
    WriteRecovery {
        id: [u8; 32],
        token: Token,
        record: Vec<u8>,
    },
    ReadRecovery {
        id: [u8; 32],
    },
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Answer {
    Items {
        items: Vec<Vec<u8>>,
        after: Cursor,
        more: bool,
    },
    /// Of the log: nothing new. Of a mailbox: nothing there yet.
    Nothing,
    /// The log has not this cursor: it was wiped or rewound.
    WrongCursor,
    Done,
    Bytes(Vec<u8>),
    NotFound,
    /// Something else is there already, or this is not the next.
    Conflict,
    ActivationNeeded,
    /// The request itself is refused, now and later.
    Refused,
    /// Come again, not before so many seconds.
    Busy {
        seconds: Option<u32>,
    },
    /// No network, no server, or one that is broken.
    Unreachable,
}

pub trait Transport {
    fn ask(&mut self, request: &Request) -> Answer;
}

/// The hash by which an item is known.
#[must_use]
pub fn hashes(items: &[Vec<u8>]) -> Vec<Hash> {
    items.iter().map(|item| Hash::of(item)).collect()
}
