//! What lies between devices and the endpoint: requests and answers that get lost, come twice or in another order, and an
//! endpoint that withholds. It also keeps what went over it, since only that can be asked for of others.

use std::collections::{BTreeMap, BTreeSet};

use diko_core::ops::Id128;
use diko_sync::{Answer, Ask, Crypt, Cursor, Ledger, Log, Outside};
use diko_vault::ItemKind;
use diko_wire::{EpochId, Hash, MemberId};

use super::coverage::{Coverage, Fault};
use super::dice::Dice;
use super::parts::{Broken, Endpoint};
use super::story::{Name, Story, WordId};

pub struct Network<E> {
    pub endpoint: E,
    case: Id128,
    dice: Dice,
    /// Which of them happen at the moment.
    pub faults: BTreeSet<Fault>,
    pub cut_off: BTreeSet<Name>,
    /// From whom the endpoint withholds.
    pub hides_from: BTreeSet<Name>,
    /// What it decided of each item.
    hidden: BTreeMap<(Name, Hash), bool>,
    pub left: Left,
}

/// What ever left a device.
#[derive(Default)]
pub struct Left {
    known: BTreeSet<Hash>,
    pub carriers: BTreeMap<WordId, BTreeSet<Hash>>,
    pub epochs: Vec<MadeEpoch>,
}

/// An epoch, with what its maker knew.
pub struct MadeEpoch {
    pub id: EpochId,
    /// The key it is signed with.
    pub maker: [u8; 32],
    pub recipients: Vec<MemberId>,
    /// Of whom the maker knew that they were removed.
    pub shut_out: BTreeSet<MemberId>,
    /// The epochs that its maker held: their keys may come with it.
    pub before: BTreeSet<EpochId>,
}

const LOST: usize = 7;
const TWICE: usize = 15;
const SHUFFLED: usize = 50;
const HIDDEN: usize = 50;

impl<E: Endpoint> Network<E> {
    pub fn new(endpoint: E, case: Id128, faults: BTreeSet<Fault>, dice: Dice) -> Network<E> {
        Network {
            endpoint,
            case,
            dice,
            faults,
            cut_off: BTreeSet::new(),
            hides_from: BTreeSet::new(),
            hidden: BTreeMap::new(),
            left: Left::default(),
        }
    }

    /// Everything works from here on.
    pub fn heal(&mut self) {
        self.faults.clear();
        self.cut_off.clear();
        self.show_again();
    }

    pub fn show_again(&mut self) {
        self.hides_from.clear();
        self.hidden.clear();
    }

    pub fn ask(&mut self, by: Name, ask: &Ask, coverage: &mut Coverage) -> Result<Answer, Broken> {
        if self.cut_off.contains(&by) {
            coverage.met(Fault::Partition);
            return Ok(Answer::Unreachable);
        }
        if self.happens(Fault::Loss, LOST, coverage) {
            return Ok(if self.dice.chance(20) {
                Answer::Busy { seconds: Some(1) }
            } else {
                Answer::Unreachable
            });
        }
        let mut answer = self.endpoint.ask(ask)?;
        if self.happens(Fault::Duplicates, TWICE, coverage) {
            answer = self.endpoint.ask(ask)?;
        }
        if self.happens(Fault::Loss, LOST, coverage) {
            return Ok(Answer::Unreachable);
        }
        if let Answer::Items { items, after, more } = answer {
            let items = self.tamper(by, items, after, coverage)?;
            return Ok(Answer::Items { items, after, more });
        }
        Ok(answer)
    }

    fn happens(&mut self, fault: Fault, percent: usize, coverage: &mut Coverage) -> bool {
        let happens = self.faults.contains(&fault) && self.dice.chance(percent);
        if happens {
            coverage.met(fault);
        }
        happens
    }

    fn tamper(
        &mut self,
        by: Name,
        mut items: Vec<Vec<u8>>,
        after: Cursor,
        coverage: &mut Coverage,
    ) -> Result<Vec<Vec<u8>>, Broken> {
        if self.hides_from.contains(&by) {
            let before = items.len();
            items.retain(|item| {
                let decided = self.hidden.entry((by, Hash::of(item)));
                !*decided.or_insert_with(|| self.dice.chance(HIDDEN))
            });
            if items.len() < before {
                coverage.met(Fault::Hiding);
            }
        }
        if self.happens(Fault::Duplicates, TWICE, coverage) {
            let passed = usize::try_from(after.position).unwrap_or(usize::MAX);
            let mut others = self.endpoint.items(self.case)?;
            others.truncate(passed);
            let is_shown = |item: &&Vec<u8>| self.hidden.get(&(by, Hash::of(item))) != Some(&true);
            let others: Vec<&Vec<u8>> = others.iter().filter(is_shown).collect();
            items.extend(self.dice.pick(&others).map(|item| (*item).clone()));
        }
        if items.len() > 1 && self.happens(Fault::Reorder, SHUFFLED, coverage) {
            self.dice.shuffle(&mut items);
        }
        Ok(items)
    }
}

impl Left {
    /// Takes down what a device is about to hand over.
    ///
    /// # Errors
    /// Where it cannot open its own bundle.
    pub fn take_down(
        &mut self,
        items: &[Vec<u8>],
        ledger: &Ledger,
        log: &dyn Log,
        crypt: &dyn Crypt,
        story: &Story,
    ) -> Result<(), Broken> {
        for item in items {
            if !self.known.insert(Hash::of(item)) {
                continue;
            }
            match crypt.read(item) {
                Ok(Outside::Bundle { hash, .. }) => {
                    let body = ledger.open_again(&hash, log, crypt)?;
                    for word in body.ops.iter().filter_map(|op| story.of(op)) {
                        self.carriers.entry(word).or_default().insert(hash);
                    }
                }
                Ok(Outside::Epoch { id, maker, recipients, .. }) => {
                    let before = held_epochs(log, crypt)?;
                    let shut_out = removed(ledger, &recipients);
                    self.epochs.push(MadeEpoch { id, maker, shut_out, recipients, before });
                }
                Err(_) => {}
            }
        }
        Ok(())
    }

    /// What the endpoint itself made.
    pub fn know(&mut self, item: &[u8]) {
        self.known.insert(Hash::of(item));
    }
}

fn held_epochs(log: &dyn Log, crypt: &dyn Crypt) -> Result<BTreeSet<EpochId>, Broken> {
    let mut ids = BTreeSet::new();
    for entry in log.items()?.iter().filter(|entry| entry.kind == ItemKind::Epoch) {
        if let Outside::Epoch { id, .. } = crypt.read(&log.item_bytes(&entry.hash)?)? {
            ids.insert(id);
        }
    }
    Ok(ids)
}

fn removed(ledger: &Ledger, recipients: &[MemberId]) -> BTreeSet<MemberId> {
    let removed =
        ledger.members().everyone().filter(|(id, member)| member.removed && !recipients.contains(id));
    removed.map(|(id, _)| id).collect()
}
