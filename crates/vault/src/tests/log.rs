//! Devices hand each other items, and the ops in them apply: all of a change or nothing.

use diko_core::ops::registry;

use super::*;
use crate::{BundleFacts, CaseOps, ItemEntry, ItemKind, ItemState, LogChange};

const STRANGER: AuthorId = AuthorId(Id128([9; 16]));

fn hash(bytes: &[u8]) -> [u8; 32] {
    ring::digest::digest(&ring::digest::SHA256, bytes).as_ref().try_into().unwrap()
}

fn item(kind: ItemKind, state: ItemState, bytes: &[u8]) -> (ItemEntry, Vec<u8>) {
    (ItemEntry { hash: hash(bytes), kind, state, remote: false }, bytes.to_vec())
}

/// A bundle of these consecutive ops of one author.
pub(super) fn bundle(ops: &[Op]) -> (ItemEntry, Vec<u8>) {
    let OpId { author, seq } = ops[0].id;
    let facts = BundleFacts {
        author,
        first: seq,
        count: u64::try_from(ops.len()).unwrap(),
        previous: None,
        signer: None,
        line: author,
        statements: false,
    };
    item(ItemKind::Bundle(facts), ItemState::Applied, format!("{ops:?}").as_bytes())
}

/// These bundles arrive and apply.
pub(super) fn arrival(bundles: &[&[Op]]) -> LogChange {
    let add: Vec<_> = bundles.iter().map(|ops| bundle(ops)).collect();
    let apply = add.iter().zip(bundles).map(|((entry, _), ops)| (entry.hash, ops.to_vec())).collect();
    LogChange { add, apply, ..LogChange::default() }
}

/// Oksana's case with her first word, and what her sister sends, who had seen it.
fn oksana_and_her_sister() -> (Home, CaseStore, Op, [Op; 2]) {
    let (home, _, first) = Home::with_oksana();
    let case = home.first_case().unwrap();
    let theirs = [
        op(STRANGER, 1, 1, Value::Text("Львів".to_owned()), &[first.id]),
        op(STRANGER, 2, 2, Value::YesNo(true), &[]),
    ];
    (home, case, first, theirs)
}

/// All that a case gives back.
#[derive(Debug, PartialEq)]
struct Everything {
    ops: CaseOps,
    items: Vec<(ItemEntry, Vec<u8>)>,
    pending: Vec<Op>,
    values: Vec<(String, Vec<u8>)>,
    predecessors: Vec<AuthorId>,
}

fn everything(case: &CaseStore) -> Everything {
    let items = case.items().unwrap();
    Everything {
        ops: case.load().unwrap(),
        items: items.into_iter().map(|item| (item, case.item_bytes(&item.hash).unwrap())).collect(),
        pending: case.pending().unwrap(),
        values: case.values().unwrap(),
        predecessors: case.predecessors().unwrap(),
    }
}

#[test]
fn items_of_every_kind_and_state_come_back_in_the_order_of_arrival_as_they_were() {
    let home = Home::new();
    let (mut vault, _) = home.create();
    let mut case = vault.create_case("Оксана", 0, &mut OsRandom::new()).unwrap();
    let full = BundleFacts {
        author: STRANGER,
        first: u64::MAX,
        count: u64::MAX - 1,
        previous: Some([3; 32]),
        signer: Some(Id128([4; 16])),
        line: AuthorId(Id128([5; 16])),
        statements: true,
    };
    let bare = BundleFacts { first: 1, count: 0, previous: None, signer: None, statements: false, ..full };
    let mut items = Vec::new();
    for kind in [ItemKind::Bundle(full), ItemKind::Epoch, ItemKind::Unknown, ItemKind::Bundle(bare)] {
        for state in [ItemState::Refused, ItemState::Quarantined, ItemState::Applied, ItemState::Waiting] {
            let bytes = [&[0, 255, 0][..], format!("{kind:?} {state:?}").as_bytes()].concat();
            let (entry, bytes) = item(kind, state, &bytes);
            items.push((ItemEntry { remote: items.len() % 2 == 0, ..entry }, bytes));
        }
    }
    items.push(item(ItemKind::Unknown, ItemState::Waiting, &[]));
    items.push(item(ItemKind::Epoch, ItemState::Waiting, &[7; 100_000]));
    case.commit(&LogChange { add: items.clone(), ..LogChange::default() }).unwrap();
    drop((case, vault));
    let case = home.first_case().unwrap();
    assert_eq!(everything(&case).items, items);
    assert_eq!(case.item_bytes(&[0; 32]), Err(VaultError::NotFound));
}

