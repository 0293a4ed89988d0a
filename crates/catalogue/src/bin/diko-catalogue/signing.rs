//! `keygen`, `pack`, `sign` and `verify`: the commune's key, and what it stands for.

use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use diko_catalogue::Files;
use diko_catalogue::signing::{PackError, Refusal, SigningKey, accept, folder};
use diko_core::Day;

use crate::{Stop, check, parse_day};

impl From<PackError> for Stop {
    fn from(error: PackError) -> Stop {
        match error {
            PackError::Io(..) => Stop::Failed(error.to_string()),
            PackError::Refused(refusal) => refusal.into(),
            _ => Stop::bad(error.to_string()),
        }
    }
}

impl From<Refusal> for Stop {
    fn from(refusal: Refusal) -> Stop {
        Stop::bad(format!("refused: {refusal}"))
    }
}

pub(crate) fn keygen(file: &Path, out: &mut impl Write) -> Result<(), Stop> {
    let (key, text) = SigningKey::make()?;
    let mut options = fs::OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let mut written = options.open(file).map_err(|error| match error.kind() {
        // A key that is overwritten is gone, and every pack it signed with it.
        io::ErrorKind::AlreadyExists => Stop::bad(format!("{}: is already there", file.display())),
        _ => Stop::Failed(format!("{}: {error}", file.display())),
    })?;
    writeln!(written, "{text}")?;
    written.sync_all()?;
    Ok(writeln!(out, "{}", key.public())?)
}

pub(crate) fn sign(dir: &Path, key: &Path, out: &mut impl Write) -> Result<(), Stop> {
    let key = SigningKey::from_text(&read(key)?)?;
    let list = folder::sign(dir, &key)?;
    Ok(writeln!(
        out,
        "signed {} version {}, {} files, key {}",
        list.id,
        list.version,
        list.files.len(),
        key.public()
    )?)
}

/// `pack`: a folder that is checked, and only its content, ready to be signed.
pub(crate) fn pack(dir: &Path, to: &Path, out: &mut impl Write) -> Result<(), Stop> {
    let faults = diko_catalogue::check(&check::read(dir)?);
    if !faults.is_empty() {
        return Err(faults.into());
    }
    let list = folder::pack(dir, to)?;
    Ok(writeln!(
        out,
        "packed {} version {}, {} files, in {}",
        list.id,
        list.version,
        list.files.len(),
        to.display()
    )?)
}

#[derive(clap::Args)]
pub(crate) struct VerifyArgs {
    /// The pack: a folder with pack.json and pack.sig
    dir: PathBuf,
    /// A public key that is trusted for it: 64 hexadecimal digits, or a file with them; may be given again
    #[arg(long, required = true)]
    key: Vec<String>,
    /// The pack it would replace: an older or another pack is refused
    #[arg(long)]
    installed: Option<PathBuf>,
    /// The civil date in Germany, YYYY-MM-DD: a pack that has expired by then says so
    #[arg(long, value_parser = parse_day)]
    today: Day,
}

pub(crate) fn verify(args: &VerifyArgs, out: &mut impl Write) -> Result<(), Stop> {
    let keys = args.key.iter().map(|key| public_key(key)).collect::<Result<Vec<_>, _>>()?;
    let installed = args.installed.as_deref().map(folder::installed).transpose()?;
    let candidate = folder::read(&args.dir)?;
    let accepted = accept(installed.as_ref(), &candidate, &keys, &Files::federal(), args.today)?;
    let list = &accepted.list;
    writeln!(out, "{} version {} is as it was signed, {} files", list.id, list.version, list.files.len())?;
    match accepted.expired_since {
        Some(since) => {
            writeln!(out, "expired since {since}: it still works, and the app says that it is old")?;
        }
        None => writeln!(out, "valid until {}", list.valid_until)?,
    }
    Ok(())
}

/// The digits themselves, or a file with them.
fn public_key(key: &str) -> Result<String, Stop> {
    let is_key = |text: &str| text.len() == 64 && text.bytes().all(|byte| byte.is_ascii_hexdigit());
    let text = if is_key(key) { key.to_owned() } else { read(Path::new(key))?.trim().to_owned() };
    if is_key(&text) {
        Ok(text)
    } else {
        Err(Stop::bad(format!("{key}: not a public key of 64 hexadecimal digits")))
    }
}

fn read(file: &Path) -> Result<String, Stop> {
    fs::read_to_string(file).map_err(|error| Stop::bad(format!("{}: {error}", file.display())))
}
