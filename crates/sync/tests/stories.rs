//! Olena shares her family's case; Maryam helps her. Messages move only when a story says so.

mod people;

use diko_core::ops::registry::{household, note, person};
use diko_core::ops::{Entity, Id128};
use diko_sync::Standing;
use diko_wire::{Hash, MemberKind, Role};
use people::{Endpoint, Person, all_meet, tokens};

fn daughter() -> Entity {
    Entity::person(Id128([3; 16]))
}

fn name(person: &Person) -> Vec<String> {
    person.reads(&daughter(), person::NAME)
}

fn olena_and_maryam() -> (Endpoint, Person, Person) {
    let mut endpoint = Endpoint::default();
    let mut olena = Person::founds();
    olena.writes(&daughter(), person::NAME, "Daryna");
    let mut maryam = olena.invites(Role::Helper);
    all_meet(&mut endpoint, &mut [&mut olena, &mut maryam]);
    (endpoint, olena, maryam)
}

#[test]
fn what_one_wrote_the_other_reads() {
    let (mut endpoint, mut olena, mut maryam) = olena_and_maryam();
    assert_eq!(name(&maryam), ["Daryna"]);
    maryam.writes(&daughter(), person::NAME, "Дарина");
    all_meet(&mut endpoint, &mut [&mut maryam, &mut olena]);
    assert_eq!(name(&olena), ["Дарина"]);
    assert_eq!(olena.status().waiting, 0);
    assert_eq!(olena.status().standing, Standing::Good);
}

#[test]
fn two_words_that_did_not_know_of_each_other_are_both_shown() {
    let (mut endpoint, mut olena, mut maryam) = olena_and_maryam();
    olena.writes(&daughter(), person::NAME, "Darina");
    maryam.writes(&daughter(), person::NAME, "Дарина");
    all_meet(&mut endpoint, &mut [&mut olena, &mut maryam]);
    assert_eq!(name(&olena), ["Darina", "Дарина"]);
    maryam.writes(&daughter(), person::NAME, "Дарина");
    all_meet(&mut endpoint, &mut [&mut maryam, &mut olena]);
    assert_eq!(name(&olena), ["Дарина"]);
}

#[test]
fn when_nothing_is_new_one_question_is_asked() {
    let (mut endpoint, mut olena, _) = olena_and_maryam();
    olena.meets(&mut endpoint);
    let before = endpoint.asked;
    olena.meets_soon(&mut endpoint);
    assert_eq!(endpoint.asked, before + 1);
}

#[test]
fn an_exchange_that_breaks_off_anywhere_is_taken_up_again() {
    for questions in 0..12 {
        let mut endpoint = Endpoint::default();
        let mut olena = Person::founds();
        olena.writes(&daughter(), person::NAME, "Daryna");
        let mut maryam = olena.invites(Role::Helper);
        olena.meets_for(&mut endpoint, questions);
        olena.restarts();
        maryam.meets_for(&mut endpoint, questions);
        maryam.restarts();
        all_meet(&mut endpoint, &mut [&mut olena, &mut maryam]);
        assert_eq!(name(&maryam), ["Daryna"]);
    }
}

#[test]
fn who_is_removed_reads_nothing_new_and_what_it_writes_waits_until_an_owner_lets_it_count() {
    let (mut endpoint, mut olena, mut maryam) = olena_and_maryam();
    let mut tarek = olena.invites(Role::Owner);
    all_meet(&mut endpoint, &mut [&mut olena, &mut maryam, &mut tarek]);
    // What Maryam writes meanwhile reaches another server only.
    let mut elsewhere = endpoint.clone();
    maryam.writes(&Entity::household(), household::NAME, "Ko");
    maryam.meets(&mut elsewhere);
    let case = olena.invitation(Role::Helper).case;
    let before = tokens(&endpoint, case);
    olena.removes(maryam.id());
    olena.writes(&daughter(), person::NAME, "Secret");
    olena.meets(&mut endpoint);
    assert_eq!(tokens(&endpoint, case).len(), before.len() - 1);
    maryam.meets(&mut endpoint);
    assert_eq!(maryam.status().standing, Standing::NotLetIn);
    // Even in her hands the new items open nothing.
    for item in &endpoint.cases[&case].items {
        let known = &mut elsewhere.cases.get_mut(&case).unwrap().items;
        if !known.contains(item) {
            known.push(item.clone());
        }
    }
    maryam.meets(&mut elsewhere);
    assert_eq!(name(&maryam), ["Daryna"]);
    assert!(maryam.status().unread > 0);
    // Someone hands on what Maryam wrote.
    endpoint.cases.get_mut(&case).unwrap().items = elsewhere.cases[&case].items.clone();
    all_meet(&mut endpoint, &mut [&mut olena, &mut tarek]);
    assert_eq!(name(&tarek), ["Secret"]);
    assert_eq!(tarek.reads(&Entity::household(), household::NAME), [""; 0]);
    assert_eq!(tarek.status().quarantined, 1);
    tarek.releases(maryam.id());
    all_meet(&mut endpoint, &mut [&mut tarek, &mut olena]);
    assert_eq!(olena.reads(&Entity::household(), household::NAME), ["Ko"]);
    assert_eq!(tarek.status().standing, Standing::Good);
}

