//! Can somebody come to each step? A step whose prerequisites never concern the same person is never in a plan.

use diko_core::catalogue::Concerns;

use super::satisfiable::{satisfiable, status_of};
use crate::fault::{Fault, FaultKind};
use crate::pack::Draft;

pub(super) fn check(draft: &Draft) -> Vec<Fault> {
    let catalogue = &draft.catalogue;
    let mut faults = Vec::new();
    for step in &catalogue.steps {
        let Some(node) = draft.origins.get("step", step.id.as_str()) else { continue };
        let own = status_of(step);
        for requirement in &step.requires {
            let known: Vec<_> = requirement.steps.iter().filter_map(|id| catalogue.step(id)).collect();
            let met = known.iter().any(|other| {
                if matches!(
                    (step.concerns, other.concerns),
                    (Concerns::Adult, Concerns::Child) | (Concerns::Child, Concerns::Adult)
                ) {
                    return false;
                }
                let theirs = status_of(other);
                let both: Vec<_> = own.iter().chain(&theirs).chain(&requirement.when).collect();
                satisfiable(&both, &catalogue.conditions)
            });
            // A requirement without a known step is told elsewhere.
            if !met && !known.is_empty() {
                let ids: Vec<&str> = requirement.steps.iter().map(|id| id.as_str()).collect();
                let message = format!(
                    "`{}` requires `{}`, which never concerns the same person: statuses, or adult and child, differ",
                    step.id,
                    ids.join("`, `")
                );
                let line = node.line_of(ids.first().copied().unwrap_or("requires"));
                faults.push(node.fault_on(line, FaultKind::Unreachable, message));
            }
        }
    }
    faults
}
