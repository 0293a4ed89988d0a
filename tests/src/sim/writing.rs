//! What persons write: a handful of registers of a family, so that they meet. They write only where their screen shows them
//! something to write on, and what they saw there is taken down with their word.

use diko_core::Day;
use diko_core::catalogue::{PaperId, StepId};
use diko_core::facts::Fact;
use diko_core::ops::registry::{self, DELETED, household, member, note, paper, person, private_note, step};
use diko_core::ops::{CaseState, Direction, Entity, Id128, Key, Liveness, StatusChange, StepState, Value};

use super::coverage::Sight;
use super::device::{Around, Change, Device};
use super::dice::Dice;
use super::injecting::FORGED_AT;
use super::parts::{Broken, Disk};
use super::story::{Word, WordId, place, shown, shown_of};

/// A kind that only a newer version knows.
const UNKNOWN: u16 = 7777;

/// A word before it is written.
struct Intent {
    entity: Entity,
    field: u16,
    change: Change,
}

impl<D: Disk> Device<D> {
    /// Its person writes one thing, if there is anything to write on.
    ///
    /// # Errors
    /// What the disk refuses.
    pub fn write_something<E>(&mut self, around: &mut Around<E>) -> Result<(), Broken> {
        let mut dice = around.dice.apart();
        let number = around.story.count();
        let Some(intent) = choose(&self.state, number, &mut dice) else { return Ok(()) };
        self.write_word(intent, around)
    }

    fn write_word<E>(&mut self, intent: Intent, around: &mut Around<E>) -> Result<(), Broken> {
        let Intent { entity, field, change } = intent;
        let saw = self.saw(&entity, field, &change, around)?;
        let at = around.story.moment(self.clock_shows(around));
        self.write(&entity, field, change.clone(), at)?;
        let value = match change {
            Change::Set(value) => value,
            Change::Delete => {
                around.coverage.saw(Sight::Deleted);
                Value::YesNo(true)
            }
        };
        around.trace.note(|| format!("{} writes {:?} to {}", self.name, value, place(&entity, field)));
        let member = self.me();
        around.story.say(Word { by: self.name, member, entity, field, value, at, saw, fell: false });
        let now = diko_sync::Now { elapsed: around.elapsed, at };
        if let Some(engine) = &mut self.engine {
            engine.changed(now);
        }
        Ok(())
    }

    fn saw<E>(
        &self,
        entity: &Entity,
        field: u16,
        change: &Change,
        around: &Around<E>,
    ) -> Result<Vec<WordId>, Broken> {
        let ops: Vec<_> = match change {
            Change::Set(_) => shown(&self.state, entity, field),
            Change::Delete => {
                let all = std::iter::once(entity).chain(self.state.children(entity));
                all.flat_map(|one| shown_of(&self.state, one)).collect()
            }
        };
        let word = |op: &&diko_core::ops::Op| {
            around.story.of(op).ok_or_else(|| {
                Broken::Promise(format!(
                    "{} shows what nobody said: {}",
                    self.name,
                    place(&op.entity, op.field)
                ))
            })
        };
        ops.iter().filter(|op| op.at != FORGED_AT).map(word).collect()
    }
}

fn choose(state: &CaseState, number: usize, dice: &mut Dice) -> Option<Intent> {
    let persons = living(state, person::KIND);
    let text = |what: &str| Value::Text(format!("{what} {number}"));
    let day = || Value::Text(Day::MIN.plus_days(i64::try_from(number).unwrap_or(0)).to_string());
    let set =
        |entity: Entity, field: u16, value: Value| Some(Intent { entity, field, change: Change::Set(value) });
    if persons.is_empty() || (persons.len() < 3 && dice.chance(6)) {
        let id = Id128(dice.bytes());
        return set(Entity::person(id), person::NAME, text("person"));
    }
    let whom = dice.pick(&persons).copied()?;
    match dice.below(100) {
        0..12 => set(Entity::household(), household::NAME, text("household")),
        12..24 => set(Entity::person(whom), person::NAME, text("person")),
        24..38 => set(Entity::person(whom), registry::fact_field(Fact::BornOn), day()),
        38..52 => {
            let entity = Entity::step(whom, &StepId::from("anmelden"));
            let change = next_status(state, &entity, number, dice);
            set(entity, step::STATUS, change)
        }
        52..58 => {
            let entity = Entity::paper(whom, &PaperId::from("reisepass"));
            set(entity, paper::HELD, Value::YesNo(dice.chance(70)))
        }
        58..66 => set(Entity::paper(whom, &PaperId::from("reisepass")), paper::EXPIRES_ON, day()),
        66..74 => write_note(state, whom, number, dice),
        74..77 => set(Entity::private_note(Id128(dice.bytes())), private_note::TEXT, text("private")),
        77..83 => {
            let key = Key::OfPerson { person: whom, id: "from a newer version".into() };
            set(Entity { kind: UNKNOWN, key }, 5, text("unknown"))
        }
        83..86 => {
            let known: Vec<&Entity> = state.entities(member::KIND).collect();
            set((*dice.pick(&known)?).clone(), member::NAME, text("device"))
        }
        86..89 => {
            let kind = if dice.chance(60) { person::KIND } else { note::KIND };
            let entity = one_of(state, kind, dice)?;
            Some(Intent { entity, field: DELETED, change: Change::Delete })
        }
        89..92 => bring_back(state, dice),
        _ => settle(state, dice),
    }
}

