//! What can be decided and what cannot, on ops as they come from other devices.

use diko_vault::{KdfCost, OsRandom, Vault};

use super::*;

const NOON: i64 = 1_795_345_200;
const OLENA: Id128 = Id128([1; 16]);
const JONAS: AuthorId = AuthorId(Id128([2; 16]));
const AMIRA: AuthorId = AuthorId(Id128([3; 16]));

/// Olena's case with what others wrote, none of whom knew of the others.
fn case_with(ops: &[(AuthorId, Entity, u16, Value)]) -> (tempfile::TempDir, Case) {
    let folder = tempfile::tempdir().unwrap();
    let mut random = OsRandom::new();
    let path = folder.path().join("vault");
    let (mut vault, _) = Vault::create(&path, "Sonnenblume", &mut random, KdfCost::CHEAP_FOR_TESTS).unwrap();
    let mut store = vault.create_case("", NOON, &mut random).unwrap();
    let nothing_seen = diko_core::ops::CaseState::default();
    let added = (AMIRA, Entity::person(OLENA), person::ADDED, Value::YesNo(true));
    let mut written: BTreeMap<AuthorId, u64> = BTreeMap::new();
    for (author, entity, field, value) in std::iter::once(&added).chain(ops) {
        let mut op = nothing_seen.write(*author, entity, *field, value.clone(), NOON);
        let seq = written.entry(*author).or_default();
        *seq += 1;
        op.id.seq = *seq;
        store.append(&[op]).unwrap();
    }
    let photos = vault.photos(store.id()).unwrap();
    let case = Case::open(store, photos, AuthorId(Id128([9; 16]))).unwrap();
    (folder, case)
}

fn text(text: &str) -> Value {
    Value::Text(text.into())
}

fn said(case: &Case) -> Vec<(AboutView, Vec<VersionValue>)> {
    let values = |one: Conflict| one.versions.into_iter().map(|version| version.value).collect();
    case.conflicts().into_iter().map(|one| (one.about.clone(), values(one))).collect()
}

#[test]
fn what_only_a_newer_version_can_read_can_be_chosen_unread() {
    let anmelden = Entity::step(OLENA, &"anmelden".into());
    let (_folder, mut case) = case_with(&[
        (JONAS, anmelden.clone(), step::STATUS, text("raise asked 2026-11-20")),
        (AMIRA, anmelden.clone(), step::STATUS, text("raise done 2026-11-18")),
    ]);
    let done = VersionValue::Step { state: crate::views::RecordWord::Done, on: "2026-11-18".into() };
    let about = AboutView::Step { step: "anmelden".into() };
    assert_eq!(said(&case), [(about, vec![done, VersionValue::Unknown])]);

    let choose = case.conflicts().remove(0).versions.remove(1).choose;
    case.write(&choose, NOON).unwrap();
    assert!(case.conflicts().is_empty());
    assert!(case.holds(&anmelden, step::STATUS, &text("raise asked 2026-11-20")));
}

#[test]
fn nobody_is_asked_what_nobody_can_decide() {
    let fields = [
        (Entity::member(Id128([7; 16])), registry::member::NAME),
        (Entity { kind: 4711, key: Key::One }, 1),
        (Entity::person(OLENA), 98),
        (Entity::person(OLENA), registry::skipped_field(Fact::HasJob)),
        // Of someone who has not arrived yet.
        (Entity::step(Id128([8; 16]), &"anmelden".into()), step::STATUS),
        // A day of a paper that is in nobody's hands.
        (Entity::paper(OLENA, &"reisepass".into()), paper::EXPIRES_ON),
    ];
    let ops: Vec<_> = fields
        .into_iter()
        .flat_map(|(entity, field)| {
            [(JONAS, entity.clone(), field, text("2030-01-01")), (AMIRA, entity, field, text("2031-01-01"))]
        })
        .collect();
    let (_folder, case) = case_with(&ops);
    assert!(case.state.conflicts().len() >= 6);
    assert_eq!(said(&case), []);
    assert_eq!(case.household().persons.len(), 1);
}

#[test]
fn three_devices_with_two_words_are_two_versions() {
    let born = registry::fact_field(Fact::BornOn);
    let third = AuthorId(Id128([4; 16]));
    let olena = Entity::person(OLENA);
    let (_folder, case) = case_with(&[
        (JONAS, olena.clone(), born, text("1990-05-01")),
        (AMIRA, olena.clone(), born, text("1990-05-02")),
        (third, olena, born, text("1990-05-01")),
    ]);
    let all = said(&case);
    assert_eq!((all.len(), all[0].1.len()), (1, 2), "{all:?}");
}

#[test]
fn a_note_deleted_by_a_copy_of_the_device_is_kept_or_removed() {
    let entity = Entity::note(Id128([5; 16]));
    let (_folder, mut case) = case_with(&[
        (JONAS, entity.clone(), note::TEXT, text("Zimmer 4")),
        (JONAS, entity.clone(), note::PERSON, text(&OLENA.to_hex())),
        (JONAS, entity.clone(), note::STEP, text("anmelden")),
        (AMIRA, entity.clone(), note::TEXT, text("Zimmer 4")),
        (AMIRA, entity, DELETED, Value::YesNo(true)),
    ]);
    let about = AboutView::KeptNote { step: "anmelden".into(), text: "Zimmer 4".into() };
    assert_eq!(said(&case), [(about, vec![VersionValue::Keep, VersionValue::Remove])]);
    let shown = |case: &Case| case.notes(&"anmelden".into(), &[person_id(OLENA)]).len();
    assert_eq!(shown(&case), 1);

    let remove = case.conflicts().remove(0).versions.remove(1).choose;
    case.write(&remove, NOON).unwrap();
    assert_eq!((said(&case), shown(&case)), (vec![], 0));
}
