//! What the owner of an endpoint does with its folder: activation codes, retention, numbers, a copy.

use std::error::Error;
use std::io::Write;
use std::path::PathBuf;

use clap::Subcommand;
use diko_endpoint::activation::code_text;
use diko_endpoint::sqlite::admin::{Admin, SIZES, Stats};
use diko_endpoint::store::{CodeHash, Day};
use diko_endpoint::{System, World};

#[derive(Subcommand)]
pub enum Command {
    /// Codes that let a device register one case each
    #[command(subcommand)]
    Codes(Codes),
    /// Count what nobody has written to or read for long, and remove it
    Retention {
        /// The folder of the endpoint
        #[arg(long)]
        data: PathBuf,
        /// Days without any use
        #[arg(long, value_name = "N", value_parser = clap::value_parser!(u32).range(1..))]
        unused_for_days: u32,
        /// Remove it; without this it is only counted
        #[arg(long)]
        apply: bool,
    },
    /// How much there is; nothing about any one case
    Stats {
        /// The folder of the endpoint
        #[arg(long)]
        data: PathBuf,
    },
    /// Copy everything, as it is at this moment, to a new file
    Backup {
        /// The folder of the endpoint
        #[arg(long)]
        data: PathBuf,
        /// The new file; must not exist
        #[arg(long)]
        to: PathBuf,
    },
}

#[derive(Subcommand)]
pub enum Codes {
    /// Make codes and print them; they are stored nowhere in readable form
    Add {
        /// The folder of the endpoint
        #[arg(long)]
        data: PathBuf,
        /// How many
        #[arg(long, value_name = "N", default_value_t = 1, value_parser = clap::value_parser!(u32).range(1..=1000))]
        count: u32,
    },
    /// Show the numbers of the codes that nobody has used
    List {
        /// The folder of the endpoint
        #[arg(long)]
        data: PathBuf,
    },
    /// Make a code useless
    Revoke {
        /// The folder of the endpoint
        #[arg(long)]
        data: PathBuf,
        /// Its number, as `add` and `list` show it
        number: u64,
    },
}

/// Does what was asked for, and tells it on `out`.
pub fn run(command: &Command, out: &mut impl Write) -> Result<(), Box<dyn Error>> {
    let world = System::new();
    match command {
        Command::Codes(Codes::Add { data, count }) => {
            let admin = Admin::open(data)?;
            for _ in 0..*count {
                let text = code_text(world.random().ok_or("the system gives no randomness")?);
                let code = CodeHash::of(&text).ok_or("a code that was made is none")?;
                let number = admin.add_code(code, world.today())?;
                writeln!(out, "{number}\t{text}")?;
            }
        }
        Command::Codes(Codes::List { data }) => {
            for code in Admin::open(data)?.unused_codes()? {
                let age = world.today().0.saturating_sub(code.made_on.0);
                writeln!(out, "{}\tmade {age} days ago", code.number)?;
            }
        }
        Command::Codes(Codes::Revoke { data, number }) => {
            if !Admin::open(data)?.revoke_code(*number)? {
                return Err("no unused code has this number".into());
            }
            writeln!(out, "{number}\trevoked")?;
        }
        Command::Retention { data, unused_for_days, apply } => {
            let before = Day(world.today().0.saturating_sub(*unused_for_days));
            let mut admin = Admin::open(data)?;
            let unused = if *apply { admin.remove_unused(before)? } else { admin.unused(before)? };
            let done = if *apply { "removed" } else { "not removed, since --apply was not given" };
            writeln!(
                out,
                "{} cases ({} bytes), {} records: {done}",
                unused.cases, unused.bytes, unused.records
            )?;
        }
        Command::Stats { data } => write_stats(&Admin::open(data)?.stats()?, out)?,
        Command::Backup { data, to } => {
            Admin::open(data)?.copy_to(to)?;
            writeln!(out, "copied to {}", to.display())?;
        }
    }
    Ok(())
}

fn write_stats(stats: &Stats, out: &mut impl Write) -> std::io::Result<()> {
    writeln!(out, "cases   {}", stats.cases)?;
    writeln!(out, "items   {}", stats.items)?;
    writeln!(out, "chunks  {}", stats.chunks)?;
    writeln!(out, "bytes   {}", stats.bytes)?;
    writeln!(out, "records {}", stats.records)?;
    let ends = SIZES.iter().map(|size| format!("below {} KiB", size >> 10));
    let rest = std::iter::once(String::from("larger"));
    for (size, cases) in ends.chain(rest).zip(stats.cases_by_size) {
        writeln!(out, "cases {size}: {cases}")?;
    }
    Ok(())
}
