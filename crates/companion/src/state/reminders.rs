//! Reminders: turning them on, and what they follow from. They are told to whoever waits for them (the shell) as moments
//! alone, when something changed. Deliberately not here: which moments (`crate::reminders`).

use diko_core::Day;
use diko_vault::CaseId;

use super::{State, YES};
use crate::ErrorCode;
use crate::hidden::Names;
use crate::look::Look;
use crate::reminders::{Reminders, moments};
use crate::views::{NoticePermission, RemindersView, SetRemindersRequest, VaultState};

const REMINDERS: &str = "reminders";
/// Before a language was chosen nothing is said.
const NO_LANGUAGE: &str = "en";

/// All that reminders follow from: where it is the same, they are.
#[derive(PartialEq, Eq)]
pub(super) struct Basis {
    on: bool,
    language: String,
    today: Day,
    /// Each case with its changes and the version of what its plan is made of.
    cases: Vec<(CaseId, u64, Vec<u32>)>,
}

impl State {
    pub fn reminders(&mut self) -> Result<RemindersView, ErrorCode> {
        let permission = self.config.notices.permission();
        Ok(RemindersView {
            on: self.wants_reminders()? && permission == NoticePermission::Granted,
            permission,
        })
    }

    /// Turned on only where the system lets it.
    pub fn set_reminders(&mut self, request: &SetRemindersRequest) -> Result<RemindersView, ErrorCode> {
        self.session()?;
        let permission = if request.on {
            self.config.notices.begin(&self.language())
        } else {
            self.config.notices.permission()
        };
        let on = request.on && permission == NoticePermission::Granted;
        self.session_mut()?.vault.set_setting(REMINDERS, if on { YES } else { "" })?;
        Ok(RemindersView { on, permission })
    }

    /// Reads a case into memory that reminders wait for; false where there is none. One that cannot be read is not waited for.
    pub fn load_for_reminders(&mut self) -> bool {
        let is_read = self.reminded.as_ref().is_some_and(|basis| basis.on);
        if is_read || !self.wants_reminders().unwrap_or(false) {
            return false;
        }
        let random = self.config.random.as_mut();
        let Some(session) = self.session.as_mut() else { return false };
        let entries = session.vault.cases().unwrap_or_default();
        let mut ids = entries.iter().map(|entry| entry.id);
        ids.any(|id| !session.cases.contains_key(&id) && session.load(id, random).is_ok())
    }

    /// What to remind of from here on; none where that did not change, or the vault is locked: then the last word counts.
    pub fn due_reminders(&mut self) -> Option<Reminders> {
        let basis = self.basis()?;
        if self.reminded.as_ref() == Some(&basis) {
            return None;
        }
        let now = self.config.clock.now();
        let cases = self.session.iter().filter(|_| basis.on).flat_map(|session| session.cases.values());
        let due = cases.flat_map(|case| {
            let pack = self.library.pack(case.commune().as_deref());
            Look::new(&pack, case, now, Names::Hidden).due(case)
        });
        let reminders =
            Reminders { at: moments(due, self.config.clock.seconds()), language: basis.language.clone() };
        self.reminded = Some(basis);
        Some(reminders)
    }

    /// None under the lock. Where there is no vault, there is nothing to remind of.
    fn basis(&mut self) -> Option<Basis> {
        let (today, language) = (self.today(), self.language());
        let on = match self.vault_state() {
            VaultState::Open => self.wants_reminders().ok()?,
            VaultState::Absent => false,
            VaultState::Locked | VaultState::Damaged => return None,
        };
        let cases = self.session.iter().filter(|_| on).flat_map(|session| &session.cases);
        let version = |case: &crate::case::Case| {
            let pack = self.library.pack(case.commune().as_deref());
            std::iter::once(&pack.manifest).chain(&pack.commune).map(|layer| layer.version).collect()
        };
        let cases = cases.map(|(id, case)| (*id, case.changes(), version(case))).collect();
        Some(Basis { on, language, today, cases })
    }

    fn wants_reminders(&self) -> Result<bool, ErrorCode> {
        Ok(self.session()?.vault.setting(REMINDERS)?.is_some_and(|set| set == YES))
    }

    fn language(&self) -> String {
        self.display.language.clone().unwrap_or_else(|| NO_LANGUAGE.into())
    }
}
