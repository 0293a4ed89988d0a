//! The texts of a catalogue in all its languages: formatted here for prints and tables, handed over as Fluent source
//! to the page, which formats them itself.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource};
use unic_langid::LanguageIdentifier;

use crate::files::Files;

/// Texts by language code.
#[derive(Debug, Default)]
pub struct Texts(BTreeMap<String, Language>);

#[derive(Default)]
struct Language {
    source: String,
    /// Parsed when the first text is asked for: the app hands over the source and never needs it.
    bundle: OnceLock<FluentBundle<FluentResource>>,
}

impl Texts {
    /// Joins the `.ftl` files below each layer's `texts/<language>/`, in the order of the paths.
    pub(crate) fn of(files: &Files, layers: &[String]) -> Texts {
        let mut languages: BTreeMap<String, Language> = BTreeMap::new();
        for layer in layers {
            let folder = format!("{layer}texts/");
            for (path, text) in files.under(&folder) {
                let Some((language, _)) = path.strip_prefix(&folder).and_then(|path| path.split_once('/'))
                else {
                    continue;
                };
                let source = &mut languages.entry(language.to_owned()).or_default().source;
                source.push_str(text);
                source.push('\n');
            }
        }
        Texts(languages)
    }

    pub fn languages(&self) -> impl Iterator<Item = &str> {
        self.0.keys().map(String::as_str)
    }

    /// All texts of a language as one Fluent source.
    #[must_use]
    pub fn source(&self, language: &str) -> Option<&str> {
        self.0.get(language).map(|language| language.source.as_str())
    }

    /// The text of a message, or of its attribute. Nothing when the language has none or a variable is missing.
    #[must_use]
    pub fn get(
        &self,
        language: &str,
        id: &str,
        attribute: Option<&str>,
        args: Option<&FluentArgs<'_>>,
    ) -> Option<String> {
        let bundle = self.0.get_key_value(language).map(|(code, language)| language.bundle(code))?;
        let message = bundle.get_message(id)?;
        let pattern = match attribute {
            None => message.value()?,
            Some(name) => message.get_attribute(name)?.value(),
        };
        let mut errors = Vec::new();
        let text = bundle.format_pattern(pattern, args, &mut errors).into_owned();
        errors.is_empty().then_some(text)
    }
}

impl Language {
    fn bundle(&self, code: &str) -> &FluentBundle<FluentResource> {
        self.bundle.get_or_init(|| {
            let language: LanguageIdentifier = code.parse().unwrap_or_default();
            let mut bundle = FluentBundle::new_concurrent(vec![language]);
            // What parses is used; what does not is a fault of `check`.
            let resource = match FluentResource::try_new(self.source.clone()) {
                Ok(resource) | Err((resource, _)) => resource,
            };
            // The first of two messages with one id stays, so that a commune never replaces a federal text.
            let _ = bundle.add_resource(resource);
            bundle
        })
    }
}

impl std::fmt::Debug for Language {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{} bytes", self.source.len())
    }
}

#[cfg(test)]
mod tests {
    use fluent_bundle::FluentArgs;

    use super::Texts;
    use crate::files::Files;

    fn texts() -> Texts {
        let files: Files = [
            ("federal/texts/de/a.ftl", "step-anmelden = Wohnsitz anmelden\n    .why = Bis { $day }.\n"),
            (
                "federal/texts/de/b.ftl",
                "papers = { $count ->\n    [one] ein Papier\n   *[other] { $count } Papiere\n}",
            ),
            (
                "federal/texts/uk/a.ftl",
                "papers = { $count ->\n    [few] { $count } папери\n   *[other] { $count } паперів\n}",
            ),
            ("communes/dorf/texts/de/a.ftl", "step-anmelden = Anders\nlocal-step-anmelden = Im Rathaus.\n"),
        ]
        .into_iter()
        .collect();
        Texts::of(&files, &["federal/".into(), "communes/dorf/".into()])
    }

    #[test]
    fn a_text_is_found_by_language_message_and_attribute() {
        let texts = texts();
        assert_eq!(texts.languages().collect::<Vec<_>>(), ["de", "uk"]);
        let mut args = FluentArgs::new();
        args.set("day", "Montag");
        args.set("count", 3);
        let why = texts.get("de", "step-anmelden", Some("why"), Some(&args)).unwrap();
        // Isolation marks keep an Arabic name from turning the sentence around.
        assert_eq!(why.replace(['\u{2068}', '\u{2069}'], ""), "Bis Montag.");
        assert!(texts.get("uk", "papers", None, Some(&args)).unwrap().contains("папери"));
        assert_eq!(texts.get("uk", "step-anmelden", None, None), None);
        assert_eq!(texts.get("fr", "papers", None, None), None);
        assert_eq!(texts.get("de", "step-anmelden", Some("why"), None), None, "a variable is missing");
    }

    #[test]
    fn a_commune_stands_beside_a_federal_text_and_never_in_its_place() {
        let texts = texts();
        assert_eq!(texts.get("de", "step-anmelden", None, None).unwrap(), "Wohnsitz anmelden");
        assert_eq!(texts.get("de", "local-step-anmelden", None, None).unwrap(), "Im Rathaus.");
    }

    #[test]
    fn the_page_gets_every_file_of_a_language_federal_first() {
        let texts = texts();
        let source = texts.source("de").unwrap();
        let federal = source.find("Wohnsitz anmelden").unwrap();
        assert!(federal < source.find("Anders").unwrap());
        assert!(source.contains("papers ="));
    }
}
