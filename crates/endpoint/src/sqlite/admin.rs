//! What whoever runs an endpoint does with its folder, also while the server works in it: activation codes, retention,
//! numbers, a copy. Nothing here names a case. SQLite keeps the two processes apart, and what the server remembers of
//! a case that is removed here opens nothing, since every use of a case looks for the case itself.

use std::fs::File;
use std::io;
use std::path::Path;

use rusqlite::{Connection, OptionalExtension, TransactionBehavior, named_params};

pub use super::codes::UnusedCode;
use super::{FILE, OpenError, cases, codes, database};
use crate::store::{CaseId, CodeHash, Day};

/// The folder of an endpoint, for its owner.
pub struct Admin(Connection);

/// What nobody has used for long.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Unused {
    pub cases: u64,
    /// Bytes of those cases' items and chunks.
    pub bytes: u64,
    /// Sealed lists behind recovery codes.
    pub records: u64,
}

/// How much there is.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Stats {
    pub cases: u64,
    pub items: u64,
    pub chunks: u64,
    pub bytes: u64,
    pub records: u64,
    /// Cases by size: below each number of `SIZES`, and the rest.
    pub cases_by_size: [u64; 5],
}

/// Where sizes of cases are parted, in bytes: 64 KiB, 1 MiB, 16 MiB, 256 MiB.
pub const SIZES: [u64; 4] = [1 << 16, 1 << 20, 1 << 24, 1 << 28];

impl Admin {
    /// # Errors
    /// `NotFound` where no server has worked in the folder yet.
    pub fn open(dir: &Path) -> Result<Admin, OpenError> {
        Ok(Admin(database::open(&dir.join(FILE))?))
    }

    /// Adds a code that registers one case, and gives its number.
    ///
    /// # Errors
    /// `Sql`, also for a code that is there.
    pub fn add_code(&self, code: CodeHash, today: Day) -> Result<u64, OpenError> {
        Ok(codes::add(&self.0, code, today)?)
    }

    /// The codes that nobody has used.
    ///
    /// # Errors
    /// `Sql`.
    pub fn unused_codes(&self) -> Result<Vec<UnusedCode>, OpenError> {
        Ok(codes::list(&self.0)?)
    }

    /// Makes a code useless; false where no unused one has the number.
    ///
    /// # Errors
    /// `Sql`.
    pub fn revoke_code(&self, number: u64) -> Result<bool, OpenError> {
        Ok(codes::revoke(&self.0, number)?)
    }

    /// What was last used before a day.
    ///
    /// # Errors
    /// `Sql`.
    pub fn unused(&self, before: Day) -> Result<Unused, OpenError> {
        let cases = "SELECT count(*), coalesce(sum(bytes), 0) FROM case_head WHERE used_on < :before";
        let (cases, bytes) = self
            .0
            .query_row(cases, named_params! { ":before": before.0 }, |row| Ok((row.get(0)?, row.get(1)?)))?;
        let records = "SELECT count(*) FROM recovery WHERE used_on < :before";
        let records = self.0.query_row(records, named_params! { ":before": before.0 }, |row| row.get(0))?;
        Ok(Unused { cases, bytes, records })
    }

    /// Removes what was last used before a day: one case at a time, so that a server beside this never waits for long.
    ///
    /// # Errors
    /// `Sql`; what was removed until then stays removed.
    pub fn remove_unused(&mut self, before: Day) -> Result<Unused, OpenError> {
        let mut removed = Unused::default();
        while let Some(bytes) = self.remove_one_unused(before)? {
            removed.cases += 1;
            removed.bytes = removed.bytes.saturating_add(bytes);
        }
        let records = self
            .0
            .execute("DELETE FROM recovery WHERE used_on < :before", named_params! { ":before": before.0 })?;
        removed.records = u64::try_from(records).unwrap_or(u64::MAX);
        Ok(removed)
    }

    /// # Errors
    /// `Sql`.
    pub fn stats(&self) -> Result<Stats, OpenError> {
        let count = |table: &str| {
            self.0.query_row(&format!("SELECT count(*) FROM {table}"), [], |row| row.get::<_, u64>(0))
        };
        let mut stats = Stats {
            cases: count("case_head")?,
            items: count("case_item")?,
            chunks: count("case_chunk")?,
            records: count("recovery")?,
            ..Stats::default()
        };
        let mut select = self.0.prepare("SELECT bytes FROM case_head")?;
        let mut rows = select.query([])?;
        while let Some(row) = rows.next()? {
            let bytes: u64 = row.get(0)?;
            stats.bytes = stats.bytes.saturating_add(bytes);
            let size = SIZES.partition_point(|size| *size <= bytes);
            if let Some(cases) = stats.cases_by_size.get_mut(size) {
                *cases += 1;
            }
        }
        Ok(stats)
    }

    /// Copies everything as it is at this moment into a new file, for its owner alone, and returns when that is on the disk.
    ///
    /// # Errors
    /// `Io`, also where the file exists; `Sql`.
    pub fn copy_to(&self, file: &Path) -> Result<(), OpenError> {
        let name = file.to_str().ok_or_else(|| io::Error::from(io::ErrorKind::InvalidInput))?;
        let mut options = File::options();
        options.write(true).create_new(true);
        #[cfg(unix)]
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
        // SQLite fills a file that is empty.
        let new = options.open(file)?;
        self.0.execute("VACUUM INTO :file", named_params! { ":file": name })?;
        Ok(new.sync_all()?)
    }

    /// The bytes of a case that was unused and is removed.
    fn remove_one_unused(&mut self, before: Day) -> Result<Option<u64>, OpenError> {
        let transaction = self.0.transaction_with_behavior(TransactionBehavior::Immediate)?;
        let unused: Option<([u8; 16], u64)> = transaction
            .prepare_cached("SELECT case_id, bytes FROM case_head WHERE used_on < :before LIMIT 1")?
            .query_row(named_params! { ":before": before.0 }, |row| Ok((row.get(0)?, row.get(1)?)))
            .optional()?;
        let Some((case, bytes)) = unused else { return Ok(None) };
        cases::remove(&transaction, CaseId(case))?;
        transaction.commit()?;
        Ok(Some(bytes))
    }
}
