//! The words of the plan as the interface reads them, one arm each.

use diko_core::catalogue::DeadlineKind;
use diko_core::household::Role;
use diko_core::ops::StepState;
use diko_core::plan::{ItemState, PeriodUnit, Urgency};
use serde::Serialize;

use crate::views::{
    MemberKind, MemberRole, PeriodUnitWord, RecordWord, RoleWord, RuleWord, StateWord, UrgencyWord,
};

/// The word serde writes for an enum without fields, as the catalogue and its texts spell it.
pub(crate) fn word<T: Serialize>(value: &T) -> String {
    match serde_json::to_value(value) {
        Ok(serde_json::Value::String(word)) => word,
        _ => String::new(),
    }
}

impl From<ItemState> for StateWord {
    fn from(state: ItemState) -> StateWord {
        match state {
            ItemState::Blocked => StateWord::Blocked,
            ItemState::Upcoming => StateWord::Upcoming,
            ItemState::Ready => StateWord::Ready,
            ItemState::Waiting => StateWord::Waiting,
            ItemState::Done => StateWord::Done,
            ItemState::Dismissed => StateWord::Dismissed,
        }
    }
}

impl From<Urgency> for UrgencyWord {
    fn from(urgency: Urgency) -> UrgencyWord {
        match urgency {
            Urgency::Overdue => UrgencyWord::Overdue,
            Urgency::Soon => UrgencyWord::Soon,
            Urgency::None => UrgencyWord::None,
        }
    }
}

impl From<DeadlineKind> for RuleWord {
    fn from(kind: DeadlineKind) -> RuleWord {
        match kind {
            DeadlineKind::None => RuleWord::None,
            DeadlineKind::Immediately => RuleWord::Immediately,
            DeadlineKind::Within => RuleWord::Within,
            DeadlineKind::Before => RuleWord::Before,
            DeadlineKind::Printed => RuleWord::Printed,
            DeadlineKind::Retro => RuleWord::Retro,
            DeadlineKind::MonthStart => RuleWord::MonthStart,
            DeadlineKind::Earliest => RuleWord::Earliest,
            DeadlineKind::AgeWindow => RuleWord::AgeWindow,
            DeadlineKind::Land => RuleWord::Land,
            DeadlineKind::OfficeDuty => RuleWord::OfficeDuty,
        }
    }
}

impl From<PeriodUnit> for PeriodUnitWord {
    fn from(unit: PeriodUnit) -> PeriodUnitWord {
        match unit {
            PeriodUnit::Days => PeriodUnitWord::Days,
            PeriodUnit::Months => PeriodUnitWord::Months,
        }
    }
}

impl From<Role> for RoleWord {
    fn from(role: Role) -> RoleWord {
        match role {
            Role::Adult => RoleWord::Adult,
            Role::Child => RoleWord::Child,
        }
    }
}

impl From<StepState> for RecordWord {
    fn from(state: StepState) -> RecordWord {
        match state {
            StepState::Open => RecordWord::Open,
            StepState::Waiting => RecordWord::Waiting,
            StepState::Done => RecordWord::Done,
            StepState::Dismissed => RecordWord::Dismissed,
        }
    }
}

impl From<RecordWord> for StepState {
    fn from(word: RecordWord) -> StepState {
        match word {
            RecordWord::Done => StepState::Done,
            RecordWord::Waiting => StepState::Waiting,
            RecordWord::Dismissed => StepState::Dismissed,
            RecordWord::Open => StepState::Open,
        }
    }
}

impl From<diko_wire::Role> for MemberRole {
    fn from(role: diko_wire::Role) -> MemberRole {
        match role {
            diko_wire::Role::Owner => MemberRole::Owner,
            diko_wire::Role::Helper => MemberRole::Helper,
        }
    }
}

impl From<MemberRole> for diko_wire::Role {
    fn from(word: MemberRole) -> diko_wire::Role {
        match word {
            MemberRole::Owner => diko_wire::Role::Owner,
            MemberRole::Helper => diko_wire::Role::Helper,
        }
    }
}

impl From<diko_wire::MemberKind> for MemberKind {
    fn from(kind: diko_wire::MemberKind) -> MemberKind {
        match kind {
            diko_wire::MemberKind::Device => MemberKind::Device,
            diko_wire::MemberKind::Paper => MemberKind::Paper,
            diko_wire::MemberKind::Invitation => MemberKind::Invitation,
        }
    }
}
