//! Where things are in this checkout, and what it is made of.

use std::path::{Path, PathBuf};

/// The root of the checkout.
#[must_use]
pub fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap_or(Path::new("."))
}

/// The files below `folder` that `wanted` accepts, in a fixed order, without what was installed or built.
///
/// # Errors
/// When a folder cannot be read.
pub fn files(folder: &Path, wanted: &dyn Fn(&Path) -> bool) -> std::io::Result<Vec<PathBuf>> {
    const MADE: [&str; 6] = ["target", "node_modules", ".git", "dist", "dist-bridge", "gen"];
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder)? {
        let path = entry?.path();
        let name = path.file_name().unwrap_or_default();
        if path.is_dir() {
            if !MADE.iter().any(|made| name == *made) {
                found.extend(files(&path, wanted)?);
            }
        } else if wanted(&path) {
            found.push(path);
        }
    }
    found.sort();
    Ok(found)
}

/// The list of commands, as the companion declares it.
#[must_use]
pub fn command_names() -> &'static [&'static str] {
    macro_rules! names {
        ($( $(#[$doc:meta])* $name:ident ( $($request:tt)* ) -> $answer:ident; )*) => { &[ $( stringify!($name) ),* ] };
    }
    diko_companion::for_each_command!(names)
}
