//! Tokens that were found admitted, in memory, so that a device that comes often costs no look at the disk. Only what was
//! found is remembered: a wrong token and a case that does not exist take the same way, to the disk.

use std::collections::BTreeSet;
use std::sync::{Mutex, MutexGuard, PoisonError};

use diko_wire::TokenHash;

use crate::store::CaseId;

/// The most pairs; at 48 bytes each, some 10 MiB. When it is full it begins anew, which costs a look each.
const MOST: usize = 100_000;

/// How often something was forgotten when a look began.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) struct Since(u64);

#[derive(Default)]
pub(super) struct Known(Mutex<State>);

#[derive(Default)]
struct State {
    admitted: BTreeSet<(CaseId, [u8; 32])>,
    forgotten: u64,
}

impl Known {
    pub(super) fn has(&self, case: CaseId, token: TokenHash) -> Result<(), Since> {
        let state = self.state();
        if state.admitted.contains(&(case, token.0)) { Ok(()) } else { Err(Since(state.forgotten)) }
    }

    /// Remembers what a look at the disk found, unless lists changed since it began.
    pub(super) fn found(&self, case: CaseId, token: TokenHash, since: Since) {
        let mut state = self.state();
        if Since(state.forgotten) != since {
            return;
        }
        if state.admitted.len() >= MOST {
            state.admitted.clear();
        }
        state.admitted.insert((case, token.0));
    }

    /// After every change of a case's list.
    pub(super) fn forget(&self, case: CaseId) {
        let mut state = self.state();
        state.forgotten = state.forgotten.wrapping_add(1);
        let of_case: Vec<_> = state.admitted.range((case, [0; 32])..=(case, [0xFF; 32])).copied().collect();
        for pair in of_case {
            state.admitted.remove(&pair);
        }
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const CASE: CaseId = CaseId([7; 16]);
    const TOKEN: TokenHash = TokenHash([9; 32]);

    fn since(known: &Known) -> Since {
        known.has(CASE, TOKEN).unwrap_err()
    }

    #[test]
    fn a_token_that_was_found_is_known_until_the_list_changes() {
        let known = Known::default();
        known.found(CASE, TOKEN, since(&known));
        assert!(known.has(CASE, TOKEN).is_ok());
        assert!(known.has(CaseId([8; 16]), TOKEN).is_err());
        known.forget(CaseId([6; 16]));
        assert!(known.has(CASE, TOKEN).is_ok());
        known.forget(CASE);
        assert!(known.has(CASE, TOKEN).is_err());
    }

    #[test]
    fn what_was_found_before_a_list_changed_is_not_remembered_after() {
        let known = Known::default();
        let before = since(&known);
        known.forget(CASE);
        known.found(CASE, TOKEN, before);
        assert!(known.has(CASE, TOKEN).is_err());
    }

    #[test]
    fn however_many_come_no_more_than_the_most_are_held() {
        let known = Known::default();
        for number in 0..=u32::try_from(MOST).unwrap() {
            let mut token = [0; 32];
            token[..4].copy_from_slice(&number.to_be_bytes());
            let since = known.has(CASE, TokenHash(token)).unwrap_err();
            known.found(CASE, TokenHash(token), since);
        }
        assert_eq!(known.state().admitted.len(), 1);
    }
}
