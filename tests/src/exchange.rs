//! Two devices of one case in a test: what was written on one is brought to the other, op by op and without any sync.
//! Deliberately not here: bundles, members, keys.

use std::collections::BTreeMap;
use std::path::Path;

use diko_core::ops::{Op, OpId};
use diko_vault::{Secret, Vault, VaultError};

/// Brings what `from` wrote since it was made from a copy of `to`, or the other way round. Both vaults are closed, and
/// their cases are not shared.
///
/// # Errors
/// What either vault refuses.
pub fn bring(from: &Path, to: &Path, passphrase: &str) -> Result<(), VaultError> {
    let open = |folder: &Path| Vault::open(folder, Secret::Passphrase(passphrase));
    let (from, to) = (open(from)?, open(to)?);
    for entry in from.cases()? {
        let mut target = to.case(entry.id)?;
        let known = target.pending()?;
        let (said_before, mut written): (Vec<Op>, Vec<Op>) =
            from.case(entry.id)?.pending()?.into_iter().partition(|op| same_word(op, &known).is_some());
        // A copy says anew, under its own name, what nobody had received; the other device knows it by the first.
        let first_names: BTreeMap<OpId, OpId> =
            said_before.iter().filter_map(|op| Some((op.id, same_word(op, &known)?))).collect();
        for op in &mut written {
            op.supersedes =
                op.supersedes.iter().map(|id| first_names.get(id).copied().unwrap_or(*id)).collect();
            op.supersedes.sort_unstable();
            op.supersedes.dedup();
        }
        target.append(&written)?;
    }
    Ok(())
}

fn same_word(op: &Op, among: &[Op]) -> Option<OpId> {
    let word = |op: &Op| (op.entity.clone(), op.field, op.value.clone(), op.lamport, op.at);
    among.iter().find(|known| word(known) == word(op)).map(|known| known.id)
}
