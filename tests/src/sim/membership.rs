//! Who comes and goes: founding, the three ways to join, removals, leaving, letting count what waits in quarantine. All of it
//! as the app does it: statements are written as words are, and engines do the rest.

use diko_core::ops::Id128;
use diko_sync::{Engine, Identity, Said, Sharing, admission, admitted, released, removed};
use diko_wire::{DevicePublic, MemberId, MemberKind, Role, Token};
use zeroize::Zeroizing;

use super::coverage::{Fault, Sight};
use super::device::{Change, Device};
use super::dice::Dice;
use super::parts::{Broken, Disk, Parts};
use super::world::World;

const ORIGIN: &str = "https://musterstadt.example";

fn identity(dice: &mut Dice) -> Identity {
    Identity { seed: Zeroizing::new(dice.bytes()), token: Token::from_bytes(dice.bytes()) }
}

fn role(dice: &mut Dice) -> Role {
    if dice.chance(60) { Role::Owner } else { Role::Helper }
}

impl<P: Parts> World<P> {
    pub(super) fn found(&mut self) -> Result<(), Broken> {
        let disk = self.parts.disk(&mut self.around.dice)?;
        let mut device = Device::new(self.next_name(), disk, self.around.dice.apart())?;
        for _ in 0..self.around.dice.between(1, 6) {
            device.write_something(&mut self.around)?;
        }
        let own = identity(&mut self.around.dice);
        let sharing = Sharing {
            case: self.case,
            origin: ORIGIN.into(),
            commune: None,
            founder: diko_wire::DeviceKey::from_seed(*own.seed)?.public(),
            own: own.clone(),
            successor: None,
            door: None,
        };
        Engine::share(&mut device.disk, &sharing, true)?;
        device.restart(self.crypt())?;
        device.say(&admitted(&admission(&own, Role::Owner, MemberKind::Device)?), &mut self.around)?;
        self.devices.push(device);
        Ok(())
    }

    /// Someone new: on the spot, with the recovery code, or with a file.
    pub(super) fn join(&mut self) -> Result<(), Broken> {
        if self.devices.len() >= self.plan.devices {
            return Ok(());
        }
        let (own, successor) = (identity(&mut self.around.dice), identity(&mut self.around.dice));
        match self.around.dice.below(100) {
            0..60 => {
                let role = role(&mut self.around.dice);
                let Some(founder) = self.admit(&own, role, MemberKind::Device)? else { return Ok(()) };
                self.arrive(founder, own, None)
            }
            60..80 => {
                let Some(founder) = self.founder() else { return Ok(()) };
                let known = self.around.dice.pick(&self.papers).cloned();
                let paper = match known {
                    Some(paper) => paper,
                    None => {
                        let role = role(&mut self.around.dice);
                        if self.admit(&own, role, MemberKind::Paper)?.is_none() {
                            return Ok(());
                        }
                        self.papers.push(own.clone());
                        own
                    }
                };
                self.arrive(founder, paper, Some(successor))
            }
            _ => {
                let Some(founder) = self.founder() else { return Ok(()) };
                let used = self.around.dice.pick(&self.invitations).cloned();
                // A file that was copied may be tried twice.
                let file = match used.filter(|_| self.around.dice.chance(30)) {
                    Some(file) => file,
                    None => {
                        let role = role(&mut self.around.dice);
                        if self.admit(&own, role, MemberKind::Invitation)?.is_none() {
                            return Ok(());
                        }
                        self.invitations.push(own.clone());
                        own
                    }
                };
                self.arrive(founder, file, Some(successor))
            }
        }
    }

    fn founder(&self) -> Option<DevicePublic> {
        self.devices.iter().find_map(|device| device.engine.as_ref()).map(|engine| engine.sharing().founder)
    }

    /// An owner admits somebody; gives what every invitation names.
    fn admit(
        &mut self,
        own: &Identity,
        role: Role,
        kind: MemberKind,
    ) -> Result<Option<DevicePublic>, Broken> {
        let founder = self.founder();
        let owners = self.devices.iter_mut().filter(|device| device.is_owner()).collect();
        let Some(owner) = self.around.dice.pick_mut(owners) else { return Ok(None) };
        self.around.trace.note(|| format!("{} admits a {role:?} {kind:?}", owner.name));
        owner.say(&admitted(&admission(own, role, kind)?), &mut self.around)?;
        Ok(founder)
    }

    fn arrive(
        &mut self,
        founder: DevicePublic,
        own: Identity,
        successor: Option<Identity>,
    ) -> Result<(), Broken> {
        let device = self.device(founder, own, successor)?;
        self.around.trace.note(|| format!("{} arrives", device.name));
        self.around.coverage.saw(Sight::Joined);
        self.devices.push(device);
        Ok(())
    }

    fn device(
        &mut self,
        founder: DevicePublic,
        own: Identity,
        successor: Option<Identity>,
    ) -> Result<Device<P::Disk>, Broken> {
        let disk = self.parts.disk(&mut self.around.dice)?;
        let mut device = Device::new(self.next_name(), disk, self.around.dice.apart())?;
        device.came_as_another = successor.is_some();
        let (case, origin) = (self.case, ORIGIN.into());
        let sharing = Sharing { case, origin, commune: None, founder, own, successor, door: None };
        Engine::share(&mut device.disk, &sharing, false)?;
        device.restart(self.crypt())?;
        Ok(device)
    }

