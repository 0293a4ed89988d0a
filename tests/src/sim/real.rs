//! The real level: vaults on a disk, sealing as it is, and the endpoint's router on its SQLite store, asked in process. It is
//! slower than `fast` by a factor of ten and shows that the parts keep what `fast` takes for granted.

use std::fs;
use std::path::{Path, PathBuf};

use diko_sync::{Crypt, Sealing};
use tempfile::TempDir;

use super::dice::Dice;
use super::parts::{Broken, Parts};

mod disk;
mod endpoint;

use disk::VaultDisk;
use endpoint::RouterEndpoint;

/// Where the system keeps files in memory, so that no disk is worn out.
const MEMORY: &str = "/dev/shm";

pub struct Real {
    folders: Folders,
}

/// A folder that is gone with its world, and how many were made in it.
struct Folders {
    root: TempDir,
    count: usize,
}

impl Real {
    /// # Errors
    /// Where no folder can be made.
    pub fn new() -> Result<Real, Broken> {
        let memory = Path::new(MEMORY);
        let root = if memory.is_dir() { TempDir::new_in(memory) } else { TempDir::new() };
        Ok(Real { folders: Folders { root: root.map_err(means)?, count: 0 } })
    }
}

impl Parts for Real {
    type Disk = VaultDisk;
    type Endpoint = RouterEndpoint;

    fn crypt(&self) -> Box<dyn Crypt + Send> {
        Box::new(Sealing)
    }

    fn disk(&mut self, dice: &mut Dice) -> Result<VaultDisk, Broken> {
        VaultDisk::new(self.folders.next(), dice)
    }

    fn endpoint(&mut self, dice: &mut Dice) -> Result<RouterEndpoint, Broken> {
        RouterEndpoint::new(self.folders.next(), dice)
    }
}

impl Folders {
    fn next(&mut self) -> PathBuf {
        self.count += 1;
        self.root.path().join(self.count.to_string())
    }
}

fn means(error: impl std::fmt::Display) -> Broken {
    Broken::Means(error.to_string())
}

fn copy_tree(from: &Path, to: &Path) -> Result<(), Broken> {
    fs::create_dir_all(to).map_err(means)?;
    for entry in fs::read_dir(from).map_err(means)? {
        let entry = entry.map_err(means)?;
        let target = to.join(entry.file_name());
        if entry.file_type().map_err(means)?.is_dir() {
            copy_tree(&entry.path(), &target)?;
        } else {
            fs::copy(entry.path(), target).map_err(means)?;
        }
    }
    Ok(())
}
