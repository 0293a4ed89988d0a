//! What the engine can say about the exchange, in values that the screen puts into words.

use diko_vault::ItemState;

use super::Engine;
use crate::SyncError;
use crate::log::Log;

/// How the last attempt went.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    /// None was made yet.
    New,
    Good,
    /// No network, or no server.
    Offline,
    /// The server asks to come again later.
    Busy,
    /// The server does not know the case, or does not let this device in: it was not admitted yet, or was removed.
    NotLetIn,
    ActivationNeeded,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Status {
    pub standing: Standing,
    /// Ops of this device that the endpoint does not hold.
    pub waiting: usize,
    /// Seconds since 1970.
    pub last_exchange: Option<i64>,
    /// Bundles that others named and the endpoint never gave.
    pub withheld: usize,
    /// Bundles whose key or author is not known yet.
    pub unread: usize,
    /// Bundles of removed members.
    pub quarantined: usize,
    /// Items the endpoint refuses.
    pub parked: usize,
    /// This device was removed by an owner.
    pub removed: bool,
}

impl Engine {
    /// # Errors
    /// What the disk refuses.
    pub fn status(&self, log: &dyn Log) -> Result<Status, SyncError> {
        let own = self.device.public().id();
        let count =
            |state: ItemState| self.ledger.shelf.all().filter(|(_, held)| held.state == state).count();
        let unsent = self.ledger.shelf.all().filter(|(_, held)| held.signer == Some(own) && !held.remote);
        let unsent: u64 = unsent.map(|(_, held)| held.place.count).sum();
        Ok(Status {
            standing: self.standing,
            waiting: usize::try_from(unsent).unwrap_or(usize::MAX).saturating_add(log.pending()?.len()),
            last_exchange: self.last_exchange,
            withheld: if self.searched.is_some() { self.ledger.missing.len() } else { 0 },
            unread: count(ItemState::Waiting),
            quarantined: count(ItemState::Quarantined),
            parked: self.parked.len(),
            removed: self.ledger.members.get(own).is_some_and(|member| member.removed),
        })
    }
}
