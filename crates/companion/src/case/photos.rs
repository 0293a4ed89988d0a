//! The photos of a case: what each shows, its pages put together from their chunks, and what is kept of them. Not here:
//! how a picture becomes a page (`diko-photo`), and how chunks reach other devices (`exchange`).

use std::collections::{BTreeMap, BTreeSet};

use diko_core::catalogue::PaperId;
use diko_core::household::PersonId;
use diko_core::ops::registry::{letter, photo, proof};
use diko_core::ops::{Entity, Id128, Key, Liveness, Value};
use diko_photo::Page;
use diko_vault::ChunkHash;
use diko_wire::{Manifest, seal_photo};
use zeroize::Zeroizing;

use super::{Case, Change};
use crate::ErrorCode;

/// What a photo shows.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Shown {
    Paper(PersonId, PaperId),
    Letter(Id128),
    Proof(Id128),
}

pub(crate) struct Photo {
    pub id: Id128,
    pub of: Shown,
    pub manifest: Manifest,
}

impl Case {
    /// In the order in which they were taken. What hangs on something that is not here any more is left out.
    pub fn photos(&self) -> Vec<Photo> {
        let mut photos: Vec<_> =
            self.state.entities(photo::KIND).filter_map(|entity| self.photo(entity)).collect();
        photos.sort_by_key(|(taken, _)| *taken);
        photos.into_iter().map(|(_, photo)| photo).collect()
    }

    /// How many there are of each.
    pub fn photo_counts(&self) -> BTreeMap<Shown, u32> {
        let mut counts = BTreeMap::new();
        for photo in self.photos() {
            let count: &mut u32 = counts.entry(photo.of).or_default();
            *count = count.saturating_add(1);
        }
        counts
    }

    /// Keeps a page, sealed under `key`, and says what is to be written of it.
    ///
    /// # Errors
    /// `PhotoTooLarge`; what the disk refuses.
    pub fn keep_page(
        &mut self,
        id: Id128,
        of: &Shown,
        page: &Page,
        key: [u8; 32],
    ) -> Result<Vec<Change>, ErrorCode> {
        let (manifest, chunks) =
            seal_photo(&page.jpeg, (page.width, page.height), key).map_err(|_| ErrorCode::PhotoTooLarge)?;
        let named: Vec<(ChunkHash, &[u8])> =
            manifest.chunks.iter().map(|hash| hash.0).zip(chunks.iter().map(Vec::as_slice)).collect();
        // First: a photo that is named and not here would be lost, a chunk that nobody names goes at the next start.
        self.chunks.add(&named, false)?;
        let entity = Entity::photo(id);
        let mut changes = vec![Change::set(&entity, photo::MANIFEST, Value::Bytes(manifest.to_bytes()))];
        let mut set = |field: u16, text: String| changes.push(Change::set(&entity, field, Value::Text(text)));
        match of {
            Shown::Paper(person, paper) => {
                set(photo::PERSON, person.0.clone());
                set(photo::PAPER, paper.0.clone());
            }
            Shown::Letter(letter) => set(photo::LETTER, letter.to_hex()),
            Shown::Proof(proof) => set(photo::PROOF, proof.to_hex()),
        }
        Ok(changes)
    }

    /// The page as a JPEG file.
    ///
    /// # Errors
    /// `EntryGone`; `PhotoElsewhere` while a chunk is missing; `Storage` where a chunk is not what it was.
    pub fn page(&mut self, id: &str) -> Result<Zeroizing<Vec<u8>>, ErrorCode> {
        let entity = self.entry(Entity::photo, id)?;
        let (_, photo) = self.photo(&entity).ok_or(ErrorCode::EntryGone)?;
        let mut chunks = Vec::with_capacity(photo.manifest.chunks.len());
        for hash in &photo.manifest.chunks {
            chunks.push(self.chunks.chunk(&hash.0)?.ok_or(ErrorCode::PhotoElsewhere)?);
        }
        Ok(photo.manifest.open(&chunks)?)
    }

    /// As `photos`, each with whether its page is on this device.
    ///
    /// # Errors
    /// What the disk refuses.
    pub fn photos_here(&mut self) -> Result<Vec<(Photo, bool)>, ErrorCode> {
        let here = self.chunks_here()?;
        let is_here = |photo: &Photo| photo.manifest.chunks.iter().all(|hash| here.contains_key(&hash.0));
        let with_place = |photo: Photo| {
            let is_here = is_here(&photo);
            (photo, is_here)
        };
        Ok(self.photos().into_iter().map(with_place).collect())
    }

    /// The chunks that are here.
    ///
    /// # Errors
    /// What the disk refuses.
    pub(super) fn chunks_here(&mut self) -> Result<BTreeMap<ChunkHash, bool>, ErrorCode> {
        Ok(self.chunks.chunks()?)
    }

    /// Removes what belongs to no photo any more.
    ///
    /// # Errors
    /// What the disk refuses.
    pub(super) fn clear_chunks(&mut self) -> Result<(), ErrorCode> {
        let named: BTreeSet<ChunkHash> =
            self.photos().iter().flat_map(|photo| &photo.manifest.chunks).map(|hash| hash.0).collect();
        Ok(self.chunks.keep_only(&named)?)
    }

    /// With the place of its beginning in the order of display.
    fn photo(&self, entity: &Entity) -> Option<((u64, Id128), Photo)> {
        let Key::Random(id) = entity.key else { return None };
        if self.state.liveness(entity) == Liveness::Deleted {
            return None;
        }
        let heads = self.state.heads(entity, photo::MANIFEST);
        let written = heads.first()?;
        let Value::Bytes(bytes) = &written.value else { return None };
        // What only a newer version can read is kept and not shown.
        let manifest = Manifest::from_bytes(bytes).ok()?;
        Some(((written.lamport, id), Photo { id, of: self.shown(entity)?, manifest }))
    }

    fn shown(&self, entity: &Entity) -> Option<Shown> {
        let id = |field: u16| self.value(entity, field).and_then(|value| value.as_id());
        let lives = |entity: Entity, person: u16| {
            self.state.liveness(&entity) != Liveness::Deleted && self.whose(&entity, person).is_some()
        };
        if let Some(of) = id(photo::LETTER) {
            return lives(Entity::letter(of), letter::PERSON).then_some(Shown::Letter(of));
        }
        if let Some(of) = id(photo::PROOF) {
            return lives(Entity::proof(of), proof::PERSON).then_some(Shown::Proof(of));
        }
        let paper = PaperId(self.text(entity, photo::PAPER));
        Some(Shown::Paper(self.whose(entity, photo::PERSON)?, paper))
            .filter(|_| !matches!(self.value(entity, photo::PAPER), None | Some(Value::Cleared)))
    }
}
