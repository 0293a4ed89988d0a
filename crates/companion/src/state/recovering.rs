//! Bringing every case back with the recovery code alone: read the list at a commune, make a vault that the same code
//! opens, and a case for each entry. What the cases hold comes with their exchange.

use std::collections::BTreeMap;

use diko_core::ops::Id128;
use diko_sync::{Answer, Identity, Sharing};
use diko_vault::{RecoveryCode, Vault, VaultError};
use diko_wire::{Membership, SealedCase};

use super::chores::make_identity;
use super::door::long_enough;
use super::jobs::Whose;
use super::{Session, State};
use crate::ErrorCode;
use crate::sharing::Errand;
use crate::sharing::paper::{self, Place, Record};
use crate::sharing::recovering::Recovering;
use crate::views::{ErrandRequest, ErrandView, RecoverFromCommuneRequest, VaultState};

impl State {
    pub fn recover_from_commune(
        &mut self,
        request: &RecoverFromCommuneRequest,
    ) -> Result<ErrandView, ErrorCode> {
        self.known_language(&request.language)?;
        long_enough(request.new_passphrase.expose())?;
        if self.vault_state() != VaultState::Absent {
            return Err(ErrorCode::VaultExists);
        }
        let origin = super::communes::place(&request.origin)?;
        // A slip of the pen is told before anyone is asked.
        let code = parse(request.code.expose())?;
        let key = paper::key(&code, self.config.paper_cost())?;
        let (code, passphrase) = (request.code.clone(), request.new_passphrase.clone());
        let recovering = Recovering::new(key, code, passphrase, request.language.clone());
        let id = self.errands.number();
        self.jobs.forget(Whose::Recovery);
        self.errands.recovery = Some(Errand::begin(id, origin, recovering));
        self.errand(&ErrandRequest { errand: id })
    }

    pub(super) fn hear_recovery(&mut self, answer: Answer) {
        let now = self.config.clock.elapsed_ms();
        let Some(mut errand) = self.errands.recovery.take() else { return };
        if let Some(cases) = errand.hear(answer, now) {
            let made = match errand.conversation() {
                Some(recovering) => self.make_recovered(recovering, &cases),
                None => Err(ErrorCode::ErrandGone),
            };
            errand.end(made);
        }
        self.errands.recovery = Some(errand);
    }

    fn make_recovered(&mut self, recovering: &Recovering, cases: &[SealedCase]) -> Result<(), ErrorCode> {
        if self.vault_state() != VaultState::Absent {
            return Err(ErrorCode::VaultExists);
        }
        let (code, cost) = (parse(recovering.code.expose())?, self.config.slot_cost());
        let (folder, passphrase) = (self.config.vault_dir(), recovering.passphrase.expose());
        self.speak(&recovering.language)?;
        let random = self.config.random.as_mut();
        let mut vault = Vault::create_with_code(&folder, passphrase, &code, random, cost)?;
        let place = Place::of(recovering.key());
        place.keep(&mut vault)?;
        self.enter(vault)?;
        // A case that is named twice was let in anew: the later entry is the one that counts.
        let open = |sealed: &SealedCase| recovering.key().open(sealed).ok();
        let memberships = cases.iter().filter_map(|sealed| Some((sealed, open(sealed)?)));
        let each: BTreeMap<Id128, (&SealedCase, Membership)> =
            memberships.map(|(sealed, case)| (case.invitation.case, (sealed, case))).collect();
        for (sealed, case) in each.values() {
            self.make_found_case(sealed, case, &place)?;
        }
        let first = self.session()?.vault.cases()?.first().map(|entry| entry.id);
        self.show_case(first)
    }

    fn make_found_case(
        &mut self,
        sealed: &SealedCase,
        case: &Membership,
        place: &Place,
    ) -> Result<(), ErrorCode> {
        let member = Identity { seed: case.seed.clone(), token: case.token.clone() };
        let successor = make_identity(self.config.random.as_mut())?;
        let sharing = Sharing::found(&case.invitation, member, successor);
        let record = Record::of(sealed.clone(), case, place.public)?;
        self.join_case(&sharing)?;
        let session = self.session_mut()?;
        let open = session.open.and_then(|id| session.cases.get_mut(&id)).ok_or(ErrorCode::NoCase)?;
        open.keep_paper(record)
    }
}

impl Session {
    /// Follows the recovery code: its key is what cases are sealed to from here on.
    pub(super) fn use_paper(&mut self, place: Place) -> Result<(), ErrorCode> {
        place.keep(&mut self.vault)?;
        self.paper = Some(place);
        Ok(())
    }
}

pub(super) fn parse(code: &str) -> Result<RecoveryCode, ErrorCode> {
    RecoveryCode::parse(code).map_err(|fault| VaultError::from(fault).into())
}
