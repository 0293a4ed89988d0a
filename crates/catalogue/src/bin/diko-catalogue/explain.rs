//! `explain`: why a step is in a story's plan or not, down to each condition and fact. The tree comes from
//! `diko_core::plan::explain`; here it becomes JSON or indented text.

use std::io::Write;

use diko_core::catalogue::StepId;
use diko_core::plan::explain;

use crate::told::Told;
use crate::{Format, Stop};

mod nodes;
mod page;

#[derive(clap::Args)]
pub(crate) struct Args {
    #[command(flatten)]
    told: Told,
    /// The id of the step
    #[arg(long)]
    step: String,
    /// Only this person of the story
    #[arg(long)]
    person: Option<String>,
}

pub(crate) fn run(args: &Args, out: &mut impl Write) -> Result<(), Stop> {
    let told = &args.told;
    let (pack, household) = told.read()?;
    let step = StepId::from(args.step.as_str());
    let Some(mut explanation) = explain(&pack.catalogue, &household, told.today, &step) else {
        return Err(Stop::bad(format!("there is no step `{step}` in {}", told.catalogue.display())));
    };
    if let Some(person) = &args.person {
        if !household.persons.iter().any(|known| &known.id.0 == person) {
            let known: Vec<&str> = household.persons.iter().map(|known| known.id.0.as_str()).collect();
            return Err(Stop::bad(format!(
                "there is no person `{person}` in {}; allowed: {}",
                told.story.display(),
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
    match told.format {
        Format::Json => {
            let json = serde_json::to_string_pretty(&explanation)
                .map_err(|error| Stop::Failed(error.to_string()))?;
            writeln!(out, "{json}")?;
        }
        Format::Table => {
            let titles = page::Titles { texts: &pack.texts, language: &told.lang };
            write!(out, "{}", page::text(&explanation, titles))?;
        }
    }
    Ok(())
}
