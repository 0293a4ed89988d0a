//! The one way in: a command by its name, its request as JSON, its view as JSON; and for the thread that reaches the
//! network, a question and its answer; for the one that reminds, moments. They run one after the other.

use std::sync::{Condvar, Mutex, MutexGuard, PoisonError, TryLockError};
use std::time::Duration;

use diko_sync::Answer;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;
use zeroize::Zeroizing;

use crate::config::Config;
use crate::library::Library;
use crate::reminders::Reminders;
use crate::sharing::{Job, Work};
use crate::state::State;
use crate::views::*;
use crate::{ErrorCode, for_each_command};

pub struct Companion {
    state: Mutex<State>,
    /// What `status` answers while a slow command runs.
    last_status: Mutex<StatusView>,
    /// Something may be there to be asked.
    bell: Bell,
    /// Something may be there to remind of.
    changed: Bell,
}

impl Companion {
    /// # Errors
    /// `CatalogueDamaged` when the given catalogue cannot be read.
    pub fn new(config: Config) -> Result<Companion, ErrorCode> {
        let library = Library::open(&config.catalogue)?;
        let mut state = State::new(config, library);
        let status = state.status_view();
        Ok(Companion {
            state: Mutex::new(state),
            last_status: Mutex::new(status),
            bell: Bell::default(),
            changed: Bell::default(),
        })
    }

    /// Runs the command `name`. `request` is the request's object, or null for a command without one.
    ///
    /// # Errors
    /// A code for the person. `BadRequest` for an unknown name or a malformed request; then nothing was written.
    pub fn call(&self, name: &str, request: Value) -> Result<Value, ErrorCode> {
        let mut state = match self.state.try_lock() {
            Ok(state) => state,
            Err(TryLockError::WouldBlock) if name == "status" => return written(&*self.status()),
            Err(TryLockError::WouldBlock | TryLockError::Poisoned(_)) => self.locked_state(),
        };
        let answer = dispatch(&mut state, name, request);
        *self.status() = state.status_view();
        drop(state);
        self.wake();
        self.changed.ring();
        answer
    }

    /// What an image of the page shows, as a JPEG file for the screen alone: `page-` and the id of a photo, or `picture-` and
    /// the id of a picture that was handed over, upright and small enough for a screen.
    ///
    /// # Errors
    /// `VaultLocked`, `NoCase`, `EntryGone`, `PhotoElsewhere`, `Storage`, or why it is no picture.
    pub fn image(&self, name: &str) -> Result<Zeroizing<Vec<u8>>, ErrorCode> {
        match name.split_once('-') {
            Some(("page", photo)) => self.locked_state().page(photo),
            Some(("picture", picture)) => self.locked_state().picture(picture),
            _ => Err(ErrorCode::EntryGone),
        }
    }

    /// What to ask next. The one before has to be finished first; where it was not, its answer does not count.
    pub fn next_job(&self) -> Work {
        self.locked_state().next_job()
    }

    /// Hands in what was heard. What was asked for a vault that was locked meanwhile comes to nothing.
    pub fn finish(&self, job: &Job, answer: Answer) {
        let mut state = self.locked_state();
        state.finish(job, answer);
        *self.status() = state.status_view();
        drop(state);
        self.changed.ring();
    }

    /// What to remind of from here on, in place of all before. None: as before, which under the lock is all one knows.
    pub fn reminders(&self) -> Option<Reminders> {
        // One at a time, so that a person who opened the vault waits for one of many families at most.
        while self.locked_state().load_for_reminders() {}
        self.locked_state().due_reminders()
    }

    /// Waits until `reminders` may answer something else, or so long.
    pub fn wait_for_change(&self, at_most: Duration) {
        self.changed.wait(at_most);
    }

    /// Ends a wait: something changed, or the one who waits shall stop.
    pub fn wake(&self) {
        self.bell.ring();
    }

    /// Waits until it is woken, or so long.
    pub(crate) fn wait(&self, at_most: Duration) {
        self.bell.wait(at_most);
    }

    /// After a command that broke off halfway the vault is locked: what is on the disk is whole.
    fn locked_state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(|poisoned| {
            let mut state = poisoned.into_inner();
            state.close();
            self.state.clear_poison();
            state
        })
    }

    fn status(&self) -> MutexGuard<'_, StatusView> {
        self.last_status.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// For one who waits. Rung while nobody waits, it is heard by the next.
#[derive(Default)]
struct Bell {
    rung: Mutex<bool>,
    heard: Condvar,
}

impl Bell {
    fn ring(&self) {
        *self.rung.lock().unwrap_or_else(PoisonError::into_inner) = true;
        self.heard.notify_all();
    }

    fn wait(&self, at_most: Duration) {
        let rung = self.rung.lock().unwrap_or_else(PoisonError::into_inner);
        let waited = self.heard.wait_timeout_while(rung, at_most, |rung| !*rung);
        let (mut rung, _) = waited.unwrap_or_else(PoisonError::into_inner);
        *rung = false;
    }
}

macro_rules! dispatch {
    ($( #[doc = $doc:literal] $name:ident( $( request: $request:ty )? ) -> $answer:ty; )*) => {
        fn dispatch(state: &mut State, name: &str, request: Value) -> Result<Value, ErrorCode> {
            match name {
                $( stringify!($name) => {
                    let answer: $answer = run!(state, $name, request $(, $request)?)?;
                    written(&answer)
                } )*
                _ => Err(ErrorCode::BadRequest),
            }
        }
    };
}

macro_rules! run {
    ($state:ident, $name:ident, $value:ident) => {
        nothing($value).and_then(|()| $state.$name())
    };
    ($state:ident, $name:ident, $value:ident, $request:ty) => {
        read::<$request>($value).and_then(|request| $state.$name(&request))
    };
}

for_each_command!(dispatch);

fn read<T: DeserializeOwned>(request: Value) -> Result<T, ErrorCode> {
    serde_json::from_value(request).map_err(|_| ErrorCode::BadRequest)
}

/// A command without a request takes null or an empty object.
fn nothing(request: Value) -> Result<(), ErrorCode> {
    match request {
        Value::Null => Ok(()),
        Value::Object(fields) if fields.is_empty() => Ok(()),
        _ => Err(ErrorCode::BadRequest),
    }
}

fn written<T: Serialize>(view: &T) -> Result<Value, ErrorCode> {
    serde_json::to_value(view).map_err(|_| ErrorCode::Storage)
}
