//! What to do now: one sign, two steps after it, papers that end, what waits for an office, ends of rules of law.
//! How the sign is chosen is told in the design language, "How Now decides".

use diko_core::Day;
use diko_core::catalogue::{DeadlineKind, Switch};
use diko_core::plan::{ItemState, PlanItem, Urgency};

use super::Look;
use super::appointments::is_of;
use super::cards::{Card, is_open};
use super::plan_page::count;
use crate::case::Case;
use crate::case::written::Appointment;
use crate::views::{NoticeView, NowView, OpenQuestionView};
use crate::words::word;

/// The end of a rule of law is told this many days ahead.
const NOTICE_DAYS: i64 = 120;

impl Look<'_> {
    pub fn now_view(&self, case: &Case) -> NowView {
        let cards = self.cards();
        let mut next = self.next_cards(&cards).into_iter().peekable();
        let sign = next.next_if(|card| self.is_pressing(card));
        let (letters, coming) = (case.letters(), self.coming(case.appointments()));
        let of_sign = sign.and_then(|card| coming.iter().find(|one| is_of(one, card)));
        let is_of_sign = |one: &Appointment| of_sign.is_some_and(|of_sign| of_sign.id == one.id);
        let of_entries =
            letters.iter().filter(|letter| letter.is_dated()).filter_map(|letter| letter.answer_by);
        let of_entries = of_entries.chain(coming.iter().map(|one| one.on));
        let waiting = cards.iter().filter(|card| card.first.state == ItemState::Waiting);
        NowView {
            today: self.today.to_string(),
            calm_until: if sign.is_none() { self.next_change(of_entries) } else { None }
                .map(|day| day.to_string()),
            sign: sign.map(|card| self.card_view(card)),
            sign_appointment: of_sign.map(|one| self.appointment_view(one)),
            appointment: coming.first().filter(|one| !is_of_sign(one)).map(|one| self.appointment_view(one)),
            after: next.map(|card| self.card_view(card)).collect(),
            letters: self.dated_letters(letters),
            expiring: self.expiring_rows(),
            waiting: waiting.map(|card| self.card_view(card)).collect(),
            notices: self.notices(),
            conflicts: count(self.conflicts.iter()),
            expired_on: self.expired_on().map(|day| day.to_string()),
            open_questions: self.open_questions(),
        }
    }

    pub fn open_questions(&self) -> Vec<OpenQuestionView> {
        self.plan
            .open_questions
            .iter()
            .map(|question| OpenQuestionView {
                person: self.person(&question.person),
                fact: question.fact.name().into(),
                decides: question.decides.iter().map(ToString::to_string).collect(),
            })
            .collect()
    }

    /// The cards behind `plan.next`, each once.
    pub fn next_cards<'c, 'p>(&self, cards: &'c [Card<'p>]) -> Vec<&'c Card<'p>> {
        let mut next: Vec<&Card<'p>> = Vec::new();
        for reference in &self.plan.next {
            let is_meant = |card: &&Card<'p>| {
                card.first.step == reference.step
                    && card.first.state == ItemState::Ready
                    && card.concerns(&reference.person)
            };
            if let Some(card) = cards.iter().find(is_meant)
                && !next.iter().any(|chosen| std::ptr::eq(*chosen, card))
            {
                next.push(card);
            }
        }
        next
    }

    /// A hard day missed or within 14 days, a "now" duty, or a step that something of the kind waits for.
    fn is_pressing(&self, card: &Card<'_>) -> bool {
        let presses = |item: &PlanItem| {
            let hard_day = item.due.as_ref().is_some_and(|due| due.hard) && item.urgency != Urgency::None;
            hard_day || item.rule == DeadlineKind::Immediately
        };
        let step = &card.first.step;
        let waits_for_it = |item: &&PlanItem| is_open(item) && item.blocked_by.contains(step);
        presses(card.first) || self.plan.plan.iter().filter(waits_for_it).any(presses)
    }

    /// The next day on which something opens or falls due; `of_entries`: days of letters and appointments.
    fn next_change(&self, of_entries: impl Iterator<Item = Day>) -> Option<Day> {
        let open = self.plan.plan.iter().filter(|item| is_open(item));
        let of_steps = open.flat_map(|item| [item.opens_on, item.due.as_ref().map(|due| due.on)]);
        let of_papers = self.plan.expiring.iter().map(|paper| paper.act_from);
        of_steps.chain(of_papers).flatten().chain(of_entries).filter(|day| *day > self.today).min()
    }

    /// The day after which the first of the layers was not made to be used. It still is: old rules help more than none.
    fn expired_on(&self) -> Option<Day> {
        let layers = std::iter::once(&self.pack.manifest).chain(&self.pack.commune);
        layers.map(|layer| layer.valid_until).filter(|until| *until < self.today).min()
    }

    /// Rules of law that end soon and concern someone here.
    fn notices(&self) -> Vec<NoticeView> {
        let ends_soon = |switch: &&Switch| {
            switch.until.is_some_and(|until| (0..=NOTICE_DAYS).contains(&until.days_since(self.today)))
        };
        let concerns_someone = |switch: &&Switch| {
            switch
                .concerns
                .as_ref()
                .is_some_and(|condition| self.persons().any(|person| self.is_true(&person.id, condition)))
        };
        let mut notices: Vec<NoticeView> = self
            .catalogue()
            .switches
            .iter()
            .filter(ends_soon)
            .filter(concerns_someone)
            .filter_map(|switch| Some(NoticeView { switch: word(&switch.id), on: switch.until?.to_string() }))
            .collect();
        notices.sort_by(|one, other| one.on.cmp(&other.on));
        notices
    }
}
