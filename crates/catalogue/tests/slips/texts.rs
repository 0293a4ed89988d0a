//! Slips in texts: in every language of the pack, and in the ways languages hang together.

use std::path::Path;

use diko_catalogue::Files;

use super::{add, cut, first, remove, swap, told_in};
use crate::{Mutation, REAL, slip, slips};

const DE: &str = "federal/texts/de/steps.ftl";

pub(crate) fn texts() -> Vec<Mutation> {
    let languages = languages();
    assert!(languages.len() >= 4, "{languages:?}");
    let mut slips = in_every_language(&languages);
    slips.extend(between_languages());
    slips
}

/// Those that have texts on disk.
fn languages() -> Vec<String> {
    let mut codes: Vec<String> = REAL
        .under("federal/texts/")
        .filter_map(|(path, _)| Path::new(path).parent()?.file_name()?.to_str().map(str::to_owned))
        .collect();
    codes.dedup();
    codes
}

/// Each slip in one text of every language at once, to be told in the file of each.
fn in_every_language(languages: &[String]) -> Vec<Mutation> {
    let others: Vec<String> = languages.iter().filter(|code| *code != "de").cloned().collect();
    let german = ["de".to_owned()];
    let every = |kind, name: &str, codes: &[String], change: fn(&str) -> String| {
        let codes = codes.to_vec();
        slips(kind, name, move |files| {
            codes.iter().map(|code| (in_why(files, code, &change), String::new())).collect()
        })
    };
    vec![
        every("missing-text", "an attribute is dropped in German", &german, |_| String::new()),
        every("missing-text", "an attribute is dropped", &others, |_| String::new()),
        every("stray-text", "an attribute is misspelled", languages, |line| line.replace(".why", ".whhy")),
        every("fluent", "a bracket is left open", languages, |line| line.replace(" = ", " = { $")),
        every("variables", "nobody fills a variable", languages, |line| line.replace(" = ", " = { $day } ")),
        every("unknown", "a text shows one that is not there", languages, |line| {
            line.replace(" = ", " = { office-kein_amt } ")
        }),
        slips("untranslated", "a text is left in German", {
            let codes = others.clone();
            move |files| {
                let german = files.get(DE).unwrap().to_owned();
                let at = german.find("\nstep-anmelden =").unwrap();
                let why = at + german[at..].find("    .why = ").unwrap();
                let line = format!("{}\n", german[why..].lines().next().unwrap());
                codes.iter().map(|code| (in_why(files, code, &|_| line.clone()), String::new())).collect()
            }
        }),
        slips("missing-text", "a whole text is dropped", {
            let codes = languages.to_vec();
            move |files| {
                // Nothing is left under the id, so the step itself is told.
                let step = first(files, "federal/steps/", "id = \"anmelden\"");
                codes.iter().map(|code| (step.clone(), without_text(files, code))).collect()
            }
        }),
    ]
}

/// Changes the line `.why` of `step-anmelden`.
fn in_why(files: &mut Files, code: &str, change: &dyn Fn(&str) -> String) -> String {
    let file = format!("federal/texts/{code}/steps.ftl");
    let text = files.get(&file).unwrap().to_owned();
    let at = text.find("\nstep-anmelden =").unwrap();
    let why = at + text[at..].find("    .why = ").unwrap();
    let end = why + text[why..].find('\n').unwrap() + 1;
    files.set(&file, &format!("{}{}{}", &text[..why], change(&text[why..end]), &text[end..]));
    file
}

/// Takes `step-anmelden` away, and gives the words that must be told.
fn without_text(files: &mut Files, code: &str) -> String {
    let file = format!("federal/texts/{code}/steps.ftl");
    let text = files.get(&file).unwrap().to_owned();
    let at = text.find("\nstep-anmelden =").unwrap() + 1;
    let end = at + text[at..].find("\n\n").unwrap();
    files.set(&file, &format!("{}{}", &text[..at], &text[end..]));
    format!("`step-anmelden` in `{code}`")
}

