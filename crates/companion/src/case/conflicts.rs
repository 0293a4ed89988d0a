//! What the devices of a case wrote without knowing of each other, as a person can decide it: each conflict with its
//! versions and what choosing one of them writes. What nobody can decide is left out: fields of newer versions, members,
//! questions that were put off. There, as everywhere until someone chooses, the first version counts.

use std::collections::hash_map::DefaultHasher;
use std::collections::{BTreeMap, BTreeSet};
use std::hash::{Hash, Hasher};

use diko_core::Day;
use diko_core::facts::Fact;
use diko_core::ops::registry::{
    self, DELETED, appointment, household, letter, note, paper, person, proof, step,
};
use diko_core::ops::{AuthorId, Entity, Id128, Key, Liveness, Op, Reading, StatusChange, Value, person_id};

use super::{Case, Change};
use crate::look::people::question_kind;
use crate::views::{AboutView, VersionValue};

pub(crate) struct Conflict {
    /// Made from the ops that disagree: when one is added or replaced, it is another conflict.
    pub id: String,
    /// None where it concerns the household.
    pub person: Option<Id128>,
    pub about: AboutView,
    /// At least two that read differently, the one that counts meanwhile first.
    pub versions: Vec<Version>,
}

pub(crate) struct Version {
    pub value: VersionValue,
    /// Seconds since 1970, when it was last written.
    pub at: i64,
    /// Written on this device.
    pub mine: bool,
    pub choose: Vec<Change>,
}

impl Case {
    /// Those of the household first, then person by person.
    pub fn conflicts(&self) -> Vec<Conflict> {
        let registers = self.state.conflicts();
        let of_registers =
            registers.iter().filter_map(|one| self.of_register(one.entity, one.field, &one.ops));
        let kept = [person::KIND, note::KIND, letter::KIND, appointment::KIND, proof::KIND]
            .into_iter()
            .flat_map(|kind| self.state.entities(kind));
        let kept = kept.filter_map(|entity| self.kept_alive(entity));
        let all = self.of_place().into_iter().chain(of_registers).chain(kept);
        let position = |id: Id128| self.household.persons.iter().position(|one| one.id == person_id(id));
        let is_here = |one: &Conflict| one.person.is_none_or(|id| position(id).is_some());
        let mut conflicts: Vec<Conflict> = all.filter(|one| one.versions.len() > 1 && is_here(one)).collect();
        conflicts.sort_by_key(|one| one.person.and_then(position));
        conflicts
    }

    fn of_register(&self, entity: &Entity, field: u16, ops: &[&Op]) -> Option<Conflict> {
        let (person, about) = match (entity.kind, &entity.key, field) {
            (household::KIND, Key::One, household::NAME) => (None, AboutView::CaseName),
            (person::KIND, Key::Random(id), person::NAME) => (Some(*id), AboutView::PersonName),
            (person::KIND, Key::Random(id), _) => {
                let fact = registry::fact_of(field)?.name().to_owned();
                (Some(*id), AboutView::Fact { fact })
            }
            (step::KIND, Key::OfPerson { person, id }, step::STATUS) => {
                (Some(*person), AboutView::Step { step: id.clone() })
            }
            (paper::KIND, Key::OfPerson { person, id }, paper::HELD) => {
                (Some(*person), AboutView::PaperHeld { paper: id.clone() })
            }
            // Of a paper that is not in hand the day does not matter.
            (paper::KIND, Key::OfPerson { person, id }, paper::EXPIRES_ON)
                if self.state.read(entity, paper::HELD).yes() == Some(true) =>
            {
                (Some(*person), AboutView::PaperDate { paper: id.clone() })
            }
            _ => {
                let (person, about) = self.about_written(entity, field)?;
                (Some(person), about)
            }
        };
        let version = |op: &&Op| {
            let choose = vec![Change::set(entity, field, op.value.clone())];
            let said = read(&about, &op.value).or_else(|| self.said_of_written(&about, &op.value));
            self.version(said.unwrap_or(VersionValue::Unknown), op, choose)
        };
        let versions = each_once(ops.iter().map(version));
        Some(Conflict { id: id_of(ops.iter().copied()), person, about, versions })
    }

