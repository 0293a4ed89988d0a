//! In which order one goes: the cards as visits to offices, one after the other, so that every line runs downwards.

use std::collections::BTreeSet;

use super::Tie;
use super::flow::{Flow, Link};
use crate::catalogue::PaperId;

/// Visits in their order, each with its cards in theirs; and the flow with only what runs downwards and is not said by
/// other lines already. What stands in a circle is begun where the plan begins it.
pub(super) fn lanes(flow: Flow, next: Option<usize>) -> (Vec<Vec<usize>>, Flow) {
    let mut walk = Walk::new(&flow);
    if let Some(next) = next {
        walk.first = walk.behind(next);
    }
    let mut lanes: Vec<Vec<usize>> = Vec::new();
    while let Some(visit) = walk.visit() {
        match lanes.last_mut().filter(|lane| walk.same_office(lane, &visit)) {
            Some(lane) => lane.extend(visit),
            None => lanes.push(visit),
        }
    }
    let rank = ranks(&lanes, flow.cards.len());
    let runs_down = |link: &Link| rank.get(link.from) < rank.get(link.to);
    let (down, up): (Vec<Link>, Vec<Link>) = flow.links.into_iter().partition(runs_down);
    let links = down.iter().filter(|link| !is_said(&down, link)).cloned().collect();
    let mut cards = flow.cards;
    if let Some((next, card)) = next.and_then(|next| Some((next, cards.get_mut(next)?))) {
        card.to_find.extend(only_brought_below(&down, &up, next));
    }
    (lanes, Flow { cards, links })
}

/// The papers this card lacks that only cards below it bring: in a circle of papers someone must get one elsewhere.
fn only_brought_below(down: &[Link], up: &[Link], card: usize) -> BTreeSet<PaperId> {
    let lacked = |links: &[Link]| -> BTreeSet<PaperId> {
        let papers = links.iter().filter(|link| link.to == card).map(|link| match &link.tie {
            Tie::Paper(paper) => Some(paper.clone()),
            Tie::First | Tie::Usual => None,
        });
        papers.flatten().collect()
    };
    &lacked(up) - &lacked(down)
}

fn ranks(lanes: &[Vec<usize>], count: usize) -> Vec<usize> {
    let mut rank = vec![0; count];
    for (place, &card) in lanes.iter().flatten().enumerate() {
        if let Some(rank) = rank.get_mut(card) {
            *rank = place;
        }
    }
    rank
}

/// A plain line says nothing where a longer way leads from the one card to the other.
fn is_said(down: &[Link], link: &Link) -> bool {
    if matches!(link.tie, Tie::Paper(_)) {
        return false;
    }
    let mut reached: BTreeSet<usize> = BTreeSet::new();
    let mut ahead: Vec<usize> =
        down.iter().filter(|other| other.from == link.from && other.to != link.to).map(|o| o.to).collect();
    while let Some(card) = ahead.pop() {
        if card == link.to {
            return true;
        }
        if reached.insert(card) {
            ahead.extend(down.iter().filter(|other| other.from == card).map(|other| other.to));
        }
    }
    false
}

/// A walk through the flow. Every visit takes at least one card, so it ends.
struct Walk<'f> {
    flow: &'f Flow,
    /// What each card cannot do without, and what usually comes before it.
    needs: Vec<BTreeSet<usize>>,
    usually: Vec<BTreeSet<usize>>,
    taken: BTreeSet<usize>,
    /// The next step and what leads to it: before everything else.
    first: BTreeSet<usize>,
}

impl<'f> Walk<'f> {
    fn new(flow: &'f Flow) -> Walk<'f> {
        let none = vec![BTreeSet::new(); flow.cards.len()];
        let mut walk =
            Walk { flow, needs: none.clone(), usually: none, taken: BTreeSet::new(), first: BTreeSet::new() };
        for link in &flow.links {
            let before = if link.tie == Tie::Usual { &mut walk.usually } else { &mut walk.needs };
            if let Some(before) = before.get_mut(link.to) {
                before.insert(link.from);
            }
        }
        walk
    }

    /// The card and everything it cannot be done without.
    fn behind(&self, card: usize) -> BTreeSet<usize> {
        let mut behind = BTreeSet::new();
        let mut ahead = vec![card];
        while let Some(card) = ahead.pop() {
            if behind.insert(card) {
                ahead.extend(self.needs.get(card).into_iter().flatten());
            }
        }
        behind
    }

    /// One visit: at an office where everything can be done at once, if there is one, so that it need not come again.
    fn visit(&mut self) -> Option<Vec<usize>> {
        let left: Vec<usize> = (0..self.flow.cards.len()).filter(|card| !self.taken.contains(card)).collect();
        let free: Vec<usize> = left.iter().copied().filter(|card| self.is_free(*card, &[])).collect();
        let pressing = free.iter().copied().find(|card| self.first.contains(card));
        let whole = |card: &usize| {
            let here = left.iter().filter(|other| self.same_office(&[*card], &[**other]));
            here.count() == self.at_once(*card, &left).len()
        };
        let begin = pressing.or_else(|| free.iter().copied().find(whole)).or(free.first().copied());
        let visit = match begin {
            Some(card) => self.at_once(card, &left),
            None => vec![self.out_of_the_circle(&left)?],
        };
        self.taken.extend(&visit);
        Some(visit)
    }

    /// Where nothing is free, cards wait for each other. What usually comes first gives way; else the circle is opened
    /// on which all else hangs: its cards have the least behind them.
    fn out_of_the_circle(&self, left: &[usize]) -> Option<usize> {
        let is_possible = |card: &usize| {
            self.needs
                .get(*card)
                .is_some_and(|before| before.iter().all(|before| self.taken.contains(before)))
        };
        let behind = |card: &usize| self.behind(*card).difference(&self.taken).count();
        left.iter().copied().find(is_possible).or_else(|| left.iter().copied().min_by_key(behind))
    }

    fn is_free(&self, card: usize, with: &[usize]) -> bool {
        let is_done = |before: &usize| self.taken.contains(before) || with.contains(before);
        [&self.needs, &self.usually].into_iter().filter_map(|all| all.get(card)).flatten().all(is_done)
    }

    /// What can be done in one visit to the office of this card, in an order in which it can.
    fn at_once(&self, card: usize, left: &[usize]) -> Vec<usize> {
        let mut visit: Vec<usize> = Vec::new();
        loop {
            let fits = |other: &&usize| {
                !visit.contains(*other)
                    && self.same_office(&[card], &[**other])
                    && self.is_free(**other, &visit)
            };
            let more: Vec<usize> = left.iter().filter(fits).copied().collect();
            if more.is_empty() {
                return visit;
            }
            visit.extend(more);
        }
    }

    fn same_office(&self, one: &[usize], other: &[usize]) -> bool {
        let office =
            |cards: &[usize]| cards.first().and_then(|card| self.flow.cards.get(*card)).map(|c| &c.office);
        office(one) == office(other)
    }
}
