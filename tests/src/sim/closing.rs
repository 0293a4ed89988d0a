//! The end of a world: no more faults, and everyone exchanges until nothing moves any more. Then the oracle looks.

use diko_sync::{Log, Standing};
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
        let judged = self.judge();
        if judged.is_err() && std::env::var("DBG").is_ok() { self.dump(); }
        judged
    }
    #[allow(clippy::print_stderr)]
    fn dump(&self) {
        for device in &self.devices {
            eprintln!("== {} me {:?} author {:?}", device.name, device.me().map(super::membership::short), diko_sync::Log::author(&device.disk));
            for entry in device.disk.items().unwrap_or_default() {
                let h: String = entry.hash.iter().take(2).map(|b| format!("{b:02x}")).collect();
                if std::env::var("OPS").is_ok() && let (ItemKind::Bundle(_), Some(e)) = (entry.kind, &device.engine) { if let Ok(b) = e.ledger().open_again(&diko_wire::Hash(entry.hash), &device.disk, e.crypt()) { for op in b.ops { eprintln!("      {} {} {:?} at {} sup {:?}", op.id.seq, super::story::place(&op.entity, op.field), op.value, op.at, op.supersedes); } } }
                match entry.kind {
                    ItemKind::Bundle(f) => eprintln!("{h} bundle author {} line {} {}..{} prev {:?} signer {:?} st {} {:?} remote {}", &f.author.0.to_hex()[..4], &f.line.0.to_hex()[..4], f.first, f.first+f.count-1, f.previous.map(|p| format!("{:02x}{:02x}", p[0],p[1])), f.signer.map(|s| s.to_hex()[..4].to_string()), f.statements, entry.state, entry.remote),
                    k => eprintln!("{h} {k:?} {:?} remote {}", entry.state, entry.remote),
                }
            }
            if let Some(e) = &device.engine { for (id, m) in e.ledger().members().everyone() { eprintln!("   member {} {:?} {:?} by {} removed {}", super::membership::short(id), m.role, m.kind, super::membership::short(m.by), m.removed); } }
        }
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
        if std::env::var("DBG").is_ok() { self.dump(); }
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
