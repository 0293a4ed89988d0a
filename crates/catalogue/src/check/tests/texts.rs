//! Slips in texts: missing, stray, left in another language, another word for an official term.

use super::{after, broken, good, one};

const DE: &str = "federal/texts/de/all.ftl";
const EN: &str = "federal/texts/en/all.ftl";
const UK: &str = "federal/texts/uk/all.ftl";

#[test]
fn what_is_not_fluent_is_told_with_its_line() {
    let faults = after(UK, "step-titel = uk titel", "step-titel = uk { $");
    assert!(
        faults.iter().any(|fault| fault.starts_with("federal/texts/uk/all.ftl:6: fluent:")),
        "{faults:#?}"
    );
}

#[test]
fn a_text_that_is_missing_in_a_language_is_told() {
    one(
        &after(EN, "    .pitfalls = en titel pitfalls in four words\n", ""),
        "federal/texts/en/all.ftl:6: missing-text:",
        "no text `step-titel.pitfalls` in `en`",
    );
    one(
        &after(EN, "field-home = en home\n", ""),
        "federal/manifest.toml:1: missing-text:",
        "no text `field-home` in `en`",
    );
    one(
        &after(UK, "    .caution = uk ask somebody before this step\n", ""),
        "federal/texts/uk/all.ftl:11: missing-text:",
        "no text `step-geld.caution` in `uk`",
    );
    let mut files = good();
    files.set("federal/texts/de/more.ftl", "welcome = Guten Tag\n");
    files.set("federal/texts/en/more.ftl", "welcome = Good day\n");
    one(&broken(&files), "federal/texts/de/more.ftl:1: missing-text:", "`welcome` has no text in `uk`");
}

#[test]
fn what_is_said_at_the_counter_is_german_alone_and_there_for_every_step() {
    one(
        &after(DE, "    .say = Ich möchte titel.\n", ""),
        "federal/texts/de/all.ftl:7: missing-text:",
        "no text `step-titel.say` in `de`",
    );
    one(
        &after(UK, "    .why = uk titel", "    .say = Я хочу\n    .why = uk titel"),
        "federal/texts/uk/all.ftl:8: stray-text:",
        "`step-titel.say` is said to an official, in `de` alone",
    );
}

#[test]
fn a_commune_writes_the_languages_it_has_and_only_beside_federal_texts() {
    let mut files = good();
    files.remove("communes/dorf/texts/uk/local.ftl");
    one(&broken(&files), "communes/dorf/texts/de/local.ftl:1: missing-text:", "no text in `uk`");
    let faults = after("communes/dorf/texts/uk/local.ftl", "local-step-anmelden", "local-step-umziehen");
    assert!(
        faults.iter().any(|fault| fault.contains("`step-umziehen`, which is not in the catalogue")),
        "{faults:#?}"
    );
}

#[test]
fn a_text_that_belongs_to_nothing_is_told() {
    one(
        &after(EN, "    .why = en titel", "    .whhy = x\n    .why = en titel"),
        "federal/texts/en/all.ftl:8: stray-text:",
        "`step-titel` has no `.whhy`; allowed: what why how pitfalls caution term say",
    );
    let mut files = good();
    files.set("federal/texts/de/more.ftl", "paper-zettel = Zettel\n");
    files.set("federal/texts/en/more.ftl", "paper-zettel = Slip\n");
    files.set("federal/texts/uk/more.ftl", "paper-zettel = Папір\n");
    let faults = broken(&files);
    assert_eq!(faults.len(), 3, "{faults:#?}");
    assert!(faults.iter().all(|fault| fault.contains("`paper-zettel` belongs to nothing")), "{faults:#?}");

    let mut files = good();
    files.set("federal/texts/en/more.ftl", "welcome = Good day\n");
    one(&broken(&files), "federal/texts/en/more.ftl:1: stray-text:", "not in `de`");
    let mut files = good();
    files.set("federal/texts/fr/all.ftl", "field-home = Maison\n");
    one(&broken(&files), "federal/texts/fr:1: unknown:", "allowed: de en uk");
}

#[test]
fn a_variable_and_a_shown_text_that_is_not_there_are_told() {
    for path in [DE, EN] {
        one(
            &after(path, "at the end of the year", "on { $day }"),
            path,
            "`switch-kurse.ends` has the variable `$day`, which nobody fills",
        );
    }
    one(&after(EN, "at the end of the year", "{ office-turm }"), EN, "shows `office-turm`");
    one(&after(EN, "at the end of the year", "{ office-amt.where }"), EN, "shows `office-amt.where`");
    let circle = after(EN, "at the end of the year", "{ switch-kurse.ends }");
    one(&circle, EN, "cycle: `switch-kurse.ends` shows itself");
    assert_eq!(after(EN, "at the end of the year", "{ office-amt.what }"), [""; 0]);
}

#[test]
fn a_text_left_in_german_or_english_is_told() {
    one(
        &after(UK, ".how = uk titel how in four words", ".how = de titel how in four words"),
        "federal/texts/uk/all.ftl:9: untranslated:",
        "`step-titel.how` is the same text as in `de`",
    );
    one(
        &after(UK, ".how = uk titel how in four words", ".how = en titel how in four words"),
        "federal/texts/uk/all.ftl:9: untranslated:",
        "the same text as in `en`",
    );
    // Names and numbers are the same everywhere.
    assert_eq!(after(UK, "field-home = uk home", "field-home = de home"), [""; 0]);
}

#[test]
fn an_official_term_is_said_in_one_way() {
    let with = |german: &str, english: &str| {
        let mut files = good();
        for (path, from, to) in [
            (DE, ".how = de titel how in four words", german),
            (EN, ".how = en titel how in four words", english),
            (UK, ".how = uk titel how in four words", "Візьміть довідку."),
        ] {
            let text = files.get(path).unwrap().replacen(from, &format!(".how = {to}"), 1);
            files.set(path, &text);
        }
        broken(&files)
    };
    let german = "Nehmen Sie die Meldebestätigung mit.";
    assert_eq!(with(german, "Take your Certificate of registration."), [""; 0]);
    assert_eq!(with(german, "Take your Meldebestätigung."), [""; 0]);
    one(
        &with(german, "Take your registration slip."),
        "federal/texts/en/all.ftl:9: glossary:",
        "does not say `Meldebestätigung` as the glossary does: certificate of registration",
    );
    // An ending belongs to the word, a compound is another word.
    one(&with("Ohne Meldebestätigungen geht es nicht.", "Not without papers."), EN, "glossary");
    assert_eq!(with("Meldebestätigungsformular, Ersatzmeldebestätigung.", "Some form."), [""; 0]);
}