fn between_languages() -> Vec<Mutation> {
    vec![
        slip(
            "unknown",
            "a language is taken off the manifest",
            told_in("federal/texts/uk", swap("federal/manifest.toml", "\"uk\", ", "")),
        ),
        slip("unknown", "there are texts in a language of no pack", |files| {
            files.set("federal/texts/pl/steps.ftl", "field-home = Mieszkanie\n");
            "federal/texts/pl".into()
        }),
        slip("missing-text", "a file of texts is gone", |files| {
            files.remove("federal/texts/ru/papers.ftl");
            "federal/papers.toml".into()
        }),
        slip(
            "missing-text",
            "a fact has no words",
            told_in("federal/manifest.toml", cut("federal/texts/en/", "fact-status = ")),
        ),
        slip(
            "missing-text",
            "a code has no words",
            told_in("federal/manifest.toml", cut("federal/texts/en/", "code-status-")),
        ),
        slip(
            "missing-text",
            "a field of life has no words",
            told_in("federal/manifest.toml", cut("federal/texts/en/", "field-home = ")),
        ),
        slip(
            "stray-text",
            "a text belongs to no paper",
            add("federal/texts/en/papers.ftl", "\npaper-zettel = Slip\n"),
        ),
        slip(
            "stray-text",
            "a text has no German beside it",
            add("federal/texts/en/steps.ftl", "\nwelcome = Good day\n"),
        ),
        slip(
            "missing-text",
            "a German text has no translation",
            add("federal/texts/de/steps.ftl", "\nwelcome = Guten Tag\n"),
        ),
        slip(
            "duplicate",
            "a text is there twice",
            add("federal/texts/en/steps.ftl", "\nstep-anmelden = Register\n"),
        ),
        slip(
            "cycle",
            "two texts show each other",
            add("federal/texts/de/steps.ftl", "\none = { two }\ntwo = { one }\n"),
        ),
        slip("glossary", "an official term is said in another way", |files| {
            let (de, en) = ("federal/texts/de/offices.ftl", "federal/texts/en/offices.ftl");
            let german = format!("{}\nhint = Nehmen Sie die Meldebestätigung mit.\n", files.get(de).unwrap());
            let english = format!("{}\nhint = Take your slip from the town hall.\n", files.get(en).unwrap());
            files.set(de, &german);
            files.set(en, &english);
            en.into()
        }),
        slip("glossary", "a term is missing in one glossary", |files| {
            let path = "federal/glossary/fr.toml";
            let text = files.get(path).unwrap().to_owned();
            let start = text.find("[[term]]").unwrap();
            let end = start + 1 + text[start + 1..].find("[[term]]").unwrap();
            files.set(path, &format!("{}{}", &text[..start], &text[end..]));
            path.into()
        }),
        slip("glossary", "a term has no word", |files| {
            let path = "federal/glossary/fr.toml";
            let text = files.get(path).unwrap().to_owned();
            let start = text.find("say = [").unwrap();
            let end = start + text[start..].find(']').unwrap();
            files.set(path, &format!("{}say = [{}", &text[..start], &text[end..]));
            path.into()
        }),
        slip(
            "glossary",
            "a term has an empty word",
            swap("federal/glossary/fr.toml", "say = [", "say = [\"\", "),
        ),
        slip(
            "glossary",
            "a glossary is gone",
            told_in("federal/texts/fr/steps.ftl", remove("federal/glossary/fr.toml")),
        ),
        slip(
            "duplicate",
            "a term is there twice",
            add("federal/glossary/fr.toml", "\n[[term]]\nde = \"Meldebestätigung\"\nsay = [\"x\"]\n"),
        ),
        slip(
            "syntax",
            "a key of a glossary is misspelled",
            swap("federal/glossary/fr.toml", "say = ", "sag = "),
        ),
    ]
}
