//! What is done without being asked, when an endpoint answers anyway: the list behind the recovery code is kept whole, and
//! newer catalogues are taken. Deliberately not here: what is asked for it (`sharing`).

use std::collections::{BTreeMap, BTreeSet};

use diko_sync::{Answer, Ask, Identity, Now, Request};
use diko_vault::{CaseId, Random};
use diko_wire::{Invitation, Membership, Role, SealedCase};

use super::{Session, State, make};
use crate::ErrorCode;
use crate::sharing::Errand;
use crate::sharing::look_up::LookUp;
use crate::sharing::paper::{self, Record, WriteList};

/// Between two looks at a list that was whole.
const DAY_MS: u64 = 24 * 60 * 60 * 1000;
const FIRST_RETRY_MS: u64 = 60_000;
const LAST_RETRY_MS: u64 = 60 * 60 * 1000;

#[derive(Default)]
pub(super) struct Chores {
    pub list: Option<Errand<WriteList, ()>>,
    pub update: Option<Errand<LookUp, ()>>,
    /// When the list at an endpoint is to be looked at.
    lists: BTreeMap<String, Due>,
    /// Endpoints that answered.
    reached: BTreeSet<String>,
}

#[derive(Debug, Clone, Copy, Default)]
struct Due {
    at: u64,
    misses: u32,
}

impl Chores {
    pub fn next_due(&self) -> Option<u64> {
        self.lists.values().map(|due| due.at).min()
    }

    /// The list there may lack a case of this device.
    fn look_at_list(&mut self, origin: &str) {
        self.lists.insert(origin.to_owned(), Due::default());
    }
}

impl Session {
    /// An endpoint was asked for a case.
    pub(super) fn notice(&mut self, request: &Request, was_heard: bool) {
        if !was_heard {
            return;
        }
        self.chores.reached.insert(request.origin.clone());
        // Where a case has to be registered, the list is not there either.
        if matches!(request.ask, Ask::Register { .. }) || !self.chores.lists.contains_key(&request.origin) {
            self.chores.look_at_list(&request.origin);
        }
    }

    /// Lets the recovery code of this vault into a case, where this device may and nobody did.
    pub(super) fn admit_paper(
        &mut self,
        id: CaseId,
        now: Now,
        random: &mut dyn Random,
    ) -> Result<(), ErrorCode> {
        let Some(place) = &self.paper else { return Ok(()) };
        let case = self.cases.get_mut(&id).ok_or(ErrorCode::NoCase)?;
        if case.is_leaving() || !case.is_owner()? || case.has_paper(&place.public)? {
            return Ok(());
        }
        let sharing = case.engine()?.sharing();
        let invitation = Invitation {
            case: sharing.case,
            origin: sharing.origin.clone(),
            commune: sharing.commune.clone(),
            founder: sharing.founder,
            role: Role::Owner,
        };
        let identity = make_identity(random)?;
        let membership =
            Membership { invitation, seed: identity.seed.clone(), token: identity.token.clone() };
        let record = Record::seal(&membership, place.public, make(random)?, make(random)?)?;
        case.admit_paper(record, &identity, now.at)?;
        self.chores.look_at_list(&membership.invitation.origin);
        Ok(())
    }

    /// What goes with a case that is removed from this device.
    pub(super) fn forget_sharing(&mut self, id: CaseId) -> Result<(), ErrorCode> {
        self.inviting.take_if(|inviting| inviting.case == id);
        self.joining.take_if(|joining| joining.case() == Some(id));
        if let Some(record) = self.cases.get(&id).and_then(crate::case::Case::paper) {
            let mut gone = paper::gone(&self.vault)?;
            gone.insert(record.sealed.id);
            paper::set_gone(&mut self.vault, &gone)?;
        }
        Ok(())
    }

