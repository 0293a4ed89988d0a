//! What is wrong in a file of content, and where. A fault is for the author of the file: it names the line and, where
//! words are limited, the allowed ones.

use std::fmt;

#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Fault {
    /// As the author knows it: relative to where the tool was called.
    pub file: String,
    /// From 1.
    pub line: usize,
    pub kind: FaultKind,
    pub message: String,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum FaultKind {
    /// The file cannot be read at all.
    Unreadable,
    /// Not TOML, a key or a value that does not exist there.
    Syntax,
    /// A word that names nothing.
    Unknown,
    /// The same id twice.
    Duplicate,
    /// Steps that wait for each other, conditions that name each other.
    Cycle,
    /// A test that no household can ever pass.
    Contradiction,
    /// A step nobody can ever come to.
    Unreachable,
    /// A rule without its place in the law, or without the day it was checked.
    Source,
    /// Not Fluent.
    Fluent,
    /// A text that is missing in a language.
    MissingText,
    /// A text that belongs to nothing.
    StrayText,
    /// A variable in a text: the app shows texts as they stand and fills none.
    Variables,
    /// A text left in another language.
    Untranslated,
    /// An official term was translated in another way than the glossary says.
    Glossary,
    /// A value of the right type that makes no sense.
    Value,
    /// A commune says what only the federal layer may say.
    Layer,
    /// An id that was published and is gone, or one that is not in the list of published ids.
    Id,
    /// Checked too long ago, or a rule that has ended.
    Stale,
    /// A story does not get the plan written beside it.
    Plan,
}

impl FaultKind {
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            FaultKind::Unreadable => "unreadable",
            FaultKind::Syntax => "syntax",
            FaultKind::Unknown => "unknown",
            FaultKind::Duplicate => "duplicate",
            FaultKind::Cycle => "cycle",
            FaultKind::Contradiction => "contradiction",
            FaultKind::Unreachable => "unreachable",
            FaultKind::Source => "source",
            FaultKind::Fluent => "fluent",
            FaultKind::MissingText => "missing-text",
            FaultKind::StrayText => "stray-text",
            FaultKind::Variables => "variables",
            FaultKind::Untranslated => "untranslated",
            FaultKind::Glossary => "glossary",
            FaultKind::Value => "value",
            FaultKind::Layer => "layer",
            FaultKind::Id => "id",
            FaultKind::Stale => "stale",
            FaultKind::Plan => "plan",
        }
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}: {}: {}", self.file, self.line, self.kind.name(), self.message)
    }
}

/// The line, from 1, of a byte of `text`.
pub(crate) fn line_at(text: &str, offset: usize) -> usize {
    text.bytes().take(offset).filter(|byte| *byte == b'\n').count() + 1
}
