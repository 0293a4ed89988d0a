//! What happens to a device's unsent ops when the past turns out otherwise: someone else wrote under its name (a clone, or
//! this device before its backup was restored), or a branch they name has another name now.

use std::collections::BTreeMap;

use diko_core::ops::{AuthorId, Op, OpId};
use diko_wire::Hash;

use crate::SyncError;
use crate::ledger::{Hand, Ledger, Round};
use crate::log::Log;

pub(crate) struct Rewriting {
    /// As whom this device writes on.
    pub author: Option<AuthorId>,
    pub pending: Vec<Op>,
}

impl Rewriting {
    /// Nothing where the unsent ops stay as they are.
    pub fn of(
        ledger: &Ledger,
        log: &dyn Log,
        hand: &Hand<'_>,
        round: &mut Round,
    ) -> Result<Option<Rewriting>, SyncError> {
        let own = log.author();
        let by_author = |hash: &&Hash| ledger.shelf.get(hash).is_some_and(|held| held.author == own);
        let by_another_me: Vec<Hash> = round.opened.iter().filter(by_author).copied().collect();
        if by_another_me.is_empty() && round.renamed.is_empty() {
            return Ok(None);
        }
        let mut pending = log.pending()?;
        let author = (!by_another_me.is_empty()).then_some(hand.fresh);
        if author.is_none() && pending.is_empty() {
            return Ok(None);
        }
        // What that other one sent already is not said twice.
        let sent = |op: &Op| {
            let mut bodies = by_another_me.iter().filter_map(|hash| round.bodies.get(hash));
            bodies.any(|body| body.ops.contains(op))
        };
        pending.retain(|op| !sent(op));
        let renumbered: BTreeMap<OpId, OpId> = match author {
            Some(fresh) => {
                pending.iter().map(|op| op.id).zip((1..).map(|seq| OpId { author: fresh, seq })).collect()
            }
            None => BTreeMap::new(),
        };
        let anew = |id: &OpId| renumbered.get(id).copied().unwrap_or_else(|| renamed(*id, ledger, round));
        for op in &mut pending {
            op.id = renumbered.get(&op.id).copied().unwrap_or(op.id);
            op.supersedes = op.supersedes.iter().map(anew).collect();
            op.supersedes.sort_unstable();
            op.supersedes.dedup();
        }
        Ok(Some(Rewriting { author, pending }))
    }
}

/// The name of an op whose bundle was renamed.
fn renamed(id: OpId, ledger: &Ledger, round: &Round) -> OpId {
    let mut renamed = round.renamed.iter().filter(|(_, before)| **before == id.author);
    let now = renamed.find_map(|(hash, _)| {
        let held = ledger.shelf.get(hash)?;
        (held.place.first..=held.place.last()).contains(&id.seq).then_some(held.name)
    });
    OpId { author: now.unwrap_or(id.author), seq: id.seq }
}
