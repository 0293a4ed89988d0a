//! The files of a catalogue as text, wherever they come from: a folder, the app itself, a test. Nothing here knows
//! what is in them.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use crate::fault::{Fault, FaultKind};
use crate::pack::commune_folder;
use crate::source::Source;

/// A larger file is not content.
pub(crate) const LARGEST_FILE: u64 = 1024 * 1024;

/// Folders of a catalogue: its layers, and the stories beside them.
const FOLDERS: &[&str] = &["federal", "lands", "communes", "stories"];

/// Text files by their path inside the catalogue, `/` between the parts.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Files {
    /// What messages put before a path, so that an editor finds the file.
    root: String,
    texts: BTreeMap<String, String>,
    /// A commune's folder in the catalogue, and where it lies when it lies alone.
    alone: Option<(String, String)>,
}

struct EmbeddedFile {
    path: &'static str,
    text: &'static str,
    sha256: &'static str,
}

include!(concat!(env!("OUT_DIR"), "/embedded.rs"));

impl Files {
    /// The federal layer, the Länder and Musterstadt, as they were when this program was built.
    #[must_use]
    pub fn embedded() -> Files {
        EMBEDDED.iter().map(|file| (file.path, file.text)).collect()
    }

    /// Path and SHA-256 (hexadecimal) of every embedded file: what this program trusts without a signature.
    pub fn pins() -> impl Iterator<Item = (&'static str, &'static str)> {
        EMBEDDED.iter().map(|file| (file.path, file.sha256))
    }

    /// Reads layers and stories below `dir`: `.toml` and `.ftl` files; links are not followed.
    ///
    /// # Errors
    /// A fault per file or folder that cannot be read, is not UTF-8 or is larger than 1 MiB.
    pub fn read(dir: &Path) -> Result<Files, Vec<Fault>> {
        let mut files = Files { root: dir.display().to_string(), ..Files::default() };
        let mut faults = Vec::new();
        for folder in FOLDERS {
            if dir.join(folder).is_dir() {
                files.read_folder(dir, folder, &mut faults);
            }
        }
        if files.texts.is_empty() && faults.is_empty() {
            faults.push(files.unreadable("", "no folder `federal` with a catalogue is here"));
        }
        if faults.is_empty() { Ok(files) } else { Err(faults) }
    }

    /// Reads the folder of one commune, which needs no catalogue around it: the federal layer is the embedded one.
    ///
    /// # Errors
    /// As `read`.
    pub fn read_commune(dir: &Path) -> Result<Files, Vec<Fault>> {
        let shown = dir.display().to_string();
        let mut own = Files { root: shown.clone(), ..Files::default() };
        let mut faults = Vec::new();
        own.read_folder(dir, "", &mut faults);
        if !faults.is_empty() {
            return Err(faults);
        }
        let mut files = Files::federal();
        // Without a readable id the manifest has a fault of its own.
        let manifest = own.get("manifest.toml").and_then(|text| Source::parse(String::new(), text).ok());
        let id = manifest.as_ref().and_then(|source| source.text("id")).unwrap_or("commune");
        let folder = commune_folder(id);
        for (path, text) in own.texts {
            files.texts.insert(format!("{folder}{path}"), text);
        }
        files.alone = Some((folder, format!("{}/", shown.trim_end_matches('/'))));
        Ok(files)
    }

    /// The one commune these files are about, where they lay alone.
    pub(crate) fn alone(&self) -> Option<&str> {
        let (inside, _) = self.alone.as_ref()?;
        inside.strip_prefix("communes/")?.strip_suffix('/')
    }

    /// The embedded files without the communes: what a commune stands beside.
    #[must_use]
    pub fn federal() -> Files {
        Files::embedded().without_communes()
    }

    /// What a commune stands beside.
    #[must_use]
    pub fn without_communes(mut self) -> Files {
        self.texts.retain(|path, _| !path.starts_with("communes/"));
        self
    }

    fn read_folder(&mut self, dir: &Path, folder: &str, faults: &mut Vec<Fault>) {
        let entries = match fs::read_dir(dir.join(folder)) {
            Ok(entries) => entries,
            Err(error) => return faults.push(self.unreadable(folder, &error.to_string())),
        };
        for entry in entries {
            let entry = match entry {
                Ok(entry) => entry,
                Err(error) => {
                    faults.push(self.unreadable(folder, &error.to_string()));
                    continue;
                }
            };
            let Ok(name) = entry.file_name().into_string() else {
                faults.push(self.unreadable(folder, "a file name is not UTF-8"));
                continue;
            };
            let path = if folder.is_empty() { name.clone() } else { format!("{folder}/{name}") };
            match entry.file_type() {
                Ok(kind) if kind.is_dir() => self.read_folder(dir, &path, faults),
                Ok(kind) if kind.is_file() && is_content(&name) => match read_text(&entry.path()) {
                    Ok(text) => {
                        self.texts.insert(path, text);
                    }
                    Err(message) => faults.push(self.unreadable(&path, &message)),
                },
                Ok(kind) if kind.is_symlink() => {
                    faults.push(self.unreadable(&path, "a link; a catalogue holds files only"));
                }
                Ok(_) => {}
                Err(error) => faults.push(self.unreadable(&path, &error.to_string())),
            }
        }
    }

