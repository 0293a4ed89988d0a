//! Days as a calendar file (iCalendar, RFC 5545). Others can often read a calendar, so an event has a title, a day and an
//! hour, and nothing else; for that a library would bring zones, recurrence and random names along. Not here: which days there are, and where the file goes.

use diko_core::Day;

use crate::clock::{berlin_seconds_of, utc_day};

/// A line is at most this long in bytes, without its end (RFC 5545, 3.1).
const LONGEST_LINE: usize = 75;

pub(crate) struct Event {
    /// The same for the same thing in every file, so that a calendar changes what it has and doubles nothing.
    pub uid: String,
    pub title: String,
    pub on: Day,
    /// Minute of the day in Germany; none: all day long.
    pub minute: Option<u16>,
}

/// `at`: when it is written, in seconds since 1970.
pub(crate) fn calendar(events: &[Event], at: i64) -> String {
    let mut lines =
        vec!["BEGIN:VCALENDAR".to_owned(), "VERSION:2.0".to_owned(), "PRODID:-//DiKo//DiKo//DE".to_owned()];
    for event in events {
        lines.push("BEGIN:VEVENT".to_owned());
        lines.push(format!("UID:{}@diko", event.uid));
        lines.push(format!("DTSTAMP:{}", moment(at)));
        match event.minute {
            // In UTC: a zone of its own would have to bring its rules along.
            Some(minute) => {
                lines.push(format!("DTSTART:{}", moment(berlin_seconds_of(event.on, minute))));
            }
            None => {
                lines.push(format!("DTSTART;VALUE=DATE:{}", day(event.on)));
                lines.push("TRANSP:TRANSPARENT".to_owned());
            }
        }
        lines.push(format!("SUMMARY:{}", escaped(&event.title)));
        lines.push("CLASS:PRIVATE".to_owned());
        lines.push("END:VEVENT".to_owned());
    }
    lines.push("END:VCALENDAR".to_owned());
    lines.iter().map(|line| folded(line)).collect()
}

fn day(day: Day) -> String {
    format!("{:04}{:02}{:02}", day.year(), day.month(), day.day_of_month())
}

fn moment(seconds: i64) -> String {
    let of_day = seconds.rem_euclid(24 * 3600);
    let (hour, minute, second) = (of_day / 3600, of_day / 60 % 60, of_day % 60);
    format!("{}T{hour:02}{minute:02}{second:02}Z", day(utc_day(seconds)))
}

/// As RFC 5545, 3.3.11 wants a text.
fn escaped(text: &str) -> String {
    let text = text.replace('\\', "\\\\").replace(';', "\\;").replace(',', "\\,");
    text.replace("\r\n", "\\n").replace(['\r', '\n'], "\\n")
}

/// With its end; what is too long goes on in the next line behind a space. No character is cut in two.
fn folded(line: &str) -> String {
    let mut folded = String::with_capacity(line.len() + 2);
    let mut length = 0;
    for character in line.chars() {
        if length + character.len_utf8() > LONGEST_LINE {
            folded.push_str("\r\n ");
            length = 1;
        }
        folded.push(character);
        length += character.len_utf8();
    }
    folded.push_str("\r\n");
    folded
}

#[cfg(test)]
mod tests {
    use super::*;

    fn event(title: &str, on: &str, minute: Option<u16>) -> Event {
        Event { uid: "1a".into(), title: title.into(), on: on.parse().unwrap(), minute }
    }

    /// 22 November 2026, 12:00:05 UTC.
    const AT: i64 = 1_795_348_805;

    #[test]
    fn a_file_is_these_bytes() {
        let events = [event("Termin", "2026-11-26", Some(570)), event("Letzter Tag", "2026-11-30", None)];
        let expected = [
            "BEGIN:VCALENDAR",
            "VERSION:2.0",
            "PRODID:-//DiKo//DiKo//DE",
            "BEGIN:VEVENT",
            "UID:1a@diko",
            "DTSTAMP:20261122T120005Z",
            "DTSTART:20261126T083000Z",
            "SUMMARY:Termin",
            "CLASS:PRIVATE",
            "END:VEVENT",
            "BEGIN:VEVENT",
            "UID:1a@diko",
            "DTSTAMP:20261122T120005Z",
            "DTSTART;VALUE=DATE:20261130",
            "TRANSP:TRANSPARENT",
            "SUMMARY:Letzter Tag",
            "CLASS:PRIVATE",
            "END:VEVENT",
            "END:VCALENDAR",
            "",
        ];
        assert_eq!(calendar(&events, AT), expected.join("\r\n"));
    }

    #[test]
    fn an_hour_in_summer_is_two_before_and_in_winter_one_before() {
        let start = |on: &str, minute: u16| {
            let file = calendar(&[event("T", on, Some(minute))], AT);
            file.lines().find_map(|line| line.strip_prefix("DTSTART:").map(ToOwned::to_owned)).unwrap()
        };
        assert_eq!(start("2026-07-01", 9 * 60), "20260701T070000Z");
        assert_eq!(start("2026-12-01", 9 * 60), "20261201T080000Z");
        assert_eq!(start("2026-07-01", 30), "20260630T223000Z");
        // The days of the change, before and after it.
        assert_eq!(start("2026-03-29", 60), "20260329T000000Z");
        assert_eq!(start("2026-03-29", 3 * 60), "20260329T010000Z");
        assert_eq!(start("2026-10-25", 60), "20261024T230000Z");
        assert_eq!(start("2026-10-25", 3 * 60), "20261025T020000Z");
    }

    #[test]
    fn a_title_is_escaped_and_a_long_line_folded_between_characters() {
        let file = calendar(&[event("a,b;c\\d\ne", "2026-12-01", None)], AT);
        assert!(file.contains("SUMMARY:a\\,b\\;c\\\\d\\ne\r\n"), "{file}");
        let title = "Ї".repeat(60);
        let file = calendar(&[event(&title, "2026-12-01", None)], AT);
        assert!(file.split("\r\n").all(|line| line.len() <= LONGEST_LINE), "{file}");
        assert!(file.replace("\r\n ", "").contains(&format!("SUMMARY:{title}\r\n")), "{file}");
    }
}
