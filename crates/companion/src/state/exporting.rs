//! Everything of the open case as a file that anybody can read. It is written only when a person asks, under another name
//! until it is whole; what a power cut leaves of it goes when the vault is opened again. Not here: what stands in it.

use std::fs::File;
use std::io::{BufWriter, ErrorKind};
use std::path::{Path, PathBuf};

use zip::result::ZipError;

use super::copies::absent;
use super::printing::code;
use super::{Session, State};
use crate::ErrorCode;
use crate::case::photos::Photo;
use crate::export::{self, CaseFile, MemberFile};
use crate::views::{ExportCaseRequest, SavedCopyView};

/// The setting with the path of a readable file that is not whole yet; empty where there is none.
const UNFINISHED: &str = "unfinished_file";
/// Some paragraphs.
const LONGEST_README: usize = 5_000;

impl State {
    /// Never writes over a file.
    ///
    /// # Errors
    /// `NamesHidden`: the file says them.
    pub fn export_case(&mut self, request: &ExportCaseRequest) -> Result<SavedCopyView, ErrorCode> {
        self.require_names()?;
        let photos = self.case_mut()?.photos_here()?;
        let members = self.members_told()?;
        let language = self.display.language.clone().unwrap_or_default();
        if request.readme.chars().count() > LONGEST_README {
            return Err(ErrorCode::BadRequest);
        }
        let file = self.look(|look, case| Ok(look.case_file(case, &language, &photos, members)))?;
        let path = match &request.path {
            Some(path) => absent(PathBuf::from(path))?,
            None => self.free_path("family", "zip")?,
        };
        let unfinished = unfinished(&path);
        self.session_mut()?.begin_file(&unfinished)?;
        let written = self
            .write_export(&unfinished, &file, &request.readme, &photos)
            .and_then(|()| absent(path.clone()))
            .and_then(|path| std::fs::rename(&unfinished, path).map_err(|error| code(&error)));
        // What cannot be removed now is removed when the vault is opened again.
        let _ = self.session_mut()?.end_file();
        written?;
        let bytes = std::fs::metadata(&path).map(|file| file.len()).unwrap_or_default();
        #[expect(clippy::cast_precision_loss, reason = "a size to show; exact up to 2^53 bytes")]
        Ok(SavedCopyView { bytes: bytes as f64, path: path.display().to_string() })
    }

    fn write_export(
        &mut self,
        to: &Path,
        file: &CaseFile,
        readme: &str,
        photos: &[(Photo, bool)],
    ) -> Result<(), ErrorCode> {
        let case = self.case_mut()?;
        let page = |index: usize| -> Result<_, ErrorCode> {
            let (photo, _) = photos.get(index).ok_or(ErrorCode::Storage)?;
            case.page(&photo.id.to_hex())
        };
        let to = BufWriter::new(File::create(to).map_err(|error| code(&error))?);
        let written = export::write(to, file, readme, page)?;
        let file = written.into_inner().map_err(|error| code(error.error()))?;
        file.sync_all().map_err(|error| code(&error))
    }

    /// The devices that share the case; none where it is not shared.
    fn members_told(&mut self) -> Result<Vec<MemberFile>, ErrorCode> {
        let members = match self.case_mut()?.members() {
            Err(ErrorCode::NotShared) => Vec::new(),
            members => members?,
        };
        let devices = members.into_iter().filter(|member| member.kind == diko_wire::MemberKind::Device);
        Ok(devices
            .map(|member| MemberFile {
                name: member.name,
                role: member.role.into(),
                this_device: member.me,
                removed: member.removed,
            })
            .collect())
    }
}

impl Session {
    /// Remembers a readable file that is about to be written: after a power cut it goes when the vault is opened.
    fn begin_file(&mut self, path: &Path) -> Result<(), ErrorCode> {
        Ok(self.vault.set_setting(UNFINISHED, &path.to_string_lossy())?)
    }

    /// Removes what is left of it: nothing, where it became whole and has its own name. What cannot be removed is tried again.
    pub(super) fn end_file(&mut self) -> Result<(), ErrorCode> {
        let Some(path) = self.vault.setting(UNFINISHED)?.filter(|path| !path.is_empty()) else {
            return Ok(());
        };
        match std::fs::remove_file(path) {
            Err(error) if error.kind() != ErrorKind::NotFound => Err(code(&error)),
            _ => Ok(self.vault.set_setting(UNFINISHED, "")?),
        }
    }
}

fn unfinished(path: &Path) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(".part");
    PathBuf::from(name)
}

impl From<ZipError> for ErrorCode {
    fn from(error: ZipError) -> ErrorCode {
        match error {
            ZipError::Io(error) => code(&error),
            _ => ErrorCode::Storage,
        }
    }
}

#[cfg(test)]
mod tests;
