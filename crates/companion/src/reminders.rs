//! When to remind: from days and hours that are due to the moments at which the device says that something is. A moment
//! knows no name, office, step or paper. Pure. Deliberately not here: what is due (`look/reminders.rs`), the sentence on
//! the lock screen, and the clock that waits (the shell).

use diko_core::Day;

use crate::clock::berlin_seconds_of;

/// What the device is to say, and when: it takes the place of all that it was told before.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reminders {
    /// Seconds since 1970, each once, the next first; never more than `MOST`.
    pub at: Vec<i64>,
    /// In which language.
    pub language: String,
}

/// A phone's system keeps 64 for an app at most (iOS).
pub const MOST: usize = 48;

/// Something a person does not want to miss. Days and hours are those of Germany, whatever zone the device is in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Due {
    /// Can be done until the end of this day.
    LastDay(Day),
    /// Can be done from this day on.
    FirstDay(Day),
    Appointment {
        on: Day,
        /// Since midnight.
        minute: Option<u16>,
    },
}

const HOUR: u16 = 60;
/// A last day is told this many days ahead: to get an appointment, to go there, as the last chance.
const DAYS_AHEAD: [i64; 3] = [7, 1, 0];
const MORNING: u16 = 9 * HOUR;
const EVENING: u16 = 18 * HOUR;
const BEFORE_APPOINTMENT: u16 = 2 * HOUR;
/// Nothing is said before and after, so that nobody is woken and nobody asks why a telephone rings at night.
const EARLIEST: u16 = 8 * HOUR;
const LATEST: u16 = 20 * HOUR;
/// Seconds ahead. Whoever does not open DiKo for a year is not reminded of what it knew.
const FARTHEST: i64 = 366 * 24 * 3600;

/// After `now` (seconds since 1970), the next first. What falls on the same moment is said once.
pub(crate) fn moments(due: impl IntoIterator<Item = Due>, now: i64) -> Vec<i64> {
    let all = due.into_iter().flat_map(before).map(|(day, minute)| berlin_seconds_of(day, minute));
    let mut ahead: Vec<i64> = all.filter(|at| (1..=FARTHEST).contains(&(at - now))).collect();
    ahead.sort_unstable();
    ahead.dedup();
    ahead.truncate(MOST);
    ahead
}

fn before(due: Due) -> Vec<(Day, u16)> {
    match due {
        Due::LastDay(day) => DAYS_AHEAD.iter().map(|days| (day.plus_days(-days), MORNING)).collect(),
        Due::FirstDay(day) => vec![(day, MORNING)],
        Due::Appointment { on, minute } => {
            let evening_before = (on.plus_days(-1), EVENING);
            let same_day = minute
                .map_or(EARLIEST, |minute| minute.saturating_sub(BEFORE_APPOINTMENT).clamp(EARLIEST, LATEST));
            let is_before = minute.is_none_or(|minute| same_day < minute);
            std::iter::once(evening_before).chain(is_before.then_some((on, same_day))).collect()
        }
    }
}

#[cfg(test)]
mod tests;
