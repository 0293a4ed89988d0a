//! What a companion remembers between two commands. The commands themselves are methods of `State`, named as in the
//! list, in the modules below: `door` opens and locks, `jobs` speaks with the network, the others do what they say.

use std::collections::BTreeMap;
use std::sync::Arc;

use diko_catalogue::Pack;
use diko_core::Day;
use diko_core::ops::{AuthorId, Id128};
use diko_vault::{CaseId, CaseStore, Random, Vault};

use crate::ErrorCode;
use crate::case::{Case, Change};
use crate::config::Config;
use crate::display::Display;
use crate::hidden::HiddenNames;
use crate::library::Library;
use crate::look::Look;
use crate::sharing::inviting::Inviting;
use crate::sharing::joining::Joining;
use crate::sharing::paper::Place;
use crate::undo::{Pending, UndoStack};
use crate::views::{Done, UndoView};

mod appointments;
mod calendar;
mod cases;
mod chores;
mod communes;
mod copies;
mod door;
mod exporting;
mod forms;
mod inviting;
mod jobs;
mod joining;
mod letters;
mod looking;
mod members;
mod names;
mod people;
mod photos;
mod printing;
mod record;
mod recovering;
mod reminders;
mod sharing;
mod week;

/// The setting that lets photos travel however many they are, and its value.
const PHOTOS_ALWAYS: &str = "photos_always";
const YES: &str = "1";

pub(crate) const DONE: Done = Done { ok: true };

pub(crate) struct State {
    config: Config,
    library: Library,
    display: Display,
    session: Option<Session>,
    jobs: jobs::Jobs,
    errands: communes::Errands,
    /// What the last reminders followed from.
    reminded: Option<reminders::Basis>,
}

/// An opened vault. Dropping it wipes the keys.
pub(crate) struct Session {
    // Closed before the vault they belong to.
    cases: BTreeMap<CaseId, Case>,
    vault: Vault,
    /// The case the screens show.
    open: Option<CaseId>,
    undo: UndoStack,
    hidden: HiddenNames,
    auto_lock_minutes: u32,
    inviting: Option<Inviting>,
    joining: Option<Joining>,
    /// When to ask again whether the others let this device in (`Clock::elapsed_ms`).
    ask_again: u64,
    /// Whose exchange was asked for last.
    last_turn: Option<CaseId>,
    /// Of the recovery code, where it is known.
    paper: Option<Place>,
    chores: chores::Chores,
    /// A picture that is to become a page.
    incoming: Option<photos::Incoming>,
}

impl State {
    pub fn new(config: Config, library: Library) -> State {
        // What cannot be removed now is removed at another start.
        let _ = Vault::finish_erasing(&config.vault_dir());
        let display = Display::read(&config.data_dir);
        let (jobs, errands) = (jobs::Jobs::default(), communes::Errands::default());
        State { config, library, display, session: None, jobs, errands, reminded: None }
    }

    /// Forgets the keys and everything read with them, and what is being asked.
    pub fn close(&mut self) {
        self.session = None;
        self.reminded = None;
        self.errands.clear();
        self.jobs.forget_all();
        self.library.forget_installed();
    }

    fn today(&self) -> Day {
        self.config.clock.today()
    }

    fn session(&self) -> Result<&Session, ErrorCode> {
        self.session.as_ref().ok_or(ErrorCode::VaultLocked)
    }

    fn session_mut(&mut self) -> Result<&mut Session, ErrorCode> {
        self.session.as_mut().ok_or(ErrorCode::VaultLocked)
    }

    /// # Errors
    /// `VaultLocked`, `NoCase`.
    fn case(&self) -> Result<&Case, ErrorCode> {
        let session = self.session()?;
        session.open.and_then(|id| session.cases.get(&id)).ok_or(ErrorCode::NoCase)
    }

    /// # Errors
    /// `VaultLocked`, `NoCase`.
    fn case_mut(&mut self) -> Result<&mut Case, ErrorCode> {
        let session = self.session_mut()?;
        session.open.and_then(|id| session.cases.get_mut(&id)).ok_or(ErrorCode::NoCase)
    }

    /// The catalogue that counts for the open case.
    fn pack(&self) -> Arc<Pack> {
        let commune = self.case().ok().and_then(Case::commune);
        self.library.pack(commune.as_deref())
    }

    /// Looks at the open case as it is.
    fn look<T>(&self, see: impl FnOnce(&Look<'_>, &Case) -> Result<T, ErrorCode>) -> Result<T, ErrorCode> {
        let case = self.case()?;
        let pack = self.pack();
        see(&Look::new(&pack, case, self.config.clock.now(), self.names()?), case)
    }

    /// Writes changes to the open case.
    fn write(&mut self, changes: &[Change]) -> Result<(), ErrorCode> {
        let at = self.config.clock.seconds();
        let session = self.session_mut()?;
        let open = session.open.ok_or(ErrorCode::NoCase)?;
        session.cases.get_mut(&open).ok_or(ErrorCode::NoCase)?.write(changes, at)
    }

    /// Writes changes to the open case; the first `undoable` of them can be taken back.
    fn write_undoable(&mut self, changes: &[Change], undoable: usize) -> Result<UndoView, ErrorCode> {
        let today = self.today();
        let case = self.case()?;
        let open = self.session()?.open.ok_or(ErrorCode::NoCase)?;
        let pending = Pending::of(open, case, changes.get(..undoable).unwrap_or(changes), today);
        self.write(changes)?;
        Ok(self.session_mut()?.undo.keep(pending))
    }

    fn make_id(&mut self) -> Result<Id128, ErrorCode> {
        make_id(self.config.random.as_mut())
    }
}

impl Session {
    /// Reads a case into memory, if it is not there yet.
    fn load(&mut self, id: CaseId, random: &mut dyn Random) -> Result<&mut Case, ErrorCode> {
        if !self.cases.contains_key(&id) {
            let store = self.vault.case(id).map_err(no_such_case)?;
            self.keep(store, random)?;
        }
        self.cases.get_mut(&id).ok_or(ErrorCode::NoCase)
    }

    fn keep(&mut self, store: CaseStore, random: &mut dyn Random) -> Result<(), ErrorCode> {
        let id = store.id();
        let author = self.local_author(id, random)?;
        let photos = self.vault.photos(id)?;
        let mut case = Case::open(store, photos, author)?;
        case.set_photos_always(self.vault.setting(PHOTOS_ALWAYS)?.is_some_and(|set| set == YES));
        self.cases.insert(id, case);
        Ok(())
    }

    /// Who writes what never leaves this device; made when a case is first opened on it.
    fn local_author(&mut self, id: CaseId, random: &mut dyn Random) -> Result<AuthorId, ErrorCode> {
        let name = format!("local_author.{}", id.to_hex());
        if let Some(author) = self.vault.setting(&name)?.and_then(|hex| Id128::from_hex(&hex)) {
            return Ok(AuthorId(author));
        }
        let author = make_id(random)?;
        self.vault.set_setting(&name, &author.to_hex())?;
        Ok(AuthorId(author))
    }
}

fn make_id(random: &mut dyn Random) -> Result<Id128, ErrorCode> {
    make(random).map(Id128)
}

fn make<const N: usize>(random: &mut dyn Random) -> Result<[u8; N], ErrorCode> {
    let mut bytes = [0; N];
    random.fill(&mut bytes)?;
    Ok(bytes)
}

/// A case that is not in the list; any other trouble keeps its own code.
fn no_such_case(error: diko_vault::VaultError) -> ErrorCode {
    match error {
        diko_vault::VaultError::NotFound => ErrorCode::NoCase,
        other => other.into(),
    }
}
