//! The photos of a shared case on their way: handed over and fetched while the exchange rests, as far as the person lets
//! them travel. A few go by themselves; more wait for a word, since someone may pay for every megabyte.

use diko_sync::{Answer, Ask, Chunk, Chunks, Engine, Heard, Now};
use diko_vault::{ChunkHash, Random};
use diko_wire::Hash;

use super::{Case, Turn};
use crate::ErrorCode;

/// So many bytes travel unasked: two or three pages.
const UNASKED: usize = 1 << 20;

/// What a case knows of its chunks.
#[derive(Default)]
pub(super) struct Travelling {
    chunks: Chunks,
    /// They were counted after this exchange, and no photo came or went since.
    counted: Option<i64>,
    /// However many they are, now and later.
    always: bool,
    /// Until none waits.
    once: bool,
}

impl Travelling {
    /// A photo came or went.
    pub fn count_again(&mut self) {
        self.counted = None;
    }

    fn may_travel(&self) -> bool {
        self.always || self.once || self.chunks.bytes() <= UNASKED
    }
}

impl Case {
    /// Lets photos travel, however many: from now on, or not any more.
    pub fn set_photos_always(&mut self, always: bool) {
        self.travelling.always = always;
    }

    pub fn photos_always(&self) -> bool {
        self.travelling.always
    }

    /// Lets those that wait travel.
    pub fn let_photos_travel(&mut self) {
        self.travelling.once = true;
    }

    /// How many bytes of photos are not where they should be.
    ///
    /// # Errors
    /// What the disk refuses.
    pub fn photo_bytes(&mut self) -> Result<usize, ErrorCode> {
        self.count_chunks()?;
        Ok(self.travelling.chunks.bytes())
    }

    /// The next chunk, while the exchange rests for `wait` milliseconds.
    pub(super) fn chunk_turn(&mut self, now: Now, wait: u64) -> Result<Turn, ErrorCode> {
        if !self.exchange.engine().is_some_and(Engine::is_at_rest) {
            return Ok(Turn::Wait(wait));
        }
        self.count_chunks()?;
        let next = self.travelling.chunks.next().filter(|_| self.travelling.may_travel());
        let Some((chunk, due)) = next else {
            self.travelling.once = false;
            return Ok(Turn::Wait(wait));
        };
        if due > now.elapsed {
            return Ok(Turn::Wait(wait.min(due.saturating_sub(now.elapsed))));
        }
        let Some(engine) = self.exchange.engine() else { return Ok(Turn::Wait(wait)) };
        Ok(match chunk {
            Chunk::Fetch(hash) => Turn::Ask(engine.read_chunk(hash)),
            Chunk::HandOver(hash) => match self.chunks.chunk(&hash.0)? {
                Some(bytes) => Turn::Ask(engine.store_chunk(bytes)),
                None => {
                    self.travelling.count_again();
                    Turn::Wait(wait)
                }
            },
        })
    }

    /// Takes the answer about a chunk; false where it is not about one.
    pub(super) fn hear_chunk(
        &mut self,
        ask: &Ask,
        answer: &Answer,
        now: Now,
        random: &mut dyn Random,
    ) -> Result<bool, ErrorCode> {
        let chunk = match ask {
            Ask::StoreChunk { chunk, .. } => Chunk::HandOver(Hash::of(chunk)),
            Ask::ReadChunk { hash, .. } => Chunk::Fetch(*hash),
            // The endpoint is not what it was: nobody knows which chunks it still has.
            Ask::Log { .. } if matches!(answer, Answer::WrongCursor | Answer::NotFound) => {
                self.chunks.forget_handed()?;
                self.travelling.count_again();
                return Ok(false);
            }
            _ => return Ok(false),
        };
        match self.travelling.chunks.hear(chunk, answer.clone(), now, random)? {
            Heard::Handed(hash) => self.chunks.set_handed(&hash.0)?,
            Heard::Fetched(hash, bytes) => {
                self.chunks.add(&[(hash.0, &bytes)], true)?;
                self.exchange.came_in();
            }
            Heard::Nothing => {}
        }
        Ok(true)
    }

    fn count_chunks(&mut self) -> Result<(), ErrorCode> {
        let exchanged = self.exchange.engine().and_then(Engine::last_exchange);
        if exchanged.is_some() && self.travelling.counted == exchanged {
            return Ok(());
        }
        let here = self.chunks_here()?;
        let mut astray = Vec::new();
        for photo in self.photos() {
            for (index, hash) in photo.manifest.chunks.iter().enumerate() {
                let chunk = match here.get::<ChunkHash>(&hash.0) {
                    Some(true) => continue,
                    Some(false) => Chunk::HandOver(*hash),
                    None => Chunk::Fetch(*hash),
                };
                astray.push((chunk, photo.manifest.sealed_length(index)));
            }
        }
        self.travelling.chunks.set(astray);
        self.travelling.counted = exchanged;
        Ok(())
    }
}
