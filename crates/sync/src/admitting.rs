//! Which tokens the endpoint shall let in, and the signed lists that tell it (docs/sync.md, "The endpoint"). Only owners
//! know the secrets that sign. Pure.

use std::collections::BTreeSet;

use diko_wire::{AdmissionList, DeviceKey, OwnersSecret, Role, TokenHash, WireError, sign_admission};

use crate::ledger::Ledger;

pub(crate) enum Step {
    /// Nobody here knows what list lies there.
    Read,
    Publish(Vec<u8>),
    Good,
}

/// What lies at the endpoint, as far as it is known.
pub(crate) struct Lying<'a> {
    pub list: Option<&'a AdmissionList>,
    /// It was read in this exchange.
    pub is_fresh: bool,
}

/// What an owner does about the list at the endpoint, and whoever else knows a secret of theirs.
///
/// # Errors
/// `TooLarge` for more members than a list holds.
pub(crate) fn next(ledger: &Ledger, lying: &Lying<'_>, device: &DeviceKey) -> Result<Step, WireError> {
    let own = device.public().id();
    if ledger.epochs.secrets().is_empty() {
        return Ok(Step::Good);
    }
    match lying.list {
        Some(list) if ledger.members.is_owner(own) => keep(ledger, list),
        Some(list) if lying.is_fresh => give_back(ledger, list),
        _ => Ok(Step::Read),
    }
}

fn keep(ledger: &Ledger, list: &AdmissionList) -> Result<Step, WireError> {
    let head = ledger.epochs.secret_of_head();
    if list.tokens == tokens(ledger, Some(list)) && head.is_none_or(|head| is_next(list, head)) {
        return Ok(Step::Good);
    }
    // Without the secret behind `next` nobody here can publish; whoever has it will.
    let Some(signer) = signer(ledger, list) else { return Ok(Step::Good) };
    sign(ledger, Some(list), signer, head.unwrap_or(signer)).map(Step::Publish)
}

/// Of owners who remove each other, who told the endpoint first may be the one whose removal counts. It alone can sign then,
/// and lets those in who are members, with a secret that their owners know.
fn give_back(ledger: &Ledger, list: &AdmissionList) -> Result<Step, WireError> {
    let owners = ledger.members.present().filter(|(_, member)| member.role == Role::Owner).map(|(id, _)| id);
    // Every owner is given all secrets there were, so each knows the first.
    let first = ledger.epochs.secrets().iter().take(1);
    let theirs: Vec<&OwnersSecret> = ledger.epochs.secrets_known_to(owners.collect()).chain(first).collect();
    let are_let_in = tokens(ledger, Some(list)).is_subset(&list.tokens);
    let can_they_sign = theirs.iter().any(|secret| is_next(list, secret));
    match (signer(ledger, list), theirs.first()) {
        (Some(signer), Some(newest)) if !are_let_in || !can_they_sign => {
            sign(ledger, Some(list), signer, newest).map(Step::Publish)
        }
        _ => Ok(Step::Good),
    }
}

fn signer<'a>(ledger: &'a Ledger, list: &AdmissionList) -> Option<&'a OwnersSecret> {
    ledger.epochs.secrets().iter().find(|secret| is_next(list, secret))
}

fn is_next(list: &AdmissionList, secret: &OwnersSecret) -> bool {
    secret.admission_public().is_ok_and(|public| public == list.next)
}

/// The list to try, where an endpoint that was set back may wait for any of the older secrets.
///
/// # Errors
/// See `next`.
pub(crate) fn reclaim(
    ledger: &Ledger,
    list: Option<&AdmissionList>,
    device: &DeviceKey,
    attempt: usize,
) -> Result<Option<Vec<u8>>, WireError> {
    let signer = ledger.epochs.secrets().iter().rev().nth(attempt);
    let Some(signer) = signer.filter(|_| ledger.members.is_owner(device.public().id())) else {
        return Ok(None);
    };
    let next = ledger.secret_that_was_sent().unwrap_or(signer);
    sign(ledger, list, signer, next).map(Some)
}

/// The list with which a case is registered, for the first time or with an endpoint that lost everything. It names a secret
/// that others can have: should this device be lost before it sends its newest epoch, they can go on.
///
/// # Errors
/// See `next`.
pub(crate) fn first(
    ledger: &Ledger,
    list: Option<&AdmissionList>,
    device: &DeviceKey,
) -> Result<Option<Vec<u8>>, WireError> {
    let epochs = &ledger.epochs;
    let secret = ledger.secret_that_was_sent().or(epochs.secret_of_head()).or(epochs.secrets().last());
    let Some(secret) = secret.filter(|_| ledger.members.is_owner(device.public().id())) else {
        return Ok(None);
    };
    sign(ledger, list, secret, secret).map(Some)
}

/// The list after this one.
fn sign(
    ledger: &Ledger,
    after: Option<&AdmissionList>,
    signer: &OwnersSecret,
    next: &OwnersSecret,
) -> Result<Vec<u8>, WireError> {
    let counter = after.map_or(1, |list| list.counter.saturating_add(1));
    sign_admission(ledger.case, counter, &tokens(ledger, after), signer, next)
}

/// Those of the present members. Whom this device cannot know, since something is missing, it does not shut out.
fn tokens(ledger: &Ledger, list: Option<&AdmissionList>) -> BTreeSet<TokenHash> {
    let of = |removed: bool| {
        let members = ledger.members.everyone().filter(move |(_, member)| member.removed == removed);
        members.filter_map(|(_, member)| member.token)
    };
    let mut tokens: BTreeSet<TokenHash> = of(false).collect();
    if ledger.lacks_something() {
        let removed: BTreeSet<TokenHash> = of(true).collect();
        tokens
            .extend(list.into_iter().flat_map(|list| &list.tokens).filter(|token| !removed.contains(token)));
    }
    tokens
}
