//! Slips in texts: in every language of the pack, and in the ways languages hang together.

use std::path::Path;

use super::{add, cut, first, remove, swap, told_in};
use crate::{Mutation, REAL, slip};

const DE: &str = "federal/texts/de/steps.ftl";

pub(crate) fn texts() -> Vec<Mutation> {
    let mut slips = Vec::new();
    let languages: Vec<String> = languages();
    assert!(languages.len() >= 4, "{languages:?}");
    for code in &languages {
        slips.extend(in_language(code));
    }
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

fn in_language(code: &str) -> Vec<Mutation> {
    let file = format!("federal/texts/{code}/steps.ftl");
    let named = |what: &str| format!("{what} ({code})");
    let one_word = {
        let file = file.clone();
        move |files: &mut diko_catalogue::Files, change: &dyn Fn(&str) -> String| {
            let text = files.get(&file).unwrap().to_owned();
            let at = text.find("\nstep-anmelden =").unwrap();
            let why = at + text[at..].find("    .why = ").unwrap();
            let end = why + text[why..].find('\n').unwrap() + 1;
            files.set(&file, &format!("{}{}{}", &text[..why], change(&text[why..end]), &text[end..]));
            file.clone()
        }
    };
    let with = |change: fn(&str) -> String| {
        let one_word = one_word.clone();
        move |files: &mut diko_catalogue::Files| one_word(files, &change)
    };
    let mut slips = vec![
        slip("missing-text", &named("an attribute is dropped"), with(|_| String::new())),
        slip("fluent", &named("a bracket is left open"), with(|line| line.replace(" = ", " = { $"))),
        slip("missing-text", &named("a whole text is dropped"), {
            move |files| {
                let text = files.get(&file).unwrap().to_owned();
                let at = text.find("\nstep-anmelden =").unwrap() + 1;
                let end = at + text[at..].find("\n\n").unwrap();
                files.set(&file, &format!("{}{}", &text[..at], &text[end..]));
                // Nothing is left under the id, so the step itself is told.
                first(files, "federal/steps/", "id = \"anmelden\"")
            }
        }),
    ];
    slips.push(slip(
        "variables",
        &named("nobody fills a variable"),
        with(|line| line.replace(" = ", " = { $day } ")),
    ));
    if code == "ar" {
        slips.push(slip(
            "stray-text",
            "an attribute is misspelled",
            with(|line| line.replace(".why", ".whhy")),
        ));
        slips.push(slip(
            "unknown",
            "a text shows one that is not there",
            with(|line| line.replace(" = ", " = { office-kein_amt } ")),
        ));
    }
    if code != "de" {
        slips.push(slip("untranslated", &named("a text is left in German"), {
            let one_word = one_word.clone();
            move |files| {
                let german = files.get(DE).unwrap().to_owned();
                let at = german.find("\nstep-anmelden =").unwrap();
                let why = at + german[at..].find("    .why = ").unwrap();
                let line = german[why..].lines().next().unwrap().to_owned();
                one_word(files, &|_| format!("{line}\n"))
            }
        }));
    }
    slips
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
