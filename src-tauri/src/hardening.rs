//! Keeps the process's memory, which holds keys and a household's facts, out of files and other programs.
//! Deliberately not here: what the web view stores (nothing: it is incognito) and what the vault writes.

use std::io;

/// No core dump of this process or the web view's, and no other program of the same user may read its memory.
///
/// # Errors
/// When the system refuses, which an app that promises this must not pass over.
pub fn keep_memory_private() -> io::Result<()> {
    #[cfg(unix)]
    {
        use rustix::process::{Resource, Rlimit, setrlimit};
        setrlimit(Resource::Core, Rlimit { current: Some(0), maximum: Some(0) })?;
    }
    #[cfg(any(target_os = "linux", target_os = "android"))]
    {
        use rustix::process::{DumpableBehavior, set_dumpable_behavior};
        set_dumpable_behavior(DumpableBehavior::NotDumpable)?;
    }
    Ok(())
}
