//! Notes of a case, those that stay on this device among them, and what is being typed and is no note yet.

use std::collections::BTreeSet;

use diko_core::catalogue::StepId;
use diko_core::household::PersonId;
use diko_core::ops::registry::{self, draft, note, private_note};
use diko_core::ops::{Entity, Id128, Key, Liveness, Op, Reading, Value};

use super::{Case, Change};
use crate::clock::berlin_day;
use crate::views::{DraftView, NoteView};

impl Case {
    /// The notes about a step of these persons, the oldest first.
    pub fn notes(&self, step: &StepId, persons: &[PersonId]) -> Vec<NoteView> {
        let about_it = self.live_notes().filter(|note| {
            let (of, about) = self.about(note);
            about == *step && persons.contains(&of)
        });
        let mut notes: Vec<&Op> = about_it
            .flat_map(|entity| match self.state.read(entity, note::TEXT) {
                Reading::All(words) => words,
                Reading::Nothing | Reading::One(_) | Reading::Conflict(_) => Vec::new(),
            })
            .collect();
        notes.sort_by_key(|op| op.display_order());
        let view = |op: &Op| {
            let Key::Random(id) = op.entity.key else { return None };
            let (text, on) = (op.value.as_text()?.to_owned(), berlin_day(op.at).to_string());
            Some(NoteView { id: id.to_hex(), text, on, only_here: registry::is_local_only(op.entity.kind) })
        };
        notes.into_iter().filter_map(view).collect()
    }

    /// Who has notes about which step, each pair once.
    pub fn noted(&self) -> Vec<(PersonId, StepId)> {
        let pairs: BTreeSet<(PersonId, StepId)> = self
            .live_notes()
            .map(|note| self.about(note))
            .filter(|(person, _)| self.household.person(person).is_some())
            .collect();
        pairs.into_iter().collect()
    }

    pub fn draft(&self, person: Id128, step: &StepId) -> Option<DraftView> {
        let entity = draft_of(person, step);
        let only_here = self.state.read(&entity, draft::ONLY_HERE).yes() == Some(true);
        Some(DraftView { text: self.text(&entity, draft::TEXT), only_here })
            .filter(|draft| !draft.text.is_empty())
    }

    /// What makes the draft about a step of a person this one, or none.
    pub fn draft_changes(&self, person: Id128, step: &StepId, draft: Option<DraftView>) -> Vec<Change> {
        let entity = draft_of(person, step);
        let (text, only_here) = draft.map_or((Value::Cleared, Value::Cleared), |draft| {
            let only_here = if draft.only_here { Value::YesNo(true) } else { Value::Cleared };
            (Value::Text(draft.text), only_here)
        });
        // The text comes last: so it makes room for itself while it is typed.
        [(draft::ONLY_HERE, only_here), (draft::TEXT, text)]
            .into_iter()
            .filter(|(field, value)| self.value(&entity, *field).unwrap_or(Value::Cleared) != *value)
            .map(|(field, value)| Change::set(&entity, field, value))
            .collect()
    }

    /// Both kinds of notes have the same fields.
    fn live_notes(&self) -> impl Iterator<Item = &Entity> {
        let notes = [note::KIND, private_note::KIND].into_iter().flat_map(|kind| self.state.entities(kind));
        notes.filter(|note| self.state.liveness(note) != Liveness::Deleted)
    }

    fn about(&self, entity: &Entity) -> (PersonId, StepId) {
        (PersonId(self.text(entity, note::PERSON)), StepId(self.text(entity, note::STEP)))
    }
}

fn draft_of(person: Id128, step: &StepId) -> Entity {
    Entity { kind: draft::KIND, key: Key::OfPerson { person, id: step.0.clone() } }
}
