//! The cases of a vault: each a household of its own, in a file of its own.

use diko_core::ops::registry::household;
use diko_core::ops::{Entity, Value};
use diko_vault::{CaseEntry, CaseId, MAX_CASES};

use super::jobs::Whose;
use super::{State, no_such_case};
use crate::ErrorCode;
use crate::case::Change;
use crate::check;
use crate::look::Look;
use crate::views::{CaseRequest, CaseView, CasesView, NameCaseRequest, RenameCaseRequest};

impl State {
    pub fn cases(&mut self) -> Result<CasesView, ErrorCode> {
        let entries = self.session()?.vault.cases()?;
        let numbered = (1..).zip(&entries);
        let views =
            numbered.map(|(number, entry)| self.case_view(number, entry)).collect::<Result<_, _>>()?;
        Ok(CasesView {
            cases: views,
            open: self.session()?.open.map(CaseId::to_hex),
            limit: u32::try_from(MAX_CASES).unwrap_or(u32::MAX),
        })
    }

    pub fn create_case(&mut self, request: &NameCaseRequest) -> Result<CasesView, ErrorCode> {
        self.session()?;
        let name = check::name(&request.name)?;
        self.make_case(&name)?;
        self.cases()
    }

    pub fn open_case(&mut self, request: &CaseRequest) -> Result<CasesView, ErrorCode> {
        let id = self.case_id(&request.id)?;
        let random = self.config.random.as_mut();
        self.session.as_mut().ok_or(ErrorCode::VaultLocked)?.load(id, random)?;
        self.show_case(Some(id))?;
        self.cases()
    }

    pub fn rename_case(&mut self, request: &RenameCaseRequest) -> Result<CasesView, ErrorCode> {
        let id = self.case_id(&request.id)?;
        let name = check::name(&request.name)?;
        let at = self.config.clock.seconds();
        let random = self.config.random.as_mut();
        let session = self.session.as_mut().ok_or(ErrorCode::VaultLocked)?;
        session.load(id, random)?.write(&[name_change(&name)], at)?;
        session.vault.rename_case(id, &name).map_err(no_such_case)?;
        self.cases()
    }

    /// A shared case goes once the others could hear that this device leaves; asked again, it goes at once.
    pub fn remove_case(&mut self, request: &CaseRequest) -> Result<CasesView, ErrorCode> {
        let id = self.case_id(&request.id)?;
        let now = self.moment();
        let random = self.config.random.as_mut();
        let session = self.session.as_mut().ok_or(ErrorCode::VaultLocked)?;
        let case = session.load(id, random).ok().filter(|case| !case.is_leaving());
        let leaves = case.is_some_and(|case| case.has_others().unwrap_or(false) && case.leave(now).is_ok());
        if !leaves {
            self.forget_case(id)?;
        }
        self.cases()
    }

    /// Removes a case with its file.
    pub(super) fn forget_case(&mut self, id: CaseId) -> Result<(), ErrorCode> {
        self.jobs.forget(Whose::Case(id));
        let session = self.session_mut()?;
        session.forget_sharing(id)?;
        session.cases.remove(&id);
        session.undo.forget_case(id);
        let removed = session.vault.remove_case(id).map_err(no_such_case);
        if removed.is_ok() {
            // Where the disk refuses, a number stays that names nothing.
            let _ = session.hidden.choose(&mut session.vault, id, false);
        }
        let was_shown = session.open == Some(id);
        if was_shown {
            // The next in the list, or the same one where it could not be removed.
            let next = session.vault.cases()?.first().map(|entry| entry.id);
            let stays = removed.is_err().then_some(id);
            let random = self.config.random.as_mut();
            let session = self.session.as_mut().ok_or(ErrorCode::VaultLocked)?;
            let shown = stays.or(next).filter(|id| session.load(*id, random).is_ok());
            self.show_case(shown)?;
        }
        removed
    }

    /// An empty case, which becomes the shown one.
    pub(super) fn make_case(&mut self, name: &str) -> Result<(), ErrorCode> {
        let at = self.config.clock.seconds();
        let random = self.config.random.as_mut();
        let session = self.session.as_mut().ok_or(ErrorCode::VaultLocked)?;
        let store = session.vault.create_case(name, at, random)?;
        let id = store.id();
        session.keep(store, random)?;
        if !name.is_empty() {
            session.load(id, random)?.write(&[name_change(name)], at)?;
        }
        self.show_case(Some(id))
    }

    /// # Errors
    /// `VaultLocked`; `NoCase` for an id that is not in the list.
    pub(super) fn case_id(&self, hex: &str) -> Result<CaseId, ErrorCode> {
        let entries = self.session()?.vault.cases()?;
        let id = CaseId::from_hex(hex).ok_or(ErrorCode::NoCase)?;
        if entries.iter().any(|entry| entry.id == id) { Ok(id) } else { Err(ErrorCode::NoCase) }
    }

    /// A case that cannot be read stands in the list with its name alone, so that the others stay within reach.
    fn case_view(&mut self, number: u32, entry: &CaseEntry) -> Result<CaseView, ErrorCode> {
        let now = self.config.clock.now();
        let random = self.config.random.as_mut();
        let session = self.session.as_mut().ok_or(ErrorCode::VaultLocked)?;
        let names = session.hidden.names_of(entry.id);
        let hides_names = session.hidden.is_chosen(entry.id);
        let id = entry.id.to_hex();
        let Ok(case) = session.load(entry.id, random) else {
            return Ok(CaseView {
                id,
                name: names.say(entry.name.clone()),
                number,
                hides_names,
                readable: false,
                shared: false,
                leaving: false,
                persons: 0,
                next_day: None,
                overdue: 0,
                open_steps: 0,
            });
        };
        let pack = self.library.pack(case.commune().as_deref());
        let summary = Look::new(&pack, case, now, names).summary();
        Ok(CaseView {
            id,
            name: names.say(case.name()),
            number,
            hides_names,
            readable: true,
            shared: case.is_shared(),
            leaving: case.is_leaving(),
            persons: u32::try_from(case.household().persons.len()).unwrap_or(u32::MAX),
            next_day: summary.next_day,
            overdue: summary.overdue,
            open_steps: summary.open_steps,
        })
    }
}

fn name_change(name: &str) -> Change {
    Change::set(&Entity::household(), household::NAME, Value::Text(name.into()))
}
