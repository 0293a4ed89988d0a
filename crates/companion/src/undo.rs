//! Taking changes back within a session. Undoing writes the former values as new ops: nothing is unwritten, and what
//! came in between is never lost, because a register that changed since refuses.

use std::collections::BTreeMap;

use diko_core::Day;
use diko_core::ops::registry::{Policy, policy};
use diko_core::ops::{Key, StatusChange, StepState, Value};
use diko_vault::CaseId;

use crate::ErrorCode;
use crate::case::{Case, Change, To};
use crate::views::UndoView;

/// A session keeps this many changes to take back.
const MOST: usize = 50;

#[derive(Default)]
pub(crate) struct UndoStack {
    last: u32,
    entries: BTreeMap<u32, Entry>,
}

enum Entry {
    Written(Written),
    /// Whether the names of a case were hidden before.
    Names {
        case: CaseId,
        hidden: bool,
    },
}

struct Written {
    case: CaseId,
    steps: Vec<Step>,
}

/// One register: what was written, what undoing writes.
struct Step {
    written: Change,
    back: Vec<Change>,
}

impl UndoStack {
    /// After the changes were written.
    pub fn keep(&mut self, pending: Pending) -> UndoView {
        self.push(Entry::Written(pending.0))
    }

    /// After the names of a case were hidden, or no longer.
    pub fn keep_names(&mut self, case: CaseId, hidden: bool) -> UndoView {
        self.push(Entry::Names { case, hidden })
    }

    fn push(&mut self, entry: Entry) -> UndoView {
        self.last = self.last.wrapping_add(1);
        self.entries.insert(self.last, entry);
        while self.entries.len() > MOST {
            self.entries.pop_first();
        }
        UndoView { undo: self.last }
    }

    /// The case whose names a token is about, and whether they were hidden before.
    pub fn names(&self, undo: u32) -> Option<(CaseId, bool)> {
        match self.entries.get(&undo)? {
            Entry::Names { case, hidden } => Some((*case, *hidden)),
            Entry::Written(_) => None,
        }
    }

    /// The case and the changes that take this one back.
    ///
    /// # Errors
    /// `UndoGone` for a token that is used or unknown.
    pub fn case_of(&self, undo: u32) -> Result<CaseId, ErrorCode> {
        self.written(undo).map(|written| written.case)
    }

    /// # Errors
    /// `UndoGone` where a register changed since.
    pub fn changes(&self, undo: u32, case: &Case) -> Result<Vec<Change>, ErrorCode> {
        let entry = self.written(undo)?;
        let is_still_there = |step: &Step| {
            let written = match &step.written.to {
                To::Set(value) | To::Beside(value) => value.clone(),
                To::Deleted => Value::YesNo(true),
            };
            case.holds(&step.written.entity, step.written.field, &written)
        };
        if !entry.steps.iter().all(is_still_there) {
            return Err(ErrorCode::UndoGone);
        }
        let mut changes: Vec<Change> = entry.steps.iter().rev().flat_map(|step| step.back.clone()).collect();
        changes.dedup();
        Ok(changes)
    }

    pub fn forget(&mut self, undo: u32) {
        self.entries.remove(&undo);
    }

    /// What a removed case remembered.
    pub fn forget_case(&mut self, case: CaseId) {
        self.entries.retain(|_, entry| match entry {
            Entry::Written(written) => written.case != case,
            Entry::Names { case: of, .. } => *of != case,
        });
    }

    /// What was said about the names of any case.
    pub fn forget_names(&mut self) {
        self.entries.retain(|_, entry| matches!(entry, Entry::Written(_)));
    }

    fn written(&self, undo: u32) -> Result<&Written, ErrorCode> {
        match self.entries.get(&undo) {
            Some(Entry::Written(written)) => Ok(written),
            _ => Err(ErrorCode::UndoGone),
        }
    }
}

/// How to take changes back that are about to be written.
pub(crate) struct Pending(Written);

impl Pending {
    /// Looks at `case` as it is before `changes`.
    pub fn of(id: CaseId, case: &Case, changes: &[Change], today: Day) -> Pending {
        let steps =
            changes.iter().map(|change| Step { written: change.clone(), back: back(case, change, today) });
        Pending(Written { case: id, steps: steps.collect() })
    }
}

/// The changes that bring back what the register holds before `change`: its value, or all values of a conflict.
fn back(case: &Case, change: &Change, today: Day) -> Vec<Change> {
    let (entity, field) = (&change.entity, change.field);
    let value = match &change.to {
        To::Set(value) | To::Beside(value) => value,
        To::Deleted => return vec![Change::set(entity, field, Value::YesNo(false))],
    };
    // What this change makes goes as a whole.
    if matches!(entity.key, Key::Random(_)) && case.is_new(entity) {
        return vec![Change::delete(entity)];
    }
    let mut disputed = case.disputed(entity, field).into_iter();
    if let Some(first) = disputed.next() {
        let others = disputed.map(|value| Change::beside(entity, field, value));
        return std::iter::once(Change::set(entity, field, first)).chain(others).collect();
    }
    let before = case.value(entity, field);
    let former = match policy(entity.kind, field) {
        // What was said once cannot be unsaid, only deleted.
        Policy::AppendOnly => return vec![Change::delete(entity)],
        Policy::Status => status_back(value, before.as_ref(), today),
        Policy::Register => before.unwrap_or(Value::Cleared),
    };
    vec![Change::set(entity, field, former)]
}

/// What was said before, as a word that says whether it takes something back.
fn status_back(written: &Value, before: Option<&Value>, today: Day) -> Value {
    let before = before.and_then(StatusChange::from_value);
    let (state, on) = before.map_or((StepState::Open, today), |before| (before.state, before.on));
    let from = StatusChange::from_value(written).map_or(StepState::Open, |written| written.state);
    StatusChange::between(from, state, on).to_value()
}
