//! The store in one folder, on SQLite: no set-up, for a commune. One thread writes and commits what comes together at
//! once (`writer`), others read (`readers`); who is admitted is remembered (`known`). The SQL of each table has a module.

use std::fs::{self, File, TryLockError};
use std::io;
use std::num::NonZeroUsize;
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::Ordering::Relaxed;

use bytes::Bytes;
use diko_wire::{Hash, TokenHash};

use self::counts::Counts;
use self::known::Known;
use self::readers::Readers;
use self::writer::Writer;
use crate::store::{
    Answer, CaseId, Cursor, Day, Entry, Followed, Log, NewItem, Registered, SignedList, Store, StoreCounts,
    StoreError,
};

pub mod admin;
mod cases;
mod chunks;
mod codes;
mod counts;
mod database;
mod known;
mod log;
mod readers;
mod recovery;
mod writer;

/// The database in the folder. Beside it lie its write-ahead log, the index of that, and `lock`.
const FILE: &str = "endpoint.db";

/// Held by the system for the one server of a folder: what a server remembers, another could not change.
const LOCK: &str = "lock";

/// Dropping it commits what is queued.
pub struct SqliteStore {
    writer: Writer,
    readers: Readers,
    known: Arc<Known>,
    counts: Arc<Counts>,
    most_case_bytes: u64,
    _lock: File,
}

/// Why a folder could not be opened as a store.
#[derive(Debug, thiserror::Error)]
pub enum OpenError {
    #[error("another server works in this folder")]
    InUse,
    #[error("there is no endpoint.db in this folder; the server makes it when it first starts")]
    NotFound,
    #[error("a newer version of diko-endpoint wrote this folder")]
    NewerSchema,
    #[error("an older version of diko-endpoint wrote this folder; the server brings it up when it starts")]
    OlderSchema,
    #[error("the file system of this folder does not carry a write-ahead log; use a local disk")]
    NoWriteAheadLog,
    #[error("the folder: {0}")]
    Io(#[from] io::Error),
    #[error("endpoint.db: {0}")]
    Sql(#[from] rusqlite::Error),
}

impl SqliteStore {
    /// Opens a folder, or makes it. No case may hold more than `most_case_bytes`.
    ///
    /// # Errors
    /// Nothing is ever deleted or made anew because it could not be opened.
    pub fn open(dir: &Path, most_case_bytes: u64) -> Result<SqliteStore, OpenError> {
        SqliteStore::open_committing(dir, most_case_bytes, writer::MOST)
    }

    /// As `open`, with at most so many writes in one commit. One at a time shows what committing them together is worth.
    ///
    /// # Errors
    /// As `open`.
    pub fn open_committing(
        dir: &Path,
        most_case_bytes: u64,
        most_writes: NonZeroUsize,
    ) -> Result<SqliteStore, OpenError> {
        make_private(dir)?;
        let lock = File::create(dir.join(LOCK))?;
        lock.try_lock().map_err(|error| match error {
            TryLockError::WouldBlock => OpenError::InUse,
            TryLockError::Error(error) => OpenError::Io(error),
        })?;
        let path = dir.join(FILE);
        let connection = database::make(&path)?;
        sync_folder(dir)?;
        let counts = Arc::new(Counts::default());
        Ok(SqliteStore {
            writer: Writer::start(connection, most_writes, Arc::clone(&counts))?,
            readers: Readers::new(&path, Arc::clone(&counts)),
            known: Arc::default(),
            counts,
            most_case_bytes,
            _lock: lock,
        })
    }

    /// Changes a case's list; whatever was remembered of the old one is forgotten before anybody is answered.
    async fn change_list<T: Send + 'static>(
        &self,
        case: CaseId,
        change: impl Fn(&rusqlite::Connection) -> writer::Outcome<T> + Send + 'static,
    ) -> Result<T, StoreError> {
        let known = Arc::clone(&self.known);
        self.writer.run(change, move |_| known.forget(case)).await
    }
}

impl Store for SqliteStore {
    fn register(&self, case: CaseId, list: SignedList, entry: Entry, today: Day) -> Answer<'_, Registered> {
        Box::pin(
            self.change_list(case, move |writing| {
                cases::register(writing, case, &list, entry, today).map(Ok)
            }),
        )
    }

