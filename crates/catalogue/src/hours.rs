//! Opening hours as offices give them: the part of OpenStreetMap's `opening_hours` syntax that a week of an office
//! needs, such as `Mo-Fr 08:00-12:00; Th 08:00-12:00,14:00-17:30; PH off`. As there, a rule after `;` replaces what
//! was said of its days, one after `,` adds to it. Seasons, dates and sunsets are deliberately not read.

/// The spans of each day, Monday first, in order and apart from each other.
pub type Week = [Vec<Span>; 7];

/// From opening to closing, in minutes since midnight.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Span {
    opens: u16,
    closes: u16,
}

/// What cannot be read.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum HoursError {
    #[error(
        "`{0}` is no rule of opening hours; write `Mo-Fr 08:00-12:00,14:00-16:00`, `Sa off`, `PH off` or `24/7`"
    )]
    Rule(String),
    #[error("`{0}` is no day; allowed: Mo Tu We Th Fr Sa Su PH")]
    Day(String),
    #[error("`{0}` is no span of time; write `08:00-12:30`, the later time second")]
    Span(String),
    #[error("two spans of one day overlap: `{0}`")]
    Overlap(String),
}

const DAYS: [&str; 7] = ["Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"];
/// Public holidays: their rule is read and says nothing about a week.
const HOLIDAY: &str = "PH";
const ALWAYS: &str = "24/7";
const MIDNIGHT: u16 = 24 * 60;

impl Span {
    /// `HH:MM`.
    #[must_use]
    pub fn opens(self) -> String {
        clock(self.opens)
    }

    /// `HH:MM`; `24:00` is the end of the day.
    #[must_use]
    pub fn closes(self) -> String {
        clock(self.closes)
    }
}

/// The hours of an ordinary week.
///
/// # Errors
/// Names the part that cannot be read.
pub fn week(hours: &str) -> Result<Week, HoursError> {
    if hours.trim() == ALWAYS {
        return Ok(std::array::from_fn(|_| vec![Span { opens: 0, closes: MIDNIGHT }]));
    }
    let mut week = Week::default();
    for group in hours.split(';') {
        for (place, rule) in added_rules(group).into_iter().enumerate() {
            read_rule(rule, place > 0, &mut week)?;
        }
    }
    Ok(week)
}

/// A comma before a day begins a rule that adds; any other comma belongs to its list of days or spans.
fn added_rules(group: &str) -> Vec<&str> {
    let mut rules = Vec::new();
    let mut rest = group;
    let mut from = 0;
    while let Some(comma) = rest.get(from..).and_then(|tail| tail.find(',')).map(|at| at + from) {
        let (before, after) = (rest.get(..comma).unwrap_or(""), rest.get(comma + 1..).unwrap_or(""));
        let ends_with_time = before.trim_end().ends_with(|last: char| last.is_ascii_digit());
        if ends_with_time && after.trim_start().starts_with(|first: char| first.is_ascii_alphabetic()) {
            rules.push(before);
            rest = after;
            from = 0;
        } else {
            from = comma + 1;
        }
    }
    rules.push(rest);
    rules
}

fn read_rule(rule: &str, adds: bool, week: &mut Week) -> Result<(), HoursError> {
    let rule = rule.trim();
    let (days, times) = rule.split_once(' ').ok_or_else(|| HoursError::Rule(rule.into()))?;
    let days = read_days(days)?;
    let spans = match times.trim() {
        "off" => Vec::new(),
        times => times.split(',').map(|span| read_span(span.trim())).collect::<Result<Vec<_>, _>>()?,
    };
    for (number, day) in week.iter_mut().enumerate() {
        if days.contains(&number) {
            if !adds {
                day.clear();
            }
            day.extend(&spans);
            day.sort_unstable();
            if day.iter().zip(day.iter().skip(1)).any(|(one, next)| next.opens < one.closes) {
                return Err(HoursError::Overlap(rule.into()));
            }
        }
    }
    Ok(())
}

