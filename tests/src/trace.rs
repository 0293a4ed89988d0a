//! One year of a family as edits, for measuring: `traces/family-year.jsonl` is committed, so that numbers of different
//! versions of the program compare. `examples/family-year.rs` wrote it once. Here it becomes ops, as many as are wanted.

use std::iter::Peekable;

use diko_core::Day;
use diko_core::facts::Fact;
use diko_core::ops::registry::{self, Field, ValueType};
use diko_core::ops::{AuthorId, CaseState, Entity, Id128, Key, Op, StatusChange, Value};
use diko_wire::Hash;
use serde::{Deserialize, Serialize};

const FAMILY_YEAR: &str = include_str!("../traces/family-year.jsonl");
const DAYS_OF_A_YEAR: i64 = 365;
const FROM_1900_TO_1970: i64 = 25_567;

/// A device of the family.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum By {
    /// Olena's.
    Phone,
    /// Of Maryam, who helps.
    Laptop,
}

/// What someone entered: a line of the trace. Kinds and fields have the names of the registry, facts their own.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Edit {
    pub on: Day,
    pub by: By,
    pub kind: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub person: Option<String>,
    /// Of a step or a paper: as the catalogue names it. Of a note: anything.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    pub field: String,
    pub value: Said,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(untagged)]
pub enum Said {
    YesNo(bool),
    Text(String),
}

#[derive(Debug, thiserror::Error)]
pub enum TraceError {
    #[error("the trace: {0}")]
    Json(#[from] serde_json::Error),
    #[error("the trace names what the registry does not know: {0:?}")]
    Unknown(Box<Edit>),
}

/// The year, in its order.
///
/// # Errors
/// When a line is no edit.
pub fn family_year() -> Result<Vec<Edit>, TraceError> {
    FAMILY_YEAR.lines().map(|line| serde_json::from_str(line).map_err(TraceError::from)).collect()
}

/// So many ops: the year said over and over, each time a year later. A device says so many words in a row before the
/// other, which has heard them all, has its turn.
///
/// # Errors
/// When a line is no edit, or none of this version's registry.
pub fn ops(phone: AuthorId, laptop: AuthorId, count: usize, in_a_row: usize) -> Result<Vec<Op>, TraceError> {
    let year = family_year()?;
    let mut of_phone = lines(&year, By::Phone);
    let mut of_laptop = lines(&year, By::Laptop);
    let mut state = CaseState::default();
    let mut ops = Vec::with_capacity(count);
    while ops.len() < count {
        let place = |next: Option<&Line<'_>>| next.map(|line| (line.round, line.number));
        let is_phone = place(of_phone.peek()) < place(of_laptop.peek());
        let (author, next) = if is_phone { (phone, &mut of_phone) } else { (laptop, &mut of_laptop) };
        for line in next.take(in_a_row.min(count - ops.len())) {
            let op =
                line.op(author, &state).ok_or_else(|| TraceError::Unknown(Box::new(line.edit.clone())))?;
            let _ = state.apply(op.clone());
            ops.push(op);
        }
    }
    Ok(ops)
}

/// A line in one of the years.
struct Line<'a> {
    round: i64,
    number: i64,
    edit: &'a Edit,
}

/// What one device says, without end.
fn lines(year: &[Edit], by: By) -> Peekable<impl Iterator<Item = Line<'_>>> {
    let of_round = move |round| (0..).zip(year).map(move |(number, edit)| Line { round, number, edit });
    (0..).flat_map(of_round).filter(move |line| line.edit.by == by).peekable()
}

impl Line<'_> {
    fn op(&self, author: AuthorId, state: &CaseState) -> Option<Op> {
        let (entity, field) = self.edit.register(self.round)?;
        let value = self.edit.said(field, self.round);
        Some(state.write(author, &entity, field.number, value, self.at()))
    }

    /// In the morning, one word every 40 seconds; in seconds since 1970.
    fn at(&self) -> i64 {
        let on = self.edit.on.plus_days(self.round * DAYS_OF_A_YEAR);
        (on.days_since(Day::MIN) - FROM_1900_TO_1970) * 86_400 + 36_000 + self.number % 500 * 40
    }
}

impl Edit {
    fn register(&self, round: i64) -> Option<(Entity, Field)> {
        let kind = registry::KINDS.iter().find(|kind| kind.name == self.kind)?;
        let person = || self.person.as_deref().map(id_of);
        let key = match (kind.number, &self.id) {
            (registry::household::KIND, _) => Key::One,
            (registry::person::KIND, _) => Key::Random(person()?),
            // Another year has other notes.
            (registry::note::KIND, Some(id)) => Key::Random(id_of(&format!("{id} of {round}"))),
            (_, Some(id)) => Key::OfPerson { person: person()?, id: id.clone() },
            (_, None) => return None,
        };
        let listed = kind.fields.iter().find(|field| field.name == self.field).map(|field| field.number);
        let number = listed.or_else(|| Fact::parse(&self.field).map(registry::fact_field))?;
        Some((Entity { kind: kind.number, key }, registry::field(kind.number, number)?))
    }

    /// What was said, days so many years later.
    fn said(&self, field: Field, round: i64) -> Value {
        let later = |day: Day| day.plus_days(round * DAYS_OF_A_YEAR);
        match (&self.value, field.value) {
            (Said::YesNo(yes), _) => Value::YesNo(*yes),
            (Said::Text(name), ValueType::Person) => Value::Text(id_of(name).to_hex()),
            (Said::Text(text), _) => {
                let plain = Value::Text(text.clone());
                let day = text.parse().ok().map(|day| Value::Text(later(day).to_string()));
                let status = StatusChange::from_value(&plain);
                let status = status.map(|said| StatusChange { on: later(said.on), ..said }.to_value());
                day.or(status).unwrap_or(plain)
            }
        }
    }
}

/// Bytes that cannot be foreseen, and are the same every time.
fn id_of(name: &str) -> Id128 {
    let mut id = [0; 16];
    id.iter_mut().zip(Hash::of(name.as_bytes()).0).for_each(|(to, from)| *to = from);
    Id128(id)
}

#[cfg(test)]
mod tests;
