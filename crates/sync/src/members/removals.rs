//! Which removals count. One that no other could take away counts, and what it takes away is out; where removals take
//! each other away in a circle, the senior member's counts. So all devices that hold the same statements agree, and
//! whoever was removed cannot answer by removing others.

use diko_wire::{DevicePublic, MemberId, Role};

use super::{Cut, Past, Says, Statement, Stays, admitted, is_cut_off};

pub(super) fn effective(founder: &DevicePublic, statements: &[Statement], past: &dyn Past) -> Vec<Cut> {
    let mut waiting: Vec<Removal<'_>> =
        statements.iter().filter_map(|statement| Removal::of(statement, past)).collect();
    waiting.sort_by_key(|removal| (removal.said.op, removal.said.bundle));
    let mut cuts: Vec<Cut> = Vec::new();
    loop {
        let members = admitted(founder, statements, past, &cuts);
        waiting.retain(|removal| !is_cut_off(removal.said, &cuts, past));
        // Who is no member may become one by what the next removal takes away.
        let may = |removal: &&Removal<'_>| {
            let by = members.get(&removal.said.by);
            by.is_some_and(|by| by.role == Role::Owner || removal.is_of_itself())
        };
        let able: Vec<&Removal<'_>> = waiting.iter().filter(may).collect();
        let is_safe = |removal: &&&Removal<'_>| {
            !able.iter().any(|other| other.takes_away(removal, founder, statements, past, &cuts))
        };
        let mut now: Vec<Cut> = able.iter().filter(is_safe).map(|removal| removal.cut()).collect();
        if now.is_empty() {
            let rank =
                |removal: &&&Removal<'_>| members.get(&removal.said.by).map(|by| (by.rank, removal.said.op));
            now.extend(able.iter().min_by_key(rank).map(|removal| removal.cut()));
        }
        if now.is_empty() {
            return cuts;
        }
        waiting.retain(|removal| !now.contains(&removal.cut()));
        cuts.append(&mut now);
    }
}

struct Removal<'a> {
    said: &'a Statement,
    stays: Stays,
}

impl<'a> Removal<'a> {
    fn of(said: &'a Statement, past: &dyn Past) -> Option<Removal<'a>> {
        let Says::Removed(heads) = &said.says else { return None };
        let mut stays = Stays::of(heads, past);
        // Who leaves says so in a bundle that it cannot name: it stays, with all before it.
        if let Some(bundle) = said.bundle.filter(|_| said.by == said.about) {
            stays.add_with_all_before(bundle, past);
        }
        Some(Removal { said, stays })
    }

    fn is_of_itself(&self) -> bool {
        self.said.by == self.said.about
    }

    fn cut(&self) -> Cut {
        Cut { about: self.said.about, stays: self.stays.clone() }
    }

    /// Whether `other` could not be said any more if this one counted.
    fn takes_away(
        &self,
        other: &Removal<'_>,
        founder: &DevicePublic,
        statements: &[Statement],
        past: &dyn Past,
        cuts: &[Cut],
    ) -> bool {
        if std::ptr::eq(self, other) {
            return false;
        }
        let with_this: Vec<Cut> = cuts.iter().cloned().chain([self.cut()]).collect();
        if is_cut_off(other.said, &with_this, past) {
            return true;
        }
        let is_member = |id: MemberId| {
            let member = admitted(founder, statements, past, &with_this).remove(&id);
            member.is_some_and(|member| member.role == Role::Owner || other.is_of_itself())
        };
        self.said.about != other.said.by && !is_member(other.said.by)
    }
}