#[test]
fn what_arrives_while_a_removal_is_on_its_way_waits_also_where_the_device_was_switched_off_then() {
    let (mut endpoint, mut olena, mut maryam) = olena_and_maryam();
    let mut tarek = olena.invites(Role::Helper);
    all_meet(&mut endpoint, &mut [&mut olena, &mut maryam, &mut tarek]);
    olena.removes(tarek.id());
    tarek.writes(&daughter(), person::NAME, "after the removal");
    tarek.meets(&mut endpoint);
    // Tarek's word comes, the removal goes, and that is all.
    olena.meets_for(&mut endpoint, 2);
    olena.restarts();
    all_meet(&mut endpoint, &mut [&mut olena, &mut maryam]);
    assert_eq!(name(&olena), ["Daryna"]);
}

#[test]
fn what_a_removed_member_said_before_applies_also_where_its_bundles_come_in_another_order() {
    let (mut endpoint, mut olena, mut maryam) = olena_and_maryam();
    let mut tarek = olena.invites(Role::Helper);
    all_meet(&mut endpoint, &mut [&mut olena, &mut maryam, &mut tarek]);
    for text in ["first", "second"] {
        tarek.writes(&Entity::note(Id128([text.len() as u8; 16])), note::TEXT, text);
        tarek.meets(&mut endpoint);
    }
    let items = &endpoint.cases[&olena.invitation(Role::Helper).case].items;
    let first = Hash::of(&items[items.len() - 2]);
    olena.meets(&mut endpoint);
    olena.removes(tarek.id());
    olena.meets(&mut endpoint);
    endpoint.hidden.insert(first);
    maryam.meets(&mut endpoint);
    endpoint.hidden.clear();
    all_meet(&mut endpoint, &mut [&mut maryam, &mut olena]);
    assert_eq!(maryam.reads(&Entity::note(Id128([5; 16])), note::TEXT), ["first"]);
}

#[test]
fn who_leaves_says_so_and_what_it_wrote_before_stays() {
    let (mut endpoint, mut olena, mut maryam) = olena_and_maryam();
    let case = olena.invitation(Role::Helper).case;
    let before = tokens(&endpoint, case);
    maryam.writes(&daughter(), person::NAME, "Last word");
    maryam.removes(maryam.id());
    maryam.meets(&mut endpoint);
    assert!(maryam.status().removed);
    assert_eq!(maryam.status().waiting, 0);
    olena.meets(&mut endpoint);
    olena.meets(&mut endpoint);
    assert_eq!(name(&olena), ["Last word"]);
    assert_eq!(olena.status().quarantined, 0);
    assert_eq!(tokens(&endpoint, case).len(), before.len() - 1);
}

#[test]
fn a_clone_and_its_original_both_keep_their_words() {
    let (mut endpoint, mut olena, mut maryam) = olena_and_maryam();
    let backup = maryam.backup();
    let mut clone = Person::from_backup(&backup);
    maryam.writes(&daughter(), person::NAME, "from the original");
    clone.writes(&daughter(), person::NAME, "from the clone");
    // Both form their bundle after the same one, before either hears of the other.
    let mut empty = endpoint.clone();
    clone.meets(&mut empty);
    maryam.meets(&mut endpoint);
    all_meet(&mut endpoint, &mut [&mut olena, &mut maryam, &mut clone]);
    assert_eq!(name(&olena), ["from the clone", "from the original"]);
    // From here on they write under two names.
    maryam.writes(&daughter(), person::NAME, "one");
    maryam.meets(&mut endpoint);
    all_meet(&mut endpoint, &mut [&mut clone, &mut olena, &mut maryam]);
    clone.writes(&daughter(), person::NAME, "two");
    all_meet(&mut endpoint, &mut [&mut clone, &mut olena, &mut maryam]);
    assert_eq!(name(&olena), ["two"]);
}

