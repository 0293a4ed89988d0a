//! Pictures as cameras and browsers hand them over, made here, and the pages that come of them.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test says what is wrong by failing")]

use diko_photo::{Corner, Corners, MOST_BYTES, PhotoError, Picture, Turns};
use image::{DynamicImage, ImageFormat, Rgb, RgbImage, Rgba, RgbaImage};
use proptest::prelude::*;

const RED: Rgb<u8> = Rgb([220, 20, 20]);
const GREEN: Rgb<u8> = Rgb([20, 200, 20]);
const BLUE: Rgb<u8> = Rgb([20, 20, 220]);
const GREY: Rgb<u8> = Rgb([120, 120, 120]);

fn file(picture: impl Into<DynamicImage>, format: ImageFormat) -> Vec<u8> {
    let mut bytes = std::io::Cursor::new(Vec::new());
    picture.into().write_to(&mut bytes, format).unwrap();
    bytes.into_inner()
}

/// Red at the top left, green at the top right, blue at the bottom left, grey at the bottom right.
fn quarters(width: u32, height: u32) -> RgbImage {
    RgbImage::from_fn(width, height, |x, y| match (x < width / 2, y < height / 2) {
        (true, true) => RED,
        (false, true) => GREEN,
        (true, false) => BLUE,
        (false, false) => GREY,
    })
}

/// A JPEG with what a phone writes beside the picture: the orientation, and the place.
fn with_exif(jpeg: &[u8], orientation: u8) -> Vec<u8> {
    // TIFF, big-endian: one directory with the orientation (0x0112) and the maker's name (0x010f).
    let mut tiff = b"MM\0*\0\0\0\x08\0\x02".to_vec();
    tiff.extend_from_slice(b"\x01\x0f\0\x02\0\0\0\x0f\0\0\0\x26");
    tiff.extend_from_slice(&[1, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0]);
    tiff.extend_from_slice(b"\0\0\0\0GPS 52.52 13.4\0");
    let segment = [b"Exif\0\0".as_slice(), &tiff].concat();
    let length = u16::try_from(segment.len() + 2).unwrap().to_be_bytes();
    [&jpeg[..2], &[0xff, 0xe1], &length, &segment, &jpeg[2..]].concat()
}

fn pixels(jpeg: &[u8]) -> RgbImage {
    image::load_from_memory_with_format(jpeg, ImageFormat::Jpeg).unwrap().into_rgb8()
}

fn is_near(found: Rgb<u8>, wanted: Rgb<u8>) -> bool {
    found.0.iter().zip(wanted.0).all(|(found, wanted)| found.abs_diff(wanted) < 24)
}

/// The colours in the middle of the four quarters, from the top left clockwise.
fn corners_of(page: &RgbImage) -> [Rgb<u8>; 4] {
    let (width, height) = page.dimensions();
    let at = |x: u32, y: u32| *page.get_pixel(width * x / 4, height * y / 4);
    [at(1, 1), at(3, 1), at(3, 3), at(1, 3)]
}

fn assert_corners(page: &RgbImage, wanted: [Rgb<u8>; 4]) {
    for (found, wanted) in corners_of(page).into_iter().zip(wanted) {
        assert!(is_near(found, wanted), "{:?}", corners_of(page));
    }
}

#[test]
fn nothing_but_the_picture_is_in_a_page() {
    let plain = file(quarters(80, 40), ImageFormat::Jpeg);
    let taken = with_exif(&plain, 1);
    assert!(taken.windows(9).any(|window| window == b"GPS 52.52"));
    let page = Picture::read(&taken).unwrap().page(Corners::WHOLE, Turns::None).unwrap();
    for marker in [b"Exif".as_slice(), b"GPS", b"52.52", b"ICC", b"http"] {
        assert!(!page.jpeg.windows(marker.len()).any(|window| window == marker));
    }
    // A JPEG's segments: the frame, tables and the picture, and the one that says "JFIF".
    let mut rest = page.jpeg.get(2..).unwrap();
    while let [0xff, marker, high, low, ..] = *rest {
        assert!(matches!(marker, 0xe0 | 0xdb | 0xc0 | 0xc4 | 0xda), "{marker:x}");
        if marker == 0xda {
            break;
        }
        rest = &rest[2 + usize::from(u16::from_be_bytes([high, low]))..];
    }
}

