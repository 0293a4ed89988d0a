//! Which day it is. `today` is the civil date in Europe/Berlin, whatever zone the device believes to be in, because the
//! deadlines are German ones. The rule of summer time is computed (Directive 2000/84/EC): a table of all zones of the
//! world would weigh more than the rest of the companion.

use std::sync::OnceLock;
use std::time::Instant;

use diko_catalogue::hours::Moment;
use diko_core::Day;

const HOUR: i64 = 3600;
const DAY: i64 = 24 * HOUR;

/// Time as the companion sees it.
pub trait Clock: Send + Sync {
    /// Seconds since 1970-01-01 00:00 UTC.
    fn seconds(&self) -> i64;

    /// Milliseconds since any beginning, on a clock that never goes back: for waiting, never for telling.
    fn elapsed_ms(&self) -> u64;

    /// The civil date in Europe/Berlin.
    fn today(&self) -> Day {
        berlin_day(self.seconds())
    }

    /// The minute of the day in Europe/Berlin.
    fn now(&self) -> Moment {
        Moment { day: self.today(), minute: berlin_minute(self.seconds()) }
    }
}

/// The clock of the device.
#[derive(Debug, Clone, Copy, Default)]
pub struct SystemClock;

impl Clock for SystemClock {
    fn seconds(&self) -> i64 {
        match std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH) {
            Ok(since) => i64::try_from(since.as_secs()).unwrap_or(i64::MAX),
            Err(before) => i64::try_from(before.duration().as_secs()).map_or(i64::MIN, |seconds| -seconds),
        }
    }

    fn elapsed_ms(&self) -> u64 {
        since_the_first_call()
    }
}

/// Noon of one day, for demonstrations and tests. What waits waits as long as ever.
#[derive(Debug, Clone, Copy)]
pub struct FixedClock(pub Day);

impl Clock for FixedClock {
    fn seconds(&self) -> i64 {
        utc_seconds(self.0) + 12 * HOUR
    }

    fn elapsed_ms(&self) -> u64 {
        since_the_first_call()
    }

    fn today(&self) -> Day {
        self.0
    }
}

fn since_the_first_call() -> u64 {
    static BEGINNING: OnceLock<Instant> = OnceLock::new();
    u64::try_from(BEGINNING.get_or_init(Instant::now).elapsed().as_millis()).unwrap_or(u64::MAX)
}

/// The time of day in Europe/Berlin at a moment given in seconds since 1970 (UTC), as `HH:MM`.
#[must_use]
pub fn berlin_time(seconds: i64) -> String {
    let minute = berlin_minute(seconds);
    format!("{:02}:{:02}", minute / 60, minute % 60)
}

/// The civil date in Europe/Berlin at a moment given in seconds since 1970 (UTC).
#[must_use]
pub fn berlin_day(seconds: i64) -> Day {
    utc_day(berlin_seconds(seconds))
}

/// A moment in Germany as seconds since 1970 (UTC). Of an hour that comes twice the first, of one that never comes the next.
pub(crate) fn berlin_seconds_of(day: Day, minute: u16) -> i64 {
    let local = utc_seconds(day) + i64::from(minute) * 60;
    let in_summer = local - 2 * HOUR;
    if is_summer_time(in_summer) { in_summer } else { local - HOUR }
}

/// Minutes since midnight in Europe/Berlin.
fn berlin_minute(seconds: i64) -> u16 {
    let minute = berlin_seconds(seconds).rem_euclid(DAY) / 60;
    u16::try_from(minute).unwrap_or(0)
}

fn berlin_seconds(seconds: i64) -> i64 {
    let offset = if is_summer_time(seconds) { 2 * HOUR } else { HOUR };
    seconds.saturating_add(offset)
}

/// From the last Sunday of March to the last Sunday of October, each at 01:00 UTC.
fn is_summer_time(seconds: i64) -> bool {
    let year = utc_day(seconds).year();
    match (last_sunday(year, 3), last_sunday(year, 10)) {
        (Some(march), Some(october)) => {
            (utc_seconds(march) + HOUR..utc_seconds(october) + HOUR).contains(&seconds)
        }
        _ => false,
    }
}

