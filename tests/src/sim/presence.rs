//! Who is a member at the end of a world, and what all others can read.

use std::collections::BTreeSet;

use diko_sync::{Answer, Ask, Standing};
use diko_wire::{AdmissionList, DeviceKey, EpochId, MemberId};

use super::coverage::Sight;
use super::device::Device;
use super::injecting::{known_keys, known_secrets};
use super::membership::short;
use super::network::MadeEpoch;
use super::parts::{Broken, Endpoint, Parts};
use super::story::Name;
use super::world::World;

/// What the devices agree on.
pub struct Presence {
    pub members: BTreeSet<MemberId>,
    pub removed: BTreeSet<MemberId>,
    /// Devices of members whom the endpoint lets in.
    pub devices: BTreeSet<Name>,
    /// Devices that were put back or run on elsewhere.
    pub doubles: BTreeSet<Name>,
}

/// Everyone who was ever admitted, and whether they were removed.
type Membership = BTreeSet<(MemberId, bool)>;

fn membership<D>(device: &Device<D>) -> Membership {
    let engine = device.engine.as_ref();
    engine
        .map(|engine| engine.ledger().members().everyone().map(|(id, member)| (id, member.removed)).collect())
        .unwrap_or_default()
}

impl<P: Parts> World<P> {
    /// # Errors
    /// Where devices that the endpoint lets in disagree, or it does not let a member in.
    pub(super) fn presence(&mut self) -> Result<Presence, Broken> {
        let mut let_in = Vec::new();
        for device in &self.devices {
            // Who comes in by another's token is not let in as itself.
            let has_door = device.engine.as_ref().is_some_and(|engine| engine.sharing().door.is_some());
            if device.standing()? == Some(Standing::Good) && !has_door {
                let_in.push(device);
            }
        }
        // Who was let in without having heard of its own admission knows nothing yet.
        let counts_itself = |device: &&&Device<P::Disk>| device.can_write();
        let views: BTreeSet<Membership> =
            let_in.iter().filter(counts_itself).map(|device| membership(device)).collect();
        let view = match views.len() {
            0 => return Err(Broken::Promise("the endpoint lets nobody in".into())),
            1 => views.first().cloned().unwrap_or_default(),
            _ => return Err(Broken::Promise(format!("who is a member? {}", told(&let_in)))),
        };
        let (removed, members): (Membership, Membership) =
            view.into_iter().partition(|(_, removed)| *removed);
        let ids = |of: Membership| of.into_iter().map(|(id, _)| id).collect::<BTreeSet<MemberId>>();
        let (removed, members) = (ids(removed), ids(members));
        // Who lacks something lets unknown tokens stand.
        let knows_all = |device: &&Device<P::Disk>| {
            let ledger = device.engine.as_ref().map(diko_sync::Engine::ledger);
            device.is_owner() && ledger.is_some_and(|ledger| !ledger.lacks_something())
        };
        let owners =
            let_in.iter().filter(|device| device.is_owner()).filter_map(|device| device.engine.as_ref());
        let tokens = owners.flat_map(|engine| engine.ledger().members().everyone());
        let tokens_known: BTreeSet<MemberId> =
            tokens.filter(|(_, member)| member.token.is_some()).map(|(id, _)| id).collect();
        let is_anyone_sure = let_in.iter().any(knows_all);
        let let_in: Vec<Name> = let_in.iter().map(|device| device.name).collect();
        let is_stuck = self.is_list_stuck(&let_in)?;
        for device in &self.devices {
            let is_member = device.me().is_some_and(|me| members.contains(&me));
            let successor = device.engine.as_ref().and_then(|engine| engine.sharing().successor.as_ref());
            let successor = successor.map(|own| DeviceKey::from_seed(*own.seed)).transpose()?;
            let will_be = successor.is_some_and(|device| members.contains(&device.public().id()));
            // Whose token nobody heard who could let it in: the endpoint withheld it and lost it.
            let is_token_unknown = device.me().is_some_and(|me| !tokens_known.contains(&me)) && !will_be;
            if (is_member || will_be) && !is_stuck && !is_token_unknown && !let_in.contains(&device.name) {
                return Err(Broken::Promise(format!("{} is a member and is not let in", device.name)));
            }
            if !is_member && is_anyone_sure && !is_stuck && let_in.contains(&device.name) {
                return Err(Broken::Promise(format!("{} is no member and is let in", device.name)));
            }
            if is_member && device.left {
                return Err(Broken::Promise(format!("{} has left and is still a member", device.name)));
            }
        }
        let doubles =
            self.devices.iter().filter(|device| device.has_double).map(|device| device.name).collect();
        let are_members =
            self.devices.iter().filter(|device| device.me().is_some_and(|me| members.contains(&me)));
        let devices = are_members.map(|device| device.name).filter(|name| let_in.contains(name)).collect();
        Ok(Presence { members, removed, devices, doubles })
    }

