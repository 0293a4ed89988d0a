//! What may be stored: texts of a sane length, days that can be, facts that agree with each other. What is refused here
//! is asked again and never reaches the vault.

use diko_catalogue::plausible::contradictions;
use diko_core::Day;
use diko_core::facts::{Fact, FactKind, FactValue};
use diko_core::household::Person;

use crate::ErrorCode;

pub(crate) const MOST_PERSONS: usize = 30;
const LONGEST_NAME: usize = 60;
const LONGEST_LINE: usize = 200;
const LONGEST_NOTE: usize = 4000;

/// A name without the spaces around it; line breaks and other control characters become spaces.
pub(crate) fn name(typed: &str) -> Result<String, ErrorCode> {
    let cleaned: String = typed.chars().map(|c| if c.is_control() { ' ' } else { c }).collect();
    let name = cleaned.trim();
    match name.chars().count() {
        0 => Err(ErrorCode::NameEmpty),
        1..=LONGEST_NAME => Ok(name.to_owned()),
        _ => Err(ErrorCode::NameTooLong),
    }
}

/// A note without the spaces around it.
pub(crate) fn note(typed: &str) -> Result<String, ErrorCode> {
    let note = typed.trim();
    match note.chars().count() {
        0 => Err(ErrorCode::NoteEmpty),
        1..=LONGEST_NOTE => Ok(note.to_owned()),
        _ => Err(ErrorCode::NoteTooLong),
    }
}

/// What is being typed may be empty and end with a space, but not be longer than a note.
pub(crate) fn draft(typed: &str) -> Result<&str, ErrorCode> {
    if typed.chars().count() > LONGEST_NOTE { Err(ErrorCode::NoteTooLong) } else { Ok(typed) }
}

/// One line, such as a sender or a place, without the spaces around it; nothing where it is empty.
pub(crate) fn line(typed: &str) -> Result<Option<String>, ErrorCode> {
    let line: String = typed.chars().map(|c| if c.is_control() { ' ' } else { c }).collect();
    text(&line, LONGEST_LINE)
}

/// As long as a note; nothing where it is empty.
pub(crate) fn lines(typed: &str) -> Result<Option<String>, ErrorCode> {
    text(typed, LONGEST_NOTE)
}

fn text(typed: &str, longest: usize) -> Result<Option<String>, ErrorCode> {
    let text = typed.trim();
    match text.chars().count() {
        0 => Ok(None),
        length if length <= longest => Ok(Some(text.to_owned())),
        _ => Err(ErrorCode::TextTooLong),
    }
}

/// A time of day as people write it (`9`, `9:30`, `9.30`, `09 30`), as `HH:MM`.
pub(crate) fn time(typed: &str) -> Result<String, ErrorCode> {
    let number = |part: &str, below: u32| {
        let is_number = (1..=2).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_digit());
        part.parse::<u32>().ok().filter(|number| is_number && *number < below)
    };
    let (hour, minute) = typed.trim().split_once([':', '.', ' ']).unwrap_or((typed.trim(), "00"));
    match (number(hour, 24), number(minute, 60)) {
        (Some(hour), Some(minute_of)) if minute.len() == 2 => Ok(format!("{hour:02}:{minute_of:02}")),
        _ => Err(ErrorCode::BadTime),
    }
}

/// The minute of the day of a time that `time` wrote.
pub(crate) fn minute(at: &str) -> Option<u16> {
    let (hour, minute) = at.split_once(':')?;
    let (hour, minute) = (hour.parse::<u16>().ok()?, minute.parse::<u16>().ok()?);
    (hour < 24 && minute < 60).then_some(hour * 60 + minute)
}

/// When a letter arrived, and until when to answer it.
pub(crate) fn letter_days(
    person: &Person,
    received_on: Option<Day>,
    answer_by: Option<Day>,
    today: Day,
) -> Result<(), ErrorCode> {
    if received_on.is_some_and(|day| day > today) {
        return Err(ErrorCode::ReceivedInFuture);
    }
    if let (Some(received), Some(by)) = (received_on, answer_by)
        && by < received
    {
        return Err(ErrorCode::AnswerBeforeReceived);
    }
    received_on.or(answer_by).map_or(Ok(()), |day| not_before_birth(person, day))
}

