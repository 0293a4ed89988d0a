//! `cargo xtask bindings`: what is made from the list of commands. The page's TypeScript is written by the companion's
//! example, which knows the types; the window's permissions need the names alone.

use std::path::Path;

use serde_json::json;

use crate::shell::{Outcome, at, cargo, root, run};

#[path = "../../crates/companion/src/commands.rs"]
mod commands;

macro_rules! names {
    ($( $(#[$doc:meta])* $name:ident ( $($request:tt)* ) -> $answer:ident; )*) => { &[ $( stringify!($name) ),* ] };
}

const COMMANDS: &[&str] = crate::for_each_command!(names);

pub fn write() -> Outcome {
    run(cargo(&["run", "--quiet", "--package", "diko-companion", "--example", "bindings"]))?;
    capability(&root().join("src-tauri/capabilities/main.json"))
}

/// The page may call the listed commands and nothing of Tauri's own.
fn capability(path: &Path) -> Outcome {
    let permissions: Vec<String> =
        COMMANDS.iter().map(|name| format!("allow-{}", name.replace('_', "-"))).collect();
    let capability = json!({
        "identifier": "main",
        "description": "What the page may ask for: the companion's commands. Written by `cargo xtask bindings`.",
        "windows": ["main"],
        "permissions": permissions,
    });
    at(path, std::fs::write(path, format!("{capability:#}\n")))
}
