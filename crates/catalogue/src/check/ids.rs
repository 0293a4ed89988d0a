//! Ids are for ever. Each layer keeps `ids.toml`, the list of every id it ever published: one that is gone must say what
//! came of it, and a new one must be in the list. `with_new` adds ids; nothing takes one away.

use std::collections::{BTreeMap, BTreeSet};

use diko_core::Day;
use serde::Deserialize;
use toml_edit::{Array, DocumentMut, Item, Value};

use crate::fault::{Fault, FaultKind};
use crate::files::Files;
use crate::pack::{self, Draft, IDS, commune_folder};
use crate::source::{Node, Source};

/// The keys of the list and the kinds of elements in it.
const KINDS: [(&str, &str); 4] =
    [("steps", "step"), ("papers", "paper"), ("office_kinds", "office_kind"), ("switches", "switch")];

const HEAD: &str =
    "# Every id this layer ever published. `diko-catalogue ids` adds new ones; nobody takes one away.\n";

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Ids {
    #[serde(default)]
    steps: Vec<String>,
    #[serde(default)]
    papers: Vec<String>,
    #[serde(default)]
    office_kinds: Vec<String>,
    #[serde(default)]
    switches: Vec<String>,
    /// Rules of law that ended and left the catalogue, with their last day.
    #[serde(default)]
    ended_switches: BTreeMap<String, Day>,
    /// Kinds of offices that became another.
    #[serde(default)]
    merged_office_kinds: BTreeMap<String, String>,
}

pub(super) fn check(files: &Files, draft: &Draft, commune: Option<&str>) -> Vec<Fault> {
    let present = present(draft, commune.is_some());
    let path = path(commune);
    let Some(text) = files.get(&path) else {
        let first = present.values().flatten().next();
        let fault = |(id, node): (&&str, &&Node)| {
            let message = format!("`{id}` has no `{path}` to be listed in; `diko-catalogue ids` writes it");
            node.fault(FaultKind::Id, message)
        };
        return first.map(fault).into_iter().collect();
    };
    let root = match Source::parse(files.name(&path), text) {
        Ok(source) => source.root(),
        Err(fault) => return vec![fault],
    };
    let ids: Ids = match root.read() {
        Ok(ids) => ids,
        Err(fault) => return vec![fault],
    };
    let mut faults = Vec::new();
    for (key, kind) in KINDS {
        let found = present.get(kind);
        let listed = ids.of(kind);
        for (id, node) in found.into_iter().flatten().filter(|(id, _)| !listed.iter().any(|one| one == *id)) {
            let message = format!("{} `{id}` is not in `{path}`; `diko-catalogue ids` adds it", spaced(kind));
            faults.push(node.fault_at(id, FaultKind::Id, message));
        }
        // What stands in a file that is not TOML is not gone.
        let gone = listed.iter().filter(|_| !draft.incomplete);
        for id in gone.filter(|id| !found.is_some_and(|found| found.contains_key(id.as_str()))) {
            if let Some(message) = ids.gone(kind, id, draft) {
                faults.push(root.fault_at(id, FaultKind::Id, message));
            }
        }
        let once: BTreeSet<&String> = listed.iter().collect();
        if once.len() < listed.len() {
            let message = format!("an id is twice in `{key}`");
            faults.push(root.fault_on(root.line_of_key(key), FaultKind::Id, message));
        }
    }
    faults
}

impl Ids {
    fn of(&self, kind: &str) -> &[String] {
        match kind {
            "step" => &self.steps,
            "paper" => &self.papers,
            "office_kind" => &self.office_kinds,
            _ => &self.switches,
        }
    }

