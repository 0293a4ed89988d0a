//! What can go wrong in an exchange besides what the endpoint says, which is an `Answer`.

use diko_vault::VaultError;
use diko_wire::WireError;

#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum SyncError {
    /// Nothing was changed; what is asked again goes on from there.
    #[error(transparent)]
    Log(#[from] VaultError),
    /// Something this device made itself cannot be sealed or read.
    #[error(transparent)]
    Wire(#[from] WireError),
    /// The log holds an item that is not as it was kept.
    #[error("an item of the log is not as it was kept")]
    Damaged,
}
