//! From files to a catalogue: the federal layer, the Länder, and beside them one commune. Only the shape of each
//! element is judged here; what elements say about each other is told in `check`.

use std::collections::BTreeMap;

use diko_core::Day;
use diko_core::catalogue::{Catalogue, Office, OfficeKind, Paper, Question, Step, StepId, Switch};
use diko_core::condition::Condition;
use diko_core::land::Land;
use serde::Deserialize;
use serde::de::DeserializeOwned;

use crate::fault::{Fault, FaultKind};
use crate::files::Files;
use crate::glossary::{Glossary, Term};
use crate::known::KnownCommune;
use crate::source::{Node, Source};
use crate::texts::Texts;

/// The layout of files and keys this program reads.
pub const FORMAT: u32 = 1;

/// A layer's list of every id it ever published; judged in `check::ids`.
pub(crate) const IDS: &str = "ids.toml";

/// A catalogue with all its layers, and its texts.
#[derive(Debug)]
pub struct Pack {
    pub catalogue: Catalogue,
    pub manifest: Manifest,
    /// The commune's own manifest, where one was asked for.
    pub commune: Option<Manifest>,
    pub lands: Vec<LandRules>,
    /// The communes that the federal layer vouches for.
    pub known: Vec<KnownCommune>,
    pub texts: Texts,
}

/// What a layer says about itself.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Manifest {
    pub format: u32,
    pub id: String,
    pub version: u32,
    pub created: Day,
    /// After this day the pack still works and says that it is old.
    pub valid_until: Day,
    pub languages: Vec<String>,
    /// A commune's name, in German.
    #[serde(default)]
    pub name: Option<String>,
    /// A commune's Land.
    #[serde(default)]
    pub land: Option<Land>,
    /// Ids of steps that other versions know: a story may record them, this version does not plan them.
    #[serde(default)]
    pub reserved_steps: Vec<StepId>,
}

