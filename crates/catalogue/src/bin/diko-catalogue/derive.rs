//! `derive`: a story file and a catalogue in, a plan out.

use std::io::Write;

use crate::told::Told;
use crate::{Format, Stop, table};

pub(crate) fn run(args: &Told, out: &mut impl Write) -> Result<(), Stop> {
    let (pack, household) = args.read()?;
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
