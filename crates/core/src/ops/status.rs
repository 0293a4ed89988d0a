//! What a person says about a step: how far it is, since which day, and whether that is a step forward or back.

use crate::Day;
use crate::household::RecordState;

use super::Value;

/// One word about a step.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct StatusChange {
    pub direction: Direction,
    pub state: StepState,
    pub on: Day,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Direction {
    Raise,
    /// Takes something back: beside any other word it is a conflict.
    SetBack,
}

/// From the least finished on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum StepState {
    Open,
    Waiting,
    Done,
    Dismissed,
}

impl StatusChange {
    /// Saying more of the same is a raise; done and dismissed take each other back.
    #[must_use]
    pub fn between(from: StepState, to: StepState, on: Day) -> StatusChange {
        let raises = from == to || (from < to && from != StepState::Done);
        StatusChange { direction: if raises { Direction::Raise } else { Direction::SetBack }, state: to, on }
    }

    /// Frozen: `raise done 2026-11-22`.
    #[must_use]
    pub fn to_value(self) -> Value {
        Value::Text(format!("{} {} {}", self.direction.word(), self.state.word(), self.on))
    }

    /// What `to_value` wrote, or nothing where a newer version says something else.
    #[must_use]
    pub fn from_value(value: &Value) -> Option<StatusChange> {
        let mut words = value.as_text()?.split(' ');
        let (direction, state, on, end) = (words.next()?, words.next()?, words.next()?, words.next());
        let direction = [Direction::Raise, Direction::SetBack].into_iter().find(|d| d.word() == direction)?;
        let state = StepState::ALL.into_iter().find(|known| known.word() == state)?;
        end.is_none().then_some(StatusChange { direction, state, on: on.parse().ok()? })
    }
}

impl Direction {
    fn word(self) -> &'static str {
        match self {
            Direction::Raise => "raise",
            Direction::SetBack => "set_back",
        }
    }
}

impl StepState {
    const ALL: [StepState; 4] = [StepState::Open, StepState::Waiting, StepState::Done, StepState::Dismissed];

    fn word(self) -> &'static str {
        match self {
            StepState::Open => "open",
            StepState::Waiting => "waiting",
            StepState::Done => "done",
            StepState::Dismissed => "dismissed",
        }
    }

    /// What the plan records; an open step leaves no record.
    #[must_use]
    pub fn record(self) -> Option<RecordState> {
        match self {
            StepState::Open => None,
            StepState::Waiting => Some(RecordState::Waiting),
            StepState::Done => Some(RecordState::Done),
            StepState::Dismissed => Some(RecordState::Dismissed),
        }
    }
}

impl From<RecordState> for StepState {
    fn from(state: RecordState) -> StepState {
        match state {
            RecordState::Waiting => StepState::Waiting,
            RecordState::Done => StepState::Done,
            RecordState::Dismissed => StepState::Dismissed,
        }
    }
}

#[cfg(test)]
mod tests;
