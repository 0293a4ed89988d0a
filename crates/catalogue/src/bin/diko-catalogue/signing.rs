//! `keygen`, `sign` and `verify`: the commune's key, and what it stands for.

use std::fs;
use std::io::{self, Write};
use std::path::Path;

use diko_catalogue::signing::{PackError, SigningKey, folder};

use crate::Stop;

impl From<PackError> for Stop {
    fn from(error: PackError) -> Stop {
        match error {
            PackError::Io(..) => Stop::Failed(error.to_string()),
            _ => Stop::bad(error.to_string()),
        }
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

pub(crate) fn verify(dir: &Path, key: &str, at_least: Option<u32>, out: &mut impl Write) -> Result<(), Stop> {
    let in_place = key.len() == 64 && key.bytes().all(|byte| byte.is_ascii_hexdigit());
    let key = if in_place { key.to_owned() } else { read(Path::new(key))? };
    let list = folder::verify(dir, &key, at_least)?;
    Ok(writeln!(out, "{} version {} is as it was signed, {} files", list.id, list.version, list.files.len())?)
}

fn read(file: &Path) -> Result<String, Stop> {
    fs::read_to_string(file).map_err(|error| Stop::bad(format!("{}: {error}", file.display())))
}
