//! What stands on a sheet, as plain data. Not here: how it looks.

/// A whole Laufzettel.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sheet {
    /// The person's language beside German; absent where that is German: then there is one column.
    pub own: Option<Own>,
    /// On top of the first page, small on top of every other.
    pub title: Words,
    /// Below the title, once: for whom, as of which day.
    pub lead: Vec<Words>,
    /// Heads of the columns, on every page: the names of the two languages.
    pub columns: Words,
    pub rows: Vec<Row>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Own {
    /// A BCP 47 tag such as `uk`.
    pub language: String,
    pub direction: Direction,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Direction {
    LeftToRight,
    RightToLeft,
}

/// The same in both languages. `own` is not shown on a sheet without [`Sheet::own`].
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Words {
    pub own: String,
    pub german: String,
}

/// What is never torn apart by the end of a page, unless it is higher than a page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    pub kind: RowKind,
    pub lines: Vec<Line>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RowKind {
    /// Begins a step: a rule above, a box to tick. Never the last row of a page.
    Step,
    /// Names the rows that follow. Never the last row of a page.
    Label,
    /// One thing to tick, such as a paper to bring.
    Item,
    Text,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    pub kind: LineKind,
    pub words: Words,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LineKind {
    Title,
    /// A day that counts.
    Day,
    Label,
    Text,
    /// Where it is written, and when that was checked.
    Source,
}
