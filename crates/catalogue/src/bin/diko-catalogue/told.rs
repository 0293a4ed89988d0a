//! What `derive` and `explain` are told: a story, the catalogue it is read with, the day, and how to answer.

use std::fs;
use std::path::PathBuf;

use diko_catalogue::{Pack, story};
use diko_core::Day;
use diko_core::household::Household;

use crate::{Format, Stop, parse_day};

#[derive(clap::Args)]
pub(crate) struct Told {
    /// The folder with federal/, lands/ and communes/
    #[arg(long)]
    pub(crate) catalogue: PathBuf,
    /// The story file
    #[arg(long)]
    pub(crate) story: PathBuf,
    /// The civil date in Germany, YYYY-MM-DD
    #[arg(long, value_parser = parse_day)]
    pub(crate) today: Day,
    #[arg(long, value_enum, default_value_t = Format::Table)]
    pub(crate) format: Format,
    /// Add the layer of this commune, by the name of its folder
    #[arg(long)]
    commune: Option<String>,
    /// Language of the titles
    #[arg(long, default_value = "de")]
    pub(crate) lang: String,
}

impl Told {
    /// Reads both. A language without texts is refused.
    pub(crate) fn read(&self) -> Result<(Pack, Household), Stop> {
        let pack = diko_catalogue::load(&self.catalogue, self.commune.as_deref())?;
        if !pack.manifest.languages.contains(&self.lang) {
            let allowed = pack.manifest.languages.join(" ");
            return Err(Stop::bad(format!("there are no texts in `{}`; allowed: {allowed}", self.lang)));
        }
        let name = self.story.display().to_string();
        let text = fs::read_to_string(&self.story).map_err(|error| Stop::bad(format!("{name}: {error}")))?;
        let household = story::parse(&name, &text, &pack.catalogue, self.today)?;
        Ok((pack, household))
    }
}
