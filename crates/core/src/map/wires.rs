//! Where the lines run: out of a box into the channel between the columns, down on a track of their own, and into the box
//! that waits. All lines from one source to whoever waits for it share a track; no line leaves the channel, so none
//! crosses a box.

use std::collections::BTreeMap;

use super::flow::Flow;
use super::place::{
    CHANNEL, EDGE, Hanging, NODE_WIDTH, PORT, Placed, Side, Standing, TAG_INSET, TAG_WIDTH, ports_of,
};
use super::{Area, Arrow, Map, Node, Point, Tag, Tie, Units};

/// Tracks closer than this run together to the eye: then the channel grows.
const NARROWEST_TRACK: Units = 4;

pub(super) fn wired(flow: &Flow, placed: Placed) -> Map {
    let nets = nets(flow, &placed.standing);
    let (tracks, count) = tracks(&nets);
    let frame = Frame { channel: CHANNEL.max(NARROWEST_TRACK * (count + 1)), tracks: count };
    let mut arrows: Vec<Arrow> = Vec::new();
    for (net, track) in nets.iter().zip(tracks) {
        let track = frame.track(track);
        let from = Point { x: frame.inner(net.side), y: net.y };
        for target in &net.targets {
            let to = Point { x: frame.inner(target.side), y: target.y };
            arrows.push(Arrow {
                from: net.from,
                to: target.card,
                tie: net.tie.clone(),
                points: vec![from, Point { x: track, ..from }, Point { x: track, ..to }, to],
            });
        }
    }
    Map {
        width: frame.width(),
        height: placed.height,
        nodes: placed.standing.iter().map(|standing| frame.node(standing)).collect(),
        tags: placed.standing.iter().flat_map(|standing| frame.tags(standing)).collect(),
        lanes: placed.lanes,
        arrows,
    }
}

/// All lines of one kind from one source.
struct Net {
    from: Option<usize>,
    tie: Tie,
    side: Side,
    y: Units,
    targets: Vec<Target>,
}

struct Target {
    card: usize,
    side: Side,
    y: Units,
}

impl Net {
    fn last(&self) -> Units {
        self.targets.iter().map(|target| target.y).max().unwrap_or(self.y)
    }
}

/// In the order in which they begin.
fn nets(flow: &Flow, standing: &[Standing]) -> Vec<Net> {
    let by_card: BTreeMap<usize, &Standing> = standing.iter().map(|at| (at.card, at)).collect();
    let mut entered: BTreeMap<usize, usize> = BTreeMap::new();
    let mut enter = |at: &Standing| {
        let place = entered.entry(at.card).or_default();
        let y = at.port(*place, ports_of(flow, at.card).count());
        *place += 1;
        Target { card: at.card, side: at.side, y }
    };
    let mut nets: Vec<Net> = Vec::new();
    for at in standing {
        for tag in &at.to_find {
            let tie = Tie::Paper(tag.paper.clone());
            nets.push(Net { from: None, tie, side: at.side, y: tag.middle(), targets: vec![enter(at)] });
        }
        let ports = ports_of(flow, at.card);
        let papers = at.brings.iter().map(|tag| (Tie::Paper(tag.paper.clone()), tag.middle()));
        let plain = ports.leave.iter().enumerate();
        let plain = plain.map(|(index, tie)| (tie.clone(), at.port(ports.enter + index, ports.count())));
        for (tie, y) in papers.chain(plain) {
            let links = flow.links.iter().filter(|link| link.from == at.card && link.tie == tie);
            let targets = links.filter_map(|link| by_card.get(&link.to)).map(|to| enter(to)).collect();
            nets.push(Net { from: Some(at.card), tie, side: at.side, y, targets });
        }
    }
    nets.sort_by_key(|net| net.y);
    nets
}

/// A track for each net, so that two that share one never meet; and how many tracks there are. The nets begin one below
/// the other, therefore the first that is free is enough: no more tracks than lines that run side by side. Of the free
/// ones a net takes the nearest to its own side.
fn tracks(nets: &[Net]) -> (Vec<Units>, Units) {
    let count = most_at_once(nets);
    let mut free_from = vec![Units::MIN; count];
    let taken = nets.iter().map(|net| {
        let mut free = free_from.iter().enumerate().filter(|(_, from)| **from < net.y);
        let nearest = match net.side {
            Side::Left => free.next(),
            Side::Right => free.next_back(),
        };
        let track = nearest.map_or(0, |(track, _)| track);
        if let Some(from) = free_from.get_mut(track) {
            *from = net.last() + PORT;
        }
        Units::try_from(track).unwrap_or(0)
    });
    (taken.collect(), Units::try_from(count).unwrap_or(0))
}

fn most_at_once(nets: &[Net]) -> usize {
    let at = |y: Units| nets.iter().filter(|net| net.y <= y && y <= net.last() + PORT).count();
    nets.iter().map(|net| at(net.y)).max().unwrap_or(0)
}

/// The columns and the channel between them.
struct Frame {
    channel: Units,
    tracks: Units,
}

impl Frame {
    fn width(&self) -> Units {
        2 * (EDGE + NODE_WIDTH) + self.channel
    }

    /// The edge of a column at the channel.
    fn inner(&self, side: Side) -> Units {
        match side {
            Side::Left => EDGE + NODE_WIDTH,
            Side::Right => EDGE + NODE_WIDTH + self.channel,
        }
    }

    fn track(&self, index: Units) -> Units {
        self.inner(Side::Left) + (index + 1) * self.channel / (self.tracks + 1)
    }

    fn node(&self, at: &Standing) -> Node {
        let x = match at.side {
            Side::Left => EDGE,
            Side::Right => self.inner(Side::Right),
        };
        Node { card: at.card, area: Area { x, y: at.top, width: NODE_WIDTH, height: at.height } }
    }

    fn tags(&self, at: &Standing) -> Vec<Tag> {
        let to_find = at.to_find.iter().map(|tag| self.tag(at, tag, None, Vec::new()));
        let brings = at.brings.iter().map(|tag| self.tag(at, tag, Some(at.card), self.stem(at, tag)));
        to_find.chain(brings).collect()
    }

    fn tag(&self, at: &Standing, tag: &Hanging, card: Option<usize>, stem: Vec<Point>) -> Tag {
        let x = match at.side {
            Side::Left => EDGE + TAG_INSET,
            Side::Right => self.inner(Side::Right),
        };
        let area = Area { x, y: tag.top, width: TAG_WIDTH, height: tag.height };
        Tag { paper: tag.paper.clone(), card, area, stem }
    }

    /// Down along the outer edge, then to the tag.
    fn stem(&self, at: &Standing, tag: &Hanging) -> Vec<Point> {
        let (line, edge) = match at.side {
            Side::Left => (EDGE + TAG_INSET / 2, EDGE + TAG_INSET),
            Side::Right => {
                let edge = self.inner(Side::Right) + TAG_WIDTH;
                (edge + TAG_INSET / 2, edge)
            }
        };
        let y = tag.middle();
        vec![Point { x: line, y: at.top + at.height }, Point { x: line, y }, Point { x: edge, y }]
    }
}