/// The numbers of the days, Monday 0; none for public holidays.
fn read_days(text: &str) -> Result<Vec<usize>, HoursError> {
    let mut days = Vec::new();
    for part in text.split(',').filter(|part| *part != HOLIDAY) {
        let (first, last) = part.split_once('-').unwrap_or((part, part));
        let (first, last) = (day_number(first)?, day_number(last)?);
        // `Sa-Mo` goes over the end of the week.
        let length = (last + 7 - first) % 7;
        days.extend((0..=length).map(|later| (first + later) % 7));
    }
    Ok(days)
}

fn day_number(name: &str) -> Result<usize, HoursError> {
    DAYS.iter().position(|day| *day == name).ok_or_else(|| HoursError::Day(name.into()))
}

fn read_span(text: &str) -> Result<Span, HoursError> {
    let parts = text.split_once('-').and_then(|(opens, closes)| Some((minutes(opens)?, minutes(closes)?)));
    match parts {
        Some((opens, closes)) if opens < closes => Ok(Span { opens, closes }),
        _ => Err(HoursError::Span(text.into())),
    }
}

fn minutes(text: &str) -> Option<u16> {
    let two_digits = |text: &str| {
        (text.len() == 2 && text.bytes().all(|byte| byte.is_ascii_digit()))
            .then(|| text.parse::<u16>().ok())?
    };
    let (hour, minute) = text.split_once(':')?;
    let minutes = two_digits(hour)? * 60 + two_digits(minute).filter(|minute| *minute < 60)?;
    (minutes <= MIDNIGHT).then_some(minutes)
}

fn clock(minutes: u16) -> String {
    format!("{:02}:{:02}", minutes / 60, minutes % 60)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// One line a day: `08:00-12:00 14:00-16:00`.
    fn days(hours: &str) -> Vec<String> {
        let day = |spans: &Vec<Span>| {
            let texts: Vec<String> =
                spans.iter().map(|span| format!("{}-{}", span.opens(), span.closes())).collect();
            texts.join(" ")
        };
        week(hours).unwrap().iter().map(day).collect()
    }

    #[test]
    fn a_later_rule_replaces_what_was_said_of_its_days() {
        let week = days("Mo-Fr 08:00-12:00; Th 14:00-17:30; PH off");
        assert_eq!(week, ["08:00-12:00", "08:00-12:00", "08:00-12:00", "14:00-17:30", "08:00-12:00", "", ""]);
    }

    #[test]
    fn a_rule_after_a_comma_adds() {
        let week = days("Mo-We 08:00-12:00, Tu 14:00-16:00");
        assert_eq!(week, ["08:00-12:00", "08:00-12:00 14:00-16:00", "08:00-12:00", "", "", "", ""]);
    }

    #[test]
    fn lists_of_days_and_of_spans() {
        let week = days("Mo,Tu 07:30-16:00; Th,Sa-Su 09:00-12:00,13:00-24:00; Su off");
        let long = "09:00-12:00 13:00-24:00";
        assert_eq!(week, ["07:30-16:00", "07:30-16:00", "", long, "", long, ""]);
    }

    #[test]
    fn a_help_line_never_closes() {
        assert_eq!(days("24/7"), ["00:00-24:00"; 7]);
    }

    #[test]
    fn days_go_over_the_end_of_the_week() {
        assert_eq!(days("Sa-Mo 10:00-11:00"), ["10:00-11:00", "", "", "", "", "10:00-11:00", "10:00-11:00"]);
    }

    #[test]
    fn what_is_not_read_is_named() {
        let error = |hours: &str| week(hours).unwrap_err();
        assert_eq!(error("Mo-Fr"), HoursError::Rule("Mo-Fr".into()));
        assert_eq!(error(""), HoursError::Rule(String::new()));
        assert_eq!(error("Mon 08:00-12:00"), HoursError::Day("Mon".into()));
        assert_eq!(error("Dec 08:00-12:00"), HoursError::Day("Dec".into()));
        for span in [
            "8:00-12:00",
            "08:00-25:00",
            "08:60-09:00",
            "12:00-08:00",
            "08:00",
            "sunrise-12:00",
            "24:01-24:02",
        ] {
            assert_eq!(error(&format!("Mo {span}")), HoursError::Span(span.into()));
        }
        assert!(matches!(error("Mo 08:00-12:00,11:00-13:00"), HoursError::Overlap(_)));
        assert!(matches!(error("Mo 08:00-12:00, Mo 11:00-13:00"), HoursError::Overlap(_)));
    }
}
