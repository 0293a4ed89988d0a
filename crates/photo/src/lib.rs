//! A photographed page: a file of a camera or a browser comes in, a person says where the corners of the paper are, and a
//! JPEG comes out that holds the picture and nothing else: no place, no day, no camera. Deliberately not here: where it is
//! kept (`diko-vault`), how it is sealed (`diko-wire`), and what it belongs to (`diko-companion`).

mod page;
mod picture;

pub use page::{Corner, Corners, Page, Turns};
pub use picture::{MOST_BYTES, Picture};

/// Why there is no page; one for each thing a person can do about it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum PhotoError {
    #[error("no picture that can be read")]
    Broken,
    #[error("more bytes or pixels than a page needs")]
    TooLarge,
    #[error("a PDF")]
    Pdf,
    /// Corners that no paper has: crossed, or so near each other that nothing lies between them.
    #[error("no area lies between the corners")]
    NoArea,
}
