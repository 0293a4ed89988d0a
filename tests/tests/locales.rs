//! The interface's sentences: the same messages with the same variables in every language, a sentence for every error
//! code, the plural forms each language has, and no sentence left in another language. The catalogue's texts have
//! their own check (`diko-catalogue check`).

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test says what is wrong by failing")]

use std::collections::{BTreeMap, BTreeSet};

use diko_companion::ErrorCode;
use diko_tests::workspace::root;
use fluent_syntax::ast::{
    CallArguments, Entry, Expression, InlineExpression, Pattern, PatternElement, Variant, VariantKey,
};

/// One value or attribute: the text a person reads, what it is filled with, and its plural forms.
#[derive(Debug, Default, PartialEq)]
struct Sentence {
    text: String,
    /// Words of its longest form: one number, one gender.
    words: usize,
    variables: BTreeSet<String>,
    plurals: Vec<BTreeSet<String>>,
}

/// Sentences by `id` or `id.attribute`.
type Language = BTreeMap<String, Sentence>;

fn languages() -> BTreeMap<String, Language> {
    let mut languages = BTreeMap::new();
    for folder in std::fs::read_dir(root().join("locales")).unwrap() {
        let folder = folder.unwrap().path();
        if folder.is_dir() {
            languages.insert(folder.file_name().unwrap().to_string_lossy().into_owned(), language(&folder));
        }
    }
    assert!(languages.contains_key("de") && languages.contains_key("en"), "the walk is broken");
    languages
}

fn language(folder: &std::path::Path) -> Language {
    let mut language = Language::new();
    for file in std::fs::read_dir(folder).unwrap() {
        let path = file.unwrap().path();
        let text = std::fs::read_to_string(&path).unwrap();
        let resource = fluent_syntax::parser::parse(text.as_str())
            .unwrap_or_else(|(_, faults)| panic!("{}: {faults:?}", path.display()));
        for entry in resource.body {
            let Entry::Message(message) = entry else { continue };
            let id = message.id.name;
            let value = message.value.iter().map(|value| (id.to_owned(), sentence(value)));
            let attributes =
                message.attributes.iter().map(|of| (format!("{id}.{}", of.id.name), sentence(&of.value)));
            for (id, sentence) in value.chain(attributes) {
                assert!(
                    language.insert(id.clone(), sentence).is_none(),
                    "{id} stands twice in {}",
                    folder.display()
                );
            }
        }
    }
    language
}

fn sentence(pattern: &Pattern<&str>) -> Sentence {
    let mut sentence = Sentence::default();
    read_pattern(pattern, &mut sentence);
    sentence
}

fn read_pattern(pattern: &Pattern<&str>, into: &mut Sentence) {
    let mut words = 0;
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => {
                into.text.push_str(value);
                words += value.split_whitespace().count();
            }
            PatternElement::Placeable { expression } => read_expression(expression, into),
        }
    }
    into.words = into.words.max(words);
}

fn read_expression(expression: &Expression<&str>, into: &mut Sentence) {
    match expression {
        Expression::Inline(inline) => read_inline(inline, into),
        Expression::Select { selector, variants } => {
            read_inline(selector, into);
            into.plurals.extend(plural_forms(variants));
            variants.iter().for_each(|variant| read_pattern(&variant.value, into));
        }
    }
}

fn read_inline(inline: &InlineExpression<&str>, into: &mut Sentence) {
    match inline {
        InlineExpression::VariableReference { id } => {
            into.variables.insert(id.name.to_owned());
        }
        InlineExpression::FunctionReference { arguments: CallArguments { positional, .. }, .. } => {
            positional.iter().for_each(|argument| read_inline(argument, into));
        }
        InlineExpression::Placeable { expression } => read_expression(expression, into),
        _ => {}
    }
}

/// The plural words among the variants, where there are any.
fn plural_forms(variants: &[Variant<&str>]) -> Option<BTreeSet<String>> {
    const FORMS: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];
    let keys = variants.iter().filter_map(|variant| match variant.key {
        VariantKey::Identifier { name } => Some(name),
        VariantKey::NumberLiteral { .. } => None,
    });
    let forms: BTreeSet<String> = keys.filter(|key| FORMS.contains(key)).map(Into::into).collect();
    (forms.len() > 1 || forms.contains("one")).then_some(forms)
}

