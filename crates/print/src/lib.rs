//! The Laufzettel: what a person reads and what an official reads, side by side on A4, as the bytes of a PDF. The same
//! sheet gives the same bytes: no time stamp, nothing about the device or who made it. Not here: which sentences stand
//! on a sheet, and where the file goes.

mod draw;
mod fonts;
mod pages;
mod sheet;
mod strips;
mod text;

pub use sheet::{Direction, Line, LineKind, Own, Row, RowKind, Sheet, Words};

use thiserror::Error;

/// Why there is no PDF. Whatever is written on a sheet is none of the reasons.
#[derive(Debug, Error, PartialEq, Eq)]
pub enum PrintError {
    #[error("an embedded font cannot be read")]
    Font,
    #[error("the PDF cannot be written")]
    Pdf,
}

/// The sheet as a PDF: A4, as many pages as it needs, fonts embedded.
///
/// # Errors
/// [`PrintError`] where a font of this crate is damaged or the PDF library refuses.
pub fn laufzettel(sheet: &Sheet) -> Result<Vec<u8>, PrintError> {
    let mut typesetter = text::Typesetter::new()?;
    let form = strips::Form::of(sheet);
    let head = strips::head(sheet, &form, &mut typesetter);
    let rows = strips::rows(sheet, &form, &mut typesetter);
    let pages = pages::paginate(&head, rows);
    draw::pdf(sheet, &form, &head, &pages, &mut typesetter)
}
