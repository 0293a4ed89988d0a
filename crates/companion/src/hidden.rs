//! Families whose names no screen of this device says: chosen family by family, kept in the vault of this device alone, and
//! shown for a while to whoever knows the passphrase. Not here: what stands in the place of a name (`look`).

use std::collections::BTreeSet;

use diko_vault::{CaseId, Vault};

use crate::ErrorCode;
use crate::views::NamesWord;

/// The setting with the ids of these families, a space between them.
const HIDDEN: &str = "hidden_names";

/// How a screen may speak of a family and its people.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Names {
    Said,
    /// By numbers alone.
    Hidden,
}

impl Names {
    /// A name, or another word of a person that could tell who somebody is; nothing where it is hidden.
    pub fn say(self, word: String) -> Option<String> {
        (self == Names::Said).then_some(word)
    }
}

pub(crate) struct HiddenNames {
    cases: BTreeSet<CaseId>,
    shown: bool,
}

impl HiddenNames {
    /// As an opened vault has them: not shown.
    ///
    /// # Errors
    /// What the disk refuses.
    pub fn read(vault: &Vault) -> Result<HiddenNames, ErrorCode> {
        let ids = vault.setting(HIDDEN)?.unwrap_or_default();
        let cases = ids.split(' ').filter_map(CaseId::from_hex).collect();
        Ok(HiddenNames { cases, shown: false })
    }

    pub fn names_of(&self, case: CaseId) -> Names {
        if self.is_chosen(case) && !self.shown { Names::Hidden } else { Names::Said }
    }

    /// Whether this family's names are hidden, shown for the moment or not.
    pub fn is_chosen(&self, case: CaseId) -> bool {
        self.cases.contains(&case)
    }

    pub fn word(&self) -> NamesWord {
        match self.cases.is_empty() {
            true => NamesWord::Open,
            false if self.shown => NamesWord::Shown,
            false => NamesWord::Hidden,
        }
    }

    /// # Errors
    /// What the disk refuses; then it is as before.
    pub fn choose(&mut self, vault: &mut Vault, case: CaseId, hidden: bool) -> Result<(), ErrorCode> {
        let mut cases = self.cases.clone();
        if hidden {
            cases.insert(case)
        } else {
            cases.remove(&case)
        };
        let ids: Vec<String> = cases.iter().map(|case| case.to_hex()).collect();
        vault.set_setting(HIDDEN, &ids.join(" "))?;
        self.cases = cases;
        Ok(())
    }

    pub fn show(&mut self, shown: bool) {
        self.shown = shown;
    }
}
