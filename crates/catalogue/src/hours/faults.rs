//! What is wrong with written opening hours: what the library cannot read, and what it reads in a way that would mislead
//! the people who go there.

use opening_hours_syntax::rules::day::{HolidayKind, WeekDayRange};
use opening_hours_syntax::rules::time::{Time, TimeSelector, TimeSpan};
use opening_hours_syntax::rules::{OpeningHoursExpression, RuleOperator, RuleSequence};
use opening_hours_syntax::{ExtendedTime, Parser, RuleKind};

/// Why opening hours are refused.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum HoursError {
    #[error(
        "`{0}` is no rule of opening hours; write `Mo-Fr 08:00-12:00,14:00-16:00`, `Sa off`, `PH off` or `24/7`"
    )]
    Syntax(String),
    #[error("`{0}` is written in another case: days begin with a capital letter, `off` does not")]
    Spelling(String),
    #[error("`{0}` has no times and would mean day and night; write `00:00-24:00` for that")]
    NoTimes(String),
    #[error("`{0}` does not say when it closes, or says it by the sun; write `08:00-12:30`")]
    NotFixed(String),
    #[error("`{0}` names school holidays, which are not known here")]
    SchoolHolidays(String),
    #[error("two spans of one day overlap in `{0}`")]
    Overlap(String),
    #[error("`{0}` does not say what holds on public holidays; add `PH off`")]
    NoHolidays(String),
}

/// As a whole day is written; the library reads it and no time at all as the same.
const ALL_DAY: &str = "00:00-24:00";

pub(super) fn find(text: &str) -> Result<(), HoursError> {
    let mut misspelt = None;
    let read = Parser::default()
        .with_warning_handler(|warning| {
            misspelt.get_or_insert_with(|| warning.as_pair().as_str().to_owned());
        })
        .parse(text);
    let Ok(expression) = read else {
        let part = text.split(';').map(str::trim).find(|part| opening_hours_syntax::parse(part).is_err());
        return Err(HoursError::Syntax(part.unwrap_or(text).into()));
    };
    if let Some(word) = misspelt {
        return Err(HoursError::Spelling(word));
    }
    for rule in &expression.rules {
        find_in_rule(rule)?;
    }
    let mut all_day = expression.rules.iter().filter(|rule| is_all_day(rule));
    let written = text.replace(' ', "").matches(ALL_DAY).count();
    if let Some(rule) = all_day.nth(written) {
        return Err(HoursError::NoTimes(rule.to_string()));
    }
    if overlaps(&expression) {
        return Err(HoursError::Overlap(text.into()));
    }
    let of_holidays = |rule: &RuleSequence| {
        rule.day_selector.weekday.iter().any(|days| matches!(days, WeekDayRange::Holiday { .. }))
    };
    let always = expression.rules.iter().all(|rule| rule.day_selector.is_empty());
    if always || expression.rules.iter().any(of_holidays) {
        Ok(())
    } else {
        Err(HoursError::NoHolidays(text.into()))
    }
}

fn find_in_rule(rule: &RuleSequence) -> Result<(), HoursError> {
    let school =
        |days: &WeekDayRange| matches!(days, WeekDayRange::Holiday { kind: HolidayKind::School, .. });
    if rule.day_selector.weekday.iter().any(school) {
        return Err(HoursError::SchoolHolidays(rule.to_string()));
    }
    if rule.kind == RuleKind::Closed {
        return Ok(());
    }
    let fixed = |span: &TimeSpan| bounds(span).is_some() && !span.open_end && span.repeats.is_none();
    if !rule.time_selector.spans.iter().all(fixed) {
        return Err(HoursError::NotFixed(rule.to_string()));
    }
    Ok(())
}

/// Open on some days without an hour at which it closes.
fn is_all_day(rule: &RuleSequence) -> bool {
    let days = !rule.day_selector.is_empty() && rule.kind != RuleKind::Closed;
    days && rule.time_selector == TimeSelector::default()
}

fn bounds(span: &TimeSpan) -> Option<(ExtendedTime, ExtendedTime)> {
    match (span.range.start, span.range.end) {
        (Time::Fixed(start), Time::Fixed(end)) => Some((start, end)),
        _ => None,
    }
}

/// Two spans that hold on one weekday and share a minute: the library joins them, but one is a slip. Rules of seasons
/// are left out.
fn overlaps(expression: &OpeningHoursExpression) -> bool {
    let mut week: [Vec<(ExtendedTime, ExtendedTime)>; 7] = Default::default();
    for rule in &expression.rules {
        let days = &rule.day_selector;
        if !(days.year.is_empty() && days.monthday.is_empty() && days.week.is_empty()) {
            continue;
        }
        for (number, spans) in week.iter_mut().enumerate() {
            if !days.weekday.is_empty() && !days.weekday.iter().any(|range| holds(range, number)) {
                continue;
            }
            if rule.operator == RuleOperator::Normal {
                spans.clear();
            }
            if rule.kind != RuleKind::Closed {
                spans.extend(rule.time_selector.spans.iter().filter_map(bounds));
            }
            spans.sort_unstable();
            if spans.iter().zip(spans.iter().skip(1)).any(|(one, next)| next.0 < one.1) {
                return true;
            }
        }
    }
    false
}

/// Whether a range of weekdays holds this one, Monday 0; `Sa-Mo` goes over the end of the week.
fn holds(range: &WeekDayRange, number: usize) -> bool {
    let WeekDayRange::Fixed { range, .. } = range else { return false };
    let first = range.start().num_days_from_monday() as usize;
    let last = range.end().num_days_from_monday() as usize;
    (number + 7 - first) % 7 <= (last + 7 - first) % 7
}
