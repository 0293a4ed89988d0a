//! Words to lines of placed glyphs: joined letters, both directions in one line, breaks between words (parley). What no
//! font has becomes the font's empty box, never nothing. Not here: where a line stands on a page.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::ops::Range;
use std::rc::Rc;

use krilla::text::{Font, GlyphId, KrillaGlyph};
use parley::style::{FontFamily, FontFamilyName, FontWeight, LineHeight, OverflowWrap, StyleProperty};
use parley::{
    Alignment, AlignmentOptions, BaseDirection, FontContext, FontData, LayoutContext, PositionedLayoutItem,
};

use crate::{Direction, PrintError, fonts};

/// How words look. Lengths in points.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Face {
    pub size: f32,
    pub line_height: f32,
    pub bold: bool,
}

/// One line, ready to be drawn.
pub(crate) struct TextLine {
    /// From the top of the line to the baseline.
    pub baseline: f32,
    pub runs: Vec<TextRun>,
}

/// Glyphs of one font in the order in which they stand, from the left.
pub(crate) struct TextRun {
    pub text: Rc<str>,
    pub font: Font,
    pub size: f32,
    /// From the left edge of the column.
    pub x: f32,
    pub glyphs: Vec<KrillaGlyph>,
}

impl TextLine {
    pub fn width(&self) -> f32 {
        let glyphs =
            self.runs.iter().flat_map(|run| run.glyphs.iter().map(move |glyph| glyph.x_advance * run.size));
        glyphs.sum()
    }
}

pub(crate) struct Typesetter {
    fonts: FontContext,
    layouts: LayoutContext<()>,
    embedded: BTreeMap<u64, Font>,
}

impl Typesetter {
    pub fn new() -> Result<Typesetter, PrintError> {
        Ok(Typesetter { fonts: fonts::context()?, layouts: LayoutContext::new(), embedded: BTreeMap::new() })
    }

    /// The lines of `text` in a column of `width`, aligned to where its direction begins. No line for no text.
    pub fn lines(&mut self, text: &str, face: Face, width: f32, direction: Direction) -> Vec<TextLine> {
        let text: Rc<str> = shown(text).into();
        if text.is_empty() {
            return Vec::new();
        }
        let families = [fonts::LATIN, fonts::ARABIC].map(|name| FontFamilyName::Named(Cow::Borrowed(name)));
        let weight = if face.bold { FontWeight::BOLD } else { FontWeight::NORMAL };
        let mut builder = self.layouts.ranged_builder(&mut self.fonts, &text, 1.0, false);
        builder.set_base_direction(match direction {
            Direction::LeftToRight => BaseDirection::Ltr,
            Direction::RightToLeft => BaseDirection::Rtl,
        });
        builder.push_default(StyleProperty::FontFamily(FontFamily::List(Cow::Borrowed(&families))));
        builder.push_default(StyleProperty::FontSize(face.size));
        builder.push_default(StyleProperty::FontWeight(weight));
        builder.push_default(StyleProperty::LineHeight(LineHeight::Absolute(face.line_height)));
        // A word longer than the column is broken where it must be, as a name of 4,000 letters.
        builder.push_default(StyleProperty::OverflowWrap(OverflowWrap::Anywhere));
        let mut layout = builder.build(&*text);
        layout.break_all_lines(Some(width));
        layout.align(Alignment::Start, AlignmentOptions::default());
        layout.lines().map(|line| self.line(&line, &text)).collect()
    }

    fn line(&mut self, line: &parley::layout::Line<'_, ()>, text: &Rc<str>) -> TextLine {
        let metrics = line.metrics();
        let mut runs = Vec::new();
        for item in line.items() {
            let PositionedLayoutItem::GlyphRun(glyphs) = item else { continue };
            let run = glyphs.run();
            let Some(font) = self.font(run.font()) else { continue };
            let size = run.font_size();
            runs.push(TextRun {
                text: text.clone(),
                font,
                size,
                x: glyphs.offset(),
                glyphs: glyphs_of(run, size),
            });
        }
        TextLine { baseline: metrics.baseline - metrics.block_min_coord, runs }
    }

    fn font(&mut self, font: &FontData) -> Option<Font> {
        let (data, id) = font.data.clone().into_raw_parts();
        if let Some(known) = self.embedded.get(&id) {
            return Some(known.clone());
        }
        let made = Font::new(data.into(), font.index)?;
        self.embedded.insert(id, made.clone());
        Some(made)
    }
}

/// Glyphs with the part of the text each stands for, so that the text can be copied and searched.
fn glyphs_of(run: &parley::layout::Run<'_, ()>, size: f32) -> Vec<KrillaGlyph> {
    let mut glyphs: Vec<KrillaGlyph> = Vec::new();
    for cluster in run.visual_clusters() {
        let range = cluster.text_range();
        if cluster.is_ligature_continuation() {
            if let Some(last) = glyphs.last_mut() {
                last.text_range = joined(&last.text_range, &range);
            }
            continue;
        }
        glyphs.extend(cluster.glyphs().map(|glyph| {
            let (id, at) = (GlyphId::new(glyph.id), range.clone());
            // parley measures down, krilla up.
            KrillaGlyph::new(id, glyph.advance / size, glyph.x / size, -glyph.y / size, 0.0, at, None)
        }));
    }
    glyphs
}

fn joined(a: &Range<usize>, b: &Range<usize>) -> Range<usize> {
    a.start.min(b.start)..a.end.max(b.end)
}

/// Without soft hyphens: paper has its own line ends, and a hyphen there would look like part of an official word.
fn shown(text: &str) -> String {
    text.trim().replace('\u{AD}', "")
}
