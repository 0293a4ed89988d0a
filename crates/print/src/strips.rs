//! From a sheet to strips: horizontal bands as wide as the page, each with at most one line of every column, so that the
//! columns stay level. Not here: which strip comes on which page.

use crate::text::{Face, TextLine, Typesetter};
use crate::{Direction, LineKind, RowKind, Sheet, Words};

pub(crate) const PAGE: (f32, f32) = (595.28, 841.89);
pub(crate) const MARGIN: f32 = 42.0;
/// Width of the column with the boxes to tick.
const BOXES: f32 = 22.0;
const GUTTER: f32 = 22.0;

/// Where things stand across the page.
pub(crate) struct Form {
    pub own: Option<Direction>,
    /// Line heights are those of the script that needs more.
    leading: f32,
}

/// One band of the page.
#[derive(Default)]
pub(crate) struct Strip {
    pub height: f32,
    pub own: Option<TextLine>,
    pub german: Option<TextLine>,
    pub mark: Mark,
    pub tick: Option<Tick>,
    pub ink: Ink,
}

#[derive(Default, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Mark {
    #[default]
    None,
    /// The ground of a day that counts.
    Day,
    /// A rule in the middle of the strip.
    Rule,
}

/// A box to tick.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Tick {
    Step,
    Item,
}

impl Tick {
    pub fn edge(self) -> f32 {
        match self {
            Tick::Step => 13.0,
            Tick::Item => 9.5,
        }
    }
}

#[derive(Default, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Ink {
    #[default]
    Black,
    Grey,
}

/// Strips that belong together on one page; `keeps` is to say that the next row begins on the same page.
pub(crate) struct Block {
    pub strips: Vec<Strip>,
    pub keeps: bool,
}

/// What stands on top of pages.
pub(crate) struct Head {
    pub first: Vec<Strip>,
    pub other: Vec<Strip>,
}

/// Left edge and width.
#[derive(Clone, Copy)]
pub(crate) struct Column {
    pub x: f32,
    pub width: f32,
}

impl Form {
    pub fn of(sheet: &Sheet) -> Form {
        let own = sheet.own.as_ref().map(|own| own.direction);
        Form { own, leading: if own == Some(Direction::RightToLeft) { 1.6 } else { 1.38 } }
    }

    pub fn right_to_left(&self) -> bool {
        self.own == Some(Direction::RightToLeft)
    }

    /// The columns beside the boxes: the person's own where reading begins, German after it.
    pub fn own_column(&self) -> Option<Column> {
        self.own.map(|_| self.column(0))
    }

    pub fn german_column(&self) -> Column {
        self.column(usize::from(self.own.is_some()))
    }

    /// Left edge of a box to tick: where reading begins.
    pub fn tick_x(&self, tick: Tick) -> f32 {
        if self.right_to_left() { PAGE.0 - MARGIN - tick.edge() } else { MARGIN }
    }

    fn column(&self, index: usize) -> Column {
        let inside = PAGE.0 - 2.0 * MARGIN - BOXES;
        if self.own.is_none() {
            return Column { x: MARGIN + BOXES, width: inside };
        }
        let width = (inside - GUTTER) / 2.0;
        let from_start = if index == 0 { 0.0 } else { width + GUTTER };
        let x = if self.right_to_left() {
            PAGE.0 - MARGIN - BOXES - from_start - width
        } else {
            MARGIN + BOXES + from_start
        };
        Column { x, width }
    }

    fn face(&self, size: f32, bold: bool) -> Face {
        Face { size, bold, line_height: size * self.leading }
    }

    fn face_of(&self, kind: LineKind) -> Face {
        match kind {
            LineKind::Title => self.face(13.0, true),
            LineKind::Day => self.face(11.0, true),
            LineKind::Label => self.face(9.5, true),
            LineKind::Text => self.face(10.5, false),
            LineKind::Source => self.face(8.5, false),
        }
    }

    /// Both languages, line by line beside each other.
    fn pair(&self, words: &Words, face: Face, typesetter: &mut Typesetter) -> Vec<Strip> {
        let mut own = match (self.own, self.own_column()) {
            (Some(direction), Some(column)) => typesetter.lines(&words.own, face, column.width, direction),
            _ => Vec::new(),
        }
        .into_iter();
        let width = self.german_column().width;
        let mut german = typesetter.lines(&words.german, face, width, Direction::LeftToRight).into_iter();
        let mut strips = Vec::new();
        loop {
            let strip = Strip {
                height: face.line_height,
                own: own.next(),
                german: german.next(),
                ..Strip::default()
            };
            if strip.own.is_none() && strip.german.is_none() {
                return strips;
            }
            strips.push(strip);
        }
    }
}

pub(crate) fn head(sheet: &Sheet, form: &Form, typesetter: &mut Typesetter) -> Head {
    let mut first = form.pair(&sheet.title, form.face(20.0, true), typesetter);
    first.push(space(4.0));
    for words in &sheet.lead {
        first.extend(form.pair(words, form.face(10.5, false), typesetter));
    }
    first.push(space(12.0));
    let mut other = inked(form.pair(&sheet.title, form.face(9.5, true), typesetter), Ink::Grey);
    other.push(space(6.0));
    for strips in [&mut first, &mut other] {
        strips.extend(inked(form.pair(&sheet.columns, form.face(9.5, false), typesetter), Ink::Grey));
        strips.push(Strip { height: 8.0, mark: Mark::Rule, ..Strip::default() });
    }
    Head { first, other }
}

pub(crate) fn rows(sheet: &Sheet, form: &Form, typesetter: &mut Typesetter) -> Vec<Block> {
    let mut blocks = Vec::new();
    for (index, row) in sheet.rows.iter().enumerate() {
        let mut strips = Vec::new();
        if row.kind == RowKind::Step && index > 0 {
            strips.push(Strip { height: 18.0, mark: Mark::Rule, ..Strip::default() });
        }
        let begins = strips.len();
        for line in &row.lines {
            let mut pair = form.pair(&line.words, form.face_of(line.kind), typesetter);
            for strip in &mut pair {
                strip.mark = if line.kind == LineKind::Day { Mark::Day } else { Mark::None };
                strip.ink = if line.kind == LineKind::Source { Ink::Grey } else { Ink::Black };
            }
            strips.extend(pair);
        }
        if let Some(strip) = strips.get_mut(begins) {
            strip.tick = match row.kind {
                RowKind::Step => Some(Tick::Step),
                RowKind::Item => Some(Tick::Item),
                RowKind::Label | RowKind::Text => None,
            };
        }
        strips.push(space(if row.kind == RowKind::Label { 2.0 } else { 5.0 }));
        blocks.push(Block { strips, keeps: matches!(row.kind, RowKind::Step | RowKind::Label) });
    }
    blocks
}

fn space(height: f32) -> Strip {
    Strip { height, ..Strip::default() }
}

fn inked(mut strips: Vec<Strip>, ink: Ink) -> Vec<Strip> {
    for strip in &mut strips {
        strip.ink = ink;
    }
    strips
}
