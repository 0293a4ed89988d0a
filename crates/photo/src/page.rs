//! A picture becomes a page: what lies between the four corners of the paper is drawn as the rectangle it was, turned, made
//! small enough to keep, and written anew.

use image::codecs::jpeg::JpegEncoder;
use image::imageops::{self, FilterType};
use image::{ExtendedColorType, ImageEncoder, RgbImage};
use imageproc::geometric_transformations::{Border, Interpolation, Projection, warp_into};

use crate::{PhotoError, Picture};

/// The longer side of a page, in pixels: an A4 sheet in 170 dots an inch, in which small print can be read.
const PAGE_SIDE: u32 = 2_000;
/// Of 100; letters stay sharp, and a page has some 500 kB.
const QUALITY: u8 = 80;
/// No side of a paper is shorter, in pixels.
const SHORTEST: f32 = 8.0;

/// A point of the upright picture, in thousandths of its width and height.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Corner {
    pub x: u16,
    pub y: u16,
}

/// Of the paper, clockwise from the one at the top left.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Corners(pub [Corner; 4]);

/// Quarters of a turn, clockwise.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Turns {
    None,
    One,
    Two,
    Three,
}

/// A picture as a JPEG file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Page {
    /// In pixels.
    pub width: u32,
    pub height: u32,
    pub jpeg: Vec<u8>,
}

impl Corners {
    /// Nothing is cut off.
    pub const WHOLE: Corners = Corners([
        Corner { x: 0, y: 0 },
        Corner { x: 1000, y: 0 },
        Corner { x: 1000, y: 1000 },
        Corner { x: 0, y: 1000 },
    ]);
}

impl Picture {
    /// The page between these corners, which are turned afterwards.
    ///
    /// # Errors
    /// `NoArea` where the corners are not those of a paper, seen from anywhere in front of it.
    pub fn page(&self, corners: Corners, turns: Turns) -> Result<Page, PhotoError> {
        let flat = if corners == Corners::WHOLE {
            at_most(&self.pixels, PAGE_SIDE)
        } else {
            self.straighten(corners)?
        };
        write(&match turns {
            Turns::None => flat,
            Turns::One => imageops::rotate90(&flat),
            Turns::Two => imageops::rotate180(&flat),
            Turns::Three => imageops::rotate270(&flat),
        })
    }

    fn straighten(&self, corners: Corners) -> Result<RgbImage, PhotoError> {
        let (width, height) = (self.width() as f32, self.height() as f32);
        let [a, b, c, d] = corners.0.map(|corner| {
            let part = |thousandths: u16| f32::from(thousandths.min(1000)) / 1000.0;
            (part(corner.x) * width, part(corner.y) * height)
        });
        if !is_convex([a, b, c, d]) {
            return Err(PhotoError::NoArea);
        }
        let (across, down) = (distance(a, b).max(distance(d, c)), distance(a, d).max(distance(b, c)));
        if across < SHORTEST || down < SHORTEST {
            return Err(PhotoError::NoArea);
        }
        let scale = (PAGE_SIDE as f32 / across.max(down)).min(1.0);
        let (across, down) = ((across * scale).round(), (down * scale).round());
        let flat = [(0.0, 0.0), (across, 0.0), (across, down), (0.0, down)];
        let projection = Projection::from_control_points([a, b, c, d], flat).ok_or(PhotoError::NoArea)?;
        // Both are between 8 and 2,000.
        let mut page = RgbImage::new(across as u32, down as u32);
        warp_into(&self.pixels, projection, Interpolation::Bilinear, Border::Replicate, &mut page);
        Ok(page)
    }
}

/// No side is longer than this.
pub(crate) fn at_most(pixels: &RgbImage, side: u32) -> RgbImage {
    let (width, height) = pixels.dimensions();
    let longest = width.max(height);
    if longest <= side {
        return pixels.clone();
    }
    let scaled = |length: u32| (length * side).div_ceil(longest).max(1);
    imageops::resize(pixels, scaled(width), scaled(height), FilterType::Triangle)
}

pub(crate) fn write(pixels: &RgbImage) -> Result<Page, PhotoError> {
    let (width, height) = pixels.dimensions();
    let mut jpeg = Vec::new();
    JpegEncoder::new_with_quality(&mut jpeg, QUALITY)
        .write_image(pixels.as_raw(), width, height, ExtendedColorType::Rgb8)
        .map_err(|_| PhotoError::Broken)?;
    Ok(Page { width, height, jpeg })
}

/// Whether one goes around the four points clockwise, without ever turning left.
fn is_convex([a, b, c, d]: [(f32, f32); 4]) -> bool {
    let turns_right = |p: (f32, f32), q: (f32, f32), r: (f32, f32)| {
        (q.0 - p.0) * (r.1 - q.1) - (q.1 - p.1) * (r.0 - q.0) > 0.0
    };
    turns_right(a, b, c) && turns_right(b, c, d) && turns_right(c, d, a) && turns_right(d, a, b)
}

fn distance(from: (f32, f32), to: (f32, f32)) -> f32 {
    (to.0 - from.0).hypot(to.1 - from.1)
}
