//! What there is to remind of in one family: last days of the plan, letters to answer, appointments, papers that end or
//! can be renewed. Each as a day alone. Deliberately not here: when it is told (`crate::reminders`).

use diko_core::plan::{ExpiringPaper, PlanItem};

use super::Look;
use super::cards::is_open;
use crate::case::Case;
use crate::case::written::{Appointment, Letter};
use crate::check;
use crate::reminders::Due;

impl Look<'_> {
    pub fn due(&self, case: &Case) -> Vec<Due> {
        let appointments = self.coming(case.appointments()).into_iter().map(|one| of_appointment(&one));
        let letters =
            case.letters().into_iter().filter(Letter::is_dated).filter_map(|letter| letter.answer_by);
        let steps = self.plan.plan.iter().filter(|item| is_open(item));
        let last_days = steps.filter_map(|item| item.due.as_ref()).map(|due| due.on).chain(letters);
        let papers = self.plan.expiring.iter().filter(|paper| self.asks_for_renewal(paper));
        let of_papers = papers.flat_map(|paper| {
            let window = paper.act_from.map(Due::FirstDay);
            std::iter::once(Due::LastDay(paper.on)).chain(window)
        });
        appointments.chain(last_days.map(Due::LastDay)).chain(of_papers).collect()
    }

    /// Not while its renewal lies at an office, and not where nobody wants it.
    fn asks_for_renewal(&self, paper: &ExpiringPaper) -> bool {
        let renews =
            |item: &&PlanItem| Some(&item.step) == paper.step.as_ref() && item.person == paper.person;
        self.plan.plan.iter().filter(renews).all(is_open)
    }
}

fn of_appointment(one: &Appointment) -> Due {
    Due::Appointment { on: one.on, minute: one.at.as_deref().and_then(check::minute) }
}
