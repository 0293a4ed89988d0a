//! What a device does for its case without being asked: a member found behind a recovery code or in a file hands over to
//! the device it was found on, and owners remove an invitation that was used. Also what a person's removal says. Pure.

use diko_core::ops::registry::member;
use diko_core::ops::{Entity, Value};
use diko_wire::{Admission, Cuts, Head, MemberId, MemberKind};

use crate::SyncError;
use crate::engine::Said;
use crate::ledger::Ledger;
use crate::log::Log;
use crate::sharing::{Identity, Sharing};

/// What to write next; nothing where all duties are done.
pub(crate) fn next(sharing: &Sharing, ledger: &Ledger, log: &dyn Log) -> Result<Option<Said>, SyncError> {
    let own = ledger.own;
    let Some(me) = ledger.members.get(own).filter(|me| !me.removed) else { return Ok(None) };
    if let Some(successor) = &sharing.successor {
        let admission = admission(successor, me.role, MemberKind::Device)?;
        // Once, whether it counts or not: a file may have let in another before.
        let is_said = ledger.has_said_admission(admission.device.id());
        // Until then nothing is known of the case but its founder.
        let is_read = log.items()?.iter().any(|item| item.remote);
        return Ok((is_read && !is_said).then(|| admitted(&admission)));
    }
    if !ledger.members.is_owner(own) {
        return Ok(None);
    }
    let is_used =
        |id: MemberId| ledger.members.everyone().any(|(other, member)| member.by == id && other != id);
    // Once, whether it counts or not.
    let is_to_go = |id: MemberId| is_used(id) && !ledger.has_said_removal(id);
    let mut used = ledger
        .members
        .present()
        .filter(|(id, member)| member.kind == MemberKind::Invitation && is_to_go(*id));
    Ok(used.next().map(|(id, _)| removed(ledger, id)))
}

/// The admission of whoever has this identity.
///
/// # Errors
/// When its seed gives no key.
pub fn admission(
    identity: &Identity,
    role: diko_wire::Role,
    kind: MemberKind,
) -> Result<Admission, SyncError> {
    let device = diko_wire::DeviceKey::from_seed(*identity.seed)?.public();
    Ok(Admission { device, role, kind, token: identity.token.hash() })
}

/// Admits a member.
#[must_use]
pub fn admitted(admission: &Admission) -> Said {
    let entity = Entity::member(admission.device.id().0);
    Said { entity, field: member::ADMITTED, value: Value::Bytes(admission.to_bytes()) }
}

/// Removes a member; what it wrote so far stays.
#[must_use]
pub fn removed(ledger: &Ledger, id: MemberId) -> Said {
    let value = Value::Bytes(Cuts(heads(ledger, id)).to_bytes());
    Said { entity: Entity::member(id.0), field: member::REMOVED, value }
}

/// Lets everything count that waits in quarantine from a member that was removed.
#[must_use]
pub fn released(ledger: &Ledger, id: MemberId) -> Said {
    let value = Value::Bytes(Cuts(heads(ledger, id)).to_bytes());
    Said { entity: Entity::member(id.0), field: member::RELEASED, value }
}

/// The newest bundle of each name a member wrote under.
fn heads(ledger: &Ledger, id: MemberId) -> Vec<Head> {
    let by = |head: &&Head| ledger.shelf.get(&head.hash).is_some_and(|held| held.signer == Some(id));
    ledger.shelf.tips().values().filter(by).copied().collect()
}

/// Whether everything that lets the successor in lies at the endpoint. It counts, or it may for others, and as the member
/// before nothing more is heard.
pub(crate) fn may_hand_over(sharing: &Sharing, ledger: &Ledger) -> bool {
    let Some(successor) = &sharing.successor else { return false };
    let id = diko_wire::DeviceKey::from_seed(*successor.seed).map(|device| device.public().id());
    let may_count = |id| ledger.members.is_present(id) || !ledger.members.is_present(ledger.own);
    id.is_ok_and(|id| ledger.has_sent_admission(id) && may_count(id))
}

/// Whether a member makes an epoch without having anything to write: another member cannot read, or, which is for owners to
/// see to, someone removed can. Not one that has not heard of everyone: it and the others would seal anew in turns.
pub(crate) fn must_seal_anew(ledger: &Ledger) -> bool {
    let (epochs, members) = (&ledger.epochs, &ledger.members);
    let is_good = epochs.are_open_to_present(members, ledger.own)
        && (epochs.is_one_for_present_only(members) || !members.is_owner(ledger.own));
    !is_good && ledger.has_heard_of_everyone()
}
