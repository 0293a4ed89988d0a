//! What the engine adds to a chunk of a photo: whose case, under which token, and whether it is the moment.

use diko_wire::Hash;

use super::{Engine, Phase, Standing};
use crate::transport::{Ask, Request};

impl Engine {
    /// Whether the last exchange was good and none is going on: then chunks may travel.
    #[must_use]
    pub fn is_at_rest(&self) -> bool {
        self.phase == Phase::Rest && self.standing == Standing::Good
    }

    /// Seconds since 1970.
    #[must_use]
    pub fn last_exchange(&self) -> Option<i64> {
        self.last_exchange
    }

    #[must_use]
    pub fn store_chunk(&self, chunk: Vec<u8>) -> Request {
        self.request(Ask::StoreChunk { case: self.case(), token: self.token(), chunk })
    }

    #[must_use]
    pub fn read_chunk(&self, hash: Hash) -> Request {
        self.request(Ask::ReadChunk { case: self.case(), token: self.token(), hash })
    }

    fn request(&self, ask: Ask) -> Request {
        Request { origin: self.sharing.origin.clone(), ask }
    }
}
