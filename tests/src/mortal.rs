//! Children of the crash tests: how they are started, the chance by which they are killed, and the disk on which what was
//! not synced is lost with the power (`preload/unsynced.c`). Deliberately not here: what they do, and what must be there
//! afterwards.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::process::{Child, Command};
use std::sync::{Mutex, PoisonError, RwLock, RwLockReadGuard};

use crate::workspace;

/// Exit code of a child whose power went.
pub const POWER_GONE: i32 = 99;

/// Between its fork and its exec a child holds every lock of this process, so nobody opens a vault meanwhile.
static SPAWNING: RwLock<()> = RwLock::new(());

/// As long as this is held no child is started.
pub fn not_spawning() -> RwLockReadGuard<'static, ()> {
    SPAWNING.read().unwrap_or_else(PoisonError::into_inner)
}

/// Starts a child while nobody holds anything open that it would keep open.
///
/// # Errors
/// When it cannot be started.
pub fn spawn(command: &mut Command) -> io::Result<Child> {
    let _spawning = SPAWNING.write().unwrap_or_else(PoisonError::into_inner);
    command.spawn()
}

/// Puts everything the child writes below `folder` on a disk of which what is not synced may be lost. Nothing of it is
/// lost until the child is told when (`DIKO_DISK_…`, see the source); a child that ends well leaves the number of its
/// calls in `counted`. `built` is where to build what does all that.
///
/// # Errors
/// When there is no compiler, or no room beside the folder.
pub fn put_on_a_disk(child: &mut Command, folder: &Path, built: &Path) -> io::Result<()> {
    let shadow = folder.with_extension("shadow");
    match fs::remove_dir_all(&shadow) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error),
        _ => fs::create_dir(&shadow)?,
    }
    child
        .env("LD_PRELOAD", library(built)?)
        .env("DIKO_DISK_UNDER", folder)
        .env("DIKO_DISK_SHADOW", shadow)
        .env("DIKO_DISK_COUNT", folder.with_extension("count"));
    Ok(())
}

/// How many calls changed the disk in a life that ended well, and how many of them wrote bytes.
///
/// # Errors
/// When none did.
pub fn counted(folder: &Path) -> io::Result<(u64, u64)> {
    let text = fs::read_to_string(folder.with_extension("count"))?;
    let both =
        text.split_once(' ').and_then(|(calls, writes)| Some((calls.parse().ok()?, writes.parse().ok()?)));
    both.ok_or_else(|| io::ErrorKind::InvalidData.into())
}

/// Compiled once, with the compiler that the database needs anyway.
fn library(folder: &Path) -> io::Result<PathBuf> {
    static LIBRARY: Mutex<Option<PathBuf>> = Mutex::new(None);
    let mut library = LIBRARY.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some(library) = library.as_ref() {
        return Ok(library.clone());
    }
    let path = folder.join("unsynced.so");
    // Another test may be at it.
    let unfinished = path.with_extension(std::process::id().to_string());
    let compiled = Command::new("cc")
        .args(["-shared", "-fPIC", "-O1", "-Wall", "-Wextra", "-Werror", "-o"])
        .arg(&unfinished)
        .arg(workspace::root().join("tests/preload/unsynced.c"))
        .args(["-ldl", "-lpthread"])
        .status()?;
    if !compiled.success() {
        return Err(io::Error::other("preload/unsynced.c does not compile"));
    }
    fs::rename(unfinished, &path)?;
    Ok(library.insert(path).clone())
}

/// A seeded sequence (SplitMix64): the same crash points in every run.
pub struct Dice(pub u64);

impl Dice {
    /// From 0 to `bound`, which is not reached and not 0.
    pub fn below(&mut self, bound: u64) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut word = self.0;
        word = (word ^ (word >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        word = (word ^ (word >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        (word ^ (word >> 31)).checked_rem(bound).unwrap_or(0)
    }
}
