//! A plan as a table for people: what comes next, then everything by state, then what is still asked.

use std::io::{self, Write};

use diko_catalogue::Texts;
use diko_core::Plan;
use diko_core::catalogue::DeadlineKind;
use diko_core::plan::{ItemState, PlanItem, Urgency};

pub(crate) fn write(plan: &Plan, texts: &Texts, language: &str, out: &mut impl Write) -> io::Result<()> {
    let title = |prefix: &str, id: &str| {
        texts.get(language, &format!("{prefix}{id}"), None, None).unwrap_or_else(|| id.to_owned())
    };
    writeln!(out, "{} · {} version {}", plan.today, plan.catalogue.id, plan.catalogue.version)?;

    writeln!(out)?;
    let rows = plan.plan.iter().map(|item| {
        let next = plan.next.iter().any(|next| next.person == item.person && next.step == item.step);
        let mark = if next { "→" } else { "" };
        [
            mark.to_owned(),
            state(item).to_owned(),
            day(item),
            item.person.0.clone(),
            title("step-", item.step.as_str()),
            reason(item),
        ]
    });
    aligned(&rows.collect::<Vec<_>>(), out)?;

    if !plan.open_questions.is_empty() {
        writeln!(out)?;
    }
    let rows = plan.open_questions.iter().map(|question| {
        let decides: Vec<&str> = question.decides.iter().map(|step| step.as_str()).collect();
        [
            "?".to_owned(),
            question.person.0.clone(),
            title("fact-", question.fact.name()),
            format!("({})", decides.join(", ")),
        ]
    });
    aligned(&rows.collect::<Vec<_>>(), out)?;

    if !plan.expiring.is_empty() {
        writeln!(out)?;
    }
    let rows = plan.expiring.iter().map(|paper| {
        let act_from = paper.act_from.map(|day| format!("act from {day}")).unwrap_or_default();
        [
            "ends".to_owned(),
            paper.on.to_string(),
            paper.person.0.clone(),
            title("paper-", paper.document.as_str()),
            act_from,
        ]
    });
    aligned(&rows.collect::<Vec<_>>(), out)
}

fn state(item: &PlanItem) -> &'static str {
    match (item.state, item.urgency) {
        (ItemState::Ready, Urgency::Overdue) => "overdue",
        (ItemState::Ready, Urgency::Soon) => "soon",
        (ItemState::Ready, Urgency::None) => "ready",
        (ItemState::Blocked, _) => "blocked",
        (ItemState::Upcoming, _) => "upcoming",
        (ItemState::Waiting, _) => "waiting",
        (ItemState::Done, _) => "done",
        (ItemState::Dismissed, _) => "dismissed",
    }
}

fn day(item: &PlanItem) -> String {
    if let (ItemState::Waiting | ItemState::Done | ItemState::Dismissed, Some(on)) =
        (item.state, item.recorded_on)
    {
        return on.to_string();
    }
    match (&item.due, item.opens_on, item.rule) {
        (Some(due), ..) => due.on.to_string(),
        (None, Some(opens), _) if item.state == ItemState::Upcoming => format!("from {opens}"),
        (None, _, DeadlineKind::Immediately) => "now".into(),
        _ => String::new(),
    }
}

/// What keeps the step from being done, or where its day comes from.
fn reason(item: &PlanItem) -> String {
    let list = |ids: Vec<&str>| ids.join(", ");
    if !item.blocked_by.is_empty() {
        return format!("after {}", list(item.blocked_by.iter().map(|step| step.as_str()).collect()));
    }
    if !item.missing_documents.is_empty() {
        return format!(
            "missing {}",
            list(item.missing_documents.iter().map(|paper| paper.as_str()).collect())
        );
    }
    item.due.as_ref().map(|due| due.source.clone()).unwrap_or_default()
}

/// Columns as wide as their widest cell, counted in characters.
fn aligned<const N: usize>(rows: &[[String; N]], out: &mut impl Write) -> io::Result<()> {
    let mut widths = [0; N];
    for row in rows {
        for (width, cell) in widths.iter_mut().zip(row) {
            *width = cell.chars().count().max(*width);
        }
    }
    for row in rows {
        let cells: Vec<String> =
            row.iter().zip(widths).map(|(cell, width)| format!("{cell:<width$}")).collect();
        writeln!(out, "{}", cells.join("  ").trim_end())?;
    }
    Ok(())
}
