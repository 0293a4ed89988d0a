//! What is on paper: every word of a sheet and none besides, whole rows, the same bytes for the same sheet; and no text that
//! breaks it. How it looks is for eyes: `cargo run -p diko-print --example look`.

#![allow(clippy::unwrap_used, reason = "a test says what is wrong by failing")]

mod samples;

use diko_print::{LineKind, RowKind, Sheet, laufzettel};
use lopdf::Document;
use proptest::prelude::*;
use samples::{item, line, row, words};

/// The text of each page without spaces and marks of direction: a PDF places words, it does not space them.
fn pages(sheet: &Sheet) -> Vec<String> {
    let document = Document::load_mem(&laufzettel(sheet).unwrap()).unwrap();
    document.get_pages().keys().map(|page| bare(&document.extract_text(&[*page]).unwrap())).collect()
}

fn bare(text: &str) -> String {
    text.chars().filter(|c| !c.is_whitespace() && !('\u{2066}'..='\u{2069}').contains(c)).collect()
}

#[test]
fn every_line_is_on_paper_in_both_languages() {
    let sheet = samples::ukrainian();
    let text = pages(&sheet).concat();
    for line in sheet.rows.iter().flat_map(|row| &row.lines) {
        // Where a line ends on paper, the other column's goes on.
        for word in [&line.words.own, &line.words.german].into_iter().flat_map(|text| text.split_whitespace())
        {
            assert!(text.contains(&bare(word)), "{word}");
        }
    }
    assert!(text.ends_with("1/1"), "{text}");
}

#[test]
fn a_german_sheet_has_one_column_and_says_nothing_twice() {
    let mut sheet = samples::german();
    sheet.title = words("Канарка", "Laufzettel");
    let text = pages(&sheet).concat();
    assert!(!text.contains("Канарка"));
    assert_eq!(text.matches("Wohnsitzanmelden").count(), 1);
}

#[test]
fn sixty_steps_go_over_pages_whole_and_the_head_goes_along() {
    let pages = pages(&samples::long(60));
    assert!(pages.len() > 3, "{}", pages.len());
    for (index, text) in pages.iter().enumerate() {
        assert!(text.contains("Deutsch") && text.contains("Laufzettel"), "page {}: {text}", index + 1);
        assert!(text.ends_with(&format!("{}/{}", index + 1, pages.len())), "{text}");
        let count = |word: &str| text.matches(word).count();
        assert_eq!(
            count("Schritt"),
            count("Papier"),
            "a step stays with its first paper: page {}",
            index + 1
        );
    }
    for step in 1..=60 {
        assert!(pages.iter().any(|text| text.contains(&format!("Papier{step}"))), "{step}");
    }
}

#[test]
fn the_same_sheet_gives_the_same_bytes_and_they_tell_no_time_and_no_maker() {
    let sheet = samples::arabic();
    let pdf = laufzettel(&sheet).unwrap();
    assert_eq!(pdf, laufzettel(&sheet).unwrap());
    for word in ["CreationDate", "CreateDate", "ModDate", "Producer", "Author", "Amal"] {
        assert!(!pdf.windows(word.len()).any(|part| part == word.as_bytes()), "{word}");
    }
}

#[test]
fn a_name_of_4000_letters_and_200_persons_are_printed_over_as_many_pages_as_they_need() {
    let mut sheet = samples::arabic();
    let name = "Щ".repeat(4000);
    sheet.rows.push(item(&name, &name));
    assert!(pages(&sheet).len() > 1);
    assert_eq!(pages(&sheet).concat().matches('Щ').count(), 8000);

    let persons: String = (1..=200).map(|number| format!("Person{number}, ")).collect();
    sheet.rows = vec![row(
        RowKind::Step,
        vec![line(LineKind::Title, "", "Anmelden"), line(LineKind::Text, "", &persons)],
    )];
    assert!(pages(&sheet).concat().contains("Person200"));
}

#[test]
fn a_sheet_without_steps_is_one_page_with_its_head() {
    let sheet = Sheet { rows: Vec::new(), ..samples::persian() };
    assert_eq!(pages(&sheet).len(), 1);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn no_text_breaks_a_sheet(own in any::<String>(), german in "\\PC*", notes in "[\\s\u{200B}-\u{200F}\u{202A}-\u{202E}\u{2066}-\u{2069}ا-يA-Z👨‍👩‍👧😀]*") {
        let mut sheet = samples::arabic();
        sheet.title = words(&notes, &own);
        sheet.rows.push(row(RowKind::Step, vec![line(LineKind::Title, &own, &german), line(LineKind::Day, &german, &notes)]));
        prop_assert!(laufzettel(&sheet).is_ok());
        sheet.own = None;
        prop_assert!(laufzettel(&sheet).is_ok());
    }
}
