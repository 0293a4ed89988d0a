//! One device: its disk, its engine, what its screen shows, and how its person writes (as `diko_companion::case` does).
//! Deliberately not here: what persons want to write, and who joins or leaves.

use std::collections::BTreeSet;

use diko_core::ops::{
    Applied, AuthorId, CaseState, Entity, Id128, Op, OpId, Value, in_place, registry, replaces,
};
use diko_sync::{Answer, Ask, Crypt, Cursor, Engine, News, Next, Now, Standing};
use diko_wire::MemberId;

use super::brittle::{Brittle, Mishap};
use super::coverage::{Coverage, Fault, Sight};
use super::dice::Dice;
use super::network::Network;
use super::parts::{Broken, Disk, Endpoint};
use super::story::{Name, Story, is_statement};
use super::trace::Trace;

pub struct Device<D> {
    pub name: Name,
    pub disk: D,
    pub engine: Option<Engine>,
    pub state: CaseState,
    /// Seconds that its clock is off.
    pub clock: i64,
    /// Its disk was put back, or runs on elsewhere too: what it said may have been said twice.
    pub has_double: bool,
    /// It came as another member, with a file or a recovery code.
    pub came_as_another: bool,
    /// Its person has left the case.
    pub left: bool,
    /// Items it held since its disk was last put back.
    pub held: BTreeSet<[u8; 32]>,
    author: AuthorId,
    local_author: AuthorId,
    sent_through: u64,
    dice: Dice,
}

/// What surrounds all devices.
pub struct Around<E> {
    pub network: Network<E>,
    pub story: Story,
    pub coverage: Coverage,
    pub trace: Trace,
    pub dice: Dice,
    /// Milliseconds since the world began, for waiting.
    pub elapsed: u64,
}

/// How far one step of an engine got.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Step {
    On,
    /// It wants nothing at the moment.
    Rests,
    /// The process ended.
    Ended,
}

/// What a person does to a register.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Change {
    Set(Value),
    Delete,
}

/// When the simulation begins, in seconds since 1970.
const BEGINNING: i64 = 1_800_000_000;
const MISHAP: usize = 3;
const DEATH: usize = 2;

impl<D: Disk> Device<D> {
    /// # Errors
    /// What the disk refuses.
    pub fn new(name: Name, disk: D, mut dice: Dice) -> Result<Device<D>, Broken> {
        let mut device = Device {
            name,
            author: disk.author(),
            disk,
            engine: None,
            state: CaseState::default(),
            clock: 0,
            has_double: false,
            came_as_another: false,
            left: false,
            held: BTreeSet::new(),
            local_author: AuthorId(Id128(dice.bytes())),
            sent_through: 0,
            dice,
        };
        device.load()?;
        Ok(device)
    }

    /// The process ends and begins again.
    ///
    /// # Errors
    /// What the disk refuses, or a disk that shows something else than the screen did.
    pub fn restart(&mut self, crypt: Box<dyn Crypt + Send>) -> Result<(), Broken> {
        self.engine = None;
        self.disk.restart()?;
        self.load()?;
        self.engine = Engine::open(&self.disk, crypt)?;
        Ok(())
    }

    /// Checks that the screen shows what a new process would.
    ///
    /// # Errors
    /// When it does not, or an item is gone.
    pub fn check(&mut self) -> Result<(), Broken> {
        let loaded = self.disk.load()?.into_state();
        if heads(&loaded) != heads(&self.state) {
            return Err(Broken::Promise(format!(
                "{}: the screen shows something else than the disk",
                self.name
            )));
        }
        let now: BTreeSet<[u8; 32]> = self.disk.items()?.iter().map(|entry| entry.hash).collect();
        if !now.is_superset(&self.held) {
            return Err(Broken::Promise(format!("{}: an item it held is gone", self.name)));
        }
        self.held = now;
        Ok(())
    }

