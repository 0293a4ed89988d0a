//! What opens a vault, and changing it: each secret has a slot of its own. Deliberately not here: the bytes of slots
//! (`slots`) and where they lie (`slot_files`).

use crate::keys::MasterKey;
use crate::slot_files::{self, Found};
use crate::slots::{SlotKind, Slots};
use crate::{KdfCost, Random, RecoveryCode, Vault, VaultError, phrase};

/// What a person opens a vault with.
#[derive(Clone, Copy)]
pub enum Secret<'a> {
    Passphrase(&'a str),
    /// As typed, in groups or not.
    Recovery(&'a str),
}

impl Vault {
    /// Replaces the passphrase. The one before opens nothing from then on.
    ///
    /// # Errors
    /// `TooShort`, or what the disk refuses; then the one before still opens the vault.
    pub fn set_passphrase(&mut self, passphrase: &str, random: &mut dyn Random) -> Result<(), VaultError> {
        let passphrase = phrase::acceptable(passphrase)?;
        self.set_slot(SlotKind::Passphrase, &passphrase, random)
    }

    /// Makes a new recovery code; the one before, if any, opens nothing from then on.
    ///
    /// # Errors
    /// What the disk refuses; then the one before still opens the vault.
    pub fn set_recovery_code(&mut self, random: &mut dyn Random) -> Result<RecoveryCode, VaultError> {
        let code = RecoveryCode::make(random)?;
        self.set_recovery_code_to(&code, random)?;
        Ok(code)
    }

    /// Takes a recovery code that a person has already; the one before, if any, opens nothing from then on.
    ///
    /// # Errors
    /// What the disk refuses; then the one before still opens the vault.
    pub fn set_recovery_code_to(
        &mut self,
        code: &RecoveryCode,
        random: &mut dyn Random,
    ) -> Result<(), VaultError> {
        self.set_slot(SlotKind::RecoveryCode, &code.secret(), random)
    }

    /// Whether this secret opens this vault; as slow as opening it. Asked before a secret is replaced, since an unlocked
    /// device may lie in another hand.
    ///
    /// # Errors
    /// `MistypedCode`, or what the key derivation runs into.
    pub fn opens_with(&self, secret: Secret<'_>) -> Result<bool, VaultError> {
        match unwrap(&self.slots, secret) {
            Ok(_) => Ok(true),
            Err(VaultError::WrongSecret) => Ok(false),
            Err(error) => Err(error),
        }
    }

    /// Whether some recovery code opens this vault: not so after opening a copy.
    #[must_use]
    pub fn has_recovery_code(&self) -> bool {
        self.slots.has(SlotKind::RecoveryCode)
    }

    /// The new slot is written beside the old file and must open the vault before the old file goes.
    fn set_slot(&mut self, kind: SlotKind, secret: &str, random: &mut dyn Random) -> Result<(), VaultError> {
        let cost = self.slots.cost().unwrap_or(KdfCost::LEAST);
        let mut next = self.slots.clone();
        next.set(kind, secret, &self.master, cost, random)?;
        slot_files::write_next(&self.folder, &mut next)?;
        match slot_files::read(&self.folder)? {
            Found::Readable(written)
                if written == next && written.unwrap(kind, secret)?.bytes() == self.master.bytes() => {}
            _ => return Err(VaultError::SlotsDamaged),
        }
        self.slots = next;
        // The new secret holds from here on. An old file that stays, on a full disk, goes at the next start.
        let _ = slot_files::level(&self.folder, &self.slots);
        Ok(())
    }
}

pub(crate) fn unwrap(slots: &Slots, secret: Secret<'_>) -> Result<MasterKey, VaultError> {
    match secret {
        Secret::Passphrase(typed) => slots.unwrap(SlotKind::Passphrase, &phrase::normalise(typed)),
        Secret::Recovery(typed) => {
            slots.unwrap(SlotKind::RecoveryCode, &RecoveryCode::parse(typed)?.secret())
        }
    }
}
