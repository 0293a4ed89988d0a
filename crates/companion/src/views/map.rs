//! The plan as a drawing. All lengths are units of which a phone is 390 wide, from the start edge and the top; the page
//! mirrors them for scripts that run from right to left.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::CardView;

words! {
    /// What ties two steps: a paper, "this first", "usually first".
    enum TieWord { Paper, First, Usual, }
}

view! {
    struct MapView {
        width: i32,
        height: i32,
        lanes: Vec<MapLaneView>,
        /// In the order in which one reads them.
        nodes: Vec<MapNodeView>,
        tags: Vec<MapTagView>,
        arrows: Vec<MapArrowView>,
    }
    /// A visit to an office.
    struct MapLaneView { office: String, top: i32, height: i32, head: AreaView, }
    struct MapNodeView {
        card: CardView,
        area: AreaView,
        /// The step to do next: it and what leads to it carry the only strong line.
        next: bool,
    }
    struct MapTagView {
        paper: String,
        area: AreaView,
        /// The line that ties it to the step that brings it.
        stem: Vec<PointView>,
        /// The next step lacks it.
        next: bool,
    }
    struct MapArrowView {
        /// Places among the nodes; `from` is absent where no step brings the paper.
        from: Option<u32>,
        to: u32,
        tie: TieWord,
        points: Vec<PointView>,
        next: bool,
    }
    struct AreaView { x: i32, y: i32, width: i32, height: i32, }
    struct PointView { x: i32, y: i32, }
}

request! {
    struct MapRequest {
        /// Absent: everyone's steps.
        person: Option<String>,
        /// Steps that are done are drawn too; else only those whose paper another step lacks.
        done: bool,
        heights: Vec<TextHeightRequest>,
    }
    /// How high a text of the catalogue (`step-…`, `paper-…`, `office-…`) is in the width it gets.
    struct TextHeightRequest { text: String, height: i32, }
}
