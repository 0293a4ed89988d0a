//! What a device remembers of a shared case besides its items: names and bytes in the case's own file. Fixed lengths, in
//! order, without separators.

use std::collections::BTreeMap;

use diko_core::ops::{AuthorId, Id128};
use diko_wire::{EpochKey, Hash, Head, OwnersSecret};

use crate::epochs::Epochs;

/// A name and its bytes; none removes it.
pub type Value = (String, Option<Vec<u8>>);

const KEYS: &str = "keys";
const SECRETS: &str = "secrets";
const MISSING: &str = "missing";
const TOLD: &str = "told";
const HEAD: usize = 16 + 8 + 32;

pub(crate) enum Read {
    Keys(Vec<EpochKey>),
    Secrets(Vec<OwnersSecret>),
    Missing(Vec<Head>),
    Told(Vec<Head>),
    Other,
}

pub(crate) fn read(name: &str, bytes: &[u8]) -> Read {
    match name {
        KEYS => Read::Keys(chunks(bytes).map(EpochKey::from_bytes).collect()),
        SECRETS => Read::Secrets(chunks(bytes).map(OwnersSecret::from_bytes).collect()),
        MISSING => Read::Missing(heads_from(bytes)),
        TOLD => Read::Told(heads_from(bytes)),
        _ => Read::Other,
    }
}

/// Every key and owners' secret that is known.
pub(crate) fn keys(epochs: &Epochs) -> [Value; 2] {
    let keys = epochs.keys().flat_map(|key| *key.bytes()).collect();
    let secrets = epochs.secrets().iter().flat_map(|secret| *secret.bytes()).collect();
    [(KEYS.into(), Some(keys)), (SECRETS.into(), Some(secrets))]
}

pub(crate) fn missing(missing: &BTreeMap<Hash, Head>) -> Value {
    (MISSING.into(), Some(heads_to(missing.values().copied())))
}

pub(crate) fn told(told: &BTreeMap<AuthorId, Hash>) -> Value {
    let heads = told.iter().map(|(author, hash)| Head { author: *author, seq: 0, hash: *hash });
    (TOLD.into(), Some(heads_to(heads)))
}

fn chunks<const N: usize>(bytes: &[u8]) -> impl Iterator<Item = [u8; N]> {
    bytes.chunks_exact(N).filter_map(|chunk| chunk.try_into().ok())
}

fn heads_to(heads: impl Iterator<Item = Head>) -> Vec<u8> {
    heads.flat_map(|head| [&head.author.0.0[..], &head.seq.to_be_bytes(), &head.hash.0].concat()).collect()
}

fn heads_from(bytes: &[u8]) -> Vec<Head> {
    let head = |chunk: [u8; HEAD]| {
        let (author, rest) = chunk.split_first_chunk::<16>()?;
        let (seq, hash) = rest.split_first_chunk::<8>()?;
        let hash = Hash(hash.try_into().ok()?);
        Some(Head { author: AuthorId(Id128(*author)), seq: u64::from_be_bytes(*seq), hash })
    };
    chunks(bytes).filter_map(head).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn heads_are_read_as_they_were_written() {
        let heads = [1_u8, 2].map(|n| Head {
            author: AuthorId(Id128([n; 16])),
            seq: u64::from(n) << 40,
            hash: Hash([n + 9; 32]),
        });
        assert_eq!(heads_from(&heads_to(heads.into_iter())), heads);
        assert!(heads_from(&[1; HEAD - 1]).is_empty());
    }
}
