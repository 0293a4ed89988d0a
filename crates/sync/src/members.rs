//! Who is a member of a case, and whose bundles count: a pure function of all statements that were opened, in whatever
//! order they came (docs/sync.md, "Members"). Deliberately not here: keys of epochs, and what a bundle's ops mean.

use std::collections::{BTreeMap, BTreeSet, VecDeque};

use diko_core::ops::OpId;
use diko_wire::{Admission, DevicePublic, Hash, Head, MemberId, MemberKind, Role};

mod removals;

/// One statement about a member.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Statement {
    /// Who says it: the member that signed the bundle.
    pub by: MemberId,
    /// The bundle that carries it; nothing for what this device has not sent yet.
    pub bundle: Option<Hash>,
    pub op: OpId,
    pub lamport: u64,
    pub about: MemberId,
    pub says: Says,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Says {
    Admitted(Admission),
    /// The last bundles of the removed member's authors that count.
    Removed(Vec<Head>),
    /// What waits in quarantine and counts after all, up to these bundles.
    Released(Vec<Head>),
}

impl Statement {
    #[must_use]
    pub fn admits(&self, id: MemberId) -> bool {
        self.about == id && matches!(self.says, Says::Admitted(_))
    }
}

/// A member, or one that was.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Member {
    pub device: DevicePublic,
    pub role: Role,
    pub kind: MemberKind,
    /// Absent for a founder that was not admitted by anyone: it has said nothing yet.
    pub token: Option<diko_wire::TokenHash>,
    /// Who admitted it; the founder itself.
    pub by: MemberId,
    pub removed: bool,
    /// The smaller the more senior.
    rank: Rank,
}

/// Steps from the founder, the admission's Lamport number, the id.
type Rank = (u32, u64, MemberId);

/// Which of the bundles held come before which.
pub trait Past {
    /// The bundle before this one, where it is held.
    fn previous(&self, bundle: &Hash) -> Option<Hash>;
    /// The author and the number of the last op of a bundle that is held.
    fn reach(&self, bundle: &Hash) -> Option<(diko_core::ops::AuthorId, u64)>;
}

/// What becomes of a bundle.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Verdict {
    Applies,
    /// Its author's member was removed before it.
    Quarantined,
    /// Its author's member was never admitted, as far as this device knows.
    Unknown,
}

#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Members {
    all: BTreeMap<MemberId, Member>,
    cuts: Vec<Cut>,
    released: BTreeSet<Hash>,
}

/// A removal that counts, with what of its member stays.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Cut {
    about: MemberId,
    stays: Stays,
}

/// What a removal lets stand: the named bundles and all before them. Of a named one that is not held, everything of its
/// author up to its number.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
struct Stays {
    bundles: BTreeSet<Hash>,
    awaited: Vec<Head>,
}

impl Members {
    /// The founder needs no admission; what it says about itself gives its token.
    #[must_use]
    pub fn derive(founder: &DevicePublic, statements: &[Statement], past: &dyn Past) -> Members {
        let cuts = removals::effective(founder, statements, past);
        let mut all = admitted(founder, statements, past, &cuts);
        for cut in &cuts {
            if let Some(member) = all.get_mut(&cut.about) {
                member.removed = true;
            }
        }
        let is_owner = |id: &MemberId| all.get(id).is_some_and(|member| member.role == Role::Owner);
        let mut released = BTreeSet::new();
        for statement in statements {
            if let Says::Released(heads) = &statement.says
                && is_owner(&statement.by)
                && !is_cut_off(statement, &cuts, past)
            {
                released.extend(Stays::of(heads, past).bundles);
            }
        }
        Members { all, cuts, released }
    }

    #[must_use]
    pub fn get(&self, id: MemberId) -> Option<&Member> {
        self.all.get(&id)
    }

    /// Everyone who was ever admitted.
    pub fn everyone(&self) -> impl Iterator<Item = (MemberId, &Member)> {
        self.all.iter().map(|(id, member)| (*id, member))
    }

    pub fn present(&self) -> impl Iterator<Item = (MemberId, &Member)> {
        self.everyone().filter(|(_, member)| !member.removed)
    }

    #[must_use]
    pub fn is_present(&self, id: MemberId) -> bool {
        self.get(id).is_some_and(|member| !member.removed)
    }

    #[must_use]
    pub fn is_owner(&self, id: MemberId) -> bool {
        self.get(id).is_some_and(|member| !member.removed && member.role == Role::Owner)
    }

