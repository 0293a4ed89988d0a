//! Is every Land told, with the same parameters, each on the page of a step? A parameter that one Land lacks would be
//! taken for "nothing special".

use std::collections::BTreeSet;

use diko_core::land::Land;

use crate::fault::{Fault, FaultKind};
use crate::files::Files;
use crate::pack::Draft;

pub(super) fn check(files: &Files, draft: &Draft) -> Vec<Fault> {
    let mut faults = Vec::new();
    let all: BTreeSet<&str> =
        draft.lands.iter().flat_map(|land| &land.params).map(|param| param.id.as_str()).collect();
    for land in &draft.lands {
        let Some(node) = draft.origins.get("land", &format!("{:?}", land.code)) else { continue };
        let own: Vec<&str> = land.params.iter().map(|param| param.id.as_str()).collect();
        let once: BTreeSet<&str> = own.iter().copied().collect();
        for lacking in all.difference(&once) {
            let message = format!("{} does not have `{lacking}`, which other Länder have", land.code.code());
            faults.push(node.fault(FaultKind::Value, message));
        }
        for param in land
            .params
            .iter()
            .filter(|param| !draft.incomplete && draft.origins.get("step", param.step.as_str()).is_none())
        {
            let message = format!("`{}` belongs to step `{}`, which is not there", param.id, param.step);
            faults.push(node.fault_at(param.step.as_str(), FaultKind::Unknown, message));
        }
        if once.len() < own.len() {
            faults.push(node.fault(FaultKind::Duplicate, "a parameter is there twice".into()));
        }
    }
    for land in Land::ALL.iter().filter(|land| !draft.lands.iter().any(|told| told.code == **land)) {
        let path = format!("lands/{}.toml", land.code().to_lowercase());
        // A file that is there and cannot be read is told elsewhere.
        if files.get(&path).is_none() {
            let message = format!("there is no file for the Land {}", land.code());
            faults.push(Fault { file: files.name(&path), line: 1, kind: FaultKind::Unreadable, message });
        }
    }
    faults
}
