//! The child that the crash tests kill: works on a vault and says each thing it has done, after it is done.
//! `crash-writer FOLDER PASSPHRASE-NUMBER STEPS [acknowledge-early | never-sync]`; the last word makes it a liar, so that
//! the tests can prove that they notice.

use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use diko_tests::crash::{Deed, Line, REFUSED, copy_path, op, passphrase};
use diko_vault::{CaseId, CaseStore, OsRandom, Secret, Vault, VaultError};

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [folder, number, steps, rest @ ..] = arguments.as_slice() else { return ExitCode::FAILURE };
    let (Ok(number), Ok(steps)) = (number.parse(), steps.parse()) else { return ExitCode::FAILURE };
    let lie = match rest {
        [] => Lie::None,
        [word] if word == "acknowledge-early" => Lie::AcknowledgeEarly,
        [word] if word == "never-sync" => Lie::NeverSync,
        _ => return ExitCode::FAILURE,
    };
    match work(&PathBuf::from(folder), number, steps, lie) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            say(&Line::Refused(format!("{error:?}")));
            u8::try_from(REFUSED).map_or(ExitCode::FAILURE, ExitCode::from)
        }
    }
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Lie {
    None,
    AcknowledgeEarly,
    NeverSync,
}

struct Writer {
    vault: Vault,
    case: CaseStore,
    folder: PathBuf,
    lie: Lie,
    /// The number of the newest op.
    newest: u64,
    /// The number of the passphrase that opens the vault.
    passphrase: u64,
    /// A case made on the way.
    other: Option<CaseId>,
}

fn work(folder: &Path, number: u64, steps: u64, lie: Lie) -> Result<(), VaultError> {
    let mut writer = Writer::open(folder, number, lie)?;
    for step in 0..steps {
        match step % 16 {
            3 => writer.set()?,
            5 => writer.append(3)?,
            7 => writer = writer.close_and_open()?,
            9 => writer.change_passphrase()?,
            11 => writer.make_case()?,
            13 => writer.remove_case()?,
            15 => writer.save_copy()?,
            _ => writer.append(1)?,
        }
    }
    Ok(())
}

impl Writer {
    fn open(folder: &Path, number: u64, lie: Lie) -> Result<Writer, VaultError> {
        let vault = Vault::open(folder, Secret::Passphrase(&passphrase(number)))?;
        let entry = vault.cases()?.into_iter().next().ok_or(VaultError::NotFound)?;
        let case = vault.case(entry.id)?;
        if lie == Lie::NeverSync {
            case.never_sync_as_a_control()?;
        }
        let author = case.author();
        let newest = case.load()?.newest.into_iter().find(|(by, _)| *by == author).map_or(0, |(_, seq)| seq);
        Ok(Writer { vault, case, folder: folder.to_owned(), lie, newest, passphrase: number, other: None })
    }

    /// What is in the logs moves to the files.
    fn close_and_open(self) -> Result<Writer, VaultError> {
        let Writer { vault, case, folder, lie, passphrase, .. } = self;
        drop((vault, case));
        Writer::open(&folder, passphrase, lie)
    }

    fn append(&mut self, count: u64) -> Result<(), VaultError> {
        let last = self.newest + count;
        let ops: Vec<_> = (self.newest + 1..=last).map(|seq| op(self.case.author(), seq)).collect();
        if self.lie == Lie::AcknowledgeEarly {
            say(&Line::Done(Deed::Ops(last)));
        }
        self.case.append(&ops)?;
        self.newest = last;
        if self.lie != Lie::AcknowledgeEarly {
            say(&Line::Done(Deed::Ops(last)));
        }
        Ok(())
    }

    fn set(&mut self) -> Result<(), VaultError> {
        self.vault.set_setting("number", &self.newest.to_string())?;
        say(&Line::Done(Deed::Setting(self.newest)));
        Ok(())
    }

    fn change_passphrase(&mut self) -> Result<(), VaultError> {
        let next = self.passphrase + 1;
        say(&Line::Trying(Deed::Passphrase(next)));
        self.vault.set_passphrase(&passphrase(next), &mut OsRandom::new())?;
        self.passphrase = next;
        say(&Line::Done(Deed::Passphrase(next)));
        Ok(())
    }

    fn make_case(&mut self) -> Result<(), VaultError> {
        // Later than any other, so that the first case stays the first.
        let id = self.vault.create_case("Інша родина", i64::MAX, &mut OsRandom::new())?.id();
        say(&Line::Done(Deed::CaseMade(id)));
        self.other = Some(id);
        Ok(())
    }

    fn remove_case(&mut self) -> Result<(), VaultError> {
        let Some(id) = self.other.take() else { return Ok(()) };
        say(&Line::Trying(Deed::CaseGone(id)));
        self.vault.remove_case(id)?;
        say(&Line::Done(Deed::CaseGone(id)));
        Ok(())
    }

    fn save_copy(&mut self) -> Result<(), VaultError> {
        self.vault.save_copy(&copy_path(&self.folder), &passphrase(0), &mut OsRandom::new())?;
        say(&Line::Done(Deed::Copy(self.newest)));
        Ok(())
    }
}

/// One write per line, so that a line is said or not.
fn say(line: &Line) {
    let _ = std::io::stdout().write_all(format!("{line}\n").as_bytes());
    let _ = std::io::stdout().flush();
}
