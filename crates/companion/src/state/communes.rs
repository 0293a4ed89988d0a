//! Choosing a commune: looking one up at its address, taking its catalogue. Whoever is not in the federal list is shown as
//! not verified, and its key is the one it gave at first.

use diko_catalogue::signing::{PackList, accept};
use diko_catalogue::{BadOrigin, Manifest};
use diko_sync::Answer;
use diko_vault::StoredPack;

use super::jobs::Whose;
use super::{DONE, State};
use crate::ErrorCode;
use crate::sharing::look_up::{Fetched, LookUp};
use crate::sharing::recovering::Recovering;
use crate::sharing::{Errand, Stage};
use crate::views::{
    CommuneListView, CommuneOfferView, Done, ErrandRequest, ErrandState, ErrandView, LookUpRequest,
    PlaceRequest, PlanChangesView, VaultState,
};

/// What a person waits for that needs a network and no open vault.
#[derive(Default)]
pub(crate) struct Errands {
    last: u32,
    pub look_up: Option<Errand<LookUp, Offer>>,
    pub recovery: Option<Errand<Recovering, ()>>,
}

/// A commune that was found, with its catalogue.
pub(crate) struct Offer {
    pub view: CommuneOfferView,
    pub pack: StoredPack,
}

impl Errands {
    pub fn number(&mut self) -> u32 {
        self.last = self.last.wrapping_add(1);
        self.last
    }

    /// What is given up keeps its number: it is never another's.
    pub fn clear(&mut self) {
        (self.look_up, self.recovery) = (None, None);
    }
}

impl State {
    pub fn communes(&mut self) -> Result<CommuneListView, ErrorCode> {
        Ok(CommuneListView { communes: self.library.choices() })
    }

    pub fn look_up_commune(&mut self, request: &LookUpRequest) -> Result<ErrandView, ErrorCode> {
        // A locked device asks nobody anything.
        if self.session.is_none() && self.vault_state() != VaultState::Absent {
            return Err(ErrorCode::VaultLocked);
        }
        let origin = place(&request.address)?;
        let id = self.errands.number();
        self.jobs.forget(Whose::LookUp);
        self.errands.look_up = Some(Errand::begin(id, origin, LookUp::new()));
        self.errand(&ErrandRequest { errand: id })
    }

    pub fn install_commune(&mut self, request: &ErrandRequest) -> Result<PlanChangesView, ErrorCode> {
        self.case()?;
        let errand = self.errands.look_up.as_ref().filter(|errand| errand.id == request.errand);
        let Some(Errand { stage: Stage::Done(offer), .. }) = errand else {
            return Err(ErrorCode::ErrandGone);
        };
        let pack = offer.pack.clone();
        self.install(&pack)?;
        self.errands.look_up = None;
        self.set_place(&PlaceRequest { land: None, commune: Some(pack.id) })
    }

    pub fn errand(&mut self, request: &ErrandRequest) -> Result<ErrandView, ErrorCode> {
        let look_up = self.errands.look_up.as_ref().filter(|errand| errand.id == request.errand);
        let recovery = self.errands.recovery.as_ref().filter(|errand| errand.id == request.errand);
        let state = look_up.map(|errand| errand.state()).or(recovery.map(|errand| errand.state()));
        let (state, code) = state.ok_or(ErrorCode::ErrandGone)?;
        let commune = look_up.and_then(|errand| match &errand.stage {
            Stage::Done(offer) => Some(offer.view.clone()),
            Stage::Running { .. } | Stage::Failed(_) => None,
        });
        Ok(ErrandView { id: request.errand, state, code, commune })
    }

    pub fn cancel_errand(&mut self, request: &ErrandRequest) -> Result<Done, ErrorCode> {
        if self.errands.look_up.take_if(|errand| errand.id == request.errand).is_some() {
            self.jobs.forget(Whose::LookUp);
        }
        if self.errands.recovery.take_if(|errand| errand.id == request.errand).is_some() {
            self.jobs.forget(Whose::Recovery);
        }
        Ok(DONE)
    }

    pub(super) fn hear_look_up(&mut self, answer: Answer) {
        let now = self.config.clock.elapsed_ms();
        let Some(errand) = self.errands.look_up.as_mut() else { return };
        let Some(heard) = errand.hear(answer, now) else { return };
        let origin = errand.origin.clone();
        let judged = heard.ok_or(ErrorCode::NotACommune).and_then(|fetched| self.judge(fetched, &origin));
        if let Some(errand) = self.errands.look_up.as_mut() {
            errand.end(judged);
        }
    }

    /// Whether a commune's catalogue may be taken, and who vouches for it.
    pub(super) fn judge(&self, fetched: Fetched, origin: &str) -> Result<Offer, ErrorCode> {
        let Fetched { described, pack } = fetched;
        let id = described.id;
        let known = self.library.known(&id);
        // A known name belongs to its own key at its own place.
        if known.is_some_and(|known| known.origin != origin) {
            return Err(ErrorCode::CommuneRefused);
        }
        let trusted: Vec<String> = match (known, self.library.pinned_key(&id)) {
            (Some(known), _) => known.keys().map(ToOwned::to_owned).collect(),
            (None, Some(pinned)) => vec![pinned.to_owned()],
            (None, None) => vec![described.key],
        };
        let installed: Option<&PackList> = self.library.installed_list(&id);
        let accepted = accept(installed, &pack, &trusted, self.library.beside(), self.today());
        let accepted = accepted.map_err(|_| ErrorCode::CommuneRefused)?;
        if accepted.list.id != id {
            return Err(ErrorCode::CommuneRefused);
        }
        let verified = known.is_some();
        let pack = StoredPack {
            id,
            list: pack.list,
            signature: pack.signature,
            origin: origin.to_owned(),
            verified,
            files: pack.files,
        };
        let manifest = self.library.manifest_of(&pack).ok_or(ErrorCode::CommuneRefused)?;
        let Manifest { id, name, land, version, .. } = manifest;
        let view = CommuneOfferView {
            here: self.library.version(&id),
            name: name.unwrap_or_else(|| id.clone()),
            land: land.map(|land| land.code().to_owned()).unwrap_or_default(),
            id,
            origin: origin.to_owned(),
            verified,
            key_fingerprint: fingerprint(&accepted.key),
            activation: described.activation,
            version,
        };
        Ok(Offer { view, pack })
    }

    pub(super) fn install(&mut self, pack: &StoredPack) -> Result<(), ErrorCode> {
        self.session_mut()?.vault.install_pack(pack)?;
        self.library.install(pack);
        Ok(())
    }
}

/// Where an endpoint is, as a person typed it.
pub(super) fn place(typed: &str) -> Result<String, ErrorCode> {
    diko_catalogue::origin(typed).map_err(|error| match error {
        BadOrigin::ClearHttp => ErrorCode::ClearHttp,
        BadOrigin::Malformed => ErrorCode::NotACommune,
    })
}

impl<C, T> Errand<C, T> {
    fn state(&self) -> (ErrandState, Option<ErrorCode>) {
        match &self.stage {
            Stage::Running { .. } => (ErrandState::Running, None),
            Stage::Done(_) => (ErrandState::Done, None),
            Stage::Failed(code) => (ErrandState::Failed, Some(*code)),
        }
    }
}

/// The first 64 bits of a key, as people compare them.
fn fingerprint(key: &str) -> String {
    let letters: Vec<char> = key.chars().take(16).collect();
    let groups: Vec<String> = letters.chunks(4).map(|group| group.iter().collect()).collect();
    groups.join(" ")
}
