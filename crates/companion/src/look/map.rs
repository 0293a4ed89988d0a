//! The plan as a drawing: which cards it shows, and the core's drawing of them as a view.

use std::collections::BTreeMap;

use diko_core::catalogue::{Concerns, OfficeKindId, PaperId, StepId};
use diko_core::household::PersonId;
use diko_core::map::{self, Area, Arrow, Map, Point, Tag, TextHeights, Tie};
use diko_core::plan::{ItemState, PlanItem};

use super::Look;
use super::cards::{Card, is_open};
use crate::views::{
    AreaView, MapArrowView, MapLaneView, MapNodeView, MapRequest, MapTagView, MapView, PointView, TieWord,
};

/// A text that fills a screen is no box any more.
const HIGHEST_TEXT: i32 = 600;

/// What the page measured. A text it did not measure gets the lowest box.
pub(crate) struct Measured(BTreeMap<String, i32>);

impl Measured {
    pub fn of(request: &MapRequest) -> Measured {
        let heights = request.heights.iter();
        Measured(heights.map(|one| (one.text.clone(), one.height.clamp(0, HIGHEST_TEXT))).collect())
    }

    fn height(&self, kind: &str, id: &str) -> i32 {
        self.0.get(&format!("{kind}-{id}")).copied().unwrap_or(0)
    }
}

impl TextHeights for Measured {
    fn step(&self, step: &StepId) -> i32 {
        self.height("step", step.as_str())
    }

    fn paper(&self, paper: &PaperId) -> i32 {
        self.height("paper", paper.as_str())
    }

    fn office(&self, office: &OfficeKindId) -> i32 {
        self.height("office", office.as_str())
    }
}

impl Look<'_> {
    pub fn map_view(&self, person: Option<&PersonId>, with_done: bool, heights: &Measured) -> MapView {
        let all = self.cards();
        let first = self.next_cards(&all).into_iter().find(|card| person.is_none_or(|id| card.concerns(id)));
        let of_person: Vec<&Card<'_>> =
            all.iter().filter(|card| person.is_none_or(|id| card.concerns(id))).collect();
        let is_shown = |card: &&Card<'_>| match card.first.state {
            ItemState::Dismissed => false,
            ItemState::Done => with_done || of_person.iter().any(|other| self.is_waited_for(card, other)),
            ItemState::Blocked | ItemState::Upcoming | ItemState::Ready | ItemState::Waiting => true,
        };
        let cards: Vec<&Card<'_>> = of_person.iter().copied().filter(is_shown).collect();
        let next = cards.iter().position(|card| first.is_some_and(|first| std::ptr::eq(*card, first)));
        let items: Vec<Vec<&PlanItem>> = cards.iter().map(|card| card.items.clone()).collect();
        let map = map::draw(self.catalogue(), &items, next, heights);
        MapView {
            width: map.width,
            height: map.height,
            lanes: map.lanes.iter().map(lane_view).collect(),
            nodes: map
                .nodes
                .iter()
                .filter_map(|node| {
                    let card = self.card_view(cards.get(node.card)?);
                    Some(MapNodeView { card, area: area(node.area), next: next == Some(node.card) })
                })
                .collect(),
            tags: map.tags.iter().map(|tag| tag_view(&map, tag, next)).collect(),
            arrows: map.arrows.iter().filter_map(|arrow| arrow_view(&map, arrow, next)).collect(),
        }
    }

    /// A step is done, and the paper it brings has not come: another step still lacks it.
    fn is_waited_for(&self, done: &Card<'_>, other: &Card<'_>) -> bool {
        let step = self.catalogue().step(&done.first.step);
        let of_household = step.is_some_and(|step| step.concerns == Concerns::Household);
        other.items.iter().any(|item| {
            let lacks = done.first.produces.iter().any(|paper| item.missing_documents.contains(paper));
            lacks && is_open(item) && (of_household || done.concerns(&item.person))
        })
    }
}

fn lane_view(lane: &map::Lane) -> MapLaneView {
    MapLaneView { office: lane.office.0.clone(), top: lane.top, height: lane.height, head: area(lane.head) }
}

fn tag_view(map: &Map, tag: &Tag, next: Option<usize>) -> MapTagView {
    let leads_there = |arrow: &Arrow| arrow.from == tag.card && is_of(&arrow.tie, &tag.paper);
    MapTagView {
        paper: tag.paper.0.clone(),
        area: area(tag.area),
        stem: points(&tag.stem),
        next: map.arrows.iter().any(|arrow| leads_there(arrow) && next == Some(arrow.to)),
    }
}

fn is_of(tie: &Tie, paper: &PaperId) -> bool {
    matches!(tie, Tie::Paper(of) if of == paper)
}

fn arrow_view(map: &Map, arrow: &Arrow, next: Option<usize>) -> Option<MapArrowView> {
    let place = |card: usize| {
        let at = map.nodes.iter().position(|node| node.card == card)?;
        u32::try_from(at).ok()
    };
    Some(MapArrowView {
        from: arrow.from.and_then(place),
        to: place(arrow.to)?,
        tie: match arrow.tie {
            Tie::Paper(_) => TieWord::Paper,
            Tie::First => TieWord::First,
            Tie::Usual => TieWord::Usual,
        },
        points: points(&arrow.points),
        next: next == Some(arrow.to) && matches!(arrow.tie, Tie::Paper(_)),
    })
}

fn area(area: Area) -> AreaView {
    AreaView { x: area.x, y: area.y, width: area.width, height: area.height }
}

fn points(points: &[Point]) -> Vec<PointView> {
    points.iter().map(|point| PointView { x: point.x, y: point.y }).collect()
}
