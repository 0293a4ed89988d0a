//! The master key and the keys that follow from it: one per file, so that a file read out of one case says nothing
//! about another.

use ring::hkdf;
use zeroize::Zeroizing;

use crate::VaultError;
use crate::index::CaseId;
use crate::random::{self, Random};

/// Names one vault for life. Not secret: it salts the derivation and ties slots to their vault.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct VaultId(pub [u8; 16]);

/// 256 random bits from which every other key follows. Wiped when dropped.
pub(crate) struct MasterKey(Zeroizing<[u8; 32]>);

/// Which file a key is for.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Purpose {
    Index,
    Case(CaseId),
    Photos(CaseId),
}

/// A file's own raw key and salt, as SQLCipher takes them. Wiped when dropped.
pub(crate) struct FileKey(Zeroizing<[u8; 48]>);

impl MasterKey {
    pub fn make(random: &mut dyn Random) -> Result<MasterKey, VaultError> {
        let mut key = Zeroizing::new([0; 32]);
        random.fill(key.as_mut_slice())?;
        Ok(MasterKey(key))
    }

    pub fn from_bytes(bytes: [u8; 32]) -> MasterKey {
        MasterKey(Zeroizing::new(bytes))
    }

    pub fn bytes(&self) -> &[u8; 32] {
        &self.0
    }

    /// The raw key and salt of one database.
    pub fn derive_file_key(&self, vault: VaultId, file: Purpose) -> Result<FileKey, VaultError> {
        match file {
            Purpose::Index => self.derive(vault, [b"diko vault 1 index", b""]),
            Purpose::Case(id) => self.derive(vault, [b"diko vault 1 case ", &id.bytes()]),
            Purpose::Photos(id) => self.derive(vault, [b"diko vault 1 photos ", &id.bytes()]),
        }
        .map(FileKey)
    }

    /// The key that seals the list of files of an encrypted copy.
    pub fn derive_list_key(&self, vault: VaultId) -> Result<Zeroizing<[u8; 32]>, VaultError> {
        self.derive(vault, [b"diko vault 1 copy list", b""])
    }

    /// HKDF-SHA256 (RFC 5869): salt = vault id, info = a label and, for a case, its id.
    fn derive<const N: usize>(
        &self,
        vault: VaultId,
        info: [&[u8]; 2],
    ) -> Result<Zeroizing<[u8; N]>, VaultError> {
        let mut key = Zeroizing::new([0; N]);
        hkdf::Salt::new(hkdf::HKDF_SHA256, &vault.0)
            .extract(self.0.as_slice())
            .expand(&info, Length(N))
            .and_then(|derived| derived.fill(key.as_mut_slice()))
            .map_err(|_| VaultError::Io(std::io::ErrorKind::InvalidInput))?;
        Ok(key)
    }
}

impl VaultId {
    pub fn make(random: &mut dyn Random) -> Result<VaultId, VaultError> {
        random::make_bytes(random).map(VaultId)
    }
}

impl FileKey {
    /// The pragma that hands key and salt to SQLCipher without any derivation of its own.
    pub fn pragma(&self) -> Zeroizing<String> {
        use std::fmt::Write;
        let mut pragma = Zeroizing::new(String::with_capacity(128));
        pragma.push_str("PRAGMA key = \"x'");
        for byte in self.0.iter() {
            let _ = write!(pragma, "{byte:02x}");
        }
        pragma.push_str("'\"");
        pragma
    }
}

struct Length(usize);

impl hkdf::KeyType for Length {
    fn len(&self) -> usize {
        self.0
    }
}
