//! Encrypted copies of the whole vault: out to a file, and back in on a device without a vault.

use std::path::{Path, PathBuf};

use diko_vault::{Vault, VaultError};

use super::State;
use crate::ErrorCode;
use crate::views::{OpenCopyRequest, SaveCopyRequest, SavedCopyView, StatusView};

impl State {
    /// Never writes over a file.
    pub fn save_copy(&mut self, request: &SaveCopyRequest) -> Result<SavedCopyView, ErrorCode> {
        let passphrase = request.passphrase.expose();
        self.session()?;
        let path = match &request.path {
            Some(path) => absent(PathBuf::from(path))?,
            None => self.free_path("copy", "diko")?,
        };
        let random = self.config.random.as_mut();
        let session = self.session.as_mut().ok_or(ErrorCode::VaultLocked)?;
        session.vault.save_copy(&path, passphrase, random).map_err(|error| match error {
            // The folder the person named is not there.
            VaultError::NotFound => ErrorCode::ReadOnly,
            other => other.into(),
        })?;
        let bytes = std::fs::metadata(&path).map(|file| file.len()).unwrap_or_default();
        #[expect(clippy::cast_precision_loss, reason = "a size to show; exact up to 2^53 bytes")]
        Ok(SavedCopyView { bytes: bytes as f64, path: path.display().to_string() })
    }

    pub fn open_copy(&mut self, request: &OpenCopyRequest) -> Result<StatusView, ErrorCode> {
        let passphrase = request.passphrase.expose();
        if self.session.is_some() {
            return Err(ErrorCode::VaultExists);
        }
        let (path, folder) = (Path::new(&request.path), self.config.vault_dir());
        let opened = Vault::open_copy(path, passphrase, &folder, self.config.random.as_mut());
        let vault = opened.map_err(|error| match error {
            VaultError::NotFound => ErrorCode::NotACopy,
            other => other.into(),
        })?;
        self.enter(vault)?;
        Ok(self.status_view())
    }

    /// `DiKo-copy-YYYY-MM-DD.diko` in the folder for copies, with a number where that one is taken.
    pub(super) fn free_path(&self, what: &str, kind: &str) -> Result<PathBuf, ErrorCode> {
        let folder = self.config.copies_dir.as_ref().ok_or(ErrorCode::BadRequest)?;
        std::fs::create_dir_all(folder).map_err(|_| ErrorCode::ReadOnly)?;
        let stem = format!("DiKo-{what}-{}", self.today());
        let plain = std::iter::once(format!("{stem}.{kind}"));
        let numbered = (2..1000).map(|number| format!("{stem}-{number}.{kind}"));
        plain
            .chain(numbered)
            .find_map(|name| absent(folder.join(name)).ok())
            .ok_or(ErrorCode::CopyTargetExists)
    }
}

pub(super) fn absent(path: PathBuf) -> Result<PathBuf, ErrorCode> {
    match path.symlink_metadata() {
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(path),
        Ok(_) | Err(_) => Err(ErrorCode::CopyTargetExists),
    }
}
