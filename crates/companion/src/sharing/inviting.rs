//! Letting a device in, as far as it is: what the inviting screen shows. Deliberately not here: the messages through a
//! mailbox (`mailbox`), and writing who is a member.

use std::path::PathBuf;

use diko_vault::CaseId;
use diko_wire::{Role, room};

use super::mailbox;
use super::{Errand, Stage, qr};
use crate::ErrorCode;
use crate::views::{InvitationState, InvitationView, WayWord};

pub(crate) struct Inviting {
    pub case: CaseId,
    pub role: Role,
    pub way: Way,
}

pub(crate) enum Way {
    Room { offer: Box<room::Offer>, is_admitted: bool },
    Mailbox(Box<Errand<mailbox::Inviting, ()>>),
    File { path: PathBuf, groups: Vec<String> },
}

impl Inviting {
    pub fn view(&self) -> InvitationView {
        let view = InvitationView { role: Some(self.role.into()), ..nothing() };
        match &self.way {
            Way::Room { is_admitted: true, .. } => {
                InvitationView { way: Some(WayWord::Room), state: InvitationState::Admitted, ..view }
            }
            Way::Room { offer, .. } => {
                let text = offer.to_text();
                let (way, state) = (Some(WayWord::Room), InvitationState::Show);
                InvitationView { way, state, qr: qr::rows(&text), text: Some(text), ..view }
            }
            Way::Mailbox(errand) => {
                let view = InvitationView { way: Some(WayWord::Mailbox), ..view };
                match &errand.stage {
                    Stage::Running { conversation, .. } => {
                        let digits = conversation.compares().map(|(digits, _)| digits.to_owned());
                        let state = if digits.is_some() {
                            InvitationState::Compare
                        } else {
                            InvitationState::Waiting
                        };
                        let number = conversation.number().map(ToOwned::to_owned);
                        InvitationView { state, digits, number, ..view }
                    }
                    Stage::Done(()) => InvitationView { state: InvitationState::Admitted, ..view },
                    Stage::Failed(code) => failed(view, *code),
                }
            }
            Way::File { path, groups } => InvitationView {
                way: Some(WayWord::File),
                state: InvitationState::Show,
                path: Some(path.display().to_string()),
                groups: groups.clone(),
                ..view
            },
        }
    }
}

fn failed(view: InvitationView, code: ErrorCode) -> InvitationView {
    InvitationView { state: InvitationState::Failed, code: Some(code), ..view }
}

/// While nobody is being let in.
pub(crate) fn nothing() -> InvitationView {
    InvitationView {
        way: None,
        state: InvitationState::None,
        role: None,
        text: None,
        qr: Vec::new(),
        number: None,
        digits: None,
        path: None,
        groups: Vec::new(),
        code: None,
    }
}
