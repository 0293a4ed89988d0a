//! Keeping what is typed into a form until it is saved.

use super::{DONE, State};
use crate::ErrorCode;
use crate::check;
use crate::views::{Done, FormRequest, FormView, KeepFormRequest};

/// More than any form of the page has.
const MOST_FIELDS: usize = 12;

impl State {
    pub fn form(&self, request: &FormRequest) -> Result<FormView, ErrorCode> {
        Ok(FormView { fields: self.case()?.form(&request.form) })
    }

    /// # Errors
    /// `NoteTooLong` where a field is longer than a note; then what was kept before stays.
    pub fn keep_form(&mut self, request: &KeepFormRequest) -> Result<Done, ErrorCode> {
        check::line(&request.form)?.ok_or(ErrorCode::BadRequest)?;
        if request.fields.len() > MOST_FIELDS {
            return Err(ErrorCode::BadRequest);
        }
        for (field, text) in &request.fields {
            check::line(field)?;
            check::draft(text)?;
        }
        let changes = self.case()?.form_changes(&request.form, &request.fields);
        if !changes.is_empty() {
            self.write(&changes)?;
        }
        Ok(DONE)
    }
}
