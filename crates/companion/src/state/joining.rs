//! Becoming one of the devices that share a case of another. Deliberately not here: what the screen shows meanwhile
//! (`sharing::joining`).

use std::fs::File;
use std::io::Read;

use diko_core::ops::Id128;
use diko_sync::{Answer, Sharing};
use diko_vault::CaseId;
use diko_wire::{DeviceKey, Invitation, WireError, file, mailbox, room};

use super::chores::make_identity;
use super::communes::place;
use super::inviting::digits;
use super::jobs::Whose;
use super::recovering::parse;
use super::{DONE, State, make};
use crate::ErrorCode;
use crate::case::Case;
use crate::sharing::joining::{Joining, nothing};
use crate::sharing::mailbox as conversation;
use crate::sharing::{Errand, Stage};
use crate::views::{ConfirmRequest, Done, JoinRequest, JoinView};

/// More than any invitation file has, in bytes.
const LONGEST_FILE: u64 = 16 * 1024;
const NUMBER_DIGITS: usize = 10;

impl State {
    pub fn join(&mut self, request: &JoinRequest) -> Result<JoinView, ErrorCode> {
        self.session()?;
        let joining = match request {
            JoinRequest::Room { text } => self.join_in_room(text.expose())?,
            JoinRequest::Mailbox { origin, number } => self.join_by_mailbox(origin, number)?,
            JoinRequest::File { path, digits } => self.join_by_file(path, digits.expose())?,
        };
        self.jobs.forget(Whose::Joining);
        let session = self.session_mut()?;
        session.joining = Some(joining);
        session.ask_again = 0;
        self.joining()
    }

    pub fn joining(&mut self) -> Result<JoinView, ErrorCode> {
        let session = self.session_mut()?;
        let Some(joining) = &session.joining else { return Ok(nothing()) };
        let case = joining.case().and_then(|id| session.cases.get_mut(&id));
        let is_member = case.is_some_and(|case| case.is_member().unwrap_or(false));
        Ok(joining.view(is_member))
    }

    pub fn confirm_joining(&mut self, request: &ConfirmRequest) -> Result<JoinView, ErrorCode> {
        let Some(Joining::Mailbox { errand, .. }) = &mut self.session_mut()?.joining else {
            return Err(ErrorCode::ErrandGone);
        };
        let Stage::Running { conversation, .. } = &mut errand.stage else {
            return Err(ErrorCode::ErrandGone);
        };
        if !conversation.compares() {
            return Err(ErrorCode::BadRequest);
        }
        if request.same {
            conversation.confirm();
        } else {
            errand.end(Err(ErrorCode::DigitsDiffer));
        }
        self.joining()
    }

    /// A case that the others did not let this device into yet goes; one that is shared stays.
    pub fn cancel_joining(&mut self) -> Result<Done, ErrorCode> {
        let session = self.session_mut()?;
        let joined = session.joining.take().and_then(|joining| joining.case());
        self.jobs.forget(Whose::Joining);
        if let Some(id) = joined {
            let case = self.session_mut()?.cases.get_mut(&id);
            if case.is_some_and(|case| case.is_member().is_ok_and(|is_member| !is_member)) {
                self.forget_case(id)?;
            }
        }
        Ok(DONE)
    }

    pub(super) fn hear_joining(&mut self, answer: Answer) {
        let now = self.config.clock.elapsed_ms();
        let Some(Joining::Mailbox { mut errand, own }) =
            self.session.as_mut().and_then(|session| session.joining.take())
        else {
            return;
        };
        if let Some(invitation) = errand.hear(answer, now) {
            let joined = checked(&invitation)
                .and_then(|()| self.join_case(&Sharing::joined(&invitation, own.clone())));
            errand.end(joined);
        }
        if let Some(session) = self.session.as_mut() {
            session.joining = Some(Joining::Mailbox { errand, own });
        }
    }

