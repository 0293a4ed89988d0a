//! Who shares a case, and what waits of those who were removed.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{DayText, MemberRole, PersonView, QuestionKind, RecordWord};

words! {
    /// What a member is; `paper` is a recovery code, `invitation` a file by which one device may join.
    enum MemberKind { Device, Paper, Invitation, }
}

view! {
    struct MembersView {
        /// Those who share the case, this device first; then those who were removed.
        members: Vec<MemberView>,
        /// This device may let others in and remove them.
        may_admit: bool,
    }
    struct MemberView {
        id: String,
        /// What the people of the case call it; empty until someone does, and where names are hidden.
        name: String,
        role: MemberRole,
        kind: MemberKind,
        me: bool,
        removed: bool,
        /// How many of its changes wait in quarantine.
        quarantined: u32,
        /// The day on which it was let in, by the clock of the device that did.
        since: Option<DayText>,
    }

    /// What a removed member wrote that does not count.
    struct QuarantineView {
        member: String,
        entries: Vec<QuarantinedView>,
        /// Changes that are not shown one by one.
        more: u32,
    }
    struct QuarantinedView {
        /// Absent where it concerns the household.
        person: Option<PersonView>,
        said: SaidView,
        /// The day on which it was written, by the clock of the device that wrote it.
        on: DayText,
    }
}

request! {
    struct MemberRequest { member: String, }
    struct RenameMemberRequest { member: String, name: String, }
}

/// What someone wrote.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum SaidView {
    Step {
        step: String,
        state: RecordWord,
        on: DayText,
    },
    Paper {
        paper: String,
        held: bool,
    },
    PaperDate {
        paper: String,
        /// Absent: taken back.
        on: Option<DayText>,
    },
    Fact {
        fact: String,
        question: QuestionKind,
        /// Absent: taken back.
        value: Option<String>,
    },
    Name {
        /// Absent where names are hidden.
        name: Option<String>,
    },
    CaseName {
        /// The same.
        name: Option<String>,
    },
    Place {
        land: Option<String>,
        commune: Option<String>,
    },
    Note {
        step: String,
        text: String,
    },
    PersonAdded,
    PersonRemoved,
    NoteRemoved,
}
