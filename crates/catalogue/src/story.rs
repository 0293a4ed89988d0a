//! Reads a story, one newcomer household as TOML, in the one form the crate's README describes. Anything else is a
//! fault with its line and the allowed words.

use diko_core::Day;
use diko_core::catalogue::{Catalogue, StepId};
use diko_core::facts::{Fact, Facts};
use diko_core::household::{HeldPaper, Household, Person, PersonId, RecordState, StepRecord};
use diko_core::land::Land;
use serde::Deserialize;
use serde::de::IntoDeserializer;
use serde::de::value::{Error as WordError, StrDeserializer};
use toml_edit::{Item, Table, Value};

use crate::fault::{Fault, FaultKind};
use crate::plausible::contradictions;
use crate::source::{Node, Source};

#[cfg(test)]
mod tests;

/// Reads the story `text`; `file` is its name in messages. Papers and steps are those of the catalogue, and nobody is
/// born after `today`.
///
/// # Errors
/// Every fault of the story.
pub fn parse(file: &str, text: &str, catalogue: &Catalogue, today: Day) -> Result<Household, Vec<Fault>> {
    let source = Source::parse(file.into(), text).map_err(|fault| vec![fault])?;
    let mut reader = Reader { catalogue, today, household: Household::default(), faults: Vec::new() };
    reader.story(&source.root());
    reader.faults.sort();
    if reader.faults.is_empty() { Ok(reader.household) } else { Err(reader.faults) }
}

struct Reader<'a> {
    catalogue: &'a Catalogue,
    today: Day,
    household: Household,
    faults: Vec<Fault>,
}

