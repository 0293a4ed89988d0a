//! The judgement over a world, from what persons did and saw. On every present member's device every word is current, or in a
//! shown conflict, or replaced by somebody who had seen it, or in quarantine; all devices show the same; nobody reads
//! what was not for them. Deliberately not here: who is present, which is `presence`'s.

use std::collections::{BTreeMap, BTreeSet};

use diko_core::ops::registry::Policy;
use diko_core::ops::{Liveness, Op};
use diko_sync::Log;
use diko_vault::{ItemKind, ItemState};
use diko_wire::{Hash, MemberId};

use super::coverage::{Fault, Sight};
use super::device::{Device, common_heads, is_word};
use super::parts::{Broken, Disk, Endpoint, Parts};
use super::presence::Presence;
use super::story::{Name, Story, Word, WordId, place, shown_of};
use super::world::World;

impl<P: Parts> World<P> {
    pub(super) fn judge(&mut self) -> Result<(), Broken> {
        let presence = self.presence()?;
        for device in &mut self.devices {
            device.check()?;
        }
        self.judge_outsiders(&presence)?;
        let endpoint = self.around.network.endpoint.items(self.case)?;
        let endpoint: BTreeSet<Hash> = endpoint.iter().map(|item| Hash::of(item)).collect();
        let mut views = Vec::new();
        for device in self.devices.iter().filter(|device| presence.devices.contains(&device.name)) {
            views.push(View::of(device, &self.around.story, &self.around.network.left.carriers)?);
        }
        let court = Court {
            story: &self.around.story,
            carriers: &self.around.network.left.carriers,
            presence: &presence,
            endpoint: &endpoint,
            has_hidden: self.plan.faults.contains(&Fault::Hiding),
            views: &views,
        };
        views.iter().try_for_each(|view| court.judge(view))?;
        self.compare(&presence)?;
        if views.iter().any(|view| view.items.values().any(|state| *state == ItemState::Quarantined)) {
            self.around.coverage.saw(Sight::Quarantine);
        }
        if views.iter().any(|view| view.is_forked) {
            self.around.coverage.saw(Sight::Fork);
        }
        if views.iter().any(|view| view.keeps_something_alive) {
            self.around.coverage.saw(Sight::KeptAlive);
        }
        Ok(())
    }

    /// All show the same, to the last op, and nobody has anything left to send.
    fn compare(&self, presence: &Presence) -> Result<(), Broken> {
        let mut devices = self.devices.iter().filter(|device| presence.devices.contains(&device.name));
        let Some(first) = devices.next() else { return Ok(()) };
        for device in std::iter::once(first).chain(devices) {
            let waits = device.disk.pending()?.len();
            if waits > 0 {
                return Err(Broken::Promise(format!("{} still has {waits} words to send", device.name)));
            }
            let (here, there) = (common_heads(&device.state), common_heads(&first.state));
            if here != there {
                let differs = |one: &[&Op], other: &[&Op]| {
                    let only = one.iter().filter(|op| !other.contains(op));
                    let lines: Vec<String> = only
                        .map(|op| format!("{} {:?} {:?}", place(&op.entity, op.field), op.value, op.id))
                        .collect();
                    lines.join("; ")
                };
                return Err(Broken::Promise(format!(
                    "{} and {} show different things: [{}] and [{}]",
                    device.name,
                    first.name,
                    differs(&here, &there),
                    differs(&there, &here)
                )));
            }
        }
        Ok(())
    }
}

/// What a present member's device shows and holds.
struct View {
    name: Name,
    has_double: bool,
    shown: BTreeMap<WordId, Liveness>,
    pending: BTreeSet<WordId>,
    items: BTreeMap<Hash, ItemState>,
    /// In some bundle that applies, or waiting to be sent.
    applied: BTreeSet<WordId>,
    is_forked: bool,
    keeps_something_alive: bool,
}

impl View {
    fn of<D: Disk>(
        device: &Device<D>,
        story: &Story,
        carriers: &BTreeMap<WordId, BTreeSet<Hash>>,
    ) -> Result<View, Broken> {
        let name = device.name;
        let said = |op: &Op| {
            story.of(op).ok_or_else(|| {
                let place = place(&op.entity, op.field);
                Broken::Promise(format!("{name} shows what nobody said: {:?} ({place})", op.value))
            })
        };
        let mut shown = BTreeMap::new();
        let mut keeps_something_alive = false;
        for entity in device.state.all_entities() {
            let liveness = device.state.liveness(entity);
            keeps_something_alive |= liveness == Liveness::KeptAlive;
            for op in shown_of(&device.state, entity).filter(|op| is_word(op)) {
                shown.insert(said(op)?, liveness);
            }
        }
        let entries = device.disk.items()?;
        let is_forked = entries.iter().any(|entry| match entry.kind {
            ItemKind::Bundle(facts) => facts.line != facts.author,
            ItemKind::Epoch | ItemKind::Unknown => false,
        });
        let items: BTreeMap<Hash, ItemState> =
            entries.iter().map(|entry| (Hash(entry.hash), entry.state)).collect();
        let pending: BTreeSet<WordId> =
            device.disk.pending()?.iter().filter(|op| is_word(op)).map(said).collect::<Result<_, _>>()?;
        let is_applied = |hash: &Hash| items.get(hash) == Some(&ItemState::Applied);
        let carried =
            carriers.iter().filter(|(_, items)| items.iter().any(is_applied)).map(|(word, _)| *word);
        let applied = carried.chain(pending.iter().copied()).collect();
        let has_double = device.has_double;
        Ok(View { name, has_double, shown, pending, items, applied, is_forked, keeps_something_alive })
    }
}

