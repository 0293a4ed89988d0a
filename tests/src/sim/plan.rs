//! What a seed decides before its world begins: how many devices and words, which faults, and when something happens that
//! is neither writing nor exchanging.

use std::collections::BTreeSet;

use super::coverage::Fault;
use super::dice::Dice;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Scenario {
    /// Everything that can happen.
    Whole,
    /// Owners who remove each other without knowing, on machines and networks that never fail.
    Removals,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Event {
    Join,
    CutOff,
    Heal,
    KeepImage,
    PutBack,
    Clone,
    Wipe,
    KeepEndpoint,
    Rewind,
    Hide,
    ShowAgain,
    Remove,
    RemoveConcurrently,
    Leave,
    Release,
    Inject,
    JumpClock,
}

#[derive(Debug)]
pub struct Plan {
    /// In the end, clones among them.
    pub devices: usize,
    pub steps: usize,
    pub faults: BTreeSet<Fault>,
    /// Each with its step, in their order.
    pub events: Vec<(usize, Event)>,
}

impl Plan {
    #[must_use]
    pub fn draw(scenario: Scenario, dice: &mut Dice) -> Plan {
        match scenario {
            Scenario::Whole => Plan::whole(dice),
            Scenario::Removals => Plan::removals(dice),
        }
    }

    fn whole(dice: &mut Dice) -> Plan {
        let faults: BTreeSet<Fault> = Fault::ALL.into_iter().filter(|_| dice.chance(42)).collect();
        let devices = dice.between(2, 5);
        let steps = dice.between(44, 86);
        let mut events = Vec::new();
        let joins = devices.saturating_sub(if faults.contains(&Fault::Clone) { 2 } else { 1 }).max(1);
        for _ in 0..joins {
            events.push((dice.below(steps / 2), Event::Join));
        }
        for fault in &faults {
            draw_events(*fault, steps, dice, &mut events);
        }
        events.sort_by_key(|(step, _)| *step);
        Plan { devices, steps, faults, events }
    }

    fn removals(dice: &mut Dice) -> Plan {
        let devices = dice.between(3, 5);
        let steps = dice.between(30, 60);
        let mut events: Vec<(usize, Event)> =
            (1..devices).map(|_| (dice.below(steps / 3), Event::Join)).collect();
        for _ in 0..dice.between(1, 3) {
            events.push((dice.between(steps / 3, steps), Event::RemoveConcurrently));
        }
        if dice.chance(40) {
            events.push((dice.between(steps / 2, steps), Event::Release));
        }
        events.sort_by_key(|(step, _)| *step);
        Plan { devices, steps, faults: BTreeSet::from([Fault::Removal]), events }
    }
}

/// When a fault happens; those that are not listed happen at any step.
fn draw_events(fault: Fault, steps: usize, dice: &mut Dice, events: &mut Vec<(usize, Event)>) {
    let mut pair = |first: Event, then: Event, dice: &mut Dice| {
        let at = dice.between(steps / 8, steps * 3 / 4);
        events.push((at, first));
        events.push((at.saturating_add(dice.between(3, steps / 3)), then));
    };
    match fault {
        Fault::Partition => {
            for _ in 0..dice.between(1, 3) {
                pair(Event::CutOff, Event::Heal, dice);
            }
        }
        Fault::PutBack => {
            for _ in 0..dice.between(1, 2) {
                pair(Event::KeepImage, Event::PutBack, dice);
            }
        }
        Fault::Rewind => pair(Event::KeepEndpoint, Event::Rewind, dice),
        Fault::Hiding => pair(Event::Hide, Event::ShowAgain, dice),
        Fault::Removal => {
            let at = dice.between(steps / 3, steps);
            events.push((at, if dice.chance(40) { Event::RemoveConcurrently } else { Event::Remove }));
            if dice.chance(25) {
                events.push((dice.between(steps / 3, steps), Event::Leave));
            }
            if dice.chance(50) {
                events.push((dice.between(at, steps), Event::Release));
            }
        }
        Fault::Clone => events.push((dice.between(steps / 4, steps), Event::Clone)),
        Fault::Wipe => events.push((dice.between(steps / 4, steps), Event::Wipe)),
        Fault::Injection => {
            for _ in 0..dice.between(1, 6) {
                events.push((dice.between(steps / 6, steps), Event::Inject));
            }
        }
        Fault::Clocks => {
            for _ in 0..dice.between(1, 4) {
                events.push((dice.below(steps), Event::JumpClock));
            }
        }
        Fault::Loss | Fault::Duplicates | Fault::Reorder | Fault::Crash => {}
    }
}