fn last_sunday(year: i32, month: u32) -> Option<Day> {
    let last = Day::new(year, month, 1).ok()?.last_of_month();
    Some(last.plus_days(-i64::from(last.weekday().num_days_from_sunday())))
}

fn epoch() -> Day {
    Day::new(1970, 1, 1).unwrap_or(Day::MIN)
}

pub(crate) fn utc_day(seconds: i64) -> Day {
    epoch().plus_days(seconds.div_euclid(DAY))
}

fn utc_seconds(day: Day) -> i64 {
    day.days_since(epoch()) * DAY
}

#[cfg(test)]
mod tests {
    use super::*;

    fn moment(day: &str, hour: i64, minute: i64, second: i64) -> i64 {
        utc_seconds(day.parse().unwrap()) + hour * HOUR + minute * 60 + second
    }

    fn berlin(day: &str, hour: i64, minute: i64, second: i64) -> String {
        berlin_day(moment(day, hour, minute, second)).to_string()
    }

    #[test]
    fn in_winter_the_day_begins_an_hour_before_utc() {
        assert_eq!(berlin("2026-11-22", 22, 59, 59), "2026-11-22");
        assert_eq!(berlin("2026-11-22", 23, 0, 0), "2026-11-23");
    }

    #[test]
    fn the_minute_is_that_of_the_clocks_in_germany() {
        let minute = |day: &str, hour: i64, minute: i64| berlin_minute(moment(day, hour, minute, 59));
        assert_eq!(minute("2026-11-22", 11, 5), 12 * 60 + 5);
        assert_eq!(minute("2026-11-22", 23, 0), 0);
        assert_eq!(minute("2026-07-01", 22, 30), 30);
        assert_eq!(berlin_minute(i64::MIN), berlin_minute(i64::MIN + 1));
        assert_eq!(berlin_time(moment("2026-07-01", 7, 5, 0)), "09:05");
    }

    #[test]
    fn in_summer_the_day_begins_two_hours_before_utc() {
        assert_eq!(berlin("2026-07-31", 21, 59, 59), "2026-07-31");
        assert_eq!(berlin("2026-07-31", 22, 0, 0), "2026-08-01");
    }

    #[test]
    fn summer_time_begins_and_ends_at_one_in_the_morning_utc() {
        // 2026: 29 March and 25 October; 2027: 28 March and 31 October.
        for (begins, ends) in [("2026-03-29", "2026-10-25"), ("2027-03-28", "2027-10-31")] {
            assert!(!is_summer_time(moment(begins, 0, 59, 59)));
            assert!(is_summer_time(moment(begins, 1, 0, 0)));
            assert!(is_summer_time(moment(ends, 0, 59, 59)));
            assert!(!is_summer_time(moment(ends, 1, 0, 0)));
        }
    }

    #[test]
    fn the_nights_of_the_change_keep_their_days() {
        assert_eq!(berlin("2026-03-28", 22, 59, 59), "2026-03-28");
        assert_eq!(berlin("2026-03-28", 23, 0, 0), "2026-03-29");
        assert_eq!(berlin("2026-03-29", 21, 59, 59), "2026-03-29");
        assert_eq!(berlin("2026-03-29", 22, 0, 0), "2026-03-30");
        assert_eq!(berlin("2026-10-24", 22, 0, 0), "2026-10-25");
        assert_eq!(berlin("2026-10-25", 22, 59, 59), "2026-10-25");
        assert_eq!(berlin("2026-10-25", 23, 0, 0), "2026-10-26");
    }

    #[test]
    fn a_clock_far_off_still_gives_a_day() {
        assert_eq!(berlin_day(i64::MAX), Day::MAX);
        assert_eq!(berlin_day(i64::MIN), Day::MIN);
        assert_eq!(berlin_day(0).to_string(), "1970-01-01");
    }

    #[test]
    fn the_fixed_clock_keeps_its_day() {
        let day: Day = "2026-11-22".parse().unwrap();
        assert_eq!(FixedClock(day).today(), day);
        assert_eq!(berlin_day(FixedClock(day).seconds()), day);
    }
}
