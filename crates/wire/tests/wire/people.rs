//! A family and those who help it, with keys, a household and an epoch of their own. Nothing here is random.

use std::collections::BTreeMap;

use diko_core::catalogue::{PaperId, StepId};
use diko_core::ops::registry::{note, paper, person, step};
use diko_core::ops::{AuthorId, Entity, Id128, Op, OpId, Value};
use diko_wire::{
    Body, Bundle, DeviceKey, DevicePublic, Epoch, EpochKey, Hash, Head, Header, Invitation, Item, Membership,
    NewEpoch, OwnersSecret, Role, Token, WireError, seal_bundle, seal_epoch,
};

pub const CASE: Id128 = Id128([0xCA; 16]);

/// Owner, and founder of the case.
pub fn olena() -> DeviceKey {
    DeviceKey::from_seed([0x01; 32]).unwrap()
}

/// Her husband, owner.
pub fn taras() -> DeviceKey {
    DeviceKey::from_seed([0x02; 32]).unwrap()
}

/// A volunteer, helper.
pub fn maria() -> DeviceKey {
    DeviceKey::from_seed([0x03; 32]).unwrap()
}

/// Not in this case.
pub fn stranger() -> DeviceKey {
    DeviceKey::from_seed([0x66; 32]).unwrap()
}

pub fn author(byte: u8) -> AuthorId {
    AuthorId(Id128([byte; 16]))
}

pub fn epoch_key() -> EpochKey {
    EpochKey::from_bytes([0xE1; 32])
}

pub fn owners_secret() -> OwnersSecret {
    OwnersSecret::from_bytes([0x51; 32])
}

pub fn header(count: u64) -> Header {
    Header {
        case: CASE,
        author: author(0xA0),
        first: 1,
        count,
        previous: None,
        epoch: epoch_key().id(CASE),
        salt: [0x5A; 16],
    }
}

/// One op of each form that a value has, by Olena's author.
pub fn body() -> Body {
    let olena = Id128([0x0E; 16]);
    let anna = Entity::note(Id128([0x0A; 16]));
    let text = |text: &str| Value::Text(text.into());
    let said = [
        (Entity::person(olena), person::NAME, text("Олена"), vec![]),
        (Entity::step(olena, &StepId::from("anmelden")), step::STATUS, text("raise done 2026-11-22"), vec![]),
        (Entity::paper(olena, &PaperId::from("reisepass")), paper::EXPIRES_ON, text("2031-02-01"), vec![]),
        (anna.clone(), note::TEXT, text("Anna bringt die Wohnungsgeberbestätigung mit."), vec![]),
        (anna, note::PERSON, text(&olena.to_hex()), vec![]),
        (Entity::household(), 4711, Value::Number(-3), vec![]),
        (Entity { kind: 4711, ..Entity::household() }, 1, Value::Bytes(vec![0xB0, 0xB1]), vec![]),
        (Entity::paper(olena, &PaperId::from("reisepass")), paper::HELD, Value::YesNo(true), vec![]),
        (
            Entity::person(olena),
            person::NAME,
            Value::Cleared,
            vec![
                OpId { author: author(0x0B), seq: 12 },
                OpId { author: author(0xA0), seq: 1 },
                OpId { author: author(0xB0), seq: 300 },
            ],
        ),
    ];
    let op = |(index, (entity, field, value, supersedes)): (usize, (Entity, u16, Value, Vec<OpId>))| {
        let step = u64::try_from(index).unwrap();
        Op {
            id: OpId { author: author(0xA0), seq: 1 + step },
            entity,
            field,
            value,
            supersedes,
            lamport: 40 + step,
            at: 1_795_342_210 + 65 * step.cast_signed(),
        }
    };
    Body {
        predecessor: Some(author(0x99)),
        seen: vec![Head { author: author(0x0B), seq: 12, hash: Hash([0x12; 32]) }],
        branches: BTreeMap::from([(author(0xB0), [0xBB; 16])]),
        ops: said.into_iter().enumerate().map(op).collect(),
    }
}

/// The bytes of Olena's bundle.
pub fn bundle_bytes() -> Vec<u8> {
    let body = body();
    seal_bundle(&header(body.ops.len() as u64), &body, &epoch_key(), &olena()).unwrap()
}

/// The epoch that Olena made, after two that were apart, for `recipients`.
pub fn epoch_for(recipients: &[(DevicePublic, Role)]) -> Result<Vec<u8>, WireError> {
    let epoch = NewEpoch {
        case: CASE,
        key: &epoch_key(),
        secret: Some(&owners_secret()),
        heads: &heads(),
        secrets: &older_secrets(),
        recipients,
    };
    seal_epoch(&epoch, &olena(), [0x77; 32])
}

pub fn epoch_bytes() -> Vec<u8> {
    epoch_for(&recipients()).unwrap()
}

pub fn heads() -> [EpochKey; 2] {
    [EpochKey::from_bytes([0xE0; 32]), EpochKey::from_bytes([0xEF; 32])]
}

pub fn older_secrets() -> [OwnersSecret; 1] {
    [OwnersSecret::from_bytes([0x50; 32])]
}

pub fn recipients() -> Vec<(DevicePublic, Role)> {
    vec![(olena().public(), Role::Owner), (taras().public(), Role::Owner), (maria().public(), Role::Helper)]
}

pub fn bundle(bytes: &[u8]) -> Bundle {
    match Item::read(bytes).unwrap() {
        Item::Bundle(bundle) => bundle,
        Item::Epoch(_) => panic!("an epoch"),
    }
}

pub fn epoch(bytes: &[u8]) -> Epoch {
    match Item::read(bytes).unwrap() {
        Item::Epoch(epoch) => epoch,
        Item::Bundle(_) => panic!("a bundle"),
    }
}

pub fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}
