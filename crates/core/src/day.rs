//! A civil day and the arithmetic the law does with days (§§187, 188 BGB). Weekends and holidays live in `land`.

use std::fmt;
use std::str::FromStr;

use chrono::{Datelike, Days, Months, NaiveDate, Weekday};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// A civil date between 1900-01-01 and 2199-12-31, without time or zone.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Day(NaiveDate);

#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum DayError {
    #[error("not a date of the form YYYY-MM-DD")]
    Malformed,
    #[error("not between 1900-01-01 and 2199-12-31")]
    OutOfRange,
}

impl Day {
    const FIRST_YEAR: i32 = 1900;
    const LAST_YEAR: i32 = 2199;

    pub const MIN: Day = Day(match NaiveDate::from_ymd_opt(Self::FIRST_YEAR, 1, 1) {
        Some(date) => date,
        None => NaiveDate::MIN,
    });
    pub const MAX: Day = Day(match NaiveDate::from_ymd_opt(Self::LAST_YEAR, 12, 31) {
        Some(date) => date,
        None => NaiveDate::MAX,
    });

    /// # Errors
    /// `OutOfRange` when there is no such date or it lies outside 1900…2199.
    pub fn new(year: i32, month: u32, day: u32) -> Result<Day, DayError> {
        match NaiveDate::from_ymd_opt(year, month, day) {
            Some(date) if (Self::FIRST_YEAR..=Self::LAST_YEAR).contains(&year) => Ok(Day(date)),
            _ => Err(DayError::OutOfRange),
        }
    }

    #[must_use]
    pub fn year(self) -> i32 {
        self.0.year()
    }

    #[must_use]
    pub fn month(self) -> u32 {
        self.0.month()
    }

    #[must_use]
    pub fn day_of_month(self) -> u32 {
        self.0.day()
    }

    #[must_use]
    pub fn weekday(self) -> Weekday {
        self.0.weekday()
    }

    /// The day `days` later (earlier when negative). A period of n days that begins with an event on this day ends
    /// there: the day of the event is not counted (§187(1), §188(1) BGB). Saturates at the ends of the range.
    #[must_use]
    pub fn plus_days(self, days: i64) -> Day {
        let moved = if days >= 0 {
            self.0.checked_add_days(Days::new(days.unsigned_abs()))
        } else {
            self.0.checked_sub_days(Days::new(days.unsigned_abs()))
        };
        Self::clamped(moved, days < 0)
    }

    /// The day of the same number `months` later, or the last day of that month (§188(2), (3) BGB).
    #[must_use]
    pub fn plus_months(self, months: i32) -> Day {
        let count = Months::new(months.unsigned_abs());
        let moved =
            if months >= 0 { self.0.checked_add_months(count) } else { self.0.checked_sub_months(count) };
        Self::clamped(moved, months < 0)
    }

    #[must_use]
    pub fn first_of_month(self) -> Day {
        Day(self.0.with_day(1).unwrap_or(self.0))
    }

    #[must_use]
    pub fn last_of_month(self) -> Day {
        let last = self.0.with_day(u32::from(self.0.num_days_in_month()));
        Day(last.unwrap_or(self.0))
    }

    /// Days from `earlier` to this day; negative when this day is before it.
    #[must_use]
    pub fn days_since(self, earlier: Day) -> i64 {
        (self.0 - earlier.0).num_days()
    }

    /// Completed years on `today` of someone born on this day. A birthday counts from its own day (§187(2) S.2 BGB);
    /// who is born on 29 February completes a year at the end of 28 February, so on 1 March in common years.
    #[must_use]
    pub fn age_on(self, today: Day) -> i32 {
        self.months_of_age_on(today).div_euclid(12)
    }

    /// The last day of someone's n-th month of life, born on this day: the birthday counts (§187(2) S.2 BGB), so it is
    /// the day before the day of the same number, or the last of a month that lacks it (§188(2), (3) BGB).
    #[must_use]
    pub fn last_of_life_month(self, n: i32) -> Day {
        if self.day_of_month() == 1 {
            self.plus_months(n).plus_days(-1)
        } else {
            self.plus_days(-1).plus_months(n)
        }
    }

    /// Completed months of life on `today`; negative before birth.
    #[must_use]
    pub fn months_of_age_on(self, today: Day) -> i32 {
        let months =
            (today.year() - self.year()) * 12 + today.month().cast_signed() - self.month().cast_signed();
        if today.day_of_month() < self.day_of_month() { months - 1 } else { months }
    }

    fn clamped(date: Option<NaiveDate>, backwards: bool) -> Day {
        match date {
            Some(date) => Day(date).clamp(Self::MIN, Self::MAX),
            None if backwards => Self::MIN,
            None => Self::MAX,
        }
    }
}

impl FromStr for Day {
    type Err = DayError;

    fn from_str(text: &str) -> Result<Day, DayError> {
        let shape_is_right = text.len() == 10
            && text.bytes().enumerate().all(|(index, byte)| match index {
                4 | 7 => byte == b'-',
                _ => byte.is_ascii_digit(),
            });
        if !shape_is_right {
            return Err(DayError::Malformed);
        }
        let date = NaiveDate::parse_from_str(text, "%Y-%m-%d").map_err(|_| DayError::Malformed)?;
        Day::new(date.year(), date.month(), date.day())
    }
}

impl fmt::Display for Day {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.0.format("%Y-%m-%d"))
    }
}

impl fmt::Debug for Day {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl Serialize for Day {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Day {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Day, D::Error> {
        let text = String::deserialize(deserializer)?;
        text.parse().map_err(|error| serde::de::Error::custom(format!("`{text}` is {error}")))
    }
}

#[cfg(test)]
mod tests;
