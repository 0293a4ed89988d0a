//! What an endpoint keeps, as a trait: cases with their admission list, log and chunks, the records of recovery codes, and
//! activation codes. Laws that every implementation obeys are in `tests/conformance.rs`. How bytes reach a disk is told by
//! each implementation, who may ask for what by the routes; invitations' mailboxes live in memory and are not here.

use std::fmt;
use std::future::Future;
use std::pin::Pin;

use bytes::Bytes;
use diko_wire::{AdmissionList, Hash, TokenHash, WireError};

pub use cursor::Cursor;

mod cursor;

/// Calls are futures in boxes, so that the routes know the trait alone.
pub type Answer<'a, T> = Pin<Box<dyn Future<Output = Result<T, StoreError>> + Send + 'a>>;

/// A case at its endpoint: 16 random bytes. It is written to no log, so `Debug` hides it.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct CaseId(pub [u8; 16]);

/// Days since 1 January 1970, UTC: as fine as the endpoint remembers when a case was used.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Day(pub u32);

/// An admission list whose own signature was checked.
#[derive(Debug, Clone)]
pub struct SignedList {
    pub list: AdmissionList,
    pub bytes: Vec<u8>,
}

/// An item under its hash, which is that of its bytes.
#[derive(Debug, Clone)]
pub struct NewItem {
    pub hash: Hash,
    pub bytes: Bytes,
}

/// Whether a case may be registered by whoever comes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Entry {
    Open,
    /// Only with a code that nobody has used: this one, if any was shown.
    WithCode(Option<CodeHash>),
}

/// SHA-256 of an activation code in its one spelling.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CodeHash(pub [u8; 32]);

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Registered {
    Made,
    /// Exactly this list is the case's already: the answer to the first time was lost.
    There,
    /// The case has another list.
    Another,
    /// A code is needed, and none or a used one was shown.
    NoCode,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Followed {
    Yes,
    /// The list is not signed by the key that the present one names as next, or its counter is not greater.
    NotNext,
}

/// What a log has after a cursor.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Log {
    /// At least one item, and as many more as stay within the size that was asked for.
    Page {
        items: Vec<Vec<u8>>,
        end: Cursor,
        more: bool,
    },
    NothingNew,
    /// The cursor is not one of this log: it was wiped, or rewound.
    Elsewhere,
}

/// Numbers for whoever runs the endpoint; they only grow, but for the last failure.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct StoreCounts {
    pub items: u64,
    pub item_bytes: u64,
    pub chunks: u64,
    pub chunk_bytes: u64,
    pub commits: u64,
    /// Writes that those commits carried.
    pub writes: u64,
    pub failures: u64,
    /// The result code of the database that came with the last failure; 0 when there was none.
    pub last_failure: i32,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum StoreError {
    #[error("no such case, or no such record under this token")]
    NotFound,
    #[error("the case holds as much as a case may hold")]
    Full,
    /// Later it may work: the disk, or the database.
    #[error("the store cannot do this at the moment")]
    Unavailable,
}

/// An endpoint's memory. A write that was answered survives a power cut; a call whose answer was lost may be made again.
/// Whoever calls has checked the token (`is_admitted`), the signature of lists and the hashes of items and chunks.
pub trait Store: Send + Sync {
    /// Makes a case with its first list.
    fn register(&self, case: CaseId, list: SignedList, entry: Entry, today: Day) -> Answer<'_, Registered>;

    /// Puts the next list in the place of a case's list; the very same one is fine.
    fn admit(&self, case: CaseId, next: SignedList) -> Answer<'_, Followed>;

    /// Removes a case and everything of it, if the list is the next one.
    fn delete(&self, case: CaseId, last: SignedList) -> Answer<'_, Followed>;

    /// The list that a case has.
    fn admission(&self, case: CaseId) -> Answer<'_, Option<Vec<u8>>>;

    /// Whether a case exists and its list names the token: one question, so that nobody can tell which was wrong.
    fn is_admitted(&self, case: CaseId, token: TokenHash) -> Answer<'_, bool>;

    /// Adds the items whose hashes the log lacks, in their order.
    fn append(&self, case: CaseId, items: Vec<NewItem>, today: Day) -> Answer<'_, ()>;

    /// The items after a cursor, in their order: at least one, others while all of them stay within `most` bytes.
    fn log(&self, case: CaseId, after: Cursor, most: usize, today: Day) -> Answer<'_, Log>;

    fn put_chunk(&self, case: CaseId, hash: Hash, bytes: Bytes, today: Day) -> Answer<'_, ()>;

    fn chunk(&self, case: CaseId, hash: Hash) -> Answer<'_, Option<Vec<u8>>>;

    /// Keeps a record; whoever writes first decides the token, and `NotFound` is the answer to any other.
    fn put_recovery(&self, id: Hash, token: TokenHash, bytes: Bytes, today: Day) -> Answer<'_, ()>;

    fn recovery(&self, id: Hash, today: Day) -> Answer<'_, Option<Vec<u8>>>;

    /// Writes something, and fails if that does not reach the disk.
    fn probe(&self) -> Answer<'_, ()>;

    fn counts(&self) -> StoreCounts;
}

impl SignedList {
    /// # Errors
    /// What `AdmissionList::read` refuses.
    pub fn read(bytes: &[u8]) -> Result<SignedList, WireError> {
        Ok(SignedList { list: AdmissionList::read(bytes)?, bytes: bytes.to_vec() })
    }

    /// Whether this list may take the place of `present`, as it was stored. What cannot be read has no next list.
    #[must_use]
    pub fn follows(&self, present: &[u8]) -> bool {
        AdmissionList::read(present).is_ok_and(|present| self.list.follows(&present))
    }
}

impl fmt::Debug for CaseId {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("CaseId(…)")
    }
}
