//! Letters: written down, answered, removed.

use diko_core::ops::registry::letter;
use diko_core::ops::{Entity, Value};

use super::State;
use crate::ErrorCode;
use crate::case::Change;
use crate::check;
use crate::views::{AnswerLetterRequest, EntryRequest, LettersView, SaveLetterRequest, UndoView};

impl State {
    pub fn letters(&mut self) -> Result<LettersView, ErrorCode> {
        self.look(|look, case| Ok(look.letters_view(case.letters())))
    }

    pub fn save_letter(&mut self, request: &SaveLetterRequest) -> Result<UndoView, ErrorCode> {
        let today = self.today();
        let case = self.case()?;
        let (person, of) = case.person(&request.person)?;
        let sender = check::line(&request.sender)?.ok_or(ErrorCode::SenderEmpty)?;
        let subject = check::lines(&request.subject)?;
        let received_on = request.received_on.as_deref().map(check::day).transpose()?;
        let answer_by = request.answer_by.as_deref().map(check::day).transpose()?;
        check::letter_days(person, received_on, answer_by, today)?;
        let step = self.optional_step(request.step.as_deref())?;
        let entity = match &request.id {
            Some(id) => self.case()?.entry(Entity::letter, id)?,
            None => Entity::letter(self.make_id()?),
        };
        let fields = [
            (letter::SENDER, Value::Text(sender)),
            (letter::SUBJECT, text_or_cleared(subject)),
            (letter::RECEIVED_ON, text_or_cleared(received_on)),
            (letter::ANSWER_BY, text_or_cleared(answer_by)),
            (letter::PERSON, Value::Text(of.to_hex())),
            (letter::STEP, text_or_cleared(step)),
        ];
        let changes = self.case()?.fill(&entity, fields);
        self.write_undoable(&changes, changes.len())
    }

    pub fn answer_letter(&mut self, request: &AnswerLetterRequest) -> Result<UndoView, ErrorCode> {
        let on = Some(self.today()).filter(|_| request.answered);
        let entity = self.case()?.entry(Entity::letter, &request.id)?;
        self.write_undoable(&[Change::set(&entity, letter::ANSWERED_ON, text_or_cleared(on))], 1)
    }

    pub fn remove_letter(&mut self, request: &EntryRequest) -> Result<UndoView, ErrorCode> {
        let entity = self.case()?.entry(Entity::letter, &request.id)?;
        self.write_undoable(&[Change::delete(&entity)], 1)
    }

    /// # Errors
    /// `UnknownStep`.
    pub(super) fn optional_step(&self, step: Option<&str>) -> Result<Option<String>, ErrorCode> {
        let known = |id: &str| self.pack().catalogue.step(&id.into()).is_some();
        match step {
            Some(id) if !known(id) => Err(ErrorCode::UnknownStep),
            step => Ok(step.map(ToOwned::to_owned)),
        }
    }
}

pub(super) fn text_or_cleared<T: ToString>(value: Option<T>) -> Value {
    value.map_or(Value::Cleared, |value| Value::Text(value.to_string()))
}
