//! Slips in the shape of elements and in the words they name.

use super::{STEPS, after, broken, good, one};

#[test]
fn what_is_not_toml_or_has_other_keys_is_told_with_its_line() {
    let steps = "federal/steps/01.toml";
    one(&after(steps, "id = \"titel\"", "id = \"titel"), "federal/steps/01.toml:14: syntax:", "");
    one(
        &after(steps, "office = \"amt\"", "office = \"amt\"\nfee = 3"),
        "federal/steps/01.toml:10: syntax:",
        "unknown field `fee`, expected one of",
    );
    one(
        &after(steps, "\"money\"", "\"cash\""),
        "federal/steps/01.toml:24: syntax:",
        "`cash`, expected one of",
    );
    one(
        &after(steps, "\"einzug\"", "\"party\""),
        "federal/steps/01.toml:7: syntax:",
        "`party`, expected one of",
    );
    one(
        &after(steps, "days = 14", "days = 14, months = 1"),
        "federal/steps/01.toml:6: syntax:",
        "exactly one of: days months",
    );
    one(
        &after(steps, "is = \"eu\"", "is = \"mars\""),
        "federal/steps/01.toml:30: syntax:",
        "`mars` is not a value of `status`; allowed: asyl",
    );
    one(
        &after("federal/conditions.toml", "needs_benefits", "needs_money"),
        "federal/conditions.toml:3: syntax:",
        "unknown fact `needs_money`; allowed: role",
    );
    one(
        &after(steps, "checked_on = \"2026-08-19\"", "checked_on = \"2026-02-30\""),
        "federal/steps/01.toml:11: syntax:",
        "`2026-02-30` is not a date",
    );
    one(
        &after(steps, "checked_on = \"2026-08-19\"", ""),
        "federal/steps/01.toml:1: syntax:",
        "missing field `checked_on`",
    );
    one(&after("lands/nw.toml", "\"NW\"", "\"XX\""), "lands/nw.toml:1: syntax:", "`XX`, expected one of");
    one(
        &after("federal/offices.toml", "id = \"amt\"", "id = \"amt\"\n\n[[office]]"),
        "federal/offices.toml:4: syntax:",
        "allowed: [[office_kind]]",
    );
}

#[test]
fn a_word_that_names_nothing_is_told_with_the_allowed_ones() {
    let steps = "federal/steps/01.toml";
    let cases = [
        (
            steps,
            "[\"anmelden\"]",
            "[\"umziehen\"]",
            "federal/steps/01.toml:17",
            "no step `umziehen`; allowed: anmelden",
        ),
        (steps, "steps = [\"titel\"]", "steps = [\"tite\"]", "federal/steps/01.toml:28", "no step `tite`"),
        (
            steps,
            "[\"bestaetigung\"]",
            "[\"zettel\"]",
            "federal/steps/01.toml:4",
            "no paper `zettel`; allowed:",
        ),
        (steps, "office = \"amt\"", "office = \"turm\"", "federal/steps/01.toml:9", "no office kind `turm`"),
        (
            steps,
            "\"bedarf\"",
            "\"hunger\"",
            "federal/steps/01.toml:27",
            "no condition `hunger`; allowed: bedarf",
        ),
        (
            steps,
            "[\"ukraine24\", \"eu\"]",
            "[\"ukraine24\", \"eu\", \"mars\"]",
            "federal/steps/01.toml:26",
            "not a status",
        ),
        ("federal/conditions.toml", "\"kurse\"", "\"kurs\"", "federal/conditions.toml:7", "no switch `kurs`"),
        (
            "federal/conditions.toml",
            "\"geschlossen\"",
            "\"zu\"",
            "federal/conditions.toml:7",
            "`zu` is not a value of switch `kurse`; allowed: geschlossen",
        ),
        (
            "federal/papers.toml",
            "\"anmelden\"",
            "\"abmelden\"",
            "federal/papers.toml:10",
            "no step `abmelden`",
        ),
        (
            "federal/papers.toml",
            "issuer = \"amt\"",
            "issuer = \"x\"",
            "federal/papers.toml:3",
            "no office kind `x`",
        ),
        (
            "communes/dorf/offices.toml",
            "kind = \"amt\"",
            "kind = \"x\"",
            "communes/dorf/offices.toml:3",
            "no office kind",
        ),
        (
            "communes/dorf/offices.toml",
            "[\"de\"]",
            "[\"xx\"]",
            "communes/dorf/offices.toml:9",
            "not a language code",
        ),
        (
            "communes/dorf/manifest.toml",
            "[\"de\", \"uk\"]",
            "[\"de\", \"uk\", \"fr\"]",
            "communes/dorf/manifest.toml:6",
            "`fr` is not a language of the federal layer; allowed: de en uk",
        ),
    ];
    for (path, from, to, begins, contains) in cases {
        one(&after(path, from, to), begins, contains);
    }
    let mut glossary = good();
    glossary.set("federal/glossary/ukr.toml", "\n[[term]]\nde = \"Meldebestätigung\"\nsay = [\"довідка\"]\n");
    let wrong = broken(&glossary);
    one(&wrong, "federal/glossary/ukr.toml:2: unknown:", "`ukr` is not a language of the federal layer");
    let shorter = after("federal/glossary/en.toml", "Meldebestätigung", "Meldung");
    assert!(shorter.iter().any(|fault| fault.contains("does not have `Meldebestätigung`")), "{shorter:?}");
    let done_by = after(steps, "office = \"amt\"", "office = \"amt\"\ndone_by = \"pregnant\"");
    one(&done_by, "federal/steps/01.toml:10: unknown:", "`done_by` needs a date");
}

#[test]
fn a_story_that_names_what_is_not_there_is_told() {
    let mut files = good();
    let story =
        "[[person]]\nid = \"a\"\n\n[[done]]\nperson = \"a\"\nstep = \"umziehen\"\non = \"2026-11-01\"\n";
    files.set("stories/one.expected.toml", "today = \"2026-11-22\"\nabsent = [\"titel\"]\n");
    files.set("stories/one.toml", story);
    one(
        &broken(&files),
        "stories/one.toml:6: unknown:",
        "no step `umziehen` in the catalogue; allowed: anmelden",
    );
}

#[test]
fn a_file_nobody_reads_is_told() {
    let mut files = good();
    files.set("federal/step/01.toml", "");
    one(&broken(&files), "federal/step/01.toml:1: unknown:", "no layer reads");
}

#[test]
fn an_id_is_given_once_across_layers_and_is_a_plain_word() {
    let steps = "federal/steps/01.toml";
    let again =
        "expires = \"none\"\n\n[[paper]]\nid = \"bestaetigung\"\nissuer = \"amt\"\nexpires = \"none\"";
    one(
        &after("federal/papers.toml", "expires = \"none\"", again),
        "federal/papers.toml:7: duplicate:",
        "also in federal/papers.toml:1",
    );
    let mut files = good();
    files.set("communes/dorf/steps/01.toml", STEPS.split("\n\n").next().unwrap());
    one(&broken(&files), "communes/dorf/steps/01.toml:2: duplicate:", "also in federal/steps/01.toml:1");

    let faults = after(steps, "id = \"geld\"", "id = \"Geld!\"");
    assert!(
        faults.iter().any(|fault| fault.starts_with("federal/steps/01.toml:23: value: `Geld!` is not an id"))
    );
}
