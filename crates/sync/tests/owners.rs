//! Stories of owners, removals and an endpoint that withholds: who counts must be the same for all, and nobody is shut out
//! for want of knowledge.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a story says what is wrong by failing")]

use diko_core::ops::registry::person;
use diko_core::ops::{Entity, Id128};
use diko_sync::Standing;
use diko_wire::{Hash, Role};

mod people;

use people::{Endpoint, Person, all_meet};

fn daughter() -> Entity {
    Entity::person(Id128([7; 16]))
}

fn is_present(where_seen: &Person, who: &Person) -> bool {
    where_seen.engine.as_ref().unwrap().ledger().members().is_present(who.id())
}

#[test]
fn who_is_removed_hears_so_and_nothing_that_was_not_sent_before() {
    let mut endpoint = Endpoint::default();
    let mut olena = Person::founds();
    let mut maryam = olena.invites(Role::Helper);
    let mut tarek = olena.invites(Role::Helper);
    all_meet(&mut endpoint, &mut [&mut olena, &mut maryam, &mut tarek]);
    olena.writes(&daughter(), person::NAME, "not for Maryam");
    olena.removes(maryam.id());
    // Until it is stored, and no further: the list still lets her in.
    olena.meets_for(&mut endpoint, 2);
    maryam.meets(&mut endpoint);
    assert!(!is_present(&maryam, &maryam));
    assert!(maryam.reads(&daughter(), person::NAME).is_empty());
    all_meet(&mut endpoint, &mut [&mut olena, &mut tarek]);
    assert_eq!(tarek.reads(&daughter(), person::NAME), ["not for Maryam"]);
}

#[test]
fn of_owners_who_remove_each_other_who_told_the_endpoint_first_hands_it_back() {
    let mut endpoint = Endpoint::default();
    let mut olena = Person::founds();
    let mut maryam = olena.invites(Role::Owner);
    let mut tarek = olena.invites(Role::Helper);
    all_meet(&mut endpoint, &mut [&mut olena, &mut maryam, &mut tarek]);
    let mut elsewhere = endpoint.clone();
    olena.removes(maryam.id());
    maryam.removes(olena.id());
    maryam.meets(&mut endpoint);
    olena.meets(&mut endpoint);
    assert_eq!(olena.status().standing, Standing::NotLetIn);
    // Her removal comes by Tarek, who met another server.
    olena.meets(&mut elsewhere);
    tarek.meets(&mut elsewhere);
    tarek.meets(&mut endpoint);
    maryam.meets(&mut endpoint);
    olena.meets(&mut endpoint);
    assert_eq!(olena.status().standing, Standing::Good);
    maryam.meets(&mut endpoint);
    assert_eq!(maryam.status().standing, Standing::NotLetIn);
    assert!(!is_present(&olena, &maryam) && is_present(&tarek, &olena));
}

#[test]
fn an_owner_from_whom_the_founders_first_words_were_withheld_does_not_shut_it_out() {
    let mut endpoint = Endpoint::default();
    let mut olena = Person::founds();
    olena.meets(&mut endpoint);
    let case = olena.invitation(Role::Owner).case;
    // The founder's token stands in its first bundle, after the epoch.
    let first = Hash::of(&endpoint.cases[&case].items[1]);
    let mut maryam = olena.invites(Role::Owner);
    olena.meets(&mut endpoint);
    endpoint.hidden.insert(first);
    maryam.meets(&mut endpoint);
    maryam.meets(&mut endpoint);
    olena.meets(&mut endpoint);
    assert_eq!(olena.status().standing, Standing::Good);
}

#[test]
fn an_epoch_that_was_withheld_is_found_by_reading_the_log_again() {
    let mut endpoint = Endpoint::default();
    let mut olena = Person::founds();
    let mut maryam = olena.invites(Role::Helper);
    all_meet(&mut endpoint, &mut [&mut olena, &mut maryam]);
    let case = olena.invitation(Role::Helper).case;
    let before = endpoint.cases[&case].items.len();
    let _tarek = olena.invites(Role::Helper);
    olena.writes(&daughter(), person::NAME, "Daryna");
    olena.meets(&mut endpoint);
    // It goes before the bundles that are sealed under it.
    endpoint.hidden.insert(Hash::of(&endpoint.cases[&case].items[before]));
    maryam.meets(&mut endpoint);
    assert!(maryam.reads(&daughter(), person::NAME).is_empty());
    endpoint.hidden.clear();
    maryam.meets(&mut endpoint);
    assert_eq!(maryam.reads(&daughter(), person::NAME), ["Daryna"]);
}
