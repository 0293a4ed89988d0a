//! Mailboxes for invitations: four slots, each written once, for fifteen minutes, in memory. A restart loses them, and the two
//! people begin the invitation again.

use std::collections::BTreeMap;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use bytes::Bytes;

pub(crate) const LIFETIME: Duration = Duration::from_secs(15 * 60);

/// The largest message, in bytes.
pub(crate) const MESSAGE: usize = 8 << 10;

/// With all slots full this is 64 MiB.
const MOST: usize = 2048;

/// Ten decimal digits, said on the telephone.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Number(u64);

/// One of four.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Slot(usize);

#[derive(Default)]
pub(crate) struct Mailboxes(Mutex<BTreeMap<Number, Mailbox>>);

struct Mailbox {
    until: Duration,
    slots: [Option<Bytes>; 4],
}

/// There is no such mailbox, or it has expired.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Unknown;

/// A slot has a message already.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Written;

impl Mailboxes {
    /// Opens the mailbox of a random number; `None` when there is no room, or the number is taken.
    pub(crate) fn open(&self, random: u64, now: Duration) -> Option<Number> {
        let number = Number(random % 10_000_000_000);
        let mut boxes = self.boxes();
        boxes.retain(|_, mailbox| mailbox.until > now);
        if boxes.len() >= MOST || boxes.contains_key(&number) {
            return None;
        }
        boxes.insert(number, Mailbox { until: now.saturating_add(LIFETIME), slots: [const { None }; 4] });
        Some(number)
    }

    pub(crate) fn put(
        &self,
        number: Number,
        slot: Slot,
        message: Bytes,
        now: Duration,
    ) -> Result<Result<(), Written>, Unknown> {
        let mut boxes = self.boxes();
        let mailbox = boxes.get_mut(&number).filter(|mailbox| mailbox.until > now).ok_or(Unknown)?;
        match mailbox.slots.get_mut(slot.0).ok_or(Unknown)? {
            Some(_) => Ok(Err(Written)),
            empty => {
                *empty = Some(message);
                Ok(Ok(()))
            }
        }
    }

    /// The message of a slot, if it was written.
    pub(crate) fn read(&self, number: Number, slot: Slot, now: Duration) -> Result<Option<Bytes>, Unknown> {
        let boxes = self.boxes();
        let mailbox = boxes.get(&number).filter(|mailbox| mailbox.until > now).ok_or(Unknown)?;
        Ok(mailbox.slots.get(slot.0).ok_or(Unknown)?.clone())
    }

    fn boxes(&self) -> MutexGuard<'_, BTreeMap<Number, Mailbox>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Number {
    pub(crate) fn from_text(text: &str) -> Option<Number> {
        let is_number = text.len() == 10 && text.bytes().all(|byte| byte.is_ascii_digit());
        if is_number { text.parse().ok().map(Number) } else { None }
    }

    pub(crate) fn to_text(self) -> String {
        format!("{:010}", self.0)
    }
}

impl Slot {
    /// From `1` to `4`.
    pub(crate) fn from_text(text: &str) -> Option<Slot> {
        ["1", "2", "3", "4"].iter().position(|slot| *slot == text).map(Slot)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const NOON: Duration = Duration::from_secs(43_200);

    #[test]
    fn a_number_has_ten_digits_and_a_slot_is_one_of_four() {
        assert_eq!(Mailboxes::default().open(70_000_000_123, NOON).unwrap().to_text(), "0000000123");
        assert_eq!(Number::from_text("0000000123"), Some(Number(123)));
        for bad in ["", "123", "00000000123", "+000000123", "000000012x"] {
            assert_eq!(Number::from_text(bad), None, "{bad}");
        }
        assert_eq!(Slot::from_text("4"), Some(Slot(3)));
        for bad in ["0", "5", "01", "1 "] {
            assert_eq!(Slot::from_text(bad), None, "{bad}");
        }
    }

    #[test]
    fn a_mailbox_is_gone_after_fifteen_minutes_and_its_number_is_free() {
        let boxes = Mailboxes::default();
        let number = boxes.open(5, NOON).unwrap();
        assert_eq!(boxes.open(5, NOON), None);
        let last = NOON + LIFETIME - Duration::from_secs(1);
        assert_eq!(boxes.put(number, Slot(0), Bytes::from_static(b"hello"), last), Ok(Ok(())));
        assert_eq!(boxes.read(number, Slot(0), last), Ok(Some(Bytes::from_static(b"hello"))));
        assert_eq!(boxes.read(number, Slot(0), NOON + LIFETIME), Err(Unknown));
        assert_eq!(boxes.put(number, Slot(1), Bytes::new(), NOON + LIFETIME), Err(Unknown));
        assert_eq!(boxes.open(5, NOON + LIFETIME), Some(number));
        assert_eq!(boxes.read(number, Slot(0), NOON + LIFETIME), Ok(None));
    }

    #[test]
    fn no_more_mailboxes_are_open_than_there_is_room_for() {
        let boxes = Mailboxes::default();
        for number in 0..MOST {
            assert!(boxes.open(u64::try_from(number).unwrap(), NOON).is_some());
        }
        assert_eq!(boxes.open(u64::MAX, NOON), None);
        assert!(boxes.open(u64::MAX, NOON + LIFETIME).is_some());
    }
}
