//! The endpoint of docs/sync.md in memory: its answers and nothing else.

use std::collections::BTreeMap;

use diko_core::ops::Id128;
use diko_sync::{Answer, Ask, Cursor};
use diko_wire::{AdmissionList, Hash, Token};

use crate::sim::parts::{Broken, Endpoint};

#[derive(Debug)]
pub struct MemoryEndpoint {
    cases: BTreeMap<Id128, Case>,
    /// The most items of one answer.
    page: usize,
}

#[derive(Debug, Clone)]
pub struct Case {
    bytes: Vec<u8>,
    list: AdmissionList,
    items: Vec<Item>,
}

#[derive(Debug, Clone)]
struct Item {
    hash: Hash,
    bytes: Vec<u8>,
    /// Where the log is after this item.
    end: Cursor,
}

const START: Cursor = Cursor { position: 0, digest: [0; 16] };

impl MemoryEndpoint {
    #[must_use]
    pub fn new(page: usize) -> MemoryEndpoint {
        MemoryEndpoint { cases: BTreeMap::new(), page }
    }

    fn admitted(&mut self, case: Id128, token: &Token) -> Option<&mut Case> {
        self.cases.get_mut(&case).filter(|case| case.list.tokens.contains(&token.hash()))
    }

    fn register(&mut self, id: Id128, bytes: &[u8]) -> Answer {
        let Some(list) = read_list(id, bytes).filter(|list| list.counter > 0) else { return Answer::Refused };
        match self.cases.get(&id) {
            Some(case) if case.bytes == bytes => Answer::Done,
            Some(_) => Answer::Conflict,
            None => {
                self.cases.insert(id, Case { bytes: bytes.to_vec(), list, items: Vec::new() });
                Answer::Done
            }
        }
    }

    fn admit(&mut self, id: Id128, bytes: &[u8]) -> Answer {
        let Some(list) = read_list(id, bytes) else { return Answer::Refused };
        let Some(case) = self.cases.get_mut(&id) else { return Answer::NotFound };
        if case.bytes != bytes {
            if !list.follows(&case.list) {
                return Answer::Conflict;
            }
            (case.bytes, case.list) = (bytes.to_vec(), list);
        }
        Answer::Done
    }
}

/// A list of this case that admits somebody.
fn read_list(case: Id128, bytes: &[u8]) -> Option<AdmissionList> {
    AdmissionList::read(bytes).ok().filter(|list| list.case == case && !list.tokens.is_empty())
}

impl Case {
    fn end(&self) -> Cursor {
        self.items.last().map_or(START, |item| item.end)
    }

    fn add(&mut self, bytes: &[u8]) {
        let hash = Hash::of(bytes);
        if self.items.iter().all(|item| item.hash != hash) {
            let before = self.end();
            let whole = Hash::of(&[before.digest.as_slice(), &hash.0].concat());
            let mut digest = [0; 16];
            digest.iter_mut().zip(whole.0).for_each(|(to, from)| *to = from);
            let end = Cursor { position: before.position.saturating_add(1), digest };
            self.items.push(Item { hash, bytes: bytes.to_vec(), end });
        }
    }

    fn after(&self, cursor: Cursor, page: usize) -> Answer {
        let is_here = cursor == START || self.items.iter().any(|item| item.end == cursor);
        if !is_here {
            return Answer::WrongCursor;
        }
        let mut rest = self.items.iter().filter(|item| item.end.position > cursor.position);
        let given: Vec<&Item> = rest.by_ref().take(page).collect();
        match given.last() {
            None => Answer::Nothing,
            Some(last) => Answer::Items {
                after: last.end,
                items: given.iter().map(|item| item.bytes.clone()).collect(),
                more: rest.next().is_some(),
            },
        }
    }
}

impl Endpoint for MemoryEndpoint {
    type Image = BTreeMap<Id128, Case>;

    fn ask(&mut self, ask: &Ask) -> Result<Answer, Broken> {
        let page = self.page;
        Ok(match ask {
            Ask::Log { case, token, after } => match self.admitted(*case, token) {
                Some(case) => case.after(after.unwrap_or(START), page),
                None => Answer::NotFound,
            },
            Ask::Store { case, token, items } => match self.admitted(*case, token) {
                Some(case) => {
                    items.iter().for_each(|item| case.add(item));
                    Answer::Done
                }
                None => Answer::NotFound,
            },
            Ask::Register { case, list, .. } => self.register(*case, list),
            Ask::ReadAdmission { case, token } => match self.admitted(*case, token) {
                Some(case) => Answer::Bytes(case.bytes.clone()),
                None => Answer::NotFound,
            },
            Ask::Admit { case, list } => self.admit(*case, list),
            _ => Answer::Refused,
        })
    }

    fn wipe(&mut self) -> Result<(), Broken> {
        self.cases.clear();
        Ok(())
    }

    fn image(&mut self) -> Result<Self::Image, Broken> {
        Ok(self.cases.clone())
    }

    fn rewind(&mut self, to: &Self::Image) -> Result<(), Broken> {
        self.cases.clone_from(to);
        Ok(())
    }

    fn slip_in(&mut self, case: Id128, item: Vec<u8>) -> Result<(), Broken> {
        if let Some(case) = self.cases.get_mut(&case) {
            case.add(&item);
        }
        Ok(())
    }

    fn items(&mut self, case: Id128) -> Result<Vec<Vec<u8>>, Broken> {
        let items = self.cases.get(&case).map(|case| &case.items);
        Ok(items.into_iter().flatten().map(|item| item.bytes.clone()).collect())
    }
}