    /// A device with keys of its own that nobody admitted.
    pub(super) fn stranger(&mut self) -> Result<Device<P::Disk>, Broken> {
        let founder = self.founder().ok_or_else(|| Broken::Means("no case is shared".into()))?;
        let own = identity(&mut self.around.dice);
        self.device(founder, own, None)
    }

    /// Someone removes someone: mostly an owner, since what others say of it does not count.
    pub(super) fn remove(&mut self) -> Result<(), Broken> {
        let anyone = self.around.dice.chance(10);
        let may = |device: &&mut Device<P::Disk>| device.is_owner() || (anyone && device.can_write());
        let removers = self.devices.iter_mut().filter(may).collect();
        let Some(remover) = self.around.dice.pick_mut(removers) else { return Ok(()) };
        let others = remover.others();
        let Some(whom) = self.around.dice.pick(&others).copied() else { return Ok(()) };
        remover.remove(whom, &mut self.around)
    }

    /// Two owners who do not know of each other's decision: each removes the other, or both the same, or one whom the
    /// other removes.
    pub(super) fn remove_concurrently(&mut self) -> Result<(), Broken> {
        let mut owners: Vec<_> = self.devices.iter_mut().filter(|device| device.is_owner()).collect();
        self.around.dice.shuffle(&mut owners);
        let [one, other, ..] = owners.as_mut_slice() else { return Ok(()) };
        let (Some(first), Some(second)) = (one.me(), other.me()) else { return Ok(()) };
        if first == second {
            return Ok(());
        }
        let others: Vec<MemberId> = one.others().into_iter().filter(|id| *id != second).collect();
        let third = self.around.dice.pick(&others).copied();
        let (by_one, by_other) = match (self.around.dice.below(3), third) {
            (1, Some(third)) => (third, third),
            (2, Some(third)) => (second, third),
            _ => (second, first),
        };
        if !one.others().contains(&by_one) || !other.others().contains(&by_other) {
            return Ok(());
        }
        one.remove(by_one, &mut self.around)?;
        other.remove(by_other, &mut self.around)?;
        self.around.coverage.saw(Sight::ConcurrentRemovals);
        Ok(())
    }

    /// A helper removes itself.
    pub(super) fn leave(&mut self) -> Result<(), Broken> {
        let is_itself = |device: &&mut Device<P::Disk>| {
            device.engine.as_ref().is_some_and(|engine| engine.sharing().successor.is_none())
        };
        let helpers = self
            .devices
            .iter_mut()
            .filter(is_itself)
            .filter(|device| device.can_write() && !device.is_owner() && !device.has_double);
        let Some(device) = self.around.dice.pick_mut(helpers.collect()) else { return Ok(()) };
        let Some(me) = device.me() else { return Ok(()) };
        device.remove(me, &mut self.around)?;
        device.left = true;
        Ok(())
    }

    /// An owner lets count what waits from a removed member.
    pub(super) fn release(&mut self) -> Result<(), Broken> {
        let owners = self.devices.iter_mut().filter(|device| device.is_owner()).collect();
        let Some(owner) = self.around.dice.pick_mut(owners) else { return Ok(()) };
        let Some(engine) = &owner.engine else { return Ok(()) };
        let gone = engine.ledger().members().everyone().filter(|(_, member)| member.removed);
        let gone: Vec<MemberId> = gone.map(|(id, _)| id).collect();
        let Some(whom) = self.around.dice.pick(&gone).copied() else { return Ok(()) };
        let said = released(engine.ledger(), whom);
        self.around.trace.note(|| format!("{} lets count what waits from {}", owner.name, short(whom)));
        self.around.coverage.saw(Sight::Release);
        owner.say(&said, &mut self.around)
    }
}

impl<D: Disk> Device<D> {
    /// A statement about a member.
    fn say<E>(&mut self, said: &Said, around: &mut super::device::Around<E>) -> Result<(), Broken> {
        let at = around.story.moment(self.clock_shows(around));
        self.write(&said.entity, said.field, Change::Set(said.value.clone()), at)?;
        let now = diko_sync::Now { elapsed: around.elapsed, at };
        if let Some(engine) = &mut self.engine {
            engine.changed(now);
        }
        Ok(())
    }

    fn remove<E>(&mut self, whom: MemberId, around: &mut super::device::Around<E>) -> Result<(), Broken> {
        let Some(engine) = &self.engine else { return Ok(()) };
        let said = removed(engine.ledger(), whom);
        around.trace.note(|| {
            format!("{} ({}) removes {}", self.name, self.me().map_or(String::new(), short), short(whom))
        });
        around.coverage.met(Fault::Removal);
        self.say(&said, around)
    }

    /// The members it knows besides itself.
    fn others(&self) -> Vec<MemberId> {
        let Some(engine) = &self.engine else { return Vec::new() };
        let own = engine.member();
        engine.ledger().members().present().map(|(id, _)| id).filter(|id| *id != own).collect()
    }
}

/// A member, for whoever reads a trace.
pub(super) fn short(id: MemberId) -> String {
    let MemberId(Id128(bytes)) = id;
    bytes.iter().take(2).map(|byte| format!("{byte:02x}")).collect()
}
