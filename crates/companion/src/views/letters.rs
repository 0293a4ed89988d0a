//! Letters of offices, appointments and proofs: what a person writes down of them.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{ConflictView, DayText, PersonView, SourceView};

words! {
    /// What can be shown later for a step.
    enum ProofWord { HandedIn, Posted, Online, Refused, NoAppointment, }
    enum LetterPart { Sender, Subject, ReceivedOn, AnswerBy, AnsweredOn, Person, Step, }
    enum AppointmentPart { On, At, Place, Person, Step, Remark, }
    enum ProofPart { How, On, Remark, Person, Step, }
}

view! {
    struct LettersView {
        today: DayText,
        /// Those with a day first, the nearest in front; then the others, the newest in front.
        open: Vec<LetterView>,
        /// The last answered first.
        answered: Vec<LetterView>,
        persons: Vec<PersonView>,
        /// The steps of the plan a letter can belong to, in its order.
        steps: Vec<String>,
    }
    struct LetterView {
        id: String,
        person: PersonView,
        sender: String,
        subject: String,
        received_on: Option<DayText>,
        answer_by: Option<DayText>,
        /// Days from today to `answer_by`; negative when missed.
        days_left: Option<i32>,
        answered_on: Option<DayText>,
        step: Option<String>,
        /// Where no last day is noted and one may run.
        hint: Option<LetterHintView>,
        /// Photographed pages.
        photos: u32,
        conflicts: Vec<ConflictView>,
    }
    /// When a letter's time would be over, counted from the day on which it arrived, if it is a decision with which one does
    /// not agree: the usual time, and the shortest one, absent once it is over.
    struct LetterHintView { usual: LetterDayView, asylum: Option<LetterDayView>, }
    struct LetterDayView { on: DayText, source: String, sources: Vec<SourceView>, checked_on: DayText, }

    struct AppointmentView {
        id: String,
        person: PersonView,
        on: DayText,
        /// `HH:MM`.
        at: Option<String>,
        /// Days from today; negative when it is over.
        days_left: i32,
        place: String,
        step: Option<String>,
        remark: String,
    }
    struct ProofView {
        id: String,
        person: PersonView,
        how: ProofWord,
        on: DayText,
        remark: String,
        /// Photographed pages.
        photos: u32,
    }
}

request! {
    struct SaveLetterRequest {
        /// Absent: a new one.
        id: Option<String>,
        person: String,
        sender: String,
        subject: String,
        /// The day on the envelope.
        received_on: Option<DayText>,
        answer_by: Option<DayText>,
        step: Option<String>,
    }
    struct AnswerLetterRequest {
        id: String,
        /// False: not answered after all.
        answered: bool,
    }
    struct EntryRequest { id: String, }
    struct SaveAppointmentRequest {
        /// Absent: a new one.
        id: Option<String>,
        person: String,
        step: Option<String>,
        on: DayText,
        /// Hour and minute as typed, such as `9:30`, `9.30` or `9`.
        at: Option<String>,
        place: String,
        remark: String,
    }
    struct AddProofRequest { step: String, persons: Vec<String>, how: ProofWord, on: DayText, remark: String, }
}

impl ProofWord {
    const ALL: [ProofWord; 5] = [
        ProofWord::HandedIn,
        ProofWord::Posted,
        ProofWord::Online,
        ProofWord::Refused,
        ProofWord::NoAppointment,
    ];

    /// The word as it is written in a case.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            ProofWord::HandedIn => "handed_in",
            ProofWord::Posted => "posted",
            ProofWord::Online => "online",
            ProofWord::Refused => "refused",
            ProofWord::NoAppointment => "no_appointment",
        }
    }

    #[must_use]
    pub fn parse(code: &str) -> Option<ProofWord> {
        ProofWord::ALL.into_iter().find(|word| word.code() == code)
    }
}
