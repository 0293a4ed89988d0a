//! What the worlds of a run had in them, so that a run that tests nothing cannot pass.

use std::fmt;

/// What can go wrong in a world. Each is drawn for a seed, and counted where it happened.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Fault {
    /// Devices without a network for a while.
    Partition,
    /// Requests or answers that get lost.
    Loss,
    /// Requests that arrive twice, items that come again.
    Duplicates,
    /// Items in another order within a page.
    Reorder,
    /// The process ends at any step.
    Crash,
    /// Clocks that are years off and jump.
    Clocks,
    /// A disk is put back as it was.
    PutBack,
    /// A disk's image runs on as a second device.
    Clone,
    /// The endpoint loses everything.
    Wipe,
    /// The endpoint is put back as it was.
    Rewind,
    /// The endpoint withholds items from some.
    Hiding,
    /// A member is removed.
    Removal,
    /// The endpoint adds items that are damaged, forged, foreign or of the future.
    Injection,
}

impl Fault {
    pub const ALL: [Fault; 13] = [
        Fault::Partition,
        Fault::Loss,
        Fault::Duplicates,
        Fault::Reorder,
        Fault::Crash,
        Fault::Clocks,
        Fault::PutBack,
        Fault::Clone,
        Fault::Wipe,
        Fault::Rewind,
        Fault::Hiding,
        Fault::Removal,
        Fault::Injection,
    ];
}

/// What else is worth counting: in how many seeds it happened.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Sight {
    Conflict,
    Fork,
    Quarantine,
    Rebuild,
    Release,
    ConcurrentRemovals,
    Deleted,
    KeptAlive,
    Joined,
    /// Nobody could sign the next admission list.
    ListStuck,
}

impl Sight {
    pub const ALL: [Sight; 10] = [
        Sight::Conflict,
        Sight::Fork,
        Sight::Quarantine,
        Sight::Rebuild,
        Sight::Release,
        Sight::ConcurrentRemovals,
        Sight::Deleted,
        Sight::KeptAlive,
        Sight::Joined,
        Sight::ListStuck,
    ];
}

/// Of one seed, or of all seeds of a run.
#[derive(Debug, Clone, Default)]
pub struct Coverage {
    pub seeds: u64,
    pub devices: u64,
    pub words: u64,
    faults: [u64; Fault::ALL.len()],
    sights: [u64; Sight::ALL.len()],
}

impl Coverage {
    #[must_use]
    pub fn of_one_seed() -> Coverage {
        Coverage { seeds: 1, ..Coverage::default() }
    }

    /// It happened in this seed.
    pub fn met(&mut self, fault: Fault) {
        mark(Fault::ALL.iter().position(|one| *one == fault), &mut self.faults);
    }

    /// It was seen in this seed.
    pub fn saw(&mut self, sight: Sight) {
        mark(Sight::ALL.iter().position(|one| *one == sight), &mut self.sights);
    }

    pub fn add(&mut self, other: &Coverage) {
        self.seeds += other.seeds;
        self.devices += other.devices;
        self.words += other.words;
        self.faults.iter_mut().zip(other.faults).for_each(|(to, more)| *to += more);
        self.sights.iter_mut().zip(other.sights).for_each(|(to, more)| *to += more);
    }

    /// In how many of a hundred seeds.
    #[must_use]
    pub fn share(&self, fault: Fault) -> u64 {
        self.percent(Fault::ALL.iter().position(|one| *one == fault).and_then(|place| self.faults.get(place)))
    }

    /// In how many of a hundred seeds.
    #[must_use]
    pub fn share_of(&self, sight: Sight) -> u64 {
        self.percent(Sight::ALL.iter().position(|one| *one == sight).and_then(|place| self.sights.get(place)))
    }

    #[must_use]
    pub fn devices_a_seed(&self) -> f64 {
        average(self.devices, self.seeds)
    }

    #[must_use]
    pub fn words_a_seed(&self) -> f64 {
        average(self.words, self.seeds)
    }

    fn percent(&self, count: Option<&u64>) -> u64 {
        count.and_then(|count| (count * 100).checked_div(self.seeds)).unwrap_or(0)
    }
}

fn mark(place: Option<usize>, counts: &mut [u64]) {
    if let Some(count) = place.and_then(|place| counts.get_mut(place)) {
        *count = 1;
    }
}

fn average(sum: u64, count: u64) -> f64 {
    let exact = |number: u64| u32::try_from(number).map_or(f64::INFINITY, f64::from);
    if count == 0 { 0.0 } else { exact(sum) / exact(count) }
}

impl fmt::Display for Coverage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (devices, words) = (self.devices_a_seed(), self.words_a_seed());
        writeln!(f, "{} seeds, on average {devices:.1} devices and {words:.0} words", self.seeds)?;
        for fault in Fault::ALL {
            write!(f, "  {fault:?} {} %", self.share(fault))?;
        }
        writeln!(f)?;
        for sight in Sight::ALL {
            write!(f, "  {sight:?} {} %", self.share_of(sight))?;
        }
        Ok(())
    }
}