#[test]
fn frozen_the_numbers_of_states() {
    use ItemState::*;
    assert_eq!([Waiting, Applied, Quarantined, Refused].map(|state| state as i64), [0, 1, 2, 3]);
}

#[test]
fn an_item_that_comes_again_is_left_as_it_is() {
    let (_home, mut case, ..) = oksana_and_her_sister();
    let (entry, bytes) = item(ItemKind::Epoch, ItemState::Applied, b"epoch");
    case.commit(&LogChange { add: vec![(entry, bytes.clone())], ..LogChange::default() }).unwrap();
    let again = ItemEntry { state: ItemState::Waiting, remote: true, ..entry };
    case.commit(&LogChange { add: vec![(again, b"other".to_vec())], ..LogChange::default() }).unwrap();
    assert_eq!(everything(&case).items, [(entry, bytes)]);
}

#[test]
fn what_is_learnt_of_an_item_takes_the_place_of_what_was_known() {
    let (_home, mut case, _, theirs) = oksana_and_her_sister();
    let (known, bytes) = bundle(&theirs);
    let unknown = ItemEntry { kind: ItemKind::Unknown, state: ItemState::Waiting, ..known };
    case.commit(&LogChange { add: vec![(unknown, bytes.clone())], ..LogChange::default() }).unwrap();
    let other = item(ItemKind::Epoch, ItemState::Waiting, b"other");
    case.commit(&LogChange { add: vec![other.clone()], update: vec![known], ..LogChange::default() })
        .unwrap();
    assert_eq!(everything(&case).items, [(known, bytes), other]);
}

#[test]
fn a_wiped_endpoint_is_forgotten_and_what_it_gives_again_is_remembered() {
    let (_home, mut case, ..) = oksana_and_her_sister();
    let items = [b"1", b"2", b"3"].map(|bytes| item(ItemKind::Epoch, ItemState::Applied, bytes));
    let remote = |case: &CaseStore| -> Vec<bool> {
        case.items().unwrap().into_iter().map(|item| item.remote).collect()
    };
    let all = items.iter().map(|(entry, _)| entry.hash).collect();
    case.commit(&LogChange { add: items.to_vec(), remote: all, ..LogChange::default() }).unwrap();
    assert_eq!(remote(&case), [true; 3]);
    let wiped = LogChange { none_remote: true, remote: vec![items[1].0.hash], ..LogChange::default() };
    case.commit(&wiped).unwrap();
    assert_eq!(remote(&case), [false, true, false]);
}

#[test]
fn a_bundle_applies_and_its_ops_have_been_handed_over() {
    let (home, mut case, first, theirs) = oksana_and_her_sister();
    case.commit(&arrival(&[&theirs])).unwrap();
    drop(case);
    let mut case = home.first_case().unwrap();
    let loaded = case.load().unwrap();
    assert_eq!(loaded.heads.iter().map(|op| op.id).collect::<Vec<_>>(), theirs.each_ref().map(|op| op.id));
    assert_eq!(loaded.newest.len(), 2);
    assert_eq!(case.pending(), Ok(vec![first]));
    // Handed over: not to be replaced in place.
    assert_eq!(case.append(&[Op { at: 0, ..theirs[1].clone() }]), Err(VaultError::OpConflict));
}

#[test]
fn only_own_ops_that_may_leave_the_device_wait_to_be_handed_over() {
    let (_home, mut case, first, _) = oksana_and_her_sister();
    let draft = |author: AuthorId, seq: u64| {
        let mut op = op(author, seq, 1, Value::Text("ще не".to_owned()), &[]);
        op.entity.kind = registry::draft::KIND;
        op
    };
    let third = text_op(&case, 3, "Одеса");
    let second = text_op(&case, 2, "Львів");
    case.append(&[third.clone(), second.clone(), op(STRANGER, 1, 3, Value::Number(1), &[])]).unwrap();
    case.append(&[draft(case.author(), 4), draft(AuthorId(Id128([8; 16])), 1)]).unwrap();
    assert_eq!(case.pending(), Ok(vec![first, second, third]));
}