pub(crate) fn day(text: &str) -> Result<Day, ErrorCode> {
    text.parse().map_err(|_| ErrorCode::BadDay)
}

/// The value of an answer, checked against everything else this person told.
pub(crate) fn answer(person: &Person, fact: Fact, text: &str, today: Day) -> Result<FactValue, ErrorCode> {
    let bad = if fact.kind() == FactKind::Date { ErrorCode::BadDay } else { ErrorCode::BadValue };
    let value = fact.value_from_text(text).map_err(|_| bad)?;
    if fact == Fact::BornOn && matches!(value, FactValue::Date(born) if born > today) {
        return Err(ErrorCode::BirthInFuture);
    }
    let mut facts = person.facts.clone();
    facts.set(fact, value.clone());
    // What contradicted itself before this answer is not this answer's fault.
    let mut new = contradictions(&facts).into_iter().filter(|one| one.earlier == fact || one.later == fact);
    match new.next() {
        None => Ok(value),
        Some(one) if one.earlier == Fact::BornOn => Err(ErrorCode::BeforeBirth),
        Some(_) => Err(ErrorCode::ExpiryBeforeIssue),
    }
}

/// The day on which someone did something.
pub(crate) fn done_on(person: &Person, on: Day, today: Day) -> Result<(), ErrorCode> {
    if on > today { Err(ErrorCode::DoneInFuture) } else { not_before_birth(person, on) }
}