/// Everything a judgement needs.
struct Court<'a> {
    story: &'a Story,
    carriers: &'a BTreeMap<WordId, BTreeSet<Hash>>,
    presence: &'a Presence,
    endpoint: &'a BTreeSet<Hash>,
    has_hidden: bool,
    views: &'a [View],
}

impl Court<'_> {
    fn judge(&self, view: &View) -> Result<(), Broken> {
        // Who saw each word and wrote over it.
        let mut over: BTreeMap<WordId, Vec<(WordId, &Word)>> = BTreeMap::new();
        for (id, word) in self.story.words() {
            word.saw.iter().for_each(|seen| over.entry(*seen).or_default().push((id, word)));
        }
        for (id, word) in self.story.words() {
            let over = |id: WordId| over.get(&id).map_or(&[][..], Vec::as_slice);
            if word.is_local() {
                self.judge_local(view, id, word)?;
            } else if let Some(liveness) = view.shown.get(&id) {
                self.judge_shown(view, id, word, *liveness, &over)?;
            } else if !self.is_quarantined(view, id, word)? && !self.is_replaced(view, id, &over) {
                let is_gone = word.fell || self.presence.is_gone(word);
                if !is_gone || self.survives(id) {
                    return Err(Broken::Promise(format!("{} lacks {word}", view.name)));
                }
            }
        }
        Ok(())
    }

    /// What never leaves a device is on it and nowhere else.
    fn judge_local(&self, view: &View, id: WordId, word: &Word) -> Result<(), Broken> {
        let is_shown = view.shown.contains_key(&id);
        if word.by != view.name && is_shown && !view.has_double {
            return Err(Broken::Promise(format!("{} shows what never leaves a device: {word}", view.name)));
        }
        if word.by == view.name && !is_shown && !word.fell {
            return Err(Broken::Promise(format!("{} lacks its own {word}", view.name)));
        }
        Ok(())
    }

    fn judge_shown<'s>(
        &'s self,
        view: &View,
        id: WordId,
        word: &Word,
        liveness: Liveness,
        over: &dyn Fn(WordId) -> &'s [(WordId, &'s Word)],
    ) -> Result<(), Broken> {
        let deletes = |(other, later): &&(WordId, &Word)| later.is_delete() && view.shown.contains_key(other);
        if liveness == Liveness::Deleted && !word.is_delete() && !over(id).iter().any(|later| deletes(&later))
        {
            return Err(Broken::Promise(format!("{} hides {word}, which no delete had seen", view.name)));
        }
        if word.is_delete() && liveness == Liveness::Alive {
            return Err(Broken::Promise(format!("{} shows as alive what was deleted: {word}", view.name)));
        }
        // Of a double, another like it may have been said.
        let is_plain = |word: &Word| !self.presence.doubles.contains(&word.by);
        let replaces = |(other, later): &&(WordId, &Word)| {
            (&later.entity, later.field) == (&word.entity, word.field)
                && later.policy() != Policy::AppendOnly
                && view.applied.contains(other)
                && is_plain(later)
        };
        match over(id).iter().find(replaces).filter(|_| is_plain(word)) {
            Some((_, later)) => {
                Err(Broken::Promise(format!("{} shows {word} again, though {later} replaced it", view.name)))
            }
            None => Ok(()),
        }
    }

    /// Kept for the owners to decide, or sealed by a removed member for whom it took for members.
    fn is_quarantined(&self, view: &View, id: WordId, word: &Word) -> Result<bool, Broken> {
        if view.applied.contains(&id) {
            return Ok(false);
        }
        let mut states = self.carriers.get(&id).into_iter().flatten().filter_map(|hash| view.items.get(hash));
        let waits = states.any(|state| [ItemState::Quarantined, ItemState::Waiting].contains(state));
        // With a disk that is put back an epoch may be lost whose bundles others hold.
        if waits && !word.fell && !self.presence.is_gone(word) {
            return Err(Broken::Promise(format!(
                "{} holds back {word}, whose writer is a member",
                view.name
            )));
        }
        Ok(waits)
    }

    fn is_replaced<'s>(
        &'s self,
        view: &View,
        id: WordId,
        over: &dyn Fn(WordId) -> &'s [(WordId, &'s Word)],
    ) -> bool {
        over(id).iter().any(|(other, later)| {
            let replaces = self
                .story
                .get(id)
                .is_some_and(|word| (&later.entity, later.field) == (&word.entity, word.field));
            // A word that never was on its way made room in place for the next one on the same device; of a double it may have
            // been on its way from the other.
            let was_on_its_way = || self.survives(*other) && !self.presence.doubles.contains(&later.by);
            let made_room = || !was_on_its_way() && self.is_replaced(view, *other, over);
            replaces && (view.applied.contains(other) || made_room())
        })
    }

    /// Whether a bundle with it, or the word itself, is anywhere that counts. What an endpoint withheld counts only if
    /// somebody is left who can name it.
    fn survives(&self, id: WordId) -> bool {
        let is_held = |hash: &Hash| {
            (self.endpoint.contains(hash) && !self.has_hidden)
                || self.views.iter().any(|view| view.items.contains_key(hash))
        };
        self.carriers.get(&id).is_some_and(|items| items.iter().any(is_held))
            || self.views.iter().any(|view| view.pending.contains(&id))
    }
}

impl Presence {
    /// Its writer is no member any more, or was one as somebody who is none.
    fn is_gone(&self, word: &Word) -> bool {
        let is_absent = |member: &MemberId| !self.members.contains(member);
        word.member.as_ref().is_some_and(is_absent) || !self.devices.contains(&word.by)
    }
}
