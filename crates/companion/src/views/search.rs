//! What was found in a case.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{AppointmentView, CardView, LetterView, NoteView, PaperRowView, PersonView, ProofView};

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
        letters: Vec<LetterView>,
        /// Each with its step where the plan holds it.
        appointments: Vec<AppointmentView>,
        proofs: Vec<FoundProofView>,
        /// The people of the case, to say whose something is.
        household: Vec<PersonView>,
    }
    struct FoundNoteView { step: String, persons: Vec<PersonView>, note: NoteView, }
    struct FoundProofView { step: String, proof: ProofView, }
}
