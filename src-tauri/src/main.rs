//! The desktop binary. Everything is in the library, which a mobile shell loads too.

#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

fn main() -> Result<(), Box<dyn std::error::Error>> {
    diko_app::start()
}
