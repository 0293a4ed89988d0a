//! A case that is shared: its engine, which is opened when it is first needed, and what comes of its exchange. What the
//! engine wants written goes the way of everything a person writes. Deliberately not here: when a case has its turn.

use diko_core::ops::Entity;
use diko_core::ops::registry::member;
use diko_sync::{
    Answer, Ask, Engine, Identity, Log, News, Next, Now, Request, Said, Sealing, Sharing, Status,
};
use diko_vault::{CaseStore, LogChange, Random};
use diko_wire::{Admission, MemberKind, Role};

use super::{Case, Change};
use crate::ErrorCode;
use crate::sharing::paper::Record;

/// After the disk refused something, in milliseconds.
const REST_MS: u64 = 60_000;
/// Under which name the sealed way back lies among what sync remembers.
const PAPER: &str = "paper";

/// What a case needs for being shared.
#[derive(Default)]
pub(super) struct Exchange {
    is_shared: bool,
    engine: Option<Box<Engine>>,
    /// A person wrote something since the engine last heard of it.
    is_unsettled: bool,
    /// Not before this time (`Clock::elapsed_ms`).
    rest_until: u64,
    trouble: Option<ErrorCode>,
    /// This device says that it leaves, and goes once that has arrived.
    is_leaving: bool,
    paper: Option<Record>,
    /// How often something of others came in.
    revision: u32,
}

/// What a case wants of the network.
pub(crate) enum Turn {
    Ask(Request),
    /// Nothing before so many milliseconds.
    Wait(u64),
    /// The last word has arrived: the case can be removed.
    Left,
}

impl Exchange {
    pub fn of(store: &CaseStore) -> Result<Exchange, ErrorCode> {
        let values = store.values()?;
        let paper = values.iter().find(|(name, _)| name == PAPER);
        Ok(Exchange {
            is_shared: Sharing::read(&values).is_some(),
            paper: paper.and_then(|(_, bytes)| Record::from_bytes(bytes)),
            ..Exchange::default()
        })
    }

    pub fn unsettle(&mut self) {
        self.is_unsettled = true;
    }

    /// Something of others: the screens look again.
    pub fn came_in(&mut self) {
        self.revision = self.revision.wrapping_add(1);
    }

    /// Once it was opened.
    pub fn engine(&self) -> Option<&Engine> {
        self.engine.as_deref()
    }
}

impl Case {
    pub fn is_shared(&self) -> bool {
        self.exchange.is_shared
    }

    pub fn is_leaving(&self) -> bool {
        self.exchange.is_leaving
    }

    pub fn revision(&self) -> u32 {
        self.exchange.revision
    }

    /// What the own disk refused of the exchange.
    pub fn trouble(&self) -> Option<ErrorCode> {
        self.exchange.trouble
    }

    /// # Errors
    /// `NotShared`; what the disk refuses.
    pub fn engine(&mut self) -> Result<&mut Engine, ErrorCode> {
        if self.exchange.engine.is_none() && self.exchange.is_shared {
            self.exchange.engine = Engine::open(&self.store, Box::new(Sealing))?.map(Box::new);
        }
        self.exchange.engine.as_deref_mut().ok_or(ErrorCode::NotShared)
    }

    /// # Errors
    /// As `engine`.
    pub fn exchange_status(&mut self) -> Result<Status, ErrorCode> {
        self.engine()?;
        let engine = self.exchange.engine.as_deref().ok_or(ErrorCode::NotShared)?;
        Ok(engine.status(&self.store)?)
    }

    /// Makes the case a shared one.
    ///
    /// # Errors
    /// `AlreadyShared`; what the disk refuses, and then it is as before.
    pub fn share(&mut self, sharing: &Sharing, is_founder: bool) -> Result<(), ErrorCode> {
        if self.exchange.is_shared {
            return Err(ErrorCode::AlreadyShared);
        }
        Engine::share(&mut self.store, sharing, is_founder)?;
        self.exchange.is_shared = true;
        Ok(())
    }

    /// What to ask, or how long not to.
    ///
    /// # Errors
    /// `NotShared`; what the disk refuses, and then the case rests for a while.
    pub fn turn(&mut self, now: Now, random: &mut dyn Random) -> Result<Turn, ErrorCode> {
        let rest = self.exchange.rest_until.saturating_sub(now.elapsed);
        if rest > 0 {
            return Ok(Turn::Wait(rest));
        }
        let turn = self.try_turn(now, random);
        self.remember_trouble(turn.as_ref().err().copied(), now);
        turn
    }

    fn try_turn(&mut self, now: Now, random: &mut dyn Random) -> Result<Turn, ErrorCode> {
        self.engine()?;
        loop {
            let engine = self.exchange.engine.as_deref_mut().ok_or(ErrorCode::NotShared)?;
            if std::mem::take(&mut self.exchange.is_unsettled) {
                engine.changed(now);
            }
            let next = engine.next(&mut self.store, now, random)?;
            self.sent_through = self.store.sent_through()?;
            match next {
                Next::Ask(request) => return Ok(Turn::Ask(request)),
                Next::Wait(_) if self.exchange.is_leaving && self.has_left()? => return Ok(Turn::Left),
                Next::Wait(milliseconds) => return self.chunk_turn(now, milliseconds),
                Next::Write(said) => self.put(&[Change::from(said)], now.at)?,
                Next::Reload => self.take(self.store.load()?.into_state()),
            }
        }
    }

