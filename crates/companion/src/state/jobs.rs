//! What the companion wants of the network, one question at a time, and where the answers go. What a person waits for comes
//! first; then all shared cases take turns; then the list behind the recovery code, and newer catalogues. Nothing is
//! asked for a locked vault.

use diko_sync::{Answer, Now, Request};
use diko_vault::CaseId;

use super::{Session, State};
use crate::ErrorCode;
use crate::case::Turn;
use crate::sharing::inviting::Way;
use crate::sharing::joining::Joining;
use crate::sharing::{Job, Work};

/// Without anything to do, in milliseconds; every command ends it.
const LONGEST_WAIT: u64 = 60 * 60 * 1000;
/// Whatever seems due and cannot be asked.
const SHORTEST_WAIT: u64 = 100;

/// Between two questions whether this device was let in. An endpoint lets strangers ask some twenty times a minute.
const ASK_AGAIN_MS: u64 = 5_000;

/// The question that is being asked.
#[derive(Default)]
pub(crate) struct Jobs {
    last: u64,
    asked: Option<(u64, Whose)>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Whose {
    LookUp,
    Recovery,
    Inviting,
    Joining,
    Case(CaseId),
    List,
    Update,
}

/// The earliest of several times.
struct Earliest {
    now: u64,
    wait: u64,
}

impl Jobs {
    /// What was asked for this does not matter any more.
    pub fn forget(&mut self, whose: Whose) {
        self.asked = self.asked.filter(|(_, asked)| *asked != whose);
    }

    pub fn forget_all(&mut self) {
        self.asked = None;
    }
}

impl Earliest {
    fn is_due(&mut self, due: u64) -> bool {
        let wait = due.saturating_sub(self.now);
        self.wait = self.wait.min(wait);
        wait == 0
    }
}

impl State {
    /// What to ask next. The one before, where it was not finished, does not count any more.
    pub fn next_job(&mut self) -> Work {
        let mut earliest = Earliest { now: self.config.clock.elapsed_ms(), wait: LONGEST_WAIT };
        let mut next = self.next_errand(&mut earliest);
        if next.is_none() {
            next = self.next_of_cases(&mut earliest);
        }
        if next.is_none() {
            next = self.next_chore(&mut earliest);
        }
        let Some((whose, request)) = next else { return Work::Wait(earliest.wait.max(SHORTEST_WAIT)) };
        self.jobs.last = self.jobs.last.wrapping_add(1);
        self.jobs.asked = Some((self.jobs.last, whose));
        Work::Ask(Job::new(self.jobs.last, request))
    }

    pub fn finish(&mut self, job: &Job, answer: Answer) {
        let Some((_, whose)) = self.jobs.asked.take_if(|(number, _)| *number == job.number) else { return };
        let now = self.moment();
        match whose {
            Whose::LookUp => self.hear_look_up(answer),
            Whose::Recovery => self.hear_recovery(answer),
            Whose::Inviting => {
                if let Some(Way::Mailbox(errand)) = self.inviting_way()
                    && errand.hear(answer, now.elapsed).is_some()
                {
                    errand.end(Ok(()));
                }
            }
            Whose::Joining => self.hear_joining(answer),
            Whose::Case(id) => self.hear_case(id, job, answer, now),
            Whose::List => self.hear_list(answer),
            Whose::Update => self.hear_update(answer),
        }
    }

    pub(super) fn moment(&self) -> Now {
        let clock = self.config.clock.as_ref();
        Now { elapsed: clock.elapsed_ms(), at: clock.seconds() }
    }

    fn inviting_way(&mut self) -> Option<&mut Way> {
        Some(&mut self.session.as_mut()?.inviting.as_mut()?.way)
    }

    fn next_errand(&self, earliest: &mut Earliest) -> Option<(Whose, Request)> {
        let session = self.session.as_ref();
        let inviting = session.and_then(|session| match &session.inviting.as_ref()?.way {
            Way::Mailbox(errand) => errand.next(),
            Way::Room { .. } | Way::File { .. } => None,
        });
        let joining = session.and_then(|session| match session.joining.as_ref()? {
            Joining::Mailbox { errand, .. } => errand.next(),
            Joining::Room { .. } | Joining::File { .. } => None,
        });
        let all = [
            (Whose::LookUp, self.errands.look_up.as_ref().and_then(|errand| errand.next())),
            (Whose::Recovery, self.errands.recovery.as_ref().and_then(|errand| errand.next())),
            (Whose::Inviting, inviting),
            (Whose::Joining, joining),
        ];
        let mut due = all.into_iter().filter_map(|(whose, next)| next.map(|(due, ask)| (whose, due, ask)));
        due.find_map(|(whose, due, request)| earliest.is_due(due).then_some((whose, request)))
    }

