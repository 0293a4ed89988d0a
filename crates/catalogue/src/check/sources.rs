//! Is every rule backed, and does every value make sense? Sources with a link, days of a check, windows, addresses,
//! opening hours.

use diko_core::catalogue::{DeadlineKind, Rule, Source, Step};

use crate::fault::{Fault, FaultKind};
use crate::pack::Draft;
use crate::source::Node;

pub(super) fn check(draft: &Draft) -> Vec<Fault> {
    let mut faults = Vec::new();
    for step in &draft.catalogue.steps {
        let Some(node) = draft.origins.get("step", step.id.as_str()) else { continue };
        sources(node, &step.sources, &mut faults);
        if let Some(link) = &step.link {
            https(node, link, &mut faults);
        }
        if let Some(leika) = &step.leika
            && (leika.len() != 14 || !leika.bytes().all(|byte| byte.is_ascii_digit()))
        {
            value(node, leika, format!("`{leika}` is not a LeiKa key: 14 digits"), &mut faults);
        }
        deadlines(node, step, &mut faults);
    }
    for switch in &draft.catalogue.switches {
        let Some(node) = draft.origins.get("switch", switch.id.as_str()) else { continue };
        sources(node, &switch.sources, &mut faults);
        if let (Some(from), Some(until)) = (switch.from, switch.until)
            && until < from
        {
            value(node, "until", format!("ends on {until}, before it begins on {from}"), &mut faults);
        }
    }
    for land in &draft.lands {
        let Some(node) = draft.origins.get("land", &format!("{:?}", land.code)) else { continue };
        for param in land.params.iter().filter(|param| param.source.trim().is_empty()) {
            let message = format!("`{}` names no source", param.id);
            faults.push(node.fault_at(&param.id, FaultKind::Source, message));
        }
    }
    offices(draft, &mut faults);
    faults
}

fn sources(node: &Node, sources: &[Source], faults: &mut Vec<Fault>) {
    if sources.is_empty() {
        faults.push(node.fault_at("sources", FaultKind::Source, "names no source".into()));
    }
    for source in sources {
        if source.cite.trim().is_empty() {
            let message = "a source without `cite`: how a lawyer names the place".into();
            faults.push(node.fault_at("sources", FaultKind::Source, message));
        }
        https(node, &source.url, faults);
    }
}

fn deadlines(node: &Node, step: &Step, faults: &mut Vec<Fault>) {
    let mut always = false;
    for (index, deadline) in step.deadlines.iter().enumerate() {
        let line = node.line_of_nth("deadlines", index);
        let mut fault = |kind, message: String| faults.push(node.fault_on(line, kind, message));
        if deadline.rule.kind() != DeadlineKind::None && deadline.source.trim().is_empty() {
            fault(FaultKind::Source, format!("a deadline of `{}` without a source in the law", step.id));
        }
        if always {
            let message = "never counts: a deadline before it has no `when`";
            fault(FaultKind::Contradiction, message.into());
        }
        if !windows_in_order(&deadline.rule) {
            let message = "windows must be [first month, first month that is too late], one after the other";
            fault(FaultKind::Value, message.into());
        }
        always |= deadline.when.is_none();
    }
}

fn windows_in_order(rule: &Rule) -> bool {
    let Rule::AgeWindow { windows } = rule else { return true };
    let apart = windows.windows(2).all(|pair| matches!(pair, [(_, end), (start, _)] if end <= start));
    apart && !windows.is_empty() && windows.iter().all(|(start, end)| start < end)
}

fn offices(draft: &Draft, faults: &mut Vec<Fault>) {
    for office in &draft.catalogue.offices {
        let Some(node) = draft.origins.get("office", &office.id) else { continue };
        for (key, text) in [("name", &office.name), ("street", &office.street), ("town", &office.town)] {
            if text.trim().is_empty() {
                value(node, key, format!("`{key}` is empty"), faults);
            }
        }
        if office.postcode.len() != 5 || !office.postcode.bytes().all(|byte| byte.is_ascii_digit()) {
            value(node, "postcode", format!("`{}` is not a postcode: five digits", office.postcode), faults);
        }
        if let Some(Err(fault)) = office.hours.as_deref().map(crate::hours::Hours::read) {
            value(node, "hours", fault.to_string(), faults);
        }
        if let Some(link) = &office.appointment_link {
            https(node, link, faults);
        }
    }
}

fn https(node: &Node, url: &str, faults: &mut Vec<Fault>) {
    let host = url.strip_prefix("https://").unwrap_or_default();
    if host.is_empty() || host.starts_with('/') || url.contains(char::is_whitespace) {
        let message = format!("`{url}` is not a link: it must begin with https:// and hold no space");
        faults.push(node.fault_at(url, FaultKind::Source, message));
    }
}

fn value(node: &Node, word: &str, message: String, faults: &mut Vec<Fault>) {
    faults.push(node.fault_at(word, FaultKind::Value, message));
}