#[test]
fn a_sealed_bundle_carries_what_waited_and_what_is_written_later_waits() {
    let (_home, mut case, first, _) = oksana_and_her_sister();
    let second = text_op(&case, 2, "Львів");
    case.append(std::slice::from_ref(&second)).unwrap();
    let sealed = bundle(&[first, second.clone()]);
    let carried = Some((sealed.0.hash, 2));
    case.commit(&LogChange { add: vec![sealed], carried, ..LogChange::default() }).unwrap();
    assert_eq!((case.pending(), case.load().unwrap().sent_through), (Ok(vec![]), 2));
    assert_eq!(case.append(&[Op { at: 0, ..second }]), Err(VaultError::OpConflict));
    let third = text_op(&case, 3, "Одеса");
    case.append(std::slice::from_ref(&third)).unwrap();
    assert_eq!(case.pending(), Ok(vec![third]));
}

#[test]
fn a_bundle_passes_for_what_it_was_sealed_from_only() {
    let (_home, mut case, first, theirs) = oksana_and_her_sister();
    let second = text_op(&case, 2, "Львів");
    case.append(std::slice::from_ref(&second)).unwrap();
    let before = everything(&case);
    let mut refuse = |sealed: (ItemEntry, Vec<u8>), through: u64| {
        let carried = Some((sealed.0.hash, through));
        let change = LogChange { add: vec![sealed], carried, ..LogChange::default() };
        assert_eq!(case.commit(&change), Err(VaultError::OpConflict));
    };
    refuse(bundle(std::slice::from_ref(&first)), 2);
    refuse(bundle(std::slice::from_ref(&second)), 2);
    refuse(bundle(&[first, second]), 1);
    refuse(bundle(&theirs), 2);
    refuse(item(ItemKind::Epoch, ItemState::Applied, b"epoch"), 2);
    assert_eq!(everything(&case), before);
}

#[test]
fn whoever_finds_itself_cloned_writes_on_as_someone_else() {
    let (home, mut case, first, _) = oksana_and_her_sister();
    let (old, new) = (case.author(), AuthorId(Id128([6; 16])));
    let sealed = bundle(std::slice::from_ref(&first));
    let carried = Some((sealed.0.hash, 1));
    case.commit(&LogChange { add: vec![sealed], carried, ..LogChange::default() }).unwrap();
    case.append(&[op(old, 2, 1, Value::Text("Львів".to_owned()), &[first.id])]).unwrap();
    let draft =
        Op { entity: Entity { kind: registry::draft::KIND, key: Key::One }, ..text_op(&case, 3, "а") };
    case.append(std::slice::from_ref(&draft)).unwrap();
    // The clone's bundle takes the number; the word that waited goes under the new name.
    let clones = op(old, 2, 2, Value::YesNo(true), &[]);
    let ours = op(new, 1, 1, Value::Text("Львів".to_owned()), &[first.id]);
    let change = LogChange {
        pending: Some(vec![ours.clone()]),
        author: Some(new),
        ..arrival(&[std::slice::from_ref(&clones)])
    };
    case.commit(&change).unwrap();
    let check = |case: &CaseStore| {
        assert_eq!((case.author(), case.predecessors()), (new, Ok(vec![old])));
        assert_eq!(case.pending(), Ok(vec![ours.clone()]));
        let mut heads = case.load().unwrap().heads;
        heads.sort_by_key(|op| (op.id.author != new, op.id.seq));
        assert_eq!(heads, [ours.clone(), clones.clone(), draft.clone()]);
    };
    check(&case);
    drop(case);
    check(&home.first_case().unwrap());
}

#[test]
fn what_waited_and_is_taken_back_supersedes_nothing_any_more() {
    let (_home, mut case, first, _) = oksana_and_her_sister();
    let sealed = bundle(std::slice::from_ref(&first));
    let carried = Some((sealed.0.hash, 1));
    case.commit(&LogChange { add: vec![sealed], carried, ..LogChange::default() }).unwrap();
    let unseen = OpId { author: STRANGER, seq: 7 };
    case.append(&[op(case.author(), 2, 1, Value::Cleared, &[first.id, unseen])]).unwrap();
    assert_eq!(case.load().unwrap().awaited.len(), 1);
    case.commit(&LogChange { pending: Some(vec![]), ..LogChange::default() }).unwrap();
    let loaded = case.load().unwrap();
    assert_eq!((loaded.heads, loaded.awaited), (vec![first], vec![]));
}