    /// Whoever had the last turn is asked last.
    fn next_of_cases(&mut self, earliest: &mut Earliest) -> Option<(Whose, Request)> {
        let entries = self.session.as_ref()?.vault.cases().ok()?;
        let ids: Vec<CaseId> = entries.iter().map(|entry| entry.id).collect();
        let last = self.session.as_ref()?.last_turn.and_then(|last| ids.iter().position(|id| *id == last));
        let (before, after) = ids.split_at(last.map_or(0, |last| last.saturating_add(1)));
        for id in after.iter().chain(before).copied() {
            match self.turn(id) {
                Ok(Turn::Ask(request)) => {
                    self.session.as_mut()?.last_turn = Some(id);
                    return Some((Whose::Case(id), request));
                }
                Ok(Turn::Wait(wait)) => {
                    earliest.is_due(earliest.now.saturating_add(wait.max(1)));
                }
                // What could not be removed stays, and is asked for again.
                Ok(Turn::Left) => drop(self.forget_case(id)),
                Err(_) => {}
            }
        }
        let session = self.session.as_ref()?;
        if session.joining.as_ref().and_then(Joining::case).is_some() {
            earliest.is_due(session.ask_again);
        }
        None
    }

    fn turn(&mut self, id: CaseId) -> Result<Turn, ErrorCode> {
        let now = self.moment();
        let random = self.config.random.as_mut();
        let session = self.session.as_mut().ok_or(ErrorCode::VaultLocked)?;
        if !session.load(id, random)?.is_shared() {
            return Err(ErrorCode::NotShared);
        }
        session.hurry_joined(id, now);
        // A way back that cannot be kept is tried again with the next turn; the exchange does not wait for it.
        let _ = session.admit_paper(id, now, random);
        session.cases.get_mut(&id).ok_or(ErrorCode::NoCase)?.turn(now, random)
    }

    fn hear_case(&mut self, id: CaseId, job: &Job, answer: Answer, now: Now) {
        let random = self.config.random.as_mut();
        let Some(session) = self.session.as_mut() else { return };
        let Some(case) = session.cases.get_mut(&id) else { return };
        let name = case.name();
        let was_heard = !matches!(answer, Answer::Unreachable | Answer::Busy { .. });
        // What the disk refuses is told by the status of the exchange.
        let _ = case.hear(&job.request().ask, answer, now, random);
        let said = case.name();
        if said != name {
            let _ = session.vault.rename_case(id, &said);
        }
        session.notice(job.request(), was_heard);
    }

    fn next_chore(&mut self, earliest: &mut Earliest) -> Option<(Whose, Request)> {
        self.begin_chores();
        let session = self.session.as_ref()?;
        let list = session.chores.list.as_ref().and_then(|errand| errand.next());
        let update = session.chores.update.as_ref().and_then(|errand| errand.next());
        if let Some((_, request)) = list {
            return Some((Whose::List, request));
        }
        if let Some((_, request)) = update {
            return Some((Whose::Update, request));
        }
        if let Some(due) = session.chores.next_due().filter(|_| session.paper.is_some()) {
            earliest.is_due(due);
        }
        None
    }
}

impl Session {
    /// A device that was just invited asks often whether it is in: someone stands there and waits.
    fn hurry_joined(&mut self, id: CaseId, now: Now) {
        if self.joining.as_ref().and_then(Joining::case) != Some(id) || now.elapsed < self.ask_again {
            return;
        }
        let Some(case) = self.cases.get_mut(&id) else { return };
        if case.is_member().unwrap_or(false) {
            // Let in: the case goes on in its own time.
            self.ask_again = u64::MAX;
        } else {
            case.hurry(now);
            self.ask_again = now.elapsed.saturating_add(ASK_AGAIN_MS);
        }
    }
}
