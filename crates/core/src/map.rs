//! The plan as a drawing: one lane for each visit to an office, one box for each step, papers as tags on the lines
//! between them. Pure and total; the same drawing serves the page and the print.
//!
//! `draw` reads from the top down: what hangs together (`flow`), in which order one goes (`order`), where the boxes
//! stand (`place`), where the lines run (`wires`). Deliberately not here: words, fonts, colours, and the mirror image
//! for scripts that run from right to left. How high a text is, the caller says.

mod flow;
mod order;
mod place;
mod wires;

use crate::catalogue::{Catalogue, OfficeKindId, PaperId, StepId};
use crate::plan::PlanItem;

/// Units: the width of a phone is 390.
pub type Units = i32;

/// A drawing. It only grows wider than a phone where more lines run side by side than anyone could follow.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Map {
    pub width: Units,
    pub height: Units,
    /// From the top down, without gaps.
    pub lanes: Vec<Lane>,
    /// In the order in which one reads them: lane by lane.
    pub nodes: Vec<Node>,
    pub tags: Vec<Tag>,
    pub arrows: Vec<Arrow>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Area {
    pub x: Units,
    pub y: Units,
    pub width: Units,
    pub height: Units,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Point {
    pub x: Units,
    pub y: Units,
}

/// A visit to an office of one kind, as wide as the drawing. An office comes again where a step of another must be
/// done between two of its own.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Lane {
    pub office: OfficeKindId,
    pub top: Units,
    pub height: Units,
    pub head: Area,
}

/// A step. `card` is its place in the list that was given.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Node {
    pub card: usize,
    pub area: Area,
}

/// A paper that a step brings, or one that the next step lacks and no step before it brings.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tag {
    pub paper: PaperId,
    /// The card that brings it.
    pub card: Option<usize>,
    pub area: Area,
    /// The line that ties it to its step; empty where there is none.
    pub stem: Vec<Point>,
}

/// A line from a step or a paper down to the step that waits for it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Arrow {
    /// The card it comes from; absent for a paper that no step before it brings.
    pub from: Option<usize>,
    pub to: usize,
    pub tie: Tie,
    /// From its source to the edge of its target, along the axes.
    pub points: Vec<Point>,
}

#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Tie {
    /// The target lacks a paper that the source brings.
    Paper(PaperId),
    /// The target cannot be done before the source.
    First,
    /// The target usually comes after the source.
    Usual,
}

/// How high each text is in the width it gets, in units.
pub trait TextHeights {
    /// In a box as wide as `place::NODE_WIDTH`.
    fn step(&self, step: &StepId) -> Units;
    /// In a tag as wide as `place::TAG_WIDTH`.
    fn paper(&self, paper: &PaperId) -> Units;
    /// In a head as wide as a box.
    fn office(&self, office: &OfficeKindId) -> Units;
}

/// The widths that texts get; whoever measures them needs to know.
pub use place::{NODE_WIDTH, TAG_WIDTH};

/// Draws these cards of a plan: each is one step of one or several persons, and holds at least one item. The cards come
/// in the order of the plan; `next` is the card to do next, whose missing papers are all drawn.
#[must_use]
pub fn draw(
    catalogue: &Catalogue,
    cards: &[Vec<&PlanItem>],
    next: Option<usize>,
    heights: &impl TextHeights,
) -> Map {
    let flow = flow::flow(catalogue, cards, next);
    let (lanes, flow) = order::lanes(flow, next);
    let placed = place::place(&flow, &lanes, heights);
    wires::wired(&flow, placed)
}
