//! What the crash tests and their writing child agree on: what is written, how it is acknowledged, and what must be
//! there afterwards. Deliberately not here: how the child is made to die (`tests/crash.rs`).

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::str::FromStr;

use diko_core::ops::{AuthorId, Entity, Id128, Key, Op, OpId, Value};
use diko_vault::{CaseId, OsRandom, Secret, Vault, VaultError};

/// Exit code of a child that was refused something and said so.
pub const REFUSED: i32 = 2;

/// Something a writer does to a vault.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Deed {
    /// Ops up to this number are in the case.
    Ops(u64),
    Setting(u64),
    Passphrase(u64),
    CaseMade(CaseId),
    CaseGone(CaseId),
    /// The copy holds the ops up to this number.
    Copy(u64),
}

/// A line of the writer: before a deed that cannot be seen to be half done, and after every deed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Line {
    Trying(Deed),
    Done(Deed),
    Refused(String),
}

/// What a writer said over all its lives with one vault.
#[derive(Debug, Clone)]
pub struct History {
    ops: u64,
    setting: u64,
    /// The passphrases that may open the vault: the acknowledged one, and one that was being set.
    passphrases: Vec<u64>,
    cases: BTreeMap<CaseId, Stays>,
    copy: Option<u64>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Stays {
    Surely,
    Perhaps,
    No,
}

/// A promise that was broken.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Fault {
    /// No passphrase that may open the vault does.
    LockedOut,
    /// An acknowledged op is missing or is another one.
    LostOp(u64),
    LostSetting,
    LostCase,
    CaseCameBack,
    LostCopy,
    Damaged(VaultError),
}

/// The passphrase of the n-th change.
#[must_use]
pub fn passphrase(number: u64) -> String {
    format!("пароль номер {number}")
}

/// The n-th op of the case that is written to.
#[must_use]
pub fn op(author: AuthorId, seq: u64) -> Op {
    let mut id = [0; 16];
    for (place, byte) in id.iter_mut().zip(seq.to_be_bytes()) {
        *place = byte;
    }
    Op {
        id: OpId { author, seq },
        entity: Entity { kind: 3, key: Key::Random(Id128(id)) },
        field: 1,
        value: Value::Text(format!("слово {seq} ").repeat(40)),
        supersedes: Vec::new(),
        lamport: seq,
        at: 0,
    }
}

/// Where the writer puts its copies.
#[must_use]
pub fn copy_path(vault: &Path) -> PathBuf {
    vault.with_extension("copy")
}

impl History {
    /// Of a vault with the first passphrase and one empty case.
    #[must_use]
    pub fn new(case: CaseId) -> History {
        let cases = BTreeMap::from([(case, Stays::Surely)]);
        History { ops: 0, setting: 0, passphrases: vec![0], cases, copy: None }
    }

    /// How many ops were acknowledged.
    #[must_use]
    pub fn ops(&self) -> u64 {
        self.ops
    }

    pub fn hear(&mut self, line: &Line) {
        match line {
            Line::Trying(Deed::Passphrase(number)) => self.passphrases.push(*number),
            Line::Done(Deed::Passphrase(number)) => self.passphrases = vec![*number],
            Line::Trying(Deed::CaseGone(id)) => _ = self.cases.insert(*id, Stays::Perhaps),
            Line::Done(Deed::CaseGone(id)) => _ = self.cases.insert(*id, Stays::No),
            Line::Done(Deed::CaseMade(id)) => _ = self.cases.insert(*id, Stays::Surely),
            Line::Done(Deed::Ops(number)) => self.ops = *number,
            Line::Done(Deed::Setting(number)) => self.setting = *number,
            Line::Done(Deed::Copy(number)) => self.copy = Some(*number),
            Line::Trying(_) | Line::Refused(_) => {}
        }
    }

