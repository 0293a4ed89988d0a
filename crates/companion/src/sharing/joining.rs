//! Becoming one of those that share a case, as far as it is: what the joining screen shows. Deliberately not here: the
//! messages through a mailbox (`mailbox`), and making the case.

use diko_sync::Identity;
use diko_vault::CaseId;

use super::mailbox;
use super::{Errand, Stage, qr};
use crate::views::{JoinState, JoinView, WayWord};

pub(crate) enum Joining {
    Room {
        case: CaseId,
        answer: String,
    },
    /// With the keys by which this device joins.
    Mailbox {
        errand: Box<Errand<mailbox::Joining, CaseId>>,
        own: Identity,
    },
    File {
        case: CaseId,
    },
}

impl Joining {
    /// The case, once it is on this device.
    pub fn case(&self) -> Option<CaseId> {
        match self {
            Joining::Room { case, .. } | Joining::File { case } => Some(*case),
            Joining::Mailbox { errand, .. } => match &errand.stage {
                Stage::Done(case) => Some(*case),
                Stage::Running { .. } | Stage::Failed(_) => None,
            },
        }
    }

    /// `is_member`: the others have let this device in.
    pub fn view(&self, is_member: bool) -> JoinView {
        let case = self.case().map(CaseId::to_hex);
        let waits = if is_member { JoinState::Joined } else { JoinState::WaitingForAdmission };
        match self {
            Joining::Room { answer, .. } => {
                let view = JoinView { way: Some(WayWord::Room), case, ..nothing() };
                if is_member {
                    return JoinView { state: JoinState::Joined, ..view };
                }
                JoinView {
                    state: JoinState::Answer,
                    answer: Some(answer.clone()),
                    qr: qr::rows(answer),
                    ..view
                }
            }
            Joining::File { .. } => JoinView { way: Some(WayWord::File), state: waits, case, ..nothing() },
            Joining::Mailbox { errand, .. } => {
                let view = JoinView { way: Some(WayWord::Mailbox), case, ..nothing() };
                match &errand.stage {
                    Stage::Running { conversation, .. } => {
                        let state =
                            if conversation.compares() { JoinState::Compare } else { JoinState::Waiting };
                        JoinView { state, digits: conversation.digits().map(ToOwned::to_owned), ..view }
                    }
                    Stage::Done(_) => JoinView { state: waits, ..view },
                    Stage::Failed(code) => JoinView { state: JoinState::Failed, code: Some(*code), ..view },
                }
            }
        }
    }
}

/// While nothing is being joined.
pub(crate) fn nothing() -> JoinView {
    JoinView {
        way: None,
        state: JoinState::None,
        answer: None,
        qr: Vec::new(),
        digits: None,
        case: None,
        code: None,
    }
}
