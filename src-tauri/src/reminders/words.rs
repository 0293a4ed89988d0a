//! The one sentence of a reminder in every language, out of the page's own files, so that the page shows exactly what the
//! lock screen will. Nobody can have another one shown.

const FROM: &str = "reminders-from = ";
const SENTENCE: &str = "reminders-sentence = ";

macro_rules! languages {
    ($($language:literal)*) => {
        &[$(($language, include_str!(concat!("../../../locales/", $language, "/reminders.ftl")))),*]
    };
}

const FILES: &[(&str, &str)] = languages!["en" "ar" "de" "de-simple" "es" "fa" "fr" "ru" "tr" "uk"];

/// What a notice is headed with.
pub fn from(language: &str) -> &'static str {
    message(FROM, language)
}

pub fn sentence(language: &str) -> &'static str {
    message(SENTENCE, language)
}

/// In English where the language is not known.
fn message(key: &str, language: &str) -> &'static str {
    let file = FILES.iter().find(|(known, _)| *known == language).or(FILES.first());
    file.and_then(|(_, text)| text.lines().find_map(|line| line.strip_prefix(key))).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn every_language_of_the_page_has_its_sentence() {
        let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../locales");
        let name =
            |entry: std::io::Result<std::fs::DirEntry>| entry.unwrap().file_name().into_string().unwrap();
        let languages: BTreeSet<String> = std::fs::read_dir(folder).unwrap().map(name).collect();
        assert_eq!(languages, FILES.iter().map(|(language, _)| (*language).to_owned()).collect());
        let sentences: BTreeSet<&str> = FILES.iter().map(|(language, _)| sentence(language)).collect();
        assert_eq!(sentences.len(), FILES.len(), "a sentence is missing, or in the wrong language");
        assert_eq!(sentence("tlh"), sentence("en"));
    }

    /// It is read by whoever holds the device.
    #[test]
    fn a_sentence_takes_no_value_and_says_nothing_of_a_case() {
        for (language, _) in FILES {
            assert!(from(language).contains("DiKo"), "{language}");
            let sentence = sentence(language);
            assert!(!sentence.contains(['{', '}', '§', '!']), "{language}: {sentence}");
            assert!(!sentence.chars().any(char::is_numeric), "{language}: {sentence}");
            assert!((10..120).contains(&sentence.chars().count()), "{language}: {sentence}");
        }
    }
}