/// What differs between the Länder and no date can express.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LandRules {
    pub code: Land,
    #[serde(default, rename = "param")]
    pub params: Vec<LandParam>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LandParam {
    pub id: String,
    /// The step whose page shows it.
    pub step: StepId,
    pub value: String,
    /// As a lawyer cites it.
    pub source: String,
    pub checked_on: Day,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct NamedCondition {
    id: String,
    when: Condition,
}

/// Where each element was written, by kind and id.
#[derive(Default)]
pub(crate) struct Origins(BTreeMap<(&'static str, String), Node>);

impl Origins {
    pub(crate) fn get(&self, kind: &'static str, id: &str) -> Option<&Node> {
        self.0.get(&(kind, id.to_owned()))
    }

    /// The ids of a kind, for a message.
    pub(crate) fn ids(&self, kind: &str) -> Vec<&str> {
        self.0.keys().filter(|(of, _)| *of == kind).map(|(_, id)| id.as_str()).collect()
    }
}

/// What reading gave, before anything was compared.
pub(crate) struct Draft {
    pub(crate) catalogue: Catalogue,
    pub(crate) manifest: Option<Manifest>,
    pub(crate) commune: Option<Manifest>,
    pub(crate) lands: Vec<LandRules>,
    pub(crate) known: Vec<KnownCommune>,
    pub(crate) glossary: Glossary,
    pub(crate) origins: Origins,
    /// The commune's folder as messages name it.
    pub(crate) local_folder: Option<String>,
    pub(crate) faults: Vec<Fault>,
    /// A file is not TOML, so that nothing can be said about what is missing.
    pub(crate) incomplete: bool,
}

impl Draft {
    /// Whether the commune wrote it.
    pub(crate) fn is_local(&self, node: &Node) -> bool {
        self.is_local_file(node.file())
    }

    pub(crate) fn is_local_file(&self, file: &str) -> bool {
        self.local_folder.as_ref().is_some_and(|folder| file.starts_with(folder))
    }

    /// The manifest of the layer the element stands in.
    pub(crate) fn manifest_of(&self, node: &Node) -> Option<&Manifest> {
        if self.is_local(node) { self.commune.as_ref() } else { self.manifest.as_ref() }
    }
}

/// The folder of a commune, with `/` at its end.
pub(crate) fn commune_folder(commune: &str) -> String {
    format!("communes/{commune}/")
}

/// The ids of the communes that have a folder.
#[must_use]
pub fn communes(files: &Files) -> Vec<String> {
    let mut names: Vec<String> = files
        .under("communes/")
        .filter_map(|(path, _)| path.strip_prefix("communes/")?.split_once('/'))
        .map(|(name, _)| name.to_owned())
        .collect();
    names.dedup();
    names
}

/// The key under which a question is found in `Origins`.
pub(crate) fn question_key(question: &Question) -> String {
    format!("{} {:?}", question.fact, question.concerns)
}

/// The key under which a term of a glossary is found in `Origins`.
pub(crate) fn term_key(language: &str, de: &str) -> String {
    format!("{language} {de}")
}

/// What the law says everywhere stands in one layer.
fn is_federal(inner: &str) -> bool {
    matches!(inner, "communes.toml" | "conditions.toml" | "switches.toml" | "questions.toml")
        || inner.starts_with("glossary")
}

fn glossary_language(path: &str) -> Option<&str> {
    path.strip_prefix("glossary/")?.strip_suffix(".toml").filter(|name| !name.contains('/'))
}

pub(crate) fn read(files: &Files, commune: Option<&str>) -> Draft {
    let mut reader = Reader { files, origins: Origins::default(), faults: Vec::new(), incomplete: false };
    let mut catalogue = Catalogue::default();
    let mut glossary = Glossary::new();
    let mut known = Vec::new();

    let manifest = reader.manifest("federal/");
    for (path, _) in files.under("federal/") {
        match path.strip_prefix("federal/").unwrap_or(path) {
            "manifest.toml" | IDS => {}
            "communes.toml" => {
                known = reader.elements(path, "commune", |one: &KnownCommune| one.id.clone());
            }
            "conditions.toml" => {
                let read = reader.elements(path, "condition", |one: &NamedCondition| one.id.clone());
                catalogue.conditions = read.into_iter().map(|one| (one.id, one.when)).collect();
            }
            "switches.toml" => {
                catalogue.switches = reader.elements(path, "switch", |one: &Switch| one.id.0.clone());
            }
            "papers.toml" => {
                catalogue.papers = reader.elements(path, "paper", |one: &Paper| one.id.0.clone());
            }
            "offices.toml" => {
                catalogue.office_kinds =
                    reader.elements(path, "office_kind", |one: &OfficeKind| one.id.0.clone());
            }
            "questions.toml" => catalogue.questions = reader.elements(path, "question", question_key),
            inner => match glossary_language(inner) {
                Some(language) => {
                    let id_of = |one: &Term| term_key(language, &one.de);
                    glossary.insert(language.into(), reader.elements(path, "term", id_of));
                }
                None => reader.shared(path, inner, &mut catalogue),
            },
        }
    }
    let lands = files.under("lands/").filter_map(|(path, _)| reader.land(path)).collect();
    let local_folder = commune.map(|name| files.name(&commune_folder(name)));
    let commune = commune.and_then(|name| {
        let folder = commune_folder(name);
        let manifest = reader.manifest(&folder);
        for (path, _) in files.under(&folder) {
            match path.strip_prefix(&folder).unwrap_or(path) {
                "manifest.toml" | IDS => {}
                "offices.toml" => {
                    catalogue.offices = reader.elements(path, "office", |one: &Office| one.id.clone());
                }
                "papers.toml" => {
                    let papers = reader.elements(path, "paper", |one: &Paper| one.id.0.clone());
                    catalogue.papers.extend(papers);
                }
                inner if is_federal(inner) => reader.federal_only(path),
                inner => reader.shared(path, inner, &mut catalogue),
            }
        }
        manifest
    });

    if let Some(manifest) = &manifest {
        catalogue.id.clone_from(&manifest.id);
        catalogue.version = manifest.version;
        catalogue.created = Some(manifest.created);
        catalogue.reserved_steps.clone_from(&manifest.reserved_steps);
    }
    Draft {
        catalogue,
        manifest,
        commune,
        lands,
        known,
        glossary,
        origins: reader.origins,
        local_folder,
        faults: reader.faults,
        incomplete: reader.incomplete,
    }
}

struct Reader<'a> {
    files: &'a Files,
    origins: Origins,
    faults: Vec<Fault>,
    incomplete: bool,
}

impl Reader<'_> {
    /// Files that every layer may have.
    fn shared(&mut self, path: &str, inner: &str, catalogue: &mut Catalogue) {
        let ending = inner.rsplit_once('.').map(|(_, ending)| ending);
        match (inner.split_once('/'), ending) {
            (Some(("steps", name)), Some("toml")) if !name.contains('/') => {
                let steps = self.elements(path, "step", |one: &Step| one.id.0.clone());
                catalogue.steps.extend(steps);
            }
            // Texts are judged by `check::texts`.
            (Some(("texts", name)), Some("ftl")) if name.split('/').count() == 2 => {}
            _ => self.faults.push(Fault {
                file: self.files.name(path),
                line: 1,
                kind: FaultKind::Unknown,
                message: "no layer reads a file of this name".into(),
            }),
        }
    }

    fn federal_only(&mut self, path: &str) {
        self.faults.push(Fault {
            file: self.files.name(path),
            line: 1,
            kind: FaultKind::Layer,
            message: "only the federal layer has conditions, switches, questions, a glossary and a list of communes".into(),
        });
    }

    /// Reads each `[[kind]]` of a file and keeps where it was. A broken element still counts as existing, so that
    /// one mistake is told once.
    fn elements<T: DeserializeOwned>(
        &mut self,
        path: &str,
        kind: &'static str,
        id_of: impl Fn(&T) -> String,
    ) -> Vec<T> {
        let Some(source) = self.parse(path) else { return Vec::new() };
        let mut read = Vec::new();
        for node in source.elements(kind, &mut self.faults) {
            let element = match node.read::<T>() {
                Ok(element) => Some(element),
                Err(fault) => {
                    self.faults.push(fault);
                    None
                }
            };
            let written = node.table().get("id").and_then(|id| id.as_str()).map(str::to_owned);
            let Some(id) = element.as_ref().map(&id_of).or(written) else { continue };
            if let Some(first) = self.origins.get(kind, &id) {
                let message = format!("{kind} `{id}` is also in {}:{}", first.file(), first.line());
                self.faults.push(node.fault_at(&id, FaultKind::Duplicate, message));
                continue;
            }
            self.origins.0.insert((kind, id), node);
            read.extend(element);
        }
        read
    }

    fn manifest(&mut self, folder: &str) -> Option<Manifest> {
        let path = format!("{folder}manifest.toml");
        if self.files.get(&path).is_none() {
            self.faults.push(Fault {
                file: self.files.name(&path),
                line: 1,
                kind: FaultKind::Unreadable,
                message: "a layer needs this file".into(),
            });
            return None;
        }
        self.whole(&path, "manifest", |manifest: &Manifest| manifest.id.clone())
    }

    fn land(&mut self, path: &str) -> Option<LandRules> {
        self.whole(path, "land", |land: &LandRules| format!("{:?}", land.code))
    }

    /// Reads a file that is one element.
    fn whole<T: DeserializeOwned>(
        &mut self,
        path: &str,
        kind: &'static str,
        id_of: impl Fn(&T) -> String,
    ) -> Option<T> {
        let node = self.parse(path)?.root();
        match node.read::<T>() {
            Ok(element) => {
                let id = id_of(&element);
                if let Some(first) = self.origins.get(kind, &id) {
                    let message = format!("{kind} `{id}` is also in {}", first.file());
                    self.faults.push(node.fault(FaultKind::Duplicate, message));
                    return None;
                }
                self.origins.0.insert((kind, id), node);
                Some(element)
            }
            Err(fault) => {
                self.faults.push(fault);
                None
            }
        }
    }

    fn parse(&mut self, path: &str) -> Option<Source> {
        let text = self.files.get(path)?;
        match Source::parse(self.files.name(path), text) {
            Ok(source) => Some(source),
            Err(fault) => {
                self.incomplete = true;
                self.faults.push(fault);
                None
            }
        }
    }
}
