//! Everything the persons of a world said and what they saw when they said it: all that the oracle knows. A word is told by
//! its place, its value and when it was said, which no two words share; never by the op that carries it.

use std::collections::BTreeMap;
use std::fmt;

use diko_core::ops::registry::{self, DELETED, Policy, member};
use diko_core::ops::{CaseState, Entity, Key, Op, Reading, Value};
use diko_wire::MemberId;

/// A word's place in the story.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct WordId(usize);

/// A device's letter, from A.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Name(pub u8);

#[derive(Debug, Clone)]
pub struct Word {
    pub by: Name,
    /// As which member, once the case was shared.
    pub member: Option<MemberId>,
    pub entity: Entity,
    pub field: u16,
    pub value: Value,
    /// Seconds since 1970 by the device's clock; unique.
    pub at: i64,
    /// What the screen showed where it was written; of a delete, everything that it took away.
    pub saw: Vec<WordId>,
    /// The device's disk was put back to a time before.
    pub fell: bool,
}

#[derive(Debug, Default)]
pub struct Story {
    words: Vec<Word>,
    when: BTreeMap<i64, WordId>,
}

/// The last digits of a time tell which word it is.
const DIGITS: i64 = 100_000;

impl Story {
    /// The next time that a clock shows, as no other word has it.
    #[must_use]
    pub fn moment(&self, clock: i64) -> i64 {
        let number = i64::try_from(self.words.len()).unwrap_or(i64::MAX);
        clock.saturating_sub(clock.rem_euclid(DIGITS)).saturating_add(number)
    }

    pub fn say(&mut self, word: Word) -> WordId {
        let id = WordId(self.words.len());
        self.when.insert(word.at, id);
        self.words.push(word);
        id
    }

    /// How many words were said.
    #[must_use]
    pub fn count(&self) -> usize {
        self.words.len()
    }

    pub fn words(&self) -> impl Iterator<Item = (WordId, &Word)> {
        self.words.iter().enumerate().map(|(place, word)| (WordId(place), word))
    }

    #[must_use]
    pub fn get(&self, id: WordId) -> Option<&Word> {
        self.words.get(id.0)
    }

    /// The word that an op carries; nothing where nobody said it so.
    #[must_use]
    pub fn of(&self, op: &Op) -> Option<WordId> {
        let id = *self.when.get(&op.at)?;
        let word = self.get(id)?;
        let same = (&word.entity, word.field, &word.value) == (&op.entity, op.field, &op.value);
        same.then_some(id)
    }

    /// The device's disk holds nothing any more of what was said on it from the `from`-th word on.
    pub fn fall(&mut self, by: Name, from: usize) {
        self.words.iter_mut().skip(from).filter(|word| word.by == by).for_each(|word| word.fell = true);
    }
}

/// What a screen shows of a register: what is current or in a conflict. Steps that agree are one line of it.
#[must_use]
pub fn shown<'a>(state: &'a CaseState, entity: &Entity, field: u16) -> Vec<&'a Op> {
    let heads = state.heads(entity, field);
    let policy = registry::policy(entity.kind, field);
    match state.read(entity, field) {
        Reading::Nothing => heads.into_iter().filter(|op| op.value == Value::Cleared).collect(),
        Reading::One(_) if policy == Policy::Status => heads,
        Reading::One(value) => heads.into_iter().filter(|op| op.value == *value).collect(),
        Reading::All(ops) => {
            heads.into_iter().filter(|op| ops.iter().any(|one| one.value == op.value)).collect()
        }
        Reading::Conflict(ops) => ops,
    }
}

/// Everything that is shown of an entity.
pub fn shown_of<'a>(state: &'a CaseState, entity: &'a Entity) -> impl Iterator<Item = &'a Op> {
    state.fields(entity).flat_map(move |field| shown(state, entity, field))
}

/// What engines say of members is no person's word.
#[must_use]
pub fn is_statement(entity: &Entity, field: u16) -> bool {
    entity.kind == member::KIND && [member::ADMITTED, member::REMOVED, member::RELEASED].contains(&field)
}

impl Word {
    #[must_use]
    pub fn is_delete(&self) -> bool {
        self.field == DELETED && self.value == Value::YesNo(true)
    }

    #[must_use]
    pub fn is_local(&self) -> bool {
        registry::is_local_only(self.entity.kind)
    }

    #[must_use]
    pub fn policy(&self) -> Policy {
        registry::policy(self.entity.kind, self.field)
    }
}

impl fmt::Debug for Name {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", char::from(b'A'.saturating_add(self.0)))
    }
}

impl fmt::Display for Name {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{self:?}")
    }
}

impl fmt::Display for Word {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:?} ({} on {})", self.value, place(&self.entity, self.field), self.by)
    }
}

/// A register, for whoever reads a trace.
#[must_use]
pub fn place(entity: &Entity, field: u16) -> String {
    let kind =
        registry::kind(entity.kind).map_or_else(|| format!("kind {}", entity.kind), |kind| kind.name.into());
    let short = |id: &diko_core::ops::Id128| id.to_hex().chars().take(4).collect::<String>();
    let key = match &entity.key {
        Key::One => String::new(),
        Key::Random(id) => short(id),
        Key::OfPerson { person, id } => format!("{} {id}", short(person)),
    };
    let field =
        registry::field(entity.kind, field).map_or_else(|| field.to_string(), |field| field.name.into());
    format!("{kind} {key} {field}")
}
