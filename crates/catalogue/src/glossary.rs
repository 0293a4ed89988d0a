//! Official terms and how each language says them. The rule that keeps them is in `check::glossary`.

use serde::Deserialize;
use std::collections::BTreeMap;

/// An official German term with the words one other language may use for it: cases and plurals of one translation.
/// The German term itself is always allowed.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Term {
    pub(crate) de: String,
    pub(crate) say: Vec<String>,
}

/// The terms of each language that has a glossary.
pub(crate) type Glossary = BTreeMap<String, Vec<Term>>;
