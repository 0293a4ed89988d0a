//! A case as a file that anybody can read: `case.json` with everything in it, the pages of its photos, and a word to the
//! reader, in one ZIP. The shape of `case.json` is told in `docs/export.md` and changes only with its version.
//! Deliberately not here: what goes into it (`look::export`), and where the file lies (`state::exporting`).

use std::io::{Seek, Write};

use serde::Serialize;
use zeroize::Zeroizing;
use zip::ZipWriter;
use zip::result::ZipResult;
use zip::write::SimpleFileOptions;

use crate::case::forms::Fields;
use crate::views::{
    AboutView, DayText, MemberRole, PhotoOf, ProofWord, RecordWord, RoleWord, StateWord, VersionValue,
};

/// Grows when a reader of the file would have to change.
pub(crate) const VERSION: u32 = 1;

#[derive(Debug, Serialize)]
pub(crate) struct CaseFile {
    pub format: &'static str,
    pub version: u32,
    pub written_on: DayText,
    /// In which the titles are.
    pub language: String,
    pub name: String,
    pub land: Option<String>,
    pub commune: Option<String>,
    pub persons: Vec<PersonFile>,
    pub unsaved: Vec<UnsavedFile>,
    pub photos: Vec<PhotoFile>,
    pub conflicts: Vec<ConflictFile>,
    pub shared_with: Vec<MemberFile>,
}

#[derive(Debug, Serialize)]
pub(crate) struct PersonFile {
    pub id: String,
    pub name: String,
    pub role: Option<RoleWord>,
    pub facts: Vec<FactFile>,
    /// Names of facts.
    pub not_known: Vec<String>,
    pub steps: Vec<StepFile>,
    pub papers: Vec<PaperFile>,
    pub letters: Vec<LetterFile>,
    pub appointments: Vec<AppointmentFile>,
    pub proofs: Vec<ProofFile>,
    pub notes: Vec<NoteFile>,
    pub drafts: Vec<DraftFile>,
}

/// What was typed into a form and not saved.
#[derive(Debug, Serialize)]
pub(crate) struct UnsavedFile {
    pub form: String,
    pub fields: Fields,
}

#[derive(Debug, Serialize)]
pub(crate) struct FactFile {
    pub name: String,
    pub value: String,
    pub told_on: Option<DayText>,
}

/// Something of the catalogue, with its name there; without one where this catalogue does not know it.
#[derive(Debug, Serialize)]
pub(crate) struct Named {
    pub id: String,
    pub title: Option<String>,
    pub german: Option<String>,
}

#[derive(Debug, Serialize)]
pub(crate) struct StepFile {
    #[serde(flatten)]
    pub step: Named,
    /// As the plan of the day has it; absent where only the record is left of it.
    pub state: Option<StateWord>,
    /// What was said of it last.
    pub recorded_as: Option<RecordWord>,
    pub recorded_on: Option<DayText>,
    pub opens_on: Option<DayText>,
    pub due_on: Option<DayText>,
}

#[derive(Debug, Serialize)]
pub(crate) struct PaperFile {
    #[serde(flatten)]
    pub paper: Named,
    pub told_on: Option<DayText>,
    pub expires_on: Option<DayText>,
}

#[derive(Debug, Serialize)]
pub(crate) struct LetterFile {
    pub id: String,
    pub sender: String,
    pub subject: String,
    pub received_on: Option<DayText>,
    pub answer_by: Option<DayText>,
    pub answered_on: Option<DayText>,
    pub step: Option<String>,
}

#[derive(Debug, Serialize)]
pub(crate) struct AppointmentFile {
    pub id: String,
    pub on: DayText,
    /// `HH:MM` in Germany.
    pub at: Option<String>,
    pub place: String,
    pub step: Option<String>,
    pub remark: String,
}

#[derive(Debug, Serialize)]
pub(crate) struct ProofFile {
    pub id: String,
    pub step: String,
    pub how: ProofWord,
    pub on: DayText,
    pub remark: String,
}

#[derive(Debug, Serialize)]
pub(crate) struct NoteFile {
    pub step: String,
    pub text: String,
    pub written_on: DayText,
    pub only_on_this_device: bool,
}

#[derive(Debug, Serialize)]
pub(crate) struct DraftFile {
    pub step: String,
    pub text: String,
}

#[derive(Debug, Serialize)]
pub(crate) struct PhotoFile {
    /// In the ZIP; absent while the page is on another device alone.
    pub file: Option<String>,
    pub of: PhotoOf,
    pub width: u32,
    pub height: u32,
}

#[derive(Debug, Serialize)]
pub(crate) struct ConflictFile {
    pub person: Option<String>,
    pub about: AboutView,
    /// The first one counts until someone chooses.
    pub versions: Vec<VersionFile>,
}

#[derive(Debug, Serialize)]
pub(crate) struct VersionFile {
    pub value: VersionValue,
    pub written_on: DayText,
    pub on_this_device: bool,
}

#[derive(Debug, Serialize)]
pub(crate) struct MemberFile {
    pub name: String,
    pub role: MemberRole,
    pub this_device: bool,
    pub removed: bool,
}

/// Writes the whole file. `page` gives the bytes of a photo, by its place in the list.
///
/// # Errors
/// What the disk refuses, and what `page` does.
pub(crate) fn write<W: Write + Seek, E: From<zip::result::ZipError>>(
    to: W,
    case: &CaseFile,
    readme: &str,
    mut page: impl FnMut(usize) -> Result<Zeroizing<Vec<u8>>, E>,
) -> Result<W, E> {
    let mut archive = ZipWriter::new(to);
    let json = serde_json::to_vec_pretty(case).unwrap_or_default();
    put(&mut archive, "README.txt", readme.as_bytes())?;
    put(&mut archive, "case.json", &json)?;
    for (index, photo) in case.photos.iter().enumerate() {
        if let Some(name) = &photo.file {
            put(&mut archive, name, &page(index)?)?;
        }
    }
    Ok(archive.finish()?)
}

/// As it is: photos are compressed already, and the text is small.
fn put<W: Write + Seek>(archive: &mut ZipWriter<W>, name: &str, bytes: &[u8]) -> ZipResult<()> {
    let stored = SimpleFileOptions::default().compression_method(zip::CompressionMethod::Stored);
    archive.start_file(name, stored)?;
    Ok(archive.write_all(bytes)?)
}
