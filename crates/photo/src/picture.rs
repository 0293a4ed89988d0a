//! What a camera or a browser hands over, read with limits: a small file may claim to be a huge picture.

use std::io::Cursor;

use image::imageops::FilterType;
use image::{DynamicImage, ImageDecoder, ImageReader, Limits, RgbImage};

use crate::PhotoError;
use crate::page::{self, Page};

/// No file is longer.
pub const MOST_BYTES: usize = 40 * 1024 * 1024;
/// No side is longer, and no picture larger, in pixels.
const LONGEST_SIDE: u32 = 16_000;
const MOST_PIXELS: u64 = 64_000_000;
/// What a picture is worked on with; twice what is kept, so that a part of it can become a page.
const WORKING_SIDE: u32 = 4_000;
/// What a person puts the corners on.
const PREVIEW_SIDE: u32 = 1_600;

/// A picture that can become a page: upright, without anything beside its pixels.
pub struct Picture {
    pub(crate) pixels: RgbImage,
}

impl Picture {
    /// JPEG, PNG or WebP. It is turned as its camera says.
    ///
    /// # Errors
    /// `Pdf`, `TooLarge`; `Broken` for everything else that is no whole picture.
    pub fn read(bytes: &[u8]) -> Result<Picture, PhotoError> {
        if bytes.len() > MOST_BYTES {
            return Err(PhotoError::TooLarge);
        }
        if bytes.starts_with(b"%PDF-") {
            return Err(PhotoError::Pdf);
        }
        let reader = ImageReader::new(Cursor::new(bytes)).with_guessed_format();
        let mut decoder =
            reader.map_err(|_| PhotoError::Broken)?.into_decoder().map_err(|error| refusal(&error))?;
        let (width, height) = decoder.dimensions();
        if width.max(height) > LONGEST_SIDE || u64::from(width) * u64::from(height) > MOST_PIXELS {
            return Err(PhotoError::TooLarge);
        }
        decoder.set_limits(limits()).map_err(|error| refusal(&error))?;
        // A camera that says nothing, or something odd, held the picture upright.
        let orientation = decoder.orientation().unwrap_or(image::metadata::Orientation::NoTransforms);
        let mut picture = DynamicImage::from_decoder(decoder).map_err(|error| refusal(&error))?;
        if width.max(height) > WORKING_SIDE {
            picture = picture.resize(WORKING_SIDE, WORKING_SIDE, FilterType::Triangle);
        }
        picture.apply_orientation(orientation);
        Ok(Picture { pixels: on_white(picture) })
    }

    /// In pixels.
    #[must_use]
    pub fn width(&self) -> u32 {
        self.pixels.width()
    }

    /// In pixels.
    #[must_use]
    pub fn height(&self) -> u32 {
        self.pixels.height()
    }

    /// The whole of it, small enough for a screen.
    ///
    /// # Errors
    /// None that can happen: a picture that was read can be written.
    pub fn preview(&self) -> Result<Page, PhotoError> {
        page::write(&page::at_most(&self.pixels, PREVIEW_SIDE))
    }
}

fn limits() -> Limits {
    let mut limits = Limits::default();
    limits.max_image_width = Some(LONGEST_SIDE);
    limits.max_image_height = Some(LONGEST_SIDE);
    // Four bytes a pixel, and as much again to work with.
    limits.max_alloc = Some(MOST_PIXELS * 8);
    limits
}

fn refusal(error: &image::ImageError) -> PhotoError {
    match error {
        image::ImageError::Limits(_) => PhotoError::TooLarge,
        _ => PhotoError::Broken,
    }
}

/// What can be seen through is paper.
fn on_white(picture: DynamicImage) -> RgbImage {
    if !picture.color().has_alpha() {
        return picture.into_rgb8();
    }
    let seen_through = picture.into_rgba8();
    let mut pixels = RgbImage::new(seen_through.width(), seen_through.height());
    for (to, from) in pixels.pixels_mut().zip(seen_through.pixels()) {
        let [red, green, blue, alpha] = from.0;
        let over = |colour: u8| {
            let mixed = u32::from(colour) * u32::from(alpha) + 255 * u32::from(255 - alpha);
            u8::try_from(mixed / 255).unwrap_or(u8::MAX)
        };
        to.0 = [over(red), over(green), over(blue)];
    }
    pixels
}
