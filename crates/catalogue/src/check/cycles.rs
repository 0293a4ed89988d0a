//! Does anything wait for itself? Steps along `after` and `requires`, conditions along their names, retired ids along
//! what replaced them.

use std::collections::{BTreeMap, BTreeSet};

use diko_core::condition::Condition;

use super::walk;
use crate::fault::{Fault, FaultKind};
use crate::pack::Draft;

pub(super) struct Cycles {
    pub(super) steps: Vec<Fault>,
    pub(super) conditions: Vec<Fault>,
}

pub(super) fn check<'a>(draft: &'a Draft) -> Cycles {
    let catalogue = &draft.catalogue;
    let mut steps: Graph<'_> = BTreeMap::new();
    for step in &catalogue.steps {
        let required = step.requires.iter().flat_map(|requirement| &requirement.steps);
        steps.insert(step.id.as_str(), step.after.iter().chain(required).map(|id| id.as_str()).collect());
    }
    let mut conditions: Graph<'_> = BTreeMap::new();
    for (name, condition) in &catalogue.conditions {
        let mut names = Vec::new();
        walk(condition, &mut |inner| {
            if let Condition::Named(name) = inner {
                names.push(name.as_str());
            }
        });
        conditions.insert(name, names);
    }
    let replaced = |id: &'a str, other: Option<&'a str>| (id, other.into_iter().collect::<Vec<_>>());
    let retired_steps: Graph<'_> = catalogue
        .steps
        .iter()
        .map(|step| replaced(step.id.as_str(), step.replaced_by.as_ref().map(|id| id.as_str())))
        .collect();
    let retired_papers: Graph<'_> = catalogue
        .papers
        .iter()
        .map(|paper| replaced(paper.id.as_str(), paper.replaced_by.as_ref().map(|id| id.as_str())))
        .collect();
    Cycles {
        steps: [
            faults(draft, "step", "wait for each other", &steps),
            faults(draft, "step", "replace each other", &retired_steps),
            faults(draft, "paper", "replace each other", &retired_papers),
        ]
        .concat(),
        conditions: faults(draft, "condition", "name each other", &conditions),
    }
}

type Graph<'a> = BTreeMap<&'a str, Vec<&'a str>>;

fn faults(draft: &Draft, kind: &'static str, verb: &str, graph: &Graph<'_>) -> Vec<Fault> {
    let mut search = Search { graph, path: Vec::new(), finished: BTreeSet::new(), cycles: Vec::new() };
    for start in graph.keys() {
        search.visit(start);
    }
    let to_fault = |cycle: &Vec<&str>| {
        let (first, second) = (cycle.first()?, cycle.get(1).or(cycle.first())?);
        let message = format!("{kind}s {verb}: {} → {first}", cycle.join(" → "));
        let node = draft.origins.get(kind, first)?;
        // An element that names itself holds its id twice, so the line of the element has to do.
        let line = if first == second { node.line() } else { node.line_of(second) };
        Some(node.fault_on(line, FaultKind::Cycle, message))
    };
    search.cycles.iter().filter_map(to_fault).collect()
}

struct Search<'a> {
    graph: &'a Graph<'a>,
    path: Vec<&'a str>,
    finished: BTreeSet<&'a str>,
    cycles: Vec<Vec<&'a str>>,
}

impl<'a> Search<'a> {
    fn visit(&mut self, id: &'a str) {
        if self.finished.contains(id) {
            return;
        }
        if let Some(start) = self.path.iter().position(|seen| *seen == id) {
            self.cycles.push(self.path.iter().skip(start).copied().collect());
            return;
        }
        self.path.push(id);
        for next in self.graph.get(id).into_iter().flatten() {
            self.visit(next);
        }
        self.path.pop();
        self.finished.insert(id);
    }
}
