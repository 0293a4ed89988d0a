//! What another version of a catalogue changes: for the households of the stories, in the lists of ids, in the texts.
//! How two plans are compared is told in `diko_core::plan::compare`.

use std::collections::{BTreeMap, BTreeSet};

use diko_core::catalogue::Catalogue;
use diko_core::plan::{Plan, PlanChanges, compare};
use diko_core::{Day, derive};
use fluent_syntax::ast::{Attribute, Entry, Message, Pattern};
use fluent_syntax::parser;

use crate::check::EXPECTED;
use crate::fault::Fault;
use crate::files::Files;
use crate::source::Source;
use crate::{Pack, Texts, load_files, story};

/// What differs between two versions, seen from the later one.
#[derive(Debug)]
pub struct Diff {
    /// Every story of both, run on both, in the order of the names.
    pub stories: Vec<StoryDiff>,
    pub elements: Vec<ElementsDiff>,
    /// By language.
    pub texts: BTreeMap<String, Lists>,
}

#[derive(Debug)]
pub struct StoryDiff {
    pub name: String,
    pub today: Day,
    pub outcome: Outcome,
}

#[derive(Debug)]
pub enum Outcome {
    Compared {
        before: Box<Plan>,
        after: Box<Plan>,
        changes: Box<PlanChanges>,
    },
    /// One of the catalogues does not know what the story names.
    NotReadable(Vec<Fault>),
}

impl StoryDiff {
    #[must_use]
    pub fn is_same(&self) -> bool {
        matches!(&self.outcome, Outcome::Compared { changes, .. } if changes.is_empty())
    }
}

/// Elements of one kind, such as `step`.
#[derive(Debug)]
pub struct ElementsDiff {
    pub kind: &'static str,
    pub ids: Lists,
    /// Still there, and since this version led on to another: from, to.
    pub replaced: Vec<(String, String)>,
}

/// Ids in alphabetical order.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Lists {
    pub added: Vec<String>,
    pub gone: Vec<String>,
    pub changed: Vec<String>,
}

impl Lists {
    #[must_use]
    pub fn is_empty(&self) -> bool {
        *self == Lists::default()
    }

    fn of<T: PartialEq>(old: &BTreeMap<String, T>, new: &BTreeMap<String, T>) -> Lists {
        let only_in = |one: &BTreeMap<String, T>, other: &BTreeMap<String, T>| {
            one.keys().filter(|id| !other.contains_key(*id)).cloned().collect()
        };
        let changed = new.iter().filter(|(id, is)| old.get(*id).is_some_and(|was| was != *is));
        Lists {
            added: only_in(new, old),
            gone: only_in(old, new),
            changed: changed.map(|(id, _)| id.clone()).collect(),
        }
    }
}

/// Compares two catalogues. A story that both have is told as the later one tells it, on the day its expected plan
/// names, so that only the catalogue differs.
///
/// # Errors
/// The faults of a catalogue that cannot be loaded.
pub fn diff(old: &Files, new: &Files, commune: Option<&str>) -> Result<Diff, Vec<Fault>> {
    let (before, after) = (load_files(old, commune)?, load_files(new, commune)?);
    let names: BTreeSet<&str> = stories(old).chain(stories(new)).collect();
    let stories = names.into_iter().filter_map(|path| {
        let files = if new.get(path).is_some() { new } else { old };
        story_diff(files, path, &before, &after)
    });
    Ok(Diff {
        stories: stories.collect(),
        elements: elements(&before, &after),
        texts: texts(&before.texts, &after.texts),
    })
}

const FOLDER: &str = "stories/";

fn stories(files: &Files) -> impl Iterator<Item = &str> {
    let paths = files.under(FOLDER).map(|(path, _)| path);
    paths.filter(|path| path.ends_with(".toml") && !path.ends_with(EXPECTED))
}

