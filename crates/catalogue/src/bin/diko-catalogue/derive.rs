//! `derive`: a story file and a catalogue in, a plan out.

use std::fs;
use std::io::Write;

use diko_catalogue::{Pack, story};

use crate::{DeriveArgs, Format, Stop, table};

pub(crate) fn run(args: &DeriveArgs, out: &mut impl Write) -> Result<(), Stop> {
    let pack = diko_catalogue::load(&args.catalogue, args.commune.as_deref())?;
    must_speak(&pack, &args.lang)?;
    let name = args.story.display().to_string();
    let text = fs::read_to_string(&args.story).map_err(|error| Stop::bad(format!("{name}: {error}")))?;
    let household = story::parse(&name, &text, &pack.catalogue, args.today)?;
    let plan = diko_core::derive(&pack.catalogue, &household, args.today);
    match args.format {
        Format::Json => {
            let json =
                serde_json::to_string_pretty(&plan).map_err(|error| Stop::Failed(error.to_string()))?;
            writeln!(out, "{json}")?;
        }
        Format::Table => table::write(&plan, &pack.texts, &args.lang, out)?,
    }
    Ok(())
}

/// Refuses a language without texts.
pub(crate) fn must_speak(pack: &Pack, language: &str) -> Result<(), Stop> {
    if pack.manifest.languages.iter().any(|spoken| spoken == language) {
        return Ok(());
    }
    let allowed = pack.manifest.languages.join(" ");
    Err(Stop::bad(format!("there are no texts in `{language}`; allowed: {allowed}")))
}