    fn load(&mut self) -> Result<(), Broken> {
        self.state = self.disk.load()?.into_state();
        self.look_again()
    }

    /// As whom it writes, and what it may still replace in place.
    fn look_again(&mut self) -> Result<(), Broken> {
        self.author = self.disk.author();
        let waits = self.disk.pending()?.first().map(|op| op.id.seq.saturating_sub(1));
        self.sent_through = waits.unwrap_or_else(|| self.state.newest_seq(self.author));
        Ok(())
    }

    #[must_use]
    pub fn me(&self) -> Option<MemberId> {
        self.engine.as_ref().map(Engine::member)
    }

    /// Whether its person has a case before them: one of their own, or one they were let in to.
    #[must_use]
    pub fn can_write(&self) -> bool {
        !self.left
            && self.engine.as_ref().is_none_or(|engine| engine.ledger().members().is_present(engine.member()))
    }

    #[must_use]
    pub fn is_owner(&self) -> bool {
        !self.left
            && self.engine.as_ref().is_some_and(|engine| engine.ledger().members().is_owner(engine.member()))
    }

    #[must_use]
    pub fn clock_shows<E>(&self, around: &Around<E>) -> i64 {
        let seconds = i64::try_from(around.elapsed / 1000).unwrap_or(i64::MAX);
        BEGINNING.saturating_add(seconds).saturating_add(self.clock)
    }

    /// Writes an op, to the disk first.
    ///
    /// # Errors
    /// What the disk refuses; then nothing changed.
    pub fn write(&mut self, entity: &Entity, field: u16, change: Change, at: i64) -> Result<(), Broken> {
        let op = self.op(entity, field, change, at);
        self.disk.append(std::slice::from_ref(&op))?;
        let is_there = self.state.op(op.id).is_some();
        let applied = if is_there { self.state.rewrite(op) } else { self.state.apply(op) };
        match applied {
            Applied::Fork => Err(Broken::Promise(format!("{}: its own op has a number twice", self.name))),
            Applied::New { .. } | Applied::Duplicate => Ok(()),
        }
    }

    fn op(&self, entity: &Entity, field: u16, change: Change, at: i64) -> Op {
        let is_local = registry::is_local_only(entity.kind);
        let author = if is_local { self.local_author } else { self.author };
        let op = match change {
            Change::Set(value) => self.state.write(author, entity, field, value, at),
            Change::Delete => self.state.delete(author, entity, at),
        };
        let sent_through = if is_local { 0 } else { self.sent_through };
        let newest = OpId { author, seq: self.state.newest_seq(author) };
        match self.state.op(newest).filter(|newest| newest.id.seq > sent_through) {
            Some(newest) if replaces(&op, newest) => in_place(op, newest),
            _ => op,
        }
    }

    /// One thing that the engine wants.
    ///
    /// # Errors
    /// Whatever is not explained by what went wrong in this world.
    pub fn step<E: Endpoint>(
        &mut self,
        around: &mut Around<E>,
        crypt: &dyn Fn() -> Box<dyn Crypt + Send>,
    ) -> Result<Step, Broken> {
        let now = Now { elapsed: around.elapsed, at: self.clock_shows(around) };
        around.elapsed = around.elapsed.saturating_add(40);
        let Some(engine) = self.engine.as_mut() else { return Ok(Step::Rests) };
        let mishap = around.mishap();
        let mut log = Brittle::new(&mut self.disk, mishap);
        let next = match engine.next(&mut log, now, &mut self.dice) {
            Err(_) if log.happened => return self.after(mishap, around, crypt()),
            next => next?,
        };
        self.look_again()?;
        let request = match next {
            Next::Wait(_) => return Ok(Step::Rests),
            Next::Reload => {
                self.load()?;
                return Ok(Step::On);
            }
            Next::Write(said) => {
                around.trace.note(|| format!("{} writes for its case: {:?}", self.name, said.field));
                let at = around.story.moment(now.at);
                self.write(&said.entity, said.field, Change::Set(said.value), at)?;
                return Ok(Step::On);
            }
            Next::Ask(request) => request,
        };
        if around.dies() {
            return self.end(around, crypt());
        }
        self.ask(&request.ask, now, around, crypt)
    }

