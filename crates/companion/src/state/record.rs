//! What a person records: steps, papers, notes, drafts; choosing between versions; and taking it back.

use diko_core::catalogue::{Concerns, PaperId, StepId};
use diko_core::ops::registry::{note, paper, step};
use diko_core::ops::{Entity, Id128, StatusChange, StepState, Value};

use super::{DONE, State};
use crate::ErrorCode;
use crate::case::{Case, Change};
use crate::check;
use crate::views::{
    AddNoteRequest, ChooseRequest, Done, DraftRequest, DraftView, HoldPaperRequest, PaperRequest,
    RecordStepRequest, UndoRequest, UndoView,
};

impl State {
    pub fn record_step(&mut self, request: &RecordStepRequest) -> Result<UndoView, ErrorCode> {
        let today = self.today();
        let (id, state) = (StepId(request.step.clone()), StepState::from(request.state));
        let on = request.on.as_deref().map_or(Ok(today), check::day)?;
        let case = self.case()?;
        let pack = self.pack();
        let known = pack.catalogue.step(&id).ok_or(ErrorCode::UnknownStep)?;
        let mut persons: Vec<Id128> = Vec::new();
        for person in &request.persons {
            let (person, key) = case.person(person)?;
            check::done_on(person, on, today)?;
            if !persons.contains(&key) {
                persons.push(key);
            }
        }
        if persons.is_empty() {
            return Err(ErrorCode::BadRequest);
        }
        let mut changes: Vec<Change> =
            persons.iter().map(|person| status_change(case, *person, &id, state, on)).collect();
        if known.concerns == Concerns::Household {
            // The household's own steps have one record: what another adult said of it ends with this word.
            let others = case.household().persons.iter().filter_map(|person| Id128::from_hex(&person.id.0));
            let others = others.filter(|other| !persons.contains(other));
            let recorded = others.filter(|other| current(case, *other, &id) != StepState::Open);
            changes.extend(recorded.map(|other| status_change(case, other, &id, StepState::Open, on)));
        }
        let all = changes.len();
        self.write_undoable(&changes, all)
    }

    pub fn undo(&mut self, request: &UndoRequest) -> Result<Done, ErrorCode> {
        let at = self.config.clock.seconds();
        let random = self.config.random.as_mut();
        let session = self.session.as_mut().ok_or(ErrorCode::VaultLocked)?;
        if let Some((id, hidden)) = session.undo.names(request.undo) {
            session.hidden.choose(&mut session.vault, id, hidden)?;
            session.undo.forget(request.undo);
            return Ok(DONE);
        }
        let id = session.undo.case_of(request.undo)?;
        session.load(id, random)?;
        let case = session.cases.get_mut(&id).ok_or(ErrorCode::UndoGone)?;
        let changes = session.undo.changes(request.undo, case)?;
        case.write(&changes, at)?;
        session.undo.forget(request.undo);
        Ok(DONE)
    }

    pub fn add_note(&mut self, request: &AddNoteRequest) -> Result<UndoView, ErrorCode> {
        let text = check::note(&request.text)?;
        let (person, step) = self.step_of(&request.person, &request.step)?;
        let id = self.make_id()?;
        // Both kinds of notes have the same fields.
        let entity = if request.only_here { Entity::private_note(id) } else { Entity::note(id) };
        let mut changes = vec![
            Change::set(&entity, note::TEXT, Value::Text(text)),
            Change::set(&entity, note::PERSON, Value::Text(person.to_hex())),
            Change::set(&entity, note::STEP, Value::Text(step.0.clone())),
        ];
        changes.extend(self.case()?.draft_changes(person, &step, None));
        // Deleting the note takes all of it back.
        self.write_undoable(&changes, 1)
    }

    pub fn save_draft(&mut self, request: &DraftRequest) -> Result<Done, ErrorCode> {
        let text = check::draft(&request.text)?.to_owned();
        let (person, step) = self.step_of(&request.person, &request.step)?;
        let draft = Some(DraftView { text, only_here: request.only_here });
        let draft = draft.filter(|draft| !draft.text.is_empty());
        let changes = self.case()?.draft_changes(person, &step, draft);
        if !changes.is_empty() {
            self.write(&changes)?;
        }
        Ok(DONE)
    }

    pub fn hold_paper(&mut self, request: &HoldPaperRequest) -> Result<UndoView, ErrorCode> {
        let (person, key) = self.case()?.person(&request.person)?;
        let expires_on = request.expires_on.as_deref().map(check::day).transpose()?;
        if let Some(day) = expires_on {
            check::not_before_birth(person, day)?;
        }
        let entity = Entity::paper(key, &self.known_paper(&request.paper)?);
        let expiry = expires_on.map_or(Value::Cleared, |day| Value::Text(day.to_string()));
        let changes = [
            Change::set(&entity, paper::HELD, Value::YesNo(true)),
            Change::set(&entity, paper::EXPIRES_ON, expiry),
        ];
        self.write_undoable(&changes, changes.len())
    }

    pub fn drop_paper(&mut self, request: &PaperRequest) -> Result<UndoView, ErrorCode> {
        let case = self.case()?;
        let (_, key) = case.person(&request.person)?;
        let id = PaperId::from(request.paper.as_str());
        // A paper of an older catalogue can be dropped, not taken.
        let entity = Entity::paper(key, &id);
        if case.value(&entity, paper::HELD) != Some(Value::YesNo(true)) {
            self.known_paper(&request.paper)?;
        }
        self.write_undoable(&[Change::set(&entity, paper::HELD, Value::YesNo(false))], 1)
    }

    pub fn choose(&mut self, request: &ChooseRequest) -> Result<UndoView, ErrorCode> {
        let conflicts = self.case()?.conflicts();
        let conflict =
            conflicts.iter().find(|one| one.id == request.conflict).ok_or(ErrorCode::ConflictGone)?;
        let chosen = usize::try_from(request.version).ok().and_then(|place| conflict.versions.get(place));
        let changes = &chosen.ok_or(ErrorCode::BadRequest)?.choose;
        self.write_undoable(changes, changes.len())
    }

    pub(super) fn step_of(&self, person: &str, step: &str) -> Result<(Id128, StepId), ErrorCode> {
        let (_, person) = self.case()?.person(person)?;
        let step = StepId::from(step);
        if self.pack().catalogue.step(&step).is_none() {
            return Err(ErrorCode::UnknownStep);
        }
        Ok((person, step))
    }

    pub(super) fn known_paper(&self, id: &str) -> Result<PaperId, ErrorCode> {
        let id = PaperId::from(id);
        if self.pack().catalogue.paper(&id).is_some() { Ok(id) } else { Err(ErrorCode::UnknownPaper) }
    }
}

fn status_change(case: &Case, person: Id128, id: &StepId, to: StepState, on: diko_core::Day) -> Change {
    let change = StatusChange::between(current(case, person, id), to, on);
    Change::set(&Entity::step(person, id), step::STATUS, change.to_value())
}

fn current(case: &Case, person: Id128, id: &StepId) -> StepState {
    let said = case.value(&Entity::step(person, id), step::STATUS);
    said.as_ref().and_then(StatusChange::from_value).map_or(StepState::Open, |change| change.state)
}
