//! One case's exchange with its endpoint, without I/O: `next` says what to ask or how long to wait, `answer` takes what
//! was heard. Whoever drives it asks one thing at a time; it may stop at any point, since everything it goes on from
//! lies in the log. Deliberately not here: how requests travel (`http`), and what a case's ops mean.

use std::collections::{BTreeMap, BTreeSet};

use diko_core::ops::{AuthorId, Entity, Id128, Op, Value};
use diko_vault::{LogChange, Random};
use diko_wire::{AdmissionList, DeviceKey, EpochKey, Hash, MemberId, OwnersSecret};

use crate::admitting::Lying;
use crate::backoff::Backoff;
use crate::crypt::Crypt;
use crate::forming::EpochRandom;
use crate::ledger::{Ledger, Refused};
use crate::log::Log;
use crate::rewriting::{said_as, statements_first};
use crate::sharing::Sharing;
use crate::transport::{Ask, Cursor, Request};
use crate::{SyncError, admitting, duties};

mod answering;
mod photos;
mod status;

pub use status::{Standing, Status};

/// After a change, in milliseconds: what follows at once goes along.
const SETTLE_MS: u64 = 3_000;
/// Between two looks while nothing happens here.
const IDLE_MS: u64 = 60_000;
/// Between two readings of the whole log in search of what is missing, or may be; and of the admission list.
const SEARCH_MS: u64 = 6 * 60 * 60 * 1000;
/// The most bytes of one request, and the most items.
const MOST_BYTES: usize = 1024 * 1024 - 64 * 1024;
const MOST_ITEMS: usize = 500;

/// What time it is: for waiting, on a clock that never goes back, and for telling.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Now {
    /// Milliseconds since any beginning.
    pub elapsed: u64,
    /// Seconds since 1970.
    pub at: i64,
}

/// What the engine wants.
pub enum Next {
    Ask(Request),
    /// An op to be written into the case, as the person's own are: then ask again.
    Write(Said),
    /// What waits to be sent has other numbers, or another author: read the whole case again, then ask again.
    Reload,
    /// Nothing before so many milliseconds.
    Wait(u64),
}

/// A register and what it shall hold.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Said {
    pub entity: Entity,
    pub field: u16,
    pub value: Value,
}

/// What an answer changed in the case.
#[derive(Debug, Default)]
pub struct News {
    /// Ops of others, for the state in memory.
    pub ops: Vec<Op>,
    /// Read the whole case again instead.
    pub rebuilt: bool,
    pub refused: Vec<Refused>,
}

