//! What may be stored: texts of a sane length, days that can be, facts that agree with each other. What is refused here
//! is asked again and never reaches the vault.

use diko_catalogue::plausible::contradictions;
use diko_core::Day;
use diko_core::facts::{Fact, FactKind, FactValue};
use diko_core::household::Person;

use crate::ErrorCode;

pub(crate) const MOST_PERSONS: usize = 30;
const LONGEST_NAME: usize = 60;
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
