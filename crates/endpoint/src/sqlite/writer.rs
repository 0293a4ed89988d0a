//! Group commit: one thread owns the connection that writes, takes what has queued while the disk was busy, commits all of it
//! in one transaction, and answers everybody once that is on the disk. The more come at once, the fewer syncs each costs.

use std::num::NonZeroUsize;
use std::sync::Arc;
use std::sync::atomic::Ordering::Relaxed;
use std::thread::{self, JoinHandle};

use rusqlite::{Connection, TransactionBehavior};
use tokio::sync::{mpsc, oneshot};

use super::counts::Counts;
use crate::store::StoreError;

/// The most changes of one transaction, and of those that wait: whoever comes then waits before it queues.
pub(super) const MOST: NonZeroUsize = NonZeroUsize::new(1024).unwrap();

/// What a change comes to: an outcome, or a refusal, before which it has written nothing.
pub(super) type Outcome<T> = rusqlite::Result<Result<T, StoreError>>;

/// Dropping it commits what is queued and folds the log into the file.
pub(super) struct Writer {
    // In this order: without the queue the thread ends, and then it is waited for.
    queue: mpsc::Sender<Box<dyn Work>>,
    _thread: Joined,
}

impl Writer {
    /// # Errors
    /// When the system gives no thread.
    pub(super) fn start(
        connection: Connection,
        most: NonZeroUsize,
        counts: Arc<Counts>,
    ) -> std::io::Result<Writer> {
        let (queue, waiting) = mpsc::channel(MOST.get());
        let work = move || write(connection, most, waiting, &counts);
        let thread = thread::Builder::new().name("store-writer".into()).spawn(work)?;
        Ok(Writer { queue, _thread: Joined(Some(thread)) })
    }

    /// Makes a change and waits until it is on the disk. The change may be run twice, the first time in vain; `then` is
    /// called once, when it is on the disk, whether or not somebody still waits.
    ///
    /// # Errors
    /// The change's own refusal; `Unavailable`.
    pub(super) async fn run<T: Send + 'static>(
        &self,
        change: impl Fn(&Connection) -> Outcome<T> + Send + 'static,
        then: impl FnOnce(&T) + Send + 'static,
    ) -> Result<T, StoreError> {
        let (reply, answer) = oneshot::channel();
        let work = Box::new(Waiting { change, then, outcome: None, reply });
        self.queue.send(work).await.map_err(|_| StoreError::Unavailable)?;
        answer.await.map_err(|_| StoreError::Unavailable)?
    }
}

struct Joined(Option<JoinHandle<()>>);

impl Drop for Joined {
    fn drop(&mut self) {
        // A writer that panicked has answered nobody; there is nothing to add.
        let _ = self.0.take().map(JoinHandle::join);
    }
}

/// A change whatever its outcome's type.
trait Work: Send {
    fn run(&mut self, connection: &Connection) -> rusqlite::Result<()>;

    /// Tells whoever waits; `committed` is false when nothing of it is on the disk.
    fn answer(self: Box<Self>, committed: bool);
}

struct Waiting<T, F, G> {
    change: F,
    then: G,
    outcome: Option<Result<T, StoreError>>,
    reply: oneshot::Sender<Result<T, StoreError>>,
}

impl<T, F, G> Work for Waiting<T, F, G>
where
    T: Send,
    F: Fn(&Connection) -> Outcome<T> + Send,
    G: FnOnce(&T) + Send,
{
    fn run(&mut self, connection: &Connection) -> rusqlite::Result<()> {
        self.outcome = Some((self.change)(connection)?);
        Ok(())
    }

    fn answer(self: Box<Self>, committed: bool) {
        let outcome = self.outcome.filter(|_| committed).unwrap_or(Err(StoreError::Unavailable));
        if let Ok(outcome) = &outcome {
            (self.then)(outcome);
        }
        // Whoever does not wait any more asks again.
        let _ = self.reply.send(outcome);
    }
}

fn write(
    mut connection: Connection,
    most: NonZeroUsize,
    mut waiting: mpsc::Receiver<Box<dyn Work>>,
    counts: &Counts,
) {
    let mut batch = Vec::new();
    while waiting.blocking_recv_many(&mut batch, most.get()) > 0 {
        if commit(&mut connection, &mut batch, counts) {
            answer(&mut batch, true);
        } else {
            // One by one, so that what cannot be done fails alone.
            for work in std::mem::take(&mut batch) {
                let mut alone = vec![work];
                let committed = commit(&mut connection, &mut alone, counts);
                answer(&mut alone, committed);
            }
        }
    }
    // Without this nothing would be lost, but the next start would read the log.
    let _ = connection.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(()));
}

fn answer(batch: &mut Vec<Box<dyn Work>>, committed: bool) {
    for work in batch.drain(..) {
        work.answer(committed);
    }
}

fn commit(connection: &mut Connection, batch: &mut [Box<dyn Work>], counts: &Counts) -> bool {
    let result = attempt(connection, batch);
    match &result {
        Ok(()) => {
            counts.commits.fetch_add(1, Relaxed);
            counts.writes.fetch_add(u64::try_from(batch.len()).unwrap_or(u64::MAX), Relaxed);
        }
        Err(error) => counts.failed(error),
    }
    result.is_ok()
}

fn attempt(connection: &mut Connection, batch: &mut [Box<dyn Work>]) -> rusqlite::Result<()> {
    // Dropped without a commit, a transaction is rolled back.
    let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
    for work in batch {
        work.run(&transaction)?;
    }
    transaction.commit()
}