    fn ask<E: Endpoint>(
        &mut self,
        ask: &Ask,
        now: Now,
        around: &mut Around<E>,
        crypt: &dyn Fn() -> Box<dyn Crypt + Send>,
    ) -> Result<Step, Broken> {
        let Some(engine) = self.engine.as_mut() else { return Ok(Step::Rests) };
        if let Ask::Store { items, .. } = ask {
            around.network.left.take_down(
                items,
                engine.ledger(),
                &self.disk,
                engine.crypt(),
                &around.story,
            )?;
        }
        let answer = around.network.ask(self.name, ask, &mut around.coverage)?;
        around.trace.note(|| format!("{} asks {} and hears {}", self.name, told(ask), heard(&answer)));
        if around.dies() {
            return self.end(around, crypt());
        }
        let mishap = around.mishap();
        let mut log = Brittle::new(&mut self.disk, mishap);
        let news = match engine.answer(ask, answer, &mut log, now, &mut self.dice) {
            Err(_) if log.happened => return self.after(mishap, around, crypt()),
            news => news?,
        };
        self.take(news, around)?;
        Ok(Step::On)
    }

    fn take<E>(&mut self, news: News, around: &mut Around<E>) -> Result<(), Broken> {
        for refused in &news.refused {
            around.trace.note(|| format!("{} refuses {:?}: {:?}", self.name, refused.hash, refused.why));
        }
        if news.rebuilt {
            around.coverage.saw(Sight::Rebuild);
            around.trace.note(|| format!("{} builds its case anew", self.name));
        }
        self.apply(news)
    }

    fn apply(&mut self, news: News) -> Result<(), Broken> {
        if news.rebuilt {
            return self.load();
        }
        for op in news.ops {
            let id = op.id;
            if self.state.apply(op) == Applied::Fork {
                return Err(Broken::Promise(format!("{}: another op has the number of {id:?}", self.name)));
            }
        }
        self.look_again()
    }

    /// A change was refused, or the process ended right after one.
    fn after<E>(
        &mut self,
        mishap: Mishap,
        around: &mut Around<E>,
        crypt: Box<dyn Crypt + Send>,
    ) -> Result<Step, Broken> {
        around.coverage.met(Fault::Crash);
        around.trace.note(|| format!("{}: its disk: {mishap:?}", self.name));
        if mishap == Mishap::Killed || around.dice.chance(50) {
            return self.end(around, crypt);
        }
        self.look_again()?;
        Ok(Step::On)
    }

    fn end<E>(&mut self, around: &mut Around<E>, crypt: Box<dyn Crypt + Send>) -> Result<Step, Broken> {
        around.coverage.met(Fault::Crash);
        around.trace.note(|| format!("{} ends and begins again", self.name));
        self.restart(crypt)?;
        Ok(Step::Ended)
    }

    /// Lets the engine work until it rests, at most so many steps.
    ///
    /// # Errors
    /// See `step`.
    pub fn exchange<E: Endpoint>(
        &mut self,
        most: usize,
        around: &mut Around<E>,
        crypt: &dyn Fn() -> Box<dyn Crypt + Send>,
    ) -> Result<Step, Broken> {
        let now = Now { elapsed: around.elapsed, at: self.clock_shows(around) };
        if let Some(engine) = &mut self.engine {
            engine.wake(now);
        }
        let mut step = Step::On;
        for _ in 0..most {
            step = self.step(around, crypt)?;
            if step != Step::On {
                break;
            }
        }
        if !self.state.conflicts().is_empty() {
            around.coverage.saw(Sight::Conflict);
        }
        Ok(step)
    }