    #[must_use]
    pub fn verdict(&self, bundle: &Hash, signer: MemberId, past: &dyn Past) -> Verdict {
        if !self.all.contains_key(&signer) {
            return Verdict::Unknown;
        }
        let mut cuts = self.cuts.iter().filter(|cut| cut.about == signer);
        if cuts.all(|cut| cut.stays.has(bundle, past)) || self.released.contains(bundle) {
            Verdict::Applies
        } else {
            Verdict::Quarantined
        }
    }
}

impl Stays {
    fn of(heads: &[Head], past: &dyn Past) -> Stays {
        let mut stays = Stays::default();
        for head in heads {
            if past.reach(&head.hash).is_none() {
                stays.awaited.push(*head);
            }
            stays.add_with_all_before(head.hash, past);
        }
        stays
    }

    fn add_with_all_before(&mut self, bundle: Hash, past: &dyn Past) {
        let mut at = Some(bundle);
        while let Some(hash) = at.filter(|hash| self.bundles.insert(*hash)) {
            at = past.previous(&hash);
        }
    }

    fn has(&self, bundle: &Hash, past: &dyn Past) -> bool {
        let is_before = |(author, seq): (diko_core::ops::AuthorId, u64)| {
            self.awaited.iter().any(|head| head.author == author && seq <= head.seq)
        };
        self.bundles.contains(bundle) || past.reach(bundle).is_some_and(is_before)
    }
}

/// Everyone with a chain of counting admissions to the founder, nearest to it first.
fn admitted(
    founder: &DevicePublic,
    statements: &[Statement],
    past: &dyn Past,
    cuts: &[Cut],
) -> BTreeMap<MemberId, Member> {
    let root = founder.id();
    let mut all = BTreeMap::from([(
        root,
        Member {
            device: *founder,
            role: Role::Owner,
            kind: MemberKind::Device,
            token: None,
            by: root,
            removed: false,
            rank: (0, 0, root),
        },
    )]);
    let mut open = VecDeque::from([root]);
    while let Some(by) = open.pop_front() {
        let Some(host) = all.get(&by).cloned() else { continue };
        let mut said: Vec<(&Statement, &Admission)> = statements
            .iter()
            .filter(|statement| statement.by == by && !is_cut_off(statement, cuts, past))
            .filter_map(|statement| match &statement.says {
                Says::Admitted(admission) if admission.device.id() == statement.about => {
                    Some((statement, admission))
                }
                _ => None,
            })
            .collect();
        said.sort_by_key(|(statement, _)| (statement.lamport, statement.op));
        if host.kind == MemberKind::Invitation {
            // It may be in several hands: the first that was let in is the one.
            let first = said.first().map(|(statement, _)| statement.about);
            said.retain(|(statement, _)| Some(statement.about) == first);
        }
        for (statement, admission) in said {
            if statement.about == root && by == root {
                if let Some(founder) = all.get_mut(&root) {
                    founder.token.get_or_insert(admission.token);
                }
            } else if may_admit(&host, admission) {
                take(&mut all, &mut open, statement, admission, host.rank.0);
            }
        }
    }
    all
}

/// Whoever is admitted by several has the greatest role of them and the seniority of the first.
fn take(
    all: &mut BTreeMap<MemberId, Member>,
    open: &mut VecDeque<MemberId>,
    statement: &Statement,
    admission: &Admission,
    depth: u32,
) {
    if let Some(known) = all.get_mut(&statement.about) {
        // A greater role may let it admit others.
        if known.role < admission.role {
            known.role = admission.role;
            open.push_back(statement.about);
        }
        return;
    }
    let rank = (depth.saturating_add(1), statement.lamport, statement.about);
    let member = Member {
        device: admission.device,
        role: admission.role,
        kind: admission.kind,
        token: Some(admission.token),
        by: statement.by,
        removed: false,
        rank,
    };
    all.insert(statement.about, member);
    open.push_back(statement.about);
}

/// Owners admit. An invitation and a recovery code hand their own role on, to a device.
fn may_admit(host: &Member, admission: &Admission) -> bool {
    let hands_on = admission.kind == MemberKind::Device && admission.role <= host.role;
    match host.kind {
        MemberKind::Device => host.role == Role::Owner,
        MemberKind::Paper => host.role == Role::Owner || hands_on,
        MemberKind::Invitation => hands_on,
    }
}

/// Whether a removal that counts takes this statement away. What is not sent yet comes after every cut.
fn is_cut_off(statement: &Statement, cuts: &[Cut], past: &dyn Past) -> bool {
    let mut cuts = cuts.iter().filter(|cut| cut.about == statement.by);
    cuts.any(|cut| statement.bundle.is_none_or(|bundle| !cut.stays.has(&bundle, past)))
}

#[cfg(test)]
mod tests;
