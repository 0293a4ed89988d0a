//! Who is a member at the end of a world, and what all others can read.

use std::collections::BTreeSet;

use diko_sync::Standing;
use diko_wire::{DeviceKey, EpochId, MemberId};

use super::device::Device;
use super::injecting::known_keys;
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
        let is_shut_out = self.take_out_usurpers(&mut let_in);
        let views: BTreeSet<Membership> = let_in.iter().map(|device| membership(device)).collect();
        let view = match views.len() {
            0 => return Err(Broken::Promise("the endpoint lets nobody in".into())),
            1 => views.first().cloned().unwrap_or_default(),
            _ => return Err(Broken::Promise(format!("who is a member? {}", told(&let_in)))),
        };
        let (removed, members): (Membership, Membership) = view.into_iter().partition(|(_, removed)| *removed);
        let ids = |of: Membership| of.into_iter().map(|(id, _)| id).collect::<BTreeSet<MemberId>>();
        let (removed, members) = (ids(removed), ids(members));
        // Who lacks something lets unknown tokens stand.
        let knows_all = |device: &&Device<P::Disk>| {
            let ledger = device.engine.as_ref().map(diko_sync::Engine::ledger);
            device.is_owner() && ledger.is_some_and(|ledger| !ledger.lacks_something())
        };
        let is_anyone_sure = let_in.iter().any(|device| knows_all(device));
        let let_in: BTreeSet<Name> = let_in.iter().map(|device| device.name).collect();
        for device in &self.devices {
            let is_member = device.me().is_some_and(|me| members.contains(&me));
            let successor = device.engine.as_ref().and_then(|engine| engine.sharing().successor.as_ref());
            let successor = successor.map(|own| DeviceKey::from_seed(*own.seed)).transpose()?;
            let will_be = successor.is_some_and(|device| members.contains(&device.public().id()));
            if (is_member || will_be) && !is_shut_out && !let_in.contains(&device.name) {
                return Err(Broken::Promise(format!("{} is a member and is not let in", device.name)));
            }
            if !is_member && is_anyone_sure && let_in.contains(&device.name) {
                return Err(Broken::Promise(format!("{} is no member and is let in", device.name)));
            }
            if is_member && device.left {
                return Err(Broken::Promise(format!("{} has left and is still a member", device.name)));
            }
        }
        let doubles = self.devices.iter().filter(|device| device.has_double).map(|device| device.name).collect();
        let are_members = self.devices.iter().filter(|device| device.me().is_some_and(|me| members.contains(&me)));
        let devices = are_members.map(|device| device.name).filter(|name| let_in.contains(name)).collect();
        Ok(Presence { members, removed, devices, doubles })
    }

    /// Of two owners who remove each other the junior may tell the endpoint first, which then lets the senior in no more;
    /// where no other owner is left to mend that, the junior never hears of its own removal (ADR 0011). It is none of those
    /// who agree.
    fn take_out_usurpers(&self, let_in: &mut Vec<&Device<P::Disk>>) -> bool {
        let says_removed = |device: &Device<P::Disk>, whom: &Device<P::Disk>| {
            whom.me().is_some_and(|whom| membership(device).contains(&(whom, true)))
        };
        let is_usurper = |device: &&Device<P::Disk>| {
            let rivals = self.devices.iter().filter(|other| says_removed(device, other));
            let is_out = |rival: &Device<P::Disk>| let_in.iter().all(|one| one.name != rival.name);
            let_in.len() > 1
                && rivals.clone().any(|rival| says_removed(rival, device) && is_out(rival))
                && let_in.iter().all(|other| other.name == device.name || !other.is_owner())
        };
        let usurpers: Vec<Name> = let_in.iter().copied().filter(is_usurper).map(|device| device.name).collect();
        let_in.retain(|device| !usurpers.contains(&device.name));
        !usurpers.is_empty()
    }

    /// Nobody reads what was not for them, even if they are handed the whole log.
    pub(super) fn judge_outsiders(&mut self, presence: &Presence) -> Result<(), Broken> {
        let items = self.around.network.endpoint.items(self.case)?;
        for device in &mut self.devices {
            let Some(me) = device.me().filter(|me| !presence.members.contains(me)) else { continue };
            device.hear(items.clone())?;
            let epochs = &self.around.network.left.epochs;
            let were_for_it: Vec<_> = epochs.iter().filter(|epoch| epoch.recipients.contains(&me)).collect();
            if presence.removed.contains(&me) {
                let keys = known_keys(&device.disk)?;
                let opens = |id| keys.iter().any(|key| key.id(self.case) == id);
                // Who makes an epoch for it without knowing of its removal gives it all keys before.
                let given = with_all_before(&were_for_it, epochs);
                let mut later = epochs.iter().filter(|epoch| epoch.shut_out.contains(&me));
                if later.any(|epoch| opens(epoch.id) && !given.contains(&epoch.id)) {
                    return Err(Broken::Promise(format!("{} opens an epoch after its removal", device.name)));
                }
            } else if were_for_it.is_empty() && !device.came_as_another && device.shows_others(&self.around.story) {
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
        let says = |(id, removed): (MemberId, bool)| if removed { format!("-{}", short(id)) } else { short(id) };
        let members: Vec<String> = membership(device).into_iter().map(says).collect();
        format!("{}: {}", device.name, members.join(" "))
    };
    devices.iter().map(line).collect::<Vec<_>>().join(", ")
}