#[test]
fn a_word_about_one_branch_takes_nothing_from_the_other() {
    let (mut endpoint, mut olena, mut maryam) = olena_and_maryam();
    let mut tarek = olena.invites(Role::Helper);
    all_meet(&mut endpoint, &mut [&mut olena, &mut maryam, &mut tarek]);
    let backup = maryam.backup();
    let mut clone = Person::from_backup(&backup);
    let mut elsewhere = endpoint.clone();
    maryam.writes(&daughter(), person::NAME, "original");
    clone.writes(&daughter(), person::NAME, "clone");
    maryam.meets(&mut endpoint);
    clone.meets(&mut elsewhere);
    // Olena knows the original's word alone, Tarek the clone's; each replaces what they see.
    olena.meets(&mut endpoint);
    tarek.meets(&mut elsewhere);
    olena.writes(&daughter(), person::NAME, "Olena saw the original");
    tarek.writes(&daughter(), person::NAME, "Tarek saw the clone");
    olena.meets(&mut endpoint);
    tarek.meets(&mut elsewhere);
    all_meet(&mut endpoint, &mut [&mut olena, &mut tarek, &mut maryam, &mut clone]);
    assert_eq!(name(&olena), ["Olena saw the original", "Tarek saw the clone"]);
}

#[test]
fn a_restored_backup_writes_on_without_losing_what_was_sent_since() {
    let (mut endpoint, mut olena, mut maryam) = olena_and_maryam();
    let backup = maryam.backup();
    maryam.writes(&daughter(), person::NAME, "after the backup");
    maryam.meets(&mut endpoint);
    drop(maryam);
    let mut restored = Person::from_backup(&backup);
    restored.writes(&Entity::note(Id128([9; 16])), note::TEXT, "written from the backup");
    all_meet(&mut endpoint, &mut [&mut restored, &mut olena]);
    assert_eq!(name(&restored), ["after the backup"]);
    assert_eq!(olena.reads(&Entity::note(Id128([9; 16])), note::TEXT), ["written from the backup"]);
}

#[test]
fn a_founder_who_does_not_know_that_the_case_was_registered_goes_on() {
    let mut endpoint = Endpoint::default();
    let mut olena = Person::founds();
    let backup = olena.backup();
    olena.meets(&mut endpoint);
    drop(olena);
    let mut restored = Person::from_backup(&backup);
    let mut maryam = restored.invites(Role::Helper);
    all_meet(&mut endpoint, &mut [&mut restored, &mut maryam]);
    assert_eq!((restored.status().standing, maryam.status().standing), (Standing::Good, Standing::Good));
}

#[test]
fn what_was_unsent_at_the_backup_and_sent_since_is_not_said_twice() {
    let (mut endpoint, mut olena, mut maryam) = olena_and_maryam();
    maryam.writes(&Entity::note(Id128([9; 16])), note::TEXT, "once");
    let backup = maryam.backup();
    maryam.meets(&mut endpoint);
    let mut restored = Person::from_backup(&backup);
    all_meet(&mut endpoint, &mut [&mut restored, &mut olena, &mut maryam]);
    assert_eq!(olena.reads(&Entity::note(Id128([9; 16])), note::TEXT), ["once"]);
}

#[test]
fn a_copy_that_was_opened_says_once_what_both_had_not_sent() {
    let (mut endpoint, mut olena, mut maryam) = olena_and_maryam();
    maryam.writes(&daughter(), person::NAME, "unsent");
    let mut opened = maryam.opens_a_copy();
    maryam.meets(&mut endpoint);
    all_meet(&mut endpoint, &mut [&mut opened, &mut olena, &mut maryam]);
    maryam.writes(&daughter(), person::NAME, "later");
    maryam.meets(&mut endpoint);
    all_meet(&mut endpoint, &mut [&mut olena, &mut opened, &mut maryam]);
    assert_eq!(name(&olena), ["later"]);
    // Where the device the copy came from is lost, nothing of it is.
    olena.writes(&daughter(), person::NAME, "unsent again");
    let mut opened = olena.opens_a_copy();
    drop(olena);
    all_meet(&mut endpoint, &mut [&mut opened, &mut maryam]);
    assert_eq!(name(&maryam), ["unsent again"]);
}

