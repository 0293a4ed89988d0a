//! Days for the calendar of the device.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::DayText;

words! {
    /// All that a calendar is told of what a day is.
    enum CalendarWord { Appointment, LastDay, }
}

view! {
    /// Exactly what a calendar file would hold: the nearest day first.
    struct CalendarView { days: Vec<CalendarDayView>, }
    struct CalendarDayView {
        word: CalendarWord,
        on: DayText,
        /// `HH:MM`.
        at: Option<String>,
    }
}

request! {
    struct CalendarRequest {
        /// Absent: all days of the plan, the letters and the appointments.
        appointment: Option<String>,
    }
    struct SaveCalendarRequest {
        appointment: Option<String>,
        /// The titles, in the words of the person.
        appointment_title: String,
        last_day_title: String,
        /// Absent: in the folder for copies.
        path: Option<String>,
    }
}
