//! Draws pages into a PDF (krilla). Nothing about the device, the time or a person goes into its properties.

use krilla::Document;
use krilla::SerializeSettings;
use krilla::color::rgb;
use krilla::geom::{PathBuilder, Point, Rect};
use krilla::metadata::Metadata;
use krilla::num::NormalizedF32;
use krilla::page::PageSettings;
use krilla::paint::{Fill, FillRule, Stroke};
use krilla::surface::Surface;

use crate::pages::FOOT;
use crate::strips::{Form, Head, Ink, MARGIN, Mark, PAGE, Strip, Tick};
use crate::text::{Face, TextLine, Typesetter};
use crate::{Direction, PrintError, Sheet};

const BLACK: (u8, u8, u8) = (0x15, 0x20, 0x1B);
const GREY: (u8, u8, u8) = (0x41, 0x4D, 0x47);
const LINE: (u8, u8, u8) = (0x6F, 0x79, 0x72);
/// The yellow of a sign, as light as it prints in grey without hiding a letter.
const DAY: (u8, u8, u8) = (0xFF, 0xE9, 0xA8);

pub(crate) fn pdf(
    sheet: &Sheet,
    form: &Form,
    head: &Head,
    pages: &[Vec<Strip>],
    typesetter: &mut Typesetter,
) -> Result<Vec<u8>, PrintError> {
    let mut document = Document::new_with(SerializeSettings::default());
    let language = sheet.own.as_ref().map_or("de", |own| own.language.as_str());
    document.set_metadata(Metadata::new().title(sheet.title.german.clone()).language(language.into()));
    for (index, strips) in pages.iter().enumerate() {
        let settings = PageSettings::from_wh(PAGE.0, PAGE.1).ok_or(PrintError::Pdf)?;
        let mut page = document.start_page_with(settings);
        let mut surface = page.surface();
        let above = if index == 0 { &head.first } else { &head.other };
        let mut y = MARGIN;
        for strip in above.iter().chain(strips) {
            draw_strip(&mut surface, form, strip, y);
            y += strip.height;
        }
        number(&mut surface, index + 1, pages.len(), typesetter);
        surface.finish();
        page.finish();
    }
    document.finish().map_err(|_| PrintError::Pdf)
}

fn draw_strip(surface: &mut Surface<'_>, form: &Form, strip: &Strip, y: f32) {
    match strip.mark {
        Mark::None => {}
        Mark::Day => {
            let (own, german) = (form.own_column().filter(|_| strip.own.is_some()), form.german_column());
            for column in own.into_iter().chain(strip.german.as_ref().map(|_| german)) {
                fill(surface, rectangle(column.x - 5.0, y, column.width + 10.0, strip.height), DAY);
            }
        }
        Mark::Rule => rule(surface, y + strip.height / 2.0),
    }
    let ink = if strip.ink == Ink::Grey { GREY } else { BLACK };
    if let (Some(line), Some(column)) = (&strip.own, form.own_column()) {
        draw_line(surface, line, column.x, y, ink);
    }
    if let Some(line) = &strip.german {
        draw_line(surface, line, form.german_column().x, y, ink);
    }
    if let Some(tick) = strip.tick {
        draw_tick(surface, form.tick_x(tick), y + (strip.height - tick.edge()) / 2.0, tick);
    }
}

fn draw_line(surface: &mut Surface<'_>, line: &TextLine, x: f32, y: f32, ink: (u8, u8, u8)) {
    surface.set_stroke(None);
    surface.set_fill(Some(paint(ink)));
    for run in &line.runs {
        let start = Point::from_xy(x + run.x, y + line.baseline);
        surface.draw_glyphs(start, &run.glyphs, run.font.clone(), &run.text, run.size, false);
    }
}

fn draw_tick(surface: &mut Surface<'_>, x: f32, y: f32, tick: Tick) {
    let Some(square) = rectangle(x, y, tick.edge(), tick.edge()) else { return };
    let mut path = PathBuilder::new();
    path.push_rect(square);
    let Some(path) = path.finish() else { return };
    surface.set_fill(None);
    surface.set_stroke(Some(Stroke { paint: colour(BLACK).into(), width: 1.1, ..Stroke::default() }));
    surface.draw_path(&path);
}

fn rule(surface: &mut Surface<'_>, y: f32) {
    fill(surface, rectangle(MARGIN, y - 0.3, PAGE.0 - 2.0 * MARGIN, 0.6), LINE);
}

/// "2 / 5" in the middle of the foot.
fn number(surface: &mut Surface<'_>, page: usize, of: usize, typesetter: &mut Typesetter) {
    let face = Face { size: 9.0, line_height: FOOT, bold: false };
    let text = format!("{page} / {of}");
    let width = PAGE.0 - 2.0 * MARGIN;
    for line in typesetter.lines(&text, face, width, Direction::LeftToRight) {
        let centred = MARGIN + (width - line.width()) / 2.0;
        draw_line(surface, &line, centred, PAGE.1 - MARGIN - FOOT / 2.0, GREY);
    }
}

fn fill(surface: &mut Surface<'_>, area: Option<Rect>, ink: (u8, u8, u8)) {
    let Some(area) = area else { return };
    let mut path = PathBuilder::new();
    path.push_rect(area);
    let Some(path) = path.finish() else { return };
    surface.set_stroke(None);
    surface.set_fill(Some(paint(ink)));
    surface.draw_path(&path);
}

fn rectangle(x: f32, y: f32, width: f32, height: f32) -> Option<Rect> {
    Rect::from_xywh(x, y, width, height)
}

fn colour((red, green, blue): (u8, u8, u8)) -> rgb::Color {
    rgb::Color::new(red, green, blue)
}

fn paint(ink: (u8, u8, u8)) -> Fill {
    Fill { paint: colour(ink).into(), opacity: NormalizedF32::ONE, rule: FillRule::NonZero }
}
