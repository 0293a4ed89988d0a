//! Stories of who admits and removes whom. Persons are numbers: 0 founded the case.

use diko_core::ops::{AuthorId, Id128};
use diko_wire::TokenHash;
use proptest::prelude::*;

use super::*;

/// A case in which each member writes under one author, and each bundle says one thing.
#[derive(Default, Clone)]
struct Story {
    statements: Vec<Statement>,
    bundles: BTreeMap<Hash, (AuthorId, u64, Option<Hash>)>,
    tips: BTreeMap<u8, (u64, Hash)>,
}

impl Past for Story {
    fn previous(&self, bundle: &Hash) -> Option<Hash> {
        self.bundles.get(bundle)?.2
    }

    fn reach(&self, bundle: &Hash) -> Option<(AuthorId, u64)> {
        self.bundles.get(bundle).map(|(author, seq, _)| (*author, *seq))
    }
}

fn device(person: u8) -> DevicePublic {
    DevicePublic { sign: [person; 32], seal: [person; 32] }
}

fn id(person: u8) -> MemberId {
    device(person).id()
}

fn author(person: u8) -> AuthorId {
    AuthorId(Id128([person; 16]))
}

impl Story {
    /// A bundle of this person with ops, and nothing said about members.
    fn writes(&mut self, person: u8) -> Hash {
        let (seq, previous) = self.tips.get(&person).map_or((1, None), |(seq, hash)| (seq + 1, Some(*hash)));
        let hash = Hash::of(&[person, u8::try_from(seq).unwrap()]);
        self.bundles.insert(hash, (author(person), seq, previous));
        self.tips.insert(person, (seq, hash));
        hash
    }

    fn says(&mut self, by: u8, about: u8, says: Says) -> Hash {
        let bundle = self.writes(by);
        let seq = self.tips[&by].0;
        let op = OpId { author: author(by), seq };
        let lamport = u64::try_from(self.statements.len()).unwrap();
        self.statements.push(Statement {
            by: id(by),
            bundle: Some(bundle),
            op,
            lamport,
            about: id(about),
            says,
        });
        bundle
    }

    fn admits_as(&mut self, by: u8, about: u8, role: Role, kind: MemberKind) -> Hash {
        let admission = Admission { device: device(about), role, kind, token: TokenHash([about; 32]) };
        self.says(by, about, Says::Admitted(admission))
    }

    fn admits(&mut self, by: u8, about: u8, role: Role) -> Hash {
        self.admits_as(by, about, role, MemberKind::Device)
    }

    /// What the remover has seen of the removed one: everything up to here.
    fn removes(&mut self, by: u8, about: u8) -> Hash {
        let heads = self.head(about).into_iter().collect();
        self.says(by, about, Says::Removed(heads))
    }

    fn head(&self, person: u8) -> Option<Head> {
        self.tips.get(&person).map(|(seq, hash)| Head { author: author(person), seq: *seq, hash: *hash })
    }

    fn members(&self) -> Members {
        Members::derive(&device(0), &self.statements, self)
    }

    fn present(&self) -> Vec<u8> {
        let members = self.members();
        (0..20).filter(|person| members.is_present(id(*person))).collect()
    }

    fn verdict(&self, bundle: Hash, person: u8) -> Verdict {
        self.members().verdict(&bundle, id(person), self)
    }
}

#[test]
fn the_founder_admits_an_owner_who_admits_a_helper_who_admits_nobody() {
    let mut story = Story::default();
    story.admits(0, 0, Role::Owner);
    story.admits(0, 1, Role::Owner);
    story.admits(1, 2, Role::Helper);
    story.admits(2, 3, Role::Helper);
    assert_eq!(story.present(), [0, 1, 2]);
    assert_eq!(story.members().get(id(0)).unwrap().token, Some(TokenHash([0; 32])));
}

#[test]
fn a_helper_removes_nobody_but_itself() {
    let mut story = Story::default();
    story.admits(0, 1, Role::Helper);
    story.admits(0, 2, Role::Helper);
    story.removes(1, 2);
    assert_eq!(story.present(), [0, 1, 2]);
    let last = story.removes(1, 1);
    assert_eq!(story.present(), [0, 2]);
    assert_eq!(story.verdict(last, 1), Verdict::Applies);
    let later = story.writes(1);
    assert_eq!(story.verdict(later, 1), Verdict::Quarantined);
}

