//! `cargo xtask tour`: every screen in every theme, language and size, taken in Chromium against the real companion,
//! side by side on one sheet to look at.

use crate::parts::programs;
use crate::setup;
use crate::shell::{Outcome, npm, run};

pub fn tour() -> Outcome {
    setup::for_everything()?;
    programs()?;
    run(npm(&["run", "--silent", "tour"]))?;
    println!("Look at target/tour/contact-sheet.html (or contact-sheet.png).");
    Ok(())
}
