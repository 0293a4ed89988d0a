//! A family and those who help it, with keys, a household and an epoch of their own. Nothing here is random.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use diko_core::catalogue::{PaperId, StepId};
use diko_core::ops::registry::{note, paper, person, step};
use diko_core::ops::{AuthorId, Entity, Id128, Op, OpId, Value};
use diko_wire::mailbox::{Reveal, Transcript};
use diko_wire::{
    Body, Bundle, DeviceKey, DevicePublic, Epoch, EpochKey, Hash, Head, Header, Invitation, Item, Manifest,
    Membership, NewEpoch, OwnersSecret, PaperKey, Role, Token, WireError, file, mailbox, room, seal_bundle,
    seal_case, seal_epoch, seal_photo, sign_admission, write_cases,
};

pub const CASE: Id128 = Id128([0xCA; 16]);

/// Owner, and founder of the case.
pub fn olena() -> &'static DeviceKey {
    static KEY: LazyLock<DeviceKey> = LazyLock::new(|| DeviceKey::from_seed([0x01; 32]).unwrap());
    &KEY
}

/// Her husband, owner.
pub fn taras() -> &'static DeviceKey {
    static KEY: LazyLock<DeviceKey> = LazyLock::new(|| DeviceKey::from_seed([0x02; 32]).unwrap());
    &KEY
}

/// A volunteer, helper.
pub fn maria() -> &'static DeviceKey {
    static KEY: LazyLock<DeviceKey> = LazyLock::new(|| DeviceKey::from_seed([0x03; 32]).unwrap());
    &KEY
}

/// Not in this case.
pub fn stranger() -> &'static DeviceKey {
    static KEY: LazyLock<DeviceKey> = LazyLock::new(|| DeviceKey::from_seed([0x66; 32]).unwrap());
    &KEY
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
    seal_bundle(&header(body.ops.len() as u64), &body, &epoch_key(), olena()).unwrap()
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
    seal_epoch(&epoch, olena(), [0x77; 32])
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

/// The second list: signed with what the first named, with the tokens of all three.
pub fn admission_list_bytes() -> Vec<u8> {
    let tokens = [0x71, 0x72, 0x73].map(|byte| Token::from_bytes([byte; 32]).hash());
    sign_admission(CASE, 2, &tokens.into(), &owners_secret(), &next_secret()).unwrap()
}

pub fn next_secret() -> OwnersSecret {
    OwnersSecret::from_bytes([0x52; 32])
}

pub fn invitation() -> Invitation {
    Invitation {
        case: CASE,
        origin: "https://diko.musterstadt.example".into(),
        commune: Some("musterstadt".into()),
        founder: olena().public(),
        role: Role::Owner,
    }
}

pub const ROOM_SECRET: [u8; 16] = [0x2A; 16];

pub fn room_offer() -> room::Offer {
    room::Offer { invitation: invitation(), secret: ROOM_SECRET }
}

pub fn room_answer() -> room::Answer {
    room::Answer { device: taras().public(), token: token().hash() }
}

/// Taras's.
pub fn token() -> Token {
    Token::from_bytes([0x72; 32])
}

/// What Olena and Taras said through mailbox 4 711.
pub fn transcript() -> Transcript {
    let reveal = Reveal { device: taras().public(), token: token().hash(), nonce: [0x4E; 32] };
    let offer = mailbox::Offer { inviter: olena().public(), nonce: [0x4F; 32] };
    Transcript { number: 4_711, commit: mailbox::commit(4_711, &reveal), offer, reveal }
}

pub fn grant_bytes() -> Vec<u8> {
    transcript().seal_grant(&invitation(), olena(), [0x78; 32]).unwrap()
}

pub const DIGITS: &str = "314159265358979323846264";

pub fn membership() -> Membership {
    Membership { invitation: invitation(), seed: [0x04; 32].into(), token: Token::from_bytes([0x74; 32]) }
}

pub fn file_bytes() -> Vec<u8> {
    file::seal(&membership(), DIGITS, [0x5B; 16]).unwrap()
}

pub const PAPER_SEED: [u8; 32] = [0x9A; 32];

pub fn record_bytes() -> Vec<u8> {
    let public = PaperKey::from_seed(PAPER_SEED).unwrap().public();
    write_cases(&[seal_case(&membership(), [0x1D; 16], &public, [0x79; 32]).unwrap()])
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

/// Without the spaces, line ends and words after `#` that explain it.
pub fn unhex(text: &str) -> Vec<u8> {
    let digits: String = text.lines().filter_map(|line| line.split('#').next()).collect();
    let digits: Vec<char> = digits.chars().filter(|digit| !digit.is_whitespace()).collect();
    let byte = |pair: &[char]| u8::from_str_radix(&pair.iter().collect::<String>(), 16).unwrap();
    digits.chunks(2).map(byte).collect()
}

/// A page of the lease: two chunks, and no picture, since no decoder of the wire looks into it.
pub fn photo_bytes() -> Vec<u8> {
    (0_u32..300_000).map(|place| (place % 251) as u8).collect()
}

pub fn photo_chunks() -> (Manifest, Vec<Vec<u8>>) {
    seal_photo(&photo_bytes(), (1414, 2000), [0x0F; 32]).unwrap()
}
