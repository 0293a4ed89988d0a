//! A sheet to print, as the page put it together and showed it: the same lines come onto the paper, none besides.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

words! {
    enum SheetRowKind { Step, Label, Item, Text, }
    enum SheetLineKind { Title, Day, Label, Text, Source, }
}

view! {
    struct SavedSheetView { path: String, }
}

request! {
    struct PrintSheetRequest {
        /// The person's language beside German; absent where that is German.
        own: Option<SheetOwnRequest>,
        title: SheetWordsRequest,
        lead: Vec<SheetWordsRequest>,
        columns: SheetWordsRequest,
        rows: Vec<SheetRowRequest>,
    }
    struct SheetOwnRequest { language: String, right_to_left: bool, }
    struct SheetRowRequest { kind: SheetRowKind, lines: Vec<SheetLineRequest>, }
    struct SheetLineRequest { kind: SheetLineKind, words: SheetWordsRequest, }
    struct SheetWordsRequest { own: String, german: String, }
}
