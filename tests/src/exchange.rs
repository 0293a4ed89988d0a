//! Two devices of one case in a test: what was written on one is brought to the other, op by op and without any sync.
//! Deliberately not here: bundles, members, keys.

use std::path::Path;

use diko_core::ops::Op;
use diko_vault::{Secret, Vault, VaultError};

/// Brings what `from` wrote since it was made from a copy of `to`, or the other way round. Both vaults are closed.
///
/// # Errors
/// What either vault refuses.
pub fn bring(from: &Path, to: &Path, passphrase: &str) -> Result<(), VaultError> {
    let open = |folder: &Path| Vault::open(folder, Secret::Passphrase(passphrase));
    let (from, to) = (open(from)?, open(to)?);
    for entry in from.cases()? {
        let source = from.case(entry.id)?;
        let author = source.author();
        let is_own = |op: &Op| op.id.author == author;
        let written: Vec<Op> = source.load()?.heads.into_iter().filter(is_own).collect();
        to.case(entry.id)?.append(&written)?;
    }
    Ok(())
}
