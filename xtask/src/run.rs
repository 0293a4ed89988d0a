//! `cargo xtask run`: from a fresh clone to the app's window. Without a display a virtual one is used, and the window
//! is driven through the main journey as a person would.

use crate::parts::programs;
use crate::setup;
use crate::shell::{Failure, Outcome, program, root, run as run_program};

pub fn run() -> Outcome {
    setup::for_the_window()?;
    programs()?;
    let has_display = ["DISPLAY", "WAYLAND_DISPLAY"].iter().any(|name| std::env::var_os(name).is_some());
    if has_display {
        return run_program(program("target/debug/diko", &[]));
    }
    println!("No display: driving the window on a virtual one.");
    run_program(program("target/debug/diko-journey", &["target/tour"]))?;
    let pictures = root().join("target/tour");
    if !pictures.join("now.png").exists() {
        return Err(Failure::Stop(format!("the journey wrote no pictures to {}", pictures.display())));
    }
    println!("Pictures of the journey: target/tour/*.png");
    Ok(())
}