impl Reader<'_> {
    fn story(&mut self, root: &Node) {
        self.only(root, &["land", "person", "held", "done"]);
        self.household.land = self.text(root, "land").and_then(|code| self.word::<Land>(root, "land", &code));
        for node in self.elements(root, "person") {
            self.person(&node);
        }
        if self.household.persons.is_empty() && self.faults.is_empty() {
            let message = "a story needs at least one [[person]]".into();
            self.faults.push(root.fault_on(1, FaultKind::Syntax, message));
        }
        for node in self.elements(root, "held") {
            self.held(&node);
        }
        for node in self.elements(root, "done") {
            self.done(&node);
        }
    }

    fn person(&mut self, node: &Node) {
        let Some(id) = self.required(node, "id") else { return };
        if id.trim().is_empty() {
            self.wrong(node, "id", FaultKind::Value, "`id` is empty".into());
        }
        let person_id = PersonId(id);
        if self.household.person(&person_id).is_some() {
            let message = format!("person `{}` is already in this story", person_id.0);
            self.wrong(node, "id", FaultKind::Duplicate, message);
        }
        let mut facts = Facts::default();
        for (key, item) in node.table().iter().filter(|(key, _)| *key != "id") {
            match Fact::parse(key) {
                Some(fact) => self.fact(node, fact, item, &mut facts),
                None => {
                    let names: Vec<&str> = Fact::ALL.iter().map(|fact| fact.name()).collect();
                    let message = format!("unknown fact `{key}`; allowed: id {}", names.join(" "));
                    self.wrong(node, key, FaultKind::Unknown, message);
                }
            }
        }
        if facts.day(Fact::BornOn).is_some_and(|born| born > self.today) {
            let message = format!("`born_on` lies after {}, the day of the plan", self.today);
            self.wrong(node, Fact::BornOn.name(), FaultKind::Contradiction, message);
        }
        for pair in contradictions(&facts) {
            let message = format!("`{}` lies before `{}`: one of the two is wrong", pair.later, pair.earlier);
            self.wrong(node, pair.later.name(), FaultKind::Contradiction, message);
        }
        self.household.persons.push(Person { id: person_id, facts });
    }

    fn fact(&mut self, node: &Node, fact: Fact, item: &Item, facts: &mut Facts) {
        let text = match item {
            Item::Value(Value::String(text)) => text.value().clone(),
            Item::Value(Value::Boolean(yes)) => yes.value().to_string(),
            other => other.to_string().trim().to_owned(),
        };
        // `"true"` in quotes and `2026-01-01` without them are other types in TOML; one way to write is enough.
        let quoted = matches!(item, Item::Value(Value::String(_)));
        let wants_quotes = fact.kind() != diko_core::facts::FactKind::YesNo;
        match fact.value_from_text(&text) {
            Ok(value) if quoted == wants_quotes => facts.set(fact, value),
            Ok(_) => {
                let how = if wants_quotes { "in quotes" } else { "without quotes" };
                self.wrong(node, fact.name(), FaultKind::Syntax, format!("write `{text}` {how}"));
            }
            Err(error) => self.wrong(node, fact.name(), FaultKind::Value, error.to_string()),
        }
    }

    fn held(&mut self, node: &Node) {
        self.only(node, &["person", "document", "expires_on"]);
        let person = self.person_id(node);
        let papers = self.catalogue.papers.iter().map(|paper| paper.id.as_str());
        let document = self.id_of(node, "document", papers);
        let expires_on = self.text(node, "expires_on").and_then(|text| self.day(node, "expires_on", &text));
        if let (Some(person), Some(document)) = (person, document) {
            self.household.held.push(HeldPaper { person, document: document.as_str().into(), expires_on });
        }
    }

    fn done(&mut self, node: &Node) {
        self.only(node, &["person", "step", "on", "state"]);
        let person = self.person_id(node);
        let planned = self.catalogue.steps.iter().map(|step| &step.id);
        let known = planned.chain(&self.catalogue.reserved_steps).map(StepId::as_str);
        let step = self.id_of(node, "step", known);
        let on = self.required(node, "on").and_then(|text| self.day(node, "on", &text));
        let state = match self.text(node, "state") {
            None => Some(RecordState::Done),
            Some(word) => self.word(node, "state", &word),
        };
        if let (Some(person), Some(step), Some(on), Some(state)) = (person, step, on, state) {
            self.household.done.push(StepRecord { person, step: step.as_str().into(), on, state });
        }
    }

    fn person_id(&mut self, node: &Node) -> Option<PersonId> {
        let id = PersonId(self.required(node, "person")?);
        if self.household.person(&id).is_none() {
            let known: Vec<&str> = self.household.persons.iter().map(|person| person.id.0.as_str()).collect();
            let message =
                format!("there is no person `{}` in this story; allowed: {}", id.0, known.join(" "));
            self.wrong(node, "person", FaultKind::Unknown, message);
            return None;
        }
        Some(id)
    }

    /// The id under `key`, which has to be one of the catalogue's.
    fn id_of<'k>(&mut self, node: &Node, key: &str, known: impl Iterator<Item = &'k str>) -> Option<String> {
        let id = self.required(node, key)?;
        let known: Vec<&str> = known.collect();
        if known.contains(&id.as_str()) {
            return Some(id);
        }
        let message = format!("there is no {key} `{id}` in the catalogue; allowed: {}", known.join(" "));
        self.wrong(node, key, FaultKind::Unknown, message);
        None
    }

    fn day(&mut self, node: &Node, key: &str, text: &str) -> Option<Day> {
        let day = text.parse();
        if let Err(error) = &day {
            self.wrong(node, key, FaultKind::Value, format!("`{text}` is {error}"));
        }
        day.ok()
    }

    /// A word of a closed list, which the type itself knows.
    fn word<'w, T: Deserialize<'w>>(&mut self, node: &Node, key: &str, word: &'w str) -> Option<T> {
        let deserializer: StrDeserializer<'w, WordError> = word.into_deserializer();
        let read = T::deserialize(deserializer);
        if let Err(error) = &read {
            // serde says "unknown variant"; a story's author knows words.
            let message = error.to_string().replace("variant", &format!("word in `{key}`"));
            self.wrong(node, key, FaultKind::Unknown, message);
        }
        read.ok()
    }

    fn required(&mut self, node: &Node, key: &str) -> Option<String> {
        if node.table().get(key).is_none() {
            self.faults.push(node.fault(FaultKind::Syntax, format!("`{key}` is missing")));
        }
        self.text(node, key)
    }

    fn text(&mut self, node: &Node, key: &str) -> Option<String> {
        let item = node.table().get(key)?;
        if item.as_str().is_none() {
            self.wrong(node, key, FaultKind::Syntax, format!("`{key}` must be text in quotes"));
        }
        item.as_str().map(str::to_owned)
    }

    fn elements(&mut self, root: &Node, name: &str) -> Vec<Node> {
        match root.table().get(name) {
            None => Vec::new(),
            Some(Item::ArrayOfTables(tables)) => {
                tables.iter().map(|table: &Table| root.inside(table)).collect()
            }
            Some(_) => {
                self.wrong(root, name, FaultKind::Syntax, format!("write each as [[{name}]]"));
                Vec::new()
            }
        }
    }

    fn only(&mut self, node: &Node, allowed: &[&str]) {
        for (key, _) in node.table().iter().filter(|(key, _)| !allowed.contains(key)) {
            let message = format!("unknown key `{key}`; allowed: {}", allowed.join(" "));
            self.wrong(node, key, FaultKind::Unknown, message);
        }
    }

    fn wrong(&mut self, node: &Node, key: &str, kind: FaultKind, message: String) {
        self.faults.push(node.fault_on(node.line_of_key(key), kind, message));
    }
}