    /// What is wrong about a listed id that no element has.
    fn gone(&self, kind: &str, id: &str, draft: &Draft) -> Option<String> {
        let reason = match kind {
            "step" if draft.catalogue.reserved_steps.iter().any(|step| step.as_str() == id) => return None,
            "step" => "keep it with `replaced_by`, or name it in `reserved_steps`",
            "paper" => "keep it with `replaced_by`",
            "office_kind" => match self.merged_office_kinds.get(id) {
                Some(other) if draft.origins.get("office_kind", other).is_some() => return None,
                Some(other) => return Some(format!("`{id}` became `{other}`, which is no office kind")),
                None => "say under [merged_office_kinds] which kind it became",
            },
            _ => match (self.ended_switches.get(id), draft.catalogue.created) {
                (Some(last), Some(created)) if *last < created => return None,
                (Some(last), _) => {
                    return Some(format!("switch `{id}` is gone before its last day, {last}"));
                }
                (None, _) => "say under [ended_switches] which day was its last",
            },
        };
        Some(format!("{} `{id}` was published and is gone: {reason}", spaced(kind)))
    }
}

/// The list of a layer with its new ids added, in the order of the letters; nothing when it has all of them.
///
/// # Errors
/// The faults of a layer that cannot be read.
pub fn with_new(files: &Files, commune: Option<&str>) -> Result<Option<String>, Vec<Fault>> {
    let draft = pack::read(files, commune);
    if !draft.faults.is_empty() {
        return Err(draft.faults);
    }
    let path = path(commune);
    let old = files.get(&path);
    let mut document: DocumentMut =
        old.unwrap_or_default().parse().map_err(|error: toml_edit::TomlError| {
            vec![Fault {
                file: files.name(&path),
                line: 1,
                kind: FaultKind::Syntax,
                message: error.to_string(),
            }]
        })?;
    let mut added = false;
    let present = present(&draft, commune.is_some());
    let reserved: Vec<&str> = match commune {
        None => draft.catalogue.reserved_steps.iter().map(|step| step.as_str()).collect(),
        Some(_) => Vec::new(),
    };
    for (key, kind) in KINDS {
        let mut listed: BTreeSet<String> = match document.get(key).and_then(Item::as_array) {
            Some(array) => array.iter().filter_map(Value::as_str).map(str::to_owned).collect(),
            None => BTreeSet::new(),
        };
        let before = listed.len();
        listed
            .extend(present.get(kind).into_iter().flat_map(|found| found.keys()).map(|id| (*id).to_owned()));
        if kind == "step" {
            listed.extend(reserved.iter().map(|id| (*id).to_owned()));
        }
        if listed.len() > before {
            added = true;
            let list = Item::Value(Value::Array(one_a_line(&listed)));
            // Inserting anew would lose the comment above the key.
            match document.get_mut(key) {
                Some(old) => *old = list,
                None => drop(document.insert(key, list)),
            }
        }
    }
    let head = if old.is_none() { HEAD } else { "" };
    Ok(added.then(|| format!("{head}{document}")))
}

/// Where a layer's list is, inside the catalogue.
#[must_use]
pub fn path(commune: Option<&str>) -> String {
    format!("{}{IDS}", commune.map_or_else(|| "federal/".to_owned(), commune_folder))
}

type Present<'a> = BTreeMap<&'static str, BTreeMap<&'a str, &'a Node>>;

/// The layer's own elements by kind and id.
fn present(draft: &Draft, local: bool) -> Present<'_> {
    let of_kind = |kind: &'static str| {
        let all = draft.origins.ids(kind).into_iter();
        all.filter_map(|id| Some((id, draft.origins.get(kind, id)?)))
            .filter(|(_, node)| draft.is_local(node) == local)
            .collect()
    };
    KINDS.iter().map(|(_, kind)| (*kind, of_kind(kind))).collect()
}

fn one_a_line(ids: &BTreeSet<String>) -> Array {
    let mut array = Array::new();
    for id in ids {
        array.push(id.as_str());
    }
    for value in array.iter_mut() {
        value.decor_mut().set_prefix("\n    ");
    }
    array.set_trailing("\n");
    array.set_trailing_comma(true);
    array
}

fn spaced(kind: &str) -> String {
    kind.replace('_', " ")
}
