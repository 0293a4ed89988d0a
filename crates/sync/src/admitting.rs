//! Which tokens the endpoint shall let in, and the signed lists that tell it (docs/sync.md, "The endpoint"). Only owners
//! know the secrets that sign. Pure.

use std::collections::BTreeSet;

use diko_wire::{AdmissionList, DeviceKey, OwnersSecret, TokenHash, WireError, sign_admission};

use crate::ledger::Ledger;

pub(crate) enum Step {
    /// Nobody here knows what list lies there.
    Read,
    Publish(Vec<u8>),
    Good,
}

/// What an owner does about the list at the endpoint. `list`: the one that lies there, as far as it is known.
///
/// # Errors
/// `TooLarge` for more members than a list holds.
pub(crate) fn next(ledger: &Ledger, list: Option<&[u8]>, device: &DeviceKey) -> Result<Step, WireError> {
    let secrets = ledger.epochs.secrets();
    if !ledger.members.is_owner(device.public().id()) || secrets.is_empty() {
        return Ok(Step::Good);
    }
    let Some(list) = list.and_then(|bytes| AdmissionList::read(bytes).ok()) else { return Ok(Step::Read) };
    let head = ledger.epochs.secret_of_head();
    let is_next = |secret: &OwnersSecret| secret.admission_public().is_ok_and(|public| public == list.next);
    if list.tokens == tokens(ledger) && head.is_none_or(is_next) {
        return Ok(Step::Good);
    }
    // Without the secret behind `next` nobody here can publish; whoever has it will.
    let Some(signer) = secrets.iter().find(|secret| is_next(secret)) else { return Ok(Step::Good) };
    sign(ledger, list.counter.saturating_add(1), signer, head.unwrap_or(signer)).map(Step::Publish)
}

/// The list to try, where an endpoint that was set back may wait for any of the older secrets.
///
/// # Errors
/// See `next`.
pub(crate) fn reclaim(
    ledger: &Ledger,
    list: Option<&[u8]>,
    device: &DeviceKey,
    attempt: usize,
) -> Result<Option<Vec<u8>>, WireError> {
    let signer = ledger.epochs.secrets().iter().rev().nth(attempt);
    let Some(signer) = signer.filter(|_| ledger.members.is_owner(device.public().id())) else {
        return Ok(None);
    };
    let next = ledger.epochs.secret_of_head().unwrap_or(signer);
    sign(ledger, counter(list).saturating_add(1), signer, next).map(Some)
}

/// The list with which a case is registered, for the first time or with an endpoint that lost everything.
///
/// # Errors
/// See `next`.
pub(crate) fn first(
    ledger: &Ledger,
    list: Option<&[u8]>,
    device: &DeviceKey,
) -> Result<Option<Vec<u8>>, WireError> {
    let secret = ledger.epochs.secret_of_head().or(ledger.epochs.secrets().last());
    let Some(secret) = secret.filter(|_| ledger.members.is_owner(device.public().id())) else {
        return Ok(None);
    };
    sign(ledger, counter(list).saturating_add(1), secret, secret).map(Some)
}

fn sign(
    ledger: &Ledger,
    counter: u64,
    signer: &OwnersSecret,
    next: &OwnersSecret,
) -> Result<Vec<u8>, WireError> {
    sign_admission(ledger.case, counter, &tokens(ledger), signer, next)
}

fn tokens(ledger: &Ledger) -> BTreeSet<TokenHash> {
    ledger.members.present().filter_map(|(_, member)| member.token).collect()
}

fn counter(list: Option<&[u8]>) -> u64 {
    list.and_then(|bytes| AdmissionList::read(bytes).ok()).map_or(0, |list| list.counter)
}
