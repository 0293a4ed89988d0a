//! What a person holds out to an official: no more than one step needs.

use serde::Serialize;
use ts_rs::TS;

use super::{FactView, NeedView, PersonView};

view! {
    struct CounterView {
        step: String,
        persons: Vec<CounterPersonView>,
        /// What the step needs; what is only useful, where it is in hand.
        papers: Vec<NeedView>,
        /// The papers the step brings.
        asks_for: Vec<String>,
    }
    /// Facts that somebody told; nothing stands for what nobody did.
    struct CounterPersonView { person: PersonView, facts: Vec<FactView>, }
}