#[test]
fn a_picture_stands_upright_however_the_camera_was_held() {
    // The orientation says how to turn what was written; 6: a quarter clockwise, 3: upside down, 8: a quarter back.
    let written = file(quarters(80, 40), ImageFormat::Jpeg);
    for (orientation, size, wanted) in [
        (1, (80, 40), [RED, GREEN, GREY, BLUE]),
        (3, (80, 40), [GREY, BLUE, RED, GREEN]),
        (6, (40, 80), [BLUE, RED, GREEN, GREY]),
        (8, (40, 80), [GREEN, GREY, BLUE, RED]),
    ] {
        let picture = Picture::read(&with_exif(&written, orientation)).unwrap();
        assert_eq!((picture.width(), picture.height()), size, "{orientation}");
        assert_corners(&pixels(&picture.preview().unwrap().jpeg), wanted);
    }
}

#[test]
fn a_page_can_be_turned_by_quarters() {
    let picture = Picture::read(&file(quarters(80, 40), ImageFormat::Png)).unwrap();
    for (turns, size, wanted) in [
        (Turns::None, (80, 40), [RED, GREEN, GREY, BLUE]),
        (Turns::One, (40, 80), [BLUE, RED, GREEN, GREY]),
        (Turns::Two, (80, 40), [GREY, BLUE, RED, GREEN]),
        (Turns::Three, (40, 80), [GREEN, GREY, BLUE, RED]),
    ] {
        let page = picture.page(Corners::WHOLE, turns).unwrap();
        assert_eq!((page.width, page.height), size);
        assert_corners(&pixels(&page.jpeg), wanted);
    }
}

#[test]
fn a_paper_seen_from_the_side_becomes_the_rectangle_it_was() {
    // Its corners in thousandths; each quarter of the paper lies where the same projection puts it.
    let corners = [(200_u16, 100_u16), (800, 250), (700, 900), (100, 700)];
    let to_pixels = corners.map(|(x, y)| (f32::from(x), f32::from(y)));
    let paper = [(0.0, 0.0), (600.0, 0.0), (600.0, 600.0), (0.0, 600.0)];
    let projection =
        imageproc::geometric_transformations::Projection::from_control_points(paper, to_pixels).unwrap();
    let mut photo = RgbImage::from_pixel(1000, 1000, Rgb([0; 3]));
    let drawn = quarters(600, 600);
    let back = projection.invert();
    for (x, y, pixel) in photo.enumerate_pixels_mut() {
        let (u, v) = back * (x as f32, y as f32);
        if (0.0..600.0).contains(&u) && (0.0..600.0).contains(&v) {
            *pixel = *drawn.get_pixel(u as u32, v as u32);
        }
    }
    let picture = Picture::read(&file(photo, ImageFormat::Png)).unwrap();
    let page = picture.page(Corners(corners.map(|(x, y)| Corner { x, y })), Turns::None).unwrap();
    let flat = pixels(&page.jpeg);
    assert_corners(&flat, [RED, GREEN, GREY, BLUE]);
    // The middle of the paper is where the four colours meet, and no black of the table is left inside.
    let (width, height) = flat.dimensions();
    let inside = flat.enumerate_pixels().filter(|(x, y, _)| {
        (width / 20..width * 19 / 20).contains(x) && (height / 20..height * 19 / 20).contains(y)
    });
    assert!(inside.into_iter().all(|(_, _, pixel)| pixel.0.iter().any(|value| *value > 60)));
}

