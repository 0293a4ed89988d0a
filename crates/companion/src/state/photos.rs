//! Photos: a picture handed over in pieces, looked at, straightened, kept; pages shown and removed. A picture that is not
//! kept yet lies in memory alone and goes with the session.

use diko_core::ops::{Entity, Id128};
use diko_photo::{Corner, Corners, MOST_BYTES, PhotoError, Picture, Turns};
use zeroize::Zeroizing;

use super::{DONE, State, make};
use crate::ErrorCode;
use crate::case::Change;
use crate::case::photos::{Photo, Shown};
use crate::views::{
    AddPhotoRequest, Done, EntryRequest, PhotoOf, PhotoView, PhotosRequest, PhotosView, PictureRequest,
    PictureView, PieceRequest, UndoView,
};

/// The longest piece of a file, in characters of base64: a megabyte.
const LONGEST_PIECE: usize = (1 << 20) / 3 * 4 + 4;
/// Pages of one paper, letter or proof.
const MOST_PAGES: usize = 30;

/// A picture on its way in.
pub(super) struct Incoming {
    id: Id128,
    bytes: Zeroizing<Vec<u8>>,
    /// Once it was looked at.
    picture: Option<Picture>,
}

impl State {
    pub fn put_piece(&mut self, request: &PieceRequest) -> Result<Done, ErrorCode> {
        let session = self.session_mut()?;
        let id = Id128::from_hex(&request.picture).ok_or(ErrorCode::BadRequest)?;
        if request.bytes.len() > LONGEST_PIECE {
            return Err(ErrorCode::BadRequest);
        }
        let piece = Zeroizing::new(base64(&request.bytes)?);
        if session.incoming.as_ref().is_none_or(|incoming| incoming.id != id) {
            session.incoming = Some(Incoming { id, bytes: Zeroizing::default(), picture: None });
        }
        let incoming = session.incoming.as_mut().ok_or(ErrorCode::EntryGone)?;
        if usize::try_from(request.offset) != Ok(incoming.bytes.len()) || incoming.picture.is_some() {
            return Err(ErrorCode::BadRequest);
        }
        if incoming.bytes.len().saturating_add(piece.len()) > MOST_BYTES {
            session.incoming = None;
            return Err(ErrorCode::PhotoTooLarge);
        }
        incoming.bytes.extend_from_slice(&piece);
        Ok(DONE)
    }

    pub fn look_at_picture(&mut self, request: &PictureRequest) -> Result<PictureView, ErrorCode> {
        let incoming = self.incoming(&request.picture)?;
        if incoming.picture.is_none() {
            incoming.picture = Some(Picture::read(&incoming.bytes)?);
            incoming.bytes = Zeroizing::default();
        }
        let picture = incoming.picture.as_ref().ok_or(ErrorCode::EntryGone)?;
        Ok(PictureView { width: picture.width(), height: picture.height() })
    }

    pub fn drop_picture(&mut self, request: &PictureRequest) -> Result<Done, ErrorCode> {
        let session = self.session_mut()?;
        session.incoming.take_if(|incoming| incoming.id.to_hex() == request.picture);
        Ok(DONE)
    }

    pub fn photos(&mut self, request: &PhotosRequest) -> Result<PhotosView, ErrorCode> {
        let of = self.shown(&request.of)?;
        let is_shared = self.is_shared_paper(&of);
        let photos = self.case_mut()?.photos_here()?;
        let photos = photos.into_iter().filter(|(photo, _)| is_same(&photo.of, &of, is_shared));
        let view = |(photo, here): (Photo, bool)| PhotoView {
            photo: photo.id.to_hex(),
            width: photo.manifest.width,
            height: photo.manifest.height,
            bytes: u32::try_from(photo.manifest.length).unwrap_or(u32::MAX),
            here,
        };
        Ok(PhotosView { photos: photos.map(view).collect() })
    }

