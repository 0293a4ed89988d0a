//! Official terms and how each language says them. The rule that keeps them is in `check::glossary`.

use serde::Deserialize;
use std::collections::BTreeMap;

/// An official German term with the words a text in another language may use for it.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub(crate) struct Term {
    pub(crate) de: String,
    /// Per language one word or several forms of it; the German term itself is always allowed.
    #[serde(flatten)]
    pub(crate) translations: BTreeMap<String, Forms>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(untagged)]
pub(crate) enum Forms {
    One(String),
    Several(Vec<String>),
}

impl Forms {
    pub(crate) fn iter(&self) -> impl Iterator<Item = &str> {
        match self {
            Forms::One(form) => std::slice::from_ref(form).iter(),
            Forms::Several(forms) => forms.iter(),
        }
        .map(String::as_str)
    }
}