    /// A new, empty case that is filled by its exchange; it becomes the open one.
    ///
    /// # Errors
    /// `AlreadyShared` where it is on this device, `TooManyCases`; what the disk refuses. Then there is none.
    pub(super) fn join_case(&mut self, sharing: &Sharing) -> Result<CaseId, ErrorCode> {
        if self.has_shared_case(sharing.case)? {
            return Err(ErrorCode::AlreadyShared);
        }
        let shown = self.session()?.open;
        self.make_case("")?;
        let id = self.session()?.open.ok_or(ErrorCode::NoCase)?;
        let now = self.moment();
        let shared = self.case_mut()?.share(sharing, false);
        if let Err(error) = shared {
            self.forget_case(id)?;
            self.show_case(shown)?;
            return Err(error);
        }
        self.case_mut()?.hurry(now);
        Ok(id)
    }

    fn has_shared_case(&mut self, case: Id128) -> Result<bool, ErrorCode> {
        let random = self.config.random.as_mut();
        let session = self.session.as_mut().ok_or(ErrorCode::VaultLocked)?;
        for entry in session.vault.cases()? {
            // One that cannot be read is told in the list of cases.
            let Ok(known) = session.load(entry.id, random) else { continue };
            if known.is_shared() && Case::engine(known)?.sharing().case == case {
                return Ok(true);
            }
        }
        Ok(false)
    }

    fn join_in_room(&mut self, text: &str) -> Result<Joining, ErrorCode> {
        let offer = room::Offer::from_text(text.trim()).map_err(unreadable)?;
        checked(&offer.invitation)?;
        let own = make_identity(self.config.random.as_mut())?;
        let (device, token) = (DeviceKey::from_seed(*own.seed)?.public(), own.token.hash());
        let answer = room::Answer { device, token }.to_text(&offer.secret);
        let case = self.join_case(&Sharing::joined(&offer.invitation, own))?;
        Ok(Joining::Room { case, answer })
    }

    fn join_by_mailbox(&mut self, origin: &str, number: &str) -> Result<Joining, ErrorCode> {
        let origin = place(origin)?;
        let typed = diko_vault::normalise(number);
        let number: String = typed.chars().filter(char::is_ascii_digit).collect();
        if number.len() != NUMBER_DIGITS {
            return Err(ErrorCode::InvitationWrong);
        }
        let random = self.config.random.as_mut();
        let own = make_identity(random)?;
        let key = DeviceKey::from_seed(*own.seed)?;
        let reveal = mailbox::Reveal { device: key.public(), token: own.token.hash(), nonce: make(random)? };
        let errand = Errand::begin(0, origin, conversation::Joining::new(number, key, reveal));
        Ok(Joining::Mailbox { errand: Box::new(errand), own })
    }

    fn join_by_file(&mut self, path: &str, typed: &str) -> Result<Joining, ErrorCode> {
        // A slip of the pen is told by itself.
        let code = parse(typed)?;
        let mut bytes = Vec::new();
        let read = File::open(path).and_then(|file| file.take(LONGEST_FILE).read_to_end(&mut bytes));
        read.map_err(|_| ErrorCode::InvitationWrong)?;
        let member = file::open(&bytes, &digits(&code)).map_err(unreadable)?;
        checked(&member.invitation)?;
        let successor = make_identity(self.config.random.as_mut())?;
        let own = diko_sync::Identity { seed: member.seed.clone(), token: member.token.clone() };
        let case = self.join_case(&Sharing::found(&member.invitation, own, successor))?;
        Ok(Joining::File { case })
    }
}

/// What was scanned or opened is no invitation; one of a newer version asks for a newer program.
pub(super) fn unreadable(error: WireError) -> ErrorCode {
    match error {
        WireError::Version(_) => ErrorCode::NewerVault,
        _ => ErrorCode::InvitationWrong,
    }
}

/// An invitation may come from anyone: it leads to a place that is one, written the one way.
fn checked(invitation: &Invitation) -> Result<(), ErrorCode> {
    match place(&invitation.origin) {
        Ok(origin) if origin == invitation.origin => Ok(()),
        Ok(_) | Err(ErrorCode::NotACommune) => Err(ErrorCode::InvitationWrong),
        Err(code) => Err(code),
    }
}
