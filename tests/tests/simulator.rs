//! Seeded worlds of devices that share a case (`diko_tests::sim`): with cheap parts, with the real ones, with nothing but
//! removals, and with a fault on purpose. A seed that fails is lived through again, whole, by
//! `cargo xtask simulate --seed N`.

#![allow(
    clippy::panic,
    clippy::print_stdout,
    reason = "a run says what its worlds had in them, and why one failed"
)]

use std::time::Duration;

use diko_tests::sim::bugs::{Bug, Faulty};
use diko_tests::sim::{
    Bounds, Coverage, Fast, Fault, MakeParts, Outcome, Parts, Real, Scenario, Sight, run_many,
};

const ONE_MINUTE: Duration = Duration::from_secs(60);

/// What no run may lack, of a hundred seeds.
const LEAST_OF_EACH_FAULT: u64 = 20;
const LEAST_CONFLICTS: u64 = 30;

fn passed(outcome: Outcome) -> Coverage {
    println!("{}", outcome.coverage);
    if let Some(failure) = outcome.failure {
        panic!("{failure}");
    }
    outcome.coverage
}

/// The same seeds on every machine: some two minutes of two cores. `cargo xtask simulate --minutes` goes on from there.
fn live_through<P: Parts>(parts: MakeParts<'_, P>, seeds: u64) {
    let bounds = Bounds { first: 0, least: seeds, most: seeds, time: Duration::ZERO };
    let coverage = passed(run_many(parts, Scenario::Whole, bounds));
    assert_eq!(coverage.seeds, seeds);
    assert!(coverage.devices_a_seed() >= 3.0);
    assert!(coverage.words_a_seed() >= 60.0);
    for fault in Fault::ALL {
        assert!(coverage.share(fault) >= LEAST_OF_EACH_FAULT, "{fault:?}");
    }
    assert!(coverage.share_of(Sight::Conflict) >= LEAST_CONFLICTS);
    for sight in [Sight::Fork, Sight::Quarantine, Sight::Rebuild, Sight::Release, Sight::ConcurrentRemovals] {
        assert!(coverage.share_of(sight) >= 1, "{sight:?}");
    }
}

#[test]
fn no_word_is_lost_with_every_fault_switched_on() {
    live_through(&|| Ok(Fast::default()), 20_000);
}

#[test]
fn no_word_is_lost_in_real_vaults_through_the_real_endpoint() {
    live_through(&Real::new, 1_500);
}

#[test]
fn devices_whose_owners_remove_each_other_come_to_agree() {
    let bounds = Bounds { first: 0, least: 5_000, most: 5_000, time: Duration::ZERO };
    let coverage = passed(run_many(&|| Ok(Fast::default()), Scenario::Removals, bounds));
    assert_eq!(coverage.seeds, 5_000);
    assert!(coverage.share_of(Sight::ConcurrentRemovals) >= 60);
}

fn is_found(bug: Bug) {
    let bounds = Bounds { first: 0, least: 0, most: u64::MAX, time: ONE_MINUTE };
    let outcome = run_many(&|| Ok(Faulty::new(bug)), Scenario::Whole, bounds);
    let failure = outcome.failure.unwrap_or_else(|| panic!("{bug:?} was not found"));
    println!("{bug:?} is found after {} seeds: {}", outcome.coverage.seeds, failure.broken);
}

#[test]
fn last_writer_wins_is_found() {
    is_found(Bug::LastWriterWins);
}

#[test]
fn dropping_what_a_removed_member_wrote_is_found() {
    is_found(Bug::DropOnRemoval);
}

#[test]
fn forgetting_what_was_replaced_is_found() {
    is_found(Bug::ForgottenSuperseded);
}

#[test]
fn dropping_a_branch_is_found() {
    is_found(Bug::DroppedFork);
}

#[test]
fn a_delete_that_beats_an_edit_is_found() {
    is_found(Bug::DeleteBeatsEdit);
}
