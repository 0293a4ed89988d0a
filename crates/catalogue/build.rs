//! Embeds the content the app ships: every `.toml` and `.ftl` of the federal layer, the Länder and Musterstadt,
//! each with the SHA-256 it had at build time. Which files mean what is told in `src/layout.rs`.

use std::error::Error;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs};

use ring::digest::{SHA256, digest};

/// Folders of `catalogue/` that the app carries.
const EMBEDDED: &[&str] = &["federal", "lands", "communes/musterstadt"];

fn main() -> Result<(), Box<dyn Error>> {
    let root = PathBuf::from(env::var("CARGO_MANIFEST_DIR")?).join("../../catalogue").canonicalize()?;
    let mut files = Vec::new();
    for folder in EMBEDDED {
        collect(&root.join(folder), &mut files)?;
    }
    files.sort();

    let mut code = String::from("static EMBEDDED: &[EmbeddedFile] = &[\n");
    for file in files {
        let hash = digest(&SHA256, &fs::read(&file)?);
        let hex = hash.as_ref().iter().fold(String::new(), |mut hex, byte| {
            let _ = write!(hex, "{byte:02x}");
            hex
        });
        let path = file.strip_prefix(&root)?.to_str().ok_or("a file name is not UTF-8")?.replace('\\', "/");
        let source = file.to_str().ok_or("a file name is not UTF-8")?;
        writeln!(
            code,
            "    EmbeddedFile {{ path: {path:?}, text: include_str!({source:?}), sha256: {hex:?} }},"
        )?;
    }
    code.push_str("];\n");
    fs::write(PathBuf::from(env::var("OUT_DIR")?).join("embedded.rs"), code)?;
    Ok(())
}

/// Adds the files below `folder`; cargo runs this script again when one appears or changes.
fn collect(folder: &Path, files: &mut Vec<PathBuf>) -> Result<(), Box<dyn Error>> {
    println!("cargo::rerun-if-changed={}", folder.display());
    if !folder.exists() {
        return Ok(());
    }
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            collect(&path, files)?;
        } else if path.extension().is_some_and(|ending| ending == "toml" || ending == "ftl") {
            files.push(path);
        }
    }
    Ok(())
}