    /// Takes what was heard.
    ///
    /// # Errors
    /// As `turn`.
    pub fn hear(
        &mut self,
        ask: &Ask,
        answer: Answer,
        now: Now,
        random: &mut dyn Random,
    ) -> Result<(), ErrorCode> {
        let heard = self.try_hear(ask, answer, now, random);
        self.remember_trouble(heard.as_ref().err().copied(), now);
        heard
    }

    fn try_hear(
        &mut self,
        ask: &Ask,
        answer: Answer,
        now: Now,
        random: &mut dyn Random,
    ) -> Result<(), ErrorCode> {
        self.engine()?;
        if self.hear_chunk(ask, &answer, now, random)? {
            return Ok(());
        }
        let engine = self.exchange.engine.as_deref_mut().ok_or(ErrorCode::NotShared)?;
        let News { ops, rebuilt, .. } = engine.answer(ask, answer, &mut self.store, now, random)?;
        self.sent_through = self.store.sent_through()?;
        if rebuilt || !ops.is_empty() {
            self.exchange.came_in();
        }
        if rebuilt {
            self.take(self.store.load()?.into_state());
        } else if !ops.is_empty() {
            let mut state = std::mem::take(&mut self.state);
            // What came twice, or is there already, changes nothing.
            ops.into_iter().for_each(|op| drop(state.apply(op)));
            self.take(state);
        }
        Ok(())
    }

    /// The engine begins anew from the disk: what it believed may not be there.
    fn remember_trouble(&mut self, trouble: Option<ErrorCode>, now: Now) {
        self.exchange.trouble = trouble;
        if trouble.is_some() {
            self.exchange.engine = None;
            self.exchange.rest_until = now.elapsed.saturating_add(REST_MS);
        }
    }

    /// Exchange as soon as it can be.
    pub fn hurry(&mut self, now: Now) {
        self.exchange.rest_until = 0;
        if let Some(engine) = self.exchange.engine.as_deref_mut() {
            engine.wake(now);
        }
    }

    /// Whether anyone would miss this device.
    ///
    /// # Errors
    /// What the disk refuses.
    pub fn has_others(&mut self) -> Result<bool, ErrorCode> {
        if !self.is_shared() || self.exchange.trouble.is_some() {
            return Ok(false);
        }
        let others = self.members()?.iter().any(|member| member.is_present_device() && !member.me);
        Ok(others && self.is_member()? && self.exchange_status()?.last_exchange.is_some())
    }

    /// Says that this device leaves, and lets the next exchange carry it.
    ///
    /// # Errors
    /// As `engine`.
    pub fn leave(&mut self, now: Now) -> Result<(), ErrorCode> {
        let paper = self.exchange.paper.as_ref().map(|record| record.member);
        let engine = self.engine()?;
        let ledger = engine.ledger();
        // The way back goes along.
        let gone = paper.into_iter().chain([engine.member()]).filter(|id| ledger.members().is_present(*id));
        let changes: Vec<Change> = gone.map(|id| diko_sync::removed(ledger, id).into()).collect();
        self.write(&changes, now.at)?;
        self.exchange.is_leaving = true;
        self.hurry(now);
        Ok(())
    }

    fn has_left(&mut self) -> Result<bool, ErrorCode> {
        let status = self.exchange_status()?;
        Ok(status.waiting == 0 && status.removed)
    }

    /// Lets whoever has this identity in.
    ///
    /// # Errors
    /// What the disk refuses.
    pub fn admit(&mut self, admission: &Admission, at: i64) -> Result<(), ErrorCode> {
        self.write(&[diko_sync::admitted(admission).into()], at)
    }

    /// The sealed way back into this case, where there is one.
    pub fn paper(&self) -> Option<&Record> {
        self.exchange.paper.as_ref()
    }

    /// Whether the recovery code with this key opens the case, or will once an exchange was.
    pub fn has_paper(&mut self, public: &[u8; 32]) -> Result<bool, ErrorCode> {
        let Some(record) = self.exchange.paper.as_ref().filter(|record| record.public == *public) else {
            return Ok(false);
        };
        let member = record.member;
        let is_said = !self.state.heads(&Entity::member(member.0), member::ADMITTED).is_empty();
        let is_removed = self.engine()?.ledger().members().get(member).is_some_and(|paper| paper.removed);
        Ok(is_said && !is_removed)
    }

    /// Lets the recovery code in as a member of its own. The one before, if it is this device's, goes.
    ///
    /// # Errors
    /// What the disk refuses.
    pub fn admit_paper(&mut self, record: Record, identity: &Identity, at: i64) -> Result<(), ErrorCode> {
        let before = self.exchange.paper.as_ref().map(|before| before.member);
        let ledger = self.engine()?.ledger();
        let admission = diko_sync::admission(identity, Role::Owner, MemberKind::Paper)?;
        let before = before.filter(|id| ledger.members().is_present(*id));
        let mut changes: Vec<Change> = vec![diko_sync::admitted(&admission).into()];
        changes.extend(before.map(|id| diko_sync::removed(ledger, id).into()));
        // A member whose way back was forgotten would stay for ever, so the way back is kept first.
        self.keep_paper(record)?;
        self.write(&changes, at)
    }

    /// Keeps a way back to a member that is there already.
    ///
    /// # Errors
    /// What the disk refuses.
    pub fn keep_paper(&mut self, record: Record) -> Result<(), ErrorCode> {
        let values = vec![(PAPER.to_owned(), Some(record.to_bytes()))];
        Log::commit(&mut self.store, &LogChange { values, ..LogChange::default() })?;
        self.exchange.paper = Some(record);
        Ok(())
    }
}

impl From<Said> for Change {
    fn from(said: Said) -> Change {
        Change::set(&said.entity, said.field, said.value)
    }
}
