//! Sharing.

use super::State;
use crate::ErrorCode;
use crate::views::*;

impl State {
    pub fn communes(&mut self) -> Result<CommuneListView, ErrorCode> {
        Err(ErrorCode::VaultLocked)
    }
    pub fn look_up_commune(&mut self, _: &LookUpRequest) -> Result<ErrandView, ErrorCode> {
        Err(ErrorCode::VaultLocked)
    }
    pub fn install_commune(&mut self, _: &ErrandRequest) -> Result<PlanChangesView, ErrorCode> {
        Err(ErrorCode::VaultLocked)
    }
    pub fn errand(&mut self, _: &ErrandRequest) -> Result<ErrandView, ErrorCode> {
        Err(ErrorCode::VaultLocked)
    }
    pub fn cancel_errand(&mut self, _: &ErrandRequest) -> Result<Done, ErrorCode> {
        Err(ErrorCode::VaultLocked)
    }
    pub fn recover_from_commune(&mut self, _: &RecoverFromCommuneRequest) -> Result<ErrandView, ErrorCode> {
        Err(ErrorCode::VaultLocked)
    }
    pub fn sync(&mut self) -> Result<SyncView, ErrorCode> {
        Err(ErrorCode::VaultLocked)
    }
    pub fn sync_now(&mut self) -> Result<SyncView, ErrorCode> {
        Err(ErrorCode::VaultLocked)
    }
    pub fn share_case(&mut self, _: &ShareCaseRequest) -> Result<SyncView, ErrorCode> {
        Err(ErrorCode::VaultLocked)
    }
    pub fn enter_activation(&mut self, _: &ActivationRequest) -> Result<SyncView, ErrorCode> {
        Err(ErrorCode::VaultLocked)
    }
    pub fn invite(&mut self, _: &InviteRequest) -> Result<InvitationView, ErrorCode> {
        Err(ErrorCode::VaultLocked)
    }
    pub fn invitation(&mut self) -> Result<InvitationView, ErrorCode> {
        Err(ErrorCode::VaultLocked)
    }
    pub fn invite_answer(&mut self, _: &InviteAnswerRequest) -> Result<InvitationView, ErrorCode> {
        Err(ErrorCode::VaultLocked)
    }
    pub fn confirm_digits(&mut self, _: &ConfirmRequest) -> Result<InvitationView, ErrorCode> {
        Err(ErrorCode::VaultLocked)
    }
    pub fn cancel_invitation(&mut self) -> Result<Done, ErrorCode> {
        Err(ErrorCode::VaultLocked)
    }
    pub fn join(&mut self, _: &JoinRequest) -> Result<JoinView, ErrorCode> {
        Err(ErrorCode::VaultLocked)
    }
    pub fn joining(&mut self) -> Result<JoinView, ErrorCode> {
        Err(ErrorCode::VaultLocked)
    }
    pub fn confirm_joining(&mut self, _: &ConfirmRequest) -> Result<JoinView, ErrorCode> {
        Err(ErrorCode::VaultLocked)
    }
    pub fn cancel_joining(&mut self) -> Result<Done, ErrorCode> {
        Err(ErrorCode::VaultLocked)
    }
    pub fn members(&mut self) -> Result<MembersView, ErrorCode> {
        Err(ErrorCode::VaultLocked)
    }
    pub fn rename_member(&mut self, _: &RenameMemberRequest) -> Result<Done, ErrorCode> {
        Err(ErrorCode::VaultLocked)
    }
    pub fn remove_member(&mut self, _: &MemberRequest) -> Result<Done, ErrorCode> {
        Err(ErrorCode::VaultLocked)
    }
    pub fn quarantine(&mut self, _: &MemberRequest) -> Result<QuarantineView, ErrorCode> {
        Err(ErrorCode::VaultLocked)
    }
    pub fn release(&mut self, _: &MemberRequest) -> Result<Done, ErrorCode> {
        Err(ErrorCode::VaultLocked)
    }
}
