//! What the store has done since it was opened, counted without a lock.

use std::sync::atomic::{AtomicI32, AtomicU64, Ordering::Relaxed};

use crate::store::StoreCounts;

#[derive(Default)]
pub(super) struct Counts {
    pub(super) items: AtomicU64,
    pub(super) item_bytes: AtomicU64,
    pub(super) chunks: AtomicU64,
    pub(super) chunk_bytes: AtomicU64,
    pub(super) commits: AtomicU64,
    pub(super) writes: AtomicU64,
    failures: AtomicU64,
    last_failure: AtomicI32,
}

impl Counts {
    pub(super) fn failed(&self, error: &rusqlite::Error) {
        let code = error.sqlite_error().map_or(-1, |failure| failure.extended_code);
        self.failures.fetch_add(1, Relaxed);
        self.last_failure.store(code, Relaxed);
    }

    pub(super) fn read(&self) -> StoreCounts {
        StoreCounts {
            items: self.items.load(Relaxed),
            item_bytes: self.item_bytes.load(Relaxed),
            chunks: self.chunks.load(Relaxed),
            chunk_bytes: self.chunk_bytes.load(Relaxed),
            commits: self.commits.load(Relaxed),
            writes: self.writes.load(Relaxed),
            failures: self.failures.load(Relaxed),
            last_failure: self.last_failure.load(Relaxed),
        }
    }
}