#[test]
fn what_a_copy_says_over_an_unsent_word_replaces_it_where_the_original_sent_it() {
    let (mut endpoint, mut olena, mut maryam) = olena_and_maryam();
    maryam.writes(&daughter(), person::NAME, "unsent");
    let mut opened = maryam.opens_a_copy();
    opened.writes(&Entity::note(Id128([9; 16])), note::TEXT, "from the copy");
    opened.writes(&daughter(), person::NAME, "later");
    maryam.meets(&mut endpoint);
    all_meet(&mut endpoint, &mut [&mut opened, &mut olena, &mut maryam]);
    assert_eq!(name(&olena), ["later"]);
    assert_eq!(olena.reads(&Entity::note(Id128([9; 16])), note::TEXT), ["from the copy"]);
}

#[test]
fn an_unsent_word_over_an_own_one_takes_nothing_from_a_clones_of_the_same_number() {
    // Which of the two keeps the name is chance.
    for _ in 0..6 {
        let (mut endpoint, mut olena, mut maryam) = olena_and_maryam();
        let mut clone = Person::from_backup(&maryam.backup());
        maryam.writes(&daughter(), person::NAME, "original");
        clone.writes(&daughter(), person::NAME, "clone");
        maryam.meets(&mut endpoint.clone());
        clone.meets(&mut endpoint);
        maryam.writes(&daughter(), person::NAME, "over the original");
        all_meet(&mut endpoint, &mut [&mut maryam, &mut olena, &mut clone]);
        assert_eq!(name(&olena), ["clone", "over the original"]);
    }
}

#[test]
fn an_endpoint_that_lost_everything_is_filled_again() {
    let (mut endpoint, mut olena, mut maryam) = olena_and_maryam();
    maryam.writes(&daughter(), person::NAME, "Дарина");
    maryam.meets(&mut endpoint);
    let full = endpoint.cases[&olena.invitation(Role::Helper).case].items.len();
    endpoint = Endpoint::default();
    // A helper cannot found the case anew; an owner can.
    maryam.meets(&mut endpoint);
    assert_eq!(maryam.status().standing, Standing::NotLetIn);
    all_meet(&mut endpoint, &mut [&mut olena, &mut maryam]);
    assert_eq!(name(&olena), ["Дарина"]);
    assert_eq!(endpoint.cases[&olena.invitation(Role::Helper).case].items.len(), full);
}

#[test]
fn an_endpoint_that_was_set_back_gets_what_it_lacks() {
    let (mut endpoint, mut olena, mut maryam) = olena_and_maryam();
    let old = endpoint.clone();
    let mut tarek = olena.invites(Role::Helper);
    maryam.writes(&daughter(), person::NAME, "Дарина");
    all_meet(&mut endpoint, &mut [&mut olena, &mut maryam, &mut tarek]);
    endpoint = old;
    all_meet(&mut endpoint, &mut [&mut olena, &mut maryam, &mut tarek]);
    assert_eq!(name(&tarek), ["Дарина"]);
}

#[test]
fn who_was_admitted_since_is_let_in_again_where_an_endpoint_was_set_back() {
    let (mut endpoint, mut olena, mut maryam) = olena_and_maryam();
    let old = endpoint.clone();
    let mut tarek = olena.invites(Role::Helper);
    all_meet(&mut endpoint, &mut [&mut olena, &mut tarek, &mut maryam]);
    for questions in 0..6 {
        endpoint = old.clone();
        tarek.meets(&mut endpoint);
        assert_eq!(tarek.status().standing, Standing::NotLetIn);
        olena.meets_for(&mut endpoint, questions);
        olena.restarts();
        olena.meets(&mut endpoint);
        tarek.meets(&mut endpoint);
        assert_eq!(tarek.status().standing, Standing::Good, "broken off after {questions} questions");
    }
}

