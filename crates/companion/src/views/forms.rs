//! What was typed into a form and is not saved yet.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

view! {
    /// The text of each field; none where nothing was typed.
    struct FormView { fields: BTreeMap<String, String>, }
}

request! {
    /// `form`: the page's own name of it within the family.
    struct FormRequest { form: String, }
    /// No fields: it is saved, or thrown away.
    struct KeepFormRequest { form: String, fields: BTreeMap<String, String>, }
}
