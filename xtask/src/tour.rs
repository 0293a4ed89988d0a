//! `cargo xtask tour`: every screen in each language, in both themes and sizes, taken in Chromium against the real
//! companion, side by side on sheets to look at.

use std::path::Path;

use crate::parts::programs;
use crate::setup;
use crate::shell::{Outcome, at, npm, root, run};

pub fn tour() -> Outcome {
    setup::for_everything()?;
    programs()?;
    forget_old_pictures(&root().join("target/tour"))?;
    run(npm(&["run", "--silent", "tour"]))?;
    println!("Look at target/tour/contact-sheet.html, or at one picture for each variant beside it.");
    Ok(())
}

/// A screen that is gone must not stay on a sheet.
fn forget_old_pictures(tour: &Path) -> Outcome {
    for entry in std::fs::read_dir(tour).into_iter().flatten().flatten() {
        let path = entry.path();
        let gone = if path.is_dir() { std::fs::remove_dir_all(&path) } else { std::fs::remove_file(&path) };
        at(&path, gone)?;
    }
    Ok(())
}
