//! `cargo xtask tour`: every screen in every theme, language and size, taken in Chromium against the real companion,
//! side by side on one sheet to look at.

use std::path::Path;

use crate::parts::programs;
use crate::setup;
use crate::shell::{Outcome, at, npm, root, run};

pub fn tour() -> Outcome {
    setup::for_everything()?;
    programs()?;
    forget_old_pictures(&root().join("target/tour"))?;
    run(npm(&["run", "--silent", "tour"]))?;
    println!("Look at target/tour/contact-sheet.html (or contact-sheet.png).");
    Ok(())
}

/// Each variant has a folder. A screen that is gone must not stay on the sheet.
fn forget_old_pictures(tour: &Path) -> Outcome {
    for entry in std::fs::read_dir(tour).into_iter().flatten().flatten() {
        let path = entry.path();
        if path.is_dir() {
            at(&path, std::fs::remove_dir_all(&path))?;
        }
    }
    Ok(())
}
