//! The vectors of RFC 9180 through the functions that seal epochs, grants and records.

use super::*;

/// Gives what the vector's sender drew.
struct Given(Vec<u8>);

impl TryRng for Given {
    type Error = Infallible;

    fn try_next_u32(&mut self) -> Result<u32, Infallible> {
        panic!("HPKE draws bytes")
    }

    fn try_next_u64(&mut self) -> Result<u64, Infallible> {
        panic!("HPKE draws bytes")
    }

    fn try_fill_bytes(&mut self, to: &mut [u8]) -> Result<(), Infallible> {
        to.copy_from_slice(&self.0);
        Ok(())
    }
}

impl TryCryptoRng for Given {}

fn bytes<const N: usize>(hex: &str) -> [u8; N] {
    assert_eq!(hex.len(), 2 * N);
    std::array::from_fn(|index| u8::from_str_radix(&hex[2 * index..2 * index + 2], 16).unwrap())
}

/// A.2.1: DHKEM(X25519, HKDF-SHA256), HKDF-SHA256, ChaCha20-Poly1305, base mode, sequence number 0.
#[test]
fn the_vector_of_rfc_9180_seals_and_opens() {
    let receiver =
        SealingKey::from_secret(&bytes("1ac01f181fdf9f352797655161c58b75c656a6cc2716dcb66372da835542e1df"));
    let public = bytes("4310ee97d88cc1f088a5576c77ab0cf5c3ac797f3d95139c6c84b5429c59662a");
    assert_eq!(receiver.public(), public);

    let drawn = bytes::<32>("909a9b35d3dc4713a5e72a4da274b55d3d3821a37e5d099e74a647db583a904b");
    let (info, header) = (b"Ode on a Grecian Urn", b"Count-0");
    let plain = b"Beauty is truth, truth beauty";
    let sealed = seal(&public, info, header, plain, &mut Given(drawn.to_vec())).unwrap();
    let expected = Sealed {
        encapsulated: bytes("1afa08d3dec047a643885163f1180476fa7ddb54c6a8029ea33f95796bf2ac4a"),
        bytes: bytes::<45>(
            "1c5250d8034ec2b784ba2cfd69dbdb8af406cfe3ff938e131f0def8c8b60b4db21993c62ce81883d2dd1b51a28",
        )
        .to_vec(),
    };
    assert_eq!(sealed, expected);
    assert_eq!(*open(&receiver, info, header, &expected).unwrap(), plain);
}

#[test]
fn nothing_opens_with_another_info_header_or_key() {
    let receiver = SealingKey::from_secret(&[1; 32]);
    let sealed =
        seal(&receiver.public(), b"info", b"header", b"plain", &mut Drawn::from_entropy(&[2; 32])).unwrap();
    let other = SealingKey::from_secret(&[3; 32]);
    assert!(open(&receiver, b"info", b"header", &sealed).is_ok());
    assert_eq!(open(&receiver, b"inf", b"oheader", &sealed), Err(WireError::WrongKey));
    assert_eq!(open(&receiver, b"info", b"other", &sealed), Err(WireError::WrongKey));
    assert_eq!(open(&other, b"info", b"header", &sealed), Err(WireError::WrongKey));
}

/// The points of small order on the curve and its twist, and what reduces to them (https://cr.yp.to/ecdh.html#validate).
#[test]
fn nothing_is_sealed_to_a_point_of_small_order() {
    let small = [
        "0000000000000000000000000000000000000000000000000000000000000000",
        "0100000000000000000000000000000000000000000000000000000000000000",
        "e0eb7a7c3b41b8ae1656e3faf19fc46ada098deb9c32b1fd866205165f49b800",
        "5f9c95bca3508c24b1d0b1559c83ef5b04445cc4581c8e86d8224eddd09f1157",
        "ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
        "edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
        "eeffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
        "edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff",
    ];
    let is_sealed_to =
        |public: &[u8; 32]| seal(public, &[], &[], &[], &mut Drawn::from_entropy(&[0; 32])).is_ok();
    for point in small {
        assert!(!can_be_sealed_to(&bytes(point)), "{point}");
        assert!(!is_sealed_to(&bytes(point)), "{point}");
    }
    for secret in 0..50 {
        let public = SealingKey::from_secret(&[secret; 32]).public();
        assert!(can_be_sealed_to(&public) && is_sealed_to(&public));
    }
}

#[test]
fn what_is_drawn_never_repeats_and_follows_from_the_entropy() {
    let draw = |entropy| {
        let mut drawn = Drawn::from_entropy(&[entropy; 32]);
        (drawn.draw::<32>(), drawn.draw::<40>(), drawn.draw::<8>())
    };
    let (first, second, third) = draw(1);
    assert_eq!(draw(1), (first, second, third));
    assert_ne!(draw(2).0, first);
    assert_ne!(first, second[..32]);
    assert_ne!(second[..8], second[32..]);
    assert_ne!(second[32..], third);
}