#[test]
fn a_rebuild_takes_back_what_bundles_brought_and_keeps_what_was_only_written_here() {
    let (_home, mut case, first, theirs) = oksana_and_her_sister();
    let reply = op(case.author(), 2, 1, Value::Text("Одеса".to_owned()), &[theirs[0].id]);
    case.commit(&arrival(&[&theirs])).unwrap();
    case.append(std::slice::from_ref(&reply)).unwrap();
    // The sister turns out to be removed: her bundle waits in quarantine.
    let quarantined = ItemEntry { state: ItemState::Quarantined, ..bundle(&theirs).0 };
    let change = LogChange { update: vec![quarantined], rebuild: true, ..LogChange::default() };
    case.commit(&change).unwrap();
    let loaded = case.load().unwrap();
    assert_eq!(loaded.heads, [first.clone(), reply.clone()]);
    assert_eq!(loaded.awaited, [(reply.entity.clone(), reply.field, theirs[0].id)]);
    assert_eq!(case.pending(), Ok(vec![first, reply.clone()]));
    assert_eq!(case.item_bytes(&quarantined.hash), Ok(bundle(&theirs).1));
    // An owner releases it.
    case.commit(&LogChange { rebuild: true, ..arrival(&[&theirs]) }).unwrap();
    let loaded = case.load().unwrap();
    assert!(loaded.heads.contains(&reply) && loaded.heads.contains(&theirs[1]));
    assert_eq!((loaded.heads.len(), loaded.awaited), (2, vec![]));
}

#[test]
fn an_op_may_come_in_two_bundles_and_belongs_to_the_later_one() {
    let (_home, mut case, first, theirs) = oksana_and_her_sister();
    // A device from a restored copy meets what it had sent before.
    case.commit(&arrival(&[std::slice::from_ref(&first), &theirs, &theirs[..1]])).unwrap();
    assert_eq!((case.pending(), case.load().unwrap().sent_through), (Ok(vec![]), 1));
    assert_eq!(case.load().unwrap().heads.len(), 2);
}

#[test]
fn values_are_set_and_removed_by_name() {
    let (home, mut case, ..) = oksana_and_her_sister();
    let set = |name: &str, value: Option<&[u8]>| (name.to_owned(), value.map(<[u8]>::to_vec));
    let values = vec![set("token", Some(&[0; 32])), set("cursor", Some(b"1")), set("none", None)];
    case.commit(&LogChange { values, ..LogChange::default() }).unwrap();
    let values = vec![set("token", None), set("cursor", Some(b"")), set("a", Some(b"2"))];
    case.commit(&LogChange { values, ..LogChange::default() }).unwrap();
    let kept = vec![("a".to_owned(), b"2".to_vec()), ("cursor".to_owned(), vec![])];
    assert_eq!(case.values(), Ok(kept.clone()));
    drop(case);
    assert_eq!(home.first_case().unwrap().values(), Ok(kept));
}

/// A change that touches every table.
fn change_of_everything(case: &CaseStore, first: &Op, theirs: &[Op]) -> LogChange {
    let sealed = bundle(std::slice::from_ref(first));
    let mut change = arrival(&[theirs, std::slice::from_ref(first)]);
    change.none_remote = true;
    change.remote = vec![sealed.0.hash];
    change.update = vec![ItemEntry { state: ItemState::Refused, ..sealed.0 }];
    change.carried = Some((sealed.0.hash, 1));
    change.rebuild = true;
    change.pending = Some(vec![text_op(case, 2, "Харків")]);
    change.author = Some(AuthorId(Id128([6; 16])));
    change.values = vec![("cursor".to_owned(), Some(vec![1]))];
    change
}

#[test]
fn a_change_that_is_refused_leaves_everything_as_it_was() {
    let (home, mut case, first, theirs) = oksana_and_her_sister();
    let kept = item(ItemKind::Epoch, ItemState::Applied, b"kept");
    let remote = vec![kept.0.hash];
    let values = vec![("cursor".to_owned(), Some(vec![0]))];
    case.commit(&LogChange { add: vec![kept], remote, values, ..LogChange::default() }).unwrap();
    let before = everything(&case);
    let whole = change_of_everything(&case, &first, &theirs);

    let mut other = theirs.to_vec();
    other[1].at += 1;
    let twice = [whole.apply.clone(), vec![(whole.apply[0].0, other.clone())]].concat();
    let unknown = item(ItemKind::Epoch, ItemState::Applied, b"unknown").0;
    for (wrong, error) in [
        (LogChange { apply: twice, ..whole.clone() }, VaultError::OpConflict),
        (LogChange { pending: Some(other), ..whole.clone() }, VaultError::OpConflict),
        (LogChange { apply: vec![(unknown.hash, theirs.to_vec())], ..whole.clone() }, VaultError::NotFound),
        (LogChange { remote: vec![unknown.hash], ..whole.clone() }, VaultError::NotFound),
        (LogChange { carried: Some((unknown.hash, 1)), ..whole.clone() }, VaultError::NotFound),
        (LogChange { update: vec![unknown], ..whole.clone() }, VaultError::NotFound),
    ] {
        assert_eq!(case.commit(&wrong), Err(error));
        assert_eq!(everything(&case), before);
    }
    drop(case);
    let mut case = home.first_case().unwrap();
    assert_eq!(everything(&case), before);
    // Nothing but what was wrong with them kept them from being written.
    assert_eq!(case.commit(&whole), Ok(()));
}

