//! `cargo xtask size`: what a person downloads. The stripped release binary, and what the page loads before it can
//! show the first screen, compressed as it would travel, without fonts.

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
    run(cargo(&["build", "--release", "--locked", "--package", "diko-app"]))?;
    let binary = root().join("target/release/diko");
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

/// index.html and every script and style sheet it names: what must arrive before anything shows. Languages and
/// screens that are fetched later are not in it.
fn first_load(dist: &Path) -> Result<u64, Failure> {
    let index = dist.join("index.html");
    let html = at(&index, std::fs::read_to_string(&index))?;
    let mut sum = compressed(html.as_bytes());
    let named = html.split('"').filter(|word| word.ends_with(".js") || word.ends_with(".css"));
    for name in named {
        let path = dist.join(name.trim_start_matches(['.', '/']));
        let size = compressed(&at(&path, std::fs::read(&path))?);
        println!("  {:>7.2} KB  {name}", size as f64 / 1000.0);
        sum += size;
    }
    Ok(sum)
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
    fn repeated_text_takes_less_than_it_says() {
        assert!(compressed(&[b'a'; 10_000]) < 100);
        assert!(compressed(b"") > 0);
    }
}
