//! A commune stands beside the federal layer. Every way to stand in its place is told, and no such catalogue is loaded.

use super::{after, broken, good, one};
use crate::load_files;

/// A commune's own step and paper, as they should be.
const OWN: &str = r#"[[step]]
id = "dorf_paten"
field = "settlement"
after = ["anmelden"]
needs = { all = ["meldung"] }
produces = ["dorf_karte"]
deadlines = [
    { kind = "within", days = 30, from = "einzug", source = "§3 Satzung Dorf" },
]
office = "amt"
sources = [{ cite = "§3 Satzung Dorf", url = "https://dorf.example/satzung" }]
checked_on = "2026-08-19"
"#;
const PAPER: &str =
    "[[paper]]\nid = \"dorf_karte\"\nissuer = \"amt\"\nexpires = \"printed\"\nrenewed_by = \"dorf_paten\"\n";
const STEPS: &str = "communes/dorf/steps/01.toml";
const PAPERS: &str = "communes/dorf/papers.toml";
const IDS: &str = "communes/dorf/ids.toml";

/// The step and the paper after one replacement in their file.
fn own(path: &str, from: &str, to: &str) -> Vec<String> {
    let mut files = good();
    files.set(STEPS, OWN);
    files.set(PAPERS, PAPER);
    files.set(IDS, "steps = [\"dorf_paten\"]\npapers = [\"dorf_karte\"]\n");
    for language in ["de", "uk"] {
        let texts =
            ["what", "why", "how", "pitfalls"].map(|part| format!("    .{part} = {language} {part}\n"));
        let say = if language == "de" { "    .say = Ich suche einen Paten.\n" } else { "" };
        let texts = format!(
            "step-dorf_paten = {language} Paten\n{}{say}paper-dorf_karte = {language} Karte\n    .what = {language}\n    .get = {language}\n",
            texts.concat()
        );
        files.set(&format!("communes/dorf/texts/{language}/own.ftl"), &texts);
    }
    let text = files.get(path).unwrap().to_owned();
    assert!(text.contains(from), "`{from}` is not in {path}");
    files.set(path, &text.replace(from, to));
    broken(&files)
}

#[test]
fn a_commune_has_its_own_step_with_its_own_day_and_paper() {
    assert_eq!(own(STEPS, "dorf_paten", "dorf_paten"), [""; 0]);
}

#[test]
fn a_commune_that_sets_or_moves_a_federal_day_is_told() {
    for source in ["§17(1) BMG", "§ 17 Abs. 1 BMG", "§5 Satzung Dorf; §17 BMG"] {
        one(
            &own(STEPS, "source = \"§3 Satzung Dorf\"", &format!("source = \"{source}\"")),
            "communes/dorf/steps/01.toml:8: layer:",
            "a federal step has the day of §17 BMG",
        );
    }
    let without_a_day = own(
        STEPS,
        "kind = \"within\", days = 30, from = \"einzug\", source = \"§3 Satzung Dorf\"",
        "kind = \"none\", source = \"§17(1) BMG\"",
    );
    assert_eq!(without_a_day, [""; 0]);
}

#[test]
fn a_commune_that_stands_in_for_a_federal_step_or_paper_is_told() {
    one(
        &own(STEPS, "[\"dorf_karte\"]", "[\"dorf_karte\", \"meldung\"]"),
        "communes/dorf/steps/01.toml:6: layer:",
        "a federal step brings `meldung`",
    );
    one(
        &own(PAPERS, "renewed_by = \"dorf_paten\"", "renewed_by = \"anmelden\""),
        "communes/dorf/papers.toml:5: layer:",
        "`anmelden`",
    );
    let paper = own(PAPERS, "renewed_by = \"dorf_paten\"", "replaced_by = \"meldung\"");
    assert!(paper.iter().any(|fault| fault.starts_with("communes/dorf/papers.toml:5: layer:")), "{paper:#?}");
    let replaced = own(STEPS, "office = \"amt\"", "office = \"amt\"\nreplaced_by = \"anmelden\"");
    assert!(
        replaced.iter().any(|fault| fault.starts_with("communes/dorf/steps/01.toml:11: layer:")),
        "{replaced:#?}"
    );
}

#[test]
fn ids_of_a_commune_never_meet_those_of_others() {
    let faults = own(STEPS, "id = \"dorf_paten\"", "id = \"paten\"");
    let told = "communes/dorf/steps/01.toml:2: layer: the id of a commune's own step begins with its name: `dorf_paten`";
    assert!(faults.iter().any(|fault| fault == told), "{faults:#?}");
    let faults = own(PAPERS, "id = \"dorf_karte\"", "id = \"karte\"");
    assert!(
        faults.iter().any(|fault| fault.starts_with("communes/dorf/papers.toml:2: layer:")),
        "{faults:#?}"
    );
    one(
        &after("communes/dorf/manifest.toml", "id = \"dorf\"", "id = \"stadt\""),
        "communes/dorf/manifest.toml:2: layer:",
        "the name of its folder, `dorf`",
    );
    one(
        &after("communes/dorf/manifest.toml", "version = 1", "version = 1\nreserved_steps = [\"dorf_x\"]"),
        "communes/dorf/manifest.toml:4: layer:",
        "reserves",
    );
}

#[test]
fn a_commune_says_neither_conditions_nor_switches_nor_questions_nor_terms() {
    for name in ["conditions.toml", "switches.toml", "questions.toml", "glossary/uk.toml"] {
        let mut files = good();
        files.set(&format!("communes/dorf/{name}"), "");
        one(&broken(&files), &format!("communes/dorf/{name}:1: layer:"), "only the federal layer");
    }
}

#[test]
fn a_commune_text_in_place_of_a_federal_one_is_told_and_never_loaded() {
    let path = "communes/dorf/texts/de/local.ftl";
    for text in [
        "step-anmelden = x",
        "step-anmelden =\n    .why = Keine Eile.",
        // An attribute the federal text does not have.
        "step-anmelden =\n    .caution = Keine Eile.",
        "fact-status = x",
        "field-home = x",
    ] {
        let mut files = good();
        let beside = files.get(path).unwrap().to_owned();
        files.set(path, &format!("{text}\n{beside}"));
        one(
            &broken(&files),
            "communes/dorf/texts/de/local.ftl:1: layer:",
            "is a federal text; write `local-",
        );
        let refused = load_files(&files, Some("dorf")).unwrap_err();
        assert!(refused.iter().any(|fault| fault.kind.name() == "layer"), "{refused:#?}");
        assert!(load_files(&files, None).is_ok());
    }
    one(
        &after(path, "local-step-anmelden", "-brand = x\nlocal-step-anmelden"),
        "communes/dorf/texts/de/local.ftl:1: layer:",
        "`-brand` is no text of a commune",
    );
    let faults = after(path, "local-step-anmelden", "welcome = x\nlocal-step-anmelden");
    assert!(faults.iter().any(|fault| fault.contains("`welcome` is no text of a commune")), "{faults:#?}");
}

#[test]
fn a_commune_step_needs_its_source_and_the_federal_layer_needs_no_commune() {
    one(
        &own(STEPS, ", source = \"§3 Satzung Dorf\"", ""),
        "communes/dorf/steps/01.toml:8: source:",
        "without a source",
    );
    let federal = after("federal/steps/01.toml", "after = [\"anmelden\"]", "after = [\"dorf_paten\"]");
    one(&federal, "federal/steps/01.toml:17: unknown:", "no step `dorf_paten`; allowed: anmelden geld titel");
}
