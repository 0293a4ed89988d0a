//! `cargo xtask run`: from a fresh clone to the app's window, with Musterstadt's endpoint beside it. Without a display a
//! virtual one is used, and the window is driven through the main journey as a person would.

use crate::beside::Endpoint;
use crate::parts::programs;
use crate::setup;
use crate::shell::{Failure, Outcome, program, root, run as run_program};

/// Where an endpoint listens that is told nothing else.
const LISTEN: &str = "127.0.0.1:8420";

pub fn run() -> Outcome {
    setup::for_the_window()?;
    programs()?;
    let _endpoint = endpoint_beside();
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

/// The app works without it, so it is no failure where it does not start: somebody else may listen there.
fn endpoint_beside() -> Option<Endpoint> {
    match Endpoint::start(&root().join("target/endpoint-run"), LISTEN) {
        Ok(endpoint) => {
            println!("Musterstadt's endpoint, for families there that share: {}", endpoint.origin());
            Some(endpoint)
        }
        Err(failure) => {
            println!("No endpoint beside the app: {failure}");
            None
        }
    }
}
