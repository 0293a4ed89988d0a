//! Letting a device into the open case: face to face, far away, or by a file. Deliberately not here: what the screen shows
//! meanwhile (`sharing::inviting`).

use std::fs::File;
use std::io::Write;
use std::path::{Path, PathBuf};

use diko_sync::Sharing;
use diko_vault::{RecoveryCode, VaultError};
use diko_wire::{Admission, Invitation, MemberKind, Membership, Role, file, mailbox, room};

use super::chores::make_identity;
use super::copies::absent;
use super::jobs::Whose;
use super::joining::unreadable;
use super::{DONE, State, make};
use crate::ErrorCode;
use crate::sharing::inviting::{Inviting, Way, nothing};
use crate::sharing::mailbox as conversation;
use crate::sharing::{Errand, Stage};
use crate::views::{ConfirmRequest, Done, InvitationView, InviteAnswerRequest, InviteRequest};

impl State {
    pub fn invite(&mut self, request: &InviteRequest) -> Result<InvitationView, ErrorCode> {
        let case = self.case_mut()?;
        if !case.is_owner()? {
            return Err(ErrorCode::NotOwner);
        }
        let sharing = case.engine()?.sharing().clone();
        let role: Role = match request {
            InviteRequest::Room { role }
            | InviteRequest::Mailbox { role }
            | InviteRequest::File { role, .. } => (*role).into(),
        };
        let invitation = invitation(&sharing, role);
        let way = match request {
            InviteRequest::Room { .. } => {
                let secret = make(self.config.random.as_mut())?;
                Way::Room { offer: Box::new(room::Offer { invitation, secret }), is_admitted: false }
            }
            InviteRequest::Mailbox { .. } => {
                let nonce = make(self.config.random.as_mut())?;
                let offer = mailbox::Offer { inviter: sharing.device()?.public(), nonce };
                let inviting = conversation::Inviting::new(offer);
                Way::Mailbox(Box::new(Errand::begin(0, sharing.origin, inviting)))
            }
            InviteRequest::File { path, .. } => self.invite_by_file(invitation, path.as_deref())?,
        };
        self.jobs.forget(Whose::Inviting);
        let session = self.session_mut()?;
        let case = session.open.ok_or(ErrorCode::NoCase)?;
        session.inviting = Some(Inviting { case, role, way });
        self.invitation()
    }

    pub fn invitation(&mut self) -> Result<InvitationView, ErrorCode> {
        Ok(self.session()?.inviting.as_ref().map_or_else(nothing, Inviting::view))
    }

    pub fn invite_answer(&mut self, request: &InviteAnswerRequest) -> Result<InvitationView, ErrorCode> {
        let now = self.moment();
        let session = self.session_mut()?;
        let Some(Inviting { case, role, way: Way::Room { offer, is_admitted } }) = &mut session.inviting
        else {
            return Err(ErrorCode::ErrandGone);
        };
        if *is_admitted {
            return Err(ErrorCode::InvitationUsed);
        }
        let answer =
            room::Answer::from_text(request.text.expose().trim(), &offer.secret).map_err(unreadable)?;
        let (device, token) = (answer.device, answer.token);
        let case = session.cases.get_mut(case).ok_or(ErrorCode::NoCase)?;
        case.admit(&Admission { device, role: *role, kind: MemberKind::Device, token }, now.at)?;
        case.hurry(now);
        *is_admitted = true;
        self.invitation()
    }

    pub fn confirm_digits(&mut self, request: &ConfirmRequest) -> Result<InvitationView, ErrorCode> {
        let (now, entropy) = (self.moment(), make(self.config.random.as_mut())?);
        let session = self.session_mut()?;
        let Some(Inviting { case, role, way: Way::Mailbox(errand) }) = &mut session.inviting else {
            return Err(ErrorCode::ErrandGone);
        };
        let Stage::Running { conversation, .. } = &mut errand.stage else {
            return Err(ErrorCode::ErrandGone);
        };
        let compared = conversation.compares().map(|(_, transcript)| *transcript);
        let transcript = compared.ok_or(ErrorCode::BadRequest)?;
        if request.same {
            let case = session.cases.get_mut(case).ok_or(ErrorCode::NoCase)?;
            let sharing = case.engine()?.sharing();
            let invitation = invitation(sharing, *role);
            let grant = transcript.seal_grant(&invitation, &sharing.device()?, entropy)?;
            let (device, token) = (transcript.reveal.device, transcript.reveal.token);
            case.admit(&Admission { device, role: *role, kind: MemberKind::Device, token }, now.at)?;
            case.hurry(now);
            conversation.grant(grant);
        } else {
            errand.end(Err(ErrorCode::DigitsDiffer));
        }
        self.invitation()
    }

    pub fn cancel_invitation(&mut self) -> Result<Done, ErrorCode> {
        self.session_mut()?.inviting = None;
        self.jobs.forget(Whose::Inviting);
        Ok(DONE)
    }

    /// A member of its own for whoever opens the file first.
    fn invite_by_file(&mut self, invitation: Invitation, path: Option<&str>) -> Result<Way, ErrorCode> {
        let path = match path {
            Some(path) => absent(PathBuf::from(path))?,
            None => self.free_path("invitation", "diko")?,
        };
        let at = self.config.clock.seconds();
        let random = self.config.random.as_mut();
        let (identity, code) = (make_identity(random)?, RecoveryCode::make(random)?);
        let role = invitation.role;
        let admission = diko_sync::admission(&identity, role, MemberKind::Invitation)?;
        let membership = Membership { invitation, seed: identity.seed, token: identity.token };
        let groups = code.groups().to_vec();
        write_new(&path, &file::seal(&membership, &digits(&code), make(random)?)?)?;
        // Without the statement the file lets nobody in.
        self.case_mut()?.admit(&admission, at)?;
        Ok(Way::File { path, groups })
    }
}

/// The 24 digits of a code without those that find a slip.
pub(super) fn digits(code: &RecoveryCode) -> zeroize::Zeroizing<String> {
    let groups = code.groups();
    zeroize::Zeroizing::new(groups.iter().flat_map(|group| group.chars().take(4)).collect())
}

pub(super) fn invitation(sharing: &Sharing, role: Role) -> Invitation {
    Invitation {
        case: sharing.case,
        origin: sharing.origin.clone(),
        commune: sharing.commune.clone(),
        founder: sharing.founder,
        role,
    }
}

fn write_new(path: &Path, bytes: &[u8]) -> Result<(), ErrorCode> {
    let written =
        File::create_new(path).and_then(|mut file| file.write_all(bytes).and_then(|()| file.sync_all()));
    written.map_err(|error| match VaultError::from(error) {
        // The folder the person named is not there.
        VaultError::NotFound => ErrorCode::ReadOnly,
        other => other.into(),
    })
}