/// Any day of a person's life.
pub(crate) fn not_before_birth(person: &Person, on: Day) -> Result<(), ErrorCode> {
    match person.facts.day(Fact::BornOn) {
        Some(born) if on < born => Err(ErrorCode::BeforeBirth),
        _ => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use diko_core::facts::Facts;
    use diko_core::household::PersonId;

    use super::*;

    fn olena(told: &[(Fact, &str)]) -> Person {
        let mut facts = Facts::default();
        for (fact, text) in told {
            facts.set(*fact, fact.value_from_text(text).unwrap());
        }
        Person { id: PersonId("olena".into()), facts }
    }

    fn today() -> Day {
        "2026-11-22".parse().unwrap()
    }

    fn refused(told: &[(Fact, &str)], fact: Fact, text: &str) -> Option<ErrorCode> {
        answer(&olena(told), fact, text, today()).err()
    }

    #[test]
    fn a_name_is_one_line_of_at_most_sixty_characters() {
        assert_eq!(name("  Олена\n"), Ok("Олена".into()));
        assert_eq!(name("A\nB"), Ok("A B".into()));
        assert_eq!(name(" \t "), Err(ErrorCode::NameEmpty));
        assert_eq!(name(&"ї".repeat(60)), Ok("ї".repeat(60)));
        assert_eq!(name(&"ї".repeat(61)), Err(ErrorCode::NameTooLong));
    }

    #[test]
    fn a_note_has_lines_and_an_end() {
        assert_eq!(note(" eins\nzwei "), Ok("eins\nzwei".into()));
        assert_eq!(note("\n"), Err(ErrorCode::NoteEmpty));
        assert_eq!(note(&"ش".repeat(4000)), Ok("ش".repeat(4000)));
        assert_eq!(note(&"ش".repeat(4001)), Err(ErrorCode::NoteTooLong));
        assert_eq!(draft(""), Ok(""));
        assert_eq!(draft(&"ش".repeat(4001)), Err(ErrorCode::NoteTooLong));
    }

    #[test]
    fn a_line_may_be_empty_and_has_an_end() {
        assert_eq!(line(" Amt\n2 "), Ok(Some("Amt 2".into())));
        assert_eq!(line(" "), Ok(None));
        assert_eq!(line(&"🙂".repeat(200)), Ok(Some("🙂".repeat(200))));
        assert_eq!(line(&"🙂".repeat(201)), Err(ErrorCode::TextTooLong));
        assert_eq!(lines("a\nb"), Ok(Some("a\nb".into())));
        assert_eq!(lines(&"ش".repeat(4001)), Err(ErrorCode::TextTooLong));
    }

    #[test]
    fn a_time_is_read_as_people_write_it() {
        for (typed, read) in [("9:30", "09:30"), ("9.30", "09:30"), (" 09 05 ", "09:05"), ("14", "14:00")] {
            assert_eq!(time(typed), Ok(read.into()));
        }
        for typed in ["", "24:00", "9:60", "9:3", "9:300", "-1:00", "+9:30", "9:30:00", "halb zehn", "٩:٣٠"]
        {
            assert_eq!(time(typed), Err(ErrorCode::BadTime), "{typed}");
        }
    }

    #[test]
    fn a_letter_arrives_before_today_and_is_answered_after_it_arrived() {
        let olena = olena(&[(Fact::BornOn, "1990-05-01")]);
        let days = |received: Option<&str>, by: Option<&str>| {
            let day = |text: Option<&str>| text.map(|text| text.parse().unwrap());
            letter_days(&olena, day(received), day(by), today())
        };
        assert_eq!(days(None, None), Ok(()));
        assert_eq!(days(Some("2026-11-22"), Some("2026-11-22")), Ok(()));
        assert_eq!(days(Some("2026-11-23"), None), Err(ErrorCode::ReceivedInFuture));
        assert_eq!(days(Some("2026-11-20"), Some("2026-11-19")), Err(ErrorCode::AnswerBeforeReceived));
        assert_eq!(days(Some("1990-04-30"), None), Err(ErrorCode::BeforeBirth));
        assert_eq!(days(None, Some("1990-04-30")), Err(ErrorCode::BeforeBirth));
    }

    #[test]
    fn birth_comes_first_whatever_is_told_first() {
        assert_eq!(refused(&[], Fact::BornOn, "2026-11-22"), None);
        assert_eq!(refused(&[], Fact::BornOn, "2026-11-23"), Some(ErrorCode::BirthInFuture));
        let born = [(Fact::BornOn, "1990-05-01")];
        assert_eq!(refused(&born, Fact::MovedInOn, "1990-04-30"), Some(ErrorCode::BeforeBirth));
        assert_eq!(refused(&born, Fact::PassportExpiresOn, "1980-01-01"), Some(ErrorCode::BeforeBirth));
        assert_eq!(refused(&born, Fact::MovedInOn, "2027-01-15"), None);
        let moved = [(Fact::MovedInOn, "2026-11-15")];
        assert_eq!(refused(&moved, Fact::BornOn, "2026-11-16"), Some(ErrorCode::BeforeBirth));
    }

    #[test]
    fn a_permit_is_issued_before_it_ends() {
        let issued = [(Fact::PermitIssuedOn, "2026-03-01")];
        assert_eq!(refused(&issued, Fact::PermitExpiresOn, "2026-02-28"), Some(ErrorCode::ExpiryBeforeIssue));
        assert_eq!(refused(&issued, Fact::PermitExpiresOn, "2027-03-01"), None);
        let ends = [(Fact::PermitExpiresOn, "2026-02-28")];
        assert_eq!(refused(&ends, Fact::PermitIssuedOn, "2026-03-01"), Some(ErrorCode::ExpiryBeforeIssue));
    }

    #[test]
    fn a_value_must_be_one() {
        assert_eq!(refused(&[], Fact::BornOn, "01.05.1990"), Some(ErrorCode::BadDay));
        assert_eq!(refused(&[], Fact::BornOn, "2026-02-30"), Some(ErrorCode::BadDay));
        assert_eq!(refused(&[], Fact::Status, "tourist"), Some(ErrorCode::BadValue));
        assert_eq!(refused(&[], Fact::HasJob, "yes"), Some(ErrorCode::BadValue));
    }

    #[test]
    fn nobody_did_anything_tomorrow_or_before_birth() {
        let olena = olena(&[(Fact::BornOn, "1990-05-01")]);
        assert_eq!(done_on(&olena, today(), today()), Ok(()));
        assert_eq!(done_on(&olena, today().plus_days(1), today()), Err(ErrorCode::DoneInFuture));
        assert_eq!(done_on(&olena, "1990-04-30".parse().unwrap(), today()), Err(ErrorCode::BeforeBirth));
    }
}