pub struct Engine {
    sharing: Sharing,
    device: DeviceKey,
    crypt: Box<dyn Crypt + Send>,
    ledger: Ledger,
    /// The ledger does not agree with the log: a change was not kept.
    is_stale: bool,
    cursor: Option<Cursor>,
    /// The admission list that lies at the endpoint, as far as this device knows.
    list: Option<AdmissionList>,
    /// It does: the endpoint was not set back since, with its list.
    is_list_sure: bool,
    /// It was read in this exchange.
    is_list_fresh: bool,
    /// When it was read or published last.
    listed: Option<u64>,
    is_registered: bool,
    phase: Phase,
    due: u64,
    backoff: Backoff,
    standing: Standing,
    last_exchange: Option<i64>,
    searched: Option<u64>,
    /// Items that the endpoint refuses.
    parked: BTreeSet<Hash>,
    /// Items that the endpoint took in this exchange. They lie there once its log names them: it may have lost them.
    handed: BTreeSet<Hash>,
    /// Something was handed over that the log was not asked for since.
    is_unconfirmed: bool,
    /// The log, read to its end, did not show what had been handed over: it may hold more that was not shown.
    is_unshown: bool,
    /// The own token does not open the endpoint yet.
    uses_other_token: bool,
    activation: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
enum Phase {
    Rest,
    Pull,
    Prepare,
    Push,
    /// Read the admission list, then publish another where it is not the one that should count.
    Admission,
    /// The endpoint does not know the case, or not this device: publish lists until one counts.
    Reclaim {
        attempt: usize,
    },
    Register,
}

impl Engine {
    /// The engine of a shared case; nothing where the case is not shared.
    ///
    /// # Errors
    /// What the disk refuses, or a log that does not hold what was kept.
    pub fn open(log: &dyn Log, crypt: Box<dyn Crypt + Send>) -> Result<Option<Engine>, SyncError> {
        let values = log.values()?;
        let Some(sharing) = Sharing::read(&values) else { return Ok(None) };
        let value =
            |name: &str| values.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_slice());
        let device = sharing.device()?;
        let ledger = Ledger::load(sharing.case, sharing.founder, log, crypt.as_ref(), &device)?;
        Ok(Some(Engine {
            device,
            crypt,
            ledger,
            is_stale: false,
            cursor: value("cursor").and_then(cursor_from),
            list: value("admission").and_then(|bytes| AdmissionList::read(bytes).ok()),
            is_list_sure: value("unsure").is_none(),
            is_list_fresh: false,
            listed: None,
            is_registered: value("registered").is_some(),
            phase: Phase::Rest,
            due: 0,
            backoff: Backoff::default(),
            standing: Standing::New,
            last_exchange: value("exchanged").and_then(|bytes| bytes.try_into().ok()).map(i64::from_be_bytes),
            searched: None,
            parked: BTreeSet::new(),
            handed: BTreeSet::new(),
            is_unconfirmed: false,
            is_unshown: false,
            uses_other_token: false,
            activation: None,
            sharing,
        }))
    }

    /// Makes a case on this device a shared one, founded here or joined. The case's own log keeps it; then `open` it.
    ///
    /// # Errors
    /// What the disk refuses.
    pub fn share(log: &mut dyn Log, sharing: &Sharing, is_founder: bool) -> Result<(), SyncError> {
        let mut values = sharing.values();
        if !is_founder {
            values.push(("registered".into(), Some(Vec::new())));
        }
        Ok(log.commit(&LogChange { values, ..LogChange::default() })?)
    }

    #[must_use]
    pub fn sharing(&self) -> &Sharing {
        &self.sharing
    }

    /// As which member this device writes.
    #[must_use]
    pub fn member(&self) -> MemberId {
        self.device.public().id()
    }

    #[must_use]
    pub fn ledger(&self) -> &Ledger {
        &self.ledger
    }

    #[must_use]
    pub fn crypt(&self) -> &dyn Crypt {
        self.crypt.as_ref()
    }

    /// Something was written here.
    pub fn changed(&mut self, now: Now) {
        if self.phase == Phase::Rest {
            self.due = self.due.min(now.elapsed.saturating_add(SETTLE_MS));
        }
    }

    /// A good moment: the app came to the front, a network is there, a person asks.
    pub fn wake(&mut self, now: Now) {
        self.due = now.elapsed;
        self.backoff.succeed();
    }

    /// A code that the commune gave out, for an endpoint that asks for one.
    pub fn use_activation(&mut self, code: String) {
        self.activation = Some(code);
    }

