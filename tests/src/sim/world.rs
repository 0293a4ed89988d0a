//! A world: devices around an endpoint, from the first word to the moment when the faults end. Each step a person writes or a
//! device exchanges; what the plan has for that step happens before.

use std::collections::BTreeSet;

use diko_core::ops::Id128;
use diko_sync::{Crypt, Identity};

use super::coverage::{Coverage, Fault};
use super::device::{Around, Device};
use super::dice::Dice;
use super::network::Network;
use super::parts::{Broken, Disk, Endpoint, Parts};
use super::plan::{Event, Plan, Scenario};
use super::story::{Name, Story};
use super::trace::Trace;

pub struct World<P: Parts> {
    pub(super) parts: P,
    pub(super) plan: Plan,
    pub(super) devices: Vec<Device<P::Disk>>,
    pub(super) around: Around<P::Endpoint>,
    pub(super) case: Id128,
    pub(super) images: Vec<Image<P::Disk>>,
    pub(super) endpoint_before: Option<<P::Endpoint as Endpoint>::Image>,
    /// Recovery codes and invitation files, with the keys in them.
    pub(super) papers: Vec<Identity>,
    pub(super) invitations: Vec<Identity>,
}

/// A disk as it was.
pub struct Image<D> {
    pub of: Name,
    pub disk: D,
    /// How much had been said by then.
    pub words: usize,
}

impl<P: Parts> World<P> {
    /// One device with a case that was shared a moment ago.
    ///
    /// # Errors
    /// See `Broken`, here and below.
    pub fn begin(mut parts: P, seed: u64, scenario: Scenario, is_traced: bool) -> Result<World<P>, Broken> {
        let mut dice = Dice::new(seed);
        let plan = Plan::draw(scenario, &mut dice);
        let case = Id128(dice.bytes());
        let endpoint = parts.endpoint(&mut dice)?;
        let everywhere = [Fault::Loss, Fault::Duplicates, Fault::Reorder, Fault::Crash];
        let faults: BTreeSet<Fault> =
            plan.faults.iter().copied().filter(|one| everywhere.contains(one)).collect();
        let network = Network::new(endpoint, case, faults, dice.apart());
        let around = Around {
            network,
            story: Story::default(),
            coverage: Coverage::of_one_seed(),
            trace: Trace::new(is_traced),
            dice: dice.apart(),
            elapsed: 0,
        };
        let mut world = World {
            parts,
            plan,
            devices: Vec::new(),
            around,
            case,
            images: Vec::new(),
            endpoint_before: None,
            papers: Vec::new(),
            invitations: Vec::new(),
        };
        world.found()?;
        Ok(world)
    }

    /// Everything until the faults end.
    ///
    /// # Errors
    /// See `begin`.
    pub fn live(&mut self) -> Result<(), Broken> {
        let events = std::mem::take(&mut self.plan.events);
        let mut events = events.into_iter().peekable();
        for step in 0..self.plan.steps {
            while let Some((_, event)) = events.next_if(|(at, _)| *at <= step) {
                self.happen(event)?;
            }
            self.pass_time();
            self.someone_acts()?;
        }
        events.try_for_each(|(_, event)| self.happen(event))
    }

    fn pass_time(&mut self) {
        let dice = &mut self.around.dice;
        let most = if dice.chance(3) { 2 * 60 * 60 * 1000 } else { 20_000 };
        self.around.elapsed += u64::try_from(dice.below(most)).unwrap_or(0);
    }

    fn someone_acts(&mut self) -> Result<(), Broken> {
        let parts = &self.parts;
        let crypt = || parts.crypt();
        let dice = &mut self.around.dice;
        if dice.chance(55) {
            let writers = self.devices.iter_mut().filter(|device| device.can_write()).collect();
            let Some(device) = dice.pick_mut(writers) else { return Ok(()) };
            for _ in 0..self.around.dice.between(1, 3) {
                device.write_something(&mut self.around)?;
            }
            return Ok(());
        }
        let most = if dice.chance(35) { dice.between(1, 5) } else { 60 };
        let Some(device) = dice.pick_mut(self.devices.iter_mut().collect()) else { return Ok(()) };
        device.exchange(most, &mut self.around, &crypt)?;
        Ok(())
    }

