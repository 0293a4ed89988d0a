//! What devices wrote without knowing of each other, for a person to choose.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{
    AppointmentPart, DayText, LetterPart, PersonView, ProofPart, ProofWord, QuestionKind, RecordWord,
};

view! {
    struct ConflictsView { conflicts: Vec<ConflictView>, }
    struct ConflictView {
        /// Handed to `choose` within the same session. It changes with what was written.
        id: String,
        /// Absent where it concerns the household.
        person: Option<PersonView>,
        about: AboutView,
        /// At least two. Until someone chooses, the first one counts.
        versions: Vec<VersionView>,
    }
    struct VersionView {
        /// Its place among the versions.
        id: u32,
        value: VersionValue,
        /// The day on which it was written, by the clock of the device that wrote it.
        on: DayText,
        /// Written on this device.
        mine: bool,
    }
}

request! {
    struct ChooseRequest { conflict: String, version: u32, }
}

/// What a conflict is about.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum AboutView {
    /// How far a step is.
    Step {
        step: String,
    },
    /// Whether a paper is in hand.
    PaperHeld {
        paper: String,
    },
    /// The day printed on a paper.
    PaperDate {
        paper: String,
    },
    Fact {
        fact: String,
    },
    PersonName,
    CaseName,
    /// Land and commune.
    Place,
    /// Taken out by someone who had not seen all that was written about the person.
    KeptPerson,
    /// Deleted by someone who had not seen all of it, as the others that are kept.
    KeptNote {
        step: String,
        text: String,
    },
    Letter {
        letter: String,
        sender: String,
        part: LetterPart,
    },
    Appointment {
        step: Option<String>,
        part: AppointmentPart,
    },
    Proof {
        step: String,
        part: ProofPart,
    },
    KeptLetter {
        letter: String,
        sender: String,
    },
    KeptAppointment {
        step: Option<String>,
        on: DayText,
    },
    KeptProof {
        step: String,
        on: DayText,
    },
}

/// What a version says, in the form of what it is about.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(tag = "says", rename_all = "snake_case")]
pub enum VersionValue {
    /// Taken back: not known any more.
    Nothing,
    /// Only a newer version of DiKo can read it.
    Unknown,
    Step {
        state: RecordWord,
        on: DayText,
    },
    Held,
    NotHeld,
    Day {
        on: DayText,
    },
    Fact {
        fact: String,
        kind: QuestionKind,
        value: String,
    },
    Name {
        /// Absent where names are hidden.
        name: Option<String>,
    },
    Place {
        land: Option<String>,
        commune: Option<String>,
    },
    /// Words of a person, or a time of day.
    Text {
        text: String,
    },
    /// The step of the catalogue it belongs to.
    OfStep {
        step: String,
    },
    Happened {
        how: ProofWord,
    },
    Keep,
    Remove,
}
