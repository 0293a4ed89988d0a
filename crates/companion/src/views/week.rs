//! What is due in all families of this device, for whoever helps several.

use serde::Serialize;
use ts_rs::TS;

use super::{DayText, PersonView};

view! {
    /// The families with the nearest day first.
    struct WeekView {
        today: DayText,
        /// The columns: today and the days after it, without days off on which nothing is due.
        days: Vec<DayText>,
        /// The last day of the column "later".
        until: DayText,
        families: Vec<WeekFamilyView>,
        /// How many last days were missed, and how many are to be kept until then.
        missed: u32,
        ahead: u32,
    }
    struct WeekFamilyView {
        id: String,
        /// Both as of a `CaseView`.
        name: Option<String>,
        number: u32,
        /// False where its file is damaged or from a newer version.
        readable: bool,
        persons: u32,
        entries: Vec<WeekEntryView>,
        ready: u32,
        waiting: u32,
    }
    struct WeekEntryView {
        /// Its place in `days`; absent for the column "later".
        column: Option<u32>,
        on: DayText,
        /// Days from today; negative when missed.
        days_left: i32,
        persons: Vec<PersonView>,
        what: WeekWhat,
    }
}

/// What has that day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum WeekWhat {
    /// It is due.
    Step { step: String },
    /// It is to be answered.
    Letter {
        letter: String,
        /// Absent where the names of the family are hidden.
        sender: Option<String>,
    },
    Appointment {
        appointment: String,
        /// `HH:MM`.
        at: Option<String>,
        /// Empty there.
        place: String,
        step: Option<String>,
    },
}
