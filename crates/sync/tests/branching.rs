//! Stories of copies and of an endpoint that withholds: a word replaces the words it was said over, and no other.

#![allow(clippy::unwrap_used, reason = "a test says what is wrong by failing")]

mod people;

use diko_core::ops::registry::{note, person};
use diko_core::ops::{Entity, Id128};
use diko_wire::{Hash, Role};
use people::{Endpoint, Person, all_meet};

fn daughter() -> Entity {
    Entity::person(Id128([1; 16]))
}

fn slip() -> Entity {
    Entity::note(Id128([9; 16]))
}

/// What the endpoint was given last.
fn newest(endpoint: &Endpoint, case: Id128) -> Hash {
    Hash::of(endpoint.cases.get(&case).and_then(|shelf| shelf.items.last()).unwrap())
}

#[test]
fn who_replaces_words_before_and_behind_a_gap_takes_nothing_from_what_the_gap_hides() {
    // Which of the two keeps the name is chance.
    for _ in 0..6 {
        let mut endpoint = Endpoint::default();
        let mut olena = Person::founds();
        let mut maryam = olena.invites(Role::Helper);
        all_meet(&mut endpoint, &mut [&mut olena, &mut maryam]);
        let case = olena.invitation(Role::Helper).case;
        let mut clone = Person::from_backup(&maryam.backup());
        maryam.writes(&daughter(), person::NAME, "original");
        maryam.meets(&mut endpoint);
        endpoint.hidden.insert(newest(&endpoint, case));
        clone.writes(&slip(), note::TEXT, "first of the clone");
        clone.meets(&mut endpoint);
        let first_of_the_clone = newest(&endpoint, case);
        clone.writes(&daughter(), person::NAME, "clone");
        clone.meets(&mut endpoint);

        // Both words bear the same name and stand in different branches.
        endpoint.hidden = [first_of_the_clone].into();
        olena.meets(&mut endpoint);
        assert_eq!(olena.reads(&daughter(), person::NAME), ["clone", "original"]);
        olena.writes(&daughter(), person::NAME, "Daryna");
        olena.meets(&mut endpoint);

        endpoint.hidden.clear();
        all_meet(&mut endpoint, &mut [&mut olena, &mut maryam, &mut clone]);
        for person in [&olena, &maryam, &clone] {
            assert_eq!(person.reads(&daughter(), person::NAME), ["Daryna"]);
            assert_eq!(person.reads(&slip(), note::TEXT), ["first of the clone"]);
        }
    }
}
