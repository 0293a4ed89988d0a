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
        /// How many days were missed, and how many are to be kept until then.
        missed: u32,
        ahead: u32,
    }
    struct WeekFamilyView {
        id: String,
        name: String,
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
        step: String,
        persons: Vec<PersonView>,
    }
}
