//! What a simulated world is made of. `fast` and `real` give the parts; everything else here is the same for both.

use std::collections::BTreeMap;

use diko_core::ops::{AuthorId, Id128, Op, OpId};
use diko_sync::{Answer, Ask, Crypt, Log, SyncError};
use diko_vault::{CaseOps, LogChange, VaultError};

use super::dice::Dice;

/// Why a seed fails: what was promised and did not hold, or an error that nothing in this world explains.
#[derive(Debug, thiserror::Error)]
pub enum Broken {
    #[error("the vault: {0}")]
    Vault(#[from] VaultError),
    #[error("the engine: {0}")]
    Sync(#[from] SyncError),
    #[error("the wire: {0}")]
    Wire(#[from] diko_wire::WireError),
    #[error("the simulator's own means: {0}")]
    Means(String),
    #[error("{0}")]
    Promise(String),
}

pub trait Parts {
    type Disk: Disk;
    type Endpoint: Endpoint;

    fn crypt(&self) -> Box<dyn Crypt + Send>;

    /// A new device's disk with an empty case on it.
    ///
    /// # Errors
    /// What the machine under the simulation refuses, here and below.
    fn disk(&mut self, dice: &mut Dice) -> Result<Self::Disk, Broken>;

    /// # Errors
    /// See above.
    fn endpoint(&mut self, dice: &mut Dice) -> Result<Self::Endpoint, Broken>;
}

/// A case's log on a device's disk.
pub trait Disk: Log + Sized {
    /// # Errors
    /// What the disk refuses, here and below.
    fn load(&self) -> Result<CaseOps, VaultError>;

    /// # Errors
    /// See above.
    fn append(&mut self, ops: &[Op]) -> Result<(), VaultError>;

    /// Everything as it lies on this disk at the moment, on another one.
    ///
    /// # Errors
    /// What the machine under the simulation refuses.
    fn image(&mut self) -> Result<Self, Broken>;

    /// The process has ended, and another one opens what is on the disk.
    ///
    /// # Errors
    /// See above.
    fn restart(&mut self) -> Result<(), Broken>;

    /// What a vault does that is opened from a copy.
    ///
    /// # Errors
    /// See above.
    fn write_on_as(&mut self, author: AuthorId) -> Result<(), Broken> {
        let mut pending = self.pending()?;
        let fresh = (1..).map(|seq| OpId { author, seq });
        let anew: BTreeMap<OpId, OpId> = pending.iter().map(|op| op.id).zip(fresh).collect();
        let renamed = |id: &OpId| anew.get(id).copied().unwrap_or(*id);
        for op in &mut pending {
            op.id = renamed(&op.id);
            op.supersedes = op.supersedes.iter().map(renamed).collect();
            op.supersedes.sort_unstable();
        }
        self.commit(&LogChange { author: Some(author), pending: Some(pending), ..LogChange::default() })?;
        Ok(())
    }
}

pub trait Endpoint {
    /// What the endpoint held at some moment.
    type Image;

    /// # Errors
    /// What the machine under the simulation refuses, here and below.
    fn ask(&mut self, ask: &Ask) -> Result<Answer, Broken>;

    /// # Errors
    /// See above.
    fn wipe(&mut self) -> Result<(), Broken>;

    /// # Errors
    /// See above.
    fn image(&mut self) -> Result<Self::Image, Broken>;

    /// # Errors
    /// See above.
    fn rewind(&mut self, to: &Self::Image) -> Result<(), Broken>;

    /// Puts something into a case's log without being asked; nothing happens where the case does not exist.
    ///
    /// # Errors
    /// See above.
    fn slip_in(&mut self, case: Id128, item: Vec<u8>) -> Result<(), Broken>;

    /// All items of a case's log.
    ///
    /// # Errors
    /// See above.
    fn items(&mut self, case: Id128) -> Result<Vec<Vec<u8>>, Broken>;
}
