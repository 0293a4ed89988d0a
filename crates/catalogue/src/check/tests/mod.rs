//! A small good catalogue, and every way to break it: each slip is found, at its file and line.

use std::fmt::Write;

use diko_core::facts::{Fact, FactKind};
use diko_core::land::Land;

use super::check;
use crate::files::Files;

mod forever;
mod known;
mod layer;
mod meaning;
mod shape;
mod stories;
mod texts;

const STEPS: &str = r#"[[step]]
id = "anmelden"
field = "registration"
needs = { all = ["bestaetigung"] }
produces = ["meldung"]
deadlines = [
    { kind = "within", days = 14, from = "einzug", source = "§17(1) BMG" },
]
office = "amt"
sources = [{ cite = "§17 BMG", url = "https://law.example/17" }]
checked_on = "2026-08-19"

[[step]]
id = "titel"
field = "residence"
statuses = ["ukraine24"]
after = ["anmelden"]
office = "amt"
sources = [{ cite = "§24 AufenthG", url = "https://law.example/24" }]
checked_on = "2026-08-19"

[[step]]
id = "geld"
field = "money"
concerns = "household"
statuses = ["ukraine24", "eu"]
applies_when = { all = ["bedarf", { age = { from = 15 } }] }
requires = [{ steps = ["titel"], when = { fact = "status", is = "ukraine24" } }]
deadlines = [{ kind = "month_start", source = "§37 SGB II" }]
caution_when = { fact = "status", is = "eu" }
office = "amt"
sources = [{ cite = "§37 SGB II", url = "https://law.example/37" }]
checked_on = "2026-08-19"
"#;

const FEDERAL: &[(&str, &str)] = &[
    (
        "federal/manifest.toml",
        r#"format = 1
id = "federal"
version = 1
created = "2026-11-22"
valid_until = "2027-03-31"
languages = ["de", "en", "uk"]
"#,
    ),
    (
        "federal/conditions.toml",
        r#"[[condition]]
id = "bedarf"
when = { fact = "needs_benefits", is = true }

[[condition]]
id = "stopp"
when = { switch = "kurse", is = "geschlossen" }
"#,
    ),
    (
        "federal/papers.toml",
        r#"[[paper]]
id = "bestaetigung"
issuer = "amt"
expires = "none"

[[paper]]
id = "meldung"
issuer = "amt"
expires = "printed"
renewed_by = "anmelden"
"#,
    ),
    (
        "federal/communes.toml",
        r#"[[commune]]
id = "dorf"
name = "Dorf"
land = "NW"
origin = "https://dorf.example"
key = "d100000000000000000000000000000000000000000000000000000000000000"
next_key = "d200000000000000000000000000000000000000000000000000000000000000"

[[commune]]
id = "stadt"
name = "Stadt"
land = "HE"
origin = "https://stadt.example"
key = "5a00000000000000000000000000000000000000000000000000000000000000"
"#,
    ),
    ("federal/offices.toml", "[[office_kind]]\nid = \"amt\"\n"),
    (
        "federal/switches.toml",
        r#"[[switch]]
id = "kurse"
value = "geschlossen"
until = "2026-12-31"
sources = [{ cite = "§44 AufenthG", url = "https://law.example/44" }]
checked_on = "2026-08-19"
"#,
    ),
    ("federal/questions.toml", "[[question]]\nfact = \"needs_benefits\"\nwhen = { age = { from = 15 } }\n"),
    (
        "federal/glossary/en.toml",
        "[[term]]\nde = \"Meldebestätigung\"\nsay = [\"certificate of registration\"]\n",
    ),
    ("federal/glossary/uk.toml", "[[term]]\nde = \"Meldebestätigung\"\nsay = [\"довідка\", \"довідку\"]\n"),
    ("federal/steps/01.toml", STEPS),
    (
        "federal/ids.toml",
        r#"steps = [
    "anmelden",
    "titel",
    "geld",
]
papers = ["bestaetigung", "meldung"]
office_kinds = ["amt"]
switches = ["kurse"]
"#,
    ),
    (
        "communes/dorf/manifest.toml",
        r#"format = 1
id = "dorf"
version = 1
created = "2026-11-22"
valid_until = "2027-03-31"
languages = ["de", "uk"]
name = "Dorf"
land = "NW"
"#,
    ),
    (
        "communes/dorf/offices.toml",
        r#"[[office]]
id = "rathaus"
kind = "amt"
name = "Rathaus"
street = "Weg 1"
postcode = "00815"
town = "Dorf"
hours = "Mo-Fr 08:00-12:00; PH off"
languages = ["de"]
"#,
    ),
    ("communes/dorf/texts/de/local.ftl", "local-step-anmelden = Im Rathaus, Zimmer 3.\n"),
    ("communes/dorf/texts/uk/local.ftl", "local-step-anmelden = У ратуші, кімната 3.\n"),
];

