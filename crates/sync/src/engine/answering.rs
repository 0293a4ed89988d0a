//! What the engine makes of an endpoint's answers.

use diko_core::ops::{AuthorId, Id128};
use diko_vault::{LogChange, Random};
use diko_wire::AdmissionList;

use super::{Engine, IDLE_MS, News, Now, Phase, Standing, cursor_to, is_long_ago, make};
use crate::SyncError;
use crate::ledger::Hand;
use crate::log::Log;
use crate::transport::{Answer, Ask, Cursor, hashes};

impl Engine {
    /// Takes the answer to what `next` asked.
    ///
    /// # Errors
    /// What the disk refuses; then the same is asked again.
    pub fn answer(
        &mut self,
        asked: &Ask,
        answer: Answer,
        log: &mut dyn Log,
        now: Now,
        random: &mut dyn Random,
    ) -> Result<News, SyncError> {
        self.refresh(log)?;
        let mut news = News::default();
        match (asked, answer) {
            (_, Answer::Busy { seconds }) => {
                let wait = u64::from(seconds.unwrap_or(0)).saturating_mul(1000);
                self.fail(now, Standing::Busy, random);
                self.due = self.due.max(now.elapsed.saturating_add(wait));
            }
            (_, Answer::Unreachable) => self.fail(now, Standing::Offline, random),
            (Ask::Log { .. }, Answer::Items { items, after, more }) => {
                news = self.take(items, Some(after), log, random)?;
                if !more {
                    self.pulled();
                }
            }
            (Ask::Log { .. }, Answer::Nothing) => {
                if self.ledger.is_unjudged() {
                    news = self.take(Vec::new(), self.cursor, log, random)?;
                }
                self.pulled();
            }
            (Ask::Log { .. }, Answer::WrongCursor) => {
                self.is_list_sure = false;
                self.begin_again(log)?;
            }
            (Ask::Store { items, .. }, Answer::Done) => {
                self.handed.extend(hashes(items));
                self.is_unconfirmed = true;
            }
            (Ask::Store { items, .. }, Answer::Refused | Answer::Conflict) => self.park(items),
            (Ask::ReadAdmission { .. }, Answer::Bytes(list)) => match AdmissionList::read(&list) {
                Ok(read) => {
                    self.is_list_fresh = true;
                    self.keep_list(list, read, now, log)?;
                }
                Err(_) => self.fail(now, Standing::Offline, random),
            },
            (Ask::Admit { list, .. }, Answer::Done) => {
                let reclaims = matches!(self.phase, Phase::Reclaim { .. });
                self.keep_list(list.clone(), AdmissionList::read(list)?, now, log)?;
                if reclaims {
                    self.begin_again(log)?;
                }
            }
            // Another owner published meanwhile. What cannot be signed now will be by whoever has the secret.
            (Ask::Admit { .. }, Answer::Conflict | Answer::NotFound | Answer::Refused)
                if self.phase == Phase::Admission =>
            {
                if self.is_list_fresh {
                    self.finish(log, now)?;
                } else {
                    self.is_list_sure = false;
                }
            }
            (Ask::Admit { .. }, Answer::Conflict | Answer::NotFound | Answer::Refused) => {
                let attempt = if let Phase::Reclaim { attempt } = self.phase { attempt + 1 } else { 0 };
                self.phase = Phase::Reclaim { attempt };
            }
            (Ask::Register { list, .. }, Answer::Done) => {
                self.keep_list(list.clone(), AdmissionList::read(list)?, now, log)?;
                self.registered(log)?;
            }
            // It was done before and never heard, and another list would be the first one now.
            (Ask::Register { .. }, Answer::Conflict) if !self.is_registered => self.registered(log)?,
            (Ask::Register { .. }, Answer::ActivationNeeded) => {
                self.fail(now, Standing::ActivationNeeded, random);
            }
            (Ask::Register { .. }, _) => self.fail(now, Standing::NotLetIn, random),
            (_, Answer::NotFound) => self.not_found(now, random),
            _ => self.fail(now, Standing::Offline, random),
        }
        Ok(news)
    }

