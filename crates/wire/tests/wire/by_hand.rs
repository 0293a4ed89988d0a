//! A bundle put together as `docs/sync.md` says it, without the crate: so the document is enough to write another reader,
//! and any bytes can be put where a body stands.

use diko_wire::{DeviceKey, EpochKey, Header};
use minicbor::Encoder;
use ring::aead::{Aad, CHACHA20_POLY1305, LessSafeKey, Nonce, UnboundKey};
use ring::signature::Ed25519KeyPair;
use ring::{digest, hkdf};

pub fn bundle(header: &Header, body: &[u8], key: &EpochKey, device: &DeviceKey) -> Vec<u8> {
    let mut encoder = Encoder::new(Vec::new());
    encoder.array(11).unwrap().u64(1).unwrap().u64(1).unwrap();
    encoder.bytes(&header.case.0).unwrap().bytes(&header.author.0.0).unwrap();
    encoder.u64(header.first).unwrap().u64(header.count).unwrap();
    match header.previous {
        Some(previous) => encoder.bytes(&previous.0).unwrap(),
        None => encoder.null().unwrap(),
    };
    encoder.bytes(&header.epoch.0).unwrap().bytes(&header.salt).unwrap();

    let outside = encoder.writer().clone();
    let once = hkdf(&header.salt, key.bytes(), &[b"diko bundle 1", &outside]);
    let mut sealed = padded(body);
    LessSafeKey::new(UnboundKey::new(&CHACHA20_POLY1305, &once).unwrap())
        .seal_in_place_append_tag(Nonce::assume_unique_for_key([0; 12]), Aad::from(&outside), &mut sealed)
        .unwrap();
    encoder.bytes(&sealed).unwrap();

    let before = digest::digest(&digest::SHA256, encoder.writer());
    let seed = hkdf(&[], device.seed(), &[b"diko device 1 sign"]);
    let pair = Ed25519KeyPair::from_seed_unchecked(&seed).unwrap();
    let signature = pair.sign(&[b"diko bundle 1\n", before.as_ref()].concat());
    encoder.bytes(signature.as_ref()).unwrap();
    encoder.into_writer()
}

/// The length, the body, zeros up to a length whose binary form has only so many digits before its zeros as its exponent
/// has binary digits.
fn padded(body: &[u8]) -> Vec<u8> {
    let mut padded = u32::try_from(body.len()).unwrap().to_be_bytes().to_vec();
    padded.extend(body);
    let has_padme_length = |length: usize| {
        let exponent = (length as f64).log2().floor();
        let kept = exponent.log2().floor() + 1.0;
        length.is_multiple_of(1 << (exponent - kept) as usize)
    };
    while !has_padme_length(padded.len()) {
        padded.push(0);
    }
    padded
}

fn hkdf(salt: &[u8], secret: &[u8], info: &[&[u8]]) -> [u8; 32] {
    let mut key = [0; 32];
    let derived = hkdf::Salt::new(hkdf::HKDF_SHA256, salt).extract(secret);
    derived.expand(info, hkdf::HKDF_SHA256).unwrap().fill(&mut key).unwrap();
    key
}