    /// # Errors
    /// What the disk refuses.
    pub fn next(&mut self, log: &mut dyn Log, now: Now, random: &mut dyn Random) -> Result<Next, SyncError> {
        self.refresh(log)?;
        loop {
            match self.phase {
                Phase::Rest if now.elapsed < self.due => {
                    return Ok(Next::Wait(self.due.saturating_sub(now.elapsed)));
                }
                Phase::Rest => {
                    self.handed.clear();
                    self.is_list_fresh = false;
                    // An endpoint may be set back to another list and show the log as before.
                    self.is_list_sure &= !is_long_ago(self.listed, now);
                    self.phase = if self.is_registered { Phase::Pull } else { Phase::Prepare };
                }
                Phase::Pull => {
                    return Ok(self.ask(Ask::Log {
                        case: self.case(),
                        token: self.token(),
                        after: self.cursor,
                    }));
                }
                Phase::Prepare => {
                    self.ledger.read_unsent(&log.pending()?);
                    if let Some(said) = duties::next(&self.sharing, &self.ledger, log)? {
                        return Ok(Next::Write(said));
                    }
                    if self.order_statements(log)? {
                        return Ok(Next::Reload);
                    }
                    self.prepare(log, random)?;
                    self.phase = if self.is_registered { Phase::Push } else { Phase::Register };
                }
                Phase::Push => match self.batch(log)? {
                    Some(items) => {
                        return Ok(self.ask(Ask::Store { case: self.case(), token: self.token(), items }));
                    }
                    None if self.is_unconfirmed => self.phase = Phase::Pull,
                    None if self.may_hand_over(log)? => {
                        self.phase = Phase::Pull;
                        if self.hand_over(log, random)? {
                            return Ok(Next::Reload);
                        }
                    }
                    None => self.phase = Phase::Admission,
                },
                Phase::Admission => {
                    let list = self.list.as_ref().filter(|_| self.is_list_sure);
                    let lying = Lying { list, is_fresh: self.is_list_fresh };
                    match admitting::next(&self.ledger, &lying, &self.device)? {
                        admitting::Step::Read => {
                            return Ok(
                                self.ask(Ask::ReadAdmission { case: self.case(), token: self.token() })
                            );
                        }
                        admitting::Step::Publish(list) => {
                            return Ok(self.ask(Ask::Admit { case: self.case(), list }));
                        }
                        admitting::Step::Good => self.finish(log, now)?,
                    }
                }
                Phase::Reclaim { attempt } => {
                    match admitting::reclaim(&self.ledger, self.list.as_ref(), &self.device, attempt)? {
                        Some(list) => return Ok(self.ask(Ask::Admit { case: self.case(), list })),
                        None => self.phase = Phase::Register,
                    }
                }
                Phase::Register => match admitting::first(&self.ledger, self.list.as_ref(), &self.device)? {
                    Some(list) => {
                        let activation = self.activation.clone();
                        return Ok(self.ask(Ask::Register { case: self.case(), list, activation }));
                    }
                    None => self.fail(now, Standing::NotLetIn, random),
                },
            }
        }
    }

    fn case(&self) -> Id128 {
        self.sharing.case
    }

    fn token(&self) -> diko_wire::Token {
        let other = self.sharing.other_token().filter(|_| self.uses_other_token);
        other.unwrap_or(&self.sharing.own.token).clone()
    }

    fn ask(&self, ask: Ask) -> Next {
        Next::Ask(Request { origin: self.sharing.origin.clone(), ask })
    }

    fn refresh(&mut self, log: &dyn Log) -> Result<(), SyncError> {
        if self.is_stale {
            self.ledger = Ledger::load(
                self.sharing.case,
                self.sharing.founder,
                log,
                self.crypt.as_ref(),
                &self.device,
            )?;
            self.is_stale = false;
        }
        Ok(())
    }

    /// A change that is not kept leaves the ledger to be loaded again.
    fn commit(&mut self, log: &mut dyn Log, change: &LogChange) -> Result<(), SyncError> {
        self.is_stale = true;
        log.commit(change)?;
        self.is_stale = false;
        Ok(())
    }

    /// Epochs and bundles for what waits to be sent. Who is no member any more writes nothing, but may be the only one left
    /// who can give members the keys of each other's epochs.
    fn prepare(&mut self, log: &mut dyn Log, random: &mut dyn Random) -> Result<(), SyncError> {
        loop {
            let is_present = self.ledger.members.is_present(self.ledger.own);
            let pending = if is_present { log.pending()? } else { Vec::new() };
            let is_duty = duties::must_seal_anew(&self.ledger) && !self.is_unshown;
            if (is_duty || !pending.is_empty()) && self.ledger.needs_epoch(&pending) {
                self.make_epoch(&pending, log, random)?;
            }
            let salt = make(random)?;
            self.is_stale = true;
            let crypt = self.crypt.as_ref();
            let formed = self.ledger.form_bundle(&pending, log, crypt, &self.device, salt)?;
            self.is_stale = false;
            let Some(formed) = formed else { return Ok(()) };
            self.commit(log, &formed.change)?;
            self.ledger.read_unsent(&log.pending()?);
        }
    }

