//! Who shares a case, as its statements say, and what waits of those who were removed. Deliberately not here: when any of
//! it is exchanged.

use diko_core::ops::registry::member;
use diko_core::ops::{Entity, Id128, Op};
use diko_wire::{MemberId, MemberKind, Role};

use super::{Case, Change};
use crate::ErrorCode;

pub(crate) struct MemberEntry {
    pub id: MemberId,
    /// Empty until someone gives one.
    pub name: String,
    pub role: Role,
    pub kind: MemberKind,
    pub me: bool,
    pub removed: bool,
    /// How many ops wait in quarantine.
    pub quarantined: u64,
    /// Seconds since 1970, by the clock of the device that let it in.
    pub since: Option<i64>,
}

impl MemberEntry {
    pub fn is_present_device(&self) -> bool {
        !self.removed && self.kind == MemberKind::Device
    }
}

impl Case {
    /// This device's role; none until the others let it in as itself.
    ///
    /// # Errors
    /// `NotShared`; what the disk refuses. So everywhere below.
    pub fn role(&mut self) -> Result<Option<Role>, ErrorCode> {
        let engine = self.engine()?;
        let own = engine.member();
        let member = engine.ledger().members().get(own).filter(|member| !member.removed);
        // A member found in a file or behind a code is not this device.
        Ok(member.filter(|_| engine.sharing().successor.is_none()).map(|member| member.role))
    }

    pub fn is_member(&mut self) -> Result<bool, ErrorCode> {
        Ok(self.role()?.is_some())
    }

    pub fn is_owner(&mut self) -> Result<bool, ErrorCode> {
        Ok(self.role()? == Some(Role::Owner))
    }

    /// This device first, then the others, then those who were removed.
    pub fn members(&mut self) -> Result<Vec<MemberEntry>, ErrorCode> {
        let engine = self.engine()?;
        let own = engine.member();
        let ledger = engine.ledger();
        let waiting = |id: MemberId| {
            ledger.quarantined().filter(|(_, signer, _)| *signer == id).map(|(_, _, ops)| ops).sum()
        };
        let entry = |(id, known): (MemberId, &diko_sync::Member)| MemberEntry {
            id,
            name: String::new(),
            role: known.role,
            kind: known.kind,
            me: id == own,
            removed: known.removed,
            quarantined: waiting(id),
            since: None,
        };
        let mut members: Vec<MemberEntry> = ledger.members().everyone().map(entry).collect();
        for known in &mut members {
            let entity = Entity::member(known.id.0);
            known.name = self.text(&entity, member::NAME);
            known.since = self.state.heads(&entity, member::ADMITTED).iter().map(|op| op.at).min();
        }
        members.sort_by_key(|known| (known.removed, !known.me, known.since, known.id));
        Ok(members)
    }

    /// # Errors
    /// `UnknownMember`.
    pub fn member(&mut self, hex: &str) -> Result<MemberEntry, ErrorCode> {
        let id = Id128::from_hex(hex).map(MemberId).ok_or(ErrorCode::UnknownMember)?;
        let known = self.members()?.into_iter().find(|known| known.id == id);
        known.ok_or(ErrorCode::UnknownMember)
    }

    /// Removes a member, and with a device the recovery codes that it let in: whoever has the device may have those.
    pub fn remove_member(&mut self, id: MemberId, at: i64) -> Result<(), ErrorCode> {
        let ledger = self.engine()?.ledger();
        let of_it = ledger.members().present();
        let papers =
            of_it.filter(|(other, known)| known.kind == MemberKind::Paper && known.by == id && *other != id);
        let gone: Vec<MemberId> = papers.map(|(paper, _)| paper).chain([id]).collect();
        let changes: Vec<Change> = gone.into_iter().map(|id| diko_sync::removed(ledger, id).into()).collect();
        self.write(&changes, at)
    }

    /// What waits of a member, each register once with its newest word, in the order of writing.
    pub fn quarantined(&mut self, id: MemberId) -> Result<Vec<Op>, ErrorCode> {
        self.engine()?;
        let engine = self.exchange.engine().ok_or(ErrorCode::NotShared)?;
        let ledger = engine.ledger();
        let bundles: Vec<_> = ledger.quarantined().filter(|(_, signer, _)| *signer == id).collect();
        let mut ops: Vec<Op> = Vec::new();
        for (hash, _, _) in bundles {
            let body = ledger.open_again(&hash, &self.store, engine.crypt())?;
            ops.extend(ledger.ops_of(&hash, &body));
        }
        let replaced: std::collections::BTreeSet<_> =
            ops.iter().flat_map(|op| op.supersedes.iter().copied()).collect();
        ops.retain(|op| !replaced.contains(&op.id));
        ops.sort_by_key(Op::display_order);
        Ok(ops)
    }

    pub fn release(&mut self, id: MemberId, at: i64) -> Result<(), ErrorCode> {
        let said = diko_sync::released(self.engine()?.ledger(), id);
        self.write(&[said.into()], at)
    }
}