#[test]
fn corners_that_no_paper_has_are_refused() {
    let picture = Picture::read(&file(quarters(800, 400), ImageFormat::Png)).unwrap();
    let point = |x, y| Corner { x, y };
    let crossed = [point(0, 0), point(1000, 1000), point(1000, 0), point(0, 1000)];
    let mirrored = [point(1000, 0), point(0, 0), point(0, 1000), point(1000, 1000)];
    let one_point = [point(500, 500); 4];
    let line = [point(0, 500), point(400, 500), point(600, 500), point(1000, 500)];
    let tiny = [point(500, 500), point(504, 500), point(504, 504), point(500, 504)];
    for corners in [crossed, mirrored, one_point, line, tiny] {
        assert_eq!(picture.page(Corners(corners), Turns::None), Err(PhotoError::NoArea), "{corners:?}");
    }
}

#[test]
fn a_large_picture_becomes_a_page_of_two_thousand_pixels() {
    let page = Picture::read(&file(quarters(5000, 2500), ImageFormat::Jpeg)).unwrap();
    assert_eq!((page.width(), page.height()), (4000, 2000));
    assert_eq!(page.preview().unwrap().width, 1600);
    let whole = page.page(Corners::WHOLE, Turns::None).unwrap();
    assert_eq!((whole.width, whole.height), (2000, 1000));
}

#[test]
fn what_can_be_seen_through_is_paper() {
    let glass = RgbaImage::from_pixel(20, 20, Rgba([0, 0, 0, 0]));
    let page = Picture::read(&file(glass, ImageFormat::Png)).unwrap().preview().unwrap();
    assert!(pixels(&page.jpeg).pixels().all(|pixel| is_near(*pixel, Rgb([255; 3]))));
}

#[test]
fn what_is_no_picture_is_refused_with_its_reason() {
    let whole = file(quarters(80, 40), ImageFormat::Jpeg);
    // The head of a PNG that claims 60,000 by 60,000 pixels.
    let mut bomb = file(quarters(8, 8), ImageFormat::Png);
    bomb[16..24].copy_from_slice(&[0, 0, 0xea, 0x60, 0, 0, 0xea, 0x60]);
    let crc = crc32(&bomb[12..29]).to_be_bytes();
    bomb[29..33].copy_from_slice(&crc);
    for (bytes, reason) in [
        (b"%PDF-1.7 and 300 pages".to_vec(), PhotoError::Pdf),
        (vec![0; MOST_BYTES + 1], PhotoError::TooLarge),
        (bomb, PhotoError::TooLarge),
        (Vec::new(), PhotoError::Broken),
        (b"a letter to the office".to_vec(), PhotoError::Broken),
        (whole[..20].to_vec(), PhotoError::Broken),
    ] {
        assert_eq!(Picture::read(&bytes).map(|_| ()), Err(reason));
    }
}

/// Of a PNG's parts (ISO 3309).
fn crc32(bytes: &[u8]) -> u32 {
    let step = |crc: u32, byte: &u8| {
        (0..8).fold(crc ^ u32::from(*byte), |crc, _| (crc >> 1) ^ (0xedb8_8320 * (crc & 1)))
    };
    !bytes.iter().fold(u32::MAX, step)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn damaged_pictures_are_refused_or_read_and_nothing_breaks(at in 0_usize..800, bit in 0_u8..8) {
        let mut bytes = file(quarters(40, 40), ImageFormat::Jpeg);
        let at = at % bytes.len();
        bytes[at] ^= 1 << bit;
        if let Ok(picture) = Picture::read(&bytes) {
            prop_assert!(picture.preview().is_ok());
        }
    }

    #[test]
    fn any_corners_give_a_page_or_a_refusal(points in prop::array::uniform4((0_u16..1200, 0_u16..1200)), turns in 0_u8..4) {
        let picture = Picture::read(&file(quarters(60, 90), ImageFormat::Png)).unwrap();
        let turns = [Turns::None, Turns::One, Turns::Two, Turns::Three][usize::from(turns)];
        match picture.page(Corners(points.map(|(x, y)| Corner { x, y })), turns) {
            Ok(page) => prop_assert!(page.width >= 1 && page.width.max(page.height) <= 2000),
            Err(error) => prop_assert_eq!(error, PhotoError::NoArea),
        }
    }
}