    /// Whether what waits has another order now.
    fn order_statements(&mut self, log: &mut dyn Log) -> Result<bool, SyncError> {
        let Some(pending) = statements_first(log.pending()?, self.ledger.own) else { return Ok(false) };
        self.ledger.read_unsent(&pending);
        self.commit(log, &LogChange { pending: Some(pending), ..LogChange::default() })?;
        Ok(true)
    }

    fn make_epoch(
        &mut self,
        pending: &[Op],
        log: &mut dyn Log,
        random: &mut dyn Random,
    ) -> Result<(), SyncError> {
        let random = EpochRandom {
            key: EpochKey::from_bytes(make(random)?),
            secret: OwnersSecret::from_bytes(make(random)?),
            entropy: make(random)?,
        };
        self.is_stale = true;
        let formed = self.ledger.form_epoch(pending, self.crypt.as_ref(), &self.device, random)?;
        self.commit(log, &formed.change)
    }

    /// What the endpoint lacks, as much as fits into one request.
    fn batch(&self, log: &dyn Log) -> Result<Option<Vec<Vec<u8>>>, SyncError> {
        let mut items = Vec::new();
        let mut bytes = 0_usize;
        for hash in self
            .ledger
            .not_remote()
            .into_iter()
            .filter(|hash| !self.parked.contains(hash) && !self.handed.contains(hash))
        {
            let item = log.item_bytes(&hash.0)?;
            bytes = bytes.saturating_add(item.len());
            if !items.is_empty() && (bytes > MOST_BYTES || items.len() >= MOST_ITEMS) {
                break;
            }
            items.push(item);
        }
        Ok((!items.is_empty()).then_some(items))
    }

    /// First the member before sends what it said, if it still may.
    fn may_hand_over(&self, log: &dyn Log) -> Result<bool, SyncError> {
        let is_gone = !self.ledger.members.is_present(self.member());
        Ok(duties::may_hand_over(&self.sharing, &self.ledger) && (is_gone || log.pending()?.is_empty()))
    }

    /// Whether something was said anew.
    fn hand_over(&mut self, log: &mut dyn Log, random: &mut dyn Random) -> Result<bool, SyncError> {
        let mut sharing = self.sharing.clone();
        sharing.hand_over();
        let device = sharing.device()?;
        let author = AuthorId(Id128(make(random)?));
        let pending = said_as(author, log.pending()?);
        let is_said_anew = !pending.is_empty();
        let mut values = sharing.values();
        values.push(crate::values::told(&BTreeMap::new()));
        let change =
            LogChange { author: Some(author), pending: Some(pending), values, ..LogChange::default() };
        self.commit(log, &change)?;
        (self.sharing, self.device, self.uses_other_token) = (sharing, device, false);
        // What the member before could open is opened; whose words are this device's own has changed.
        self.is_stale = true;
        self.refresh(log)?;
        Ok(is_said_anew)
    }
}

fn is_long_ago(then: Option<u64>, now: Now) -> bool {
    then.is_none_or(|then| now.elapsed.saturating_sub(then) >= SEARCH_MS)
}

fn make<const N: usize>(random: &mut dyn Random) -> Result<[u8; N], SyncError> {
    let mut bytes = [0; N];
    random.fill(&mut bytes)?;
    Ok(bytes)
}

fn cursor_to(cursor: Cursor) -> Vec<u8> {
    [&cursor.position.to_be_bytes()[..], &cursor.digest].concat()
}

fn cursor_from(bytes: &[u8]) -> Option<Cursor> {
    let (position, digest) = bytes.split_first_chunk::<8>()?;
    Some(Cursor { position: u64::from_be_bytes(*position), digest: digest.try_into().ok()? })
}