#[test]
fn a_change_that_does_not_fit_on_the_disk_leaves_everything_as_it_was() {
    let (home, mut case, first, theirs) = oksana_and_her_sister();
    let before = everything(&case);
    let pages: i64 = case.connection.query_row("PRAGMA page_count", [], |row| row.get(0)).unwrap();
    case.connection.query_row(&format!("PRAGMA max_page_count = {pages}"), [], |_| Ok(())).unwrap();
    let mut change = change_of_everything(&case, &first, &theirs);
    change.values.push(("long".to_owned(), Some(vec![1; 100_000])));
    assert_eq!(case.commit(&change), Err(VaultError::DiskFull));
    assert_eq!(everything(&case), before);
    drop(case);
    assert_eq!(everything(&home.first_case().unwrap()), before);
}

#[test]
fn the_memory_of_a_bulk_change_is_given_back_whether_it_was_written_or_not() {
    let (_home, mut case, _, theirs) = oksana_and_her_sister();
    let cache = |case: &CaseStore| -> i64 {
        case.connection.query_row("PRAGMA cache_size", [], |row| row.get(0)).unwrap()
    };
    case.commit(&arrival(&[&theirs])).unwrap();
    assert_eq!(cache(&case), -2048);
    assert!(case.commit(&LogChange { remote: vec![[0; 32]], ..LogChange::default() }).is_err());
    assert_eq!(cache(&case), -2048);
}

#[test]
fn a_copy_carries_the_log() {
    let (home, mut case, first, theirs) = oksana_and_her_sister();
    let sealed = bundle(std::slice::from_ref(&first));
    let mut change = arrival(&[&theirs]);
    change.carried = Some((sealed.0.hash, 1));
    change.add.push(sealed);
    change.values = vec![("cursor".to_owned(), Some(vec![1]))];
    case.commit(&change).unwrap();
    let before = everything(&case);
    drop(case);
    home.open().unwrap().save_copy(&home.path("diko.copy"), PASSPHRASE, &mut OsRandom::new()).unwrap();
    let elsewhere = home.path("elsewhere");
    let copy =
        Vault::open_copy(&home.path("diko.copy"), PASSPHRASE, &elsewhere, &mut OsRandom::new()).unwrap();
    let case = copy.case(copy.cases().unwrap()[0].id).unwrap();
    let after = everything(&case);
    assert_eq!((&after.items, &after.values), (&before.items, &before.values));
    assert_eq!(after.ops.heads, before.ops.heads);
    assert_eq!(after.predecessors, [before.ops.author]);
}

#[test]
fn a_log_that_no_version_writes_is_found_by_a_check() {
    for damage in [
        "INSERT INTO item (hash, kind, state, remote, bytes) VALUES (zeroblob(32), 9, 0, 0, x'')",
        "INSERT INTO item (hash, kind, state, remote, bytes) VALUES (zeroblob(32), 2, 9, 0, x'')",
        "INSERT INTO item (hash, kind, state, remote, bytes) VALUES (zeroblob(31), 2, 0, 0, x'')",
        "INSERT INTO item (hash, kind, state, remote, bytes) VALUES (zeroblob(32), 1, 0, 0, x'')",
        "INSERT INTO sync_value (name, value) VALUES (CAST(x'ff' AS TEXT), x'')",
        "INSERT INTO meta (name, value) VALUES ('predecessors', x'00')",
        // An op that was superseded is read by nothing but a check.
        "UPDATE op SET key = x'09' WHERE NOT EXISTS (SELECT 1 FROM head WHERE head.author = op.author)",
    ] {
        let (_home, mut case, _, theirs) = oksana_and_her_sister();
        case.commit(&arrival(&[&theirs])).unwrap();
        assert_eq!(case.check(), Ok(()));
        case.connection.execute_batch("PRAGMA ignore_check_constraints = ON").unwrap();
        case.connection.execute(damage, []).unwrap();
        case.connection.execute_batch("PRAGMA ignore_check_constraints = OFF").unwrap();
        assert_eq!(case.check(), Err(VaultError::DatabaseDamaged), "{damage}");
    }
}
