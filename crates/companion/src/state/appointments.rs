//! Appointments and proofs of a step: written down, changed, removed.

use diko_core::ops::registry::{appointment, proof};
use diko_core::ops::{Entity, Value};

use super::State;
use super::letters::text_or_cleared;
use crate::ErrorCode;
use crate::case::Change;
use crate::check;
use crate::views::{AddProofRequest, EntryRequest, SaveAppointmentRequest, UndoView};

impl State {
    pub fn save_appointment(&mut self, request: &SaveAppointmentRequest) -> Result<UndoView, ErrorCode> {
        let (person, of) = self.case()?.person(&request.person)?;
        let on = check::day(&request.on)?;
        check::not_before_birth(person, on)?;
        let at = request.at.as_deref().map(check::time).transpose()?;
        let place = check::line(&request.place)?;
        let remark = check::lines(&request.remark)?;
        let step = self.optional_step(request.step.as_deref())?;
        let entity = match &request.id {
            Some(id) => self.case()?.entry(Entity::appointment, id)?,
            None => Entity::appointment(self.make_id()?),
        };
        let fields = [
            (appointment::ON, Value::Text(on.to_string())),
            (appointment::AT, text_or_cleared(at)),
            (appointment::PLACE, text_or_cleared(place)),
            (appointment::PERSON, Value::Text(of.to_hex())),
            (appointment::STEP, text_or_cleared(step)),
            (appointment::REMARK, text_or_cleared(remark)),
        ];
        let changes = self.case()?.fill(&entity, fields);
        self.write_undoable(&changes, changes.len())
    }

    pub fn remove_appointment(&mut self, request: &EntryRequest) -> Result<UndoView, ErrorCode> {
        let entity = self.case()?.entry(Entity::appointment, &request.id)?;
        self.write_undoable(&[Change::delete(&entity)], 1)
    }

    /// For each of the persons one.
    pub fn add_proof(&mut self, request: &AddProofRequest) -> Result<UndoView, ErrorCode> {
        let today = self.today();
        let on = check::day(&request.on)?;
        let remark = check::lines(&request.remark)?;
        let mut persons = Vec::new();
        for id in &request.persons {
            let (person, step) = self.step_of(id, &request.step)?;
            check::done_on(self.case()?.person(id)?.0, on, today)?;
            persons.push((person, step));
        }
        if persons.is_empty() {
            return Err(ErrorCode::BadRequest);
        }
        let mut changes = Vec::new();
        for (person, step) in persons {
            let entity = Entity::proof(self.make_id()?);
            let fields = [
                (proof::HOW, Value::Text(request.how.code().into())),
                (proof::ON, Value::Text(on.to_string())),
                (proof::REMARK, text_or_cleared(remark.as_ref())),
                (proof::PERSON, Value::Text(person.to_hex())),
                (proof::STEP, Value::Text(step.0)),
            ];
            changes.extend(self.case()?.fill(&entity, fields));
        }
        self.write_undoable(&changes, changes.len())
    }

    pub fn remove_proof(&mut self, request: &EntryRequest) -> Result<UndoView, ErrorCode> {
        let entity = self.case()?.entry(Entity::proof, &request.id)?;
        self.write_undoable(&[Change::delete(&entity)], 1)
    }
}
