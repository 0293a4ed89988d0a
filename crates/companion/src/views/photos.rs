//! Photographed pages: what they show, how a picture becomes one, and what waits to be exchanged.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// What a photo shows.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "snake_case", deny_unknown_fields)]
pub enum PhotoOf {
    Paper { person: String, document: String },
    Letter { letter: String },
    Proof { proof: String },
}

request! {
    struct PhotosRequest { of: PhotoOf, }
    /// A part of a file, in order.
    struct PieceRequest {
        /// 32 hexadecimal digits that the page makes; another picture takes the place of the one before.
        picture: String,
        /// How many bytes were handed over before.
        offset: u32,
        /// Base64 of at most a megabyte.
        bytes: String,
    }
    struct PictureRequest { picture: String, }
    struct AddPhotoRequest {
        picture: String,
        of: PhotoOf,
        /// Of the paper in the upright picture, clockwise from the top left.
        corners: [CornerView; 4],
        /// Quarters, clockwise, once it is straight: 0 to 3.
        turns: u8,
    }
    /// A point in thousandths of the picture's width and height.
    struct CornerView { x: u16, y: u16, }
    /// Whether photos travel without being asked for, however large they are.
    struct PhotoExchangeRequest { always: bool, }
}

view! {
    struct PhotosView {
        /// In the order in which they were taken.
        photos: Vec<PhotoView>,
    }
    struct PhotoView {
        photo: String,
        /// In pixels.
        width: u32,
        height: u32,
        bytes: u32,
        /// False: it was taken on another device and has not arrived.
        here: bool,
    }
    /// In pixels, upright.
    struct PictureView { width: u32, height: u32, }
}
