//! Tells Tauri which commands the page may call: the one list of the companion, and nothing else. A command that is
//! not named here cannot be called from any window.

#[path = "../crates/companion/src/commands.rs"]
mod commands;

macro_rules! names {
    ($( $(#[$doc:meta])* $name:ident ( $($request:tt)* ) -> $answer:ident; )*) => { &[ $( stringify!($name) ),* ] };
}

const COMMANDS: &[&str] = for_each_command!(names);
const PAGE: &str = "../ui/dist/index.html";

fn main() -> Result<(), Box<dyn std::error::Error>> {
    println!("cargo:rerun-if-changed=../crates/companion/src/commands.rs");
    println!("cargo:rerun-if-changed={PAGE}");
    if !std::path::Path::new(PAGE).exists() {
        return Err(
            "the page is not built yet: run `cargo xtask run`, or `npm ci && npm run build` in ui/".into()
        );
    }
    let manifest = tauri_build::AppManifest::new().commands(COMMANDS);
    tauri_build::try_build(tauri_build::Attributes::new().app_manifest(manifest))?;
    Ok(())
}
