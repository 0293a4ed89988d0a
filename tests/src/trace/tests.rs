use super::*;

const PHONE: AuthorId = AuthorId(Id128([1; 16]));
const LAPTOP: AuthorId = AuthorId(Id128([2; 16]));

#[test]
fn the_trace_is_a_year_of_ticks_dates_and_names_with_a_note_in_every_twenty_words() {
    let year = family_year().unwrap();
    assert!((300..3000).contains(&year.len()), "{}", year.len());
    assert!(year.is_sorted_by_key(|edit| edit.on));
    assert!(year.last().unwrap().on.days_since(year[0].on) < DAYS_OF_A_YEAR);
    let notes = year.iter().filter(|edit| (edit.kind.as_str(), edit.field.as_str()) == ("note", "TEXT"));
    let notes: Vec<&Said> = notes.map(|edit| &edit.value).collect();
    assert!((4..=6).contains(&(100 * notes.len() / year.len())), "{} notes", notes.len());
    assert!(notes.iter().all(|said| matches!(said, Said::Text(text) if text.len() == 80)));
    for by in [By::Phone, By::Laptop] {
        assert!(year.iter().filter(|edit| edit.by == by).count() > year.len() / 5);
    }
}

#[test]
fn every_word_of_the_trace_is_one_that_this_version_reads() {
    let ops = ops(PHONE, LAPTOP, 5000, 5).unwrap();
    assert_eq!(ops.len(), 5000);
    assert!(ops.chunks(5).all(|row| row.iter().all(|op| op.id.author == row[0].id.author)));
    for op in &ops {
        let field = registry::field(op.entity.kind, op.field).unwrap();
        assert!(field.value.accepts(&op.value), "{op:?}");
    }
}

#[test]
fn another_year_speaks_of_other_days_and_other_notes() {
    let year = family_year().unwrap();
    for edit in &year {
        let line = |round| Line { round, number: 0, edit };
        let ops = [0, 1].map(|round| line(round).op(PHONE, &CaseState::default()).unwrap());
        assert_eq!(ops[1].at - ops[0].at, DAYS_OF_A_YEAR * 86_400);
        assert_eq!(ops[0].entity != ops[1].entity, edit.kind == "note");
        assert!(edit.field != "STATUS" || ops[0].value != ops[1].value);
    }
    let years = ops(PHONE, LAPTOP, 2 * year.len(), 1).unwrap();
    let replacing = years[year.len()..].iter().filter(|op| !op.supersedes.is_empty()).count();
    assert!(replacing > year.len() / 2, "a family says again what it said the year before");
}
