//! `new-commune`: a folder that a commune can fill in an afternoon, with examples as comments. The guide for those who
//! fill it is `docs/for-communes.md`.

use std::fs;
use std::io::{self, Write};
use std::path::PathBuf;

use diko_core::Day;
use diko_core::land::Land;

use crate::{Stop, parse_day};

/// The files of the folder, with `{{name}}`, `{{id}}`, `{{land}}`, `{{created}}`, `{{valid_until}}` to be filled.
const FILES: &[(&str, &str)] = &[
    ("manifest.toml", include_str!("new_commune/manifest.toml")),
    ("offices.toml", include_str!("new_commune/offices.toml")),
    ("steps/01.toml", include_str!("new_commune/steps/01.toml")),
    ("texts/de/local.ftl", include_str!("new_commune/texts/de/local.ftl")),
];

/// How long a new pack says that it is fresh: until the end of this month, counted from the present one.
const MONTHS_VALID: i32 = 6;

/// No German commune has a longer name.
const LONGEST_NAME: usize = 80;

#[derive(clap::Args)]
pub(crate) struct Args {
    /// The commune's German name, such as "Bad Musterstadt"
    name: String,
    /// Its Land: BW BY BE BB HB HH HE MV NI NW RP SL SN ST SH TH
    #[arg(long, value_parser = parse_land)]
    land: Land,
    /// Where the new folder is made
    #[arg(long)]
    into: PathBuf,
    /// The civil date in Germany, YYYY-MM-DD: the day the pack is made
    #[arg(long, value_parser = parse_day)]
    today: Day,
}

pub(crate) fn run(args: &Args, out: &mut impl Write) -> Result<(), Stop> {
    let name = args.name.trim();
    let id = id_of(name).map_err(Stop::bad)?;
    let folder = args.into.join(&id);
    fs::create_dir_all(&args.into)?;
    fs::create_dir(&folder).map_err(|error| match error.kind() {
        // Somebody's work may be in it.
        io::ErrorKind::AlreadyExists => Stop::bad(format!("{}: is already there", folder.display())),
        _ => Stop::Failed(format!("{}: {error}", folder.display())),
    })?;
    let valid_until = args.today.plus_months(MONTHS_VALID).last_of_month();
    for (path, text) in FILES {
        let text = text
            .replace("{{name}}", name)
            .replace("{{id}}", &id)
            .replace("{{land}}", args.land.code())
            .replace("{{created}}", &args.today.to_string())
            .replace("{{valid_until}}", &valid_until.to_string());
        let file = folder.join(path);
        if let Some(parent) = file.parent() {
            fs::create_dir_all(parent)?;
        }
        fs::write(file, text)?;
    }
    Ok(writeln!(out, "{}", folder.display())?)
}

/// The id of a commune: its name in the letters of an id. It never changes, and its own steps begin with it.
fn id_of(name: &str) -> Result<String, String> {
    let is_part = |letter: char| letter.is_alphabetic() || " -/().,'’".contains(letter);
    let begins = name.starts_with(char::is_alphabetic);
    if !begins || name.chars().count() > LONGEST_NAME || !name.chars().all(is_part) {
        return Err(format!("`{name}` is not the name of a commune: letters, spaces and - / ( ) . , only"));
    }
    let mut id = String::new();
    for letter in name.to_lowercase().chars() {
        match letter {
            'ä' => id.push_str("ae"),
            'ö' => id.push_str("oe"),
            'ü' => id.push_str("ue"),
            'ß' => id.push_str("ss"),
            'a'..='z' => id.push(letter),
            letter if letter.is_alphabetic() => return Err(format!("`{letter}` is not a German letter")),
            _ if id.is_empty() || id.ends_with('_') => {}
            _ => id.push('_'),
        }
    }
    let id = id.trim_end_matches('_').to_owned();
    match id.as_str() {
        "federal" | "musterstadt" => Err(format!("`{id}` is taken")),
        _ => Ok(id),
    }
}

fn parse_land(code: &str) -> Result<Land, String> {
    Land::parse(code).ok_or_else(|| {
        let codes: Vec<&str> = Land::ALL.iter().map(|land| land.code()).collect();
        format!("allowed: {}", codes.join(" "))
    })
}

#[cfg(test)]
mod tests {
    use super::id_of;

    #[test]
    fn a_name_becomes_an_id_and_what_is_no_name_is_refused() {
        assert_eq!(id_of("Dorf").unwrap(), "dorf");
        assert_eq!(id_of("Bad Münstereifel").unwrap(), "bad_muenstereifel");
        assert_eq!(id_of("Frankfurt (Oder)").unwrap(), "frankfurt_oder");
        assert_eq!(id_of("Großröhrsdorf / Wuhletal-Nord").unwrap(), "grossroehrsdorf_wuhletal_nord");
        for bad in [
            "",
            " ",
            "-",
            "../dorf",
            "Dorf\"",
            "Dorf\n",
            "Dorf{}",
            "Dorf 2",
            "Łódź",
            "Київ",
            "federal",
            "Musterstadt",
        ] {
            let long = "a".repeat(81);
            assert!(id_of(bad).is_err() && id_of(&long).is_err(), "{bad}");
        }
    }
}
