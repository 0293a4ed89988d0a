//! Where the boxes stand: two columns with a channel for the lines between them. The head of a lane is the first box of
//! its left column, so that no line ever crosses it.

use std::collections::BTreeSet;

use super::flow::Flow;
use super::{Area, Lane, TextHeights, Tie, Units};
use crate::catalogue::PaperId;

pub const NODE_WIDTH: Units = 158;
/// A tag hangs under its step, set in from the outer edge.
pub const TAG_WIDTH: Units = NODE_WIDTH - TAG_INSET;

pub(super) const EDGE: Units = 12;
/// The room for lines on a phone.
pub(super) const CHANNEL: Units = 390 - 2 * (EDGE + NODE_WIDTH);
/// Lines enter and leave at least this far apart, and as far from the corners of a box.
pub(super) const PORT: Units = 8;
pub(super) const TAG_INSET: Units = 14;

const PADDING: Units = 12;
const GAP: Units = 16;
const TAG_GAP: Units = 8;
/// The smallest target for a thumb.
const LOWEST_NODE: Units = 56;
const LOWEST_TAG: Units = 32;
/// Left boxes meet lines on multiples of four, right ones two below: lines from both sides never run into each other.
const GRID: Units = 4;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Side {
    Left,
    Right,
}

impl Side {
    /// How far the lines of this side lie below the grid.
    fn below_grid(self) -> Units {
        match self {
            Side::Left => 0,
            Side::Right => GRID / 2,
        }
    }
}

pub(super) struct Placed {
    pub lanes: Vec<Lane>,
    /// In reading order.
    pub standing: Vec<Standing>,
    pub height: Units,
}

/// A card with its tags: what nobody brings above it, what it brings below. How far apart the columns are, the lines decide.
pub(super) struct Standing {
    pub card: usize,
    pub side: Side,
    pub top: Units,
    pub height: Units,
    pub to_find: Vec<Hanging>,
    pub brings: Vec<Hanging>,
}

pub(super) struct Hanging {
    pub paper: PaperId,
    pub top: Units,
    pub height: Units,
}

impl Hanging {
    pub fn middle(&self) -> Units {
        self.top + self.height / 2
    }
}

impl Standing {
    /// Where the lines meet the box, from the top down: those that enter, then those that leave.
    pub fn port(&self, index: usize, of: usize) -> Units {
        let count = Units::try_from(of).unwrap_or(Units::MAX / PORT);
        let index = Units::try_from(index).unwrap_or(count);
        let first = self.top + on_grid_down((self.height - PORT * (count - 1)) / 2);
        first + PORT * index + self.side.below_grid()
    }

    fn bottom(&self) -> Units {
        self.brings.last().map_or(self.top + self.height, |tag| tag.top + tag.height)
    }
}

pub(super) fn place(flow: &Flow, visits: &[Vec<usize>], heights: &impl TextHeights) -> Placed {
    let mut placed = Placed { lanes: Vec::new(), standing: Vec::new(), height: 0 };
    for visit in visits {
        let Some(office) = visit.first().and_then(|card| flow.cards.get(*card)).map(|card| &card.office)
        else {
            continue;
        };
        let top = placed.height;
        let head =
            Area { x: EDGE, y: top + PADDING, width: NODE_WIDTH, height: on_grid(heights.office(office)) };
        let mut below = Columns { left: head.y + head.height + TAG_GAP, right: top + PADDING };
        let mut here: Vec<Standing> = Vec::new();
        for &card in visit {
            let earliest = after_what_it_waits_for(flow, &here, card);
            let side = below.side(earliest);
            let from = below.of(side).max(earliest);
            if let Some(standing) = stand(flow, heights, card, side, from) {
                below.set(side, standing.bottom() + GAP);
                here.push(standing);
            }
        }
        let bottom = below.left.max(below.right) - GAP;
        let height = (bottom.max(head.y + head.height) + PADDING) - top;
        placed.lanes.push(Lane { office: office.clone(), top, height, head });
        placed.height = top + height;
        placed.standing.extend(here);
    }
    placed
}

