//! Can every commune of the list be found, and its signature be told from another's? Where its folder is here too, both
//! say the same of it.

use crate::fault::{Fault, FaultKind};
use crate::files::Files;
use crate::known::{KnownCommune, origin};
use crate::pack::{Draft, Manifest, commune_folder};
use crate::source::{Node, Source};

pub(super) fn check(files: &Files, draft: &Draft) -> Vec<Fault> {
    let mut faults = Vec::new();
    for (place, commune) in draft.known.iter().enumerate() {
        let Some(node) = draft.origins.get("commune", &commune.id) else { continue };
        let mut tell =
            |key: &str, kind, message| faults.push(node.fault_on(node.line_of_key(key), kind, message));
        if !is_id(&commune.id) {
            tell("id", FaultKind::Value, format!("`{}` is no id: small letters, digits and `_`", commune.id));
        }
        if commune.name.trim().is_empty() {
            tell("name", FaultKind::Value, "the name is empty".into());
        }
        match origin(&commune.origin) {
            Err(error) => tell("origin", FaultKind::Value, format!("`{}`: {error}", commune.origin)),
            Ok(plain) if plain != commune.origin => {
                tell("origin", FaultKind::Value, format!("written `{plain}`, so that it can be compared"));
            }
            Ok(_) => {}
        }
        for (key, value) in [("key", Some(&commune.key)), ("next_key", commune.next_key.as_ref())] {
            if value.is_some_and(|value| !is_key(value)) {
                tell(key, FaultKind::Value, "not a public key as `keygen` prints it".into());
            }
        }
        if commune.next_key.as_ref() == Some(&commune.key) {
            tell("next_key", FaultKind::Value, "the next key is another than the one before".into());
        }
        let before = draft.known.iter().take(place);
        if before.clone().any(|other| other.origin == commune.origin) {
            tell("origin", FaultKind::Duplicate, "an endpoint serves one commune".into());
        }
        faults.extend(beside_its_folder(files, commune, node));
    }
    faults
}

fn beside_its_folder(files: &Files, commune: &KnownCommune, node: &Node) -> Option<Fault> {
    let path = format!("{}manifest.toml", commune_folder(&commune.id));
    // A manifest that cannot be read is told elsewhere.
    let manifest: Manifest = Source::parse(String::new(), files.get(&path)?).ok()?.root().read().ok()?;
    let same = manifest.name.as_ref() == Some(&commune.name) && manifest.land == Some(commune.land);
    (!same).then(|| {
        let message = format!("{} says another name or Land of `{}`", files.name(&path), commune.id);
        node.fault(FaultKind::Value, message)
    })
}

/// As `new-commune` makes one from a name.
fn is_id(id: &str) -> bool {
    let plain = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'_';
    id != "federal" && !id.is_empty() && id.bytes().all(plain)
}

fn is_key(key: &str) -> bool {
    key.len() == 64 && key.bytes().all(|byte| byte.is_ascii_hexdigit())
}
