//! Why a step is in a household's plan or not, until when, and what it waits for: a tree of every test with its value.
//! Nothing is decided here. The verdicts are those of `applies`, `due` and `item`; this file writes down on the way
//! what they read.

use serde::Serialize;

use super::applies::{self, Concern, Concerned};
use super::due::{CountedEvent, Timing, timing};
use super::item;
use super::order::Questions;
use super::situation::{Situation, Who};
use super::trace::{Node, tree};
use super::{ItemState, PlanItem};
use crate::Day;
use crate::catalogue::{Catalogue, Concerns, Deadline, PaperId, Rule, Source, Step, StepId};
use crate::condition::Truth;
use crate::facts::{Fact, FactValue};
use crate::household::{Household, PersonId, RecordState, Role};

/// One step, for everyone who could carry it.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct StepExplanation {
    pub step: StepId,
    pub today: Day,
    pub concerns: Concerns,
    pub sources: Vec<Source>,
    pub link: Option<String>,
    pub checked_on: Day,
    /// Everyone in the order of the household; of a household's own step the first adult, and nobody where only
    /// children live.
    pub persons: Vec<PersonExplanation>,
}

#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct PersonExplanation {
    pub person: PersonId,
    pub verdict: Verdict,
    /// Whose facts decide: another adult's where only that one makes a household's own step apply.
    pub decided_by: PersonId,
    /// The person first, then the other adults who were asked.
    pub tests: Vec<PersonTest>,
    pub requirements: Vec<RequirementSeen>,
    pub record: RecordSeen,
    /// As `derive` shows it; absent where the step is not in the plan, and so is all that follows.
    pub item: Option<PlanItem>,
    pub deadlines: Vec<DeadlineSeen>,
    pub papers: Vec<PaperSeen>,
    pub caution: Option<Node>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Verdict {
    InPlan,
    /// Its conditions do not hold; it is there because it was done or handed in.
    OnlyRecorded,
    NotConcerned,
    /// Facts are missing: see the nodes that are unknown.
    Undecided,
    /// It would concern the person, but all its hard prerequisites neither do nor are done.
    Unreachable,
}