    pub fn add_photo(&mut self, request: &AddPhotoRequest) -> Result<UndoView, ErrorCode> {
        let of = self.shown(&request.of)?;
        if let Shown::Paper(_, paper) = &of
            && self.pack().catalogue.paper(paper).is_some_and(|paper| !paper.store)
        {
            return Err(ErrorCode::BadRequest);
        }
        if self.case()?.photos().iter().filter(|photo| photo.of == of).count() >= MOST_PAGES {
            return Err(ErrorCode::PhotoTooMany);
        }
        let corners = Corners(request.corners.each_ref().map(|corner| Corner { x: corner.x, y: corner.y }));
        let turns = turns(request.turns)?;
        self.look_at_picture(&PictureRequest { picture: request.picture.clone() })?;
        let picture = self.incoming(&request.picture)?.picture.as_ref().ok_or(ErrorCode::EntryGone)?;
        let page = picture.page(corners, turns)?;
        let (id, key) = (self.make_id()?, make(self.config.random.as_mut())?);
        let changes: Vec<Change> = self.case_mut()?.keep_page(id, &of, &page, key)?;
        let undo = self.write_undoable(&changes, changes.len())?;
        self.session_mut()?.incoming = None;
        Ok(undo)
    }

    pub fn remove_photo(&mut self, request: &EntryRequest) -> Result<UndoView, ErrorCode> {
        let entity = self.case()?.entry(Entity::photo, &request.id)?;
        self.write_undoable(&[Change::delete(&entity)], 1)
    }

    /// A kept page as a JPEG file.
    pub fn page(&mut self, photo: &str) -> Result<Zeroizing<Vec<u8>>, ErrorCode> {
        self.case_mut()?.page(photo)
    }

    /// The picture on its way in, small enough for a screen, as a JPEG file.
    pub fn picture(&mut self, picture: &str) -> Result<Zeroizing<Vec<u8>>, ErrorCode> {
        self.look_at_picture(&PictureRequest { picture: picture.to_owned() })?;
        let picture = self.incoming(picture)?.picture.as_ref().ok_or(ErrorCode::EntryGone)?;
        Ok(Zeroizing::new(picture.preview()?.jpeg))
    }

    fn incoming(&mut self, id: &str) -> Result<&mut Incoming, ErrorCode> {
        let incoming = self.session_mut()?.incoming.as_mut();
        incoming.filter(|incoming| incoming.id.to_hex() == id).ok_or(ErrorCode::EntryGone)
    }

    fn shown(&self, of: &PhotoOf) -> Result<Shown, ErrorCode> {
        let case = self.case()?;
        let id = |id: &str| Id128::from_hex(id).ok_or(ErrorCode::EntryGone);
        Ok(match of {
            PhotoOf::Paper { person, document } => {
                Shown::Paper(case.person(person)?.0.id.clone(), self.known_paper(document)?)
            }
            PhotoOf::Letter { letter } => {
                case.entry(Entity::letter, letter)?;
                Shown::Letter(id(letter)?)
            }
            PhotoOf::Proof { proof } => {
                case.entry(Entity::proof, proof)?;
                Shown::Proof(id(proof)?)
            }
        })
    }

    fn is_shared_paper(&self, of: &Shown) -> bool {
        let Shown::Paper(_, paper) = of else { return false };
        self.pack().catalogue.paper(paper).is_some_and(|paper| paper.shared)
    }
}

/// A paper that a household has once is the same in whoever's hands it is.
fn is_same(one: &Shown, other: &Shown, is_shared: bool) -> bool {
    match (one, other) {
        (Shown::Paper(_, one), Shown::Paper(_, other)) if is_shared => one == other,
        _ => one == other,
    }
}

fn turns(quarters: u8) -> Result<Turns, ErrorCode> {
    match quarters {
        0 => Ok(Turns::None),
        1 => Ok(Turns::One),
        2 => Ok(Turns::Two),
        3 => Ok(Turns::Three),
        _ => Err(ErrorCode::BadRequest),
    }
}

fn base64(text: &str) -> Result<Vec<u8>, ErrorCode> {
    use base64::Engine;
    base64::engine::general_purpose::STANDARD.decode(text).map_err(|_| ErrorCode::BadRequest)
}

impl From<PhotoError> for ErrorCode {
    fn from(error: PhotoError) -> ErrorCode {
        match error {
            PhotoError::Broken => ErrorCode::PhotoBroken,
            PhotoError::TooLarge => ErrorCode::PhotoTooLarge,
            PhotoError::Pdf => ErrorCode::PhotoPdf,
            PhotoError::NoArea => ErrorCode::PhotoNoArea,
        }
    }
}
