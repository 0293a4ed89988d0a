//! Is anything too old? Every rule was compared with the law within the twelve months before its pack was made, and
//! no switch had ended by then. The same question can be asked of another day: what will be old then.

use diko_core::Day;

use crate::fault::{Fault, FaultKind};
use crate::files::Files;
use crate::pack::{self, Draft, Manifest, commune_folder};
use crate::source::Node;

/// A rule counts as known for this long after it was checked.
const MONTHS: i32 = 12;

/// What was old, or from the future, when the pack was made.
pub(super) fn check(draft: &Draft) -> Vec<Fault> {
    let mut faults = Vec::new();
    for (node, nth, checked_on) in checks(draft) {
        let Some(created) = draft.manifest_of(node).map(|manifest| manifest.created) else { continue };
        if checked_on > created {
            let message = format!("checked on {checked_on}, after the pack was made ({created})");
            faults.push(node.fault_on(line(node, nth), FaultKind::Stale, message));
        } else if old(checked_on, created) {
            let message = format!("checked on {checked_on}, over {MONTHS} months before {created}");
            faults.push(node.fault_on(line(node, nth), FaultKind::Stale, message));
        }
    }
    let created = draft.manifest.as_ref().map(|manifest| manifest.created);
    faults.extend(created.into_iter().flat_map(|created| ended(draft, created)));
    faults
}

/// What will be old on a day: a warning, since it was not when the pack was made.
pub fn old_on(files: &Files, today: Day) -> Vec<Fault> {
    let communes = pack::communes(files);
    let mut faults = Vec::new();
    for commune in std::iter::once(None).chain(communes.iter().map(|name| Some(name.as_str()))) {
        let draft = pack::read(files, commune);
        for (node, nth, checked_on) in checks(&draft).filter(|(.., checked_on)| old(*checked_on, today)) {
            let message = format!("checked on {checked_on}, over {MONTHS} months before {today}");
            faults.push(node.fault_on(line(node, nth), FaultKind::Stale, message));
        }
        faults.extend(ended(&draft, today));
        for manifest in manifests(&draft).filter(|manifest| manifest.valid_until < today) {
            if let Some(node) = draft.origins.get("manifest", &manifest.id) {
                let message = format!("`{}` was valid until {}", manifest.id, manifest.valid_until);
                faults.push(node.fault_on(node.line_of_key("valid_until"), FaultKind::Stale, message));
            }
        }
    }
    faults.retain(|fault| {
        files.alone().is_none_or(|name| fault.file.starts_with(&files.name(&commune_folder(name))))
    });
    faults.sort();
    faults.dedup();
    faults
}

fn manifests(draft: &Draft) -> impl Iterator<Item = &Manifest> {
    draft.manifest.iter().chain(&draft.commune)
}

fn old(checked_on: Day, on: Day) -> bool {
    checked_on.plus_months(MONTHS) < on
}

fn ended(draft: &Draft, on: Day) -> Vec<Fault> {
    let fault = |switch: &diko_core::catalogue::Switch| {
        let until = switch.until.filter(|until| *until < on)?;
        let node = draft.origins.get("switch", switch.id.as_str())?;
        let message = format!("switch `{}` ended on {until}, before {on}", switch.id);
        Some(node.fault_on(node.line_of_key("until"), FaultKind::Stale, message))
    };
    draft.catalogue.switches.iter().filter_map(fault).collect()
}

/// Every day of a check, with the element it stands in and, for a Land, the number of its parameter.
fn checks(draft: &Draft) -> impl Iterator<Item = (&Node, Option<usize>, Day)> {
    let at = |kind, id: &str| draft.origins.get(kind, id);
    let steps = draft.catalogue.steps.iter().map(move |step| (at("step", step.id.as_str()), step.checked_on));
    let switches = draft.catalogue.switches.iter();
    let switches = switches.map(move |switch| (at("switch", switch.id.as_str()), switch.checked_on));
    let whole = steps.chain(switches).map(|(node, day)| (node, None, day));
    let lands = draft.lands.iter().flat_map(move |land| {
        let node = at("land", &format!("{:?}", land.code));
        land.params.iter().enumerate().map(move |(nth, param)| (node, Some(nth), param.checked_on))
    });
    whole.chain(lands).filter_map(|(node, nth, day)| Some((node?, nth, day)))
}

fn line(node: &Node, nth: Option<usize>) -> usize {
    nth.map_or_else(|| node.line_of_key("checked_on"), |nth| node.line_of_nth("param", nth))
}
