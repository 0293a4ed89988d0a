//! What the catalogue says about itself: version, days, switches, the laws it was made from.

use std::collections::BTreeMap;

use diko_catalogue::Pack;
use diko_core::Day;

use super::plan_page::count;
use crate::views::{CatalogueView, CommuneView, SourceView, SwitchView};

pub(crate) fn catalogue_view(pack: &Pack, communes: Vec<CommuneView>, today: Day) -> CatalogueView {
    let catalogue = &pack.catalogue;
    let mut laws: BTreeMap<&str, &str> = BTreeMap::new();
    for source in catalogue.steps.iter().flat_map(|step| &step.sources) {
        laws.entry(&source.cite).or_insert(&source.url);
    }
    let checked = catalogue.steps.iter().map(|step| step.checked_on);
    CatalogueView {
        id: catalogue.id.clone(),
        version: catalogue.version,
        created: pack.manifest.created.to_string(),
        valid_until: Some(pack.manifest.valid_until.to_string()),
        expired: pack.manifest.valid_until < today,
        // The oldest check is the honest one.
        checked_on: checked.min().unwrap_or(pack.manifest.created).to_string(),
        steps: count(catalogue.steps.iter()),
        papers: count(catalogue.papers.iter()),
        communes,
        switches: catalogue
            .switches
            .iter()
            .map(|switch| SwitchView {
                id: switch.id.0.clone(),
                value: switch.value.clone(),
                from: switch.from.map(|day| day.to_string()),
                until: switch.until.map(|day| day.to_string()),
            })
            .collect(),
        laws: laws
            .into_iter()
            .map(|(cite, url)| SourceView { cite: cite.to_owned(), url: url.to_owned() })
            .collect(),
    }
}
