//! The way in and out: status, making a vault, unlocking, recovering, secrets, locking, preferences.

use diko_core::Fact;
use diko_vault::{CaseId, Presence, RecoveryCode, Secret, Vault, VaultError};

use super::chores::Chores;
use super::{DONE, Session, State};
use crate::ErrorCode;
use crate::case::Case;
use crate::clock::berlin_day;
use crate::display::Display;
use crate::hidden::HiddenNames;
use crate::sharing::paper::{self, Place};
use crate::undo::UndoStack;
use crate::views::{
    ChangePassphraseRequest, ClockState, CreateVaultRequest, Done, NamesWord, PreferencesRequest,
    RecoverRequest, RecoveryCodeView, RenewRecoveryCodeRequest, StatusView, TextsRequest, TextsView,
    UnlockRequest, VaultState,
};

const AUTO_LOCK: &str = "auto_lock_minutes";
const OPEN_CASE: &str = "open_case";
/// Minutes without a touch, until the person chooses otherwise.
const AUTO_LOCK_MINUTES: u32 = 5;
/// A day.
const LONGEST_AUTO_LOCK: u32 = 24 * 60;
/// The language of the law; its texts are always there.
const GERMAN: &str = "de";

impl State {
    pub fn status(&mut self) -> Result<StatusView, ErrorCode> {
        Ok(self.status_view())
    }

    /// Never fails: a folder that cannot be read is a damaged vault.
    pub fn status_view(&mut self) -> StatusView {
        let case = self.case().ok();
        let has_status = |case: &Case| {
            case.household().persons.iter().any(|person| person.facts.get(Fact::Status).is_some())
        };
        StatusView {
            vault: self.vault_state(),
            language: self.display.language.clone(),
            languages: self.library.languages(),
            appearance: self.display.appearance,
            text_size: self.display.text_size,
            contrast: self.display.contrast,
            auto_lock_minutes: self.session.as_ref().map_or(AUTO_LOCK_MINUTES, |open| open.auto_lock_minutes),
            today: self.today().to_string(),
            clock: self.clock_state(),
            names: self.session.as_ref().map_or(NamesWord::Open, |open| open.hidden.word()),
            has_story: case.is_some_and(has_status),
            commune: case.and_then(Case::commune),
            app_version: self.config.app_version.clone(),
        }
    }

    pub fn create_vault(&mut self, request: &CreateVaultRequest) -> Result<RecoveryCodeView, ErrorCode> {
        let passphrase = request.passphrase.expose();
        self.known_language(&request.language)?;
        long_enough(passphrase)?;
        if self.vault_state() != VaultState::Absent {
            return Err(ErrorCode::VaultExists);
        }
        let cost = self.config.slot_cost();
        let folder = self.config.vault_dir();
        self.speak(&request.language)?;
        let (vault, code) = Vault::create(&folder, passphrase, self.config.random.as_mut(), cost)?;
        // The vault exists, so its code must be shown, whatever the disk refuses from here on: it is shown only now.
        let _ = self.enter(vault).and_then(|()| self.make_case("")).and_then(|()| self.follow_code(&code));
        Ok(RecoveryCodeView { groups: code.groups().to_vec() })
    }

    pub fn unlock(&mut self, request: &UnlockRequest) -> Result<StatusView, ErrorCode> {
        let passphrase = request.passphrase.expose();
        if self.session.is_none() {
            self.enter(Vault::open(&self.config.vault_dir(), Secret::Passphrase(passphrase))?)?;
        } else {
            self.require(Secret::Passphrase(passphrase), ErrorCode::WrongSecret)?;
        }
        Ok(self.status_view())
    }

    pub fn mend(&mut self, request: &UnlockRequest) -> Result<StatusView, ErrorCode> {
        self.close();
        let secret = Secret::Passphrase(request.passphrase.expose());
        let (vault, _) = Vault::recover(&self.config.vault_dir(), secret)?;
        self.enter(vault)?;
        Ok(self.status_view())
    }

