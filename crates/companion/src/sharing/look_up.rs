//! Looking a commune up: who it says it is, then its signed pack, file by file. Deliberately not here: whether the pack is
//! taken (`diko_catalogue::signing::accept`), and whether anyone vouches for the commune.

use std::collections::BTreeMap;

use diko_catalogue::signing::{Candidate, LARGEST_PACK, LIST, PackList, SIGNATURE};
use diko_sync::{Answer, Ask};
use serde::Deserialize;

use super::{Conversation, Heard};
use crate::ErrorCode;

/// The version of the protocol that this program speaks.
const PROTOCOL: u32 = 1;

pub(crate) struct LookUp {
    /// Only a newer version than this one is fetched.
    newer_than: Option<u32>,
    commune: Option<Described>,
    list: Option<(PackList, Vec<u8>)>,
    signature: Option<String>,
    files: BTreeMap<String, Vec<u8>>,
    bytes: u64,
}

/// A commune as its endpoint gave it. Nothing of it was judged.
pub(crate) struct Fetched {
    pub described: Described,
    pub pack: Candidate,
}

/// What an endpoint says about itself.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub(crate) struct Described {
    pub id: String,
    pub key: String,
    /// Registering a case asks for a code.
    pub activation: bool,
    protocol: Protocol,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
struct Protocol {
    min: u32,
    max: u32,
}

impl LookUp {
    pub fn new() -> LookUp {
        LookUp {
            newer_than: None,
            commune: None,
            list: None,
            signature: None,
            files: BTreeMap::new(),
            bytes: 0,
        }
    }

    /// Ends with nothing where the endpoint has no newer pack.
    pub fn of_newer(version: Option<u32>) -> LookUp {
        LookUp { newer_than: version, ..LookUp::new() }
    }

    fn missing(&self) -> Option<&String> {
        let (list, _) = self.list.as_ref()?;
        list.files.keys().find(|path| !self.files.contains_key(*path))
    }

    fn fetched(&mut self) -> Option<Fetched> {
        let (described, (_, list), signature) =
            (self.commune.take()?, self.list.take()?, self.signature.take()?);
        let pack = Candidate { list, signature, files: std::mem::take(&mut self.files) };
        Some(Fetched { described, pack })
    }
}

impl Conversation for LookUp {
    type Outcome = Option<Fetched>;

    fn ask(&self) -> Option<Ask> {
        let file = |path: &str| Ask::CatalogueFile { path: path.to_owned() };
        match (&self.commune, &self.list, &self.signature) {
            (None, ..) => Some(Ask::Commune),
            (_, None, _) => Some(file(LIST)),
            (_, _, None) => Some(file(SIGNATURE)),
            _ => self.missing().map(|path| file(path)),
        }
    }

    fn hear(&mut self, answer: Answer) -> Heard<Option<Fetched>> {
        let bytes = match answer {
            Answer::Bytes(bytes) => bytes,
            Answer::Unreachable | Answer::Busy { .. } => return Heard::Failed(ErrorCode::Unreachable),
            _ => return Heard::Failed(ErrorCode::NotACommune),
        };
        self.bytes = self.bytes.saturating_add(u64::try_from(bytes.len()).unwrap_or(u64::MAX));
        if self.bytes > 2 * LARGEST_PACK {
            return Heard::Failed(ErrorCode::CommuneRefused);
        }
        if self.commune.is_none() {
            return match serde_json::from_slice::<Described>(&bytes) {
                Ok(commune) if !(commune.protocol.min..=commune.protocol.max).contains(&PROTOCOL) => {
                    Heard::Failed(ErrorCode::CommuneNewer)
                }
                Ok(commune) => {
                    self.commune = Some(commune);
                    Heard::Going(0)
                }
                Err(_) => Heard::Failed(ErrorCode::NotACommune),
            };
        }
        if self.list.is_none() {
            return match PackList::read(&bytes) {
                Ok(list) if self.newer_than.is_some_and(|here| list.version <= here) => Heard::Done(None),
                Ok(list) => {
                    self.list = Some((list, bytes));
                    Heard::Going(0)
                }
                Err(_) => Heard::Failed(ErrorCode::CommuneRefused),
            };
        }
        if self.signature.is_none() {
            match String::from_utf8(bytes) {
                Ok(signature) => self.signature = Some(signature),
                Err(_) => return Heard::Failed(ErrorCode::CommuneRefused),
            }
        } else if let Some(path) = self.missing().cloned() {
            self.files.insert(path, bytes);
        }
        if self.missing().is_some() { Heard::Going(0) } else { Heard::Done(self.fetched()) }
    }
}

#[cfg(test)]
mod tests;