    /// Is handed items of the log, by whomever.
    ///
    /// # Errors
    /// See `step`.
    pub fn hear(&mut self, items: Vec<Vec<u8>>) -> Result<(), Broken> {
        let Some(engine) = self.engine.as_mut() else { return Ok(()) };
        let sharing = engine.sharing();
        let ask = Ask::Log { case: sharing.case, token: sharing.own.token.clone(), after: None };
        let after = Cursor { position: 0, digest: [0; 16] };
        let answer = Answer::Items { items, after, more: true };
        let now = Now { elapsed: 0, at: BEGINNING };
        let news = engine.answer(&ask, answer, &mut self.disk, now, &mut self.dice)?;
        self.apply(news)
    }

    /// Whether its screen shows what was said elsewhere.
    #[must_use]
    pub fn shows_others(&self, story: &Story) -> bool {
        let mut shown = heads(&self.state).into_iter().filter(|op| is_word(op));
        shown.any(|op| story.of(op).and_then(|id| story.get(id)).is_none_or(|word| word.by != self.name))
    }

    /// # Errors
    /// What the disk refuses.
    pub fn standing(&self) -> Result<Option<Standing>, Broken> {
        let status = self.engine.as_ref().map(|engine| engine.status(&self.disk)).transpose()?;
        Ok(status.map(|status| status.standing))
    }
}

impl<E> Around<E> {
    fn mishap(&mut self) -> Mishap {
        if !self.network.faults.contains(&Fault::Crash) || !self.dice.chance(MISHAP) {
            Mishap::None
        } else if self.dice.chance(50) {
            Mishap::Refused
        } else {
            Mishap::Killed
        }
    }

    fn dies(&mut self) -> bool {
        self.network.faults.contains(&Fault::Crash) && self.dice.chance(DEATH)
    }
}

/// The heads of every register, apart from those that never leave a device.
#[must_use]
pub fn common_heads(state: &CaseState) -> Vec<&Op> {
    heads(state).into_iter().filter(|op| !registry::is_local_only(op.entity.kind)).collect()
}

fn heads(state: &CaseState) -> Vec<&Op> {
    let registers =
        state.all_entities().flat_map(|entity| state.fields(entity).map(move |field| (entity, field)));
    registers.flat_map(|(entity, field)| state.heads(entity, field)).collect()
}

/// Whether an op is a person's word, and not what engines say of members.
#[must_use]
pub fn is_word(op: &Op) -> bool {
    !is_statement(&op.entity, op.field)
}

fn told(ask: &Ask) -> String {
    match ask {
        Ask::Log { after, .. } => format!("for the log after {}", after.map_or(0, |cursor| cursor.position)),
        Ask::Store { items, .. } => format!("to store {} items", items.len()),
        Ask::Register { list, .. } => format!("to register the case: {}", told_list(list)),
        Ask::ReadAdmission { .. } => "for the admission list".into(),
        Ask::Admit { list, .. } => format!("to take {}", told_list(list)),
        _ => "for something else".into(),
    }
}

fn told_list(bytes: &[u8]) -> String {
    let short = |bytes: &[u8]| bytes.iter().take(2).map(|byte| format!("{byte:02x}")).collect::<String>();
    let Ok(list) = diko_wire::AdmissionList::read(bytes) else { return "what is no list".into() };
    let tokens: Vec<String> = list.tokens.iter().map(|token| short(&token.0)).collect();
    let (key, next) = (short(&list.key), short(&list.next));
    format!("list {} of {}, signed by {key}, next by {next}", list.counter, tokens.join(" "))
}

fn heard(answer: &Answer) -> String {
    match answer {
        Answer::Items { items, after, more } => {
            format!("{} items up to {}{}", items.len(), after.position, if *more { " and more" } else { "" })
        }
        Answer::Bytes(_) => "Bytes".into(),
        other => format!("{other:?}"),
    }
}
