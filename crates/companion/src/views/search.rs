//! What was found in a case.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{CardView, NoteView, PaperRowView, PersonView};

request! {
    struct SearchRequest { query: String, }
}

view! {
    /// Each list with the closest first. All empty where nothing was asked for.
    struct SearchView {
        persons: Vec<PersonView>,
        steps: Vec<CardView>,
        papers: Vec<PaperRowView>,
        notes: Vec<FoundNoteView>,
        /// The people of the case, to say whose something is.
        household: Vec<PersonView>,
    }
    struct FoundNoteView { step: String, persons: Vec<PersonView>, note: NoteView, }
}
