//! Connections that read, a few of them, each used by one call at a time. Reading waits for no writing: a write-ahead log
//! gives every reader what was committed when it began.

use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};

use rusqlite::Connection;
use tokio::sync::Semaphore;

use super::counts::Counts;
use super::database;
use crate::store::StoreError;

/// How many read at once. Each holds up to 4 MiB of pages.
const MOST: usize = 8;

pub(super) struct Readers {
    path: PathBuf,
    idle: Arc<Mutex<Vec<Connection>>>,
    places: Arc<Semaphore>,
    counts: Arc<Counts>,
}

impl Readers {
    pub(super) fn new(path: &Path, counts: Arc<Counts>) -> Readers {
        Readers {
            path: path.to_path_buf(),
            idle: Arc::default(),
            places: Arc::new(Semaphore::new(MOST)),
            counts,
        }
    }

    /// Reads on a thread where blocking is no harm.
    ///
    /// # Errors
    /// `Unavailable`.
    pub(super) async fn run<T: Send + 'static>(
        &self,
        read: impl FnOnce(&mut Connection) -> rusqlite::Result<T> + Send + 'static,
    ) -> Result<T, StoreError> {
        // The place is held by the thread: it reads to its end even when nobody waits any more.
        let place = Arc::clone(&self.places).acquire_owned().await.map_err(|_| StoreError::Unavailable)?;
        let (path, idle, counts) = (self.path.clone(), Arc::clone(&self.idle), Arc::clone(&self.counts));
        let reading = tokio::task::spawn_blocking(move || {
            let _place = place;
            let result = with_connection(&path, &idle, read);
            if let Err(error) = &result {
                counts.failed(error);
            }
            result.map_err(|_| StoreError::Unavailable)
        });
        reading.await.map_err(|_| StoreError::Unavailable)?
    }
}

fn with_connection<T>(
    path: &Path,
    idle: &Mutex<Vec<Connection>>,
    read: impl FnOnce(&mut Connection) -> rusqlite::Result<T>,
) -> rusqlite::Result<T> {
    let waiting = idle.lock().unwrap_or_else(PoisonError::into_inner).pop();
    let mut connection = match waiting {
        Some(connection) => connection,
        None => database::open_reader(path)?,
    };
    // A connection that failed is closed, not kept.
    let answer = read(&mut connection)?;
    idle.lock().unwrap_or_else(PoisonError::into_inner).push(connection);
    Ok(answer)
}
