//! `cargo xtask size`: what a person downloads. The stripped binary of the profile `app`, and what the page loads
//! before it can show the first screen, compressed as it would travel, without fonts.

use std::collections::{BTreeMap, BTreeSet};
use std::io::Write;
use std::path::Path;

use flate2::Compression;
use flate2::write::GzEncoder;

use crate::setup;
use crate::shell::{Failure, Outcome, at, cargo, root, run};

const BINARY_LIMIT: u64 = 20 * 1024 * 1024;
const PAGE_LIMIT: u64 = 120 * 1000;

pub fn size() -> Outcome {
    setup::for_the_window()?;
    run(cargo(&["build", "--profile=app", "--locked", "--package=diko-app"]))?;
    let binary = root().join("target/app/diko");
    let binary = at(&binary, std::fs::metadata(&binary))?.len();
    let page = first_load(&root().join("ui/dist"))?;
    println!(
        "app, stripped:            {:>8.2} MiB of {} MiB",
        binary as f64 / 1048576.0,
        BINARY_LIMIT / 1048576
    );
    println!("page, first load, gzip:   {:>8.2} KB of {} KB", page as f64 / 1000.0, PAGE_LIMIT / 1000);
    if binary > BINARY_LIMIT || page > PAGE_LIMIT {
        return Err(Failure::Stop("over the limit".into()));
    }
    Ok(())
}

/// What arrives before the first screen shows: index.html, the scripts and style sheets it names, the way to the
/// companion, the first launch, the heaviest language, and all that these import. Later screens are not in it.
fn first_load(dist: &Path) -> Result<u64, Failure> {
    let assets = Assets::read(dist)?;
    let mut open = named_in(&assets.index);
    open.extend(assets.starting_with(&["tauri-", "WelcomeScreen-"]));
    let languages = at(dist, std::fs::read_dir(root().join("locales")))?.flatten();
    let languages: Vec<String> =
        languages.map(|folder| format!("{}-", folder.file_name().to_string_lossy())).collect();
    let languages: Vec<&str> = languages.iter().map(String::as_str).collect();
    open.extend(assets.starting_with(&languages).into_iter().max_by_key(|name| assets.size(name)));

    let mut loaded = BTreeSet::new();
    while let Some(name) = open.pop() {
        if loaded.insert(name.clone()) {
            open.extend(imported_by(assets.text(&name)));
        }
    }
    println!("first load: {}", loaded.iter().cloned().collect::<Vec<_>>().join(" "));
    Ok(compressed(assets.index.as_bytes()) + loaded.iter().map(|name| assets.size(name)).sum::<u64>())
}

/// The built page: `index.html` and the texts of its scripts and style sheets by name.
struct Assets {
    index: String,
    texts: BTreeMap<String, String>,
}

impl Assets {
    fn read(dist: &Path) -> Result<Assets, Failure> {
        let index = dist.join("index.html");
        let folder = dist.join("assets");
        let mut texts = BTreeMap::new();
        for path in at(&folder, std::fs::read_dir(&folder))?.flatten().map(|entry| entry.path()) {
            if path.extension().is_some_and(|kind| kind == "js" || kind == "css") {
                let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
                texts.insert(name, at(&path, std::fs::read_to_string(&path))?);
            }
        }
        Ok(Assets { index: at(&index, std::fs::read_to_string(&index))?, texts })
    }

    fn text(&self, name: &str) -> &str {
        self.texts.get(name).map_or("", String::as_str)
    }

    fn size(&self, name: &str) -> u64 {
        compressed(self.text(name).as_bytes())
    }

    fn starting_with(&self, openings: &[&str]) -> Vec<String> {
        let found = self.texts.keys().filter(|name| openings.iter().any(|opening| name.starts_with(opening)));
        found.cloned().collect()
    }
}

/// The assets that a page names in quotes.
fn named_in(html: &str) -> Vec<String> {
    html.split('"').filter_map(|word| word.strip_prefix("./assets/")).map(Into::into).collect()
}

/// The scripts a script cannot start without: `from"./x.js"` and `import"./x.js"`, not `import("./x.js")`.
fn imported_by(script: &str) -> Vec<String> {
    let mut imported = Vec::new();
    for opening in ["from\"./", "import\"./"] {
        let rest = script.split(opening).skip(1);
        imported.extend(rest.filter_map(|rest| rest.split('"').next()).map(Into::into));
    }
    imported
}

fn compressed(bytes: &[u8]) -> u64 {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    match encoder.write_all(bytes).and_then(|()| encoder.finish()) {
        Ok(compressed) => compressed.len() as u64,
        Err(_) => bytes.len() as u64,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_a_script_cannot_start_without_is_counted() {
        let script = r#"import{a as b}from"./one.js";import"./two.js";const later=()=>import("./three.js");"#;
        assert_eq!(imported_by(script), ["one.js", "two.js"]);
        assert_eq!(named_in(r#"<script src="./assets/a.js"></script><link href="./icon.svg">"#), ["a.js"]);
    }

    #[test]
    fn repeated_text_takes_less_than_it_says() {
        assert!(compressed(&[b'a'; 10_000]) < 100);
        assert!(compressed(b"") > 0);
    }
}