    /// Opens the vault and looks for everything that was acknowledged; says which passphrase opened it.
    ///
    /// # Errors
    /// The first promise that is broken.
    pub fn check(&mut self, folder: &Path) -> Result<u64, Fault> {
        let (vault, number) = self.open(folder)?;
        self.passphrases = vec![number];
        let setting = vault.setting("number").map_err(Fault::Damaged)?;
        if setting.and_then(|text| text.parse().ok()).unwrap_or(0) < self.setting {
            return Err(Fault::LostSetting);
        }
        let listed: Vec<CaseId> =
            vault.cases().map_err(Fault::Damaged)?.into_iter().map(|entry| entry.id).collect();
        for (id, stays) in &mut self.cases {
            match (*stays, listed.contains(id)) {
                (Stays::Surely, false) => return Err(Fault::LostCase),
                (Stays::No, true) => return Err(Fault::CaseCameBack),
                (_, is_there) => *stays = if is_there { Stays::Surely } else { Stays::No },
            }
        }
        for (position, id) in listed.into_iter().enumerate() {
            let case = vault.case(id).map_err(Fault::Damaged)?;
            case.check().map_err(Fault::Damaged)?;
            if position == 0 {
                check_ops(&case, self.ops)?;
            }
        }
        self.check_copy(folder)?;
        Ok(number)
    }

    fn open(&self, folder: &Path) -> Result<(Vault, u64), Fault> {
        for number in &self.passphrases {
            match Vault::open(folder, Secret::Passphrase(&passphrase(*number))) {
                Ok(vault) => return Ok((vault, *number)),
                Err(VaultError::WrongSecret) => {}
                Err(error) => return Err(Fault::Damaged(error)),
            }
        }
        Err(Fault::LockedOut)
    }

    /// A copy, once acknowledged, is whole from then on, whether it is that one or a later one.
    fn check_copy(&self, folder: &Path) -> Result<(), Fault> {
        let Some(ops) = self.copy else { return Ok(()) };
        let elsewhere = folder.with_extension("elsewhere");
        let copy = Vault::open_copy(&copy_path(folder), &passphrase(0), &elsewhere, &mut OsRandom::new());
        let checked = copy.map_err(|_| Fault::LostCopy).and_then(|vault| {
            let first = vault.cases().ok().and_then(|cases| cases.first().map(|entry| entry.id));
            let case = first.and_then(|id| vault.case(id).ok()).ok_or(Fault::LostCopy)?;
            check_ops(&case, ops)
        });
        let _ = std::fs::remove_dir_all(&elsewhere);
        checked
    }
}

fn check_ops(case: &diko_vault::CaseStore, acknowledged: u64) -> Result<(), Fault> {
    let loaded = case.load().map_err(Fault::Damaged)?;
    let mut heads = loaded.heads.iter();
    for seq in 1..=acknowledged {
        match heads.next() {
            Some(head) if *head == op(head.id.author, seq) => {}
            _ => return Err(Fault::LostOp(seq)),
        }
    }
    Ok(())
}

impl std::fmt::Display for Deed {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Deed::Ops(number) => write!(f, "ops {number}"),
            Deed::Setting(number) => write!(f, "setting {number}"),
            Deed::Passphrase(number) => write!(f, "passphrase {number}"),
            Deed::CaseMade(id) => write!(f, "made {}", id.to_hex()),
            Deed::CaseGone(id) => write!(f, "gone {}", id.to_hex()),
            Deed::Copy(number) => write!(f, "copy {number}"),
        }
    }
}

impl std::fmt::Display for Line {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Line::Trying(deed) => write!(f, "trying {deed}"),
            Line::Done(deed) => write!(f, "done {deed}"),
            Line::Refused(why) => write!(f, "refused {why}"),
        }
    }
}

impl FromStr for Deed {
    type Err = ();

    fn from_str(text: &str) -> Result<Deed, ()> {
        let (what, which) = text.split_once(' ').ok_or(())?;
        let number = || which.parse().map_err(drop);
        let id = || CaseId::from_hex(which).ok_or(());
        match what {
            "ops" => number().map(Deed::Ops),
            "setting" => number().map(Deed::Setting),
            "passphrase" => number().map(Deed::Passphrase),
            "made" => id().map(Deed::CaseMade),
            "gone" => id().map(Deed::CaseGone),
            "copy" => number().map(Deed::Copy),
            _ => Err(()),
        }
    }
}

impl FromStr for Line {
    type Err = ();

    fn from_str(text: &str) -> Result<Line, ()> {
        match text.split_once(' ') {
            Some(("trying", deed)) => deed.parse().map(Line::Trying),
            Some(("done", deed)) => deed.parse().map(Line::Done),
            Some(("refused", why)) => Ok(Line::Refused(why.to_owned())),
            _ => Err(()),
        }
    }
}
