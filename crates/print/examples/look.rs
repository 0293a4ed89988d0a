//! Writes the sample sheets to a folder, to look at them: `cargo run -p diko-print --example look -- target/laufzettel`.

#[path = "../tests/samples/mod.rs"]
mod samples;

use std::error::Error;
use std::path::PathBuf;

fn main() -> Result<(), Box<dyn Error>> {
    let folder = PathBuf::from(std::env::args().nth(1).ok_or("name a folder")?);
    std::fs::create_dir_all(&folder)?;
    for (name, sheet) in samples::all() {
        std::fs::write(folder.join(format!("{name}.pdf")), diko_print::laufzettel(&sheet)?)?;
    }
    Ok(())
}
