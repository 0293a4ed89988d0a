//! Who shares the open case: names, removal, and what waits of those who were removed.

use diko_core::ops::registry::member;
use diko_core::ops::{Entity, Value};

use super::{DONE, State};
use crate::ErrorCode;
use crate::case::{Change, MemberEntry};
use crate::check;
use crate::clock::berlin_day;
use crate::hidden::Names;
use crate::views::{Done, MemberRequest, MemberView, MembersView, QuarantineView, RenameMemberRequest};

impl State {
    pub fn members(&mut self) -> Result<MembersView, ErrorCode> {
        let names = self.names()?;
        let case = self.case_mut()?;
        let members = case.members()?.into_iter().map(|member| view(member, names)).collect();
        Ok(MembersView { members, may_admit: case.is_owner()? })
    }

    pub fn rename_member(&mut self, request: &RenameMemberRequest) -> Result<Done, ErrorCode> {
        let id = self.case_mut()?.member(&request.member)?.id;
        let name = check::name(&request.name)?;
        self.write(&[Change::set(&Entity::member(id.0), member::NAME, Value::Text(name))])?;
        Ok(DONE)
    }

    /// A device of the people themselves is removed with its case (`remove_case`).
    pub fn remove_member(&mut self, request: &MemberRequest) -> Result<Done, ErrorCode> {
        let now = self.moment();
        let case = self.case_mut()?;
        let known = case.member(&request.member)?;
        if known.me || known.removed {
            return Err(ErrorCode::UnknownMember);
        }
        if !case.is_owner()? {
            return Err(ErrorCode::NotOwner);
        }
        case.remove_member(known.id, now.at)?;
        case.hurry(now);
        Ok(DONE)
    }

    pub fn quarantine(&mut self, request: &MemberRequest) -> Result<QuarantineView, ErrorCode> {
        let case = self.case_mut()?;
        let id = case.member(&request.member)?.id;
        let ops = case.quarantined(id)?;
        self.look(|look, _| Ok(look.quarantine_view(&request.member, &ops)))
    }

    pub fn release(&mut self, request: &MemberRequest) -> Result<Done, ErrorCode> {
        let now = self.moment();
        let case = self.case_mut()?;
        let id = case.member(&request.member)?.id;
        if !case.is_owner()? {
            return Err(ErrorCode::NotOwner);
        }
        case.release(id, now.at)?;
        case.hurry(now);
        Ok(DONE)
    }
}

fn view(entry: MemberEntry, names: Names) -> MemberView {
    MemberView {
        id: entry.id.0.to_hex(),
        name: names.say(entry.name).unwrap_or_default(),
        role: entry.role.into(),
        kind: entry.kind.into(),
        me: entry.me,
        removed: entry.removed,
        quarantined: u32::try_from(entry.quarantined).unwrap_or(u32::MAX),
        since: entry.since.map(|at| berlin_day(at).to_string()),
    }
}
