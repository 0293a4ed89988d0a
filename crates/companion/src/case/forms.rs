//! What was typed into forms and is not saved yet. It stays on this device. Deliberately not here: what a form is of, which
//! only the page knows.

use std::collections::BTreeMap;

use diko_core::ops::registry::forms;
use diko_core::ops::{Entity, Key, Value};

use super::{Case, Change};

/// So many are kept; the one that was typed into longest ago goes first.
const MOST: usize = 20;

/// The text of each field.
pub(crate) type Fields = BTreeMap<String, String>;

impl Case {
    /// Empty where nothing was typed.
    pub fn form(&self, form: &str) -> Fields {
        self.forms().into_iter().find(|(name, _)| name == form).map(|(_, fields)| fields).unwrap_or_default()
    }

    /// What makes these the fields of the form; nothing where they are so.
    pub fn form_changes(&self, form: &str, fields: &Fields) -> Vec<Change> {
        let mut all = self.forms();
        let before = all.clone();
        all.retain(|(name, _)| name != form);
        if !fields.is_empty() {
            all.push((form.to_owned(), fields.clone()));
        }
        all.drain(..all.len().saturating_sub(MOST));
        if all == before {
            return Vec::new();
        }
        // Strings alone: this cannot fail.
        let texts = serde_json::to_string(&all).unwrap_or_default();
        vec![Change::set(&the_forms(), forms::TEXTS, Value::Text(texts))]
    }

    /// Each form with its fields, the newest last. What another version wrote otherwise is none.
    pub fn forms(&self) -> Vec<(String, Fields)> {
        serde_json::from_str(&self.text(&the_forms(), forms::TEXTS)).unwrap_or_default()
    }
}

fn the_forms() -> Entity {
    Entity { kind: forms::KIND, key: Key::One }
}
