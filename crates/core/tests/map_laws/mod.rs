//! The laws of a drawing, for every plan there is: read by the tests on random plans and by those on the stories.

use diko_core::catalogue::{Catalogue, OfficeKindId, PaperId, StepId};
use diko_core::map::{Area, Map, Point, TextHeights, Tie, Units, draw};
use diko_core::plan::{ItemState, PlanItem};

/// Heights as different as real ones, from the length of the id.
pub struct ByLength;

impl TextHeights for ByLength {
    fn step(&self, step: &StepId) -> Units {
        lines(step.as_str()) * 19 + 24
    }

    fn paper(&self, paper: &PaperId) -> Units {
        lines(paper.as_str()) * 18 + 9
    }

    fn office(&self, office: &OfficeKindId) -> Units {
        lines(office.as_str()) * 21
    }
}

fn lines(text: &str) -> Units {
    Units::try_from(text.len() / 9 + 1).unwrap()
}

/// Draws these cards twice and holds every law against the drawing.
pub fn lawful(catalogue: &Catalogue, cards: &[Vec<&PlanItem>], next: Option<usize>) -> Map {
    let map = draw(catalogue, cards, next, &ByLength);
    assert_eq!(map, draw(catalogue, cards, next, &ByLength), "the same plan gives the same drawing");
    every_card_stands_once(&map, cards);
    boxes_keep_apart(&map);
    lanes_hold_their_steps(&map, cards);
    lines_run_down_and_cross_no_box(&map);
    lines_of_different_sources_never_run_together(&map);
    order_is_kept(&map, cards);
    what_the_next_step_lacks_is_drawn(&map, cards, next);
    map
}

fn every_card_stands_once(map: &Map, cards: &[Vec<&PlanItem>]) {
    let mut drawn: Vec<usize> = map.nodes.iter().map(|node| node.card).collect();
    drawn.sort_unstable();
    assert_eq!(drawn, (0..cards.len()).collect::<Vec<_>>());
}

fn boxes(map: &Map) -> Vec<(String, Area)> {
    let nodes = map.nodes.iter().map(|node| (format!("step {}", node.card), node.area));
    let tags = map.tags.iter().map(|tag| (format!("paper {} of {:?}", tag.paper, tag.card), tag.area));
    let heads = map.lanes.iter().map(|lane| (format!("head {} at {}", lane.office, lane.top), lane.head));
    nodes.chain(tags).chain(heads).collect()
}

fn boxes_keep_apart(map: &Map) {
    let boxes = boxes(map);
    for (index, (name, area)) in boxes.iter().enumerate() {
        assert!(area.width > 0 && area.height > 0, "{name} is empty: {area:?}");
        assert!(area.x >= 0 && area.x + area.width <= map.width, "{name} sticks out sideways: {area:?}");
        assert!(area.y >= 0 && area.y + area.height <= map.height, "{name} sticks out below: {area:?}");
        for (other, other_area) in &boxes[index + 1..] {
            assert!(!overlap(area, other_area), "{name} {area:?} lies over {other} {other_area:?}");
        }
    }
}

fn overlap(one: &Area, other: &Area) -> bool {
    let apart = |from: Units, length: Units, other_from: Units, other_length: Units| {
        from + length <= other_from || other_from + other_length <= from
    };
    !apart(one.x, one.width, other.x, other.width) && !apart(one.y, one.height, other.y, other.height)
}

fn lanes_hold_their_steps(map: &Map, cards: &[Vec<&PlanItem>]) {
    let mut top = 0;
    for (index, lane) in map.lanes.iter().enumerate() {
        assert_eq!(lane.top, top, "lanes lie without gaps");
        top += lane.height;
        assert!(index == 0 || map.lanes[index - 1].office != lane.office, "one visit is one lane");
        let here = |area: &Area| area.y >= lane.top && area.y + area.height <= lane.top + lane.height;
        assert!(here(&lane.head));
        let of_lane: Vec<_> = map.nodes.iter().filter(|node| here(&node.area)).collect();
        assert!(!of_lane.is_empty(), "no lane is empty");
        assert!(of_lane.iter().all(|node| cards[node.card][0].office == lane.office));
    }
    assert_eq!(top, map.height);
}

fn lines_run_down_and_cross_no_box(map: &Map) {
    for arrow in &map.arrows {
        let (first, last) = (arrow.points[0], arrow.points[arrow.points.len() - 1]);
        assert!(first.y < last.y, "{arrow:?} does not run down");
        let target = map.nodes.iter().find(|node| node.card == arrow.to).unwrap().area;
        assert!(meets(&target, last), "{arrow:?} ends beside {target:?}");
        let source = match (&arrow.tie, arrow.from) {
            (Tie::Paper(paper), card) => {
                map.tags.iter().find(|tag| &tag.paper == paper && tag.card == card).unwrap().area
            }
            (_, card) => map.nodes.iter().find(|node| Some(node.card) == card).unwrap().area,
        };
        assert!(meets(&source, first), "{arrow:?} begins beside {source:?}");
        for leg in arrow.points.windows(2) {
            assert!(leg[0].x == leg[1].x || leg[0].y == leg[1].y, "{arrow:?} runs askew");
            assert!(leg[0].y <= leg[1].y, "{arrow:?} turns up");
            for (name, area) in boxes(map) {
                assert!(!enters(leg, &area), "{arrow:?} crosses {name} {area:?}");
            }
        }
    }
    for tag in &map.tags {
        for leg in tag.stem.windows(2) {
            for (name, area) in boxes(map) {
                assert!(!enters(leg, &area), "the stem of {} crosses {name}", tag.paper);
            }
        }
    }
}

