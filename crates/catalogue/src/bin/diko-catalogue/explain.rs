//! `explain`: why a step is in a story's plan or not, down to each condition and fact. The tree comes from
//! `diko_core::plan::explain`; here it becomes JSON or indented text.

use std::fs;
use std::io::Write;
use std::path::PathBuf;

use diko_catalogue::story;
use diko_core::Day;
use diko_core::catalogue::StepId;
use diko_core::plan::explain;

use crate::derive::must_speak;
use crate::{Format, Stop, parse_day};

mod nodes;
mod page;

#[derive(clap::Args)]
pub(crate) struct Args {
    /// The folder with federal/, lands/ and communes/
    #[arg(long)]
    catalogue: PathBuf,
    /// The story file
    #[arg(long)]
    story: PathBuf,
    /// The id of the step
    #[arg(long)]
    step: String,
    /// Only this person of the story
    #[arg(long)]
    person: Option<String>,
    /// The civil date in Germany, YYYY-MM-DD
    #[arg(long, value_parser = parse_day)]
    today: Day,
    #[arg(long, value_enum, default_value_t = Format::Table)]
    format: Format,
    /// Add the layer of this commune, by the name of its folder
    #[arg(long)]
    commune: Option<String>,
    /// Language of the titles
    #[arg(long, default_value = "de")]
    lang: String,
}

pub(crate) fn run(args: &Args, out: &mut impl Write) -> Result<(), Stop> {
    let pack = diko_catalogue::load(&args.catalogue, args.commune.as_deref())?;
    must_speak(&pack, &args.lang)?;
    let name = args.story.display().to_string();
    let text = fs::read_to_string(&args.story).map_err(|error| Stop::bad(format!("{name}: {error}")))?;
    let household = story::parse(&name, &text, &pack.catalogue, args.today)?;
    let step = StepId::from(args.step.as_str());
    let Some(mut explanation) = explain(&pack.catalogue, &household, args.today, &step) else {
        return Err(Stop::bad(format!("there is no step `{step}` in {}", args.catalogue.display())));
    };
    if let Some(person) = &args.person {
        if !household.persons.iter().any(|known| &known.id.0 == person) {
            let known: Vec<&str> = household.persons.iter().map(|known| known.id.0.as_str()).collect();
            return Err(Stop::bad(format!(
                "there is no person `{person}` in {name}; allowed: {}",
                known.join(" ")
            )));
        }
        explanation.persons.retain(|explained| &explained.person.0 == person);
        if explanation.persons.is_empty() {
            return Err(Stop::bad(format!(
                "`{step}` is a step of the household: only the first adult carries it, not {person}"
            )));
        }
    }
    match args.format {
        Format::Json => {
            let json = serde_json::to_string_pretty(&explanation)
                .map_err(|error| Stop::Failed(error.to_string()))?;
            writeln!(out, "{json}")?;
        }
        Format::Table => {
            let titles = page::Titles { texts: &pack.texts, language: &args.lang };
            write!(out, "{}", page::text(&explanation, titles))?;
        }
    }
    Ok(())
}
