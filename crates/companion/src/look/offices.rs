//! The commune's offices of one kind: whether each is open, and its hours on the coming days.

use diko_catalogue::hours::{DayHours, Hours, OpenState};
use diko_core::catalogue::{Office, OfficeKindId};
use diko_core::land::Land;

use super::Look;
use crate::views::{HoursView, OfficeView, OpenView, OpenWord, SpanView};
use crate::words::word;

impl Look<'_> {
    pub fn offices(&self, kind: &OfficeKindId) -> Vec<OfficeView> {
        let of_kind = self.catalogue().offices.iter().filter(|office| &office.kind == kind);
        of_kind.map(|office| self.office_view(office)).collect()
    }

    fn office_view(&self, office: &Office) -> OfficeView {
        let hours = office.hours.as_deref().and_then(|hours| Hours::read(hours).ok());
        let land = self.office_land();
        OfficeView {
            id: office.id.clone(),
            kind: office.kind.0.clone(),
            name: office.name.clone(),
            street: office.street.clone(),
            postcode: office.postcode.clone(),
            town: office.town.clone(),
            room: office.room.clone(),
            open: hours.as_ref().map(|hours| open_view(hours.state(land, self.now))),
            hours: hours
                .map(|hours| hours.coming_week(land, self.today).into_iter().map(hours_view).collect()),
            phone: office.phone.clone(),
            appointment_link: office.appointment_link.clone(),
            languages: office.languages.clone(),
        }
    }

    /// An office keeps the holidays of its commune's Land.
    fn office_land(&self) -> Option<Land> {
        self.pack.commune.as_ref().and_then(|commune| commune.land).or(self.household.land)
    }
}

fn open_view(state: OpenState) -> OpenView {
    let view = |state| OpenView { state, until: None, opens_on: None, opens_at: None };
    match state {
        OpenState::Open { until } => OpenView { until, ..view(OpenWord::Open) },
        OpenState::Closed { opens } => {
            let (opens_on, opens_at) = opens.map(|(on, at)| (on.to_string(), at)).unzip();
            OpenView { opens_on, opens_at, ..view(OpenWord::Closed) }
        }
        OpenState::Unknown => view(OpenWord::Unknown),
    }
}

fn hours_view(day: DayHours) -> HoursView {
    HoursView {
        on: day.on.to_string(),
        spans: day.spans.into_iter().map(|(opens, closes)| SpanView { opens, closes }).collect(),
        holiday: day.holiday.as_ref().map(word),
    }
}
