//! The Laufzettel: the page's sheet becomes a PDF in the folder for copies. It is the one file that anybody can read, so it
//! is written only when a person asks, and holds only what the page showed. Not here: what stands on a sheet.

use std::fs::File;
use std::io::{ErrorKind, Write};
use std::path::Path;

use diko_print::{Direction, Line, LineKind, Own, Row, RowKind, Sheet, Words, laufzettel};

use super::State;
use crate::ErrorCode;
use crate::views::{
    PrintSheetRequest, SavedSheetView, SheetLineKind, SheetOwnRequest, SheetRowKind, SheetRowRequest,
    SheetWordsRequest,
};

/// Thirty persons with sixty steps each and all their papers stay far below. More is no sheet but a fault.
const MOST_LINES: usize = 50_000;
/// A note and the sentence around it.
const LONGEST_TEXT: usize = 5_000;

impl State {
    /// Never writes over a file.
    pub fn print_sheet(&mut self, request: &PrintSheetRequest) -> Result<SavedSheetView, ErrorCode> {
        self.session()?;
        let sheet = sheet(request)?;
        let pdf = laufzettel(&sheet).map_err(|_| ErrorCode::Storage)?;
        let path = self.free_path("Laufzettel", "pdf")?;
        write(&path, &pdf)?;
        Ok(SavedSheetView { path: path.display().to_string() })
    }
}

/// A half written sheet is none: it goes.
fn write(path: &Path, bytes: &[u8]) -> Result<(), ErrorCode> {
    let mut file = File::create_new(path).map_err(|error| code(&error))?;
    let written = file.write_all(bytes).and_then(|()| file.sync_all());
    written.map_err(|error| {
        let _ = std::fs::remove_file(path);
        code(&error)
    })
}

pub(super) fn code(error: &std::io::Error) -> ErrorCode {
    match error.kind() {
        ErrorKind::AlreadyExists => ErrorCode::CopyTargetExists,
        ErrorKind::StorageFull | ErrorKind::QuotaExceeded => ErrorCode::DiskFull,
        ErrorKind::PermissionDenied | ErrorKind::ReadOnlyFilesystem | ErrorKind::NotFound => {
            ErrorCode::ReadOnly
        }
        _ => ErrorCode::Storage,
    }
}

fn sheet(request: &PrintSheetRequest) -> Result<Sheet, ErrorCode> {
    let lines: usize = request.rows.iter().map(|row| row.lines.len()).sum();
    if lines + request.rows.len() + request.lead.len() > MOST_LINES {
        return Err(ErrorCode::BadRequest);
    }
    Ok(Sheet {
        own: request.own.as_ref().map(own),
        title: words(&request.title)?,
        lead: request.lead.iter().map(words).collect::<Result<_, _>>()?,
        columns: words(&request.columns)?,
        rows: request.rows.iter().map(row).collect::<Result<_, _>>()?,
    })
}

fn own(own: &SheetOwnRequest) -> Own {
    let direction = if own.right_to_left { Direction::RightToLeft } else { Direction::LeftToRight };
    Own { language: own.language.clone(), direction }
}

fn row(row: &SheetRowRequest) -> Result<Row, ErrorCode> {
    let kind = match row.kind {
        SheetRowKind::Step => RowKind::Step,
        SheetRowKind::Label => RowKind::Label,
        SheetRowKind::Item => RowKind::Item,
        SheetRowKind::Text => RowKind::Text,
    };
    let lines =
        row.lines.iter().map(|line| Ok(Line { kind: line_kind(line.kind), words: words(&line.words)? }));
    Ok(Row { kind, lines: lines.collect::<Result<_, ErrorCode>>()? })
}

fn line_kind(kind: SheetLineKind) -> LineKind {
    match kind {
        SheetLineKind::Title => LineKind::Title,
        SheetLineKind::Day => LineKind::Day,
        SheetLineKind::Label => LineKind::Label,
        SheetLineKind::Text => LineKind::Text,
        SheetLineKind::Source => LineKind::Source,
    }
}

fn words(words: &SheetWordsRequest) -> Result<Words, ErrorCode> {
    let text = |text: &String| {
        if text.chars().count() > LONGEST_TEXT { Err(ErrorCode::BadRequest) } else { Ok(text.clone()) }
    };
    Ok(Words { own: text(&words.own)?, german: text(&words.german)? })
}
