//! `diff`: what another version of a catalogue changes for the households of the stories, with the ids and texts that
//! came, went or changed.

use std::io::{self, Write};
use std::path::PathBuf;

use diko_catalogue::Files;
use diko_catalogue::diff::{Diff, ElementsDiff, Lists, Outcome, StoryDiff, diff};
use diko_core::Day;
use diko_core::plan::{Changed, ItemRef, Listed, Plan, PlanChanges, PlanItem};
use serde::Serialize;

use crate::{Stop, word};

#[derive(clap::Args)]
pub(crate) struct Args {
    /// The folder of the earlier version
    old: PathBuf,
    /// The folder of the later version
    new: PathBuf,
    /// Add the layer of this commune, by the name of its folder
    #[arg(long)]
    commune: Option<String>,
    /// Name each text that changed
    #[arg(long)]
    texts: bool,
}

/// Stops with code 1 where the plan of a story changed.
pub(crate) fn run(args: &Args, out: &mut impl Write) -> Result<(), Stop> {
    let (old, new) = (Files::read(&args.old)?, Files::read(&args.new)?);
    let diff = diff(&old, &new, args.commune.as_deref())?;
    write(&diff, args.texts, out)?;
    match diff.stories.iter().filter(|story| !story.is_same()).count() {
        0 => Ok(()),
        changed => Err(Stop::Failed(format!("{changed} of {} stories changed", diff.stories.len()))),
    }
}

fn write(diff: &Diff, texts: bool, out: &mut impl Write) -> io::Result<()> {
    for story in &diff.stories {
        write_story(story, out)?;
    }
    for elements in &diff.elements {
        write_elements(elements, out)?;
    }
    for (language, lists) in diff.texts.iter().filter(|(_, lists)| !lists.is_empty()) {
        let Lists { added, gone, changed } = lists;
        let counts = format!("{} new, {} changed, {} gone", added.len(), changed.len(), gone.len());
        writeln!(out, "texts in {language}: {counts}")?;
        if texts {
            write_lists(lists, out)?;
        }
    }
    Ok(())
}

fn write_elements(elements: &ElementsDiff, out: &mut impl Write) -> io::Result<()> {
    if elements.ids.is_empty() && elements.replaced.is_empty() {
        return Ok(());
    }
    writeln!(out, "{}", elements.kind)?;
    write_lists(&elements.ids, out)?;
    for (from, to) in &elements.replaced {
        writeln!(out, "  {from} is replaced by {to}")?;
    }
    Ok(())
}

fn write_lists(lists: &Lists, out: &mut impl Write) -> io::Result<()> {
    for (what, ids) in [("+", &lists.added), ("-", &lists.gone), ("~", &lists.changed)] {
        for id in ids {
            writeln!(out, "  {what} {id}")?;
        }
    }
    Ok(())
}

fn write_story(story: &StoryDiff, out: &mut impl Write) -> io::Result<()> {
    match &story.outcome {
        _ if story.is_same() => Ok(()),
        Outcome::Compared { before, after, changes } => {
            writeln!(out, "{} on {}", story.name, story.today)?;
            for line in lines(before, after, changes) {
                writeln!(out, "  {line}")?;
            }
            Ok(())
        }
        Outcome::NotReadable(faults) => {
            writeln!(out, "{} on {} cannot be compared", story.name, story.today)?;
            for fault in faults {
                writeln!(out, "  {fault}")?;
            }
            Ok(())
        }
    }
}

/// One line for each thing that changed, in the order of the later plan.
fn lines(before: &Plan, after: &Plan, changes: &PlanChanges) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    lines.extend(changes.appeared.iter().map(|item| format!("{} + {}", name(item), summary(after, item))));
    lines.extend(changes.gone.iter().map(|item| format!("{} - was {}", name(item), summary(before, item))));
    lines.extend(changes.state_changed.iter().map(|change| told(change, "", word)));
    lines.extend(changes.rule_changed.iter().map(|change| told(change, "rule ", word)));
    lines.extend(changes.day_moved.iter().map(|change| told(change, "due ", day)));
    lines.extend(changes.opening_moved.iter().map(|change| told(change, "opens ", day)));
    lines.extend(changes.hardness_changed.iter().map(|change| {
        told(change, "day ", |hard| match hard {
            Some(true) => "hard".into(),
            Some(false) => "soft".into(),
            None => "none".into(),
        })
    }));
    lines.extend(
        changes
            .source_changed
            .iter()
            .map(|change| told(change, "source ", |source| source.clone().unwrap_or_else(|| "none".into()))),
    );
    lines.extend(changes.office_changed.iter().map(|change| told(change, "office ", word)));
    lines.extend(changes.caution_changed.iter().map(|change| {
        told(change, "ask first ", |caution| if *caution { "yes".into() } else { "no".into() })
    }));
    lines.extend(changes.blocks_changed.iter().map(|change| listed(change, "waits for")));
    lines.extend(changes.papers_changed.iter().map(|change| listed(change, "papers")));
    lines.extend(changes.missing_changed.iter().map(|change| listed(change, "missing")));
    lines.extend(changes.produces_changed.iter().map(|change| listed(change, "brings")));
    lines.extend(changes.reordered.iter().map(|item| {
        let place = |plan: &Plan| position(plan, item).map_or_else(String::new, |place| place.to_string());
        format!("{} place {} → {}", name(item), place(before), place(after))
    }));
    lines.extend(changes.now_asked.iter().map(|asked| format!("{}: + asks {}", asked.person.0, asked.fact)));
    lines.extend(
        changes.no_longer_asked.iter().map(|asked| format!("{}: - asks {}", asked.person.0, asked.fact)),
    );
    lines
}

fn name(item: &ItemRef) -> String {
    format!("{}: {}", item.person.0, item.step)
}

fn told<T>(change: &Changed<T>, what: &str, word: impl Fn(&T) -> String) -> String {
    format!("{} {what}{} → {}", name(&change.item), word(&change.from), word(&change.to))
}

fn listed<T: Serialize>(change: &Listed<T>, what: &str) -> String {
    let added = change.added.iter().map(|entry| format!(" +{}", word(entry)));
    let removed = change.removed.iter().map(|entry| format!(" -{}", word(entry)));
    format!("{} {what}{}", name(&change.item), added.chain(removed).collect::<String>())
}

fn find<'a>(plan: &'a Plan, item: &ItemRef) -> Option<&'a PlanItem> {
    plan.plan.iter().find(|known| known.person == item.person && known.step == item.step)
}

/// Counted from 1.
fn position(plan: &Plan, item: &ItemRef) -> Option<usize> {
    let place = plan.plan.iter().position(|known| known.person == item.person && known.step == item.step)?;
    Some(place + 1)
}

fn summary(plan: &Plan, item: &ItemRef) -> String {
    let Some(item) = find(plan, item) else { return String::new() };
    let due = item.due.as_ref().map_or_else(String::new, |due| format!(", due {}", due.on));
    format!("{}{due}", word(&item.state))
}

fn day(day: &Option<Day>) -> String {
    day.map_or_else(|| "none".into(), |day| day.to_string())
}
