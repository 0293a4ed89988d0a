//! The household: who belongs to it, where it lives, what each person told.

use std::collections::BTreeSet;

use diko_core::facts::Fact;
use diko_core::land::Land;
use diko_core::ops::registry::{fact_field, household, person, skipped_field};
use diko_core::ops::{Entity, Value, person_id};

use super::{DONE, State};
use crate::ErrorCode;
use crate::case::Change;
use crate::check;
use crate::look::news::Entry;
use crate::views::{
    AddPersonRequest, AnswerRequest, Done, PeopleView, PersonRequest, PersonView, PlaceRequest,
    PlanChangesView, RenamePersonRequest, RoleWord, StoryView, UndoView,
};

impl State {
    pub fn people(&mut self) -> Result<PeopleView, ErrorCode> {
        let communes = self.library.communes();
        self.look(|look, case| {
            Ok(PeopleView {
                land: look.household.land.map(|land| land.code().to_owned()),
                lands: Land::ALL.iter().map(|land| land.code().to_owned()).collect(),
                commune: case.commune(),
                communes,
                persons: look.person_details(),
                conflicts: look.conflict_views(|one| one.person.is_none()),
                limit: u32::try_from(check::MOST_PERSONS).unwrap_or(u32::MAX),
            })
        })
    }

    pub fn add_person(&mut self, request: &AddPersonRequest) -> Result<PersonView, ErrorCode> {
        let name = check::name(&request.name)?;
        if self.case()?.household().persons.len() >= check::MOST_PERSONS {
            return Err(ErrorCode::TooManyPersons);
        }
        let id = self.make_id()?;
        let entity = Entity::person(id);
        let role = match request.role {
            RoleWord::Adult => "adult",
            RoleWord::Child => "child",
        };
        self.write(&[
            Change::set(&entity, person::ADDED, Value::YesNo(true)),
            Change::set(&entity, person::NAME, Value::Text(name)),
            Change::set(&entity, fact_field(Fact::Role), Value::Text(role.into())),
        ])?;
        self.look(|look, _| Ok(look.person(&person_id(id))))
    }

    pub fn rename_person(&mut self, request: &RenamePersonRequest) -> Result<Done, ErrorCode> {
        let (_, id) = self.case()?.person(&request.person)?;
        let name = check::name(&request.name)?;
        self.write(&[Change::set(&Entity::person(id), person::NAME, Value::Text(name))])?;
        Ok(DONE)
    }

    pub fn remove_person(&mut self, request: &PersonRequest) -> Result<UndoView, ErrorCode> {
        let (_, id) = self.case()?.person(&request.person)?;
        self.write_undoable(&[Change::delete(&Entity::person(id))], 1)
    }

    /// Both as given; what is absent is not known any more. A commune brings its Land.
    pub fn set_place(&mut self, request: &PlaceRequest) -> Result<PlanChangesView, ErrorCode> {
        let before = self.look(|look, _| Ok(look.plan.clone()))?;
        let communes = self.library.communes();
        let commune = match &request.commune {
            None => None,
            Some(id) => Some(communes.iter().find(|known| &known.id == id).ok_or(ErrorCode::UnknownPlace)?),
        };
        let of_commune = commune.map(|commune| commune.land.clone()).filter(|land| !land.is_empty());
        let land = match (request.land.clone(), of_commune) {
            (Some(told), Some(of_commune)) if told != of_commune => return Err(ErrorCode::UnknownPlace),
            (told, of_commune) => told.or(of_commune),
        };
        if land.as_deref().is_some_and(|code| Land::parse(code).is_none()) {
            return Err(ErrorCode::UnknownPlace);
        }
        let set = |field: u16, value: Option<String>| {
            Change::set(&Entity::household(), field, value.map_or(Value::Cleared, Value::Text))
        };
        let commune = commune.map(|commune| commune.id.clone());
        self.write(&[set(household::LAND, land), set(household::COMMUNE, commune)])?;
        self.look(|look, _| Ok(look.changes_since(&before, &BTreeSet::new())))
    }

    pub fn answer(&mut self, request: &AnswerRequest) -> Result<StoryView, ErrorCode> {
        let today = self.today();
        let (person, id) = self.case()?.person(&request.person)?;
        let fact = Fact::parse(&request.fact).ok_or(ErrorCode::UnknownFact)?;
        let value = match &request.value {
            Some(_) if request.skip => return Err(ErrorCode::BadRequest),
            Some(text) => Value::Text(check::answer(person, fact, text, today)?.to_text()),
            None => Value::Cleared,
        };
        let said = request.news.as_deref().map(|id| says_by_itself(id, fact)).transpose()?.flatten();
        let said = said.filter(|_| request.value.is_some() || request.skip);
        let entity = Entity::person(id);
        let skipped = if request.skip { Value::YesNo(true) } else { Value::Cleared };
        let case = self.case()?;
        let changes: Vec<Change> = [(fact_field(fact), value), (skipped_field(fact), skipped)]
            .into_iter()
            .chain(said.map(|said| (fact_field(said), Value::Text("true".into()))))
            // What stands there already, or never stood there, is not written again.
            .filter(|(field, value)| case.value(&entity, *field).unwrap_or(Value::Cleared) != *value)
            .map(|(field, value)| Change::set(&entity, field, value))
            .collect();
        if changes.is_empty() {
            return self.story_of(&request.person, None);
        }
        let person = person.id.clone();
        let (before, expected) =
            self.look(|look, _| Ok((look.plan.clone(), look.decided_by(&person, fact))))?;
        self.write(&changes)?;
        let changes = self.look(|look, _| Ok(look.changes_since(&before, &expected)))?;
        let story = self.story_of(&request.person, None)?;
        Ok(StoryView { changes: Some(changes).filter(|changes| !changes.is_empty()), ..story })
    }
}

/// The fact that an entry of news says without being asked, such as "I am moving".
fn says_by_itself(id: &str, asked: Fact) -> Result<Option<Fact>, ErrorCode> {
    let entry = Entry::of(id).filter(|entry| entry.asks.contains(&asked)).ok_or(ErrorCode::BadRequest)?;
    Ok(entry.says)
}