#[test]
fn what_a_removed_member_wrote_before_stays_and_what_it_writes_after_waits() {
    let mut story = Story::default();
    story.admits(0, 1, Role::Owner);
    let before = story.writes(1);
    story.removes(0, 1);
    let after = story.writes(1);
    assert_eq!((story.verdict(before, 1), story.verdict(after, 1)), (Verdict::Applies, Verdict::Quarantined));
    let heads = story.head(1).into_iter().collect();
    story.says(0, 1, Says::Released(heads));
    assert_eq!(story.verdict(after, 1), Verdict::Applies);
    assert_eq!(story.present(), [0]);
}

#[test]
fn of_two_who_remove_each_other_the_senior_stays() {
    let mut story = Story::default();
    story.admits(0, 1, Role::Owner);
    story.admits(0, 2, Role::Owner);
    let (heads_1, heads_2) = (story.head(1).into_iter().collect(), story.head(2).into_iter().collect());
    story.says(2, 1, Says::Removed(heads_1));
    story.says(1, 2, Says::Removed(heads_2));
    assert_eq!(story.present(), [0, 1]);
}

#[test]
fn whoever_was_removed_cannot_answer_by_removing_others() {
    let mut story = Story::default();
    story.admits(0, 1, Role::Owner);
    story.admits(0, 2, Role::Owner);
    story.removes(1, 0);
    story.removes(0, 2);
    assert_eq!(story.present(), [1, 2]);
}

#[test]
fn who_was_admitted_after_the_cut_was_never_admitted() {
    let mut story = Story::default();
    story.admits(0, 1, Role::Owner);
    story.removes(0, 1);
    story.admits(1, 2, Role::Owner);
    let word = story.writes(2);
    assert_eq!(story.present(), [0]);
    assert_eq!(story.verdict(word, 2), Verdict::Unknown);
}

#[test]
fn an_invitation_in_several_hands_admits_the_first_one() {
    let mut story = Story::default();
    story.admits_as(0, 1, Role::Helper, MemberKind::Invitation);
    story.admits(1, 2, Role::Helper);
    story.admits(1, 3, Role::Helper);
    assert_eq!(story.present(), [0, 1, 2]);
}

#[test]
fn an_invitation_hands_on_no_more_than_it_has() {
    let mut story = Story::default();
    story.admits_as(0, 1, Role::Helper, MemberKind::Invitation);
    story.admits(1, 2, Role::Owner);
    assert_eq!(story.present(), [0, 1]);
}

#[test]
fn a_removal_waits_for_the_bundle_it_names_and_quarantines_nothing_before_it() {
    let mut story = Story::default();
    story.admits(0, 1, Role::Owner);
    let first = story.writes(1);
    let second = story.writes(1);
    story.removes(0, 1);
    let mut without = story.clone();
    without.bundles.remove(&second);
    assert_eq!(without.verdict(first, 1), Verdict::Applies);
    let third = story.writes(1);
    assert_eq!(story.verdict(second, 1), Verdict::Applies);
    assert_eq!(story.verdict(third, 1), Verdict::Quarantined);
}

#[test]
fn an_admission_that_speaks_of_other_keys_admits_nobody() {
    let mut story = Story::default();
    let admission = Admission {
        device: device(5),
        role: Role::Owner,
        kind: MemberKind::Device,
        token: TokenHash([5; 32]),
    };
    story.says(0, 1, Says::Admitted(admission));
    assert_eq!(story.present(), [0]);
}

proptest! {
    #[test]
    fn the_order_in_which_statements_come_decides_nothing(
        deeds in prop::collection::vec((0_u8..5, 0_u8..5, 0_u8..6, any::<bool>()), 1..14),
        order in any::<prop::sample::Index>(),
    ) {
        let mut story = Story::default();
        for person in 1..5 {
            story.admits(0, person, if person == 4 { Role::Helper } else { Role::Owner });
        }
        let begun = story.clone();
        for (by, about, deed, saw_all) in deeds {
            match deed {
                0 | 1 => drop(story.writes(by)),
                2 => drop(story.admits(by, about + 5, Role::Owner)),
                3 => { let heads = story.head(about).into_iter().collect(); story.says(by, about, Says::Released(heads)); }
                // A remover may not have seen everything.
                _ if saw_all => drop(story.removes(by, about)),
                _ => { let heads = begun.head(about).into_iter().collect(); story.says(by, about, Says::Removed(heads)); }
            }
        }
        let mut turned = story.clone();
        let by = order.index(turned.statements.len());
        turned.statements.rotate_left(by);
        prop_assert_eq!(turned.members(), story.members());
        turned.statements.reverse();
        prop_assert_eq!(turned.members(), story.members());
        // Whoever counts as a member was admitted by one whose admission counts, up to the founder.
        let members = story.members();
        for (_, member) in members.everyone() {
            prop_assert!(members.get(member.by).is_some());
        }
    }
}