/// Where the next box of each column may begin.
struct Columns {
    left: Units,
    right: Units,
}

impl Columns {
    /// Where a box that may not begin before `earliest` stands highest; at the same height, on the left.
    fn side(&self, earliest: Units) -> Side {
        if self.left.max(earliest) <= self.right.max(earliest) { Side::Left } else { Side::Right }
    }

    fn of(&self, side: Side) -> Units {
        match side {
            Side::Left => self.left,
            Side::Right => self.right,
        }
    }

    fn set(&mut self, side: Side, to: Units) {
        match side {
            Side::Left => self.left = to,
            Side::Right => self.right = to,
        }
    }
}

fn after_what_it_waits_for(flow: &Flow, here: &[Standing], card: usize) -> Units {
    let waits_for =
        |other: &&Standing| flow.links.iter().any(|link| link.from == other.card && link.to == card);
    here.iter().filter(waits_for).map(|other| other.bottom() + GAP).max().unwrap_or(0)
}

fn stand(flow: &Flow, heights: &impl TextHeights, card: usize, side: Side, from: Units) -> Option<Standing> {
    let known = flow.cards.get(card)?;
    let hang = |papers: Vec<PaperId>, mut top: Units| -> Vec<Hanging> {
        let hang_one = |paper: PaperId| {
            // Twice the grid, so that its middle lies on it.
            let height = on_grid(heights.paper(&paper).max(LOWEST_TAG) / 2 + 1) * 2;
            let hanging = Hanging { paper, top: top + side.below_grid(), height };
            top += height + TAG_GAP;
            hanging
        };
        papers.into_iter().map(hang_one).collect()
    };
    let to_find = hang(known.to_find.clone(), on_grid(from));
    let top = to_find.last().map_or(on_grid(from), |tag| on_grid(tag.top + tag.height + TAG_GAP));
    let lines = Units::try_from(ports_of(flow, card).count()).unwrap_or(Units::MAX / (2 * PORT));
    let height = on_grid(heights.step(&known.step).max(LOWEST_NODE).max(PORT * (lines + 2)));
    let brings = hang(papers_brought(flow, card), top + height + TAG_GAP);
    Some(Standing { card, side, top, height, to_find, brings })
}

/// The papers of a card that others wait for.
fn papers_brought(flow: &Flow, card: usize) -> Vec<PaperId> {
    let ties = flow.links.iter().filter(|link| link.from == card).map(|link| &link.tie);
    let papers: BTreeSet<&PaperId> =
        ties.filter_map(|tie| if let Tie::Paper(paper) = tie { Some(paper) } else { None }).collect();
    papers.into_iter().cloned().collect()
}

/// How many lines meet the box of a card itself.
pub(super) struct Ports {
    /// One for each line that enters.
    pub enter: usize,
    /// The kinds of plain lines that leave.
    pub leave: Vec<Tie>,
}

impl Ports {
    pub fn count(&self) -> usize {
        self.enter + self.leave.len()
    }
}

pub(super) fn ports_of(flow: &Flow, card: usize) -> Ports {
    let to_find = flow.cards.get(card).map_or(0, |card| card.to_find.len());
    let leaving = flow.links.iter().filter(|link| link.from == card).map(|link| &link.tie);
    let plain: BTreeSet<&Tie> = leaving.filter(|tie| !matches!(tie, Tie::Paper(_))).collect();
    Ports {
        enter: to_find + flow.links.iter().filter(|link| link.to == card).count(),
        leave: plain.into_iter().cloned().collect(),
    }
}

fn on_grid(units: Units) -> Units {
    (units.max(0) + GRID - 1) / GRID * GRID
}

fn on_grid_down(units: Units) -> Units {
    units.max(0) / GRID * GRID
}