fn story_diff(files: &Files, path: &str, before: &Pack, after: &Pack) -> Option<StoryDiff> {
    let text = files.get(path)?;
    let stem = path.strip_suffix(".toml")?;
    let beside = format!("{stem}{EXPECTED}");
    let expected = files.get(&beside).and_then(|text| Source::parse(files.name(&beside), text).ok());
    // The day alone is read: whether the rest of the expected plan is well written, `check` says.
    let today = expected.and_then(|source| source.text("today")?.parse::<Day>().ok());
    let today = today.unwrap_or(after.manifest.created);
    let plan = |pack: &Pack| -> Result<Box<Plan>, Vec<Fault>> {
        let household = story::parse(&files.name(path), text, &pack.catalogue, today)?;
        Ok(Box::new(derive(&pack.catalogue, &household, today)))
    };
    let outcome = match (plan(before), plan(after)) {
        (Ok(before), Ok(after)) => {
            let changes = Box::new(compare(&before, &after));
            Outcome::Compared { before, after, changes }
        }
        (before, after) => {
            Outcome::NotReadable([before.err(), after.err()].into_iter().flatten().flatten().collect())
        }
    };
    Some(StoryDiff { name: stem.strip_prefix(FOLDER)?.to_owned(), today, outcome })
}

fn elements(before: &Pack, after: &Pack) -> Vec<ElementsDiff> {
    fn of<'a, T: PartialEq + 'a>(
        kind: &'static str,
        [old, new]: [&'a [T]; 2],
        id: fn(&T) -> String,
        replaced_by: fn(&T) -> Option<String>,
    ) -> ElementsDiff {
        let by_id = |all: &'a [T]| -> BTreeMap<String, Vec<&'a T>> {
            let mut elements: BTreeMap<String, Vec<&T>> = BTreeMap::new();
            for element in all {
                elements.entry(id(element)).or_default().push(element);
            }
            elements
        };
        let (old, new) = (by_id(old), by_id(new));
        let successor = |all: &BTreeMap<String, Vec<&T>>, id: &str| {
            all.get(id).and_then(|elements| elements.iter().find_map(|element| replaced_by(element)))
        };
        let replaced = new.keys().filter(|id| successor(&old, id).is_none());
        let replaced = replaced.filter_map(|id| Some((id.clone(), successor(&new, id)?)));
        ElementsDiff { kind, ids: Lists::of(&old, &new), replaced: replaced.collect() }
    }
    let conditions = |catalogue: &Catalogue| -> Vec<(String, diko_core::condition::Condition)> {
        catalogue.conditions.iter().map(|(name, condition)| (name.clone(), condition.clone())).collect()
    };
    let (old, new) = (&before.catalogue, &after.catalogue);
    vec![
        of(
            "step",
            [&old.steps, &new.steps],
            |step| step.id.0.clone(),
            |step| step.replaced_by.as_ref().map(|id| id.0.clone()),
        ),
        of(
            "paper",
            [&old.papers, &new.papers],
            |paper| paper.id.0.clone(),
            |paper| paper.replaced_by.as_ref().map(|id| id.0.clone()),
        ),
        of("kind of office", [&old.office_kinds, &new.office_kinds], |kind| kind.id.0.clone(), |_| None),
        of("office", [&old.offices, &new.offices], |office| office.id.clone(), |_| None),
        of("switch", [&old.switches, &new.switches], |switch| switch.id.0.clone(), |_| None),
        of("question", [&old.questions, &new.questions], |question| question.fact.to_string(), |_| None),
        of("condition", [&conditions(old), &conditions(new)], |(name, _)| name.clone(), |_| None),
        of("Land", [&before.lands, &after.lands], |land| land.code.code().to_owned(), |_| None),
    ]
}

fn texts(old: &Texts, new: &Texts) -> BTreeMap<String, Lists> {
    let languages: BTreeSet<&str> = old.languages().chain(new.languages()).collect();
    let of = |texts: &Texts, language: &str| -> BTreeMap<String, MessageText> {
        let (Ok(resource) | Err((resource, _))) =
            parser::parse(texts.source(language).unwrap_or_default().to_owned());
        let messages = resource.body.into_iter().filter_map(|entry| match entry {
            Entry::Message(Message { id, value, attributes, .. }) => Some((id.name, (value, attributes))),
            _ => None,
        });
        messages.collect()
    };
    let lists = languages
        .into_iter()
        .map(|language| (language.to_owned(), Lists::of(&of(old, language), &of(new, language))));
    lists.collect()
}

/// A message without its comment.
type MessageText = (Option<Pattern<String>>, Vec<Attribute<String>>);