    fn admit(&self, case: CaseId, next: SignedList) -> Answer<'_, Followed> {
        Box::pin(self.change_list(case, move |writing| cases::admit(writing, case, &next)))
    }

    fn delete(&self, case: CaseId, last: SignedList) -> Answer<'_, Followed> {
        Box::pin(self.change_list(case, move |writing| cases::delete(writing, case, &last)))
    }

    fn is_admitted(&self, case: CaseId, token: TokenHash) -> Answer<'_, bool> {
        Box::pin(async move {
            let Err(since) = self.known.has(case, token) else { return Ok(true) };
            let admitted = self.readers.run(move |reading| cases::is_admitted(reading, case, token)).await?;
            if admitted {
                self.known.found(case, token, since);
            }
            Ok(admitted)
        })
    }

    fn append(&self, case: CaseId, items: Vec<NewItem>, today: Day) -> Answer<'_, ()> {
        let (most, counts) = (self.most_case_bytes, Arc::clone(&self.counts));
        Box::pin(async move {
            let append = move |writing: &_| log::append(writing, case, &items, most, today);
            let count = move |added: &log::Added| {
                counts.items.fetch_add(added.items, Relaxed);
                counts.item_bytes.fetch_add(added.bytes, Relaxed);
            };
            self.writer.run(append, count).await.map(|_| ())
        })
    }

    fn log(&self, case: CaseId, after: Cursor, most: usize, today: Day) -> Answer<'_, Log> {
        Box::pin(async move {
            let found = self.readers.run(move |reading| log::read(reading, case, after, most)).await?;
            let (log, used_on) = found.ok_or(StoreError::NotFound)?;
            if used_on < today {
                // Once a day. A disk that takes nothing more must not stop reading.
                let note = move |writing: &_| cases::use_on(writing, case, today).map(Ok);
                let _ = self.writer.run(note, |()| ()).await;
            }
            Ok(log)
        })
    }

    fn put_chunk(&self, case: CaseId, hash: Hash, bytes: Bytes, today: Day) -> Answer<'_, ()> {
        let (most, counts) = (self.most_case_bytes, Arc::clone(&self.counts));
        Box::pin(async move {
            let size = u64::try_from(bytes.len()).unwrap_or(u64::MAX);
            let put = move |writing: &_| chunks::put(writing, case, hash, &bytes, most, today);
            let count = move |new: &bool| {
                counts.chunks.fetch_add(u64::from(*new), Relaxed);
                counts.chunk_bytes.fetch_add(if *new { size } else { 0 }, Relaxed);
            };
            self.writer.run(put, count).await.map(|_| ())
        })
    }

    fn admission(&self, case: CaseId) -> Answer<'_, Option<Vec<u8>>> {
        Box::pin(self.readers.run(move |reading| cases::admission(reading, case)))
    }

    fn chunk(&self, case: CaseId, hash: Hash) -> Answer<'_, Option<Vec<u8>>> {
        Box::pin(self.readers.run(move |reading| chunks::read(reading, case, hash)))
    }

    fn put_recovery(&self, id: Hash, token: TokenHash, bytes: Bytes, today: Day) -> Answer<'_, ()> {
        let put = move |writing: &_| recovery::put(writing, id, token, &bytes, today);
        Box::pin(self.writer.run(put, |()| ()))
    }

    fn recovery(&self, id: Hash, today: Day) -> Answer<'_, Option<Vec<u8>>> {
        Box::pin(async move {
            let found = self.readers.run(move |reading| recovery::read(reading, id)).await?;
            let Some((bytes, used_on)) = found else { return Ok(None) };
            if used_on < today {
                let note = move |writing: &_| recovery::use_on(writing, id, today).map(Ok);
                let _ = self.writer.run(note, |()| ()).await;
            }
            Ok(Some(bytes))
        })
    }

    fn probe(&self) -> Answer<'_, ()> {
        const WRITE: &str = "INSERT INTO probe (id, written) VALUES (1, 1)
                             ON CONFLICT (id) DO UPDATE SET written = written + 1";
        let write = |writing: &rusqlite::Connection| writing.execute(WRITE, []).map(|_| Ok(()));
        Box::pin(self.writer.run(write, |()| ()))
    }

    fn counts(&self) -> StoreCounts {
        self.counts.read()
    }
}

/// Makes the folder for its owner alone, if it is not there.
fn make_private(dir: &Path) -> io::Result<()> {
    let mut builder = fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(dir)
}

/// The folder's entry for a new file is on the disk before anything is answered.
fn sync_folder(dir: &Path) -> io::Result<()> {
    // Windows opens no folder as a file, and writes entries by itself.
    if cfg!(unix) { File::open(dir)?.sync_all() } else { Ok(()) }
}