/// What decides whom a step concerns: the three tests are joined by "and".
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct PersonTest {
    pub person: PersonId,
    /// Absent where the step is for everyone.
    pub role: Option<RoleTest>,
    pub status: StatusTest,
    /// Absent where nothing beyond the status is asked.
    pub applies_when: Option<Node>,
    pub truth: Truth,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct RoleTest {
    pub wanted: Role,
    pub is: Option<Role>,
    pub truth: Truth,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct StatusTest {
    /// Empty: every status.
    pub wanted: Vec<String>,
    pub is: Option<String>,
    /// Whose status it is: a child's may be the first adult's.
    pub told_by: Option<PersonId>,
    pub truth: Truth,
}

/// A hard prerequisite and how its steps stand.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct RequirementSeen {
    /// Absent means always in force.
    pub when: Option<Node>,
    pub in_force: bool,
    /// One done step is enough.
    pub any: bool,
    pub steps: Vec<(StepId, Standing)>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Standing {
    Done,
    Dismissed,
    NotConcerned,
    Unfinished,
}

/// What was said of the step, and whether it still counts.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct RecordSeen {
    pub newest: Option<(RecordState, Day)>,
    /// A fact says that the step was done on this day.
    pub implied_by: Option<(Fact, Day)>,
    /// The state and the day that counted; absent where nothing does.
    pub counted: Option<(ItemState, Day)>,
    /// A record before this day belongs to an earlier window.
    pub counts_from: Option<Day>,
}

#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct DeadlineSeen {
    pub choice: Choice,
    pub when: Option<Node>,
    pub rule: Rule,
    pub hard: bool,
    pub source: String,
    /// Those sources of the step that it cites.
    pub links: Vec<Source>,
    /// What the chosen one was counted from.
    pub events: Vec<CountedEvent>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Choice {
    Counts,
    NotTrue,
    Unknown,
    /// One before it counts.
    NotReached,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct PaperSeen {
    pub paper: PaperId,
    pub in_hand: Option<InHand>,
    pub missing: bool,
    /// Useful, never missing.
    pub helpful: bool,
    /// Other papers that would do.
    pub instead: Vec<PaperId>,
}

/// A held paper as a step sees it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct InHand {
    pub person: PersonId,
    /// The last day it is good for, regulations included.
    pub last_day: Option<Day>,
    pub valid: bool,
}

/// Explains one step. Nothing where the catalogue has no such step.
#[must_use]
pub fn explain(
    catalogue: &Catalogue,
    household: &Household,
    today: Day,
    step: &StepId,
) -> Option<StepExplanation> {
    let situation = Situation::new(catalogue, household, today);
    let concerned = applies::concerned(&situation, &mut Questions::default());
    let (place, step) = catalogue.steps.iter().enumerate().find(|(_, known)| &known.id == step)?;
    let carriers = applies::carriers(&situation, step);
    let persons =
        carriers.into_iter().filter_map(|carrier| of_person(&situation, &concerned, place, step, carrier));
    Some(StepExplanation {
        step: step.id.clone(),
        today,
        concerns: step.concerns,
        sources: step.sources.clone(),
        link: step.link.clone(),
        checked_on: step.checked_on,
        persons: persons.collect(),
    })
}

fn of_person(
    situation: &Situation,
    concerned: &Concerned,
    place: usize,
    step: &Step,
    carrier: Who,
) -> Option<PersonExplanation> {
    let id = |who: Who| situation.someone(who).map(|person| person.id.clone());
    let (speaker, truth) = applies::verdict(situation, step, carrier);
    let others = applies::other_adults(situation, carrier)
        .filter(|_| step.concerns == Concerns::Household && (speaker != carrier || truth == Truth::False));
    let concern = Concern { step, place, carrier, speaker, only_recorded: !truth.is_true() };
    let timing = timing(situation, speaker, step);
    let kept = concerned.get(place, carrier);
    let item = kept
        .and_then(|kept| item::placed(situation, concerned, kept, &mut Questions::default()))
        .map(|placed| placed.item);
    let verdict = match (&truth, &item) {
        (Truth::True, Some(_)) => Verdict::InPlan,
        (_, Some(_)) => Verdict::OnlyRecorded,
        (Truth::True, None) => Verdict::Unreachable,
        (Truth::Unknown(_), None) => Verdict::Undecided,
        (Truth::False, None) => Verdict::NotConcerned,
    };
    Some(PersonExplanation {
        person: id(carrier)?,
        verdict,
        decided_by: id(speaker)?,
        tests: std::iter::once(carrier)
            .chain(others)
            .filter_map(|who| person_test(situation, step, who))
            .collect(),
        requirements: requirements(situation, concerned, step, speaker),
        record: RecordSeen {
            newest: situation.record(carrier, step).map(|record| (record.state, record.on)),
            implied_by: step.done_by.zip(situation.implied_on(speaker, step)),
            counted: item::counting_record(situation, &concern, &timing),
            counts_from: timing.counts_from,
        },
        deadlines: item.iter().flat_map(|_| deadlines(situation, step, speaker, &timing)).collect(),
        papers: item.iter().flat_map(|item| papers(situation, step, speaker, item)).collect(),
        caution: item.as_ref().and_then(|_| tree(situation, speaker, step.caution_when.as_ref()?)),
        item,
    })
}

fn person_test(situation: &Situation, step: &Step, who: Who) -> Option<PersonTest> {
    let person = situation.someone(who)?;
    Some(PersonTest {
        person: person.id.clone(),
        role: applies::wanted_role(step).map(|wanted| RoleTest {
            wanted,
            is: person.role,
            truth: situation.has_role(who, wanted),
        }),
        status: StatusTest {
            wanted: step.statuses.clone(),
            is: person.fact(Fact::Status).map(FactValue::to_text),
            told_by: situation.teller(who, Fact::Status).cloned(),
            truth: situation.has_status(who, &step.statuses),
        },
        applies_when: step.applies_when.as_ref().and_then(|condition| tree(situation, who, condition)),
        truth: applies::applies_to(situation, step, who),
    })
}

fn requirements(situation: &Situation, concerned: &Concerned, step: &Step, who: Who) -> Vec<RequirementSeen> {
    let seen = step.requires.iter().map(|requirement| RequirementSeen {
        when: requirement.when.as_ref().and_then(|condition| tree(situation, who, condition)),
        in_force: situation.truth_or(who, requirement.when.as_ref(), Truth::True).is_true(),
        any: requirement.any,
        steps: requirement
            .steps
            .iter()
            .map(|step| (step.clone(), item::standing(situation, concerned, who, step)))
            .collect(),
    });
    seen.collect()
}

fn deadlines(situation: &Situation, step: &Step, who: Who, timing: &Timing) -> Vec<DeadlineSeen> {
    let seen = step.deadlines.iter().enumerate().map(|(place, deadline)| {
        let when = deadline.when.as_ref().and_then(|condition| tree(situation, who, condition));
        let choice = match timing.counted {
            Some(counted) if counted == place => Choice::Counts,
            Some(counted) if counted < place => Choice::NotReached,
            _ => match when.as_ref().map(|node| &node.truth) {
                Some(Truth::Unknown(_)) => Choice::Unknown,
                _ => Choice::NotTrue,
            },
        };
        DeadlineSeen {
            choice,
            when,
            rule: deadline.rule.clone(),
            hard: deadline.hard,
            source: deadline.source.clone(),
            links: links(step, deadline),
            events: if choice == Choice::Counts { timing.events.clone() } else { Vec::new() },
        }
    });
    seen.collect()
}

fn links(step: &Step, deadline: &Deadline) -> Vec<Source> {
    step.cited(&deadline.source).into_iter().cloned().collect()
}

fn papers(situation: &Situation, step: &Step, who: Who, item: &PlanItem) -> Vec<PaperSeen> {
    let one_of = &step.needs.one_of;
    let seen = item.needs.iter().map(|paper| PaperSeen {
        paper: paper.clone(),
        in_hand: item::in_hand(situation, who, step, paper),
        missing: item.missing_documents.contains(paper),
        helpful: step.needs.helpful.contains(paper),
        instead: if one_of.contains(paper) {
            one_of.iter().filter(|other| *other != paper).cloned().collect()
        } else {
            Vec::new()
        },
    });
    seen.collect()
}