    fn happen(&mut self, event: Event) -> Result<(), Broken> {
        self.around.trace.note(|| format!("-- {event:?}"));
        match event {
            Event::Join => self.join(),
            Event::Remove => self.remove(),
            Event::RemoveConcurrently => self.remove_concurrently(),
            Event::Leave => self.leave(),
            Event::Release => self.release(),
            Event::Inject => self.inject(),
            Event::CutOff => {
                let names = self.devices.iter().map(|device| device.name);
                let dice = &mut self.around.dice;
                self.around.network.cut_off = names.filter(|_| dice.chance(50)).collect();
                Ok(())
            }
            Event::Heal => {
                self.around.network.cut_off.clear();
                Ok(())
            }
            Event::Hide => {
                let names = self.devices.iter().map(|device| device.name);
                let dice = &mut self.around.dice;
                self.around.network.hides_from = names.filter(|_| dice.chance(60)).collect();
                Ok(())
            }
            Event::ShowAgain => {
                self.around.network.show_again();
                Ok(())
            }
            Event::KeepImage => self.keep_image(),
            Event::PutBack => self.put_back(),
            Event::Clone => self.clone_device(),
            Event::Wipe => {
                self.around.coverage.met(Fault::Wipe);
                self.around.network.endpoint.wipe()
            }
            Event::KeepEndpoint => {
                self.endpoint_before = Some(self.around.network.endpoint.image()?);
                Ok(())
            }
            Event::Rewind => {
                let Some(image) = &self.endpoint_before else { return Ok(()) };
                self.around.coverage.met(Fault::Rewind);
                self.around.network.endpoint.rewind(image)
            }
            Event::JumpClock => {
                const TEN_YEARS: usize = 10 * 366 * 24 * 60 * 60;
                let Some(device) = self.around.dice.pick_mut(self.devices.iter_mut().collect()) else {
                    return Ok(());
                };
                let off = i64::try_from(self.around.dice.below(2 * TEN_YEARS)).unwrap_or(0);
                device.clock = off.saturating_sub(i64::try_from(TEN_YEARS).unwrap_or(0));
                self.around.coverage.met(Fault::Clocks);
                Ok(())
            }
        }
    }

    pub(super) fn next_name(&self) -> Name {
        Name(u8::try_from(self.devices.len()).unwrap_or(u8::MAX))
    }

    pub(super) fn crypt(&self) -> Box<dyn Crypt + Send> {
        self.parts.crypt()
    }

    #[must_use]
    pub fn trace(&self) -> &[String] {
        self.around.trace.lines()
    }

    /// What was in this world.
    #[must_use]
    pub fn coverage(&self) -> Coverage {
        let count = |number: usize| u64::try_from(number).unwrap_or(u64::MAX);
        let mut coverage = self.around.coverage.clone();
        (coverage.devices, coverage.words) = (count(self.devices.len()), count(self.around.story.count()));
        coverage
    }
}

/// Disks that are kept, put back, and run on as another device.
impl<P: Parts> World<P> {
    fn keep_image(&mut self) -> Result<(), Broken> {
        let Some(device) = self.around.dice.pick_mut(self.devices.iter_mut().collect()) else {
            return Ok(());
        };
        let words = self.around.story.count();
        self.images.push(Image { of: device.name, disk: device.disk.image()?, words });
        Ok(())
    }

    fn put_back(&mut self) -> Result<(), Broken> {
        let Some(image) = self.around.dice.pick_mut(self.images.iter_mut().collect()) else { return Ok(()) };
        let Some(device) = self.devices.iter_mut().find(|device| device.name == image.of) else {
            return Ok(());
        };
        device.disk = image.disk.image()?;
        if self.around.dice.chance(40) {
            device.disk.write_on_as(diko_core::ops::AuthorId(Id128(self.around.dice.bytes())))?;
        }
        (device.has_double, device.left) = (true, false);
        device.held.clear();
        device.restart(self.parts.crypt())?;
        self.around.story.fall(image.of, image.words);
        self.around.coverage.met(Fault::PutBack);
        self.around.trace.note(|| format!("{} is as it was after {} words", image.of, image.words));
        Ok(())
    }

    fn clone_device(&mut self) -> Result<(), Broken> {
        let name = self.next_name();
        let Some(device) = self.around.dice.pick_mut(self.devices.iter_mut().collect()) else {
            return Ok(());
        };
        let mut disk = device.disk.image()?;
        device.has_double = true;
        let as_copy = self.around.dice.chance(40);
        if as_copy {
            disk.write_on_as(diko_core::ops::AuthorId(Id128(self.around.dice.bytes())))?;
        }
        let (clock, came_as_another) = (device.clock, device.came_as_another);
        self.around.trace.note(|| format!("{name} is a double of {}", device.name));
        let mut double = Device::new(name, disk, self.around.dice.apart())?;
        (double.clock, double.came_as_another, double.has_double) = (clock, came_as_another, true);
        double.restart(self.parts.crypt())?;
        self.devices.push(double);
        self.around.coverage.met(Fault::Clone);
        Ok(())
    }
}
