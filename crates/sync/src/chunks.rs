//! The chunks of photos on their way: which to hand over, which to fetch, one after the other, once the log itself has
//! nothing left to say. Deliberately not here: what a photo is, what the person allows, and the requests (`Engine`).

use std::collections::{BTreeSet, VecDeque};

use diko_vault::Random;
use diko_wire::Hash;

use crate::backoff::Backoff;
use crate::transport::Answer;
use crate::{Now, SyncError};

/// One chunk that is not where it should be.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Chunk {
    HandOver(Hash),
    Fetch(Hash),
}

/// What an answer means for whoever keeps the chunks.
#[derive(Debug, PartialEq, Eq)]
pub enum Heard {
    /// It lies at the endpoint now.
    Handed(Hash),
    /// Keep it; it lies at the endpoint.
    Fetched(Hash, Vec<u8>),
    Nothing,
}

#[derive(Default)]
pub struct Chunks {
    /// Those to hand over first: others wait for them.
    waiting: VecDeque<(Chunk, usize)>,
    /// What the endpoint refuses.
    parked: BTreeSet<Hash>,
    backoff: Backoff,
    due: u64,
}

impl Chunks {
    /// What is to be done, each with its length in bytes, in the place of what was. What the endpoint refused stays out.
    pub fn set(&mut self, chunks: impl IntoIterator<Item = (Chunk, usize)>) {
        let mut waiting: Vec<(Chunk, usize)> =
            chunks.into_iter().filter(|(chunk, _)| !self.parked.contains(&chunk.hash())).collect();
        waiting.sort_by_key(|(chunk, _)| matches!(chunk, Chunk::Fetch(_)));
        self.waiting = waiting.into();
    }

    /// How many bytes wait.
    #[must_use]
    pub fn bytes(&self) -> usize {
        self.waiting.iter().map(|(_, length)| length).sum()
    }

    /// What comes next, and the earliest time for it (`Now::elapsed`).
    #[must_use]
    pub fn next(&self) -> Option<(Chunk, u64)> {
        self.waiting.front().map(|(chunk, _)| (*chunk, self.due))
    }

    /// Takes the answer about the chunk that came next.
    ///
    /// # Errors
    /// No randomness.
    pub fn hear(
        &mut self,
        chunk: Chunk,
        answer: Answer,
        now: Now,
        random: &mut dyn Random,
    ) -> Result<Heard, SyncError> {
        let hash = chunk.hash();
        let heard = match (chunk, answer) {
            (Chunk::HandOver(_), Answer::Done) => Heard::Handed(hash),
            (Chunk::Fetch(_), Answer::Bytes(bytes)) if Hash::of(&bytes) == hash => {
                Heard::Fetched(hash, bytes)
            }
            (_, Answer::Busy { seconds: Some(seconds) }) => {
                self.due = now.elapsed.saturating_add(u64::from(seconds).saturating_mul(1000));
                return Ok(Heard::Nothing);
            }
            (_, Answer::Busy { seconds: None } | Answer::Unreachable) => {
                let mut dice = [0; 8];
                random.fill(&mut dice)?;
                self.due = now.elapsed.saturating_add(self.backoff.fail(u64::from_be_bytes(dice)));
                return Ok(Heard::Nothing);
            }
            (_, Answer::Refused | Answer::Conflict) => {
                self.parked.insert(hash);
                Heard::Nothing
            }
            // Not there, or not what was asked for: tried again after the next exchange.
            _ => Heard::Nothing,
        };
        self.backoff.succeed();
        self.waiting.retain(|(waiting, _)| waiting.hash() != hash);
        Ok(heard)
    }
}

impl Chunk {
    #[must_use]
    pub fn hash(self) -> Hash {
        match self {
            Chunk::HandOver(hash) | Chunk::Fetch(hash) => hash,
        }
    }
}

#[cfg(test)]
mod tests {
    use diko_vault::OsRandom;

    use super::*;

    const NOW: Now = Now { elapsed: 1_000, at: 0 };

    fn hash(byte: u8) -> Hash {
        Hash::of(&[byte])
    }

    fn with(chunks: &[Chunk]) -> Chunks {
        let mut all = Chunks::default();
        all.set(chunks.iter().map(|chunk| (*chunk, 10)));
        all
    }

    fn hear(chunks: &mut Chunks, answer: Answer) -> Heard {
        let (chunk, _) = chunks.next().unwrap();
        chunks.hear(chunk, answer, NOW, &mut OsRandom::new()).unwrap()
    }

    #[test]
    fn what_others_wait_for_goes_first() {
        let mut chunks = with(&[Chunk::Fetch(hash(1)), Chunk::HandOver(hash(2))]);
        assert_eq!(chunks.bytes(), 20);
        assert_eq!(chunks.next(), Some((Chunk::HandOver(hash(2)), 0)));
        assert_eq!(hear(&mut chunks, Answer::Done), Heard::Handed(hash(2)));
        assert_eq!(hear(&mut chunks, Answer::Bytes(vec![1])), Heard::Fetched(hash(1), vec![1]));
        assert_eq!((chunks.next(), chunks.bytes()), (None, 0));
    }

    #[test]
    fn bytes_of_another_hash_are_not_taken() {
        let mut chunks = with(&[Chunk::Fetch(hash(1))]);
        assert_eq!(hear(&mut chunks, Answer::Bytes(vec![2])), Heard::Nothing);
        assert_eq!(chunks.next(), None);
    }

    #[test]
    fn what_the_endpoint_refuses_is_not_asked_again() {
        let mut chunks = with(&[Chunk::HandOver(hash(1))]);
        hear(&mut chunks, Answer::Refused);
        chunks.set([(Chunk::HandOver(hash(1)), 10), (Chunk::Fetch(hash(3)), 10)]);
        assert_eq!(chunks.next(), Some((Chunk::Fetch(hash(3)), 0)));
    }

    #[test]
    fn without_a_network_it_waits_and_loses_nothing() {
        let mut chunks = with(&[Chunk::HandOver(hash(1))]);
        for (answer, until) in
            [(Answer::Busy { seconds: Some(7) }, 8_000..8_001), (Answer::Unreachable, 1_000..3_001)]
        {
            assert_eq!(hear(&mut chunks, answer), Heard::Nothing);
            let (chunk, due) = chunks.next().unwrap();
            assert_eq!(chunk, Chunk::HandOver(hash(1)));
            assert!(until.contains(&due), "{due}");
        }
    }
}
