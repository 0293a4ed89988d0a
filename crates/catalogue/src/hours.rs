//! When an office is open. Its hours are written in OpenStreetMap's `opening_hours` syntax and read by the library
//! `opening-hours` (docs/adr/0009); the public holidays come from `diko_core::land`, never from the library's own tables.
//! Deliberately not here: the clock, and words for a person.

use std::sync::Arc;

use chrono::{Datelike, Duration, NaiveDate, NaiveDateTime, NaiveTime, Timelike};
use compact_calendar::CompactCalendar;
use diko_core::Day;
use diko_core::land::{Holiday, Land, holiday};
use opening_hours::{Context, ContextHolidays, OpeningHours, RuleKind};

pub use faults::HoursError;

mod faults;
#[cfg(test)]
mod tests;

/// An office that does not open within so many days is closed without a day of opening.
const HORIZON_DAYS: i64 = 62;

/// Opening hours that were read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hours(OpeningHours);

/// A minute of the civil time in Europe/Berlin.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Moment {
    pub day: Day,
    /// Since midnight, below 1440.
    pub minute: u16,
}

/// Times are written `HH:MM`; `24:00` is the end of a day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum OpenState {
    Open {
        /// Absent where it does not close within a day.
        until: Option<String>,
    },
    Closed {
        /// Absent where it does not open within two months.
        opens: Option<(Day, String)>,
    },
    /// The hours say themselves that it is not certain ("by appointment").
    Unknown,
}

/// The hours of one day, with those that last into the night after it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DayHours {
    pub on: Day,
    /// Opening and closing, in order and apart from each other.
    pub spans: Vec<(String, String)>,
    pub holiday: Option<Holiday>,
}

impl Hours {
    /// # Errors
    /// Names the part that cannot be read, and what would mislead though it can.
    pub fn read(text: &str) -> Result<Hours, HoursError> {
        faults::find(text)?;
        text.parse().map(Hours).map_err(|_| HoursError::Syntax(text.into()))
    }

    /// Whether the office is open now, and when that changes. Holidays are those of the office's Land; without one only
    /// those of all Länder.
    #[must_use]
    pub fn state(&self, land: Option<Land>, now: Moment) -> OpenState {
        let Some(from) = naive(now) else { return OpenState::Unknown };
        let spans = self.spans(land, from, from + Duration::days(HORIZON_DAYS));
        match spans.iter().find(|span| span.end > from) {
            Some(span) if span.start <= from => match span.kind {
                RuleKind::Open => OpenState::Open {
                    until: (span.end - from <= Duration::days(1)).then(|| closing(span.end)),
                },
                RuleKind::Unknown | RuleKind::Closed => OpenState::Unknown,
            },
            _ => {
                let opens = spans.iter().find(|span| span.start > from && span.kind == RuleKind::Open);
                let opens = opens.and_then(|span| Some((day(span.start)?, clock(span.start))));
                OpenState::Closed { opens }
            }
        }
    }

    /// The seven days from `from` on, ordered from Monday to Sunday: each the next of its name.
    #[must_use]
    pub fn coming_week(&self, land: Option<Land>, from: Day) -> Vec<DayHours> {
        let mut week: Vec<DayHours> = (0..7).map(|later| self.day(land, from.plus_days(later))).collect();
        week.sort_by_key(|hours| hours.on.weekday().num_days_from_monday());
        week
    }

    fn day(&self, land: Option<Land>, on: Day) -> DayHours {
        let spans = naive(Moment { day: on, minute: 0 }).map_or_else(Vec::new, |midnight| {
            let next = midnight + Duration::days(1);
            let around = self.spans(land, midnight - Duration::days(1), next + Duration::days(1));
            let open = around.into_iter().filter(|span| span.kind == RuleKind::Open);
            open.filter_map(|span| {
                let lasts_days = span.end - span.start > Duration::days(1);
                // A night belongs to the day on which it began.
                let span = if lasts_days {
                    Span { start: span.start.max(midnight), end: span.end.min(next), ..span }
                } else {
                    span
                };
                let begins_here = (midnight..next).contains(&span.start) && span.start < span.end;
                begins_here.then(|| (clock(span.start), closing(span.end)))
            })
            .collect()
        });
        DayHours { on, spans, holiday: holiday(on, land) }
    }

    /// Everything but "closed" between two moments; spans that touch are one.
    fn spans(&self, land: Option<Land>, from: NaiveDateTime, to: NaiveDateTime) -> Vec<Span> {
        let mut holidays = CompactCalendar::default();
        // A night that began on the day before counts as that day.
        let first = from.date() - Duration::days(2);
        for date in first.iter_days().take_while(|date| *date <= to.date()) {
            if civil(date).is_some_and(|day| holiday(day, land).is_some()) {
                holidays.insert(date);
            }
        }
        let holidays = ContextHolidays::new(Arc::new(holidays), Arc::default());
        let hours = self.0.clone().with_context(Context::default().with_holidays(holidays));
        let mut spans: Vec<Span> = Vec::new();
        for found in hours.iter_range(from, to).filter(|found| found.kind != RuleKind::Closed) {
            match spans.last_mut() {
                Some(last) if last.end == found.range.start && last.kind == found.kind => {
                    last.end = found.range.end;
                }
                _ => spans.push(Span { start: found.range.start, end: found.range.end, kind: found.kind }),
            }
        }
        spans
    }
}

#[derive(Clone, Copy)]
struct Span {
    start: NaiveDateTime,
    end: NaiveDateTime,
    kind: RuleKind,
}

fn naive(moment: Moment) -> Option<NaiveDateTime> {
    let date = NaiveDate::from_ymd_opt(moment.day.year(), moment.day.month(), moment.day.day_of_month())?;
    let (hour, minute) = (u32::from(moment.minute) / 60, u32::from(moment.minute) % 60);
    Some(date.and_time(NaiveTime::from_hms_opt(hour, minute, 0)?))
}

fn civil(date: NaiveDate) -> Option<Day> {
    Day::new(date.year(), date.month(), date.day()).ok()
}

fn day(at: NaiveDateTime) -> Option<Day> {
    civil(at.date())
}

fn clock(at: NaiveDateTime) -> String {
    format!("{:02}:{:02}", at.hour(), at.minute())
}

fn closing(at: NaiveDateTime) -> String {
    if at.time() == NaiveTime::MIN { "24:00".into() } else { clock(at) }
}
