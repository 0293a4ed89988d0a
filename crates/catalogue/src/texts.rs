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
