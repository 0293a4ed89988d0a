//! The fast level: core and engine as they are, on a log in memory, with sealing that costs nothing and an endpoint in
//! memory. It walks through many thousands of histories in the time of one on real disks.

use diko_core::ops::{AuthorId, Id128};
use diko_sync::Crypt;

use self::crypt::PlainCrypt;
use self::endpoint::MemoryEndpoint;
use self::log::MemoryLog;
use super::dice::Dice;
use super::parts::{Broken, Parts};

mod crypt;
mod endpoint;
mod log;

#[derive(Default)]
pub struct Fast {
    crypt: PlainCrypt,
}

impl Parts for Fast {
    type Disk = MemoryLog;
    type Endpoint = MemoryEndpoint;

    fn crypt(&self) -> Box<dyn Crypt + Send> {
        Box::new(self.crypt.clone())
    }

    fn disk(&mut self, dice: &mut Dice) -> Result<MemoryLog, Broken> {
        Ok(MemoryLog::new(AuthorId(Id128(dice.bytes()))))
    }

    fn endpoint(&mut self, dice: &mut Dice) -> Result<MemoryEndpoint, Broken> {
        Ok(MemoryEndpoint::new(dice.between(1, 8)))
    }
}