    /// The records of this device's cases at an endpoint.
    fn records_at(&mut self, origin: &str) -> Vec<SealedCase> {
        let shared = self.cases.values_mut().filter(|case| case.is_shared());
        let record = |case: &mut crate::case::Case| {
            let is_there = case.engine().is_ok_and(|engine| engine.sharing().origin == origin);
            case.paper().filter(|_| is_there).map(|record| record.sealed.clone())
        };
        shared.filter_map(record).collect()
    }

    fn list_to_write(&mut self, now: u64) -> Option<Errand<WriteList, ()>> {
        let place = self.paper.clone()?;
        let due = self.chores.lists.iter().find(|(_, due)| due.at <= now);
        let origin = due.map(|(origin, _)| origin.clone())?;
        let (own, gone) = (self.records_at(&origin), paper::gone(&self.vault).unwrap_or_default());
        Some(Errand::begin(0, origin, WriteList::new(place, own, gone)))
    }
}

impl State {
    pub(super) fn begin_chores(&mut self) {
        let now = self.config.clock.elapsed_ms();
        let Some(session) = self.session.as_mut() else { return };
        if session.chores.list.is_none() {
            session.chores.list = session.list_to_write(now);
        }
        if session.chores.update.is_none() {
            let reached = std::mem::take(&mut session.chores.reached);
            let update = reached.into_iter().find_map(|origin| self.update_at(origin));
            if let Some(session) = self.session.as_mut() {
                session.chores.update = update;
            }
        }
    }

    /// A look for a newer catalogue at an endpoint that answers, once a day.
    fn update_at(&mut self, origin: String) -> Option<Errand<LookUp, ()>> {
        let today = self.today().to_string();
        let version = self.library.version(&self.library.commune_at(&origin)?);
        let vault = &mut self.session.as_mut()?.vault;
        let name = format!("looked_for_catalogue.{origin}");
        let is_due = vault.setting(&name).is_ok_and(|day| day.as_ref() != Some(&today));
        // Where the day cannot be kept, a day without a look is better than a look without end.
        let is_kept = is_due && vault.set_setting(&name, &today).is_ok();
        is_kept.then(|| Errand::begin(0, origin, LookUp::of_newer(version)))
    }

    pub(super) fn hear_list(&mut self, answer: Answer) {
        let now = self.config.clock.elapsed_ms();
        let Some(session) = self.session.as_mut() else { return };
        let Some(errand) = session.chores.list.as_mut() else { return };
        let is_whole = errand.hear(answer, now).is_some();
        if !is_whole && errand.next().is_some() {
            return;
        }
        let origin = errand.origin.clone();
        session.chores.list = None;
        let due = session.chores.lists.entry(origin).or_default();
        let wait = if is_whole {
            due.misses = 0;
            DAY_MS
        } else {
            due.misses = due.misses.saturating_add(1);
            FIRST_RETRY_MS.saturating_mul(1 << due.misses.min(6)).min(LAST_RETRY_MS)
        };
        due.at = now.saturating_add(wait);
    }

    /// Takes a newer catalogue of a commune that is known, or that is here already.
    pub(super) fn hear_update(&mut self, answer: Answer) {
        let now = self.config.clock.elapsed_ms();
        let Some(session) = self.session.as_mut() else { return };
        let Some(errand) = session.chores.update.as_mut() else { return };
        let heard = errand.hear(answer, now);
        if heard.is_none() && errand.next().is_some() {
            return;
        }
        let origin = errand.origin.clone();
        session.chores.update = None;
        let Some(fetched) = heard.flatten() else { return };
        let Ok(offer) = self.judge(fetched, &origin) else { return };
        let is_ours = offer.view.verified || self.library.pinned_key(&offer.view.id).is_some();
        if is_ours {
            // The one that is here works on; another day brings the next look.
            let _ = self.install(&offer.pack);
        }
    }
}

/// A device's keys, or another member's.
pub(super) fn make_identity(random: &mut dyn Random) -> Result<Identity, ErrorCode> {
    let seed = zeroize::Zeroizing::new(make(random)?);
    Ok(Identity { seed, token: diko_wire::Token::from_bytes(make(random)?) })
}
