//! What needs a network, without one: conversations with a commune's endpoint that say what to ask next and take what was
//! heard, and the loop that a shell runs to have it asked. Deliberately not here: a case's own exchange (`diko_sync`),
//! what a command does with the outcome (`state`), how requests travel.

use diko_sync::{Answer, Ask, Request};

use crate::ErrorCode;

mod exchange;
pub(crate) mod inviting;
pub(crate) mod joining;
pub(crate) mod look_up;
pub(crate) mod mailbox;
pub(crate) mod paper;
pub(crate) mod qr;
pub(crate) mod recovering;

pub use exchange::exchange;

/// One question for an endpoint. Whoever took it asks it, without holding anything up, and hands the answer to
/// `Companion::finish`.
pub struct Job {
    pub(crate) number: u64,
    request: Request,
}

impl Job {
    pub(crate) fn new(number: u64, request: Request) -> Job {
        Job { number, request }
    }

    #[must_use]
    pub fn request(&self) -> &Request {
        &self.request
    }
}

/// What a companion wants of the network.
pub enum Work {
    Ask(Job),
    /// Nothing before so many milliseconds, unless a command brings something.
    Wait(u64),
}

/// A few questions that belong together.
pub(crate) trait Conversation {
    /// What comes of it.
    type Outcome;

    /// Nothing while a person has to say something.
    fn ask(&self) -> Option<Ask>;

    fn hear(&mut self, answer: Answer) -> Heard<Self::Outcome>;
}

/// Where a conversation is after an answer.
pub(crate) enum Heard<T> {
    /// Ask on, after so many milliseconds.
    Going(u64),
    Done(T),
    Failed(ErrorCode),
}

/// A conversation that a person waits for, or what came of it.
pub(crate) struct Errand<C, T> {
    pub id: u32,
    pub origin: String,
    pub stage: Stage<C, T>,
}

pub(crate) enum Stage<C, T> {
    /// Goes on at this time (`Clock::elapsed_ms`).
    Running {
        conversation: C,
        due: u64,
    },
    Done(T),
    Failed(ErrorCode),
}

impl<C: Conversation, T> Errand<C, T> {
    pub fn begin(id: u32, origin: String, conversation: C) -> Errand<C, T> {
        Errand { id, origin, stage: Stage::Running { conversation, due: 0 } }
    }

    /// What is asked next, and when.
    pub fn next(&self) -> Option<(u64, Request)> {
        match &self.stage {
            Stage::Running { conversation, due } => {
                Some((*due, Request { origin: self.origin.clone(), ask: conversation.ask()? }))
            }
            Stage::Done(_) | Stage::Failed(_) => None,
        }
    }

    /// The outcome, once there is one; `now` as `Clock::elapsed_ms`.
    pub fn hear(&mut self, answer: Answer, now: u64) -> Option<C::Outcome> {
        let Stage::Running { conversation, due } = &mut self.stage else { return None };
        match conversation.hear(answer) {
            Heard::Going(wait) => {
                *due = now.saturating_add(wait);
                None
            }
            Heard::Done(outcome) => Some(outcome),
            Heard::Failed(code) => {
                self.stage = Stage::Failed(code);
                None
            }
        }
    }

    pub fn conversation(&self) -> Option<&C> {
        match &self.stage {
            Stage::Running { conversation, .. } => Some(conversation),
            Stage::Done(_) | Stage::Failed(_) => None,
        }
    }

    pub fn end(&mut self, outcome: Result<T, ErrorCode>) {
        self.stage = outcome.map_or_else(Stage::Failed, Stage::Done);
    }
}
