//! Does every word name something? Ids of all kinds, statuses, languages, values of switches.

use std::collections::BTreeSet;

use diko_core::catalogue::{OfficeKindId, PaperId, StepId};
use diko_core::condition::Condition;
use diko_core::facts::{FactKind, STATUSES};

use super::{places, walk};
use crate::fault::{Fault, FaultKind};
use crate::pack::{Draft, FORMAT, Manifest, term_key};
use crate::source::Node;

pub(super) fn check(draft: &Draft) -> Vec<Fault> {
    let mut look = Look { draft, faults: Vec::new() };
    look.ids();
    look.conditions();
    look.steps();
    look.papers();
    look.others();
    look.faults
}

struct Look<'a> {
    draft: &'a Draft,
    faults: Vec<Fault>,
}

impl Look<'_> {
    fn known(&mut self, node: &Node, kind: &'static str, id: &str) {
        if self.draft.origins.get(kind, id).is_none() {
            let allowed = self.draft.origins.ids(kind).join(" ");
            self.unknown(
                node,
                id,
                &format!("there is no {} `{id}`; allowed: {allowed}", kind.replace('_', " ")),
            );
        }
    }

    /// An id that is known and was not retired: nobody can take a retired step, and none brings a retired paper.
    fn living(&mut self, node: &Node, kind: &'static str, id: &str) {
        self.known(node, kind, id);
        let catalogue = &self.draft.catalogue;
        let successor = match kind {
            "step" => {
                catalogue.step(&id.into()).and_then(|step| step.replaced_by.as_ref()).map(|id| id.as_str())
            }
            _ => {
                catalogue.paper(&id.into()).and_then(|paper| paper.replaced_by.as_ref()).map(|id| id.as_str())
            }
        };
        if let Some(successor) = successor {
            self.unknown(node, id, &format!("{kind} `{id}` was replaced by `{successor}`"));
        }
    }

    fn one_of(&mut self, node: &Node, what: &str, word: &str, allowed: &[&str]) {
        if !allowed.contains(&word) {
            self.unknown(node, word, &format!("`{word}` is not a {what}; allowed: {}", allowed.join(" ")));
        }
    }

    fn unknown(&mut self, node: &Node, word: &str, message: &str) {
        self.faults.push(node.fault_at(word, FaultKind::Unknown, message.into()));
    }

    /// An id is part of text ids and of the vault, so it is a plain word.
    fn ids(&mut self) {
        for kind in ["step", "paper", "office_kind", "switch", "condition", "office", "manifest"] {
            for id in self.draft.origins.ids(kind) {
                let plain = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'_';
                if id.bytes().all(plain) && id.starts_with(|first: char| first.is_ascii_lowercase()) {
                    continue;
                }
                if let Some(node) = self.draft.origins.get(kind, id) {
                    let message = format!("`{id}` is not an id: a-z first, then a-z, 0-9 and _");
                    self.faults.push(node.fault_at(id, FaultKind::Value, message));
                }
            }
        }
    }

    fn conditions(&mut self) {
        for place in places(self.draft) {
            let node = place.node;
            walk(place.condition, &mut |condition| match condition {
                Condition::Named(name) => self.known(node, "condition", name),
                Condition::Holds(paper) => self.known(node, "paper", paper.as_str()),
                Condition::Done(step) => self.known(node, "step", step.as_str()),
                Condition::Switch(id, value) => {
                    self.known(node, "switch", id.as_str());
                    let switch = self.draft.catalogue.switches.iter().find(|switch| &switch.id == id);
                    if let Some(switch) = switch {
                        self.one_of(node, &format!("value of switch `{id}`"), value, &[&switch.value]);
                    }
                }
                _ => {}
            });
        }
    }

    fn steps(&mut self) {
        for step in &self.draft.catalogue.steps {
            let Some(node) = self.draft.origins.get("step", step.id.as_str()) else { continue };
            for status in &step.statuses {
                self.one_of(node, "status", status, STATUSES);
            }
            // Old papers are still in people's hands, so one of several may be retired.
            for PaperId(paper) in step.needs.one_of.iter().chain(&step.needs.helpful) {
                self.known(node, "paper", paper);
            }
            for PaperId(paper) in step.needs.all.iter().chain(&step.produces) {
                self.living(node, "paper", paper);
            }
            let required = step.requires.iter().flat_map(|requirement| &requirement.steps);
            for StepId(other) in step.after.iter().chain(required) {
                self.living(node, "step", other);
            }
            if let Some(StepId(other)) = &step.replaced_by {
                self.known(node, "step", other);
            }
            let OfficeKindId(office) = &step.office;
            self.known(node, "office_kind", office);
            if let Some(fact) = step.done_by.filter(|fact| fact.kind() != FactKind::Date) {
                self.unknown(node, fact.name(), &format!("`done_by` needs a date, and `{fact}` is none"));
            }
        }
    }

    fn papers(&mut self) {
        for paper in &self.draft.catalogue.papers {
            let Some(node) = self.draft.origins.get("paper", paper.id.as_str()) else { continue };
            self.known(node, "office_kind", paper.issuer.as_str());
            if let Some(step) = &paper.renewed_by {
                self.living(node, "step", step.as_str());
            }
            if let Some(other) = &paper.replaced_by {
                self.known(node, "paper", other.as_str());
            }
        }
    }

    fn others(&mut self) {
        for switch in &self.draft.catalogue.switches {
            if let (Some(node), Some(extension)) =
                (self.draft.origins.get("switch", switch.id.as_str()), &switch.extends)
            {
                self.known(node, "paper", extension.paper.as_str());
            }
        }
        for office in &self.draft.catalogue.offices {
            let Some(node) = self.draft.origins.get("office", &office.id) else { continue };
            self.known(node, "office_kind", office.kind.as_str());
            self.languages(node, &office.languages);
        }
        for manifest in self.draft.manifest.iter().chain(&self.draft.commune) {
            if let Some(node) = self.draft.origins.get("manifest", &manifest.id) {
                self.languages(node, &manifest.languages);
                self.manifest(node, manifest);
            }
        }
        if let Some(federal) = &self.draft.manifest {
            if let Some(node) = self.draft.origins.get("manifest", &federal.id) {
                self.one_of(node, "name of the federal layer", &federal.id, &["federal"]);
            }
            let spoken: Vec<&str> = federal.languages.iter().map(String::as_str).collect();
            for (language, terms) in &self.draft.glossary {
                let first = terms.first().map(|term| term_key(language, &term.de));
                let Some(node) = first.and_then(|key| self.draft.origins.get("term", &key)) else { continue };
                self.one_of(node, "language of the federal layer", language, &spoken);
            }
        }
        if let (Some(commune), Some(federal)) = (&self.draft.commune, &self.draft.manifest)
            && let Some(node) = self.draft.origins.get("manifest", &commune.id)
        {
            for (key, absent) in [("name", commune.name.is_none()), ("land", commune.land.is_none())] {
                if absent {
                    self.faults.push(node.fault(FaultKind::Syntax, format!("a commune needs `{key}`")));
                }
            }
            let allowed: Vec<&str> = federal.languages.iter().map(String::as_str).collect();
            for language in &commune.languages {
                self.one_of(node, "language of the federal layer", language, &allowed);
            }
        }
    }

    fn manifest(&mut self, node: &Node, manifest: &Manifest) {
        let mut wrong = |key: &str, message: String| {
            self.faults.push(node.fault_on(node.line_of_key(key), FaultKind::Value, message));
        };
        if manifest.format != FORMAT {
            wrong("format", format!("format {} cannot be read; allowed: {FORMAT}", manifest.format));
        }
        if manifest.version == 0 {
            wrong("version", "versions count from 1".into());
        }
        if manifest.valid_until <= manifest.created {
            wrong("valid_until", format!("must lie after `created` ({})", manifest.created));
        }
        if !manifest.languages.iter().any(|language| language == "de") {
            wrong("languages", "`de` must be one of them: official terms are German".into());
        }
        let once: BTreeSet<&String> = manifest.languages.iter().collect();
        if once.len() < manifest.languages.len() {
            wrong("languages", "a language is there twice".into());
        }
    }

    fn languages(&mut self, node: &Node, languages: &[String]) {
        for language in languages {
            if language != PLAIN_GERMAN && !LANGUAGES.split(' ').any(|known| known == language) {
                let message =
                    format!("`{language}` is not a language code of ISO 639-1, nor `{PLAIN_GERMAN}`");
                self.unknown(node, language, &message);
            }
        }
    }
}

/// German in plain words ("einfache Sprache").
const PLAIN_GERMAN: &str = "de-simple";

/// ISO 639-1.
const LANGUAGES: &str = "aa ab ae af ak am an ar as av ay az ba be bg bi bm bn bo br bs ca ce ch co cr cs cu cv cy \
da de dv dz ee el en eo es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie ig ii ik \
io is it iu ja jv ka kg ki kj kk kl km kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mr ms mt \
my na nb nd ne ng nl nn no nr nv ny oc oj om or os pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg si sk sl sm sn so \
sq sr ss st su sv sw ta te tg th ti tk tl tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu";