/// A step goes on, or back.
fn next_status(state: &CaseState, entity: &Entity, number: usize, dice: &mut Dice) -> Value {
    let from = state.read(entity, step::STATUS).value().and_then(StatusChange::from_value);
    let to = *dice
        .pick(&[StepState::Waiting, StepState::Done, StepState::Done, StepState::Open, StepState::Dismissed])
        .unwrap_or(&StepState::Done);
    let on = Day::MIN.plus_days(i64::try_from(number).unwrap_or(0));
    let change = match from {
        Some(from) => StatusChange::between(from.state, to, on),
        None => StatusChange { direction: Direction::Raise, state: to, on },
    };
    change.to_value()
}

/// A new note, or whom or which step an old one is about.
fn write_note(state: &CaseState, whom: Id128, number: usize, dice: &mut Dice) -> Option<Intent> {
    let set =
        |entity: Entity, field: u16, value: Value| Some(Intent { entity, field, change: Change::Set(value) });
    match dice.below(4) {
        0 => {
            let (entity, about) = (one_of(state, note::KIND, dice)?, Value::Text(whom.to_hex()));
            set(entity, note::PERSON, about)
        }
        1 => set(one_of(state, note::KIND, dice)?, note::STEP, Value::Text(format!("step {number}"))),
        _ => set(Entity::note(Id128(dice.bytes())), note::TEXT, Value::Text(format!("note {number}"))),
    }
}

/// Something that was deleted, or deleted by someone who had not seen everything.
fn bring_back(state: &CaseState, dice: &mut Dice) -> Option<Intent> {
    let is_gone = |entity: &&Entity| state.liveness(entity) != Liveness::Alive;
    let gone: Vec<&Entity> =
        state.entities(person::KIND).chain(state.entities(note::KIND)).filter(is_gone).collect();
    let entity = (*dice.pick(&gone)?).clone();
    Some(Intent { entity, field: DELETED, change: Change::Set(Value::YesNo(false)) })
}

/// A person chooses in a conflict.
fn settle(state: &CaseState, dice: &mut Dice) -> Option<Intent> {
    let conflicts = state.conflicts();
    let conflict = dice.pick(&conflicts)?;
    let chosen = dice.pick(&conflict.ops)?;
    let change = match &chosen.value {
        Value::YesNo(true) if conflict.field == DELETED => Change::Delete,
        value => Change::Set(value.clone()),
    };
    Some(Intent { entity: conflict.entity.clone(), field: conflict.field, change })
}

fn one_of(state: &CaseState, kind: u16, dice: &mut Dice) -> Option<Entity> {
    let there = |entity: &&Entity| state.liveness(entity) != Liveness::Deleted;
    let all: Vec<&Entity> = state.entities(kind).filter(there).collect();
    dice.pick(&all).map(|entity| (*entity).clone())
}

fn living(state: &CaseState, kind: u16) -> Vec<Id128> {
    let there = state.entities(kind).filter(|entity| state.liveness(entity) != Liveness::Deleted);
    let id = |entity: &Entity| match entity.key {
        Key::Random(id) => Some(id),
        Key::One | Key::OfPerson { .. } => None,
    };
    there.filter_map(id).collect()
}
