//! Hiding the names of a family on this device, and showing them for a while.

use diko_vault::Secret;

use super::State;
use crate::ErrorCode;
use crate::hidden::Names;
use crate::views::{HideNamesRequest, StatusView, UndoView, UnlockRequest};

impl State {
    /// Hiding hides at once. Only who sees the names can say that they need not be hidden any more.
    ///
    /// # Errors
    /// `NamesHidden`.
    pub fn set_names_hidden(&mut self, request: &HideNamesRequest) -> Result<UndoView, ErrorCode> {
        let id = self.case_id(&request.id)?;
        let session = self.session_mut()?;
        if !request.hidden && session.hidden.names_of(id) == Names::Hidden {
            return Err(ErrorCode::NamesHidden);
        }
        let before = session.hidden.is_chosen(id);
        session.hidden.choose(&mut session.vault, id, request.hidden)?;
        if request.hidden {
            session.hidden.show(false);
        }
        Ok(session.undo.keep_names(id, before))
    }

    pub fn show_names(&mut self, request: &UnlockRequest) -> Result<StatusView, ErrorCode> {
        self.require(Secret::Passphrase(request.passphrase.expose()), ErrorCode::WrongSecret)?;
        self.session_mut()?.hidden.show(true);
        Ok(self.status_view())
    }

    /// What was hidden a moment ago cannot be taken back any more: that would show it without the passphrase.
    pub fn hide_names(&mut self) -> Result<StatusView, ErrorCode> {
        let session = self.session_mut()?;
        session.hidden.show(false);
        session.undo.forget_names();
        Ok(self.status_view())
    }

    /// # Errors
    /// `NamesHidden` where the open case's are.
    pub(super) fn require_names(&self) -> Result<(), ErrorCode> {
        match self.names()? {
            Names::Said => Ok(()),
            Names::Hidden => Err(ErrorCode::NamesHidden),
        }
    }

    /// How the open case is spoken of.
    pub(super) fn names(&self) -> Result<Names, ErrorCode> {
        let session = self.session()?;
        Ok(session.hidden.names_of(session.open.ok_or(ErrorCode::NoCase)?))
    }
}
