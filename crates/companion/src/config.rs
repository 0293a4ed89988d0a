//! What a companion is given: folders, time, randomness, a catalogue. A window gives the real ones, a test its own.

use std::path::PathBuf;

use diko_catalogue::Files;
use diko_vault::{KdfCost, OsRandom, Random};

use crate::clock::Clock;
use crate::notices::{NoNotices, Notices};

pub struct Config {
    /// The app's own folder: `display.json` and `vault/` are made in it.
    pub data_dir: PathBuf,
    /// Where an encrypted copy goes when no path is named: the platform's folder of documents or downloads.
    pub copies_dir: Option<PathBuf>,
    pub clock: Box<dyn Clock>,
    pub random: Box<dyn Random + Send>,
    pub notices: Box<dyn Notices>,
    pub kdf: Kdf,
    pub catalogue: Files,
    pub app_version: String,
}

/// What one guess at the passphrase costs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kdf {
    /// As much as this device bears; measured when a vault is made.
    Calibrated,
    Fixed(KdfCost),
}

impl Config {
    /// The embedded catalogue, the system's randomness, a calibrated cost, no folder for copies, no notices.
    #[must_use]
    pub fn new(data_dir: PathBuf, clock: Box<dyn Clock>) -> Config {
        Config {
            data_dir,
            copies_dir: None,
            clock,
            random: Box::new(OsRandom::new()),
            notices: Box::new(NoNotices),
            kdf: Kdf::Calibrated,
            catalogue: Files::embedded(),
            app_version: env!("CARGO_PKG_VERSION").into(),
        }
    }

    /// What opening a vault costs on this device; measured, where it is to be.
    pub(crate) fn slot_cost(&self) -> KdfCost {
        match self.kdf {
            Kdf::Fixed(cost) => cost,
            Kdf::Calibrated => KdfCost::calibrate(),
        }
    }

    /// What following a recovery code costs: the same on every device.
    pub(crate) fn paper_cost(&self) -> KdfCost {
        match self.kdf {
            Kdf::Fixed(cost) => cost,
            Kdf::Calibrated => KdfCost::PAPER,
        }
    }

    pub(crate) fn vault_dir(&self) -> PathBuf {
        self.data_dir.join("vault")
    }
}