#[test]
fn what_the_endpoint_hides_is_noticed_and_said() {
    let (mut endpoint, mut olena, mut maryam) = olena_and_maryam();
    let mut tarek = olena.invites(Role::Helper);
    all_meet(&mut endpoint, &mut [&mut olena, &mut maryam, &mut tarek]);
    maryam.writes(&daughter(), person::NAME, "hidden from Tarek");
    maryam.meets(&mut endpoint);
    let hidden = endpoint.cases[&olena.invitation(Role::Helper).case].items.last().unwrap().clone();
    olena.meets(&mut endpoint);
    olena.writes(&Entity::household(), household::NAME, "Ko");
    olena.meets(&mut endpoint);
    endpoint.hidden.insert(Hash::of(&hidden));
    tarek.meets(&mut endpoint);
    assert_eq!(tarek.status().withheld, 1);
    assert_eq!(tarek.reads(&Entity::household(), household::NAME), ["Ko"]);
    endpoint.hidden.clear();
    tarek.meets(&mut endpoint);
    assert_eq!((name(&tarek), tarek.status().withheld), (vec!["hidden from Tarek".into()], 0));
}

#[test]
fn the_recovery_code_brings_the_case_back_on_a_new_device() {
    let mut endpoint = Endpoint::default();
    let mut olena = Person::founds();
    let paper = olena.admits(Role::Owner, MemberKind::Paper);
    olena.writes(&daughter(), person::NAME, "Daryna");
    olena.meets(&mut endpoint);
    let invitation = olena.invitation(Role::Owner);
    // Her phone is lost.
    drop(olena);
    let mut found = Person::finds(&invitation, paper.clone());
    found.meets(&mut endpoint);
    assert_eq!(name(&found), ["Daryna"]);
    assert!(found.engine.as_ref().unwrap().sharing().successor.is_none());
    // The code still works, once more.
    found.writes(&daughter(), person::NAME, "Дарина");
    found.meets(&mut endpoint);
    let mut again = Person::finds(&invitation, paper);
    all_meet(&mut endpoint, &mut [&mut again, &mut found]);
    assert_eq!(name(&again), ["Дарина"]);
}

#[test]
fn who_is_removed_does_not_come_in_again_by_the_code_it_once_came_with() {
    let (mut endpoint, mut olena, mut maryam) = olena_and_maryam();
    let code = olena.admits(Role::Helper, MemberKind::Paper);
    olena.meets(&mut endpoint);
    let mut tarek = Person::finds(&olena.invitation(Role::Helper), code);
    all_meet(&mut endpoint, &mut [&mut tarek, &mut olena, &mut maryam]);
    olena.removes(tarek.id());
    all_meet(&mut endpoint, &mut [&mut olena, &mut maryam]);
    tarek.meets(&mut endpoint);
    assert_eq!(tarek.status().standing, Standing::NotLetIn);
}

#[test]
fn a_file_lets_one_device_in_and_is_used_up() {
    let (mut endpoint, mut olena, mut maryam) = olena_and_maryam();
    let file = olena.admits(Role::Helper, MemberKind::Invitation);
    olena.meets(&mut endpoint);
    let mut tarek = Person::finds(&olena.invitation(Role::Helper), file.clone());
    all_meet(&mut endpoint, &mut [&mut tarek, &mut olena, &mut maryam]);
    assert_eq!(name(&tarek), ["Daryna"]);
    tarek.writes(&daughter(), person::NAME, "Tarek is here");
    all_meet(&mut endpoint, &mut [&mut tarek, &mut olena, &mut maryam]);
    assert_eq!(name(&maryam), ["Tarek is here"]);
    let mut late = Person::finds(&olena.invitation(Role::Helper), file);
    late.meets(&mut endpoint);
    assert_eq!(late.status().standing, Standing::NotLetIn);
}