    pub fn recover(&mut self, request: &RecoverRequest) -> Result<StatusView, ErrorCode> {
        let (code, new) = (request.code.expose(), request.new_passphrase.expose());
        // First, since a code that opens the vault and a passphrase that is refused would leave it open.
        long_enough(new)?;
        self.close();
        let (folder, secret) = (self.config.vault_dir(), Secret::Recovery(code));
        let opened = match Vault::open(&folder, secret) {
            Err(VaultError::DatabaseDamaged) => Vault::recover(&folder, secret).map(|(vault, _)| vault),
            opened => opened,
        };
        let mut vault = opened.map_err(|error| match error {
            VaultError::WrongSecret => ErrorCode::WrongRecoveryCode,
            other => other.into(),
        })?;
        vault.set_passphrase(new, self.config.random.as_mut())?;
        self.enter(vault)?;
        if self.session()?.paper.is_none() {
            // A vault from before there was sharing: from here on the code brings shared cases back too.
            self.follow_code(&super::recovering::parse(code)?)?;
        }
        Ok(self.status_view())
    }

    pub fn change_passphrase(&mut self, request: &ChangePassphraseRequest) -> Result<Done, ErrorCode> {
        let new = request.new.expose();
        self.require(Secret::Passphrase(request.old.expose()), ErrorCode::WrongSecret)?;
        let session = self.session.as_mut().ok_or(ErrorCode::VaultLocked)?;
        session.vault.set_passphrase(new, self.config.random.as_mut())?;
        Ok(DONE)
    }

    pub fn renew_recovery_code(
        &mut self,
        request: &RenewRecoveryCodeRequest,
    ) -> Result<RecoveryCodeView, ErrorCode> {
        let passphrase = request.passphrase.expose();
        self.require(Secret::Passphrase(passphrase), ErrorCode::WrongSecret)?;
        let session = self.session.as_mut().ok_or(ErrorCode::VaultLocked)?;
        let code = session.vault.set_recovery_code(self.config.random.as_mut())?;
        // The code counts, so it must be shown, whatever the disk refuses from here on: it is shown only now.
        let _ = self.follow_code(&code);
        Ok(RecoveryCodeView { groups: code.groups().to_vec() })
    }

    pub fn lock(&mut self) -> Result<StatusView, ErrorCode> {
        self.close();
        Ok(self.status_view())
    }

    /// Only a vault that cannot be read, or whose secrets are lost, is put aside; an open one is not.
    pub fn start_over(&mut self) -> Result<StatusView, ErrorCode> {
        if self.session.is_some() {
            return Err(ErrorCode::VaultExists);
        }
        Vault::start_over(&self.config.vault_dir())?;
        Ok(self.status_view())
    }

    /// What comes after is as on the first start. What a crash leaves of it goes at the next.
    pub fn delete_everything(&mut self, request: &UnlockRequest) -> Result<StatusView, ErrorCode> {
        self.require(Secret::Passphrase(request.passphrase.expose()), ErrorCode::WrongSecret)?;
        self.close();
        Vault::erase(&self.config.vault_dir())?;
        Display::remove(&self.config.data_dir)?;
        self.display = Display::default();
        Ok(self.status_view())
    }

    pub fn set_preferences(&mut self, request: &PreferencesRequest) -> Result<StatusView, ErrorCode> {
        if let Some(language) = &request.language {
            self.known_language(language)?;
        }
        if request.auto_lock_minutes.is_some_and(|minutes| minutes > LONGEST_AUTO_LOCK) {
            return Err(ErrorCode::BadValue);
        }
        if let Some(minutes) = request.auto_lock_minutes {
            let session = self.session_mut()?;
            session.vault.set_setting(AUTO_LOCK, &minutes.to_string())?;
            session.auto_lock_minutes = minutes;
        }
        let mut display = self.display.clone();
        display.language = request.language.clone().or(display.language);
        display.appearance = request.appearance.unwrap_or(display.appearance);
        display.text_size = request.text_size.unwrap_or(display.text_size);
        display.contrast = request.contrast.unwrap_or(display.contrast);
        self.set_display(display)?;
        Ok(self.status_view())
    }

    pub fn texts(&mut self, request: &TextsRequest) -> Result<TextsView, ErrorCode> {
        let pack = self.pack();
        let source = |language: &str| pack.texts.source(language).map(ToOwned::to_owned);
        Ok(TextsView {
            catalogue: source(&request.language).ok_or(ErrorCode::UnknownLanguage)?,
            german: source(GERMAN).unwrap_or_default(),
            language: request.language.clone(),
        })
    }