    /// Land and commune are told together, so they are chosen together: the words of one author belong to each other.
    fn of_place(&self) -> Option<Conflict> {
        let home = Entity::household();
        let fields = [household::LAND, household::COMMUNE];
        let readings = fields.map(|field| self.state.read(&home, field));
        if !readings.iter().any(|reading| matches!(reading, Reading::Conflict(_))) {
            return None;
        }
        let [lands, communes] = fields.map(|field| by_author(self.state.heads(&home, field)));
        let [land, commune] = readings.map(|reading| reading.value().cloned().unwrap_or(Value::Cleared));
        let text = |value: &Value| value.as_text().map(ToOwned::to_owned);
        let told_by = |author: &(AuthorId, usize)| {
            let (own_land, own_commune) = (lands.get(author), communes.get(author));
            let newest = own_land.into_iter().chain(own_commune).max_by_key(|op| op.display_order())?;
            let land = own_land.map_or(&land, |op| &op.value);
            let commune = own_commune.map_or(&commune, |op| &op.value);
            let value = VersionValue::Place { land: text(land), commune: text(commune) };
            let choose = vec![
                Change::set(&home, household::LAND, land.clone()),
                Change::set(&home, household::COMMUNE, commune.clone()),
            ];
            Some((newest.display_order(), self.version(value, newest, choose)))
        };
        let authors: BTreeSet<&(AuthorId, usize)> = lands.keys().chain(communes.keys()).collect();
        let mut told: Vec<_> = authors.into_iter().filter_map(told_by).collect();
        told.sort_by_key(|(order, _)| std::cmp::Reverse(*order));
        let versions = each_once(told.into_iter().map(|(_, version)| version));
        let id = id_of(lands.values().chain(communes.values()).copied());
        Some(Conflict { id, person: None, about: AboutView::Place, versions })
    }

    /// Deleted by someone who had not seen all of it.
    fn kept_alive(&self, entity: &Entity) -> Option<Conflict> {
        let Key::Random(id) = entity.key else { return None };
        if self.state.liveness(entity) != Liveness::KeptAlive {
            return None;
        }
        let (person, about) = match entity.kind {
            note::KIND => {
                let (step, text) = (self.text(entity, note::STEP), self.text(entity, note::TEXT));
                (Id128::from_hex(&self.text(entity, note::PERSON))?, AboutView::KeptNote { step, text })
            }
            person::KIND => (id, AboutView::KeptPerson),
            _ => self.about_kept(entity)?,
        };
        let deleted = Value::YesNo(true);
        let words = self.state.heads(entity, DELETED);
        let deletes: Vec<&Op> = words.into_iter().filter(|op| op.value == deleted).collect();
        let unseen = self.state.unseen_by_deletes(entity);
        let keep = vec![Change::set(entity, DELETED, Value::YesNo(false))];
        let versions = vec![
            self.version(VersionValue::Keep, unseen.last()?, keep),
            self.version(VersionValue::Remove, deletes.last()?, vec![Change::delete(entity)]),
        ];
        let id = id_of(deletes.into_iter().chain(unseen));
        Some(Conflict { id, person: Some(person), about, versions })
    }

    fn version(&self, value: VersionValue, op: &Op, choose: Vec<Change>) -> Version {
        Version { value, at: op.at, mine: op.id.author == self.store.author(), choose }
    }
}

/// What an op says about something; nothing where that is not told here.
fn read(about: &AboutView, value: &Value) -> Option<VersionValue> {
    match (about, value) {
        (AboutView::PaperHeld { .. }, Value::YesNo(true)) => Some(VersionValue::Held),
        (AboutView::PaperHeld { .. }, Value::YesNo(false) | Value::Cleared) => Some(VersionValue::NotHeld),
        (_, Value::Cleared) => Some(VersionValue::Nothing),
        (AboutView::Step { .. }, value) => StatusChange::from_value(value)
            .map(|change| VersionValue::Step { state: change.state.into(), on: change.on.to_string() }),
        (AboutView::PaperDate { .. }, Value::Text(text)) => {
            text.parse::<Day>().ok().map(|on| VersionValue::Day { on: on.to_string() })
        }
        (AboutView::Fact { fact }, Value::Text(text)) => Fact::parse(fact).and_then(|known| {
            let value = known.value_from_text(text).ok()?.to_text();
            Some(VersionValue::Fact { fact: fact.clone(), kind: question_kind(known), value })
        }),
        (AboutView::PersonName | AboutView::CaseName, Value::Text(text)) => {
            Some(VersionValue::Name { name: Some(text.clone()) })
        }
        _ => None,
    }
}

/// Versions that read the same are one: the first of them, by this device if one of them is.
fn each_once(versions: impl Iterator<Item = Version>) -> Vec<Version> {
    let mut once: Vec<Version> = Vec::new();
    for version in versions {
        let reads_the_same = |known: &&mut Version| {
            known.value == version.value
                && (version.value != VersionValue::Unknown || known.choose == version.choose)
        };
        match once.iter_mut().find(reads_the_same) {
            Some(known) => known.mine |= version.mine,
            None => once.push(version),
        }
    }
    once
}

/// The heads of a register by their author, and by their order where one author has several.
fn by_author(heads: Vec<&Op>) -> BTreeMap<(AuthorId, usize), &Op> {
    let mut by_author = BTreeMap::new();
    for op in heads {
        let earlier = by_author.keys().filter(|(author, _)| *author == op.id.author).count();
        by_author.insert((op.id.author, earlier), op);
    }
    by_author
}

fn id_of<'o>(ops: impl Iterator<Item = &'o Op>) -> String {
    let mut hasher = DefaultHasher::new();
    ops.for_each(|op| op.id.hash(&mut hasher));
    format!("{:016x}", hasher.finish())
}

mod written;

#[cfg(test)]
mod tests;
