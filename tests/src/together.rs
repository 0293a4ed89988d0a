//! What tests of several devices share: one lets another in, each exchanges with an endpoint wherever that is, and what each
//! shows is compared. Deliberately not here: the device itself (`device`), and what the tests make of it.

use std::collections::BTreeMap;
use std::path::Path;

use diko_core::ops::{CaseState, Entity, OpId, Value};
use diko_sync::{Answer, Ask, Http, Request, Status, Transport, admission};
use diko_vault::{Vault, VaultError};
use diko_wire::{MemberKind, Role};

use crate::device::{Device, DeviceError, new_identity};

/// The current ops of every register.
pub type Visible = BTreeMap<(Entity, u16), Vec<(OpId, Value)>>;

/// Makes a device in a folder that is absent or empty; it has heard nothing yet.
///
/// # Errors
/// What either disk refuses.
pub fn let_in(host: &mut Device, folder: &Path, role: Role) -> Result<Device, DeviceError> {
    let own = new_identity()?;
    host.admit(&admission(&own, role, MemberKind::Device)?)?;
    Device::join(folder, &host.invitation(role), own)
}

/// A whole exchange; how things stand after it.
///
/// # Errors
/// What the disk refuses.
pub fn exchange(device: &mut Device, way: &mut Way<'_>) -> Result<Status, DeviceError> {
    device.exchange(way)?;
    Ok(device.engine.status(&device.store)?)
}

/// The real way to an endpoint that may have another port after each of its deaths. `tell` hears of every answer before
/// anything follows from it.
pub struct Way<'a> {
    pub http: Http,
    pub origin: &'a str,
    pub tell: &'a mut dyn FnMut(&Ask, &Answer),
}

impl Transport for Way<'_> {
    fn ask(&mut self, request: &Request) -> Answer {
        let answer = self.http.ask(&Request { origin: self.origin.to_owned(), ask: request.ask.clone() });
        (self.tell)(&request.ask, &answer);
        answer
    }
}

/// What a state shows, whatever it remembers of what was superseded.
#[must_use]
pub fn visible(state: &CaseState) -> Visible {
    let registers =
        state.all_entities().flat_map(|entity| state.fields(entity).map(move |field| (entity, field)));
    registers
        .map(|(entity, field)| {
            let heads = state.heads(entity, field).into_iter().map(|op| (op.id, op.value.clone()));
            ((entity.clone(), field), heads.collect())
        })
        .collect()
}

/// Every text that a device shows, of all its cases.
///
/// # Errors
/// What the vault cannot read.
pub fn texts_of(vault: &Vault) -> Result<Vec<String>, VaultError> {
    let mut texts = Vec::new();
    for entry in vault.cases()? {
        let registers = visible(&vault.case(entry.id)?.load()?.into_state());
        let values = registers.values().flatten();
        texts.extend(values.filter_map(|(_, value)| value.as_text().map(str::to_owned)));
    }
    Ok(texts)
}
