//! What the interface needs before anything is unlocked: the language and how it looks, in `display.json`. This is
//! the only readable file of the data folder. Nothing about a person belongs here; a language says as much as the
//! language of the device does.

use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

use crate::ErrorCode;
use crate::views::{Appearance, Contrast, TextSize};

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub(crate) struct Display {
    pub language: Option<String>,
    pub appearance: Appearance,
    pub text_size: TextSize,
    pub contrast: Contrast,
}

impl Default for Display {
    fn default() -> Display {
        Display {
            language: None,
            appearance: Appearance::System,
            text_size: TextSize::Normal,
            contrast: Contrast::System,
        }
    }
}

impl Display {
    /// What was chosen, or nothing chosen where the file is absent or no one can read it: it is asked again.
    pub fn read(data_dir: &Path) -> Display {
        let text = fs::read(path(data_dir)).unwrap_or_default();
        serde_json::from_slice(&text).unwrap_or_default()
    }

    /// # Errors
    /// `DiskFull`, `ReadOnly`, `Storage`; then the file is as before.
    pub fn write(&self, data_dir: &Path) -> Result<(), ErrorCode> {
        let text = serde_json::to_vec(self).map_err(|_| ErrorCode::Storage)?;
        let path = path(data_dir);
        let unfinished = path.with_extension("new");
        fs::create_dir_all(data_dir)
            .and_then(|()| fs::write(&unfinished, text))
            .and_then(|()| fs::rename(&unfinished, &path))
            .map_err(|error| refused(&error))
    }

    /// As it was before anything was chosen.
    ///
    /// # Errors
    /// As `write`.
    pub fn remove(data_dir: &Path) -> Result<(), ErrorCode> {
        for path in [path(data_dir), path(data_dir).with_extension("new")] {
            match fs::remove_file(path) {
                Err(error) if error.kind() != ErrorKind::NotFound => return Err(refused(&error)),
                _ => {}
            }
        }
        Ok(())
    }
}

fn refused(error: &std::io::Error) -> ErrorCode {
    match error.kind() {
        ErrorKind::StorageFull | ErrorKind::QuotaExceeded => ErrorCode::DiskFull,
        ErrorKind::PermissionDenied | ErrorKind::ReadOnlyFilesystem => ErrorCode::ReadOnly,
        _ => ErrorCode::Storage,
    }
}

fn path(data_dir: &Path) -> PathBuf {
    data_dir.join("display.json")
}