#[test]
fn what_a_device_learnt_when_it_took_over_from_a_file_it_knows_when_it_is_switched_on_again() {
    let (mut endpoint, mut olena, mut maryam) = olena_and_maryam();
    let file = olena.admits(Role::Helper, MemberKind::Invitation);
    olena.meets(&mut endpoint);
    let mut tarek = Person::finds(&olena.invitation(Role::Helper), file);
    // Tarek's device reads and says who it is; before it takes over, Olena's has removed the file's member, under an epoch
    // that is not for that one.
    tarek.meets_for(&mut endpoint, 2);
    all_meet(&mut endpoint, &mut [&mut olena, &mut maryam]);
    all_meet(&mut endpoint, &mut [&mut tarek, &mut olena, &mut maryam]);
    let files = |person: &Person| {
        let members = person.engine.as_ref().unwrap().ledger().members();
        members.present().filter(|(_, member)| member.kind == MemberKind::Invitation).count()
    };
    assert_eq!(files(&tarek), 0);
    tarek.restarts();
    assert_eq!(files(&tarek), 0);
}

#[test]
fn of_two_devices_with_one_file_the_first_is_let_in_and_the_other_comes_to_rest() {
    let (mut endpoint, mut olena, mut maryam) = olena_and_maryam();
    let file = olena.admits(Role::Helper, MemberKind::Invitation);
    olena.meets(&mut endpoint);
    let mut tarek = Person::finds(&olena.invitation(Role::Helper), file.clone());
    let mut late = Person::finds(&olena.invitation(Role::Helper), file);
    tarek.meets(&mut endpoint);
    // Olena, who would remove the file's member now that it was used, has not come yet.
    late.meets(&mut endpoint);
    all_meet(&mut endpoint, &mut [&mut olena, &mut maryam, &mut tarek]);
    late.meets(&mut endpoint);
    assert_eq!(tarek.status().standing, Standing::Good);
    assert_eq!(late.status().standing, Standing::NotLetIn);
}

#[test]
fn an_owner_who_came_with_a_file_fills_an_endpoint_that_lost_everything() {
    let (mut endpoint, mut olena, mut maryam) = olena_and_maryam();
    let file = olena.admits(Role::Owner, MemberKind::Invitation);
    olena.meets(&mut endpoint);
    let mut tarek = Person::finds(&olena.invitation(Role::Owner), file);
    all_meet(&mut endpoint, &mut [&mut tarek, &mut olena, &mut maryam]);
    endpoint.cases.clear();
    tarek.meets(&mut endpoint);
    assert_eq!(tarek.status().standing, Standing::Good);
    assert!(!endpoint.cases.is_empty());
}

#[test]
fn a_member_who_forges_a_bundle_of_another_takes_nothing_from_it() {
    // In which order a newcomer opens what it reads at once is chance.
    for _ in 0..4 {
        let (mut endpoint, mut olena, mut maryam) = olena_and_maryam();
        let case = olena.invitation(Role::Helper).case;
        maryam.writes(&daughter(), person::NAME, "Дарина");
        maryam.meets(&mut endpoint);
        let last = endpoint.cases[&case].items.last().unwrap().clone();
        let forged = olena.forges_after(&last);
        endpoint.cases.get_mut(&case).unwrap().items.push(forged);
        maryam.writes(&Entity::note(Id128([9; 16])), note::TEXT, "said by Maryam");
        all_meet(&mut endpoint, &mut [&mut maryam, &mut olena]);
        let mut tarek = olena.invites(Role::Helper);
        all_meet(&mut endpoint, &mut [&mut olena, &mut maryam, &mut tarek]);
        assert_eq!(tarek.reads(&Entity::note(Id128([9; 16])), note::TEXT), ["said by Maryam"]);
        assert_eq!(name(&tarek), ["Дарина"]);
    }
}

#[test]
fn what_is_no_item_or_from_a_newer_version_stops_nothing() {
    let (mut endpoint, mut olena, mut maryam) = olena_and_maryam();
    let case = olena.invitation(Role::Helper).case;
    olena.writes(&Entity::household(), household::NAME, "Ko");
    olena.meets(&mut endpoint);
    let items = &mut endpoint.cases.get_mut(&case).unwrap().items;
    let mut flipped = items.last().unwrap().clone();
    *flipped.last_mut().unwrap() ^= 1;
    items.extend([vec![], vec![0xff; 40], flipped, vec![0x82, 0x02, 0x01]]);
    maryam.writes(&daughter(), person::NAME, "Дарина");
    all_meet(&mut endpoint, &mut [&mut maryam, &mut olena]);
    assert_eq!(name(&olena), ["Дарина"]);
    let refused: usize = olena.news.iter().map(|news| news.refused.len()).sum();
    assert_eq!(refused, 4);
}