#[test]
fn every_language_has_the_same_messages_with_the_same_variables() {
    let languages = languages();
    let german = &languages["de"];
    let mut broken = Vec::new();
    for (name, language) in &languages {
        for (id, sentence) in german {
            match language.get(id) {
                None => broken.push(format!("{name} lacks {id}")),
                Some(own) if own.variables != sentence.variables => {
                    broken.push(format!(
                        "{name} {id}: {:?}, German has {:?}",
                        own.variables, sentence.variables
                    ));
                }
                Some(_) => {}
            }
        }
        broken.extend(
            language.keys().filter(|id| !german.contains_key(*id)).map(|id| format!("only {name} has {id}")),
        );
    }
    assert_eq!(broken, Vec::<String>::new());
}

#[test]
fn every_error_code_has_its_sentence_in_every_language() {
    let mut silent = Vec::new();
    for (name, language) in languages() {
        let codes = ErrorCode::ALL.iter().map(|code| code.code());
        silent
            .extend(codes.filter(|code| !language.contains_key(*code)).map(|code| format!("{name}: {code}")));
    }
    assert_eq!(silent, Vec::<String>::new());
}

/// CLDR's cardinal categories that whole numbers of the language can have.
fn needed_forms(language: &str) -> &'static [&'static str] {
    match language {
        "ar" => &["one", "two", "few", "many", "other"],
        "uk" | "ru" => &["one", "few", "many"],
        _ => &["one", "other"],
    }
}

/// Categories the language has beside those: of fractions, and of millions in French and Spanish.
fn further_forms(language: &str) -> &'static [&'static str] {
    match language {
        "ar" => &["zero"],
        "uk" | "ru" => &["other"],
        "fr" | "es" => &["many"],
        _ => &[],
    }
}

#[test]
fn every_language_uses_its_own_plural_forms() {
    let mut broken = Vec::new();
    for (name, language) in languages() {
        let (needed, further) = (needed_forms(&name), further_forms(&name));
        for (id, sentence) in language {
            for forms in &sentence.plurals {
                let missing: Vec<_> = needed.iter().filter(|form| !forms.contains(**form)).collect();
                if !missing.is_empty() {
                    broken.push(format!("{name} {id}: no form for {missing:?}"));
                }
                let is_foreign =
                    |form: &&String| !needed.contains(&form.as_str()) && !further.contains(&form.as_str());
                let foreign: Vec<_> = forms.iter().filter(is_foreign).collect();
                if !foreign.is_empty() {
                    broken.push(format!("{name} {id}: the language has no {foreign:?}"));
                }
            }
        }
    }
    assert_eq!(broken, Vec::<String>::new());
}

fn is_cyrillic(letter: char) -> bool {
    ('\u{0400}'..='\u{04FF}').contains(&letter)
}

fn is_arabic(letter: char) -> bool {
    ('\u{0600}'..='\u{06FF}').contains(&letter)
}

/// Letters that languages of the same script do not share: a sentence with one of another language was left there.
fn foreign_letters(language: &str) -> &'static str {
    match language {
        "ru" => "іїєґІЇЄҐ",
        "uk" => "ыэъёЫЭЪЁ",
        "fa" => "يكة",
        "ar" => "یکپچژگ",
        _ => "",
    }
}

#[test]
fn every_language_keeps_to_its_own_letters_and_to_latin_digits() {
    let mut strange = Vec::new();
    for (name, language) in languages() {
        let foreign = foreign_letters(&name);
        for (id, sentence) in language {
            let is_strange =
                |letter: char| foreign.contains(letter) || (letter.is_numeric() && !letter.is_ascii_digit());
            if sentence.text.contains(is_strange) {
                strange.push(format!("{name} {id}: {}", sentence.text));
            }
        }
    }
    assert_eq!(strange, Vec::<String>::new());
}

#[test]
fn no_sentence_is_left_in_another_language() {
    let languages = languages();
    let german = &languages["de"];
    let mut left = Vec::new();
    for (name, language) in &languages {
        for (id, sentence) in language {
            let letters = sentence.text.chars().filter(|letter| letter.is_alphabetic());
            let own_script: fn(char) -> bool = match name.as_str() {
                "uk" | "ru" => is_cyrillic,
                "ar" | "fa" => is_arabic,
                _ => char::is_alphabetic,
            };
            let (own, all) =
                letters.fold((0, 0), |(own, all), letter| (own + usize::from(own_script(letter)), all + 1));
            // Names and official terms stay in Latin letters within a sentence of the language.
            if own * 2 < all {
                left.push(format!("{name} {id}: {}", sentence.text));
            }
            // Four words in a row are a sentence, and no sentence is the same in two languages.
            if name != "de"
                && sentence.words >= 4
                && german.get(id).is_some_and(|german| german.text == sentence.text)
            {
                left.push(format!("{name} {id} is German: {}", sentence.text));
            }
        }
    }
    assert_eq!(left, Vec::<String>::new());
}