/// Every text the catalogue needs, each unlike the same text in another language.
fn all_texts(language: &str) -> String {
    let mut ftl = String::new();
    for step in ["anmelden", "titel", "geld"] {
        let _ = writeln!(ftl, "step-{step} = {language} {step}");
        for attribute in ["what", "why", "how", "pitfalls"] {
            let _ = writeln!(ftl, "    .{attribute} = {language} {step} {attribute} in four words");
        }
        if language == "de" {
            let _ = writeln!(ftl, "    .say = Ich möchte {step}.");
        }
    }
    let _ = writeln!(ftl, "    .caution = {language} ask somebody before this step");
    for paper in ["bestaetigung", "meldung"] {
        let _ = writeln!(
            ftl,
            "paper-{paper} = {language} {paper}\n    .what = {language}\n    .get = {language}"
        );
    }
    let _ = writeln!(ftl, "office-amt = {language}\n    .what = {language}");
    let _ = writeln!(ftl, "switch-kurse = {language}\n    .ends = {language} at the end of the year");
    for fact in Fact::ALL {
        let _ = writeln!(ftl, "fact-{fact} = {language}?\n    .label = {language}");
        let codes: &[&str] = match fact.kind() {
            FactKind::Code(codes) => codes,
            FactKind::Country { none: true } => &["none"],
            _ => &[],
        };
        for code in codes {
            let _ = writeln!(ftl, "code-{fact}-{code} = {language} {code}\n    .term = {code}");
        }
    }
    let fields =
        "protection registration residence home money health family school language work mobility settlement";
    for field in fields.split(' ') {
        let _ = writeln!(ftl, "field-{field} = {language} {field}");
    }
    let _ = writeln!(ftl, "land-schule-x = {language} land schule");
    ftl
}

fn good() -> Files {
    let mut files: Files = FEDERAL.iter().copied().collect();
    for language in ["de", "en", "uk"] {
        files.set(&format!("federal/texts/{language}/all.ftl"), &all_texts(language));
    }
    for land in Land::ALL {
        let code = land.code();
        let text = format!(
            "code = \"{code}\"\n\n[[param]]\nid = \"schule\"\nstep = \"anmelden\"\nvalue = \"x\"\nsource = \"§34\"\nchecked_on = \"2026-08-19\"\n"
        );
        files.set(&format!("lands/{}.toml", code.to_lowercase()), &text);
    }
    files
}

/// The faults after one replacement in one file, as they are printed.
fn after(path: &str, from: &str, to: &str) -> Vec<String> {
    let mut files = good();
    let text = files.get(path).unwrap().to_owned();
    assert!(text.contains(from), "`{from}` is not in {path}");
    files.set(path, &text.replacen(from, to, 1));
    broken(&files)
}

fn broken(files: &Files) -> Vec<String> {
    check(files).iter().map(ToString::to_string).collect()
}

/// Exactly one fault, which begins like this and contains that.
#[track_caller]
fn one(faults: &[String], begins: &str, contains: &str) {
    assert_eq!(faults.len(), 1, "{faults:#?}");
    assert!(faults[0].starts_with(begins) && faults[0].contains(contains), "{faults:#?}");
}

#[test]
fn a_good_catalogue_has_no_fault() {
    assert_eq!(check(&good()), []);
}
