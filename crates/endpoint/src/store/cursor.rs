//! A place in a log: how many items lie before it, and the running digest over their hashes. Two logs that agree in a
//! cursor agree in everything before it, so a log that was rewound is noticed.

use diko_wire::Hash;

use crate::hex;

/// digest₀ = 16 zero bytes; digestₙ = the first 16 bytes of SHA-256(digestₙ₋₁ ‖ hashₙ). It tells logs apart by accident, not
/// by proof: who keeps a log could claim any cursor. So it is short, as it travels with every question.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Cursor {
    pub position: u64,
    pub digest: [u8; 16],
}

impl Cursor {
    /// Before the first item of any log.
    pub const START: Cursor = Cursor { position: 0, digest: [0; 16] };

    /// The place after one more item.
    #[must_use]
    pub fn after(&self, item: &Hash) -> Cursor {
        let whole = Hash::of(&[self.digest.as_slice(), &item.0].concat());
        let mut digest = [0; 16];
        digest.iter_mut().zip(whole.0).for_each(|(to, from)| *to = from);
        Cursor { position: self.position.saturating_add(1), digest }
    }

    /// As an entity tag, quotes included.
    #[must_use]
    pub fn to_tag(&self) -> String {
        format!("\"{}-{}\"", self.position, hex::write(&self.digest))
    }

    /// Reads an entity tag. A weak one is fine: proxies weaken what they compress.
    #[must_use]
    pub fn from_tag(tag: &str) -> Option<Cursor> {
        let tag = tag.strip_prefix("W/").unwrap_or(tag).strip_prefix('"')?.strip_suffix('"')?;
        let (position, digest) = tag.split_once('-')?;
        if !position.bytes().all(|byte| byte.is_ascii_digit()) {
            return None;
        }
        Some(Cursor { position: position.parse().ok()?, digest: hex::read(digest)? })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_digest_runs_over_the_hashes_in_their_order() {
        let (first, second) = (Hash::of(b"first"), Hash::of(b"second"));
        let cursor = Cursor::START.after(&first).after(&second);
        assert_eq!(cursor.position, 2);
        let one = Hash::of(&[&[0; 16], first.0.as_slice()].concat());
        let two = Hash::of(&[&one.0[..16], &second.0].concat());
        assert_eq!(cursor.digest, two.0[..16]);
        assert_ne!(cursor, Cursor::START.after(&second).after(&first));
    }

    #[test]
    fn a_tag_is_read_as_it_was_written_and_nothing_else_is() {
        let cursor = Cursor::START.after(&Hash::of(b"item"));
        let tag = cursor.to_tag();
        assert_eq!(Cursor::from_tag(&tag), Some(cursor));
        assert_eq!(Cursor::from_tag(&format!("W/{tag}")), Some(cursor));
        let digest = hex::write(&cursor.digest);
        let upper = digest.to_uppercase();
        for bad in [
            "",
            "*",
            "\"",
            "1-00",
            &digest,
            &format!("1-{digest}"),
            &format!("\"+1-{digest}\""),
            &format!("\"-{digest}\""),
            &format!("\"1-{digest}0\""),
            &format!("\"1-{upper}\""),
            &format!("\"18446744073709551616-{digest}\""),
            &format!("{tag}, {tag}"),
        ] {
            assert_eq!(Cursor::from_tag(bad), None, "{bad}");
        }
    }
}