    /// Remembers which case is shown, for the next time.
    pub(super) fn show_case(&mut self, id: Option<CaseId>) -> Result<(), ErrorCode> {
        let session = self.session_mut()?;
        session.vault.set_setting(OPEN_CASE, &id.map(CaseId::to_hex).unwrap_or_default())?;
        session.open = id;
        Ok(())
    }

    /// Takes an opened vault in and reads the case that was shown last, else the first that can be read.
    pub(super) fn enter(&mut self, vault: Vault) -> Result<(), ErrorCode> {
        let minutes = vault.setting(AUTO_LOCK)?.and_then(|text| text.parse().ok());
        let shown = vault.setting(OPEN_CASE)?.and_then(|hex| CaseId::from_hex(&hex));
        let entries = vault.cases()?;
        let paper = Place::read(&vault)?;
        let hidden = HiddenNames::read(&vault)?;
        // A pack that cannot be read keeps nobody out: it can be fetched again.
        vault.packs().unwrap_or_default().iter().for_each(|pack| self.library.install(pack));
        let mut session = Session {
            cases: std::collections::BTreeMap::new(),
            vault,
            open: None,
            undo: UndoStack::default(),
            hidden,
            auto_lock_minutes: minutes.unwrap_or(AUTO_LOCK_MINUTES),
            inviting: None,
            joining: None,
            ask_again: 0,
            last_turn: None,
            paper,
            chores: Chores::default(),
            incoming: None,
        };
        // What cannot be removed now is removed at another opening.
        let _ = session.end_file();
        let listed = entries.iter().map(|entry| entry.id);
        let last = shown.filter(|id| entries.iter().any(|entry| entry.id == *id));
        for id in last.into_iter().chain(listed) {
            if session.load(id, self.config.random.as_mut()).is_ok() {
                session.open = Some(id);
                break;
            }
        }
        self.session = Some(session);
        Ok(())
    }

    /// Keeps what follows from a recovery code, so that shared cases can be brought back with it.
    fn follow_code(&mut self, code: &RecoveryCode) -> Result<(), ErrorCode> {
        let key = paper::key(code, self.config.paper_cost())?;
        self.session_mut()?.use_paper(Place::of(&key))
    }

    pub(super) fn require(&self, secret: Secret<'_>, otherwise: ErrorCode) -> Result<(), ErrorCode> {
        if self.session()?.vault.opens_with(secret)? { Ok(()) } else { Err(otherwise) }
    }

    /// From here on the page speaks this language.
    pub(super) fn speak(&mut self, language: &str) -> Result<(), ErrorCode> {
        self.set_display(Display { language: Some(language.to_owned()), ..self.display.clone() })
    }

    fn set_display(&mut self, display: Display) -> Result<(), ErrorCode> {
        if display != self.display {
            display.write(&self.config.data_dir)?;
            self.display = display;
        }
        Ok(())
    }

    pub(super) fn known_language(&self, language: &str) -> Result<(), ErrorCode> {
        let known = self.library.languages().iter().any(|known| known == language);
        if known { Ok(()) } else { Err(ErrorCode::UnknownLanguage) }
    }

    pub(super) fn vault_state(&self) -> VaultState {
        if self.session.is_some() {
            return VaultState::Open;
        }
        match Vault::presence(&self.config.vault_dir()) {
            Ok(Presence::Absent) => VaultState::Absent,
            Ok(Presence::Present) => VaultState::Locked,
            Ok(Presence::Damaged) | Err(_) => VaultState::Damaged,
        }
    }

    fn clock_state(&self) -> ClockState {
        let today = self.today();
        if today < self.library.federal().manifest.created {
            return ClockState::BeforeCatalogue;
        }
        let cases = self.session.iter().flat_map(|session| session.cases.values());
        match cases.map(Case::newest_at).max() {
            Some(newest) if berlin_day(newest) > today => ClockState::BeforeLastChange,
            _ => ClockState::Good,
        }
    }
}

pub(super) fn long_enough(passphrase: &str) -> Result<(), ErrorCode> {
    let length = diko_vault::normalise(passphrase).chars().count();
    if length < diko_vault::LEAST_CHARS { Err(ErrorCode::PassphraseTooShort) } else { Ok(()) }
}