    fn unreadable(&self, path: &str, message: &str) -> Fault {
        Fault { file: self.name(path), line: 1, kind: FaultKind::Unreadable, message: message.into() }
    }

    #[must_use]
    pub fn get(&self, path: &str) -> Option<&str> {
        self.texts.get(path).map(String::as_str)
    }

    pub fn set(&mut self, path: &str, text: &str) {
        self.texts.insert(path.into(), text.into());
    }

    /// How many files there are; of a commune that lay alone, its own.
    #[must_use]
    pub fn count(&self) -> usize {
        let folder = self.alone.as_ref().map_or("", |(inside, _)| inside.as_str());
        self.under(folder).count()
    }

    pub fn remove(&mut self, path: &str) {
        self.texts.remove(path);
    }

    /// Paths below `folder` (which ends with `/`) and their texts, in the order of the paths.
    pub fn under<'a>(&'a self, folder: &'a str) -> impl Iterator<Item = (&'a str, &'a str)> {
        self.texts
            .range(folder.to_owned()..)
            .take_while(move |(path, _)| path.starts_with(folder))
            .map(|(path, text)| (path.as_str(), text.as_str()))
    }

    /// The file's name in messages.
    #[must_use]
    pub fn name(&self, path: &str) -> String {
        if let Some((inside, outside)) = &self.alone
            && let Some(rest) = path.strip_prefix(inside)
        {
            return format!("{outside}{rest}");
        }
        match (self.root.as_str(), path) {
            ("", path) => path.into(),
            (root, "") => root.into(),
            (root, path) => format!("{}/{path}", root.trim_end_matches('/')),
        }
    }
}

impl<'a> FromIterator<(&'a str, &'a str)> for Files {
    fn from_iter<I: IntoIterator<Item = (&'a str, &'a str)>>(pairs: I) -> Files {
        let texts = pairs.into_iter().map(|(path, text)| (path.to_owned(), text.to_owned())).collect();
        Files { texts, ..Files::default() }
    }
}

/// By the ending of its name: what a catalogue reads, and a pack holds nothing beside it.
pub(crate) fn is_content(name: &str) -> bool {
    Path::new(name).extension().is_some_and(|ending| ending == "toml" || ending == "ftl")
}

fn read_text(path: &Path) -> Result<String, String> {
    let size = fs::metadata(path).map_err(|error| error.to_string())?.len();
    if size > LARGEST_FILE {
        return Err(format!("{size} bytes; the most is {LARGEST_FILE}"));
    }
    let bytes = fs::read(path).map_err(|error| error.to_string())?;
    String::from_utf8(bytes).map_err(|_| "not UTF-8".into())
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::{Files, LARGEST_FILE};

    #[test]
    fn a_folder_is_read_by_layers_and_only_for_content() {
        let dir = tempfile::tempdir().unwrap();
        for (path, text) in [
            ("federal/manifest.toml", "a"),
            ("federal/texts/de/all.ftl", "b"),
            ("federal/notes.txt", "c"),
            ("stories/one.toml", "d"),
            ("dev-key/key.toml", "f"),
            ("communes/dorf/manifest.toml", "e"),
        ] {
            let file = dir.path().join(path);
            fs::create_dir_all(file.parent().unwrap()).unwrap();
            fs::write(file, text).unwrap();
        }
        let files = Files::read(dir.path()).unwrap();
        assert_eq!(files.count(), 4);
        assert_eq!(files.get("federal/texts/de/all.ftl"), Some("b"));
        let under: Vec<&str> = files.under("federal/").map(|(path, _)| path).collect();
        assert_eq!(under, ["federal/manifest.toml", "federal/texts/de/all.ftl"]);
        assert_eq!(files.name("a.toml"), format!("{}/a.toml", dir.path().display()));
    }

    #[test]
    fn what_cannot_be_content_is_told() {
        let dir = tempfile::tempdir().unwrap();
        let told = || Files::read(dir.path()).unwrap_err().first().unwrap().to_string();
        assert!(told().contains("no folder `federal`"));
        let folder = dir.path().join("federal");
        fs::create_dir(&folder).unwrap();
        fs::write(folder.join("a.toml"), [0xff, 0xfe]).unwrap();
        assert!(told().ends_with("federal/a.toml:1: unreadable: not UTF-8"));
        fs::File::create(folder.join("a.toml")).unwrap().set_len(LARGEST_FILE + 1).unwrap();
        assert!(told().contains("1048577 bytes; the most is 1048576"));
    }

    #[cfg(unix)]
    #[test]
    fn a_link_is_not_followed() {
        let dir = tempfile::tempdir().unwrap();
        fs::create_dir(dir.path().join("federal")).unwrap();
        std::os::unix::fs::symlink("/etc/hostname", dir.path().join("federal/a.toml")).unwrap();
        let told = Files::read(dir.path()).unwrap_err().first().unwrap().to_string();
        assert!(told.contains("federal/a.toml:1: unreadable: a link"), "{told}");
    }
}
