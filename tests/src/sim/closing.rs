//! The end of a world: no more faults, and everyone exchanges until nothing moves any more. Then the oracle looks.

use diko_sync::Standing;
use diko_vault::ItemKind;

use super::coverage::Fault;
use super::device::Step;
use super::parts::{Broken, Disk, Endpoint, Parts};
use super::world::World;

/// After so many rounds something goes round in circles.
const MOST_ROUNDS: usize = 60;
/// An exchange that takes more steps never ends.
const MOST_STEPS: usize = 600;
/// So many rounds in which nothing moves are rest.
const CALM: usize = 3;
/// Between two rounds.
const BETWEEN_MS: u64 = 60 * 1000;
/// Before the last one: engines look for what they miss.
const LONG_MS: u64 = 7 * 60 * 60 * 1000;

impl<P: Parts> World<P> {
    /// # Errors
    /// When it never comes to rest, or a promise does not hold.
    pub fn close(&mut self) -> Result<(), Broken> {
        self.around.trace.note(|| "-- the faults end".into());
        self.around.network.heal();
        self.settle()?;
        if self.plan.faults.contains(&Fault::Hiding) {
            // What nobody names, nobody misses: an endpoint could withhold the last word for ever.
            self.say_a_last_word()?;
            self.settle()?;
        }
        self.restart_all()?;
        self.settle()?;
        self.judge()
    }

    fn settle(&mut self) -> Result<(), Broken> {
        let parts = &self.parts;
        let crypt = || parts.crypt();
        let mut calm = 0;
        let mut before = None;
        for _ in 0..MOST_ROUNDS {
            for device in &mut self.devices {
                if device.exchange(MOST_STEPS, &mut self.around, &crypt)? != Step::Rests {
                    return Err(Broken::Promise(format!("{} never comes to rest", device.name)));
                }
            }
            let now = fingerprint(&self.devices, &mut self.around.network.endpoint, self.case)?;
            calm = if before.as_ref() == Some(&now) { calm + 1 } else { 0 };
            self.around.elapsed += if calm > 0 { LONG_MS } else { BETWEEN_MS };
            if calm == CALM {
                return Ok(());
            }
            before = Some(now);
        }
        Err(Broken::Promise("the devices never come to rest".into()))
    }

    fn say_a_last_word(&mut self) -> Result<(), Broken> {
        for device in &mut self.devices {
            if device.can_write() && device.standing()? == Some(Standing::Good) {
                let said = self.around.story.count();
                while self.around.story.count() == said {
                    device.write_something(&mut self.around)?;
                }
            }
        }
        Ok(())
    }

    fn restart_all(&mut self) -> Result<(), Broken> {
        for device in &mut self.devices {
            device.check()?;
            device.restart(self.parts.crypt())?;
        }
        Ok(())
    }
}

/// What moves while devices exchange: of each how many items, of which kinds, and how much waits.
fn fingerprint<D: Disk, E: Endpoint>(
    devices: &[super::device::Device<D>],
    endpoint: &mut E,
    case: diko_core::ops::Id128,
) -> Result<Vec<usize>, Broken> {
    let mut moves = vec![endpoint.items(case)?.len()];
    for device in devices {
        let items = device.disk.items()?;
        moves.push(items.len());
        moves.push(items.iter().filter(|entry| entry.kind == ItemKind::Epoch).count());
        moves.push(items.iter().map(|entry| entry.state as usize + usize::from(entry.remote) * 4).sum());
        moves.push(device.disk.pending()?.len());
        moves.push(device.engine.as_ref().map_or(0, |engine| engine.ledger().members().present().count()));
    }
    Ok(moves)
}