    /// Nobody can sign the list that follows the one at the endpoint: its key was lost with a disk, and the endpoint with all
    /// copies of it (ADR 0011).
    fn is_list_stuck(&mut self, let_in: &[Name]) -> Result<bool, Broken> {
        let by = self.devices.iter().find(|device| let_in.contains(&device.name));
        let Some(engine) = by.and_then(|device| device.engine.as_ref()) else { return Ok(false) };
        let ask = Ask::ReadAdmission { case: self.case, token: engine.sharing().own.token.clone() };
        let Answer::Bytes(list) = self.around.network.endpoint.ask(&ask)? else { return Ok(false) };
        let next = AdmissionList::read(&list)?.next;
        for device in self.devices.iter().filter(|device| device.is_owner()) {
            for secret in known_secrets(&device.disk)? {
                if secret.admission_public()? == next {
                    return Ok(false);
                }
            }
        }
        self.around.coverage.saw(Sight::ListStuck);
        Ok(true)
    }

    /// Nobody reads what was not for them, even if they are handed the whole log.
    pub(super) fn judge_outsiders(&mut self, presence: &Presence) -> Result<(), Broken> {
        let items = self.around.network.endpoint.items(self.case)?;
        for device in &mut self.devices {
            let Some(me) = device.me().filter(|me| !presence.members.contains(me)) else { continue };
            device.hear(items.clone())?;
            let own = device.engine.as_ref().map(|engine| engine.sharing().device()).transpose()?;
            let is_own = |epoch: &MadeEpoch| own.as_ref().is_some_and(|own| own.public().sign == epoch.maker);
            let epochs = &self.around.network.left.epochs;
            let were_for_it: Vec<_> = epochs.iter().filter(|epoch| epoch.recipients.contains(&me)).collect();
            if presence.removed.contains(&me) {
                let keys = known_keys(&device.disk)?;
                let opens = |id| keys.iter().any(|key| key.id(self.case) == id);
                // Who makes an epoch for it without knowing of its removal gives it all keys before.
                let given = with_all_before(&were_for_it, epochs);
                let mut later = epochs.iter().filter(|epoch| epoch.shut_out.contains(&me) && !is_own(epoch));
                if later.any(|epoch| opens(epoch.id) && !given.contains(&epoch.id)) {
                    return Err(Broken::Promise(format!("{} opens an epoch after its removal", device.name)));
                }
            } else if were_for_it.is_empty()
                && !device.came_as_another
                && device.shows_others(&self.around.story)
            {
                return Err(Broken::Promise(format!("{} was never admitted and reads", device.name)));
            }
        }
        let mut stranger = self.stranger()?;
        stranger.hear(items)?;
        if stranger.shows_others(&self.around.story) {
            return Err(Broken::Promise("a stranger with the whole log reads".into()));
        }
        Ok(())
    }
}

/// These epochs, and those that their makers held, and theirs.
fn with_all_before(these: &[&MadeEpoch], all: &[MadeEpoch]) -> BTreeSet<EpochId> {
    let mut ids = BTreeSet::new();
    let mut open: Vec<EpochId> = these.iter().map(|epoch| epoch.id).collect();
    while let Some(id) = open.pop() {
        if ids.insert(id) {
            open.extend(all.iter().filter(|epoch| epoch.id == id).flat_map(|epoch| &epoch.before));
        }
    }
    ids
}

fn told<D>(devices: &[&Device<D>]) -> String {
    let line = |device: &&Device<D>| {
        let says =
            |(id, removed): (MemberId, bool)| if removed { format!("-{}", short(id)) } else { short(id) };
        let members: Vec<String> = membership(device).into_iter().map(says).collect();
        format!("{}: {}", device.name, members.join(" "))
    };
    devices.iter().map(line).collect::<Vec<_>>().join(", ")
}