    fn take(
        &mut self,
        items: Vec<Vec<u8>>,
        after: Option<Cursor>,
        log: &mut dyn Log,
        random: &mut dyn Random,
    ) -> Result<News, SyncError> {
        let fresh = AuthorId(Id128(make(random)?));
        self.is_stale = true;
        let (crypt, author) = (self.crypt.as_ref(), log.author());
        let hand = Hand { crypt, device: &self.device, author, fresh };
        let mut taken = self.ledger.take(items, true, log, &hand)?;
        taken.change.values.push(("cursor".into(), after.map(cursor_to)));
        self.commit(log, &taken.change)?;
        self.cursor = after;
        if taken.change.pending.is_some() {
            self.ledger.read_unsent(&log.pending()?);
        }
        let rebuilt = taken.rebuilt;
        let ops = if rebuilt {
            Vec::new()
        } else {
            taken.change.apply.into_iter().flat_map(|(_, ops)| ops).collect()
        };
        Ok(News { ops, rebuilt, refused: taken.refused })
    }

    /// The log was read to its end.
    fn pulled(&mut self) {
        self.is_unconfirmed = false;
        if !self.handed.is_empty() {
            self.is_unshown = self.ledger.not_remote().iter().any(|hash| self.handed.contains(hash));
        }
        self.phase = Phase::Prepare;
    }

    fn registered(&mut self, log: &mut dyn Log) -> Result<(), SyncError> {
        let values = vec![("registered".into(), Some(Vec::new()))];
        self.commit(log, &LogChange { values, ..LogChange::default() })?;
        self.is_registered = true;
        self.begin_again(log)
    }

    /// One item that the endpoint refuses must not hold up the others.
    fn park(&mut self, items: &[Vec<u8>]) {
        self.parked.extend(hashes(items));
    }

    /// Reads the log from the beginning, and gives the endpoint whatever is not in it.
    fn begin_again(&mut self, log: &mut dyn Log) -> Result<(), SyncError> {
        let unsure = (!self.is_list_sure).then(Vec::new);
        let values = vec![("cursor".into(), None), ("unsure".into(), unsure)];
        self.commit(log, &LogChange { none_remote: true, values, ..LogChange::default() })?;
        self.ledger.forget_remote();
        self.parked.clear();
        self.handed.clear();
        self.cursor = None;
        self.phase = Phase::Pull;
        Ok(())
    }

    fn keep_list(
        &mut self,
        list: Vec<u8>,
        read: AdmissionList,
        now: Now,
        log: &mut dyn Log,
    ) -> Result<(), SyncError> {
        let values = vec![("admission".into(), Some(list)), ("unsure".into(), None)];
        self.commit(log, &LogChange { values, ..LogChange::default() })?;
        self.list = Some(read);
        self.listed = Some(now.elapsed);
        self.is_list_sure = true;
        Ok(())
    }

    fn not_found(&mut self, now: Now, random: &mut dyn Random) {
        if self.sharing.other_token().is_some() && !self.uses_other_token {
            self.uses_other_token = true;
            return;
        }
        self.uses_other_token = false;
        let can_sign = !self.ledger.epochs.secrets().is_empty();
        if can_sign && self.ledger.members.is_owner(self.device.public().id()) {
            self.phase = Phase::Reclaim { attempt: 0 };
        } else {
            self.fail(now, Standing::NotLetIn, random);
        }
    }

    pub(super) fn fail(&mut self, now: Now, standing: Standing, random: &mut dyn Random) {
        let dice = make(random).map_or(0, u64::from_be_bytes);
        self.due = now.elapsed.saturating_add(self.backoff.fail(dice));
        self.standing = standing;
        self.phase = Phase::Rest;
    }

    pub(super) fn finish(&mut self, log: &mut dyn Log, now: Now) -> Result<(), SyncError> {
        let mut values = vec![("exchanged".into(), Some(now.at.to_be_bytes().to_vec()))];
        if !self.uses_other_token && self.sharing.door.take().is_some() {
            // The own token opens; from here on it alone says whether this device is let in.
            values.extend(self.sharing.values());
        }
        self.commit(log, &LogChange { values, ..LogChange::default() })?;
        self.last_exchange = Some(now.at);
        self.standing = Standing::Good;
        self.backoff.succeed();
        self.uses_other_token = false;
        self.phase = Phase::Rest;
        self.due = now.elapsed.saturating_add(IDLE_MS);
        if is_long_ago(self.searched, now) && (self.ledger.may_lack_something() || self.is_unshown) {
            self.searched = Some(now.elapsed);
            // Without a cursor nothing tells whether the endpoint is set back meanwhile.
            self.is_list_sure = false;
            self.begin_again(log)?;
        }
        Ok(())
    }
}
