//! The commune's offices of one kind, with a week of opening hours.

use diko_core::catalogue::{Office, OfficeKindId};

use super::Look;
use crate::views::{HoursView, OfficeView, SpanView};

impl Look<'_> {
    pub fn offices(&self, kind: &OfficeKindId) -> Vec<OfficeView> {
        self.catalogue().offices.iter().filter(|office| &office.kind == kind).map(office_view).collect()
    }
}

fn office_view(office: &Office) -> OfficeView {
    OfficeView {
        id: office.id.clone(),
        kind: office.kind.0.clone(),
        name: office.name.clone(),
        street: office.street.clone(),
        postcode: office.postcode.clone(),
        town: office.town.clone(),
        room: office.room.clone(),
        hours: office.hours.as_deref().and_then(week_view),
        phone: office.phone.clone(),
        appointment_link: office.appointment_link.clone(),
        languages: office.languages.clone(),
    }
}

fn week_view(hours: &str) -> Option<Vec<HoursView>> {
    let week = diko_catalogue::hours::week(hours).ok()?;
    let days = week.iter().map(|spans| HoursView {
        spans: spans.iter().map(|span| SpanView { opens: span.opens(), closes: span.closes() }).collect(),
    });
    Some(days.collect())
}
