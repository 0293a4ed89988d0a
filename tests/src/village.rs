//! A commune outside the federal list: a village with a key of its own, which packs and signs what it publishes.

use std::io;
use std::path::PathBuf;

use diko_catalogue::signing::{PackError, SigningKey, folder};

const OFFICE: &str = "[[office]]\nid = \"rathaus\"\nkind = \"meldebehoerde\"\nname = \"Rathaus\"\n\
                      street = \"Weg 1\"\npostcode = \"00815\"\ntown = \"Dorf\"\n";

pub struct Village {
    folder: tempfile::TempDir,
    key: SigningKey,
}

impl Village {
    /// # Errors
    /// What the system refuses. So everywhere below.
    pub fn new() -> io::Result<Village> {
        let (key, _) = SigningKey::make().map_err(refused)?;
        Ok(Village { folder: tempfile::tempdir()?, key })
    }

    /// The folder of the signed pack, with one office of this name.
    pub fn publishes(&self, version: u32, office: &str) -> io::Result<PathBuf> {
        self.publishes_as("dorf", version, office)
    }

    /// As `publishes`, under another commune's id.
    pub fn publishes_as(&self, id: &str, version: u32, office: &str) -> io::Result<PathBuf> {
        let (source, pack) = (self.folder.path().join("source"), self.folder.path().join("pack"));
        let _ = std::fs::remove_dir_all(&pack);
        std::fs::create_dir_all(&source)?;
        let manifest = format!(
            "format = 1\nid = \"{id}\"\nversion = {version}\ncreated = \"2026-11-22\"\n\
             valid_until = \"2027-03-31\"\nlanguages = [\"de\"]\nname = \"Dorf\"\nland = \"NW\"\n"
        );
        std::fs::write(source.join("manifest.toml"), manifest)?;
        std::fs::write(source.join("offices.toml"), OFFICE.replace("Rathaus", office))?;
        folder::pack(&source, &pack).map_err(refused)?;
        folder::sign(&pack, &self.key).map_err(refused)?;
        Ok(pack)
    }
}

fn refused(error: PackError) -> io::Error {
    io::Error::other(error)
}