/// On the left or right edge, away from the corners.
fn meets(area: &Area, point: Point) -> bool {
    (point.x == area.x || point.x == area.x + area.width)
        && point.y > area.y + 3
        && point.y < area.y + area.height - 3
}

/// Inside the box, its edges left out.
fn enters(leg: &[Point], area: &Area) -> bool {
    let (left, right) = (leg[0].x.min(leg[1].x), leg[0].x.max(leg[1].x));
    let (top, bottom) = (leg[0].y.min(leg[1].y), leg[0].y.max(leg[1].y));
    left < area.x + area.width && right > area.x && top < area.y + area.height && bottom > area.y
}

fn lines_of_different_sources_never_run_together(map: &Map) {
    let legs: Vec<(usize, &[Point])> = map
        .arrows
        .iter()
        .enumerate()
        .flat_map(|(index, arrow)| arrow.points.windows(2).map(move |leg| (index, leg)))
        .collect();
    for (at, (one, leg)) in legs.iter().enumerate() {
        for (other, other_leg) in &legs[at + 1..] {
            let (one, other) = (&map.arrows[*one], &map.arrows[*other]);
            let of_one_net = one.points[0] == other.points[0];
            assert!(of_one_net || !run_together(leg, other_leg), "{one:?} and {other:?}");
        }
    }
}

/// Whether two legs share more than a crossing.
fn run_together(one: &[Point], other: &[Point]) -> bool {
    let span = |a: Units, b: Units| (a.min(b), a.max(b));
    let share = |(from, to): (Units, Units), (other_from, other_to): (Units, Units)| {
        from.max(other_from) < to.min(other_to)
    };
    let (x, y) = (span(one[0].x, one[1].x), span(one[0].y, one[1].y));
    let (other_x, other_y) = (span(other[0].x, other[1].x), span(other[0].y, other[1].y));
    let both_flat = y.0 == y.1 && other_y.0 == other_y.1 && y.0 == other_y.0;
    let both_upright = x.0 == x.1 && other_x.0 == other_x.1 && x.0 == other_x.0;
    (both_flat && share(x, other_x)) || (both_upright && share(y, other_y))
}

/// What cannot be done before another step stands below it, unless the steps wait for each other in a circle.
fn order_is_kept(map: &Map, cards: &[Vec<&PlanItem>]) {
    let rank = |card: usize| map.nodes.iter().position(|node| node.card == card).unwrap();
    let waits: Vec<Vec<usize>> = (0..cards.len()).map(|card| before(cards, card)).collect();
    for (card, earlier) in waits.iter().enumerate() {
        let of_same = |other: &&usize| {
            cards[**other].iter().any(|item| cards[card].iter().any(|of| of.person == item.person))
        };
        for &other in earlier.iter().filter(of_same) {
            let is_circle = leads(&waits, card, other);
            assert!(is_circle || rank(other) < rank(card), "{other} stands below {card}");
        }
    }
}

/// The cards that bring what a card lacks, or without which it is blocked.
fn before(cards: &[Vec<&PlanItem>], card: usize) -> Vec<usize> {
    let target = &cards[card];
    let lacks = |paper: &PaperId| target.iter().any(|item| item.missing_documents.contains(paper));
    let comes_before = |other: &usize| {
        let source = &cards[*other];
        let brings = source.iter().any(|item| item.produces.iter().any(lacks));
        *other != card && (brings || target.iter().any(|item| item.blocked_by.contains(&source[0].step)))
    };
    (0..cards.len()).filter(comes_before).collect()
}

/// Whether `to` waits for `from` over any way.
fn leads(waits: &[Vec<usize>], from: usize, to: usize) -> bool {
    let mut seen = vec![false; waits.len()];
    let mut ahead = waits[to].clone();
    while let Some(card) = ahead.pop() {
        if card == from {
            return true;
        }
        if !std::mem::replace(&mut seen[card], true) {
            ahead.extend(&waits[card]);
        }
    }
    false
}

fn what_the_next_step_lacks_is_drawn(map: &Map, cards: &[Vec<&PlanItem>], next: Option<usize>) {
    let Some(next) = next else { return };
    let lacks = cards[next]
        .iter()
        .filter(|item| item.state == ItemState::Ready)
        .flat_map(|item| &item.missing_documents);
    for paper in lacks {
        let is_drawn = map.tags.iter().any(|tag| &tag.paper == paper);
        assert!(is_drawn, "{paper} is missing and nowhere to be seen");
    }
}
