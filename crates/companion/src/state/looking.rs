//! The commands that only look.

use diko_core::catalogue::StepId;
use diko_core::facts::Fact;
use diko_core::household::PersonId;

use super::State;
use crate::ErrorCode;
use crate::case::Case;
use crate::look::catalogue::catalogue_view;
use crate::look::map::Measured;
use crate::views::{
    CatalogueView, ConflictsView, CounterView, MapRequest, MapView, NewsView, NowView, PapersView,
    PersonRequest, PlanView, SearchRequest, SearchView, StepRequest, StepView, StoryRequest, StoryView,
};

impl State {
    pub fn conflicts(&mut self) -> Result<ConflictsView, ErrorCode> {
        self.look(|look, _| Ok(ConflictsView { conflicts: look.conflict_views(|_| true) }))
    }

    pub fn now(&mut self) -> Result<NowView, ErrorCode> {
        self.look(|look, case| Ok(look.now_view(case)))
    }

    pub fn plan(&mut self) -> Result<PlanView, ErrorCode> {
        self.look(|look, case| Ok(look.plan_view(case)))
    }

    pub fn search(&mut self, request: &SearchRequest) -> Result<SearchView, ErrorCode> {
        self.look(|look, case| Ok(look.search(case, &request.query)))
    }

    pub fn map(&mut self, request: &MapRequest) -> Result<MapView, ErrorCode> {
        let heights = Measured::of(request);
        self.look(|look, case| {
            let person = request.person.as_deref().map(|id| case.person(id)).transpose()?;
            Ok(look.map_view(person.map(|(person, _)| &person.id), request.done, &heights))
        })
    }

    pub fn papers(&mut self) -> Result<PapersView, ErrorCode> {
        self.look(|look, _| Ok(look.papers_view()))
    }

    pub fn step(&mut self, request: &StepRequest) -> Result<StepView, ErrorCode> {
        let step = StepId(request.step.clone());
        self.look(|look, case| {
            let persons = persons_of(case, request)?;
            let card = look.card_of(&step, &persons).ok_or(ErrorCode::UnknownStep)?;
            look.step_view(&card, case).ok_or(ErrorCode::UnknownStep)
        })
    }

    pub fn counter(&mut self, request: &StepRequest) -> Result<CounterView, ErrorCode> {
        let step = StepId(request.step.clone());
        self.look(|look, case| {
            let persons = persons_of(case, request)?;
            let card = look.card_of(&step, &persons).ok_or(ErrorCode::UnknownStep)?;
            look.counter_view(&card).ok_or(ErrorCode::UnknownStep)
        })
    }

    pub fn story(&mut self, request: &StoryRequest) -> Result<StoryView, ErrorCode> {
        let wanted = request.fact.as_deref().map(|name| Fact::parse(name).ok_or(ErrorCode::UnknownFact));
        self.story_of(&request.person, wanted.transpose()?)
    }

    pub fn news(&mut self, request: &PersonRequest) -> Result<NewsView, ErrorCode> {
        self.look(|look, case| Ok(look.news(case.person(&request.person)?.0)))
    }

    pub fn catalogue(&mut self) -> Result<CatalogueView, ErrorCode> {
        Ok(catalogue_view(&self.pack(), self.library.communes(), self.today()))
    }

    pub(super) fn story_of(&self, person: &str, wanted: Option<Fact>) -> Result<StoryView, ErrorCode> {
        self.look(|look, case| {
            let (person, id) = case.person(person)?;
            Ok(look.story_view(person, &case.skipped(id), wanted))
        })
    }
}

fn persons_of(case: &Case, request: &StepRequest) -> Result<Vec<PersonId>, ErrorCode> {
    request.persons.iter().map(|id| Ok(case.person(id)?.0.id.clone())).collect()
}
