//! Letters as they are shown: what is due first, and when a letter without a noted day may be due.

use diko_core::Day;
use diko_core::catalogue::{Period, Rule, StepId};
use diko_core::ops::Id128;

use super::Look;
use super::cards::source_views;
use crate::case::conflicts::Conflict;
use crate::case::photos::Shown;
use crate::case::written::Letter;
use crate::views::{AboutView, LetterDayView, LetterHintView, LetterView, LettersView};

/// The steps of the catalogue that say how long one has after a decision: the usual time, and the shortest one.
const OBJECTION: &str = "widerspruch";
const ASYLUM_DECISION: &str = "asyl_bescheid";

impl Look<'_> {
    pub fn letters_view(&self, letters: Vec<Letter>) -> LettersView {
        let (mut answered, open): (Vec<Letter>, Vec<Letter>) =
            letters.into_iter().partition(|letter| letter.answered_on.is_some());
        answered.sort_by_key(|letter| std::cmp::Reverse((letter.answered_on, letter.id)));
        let mut steps: Vec<String> = Vec::new();
        for item in &self.plan.plan {
            if !steps.contains(&item.step.0) {
                steps.push(item.step.0.clone());
            }
        }
        LettersView {
            today: self.today.to_string(),
            open: in_order(open).iter().map(|letter| self.letter_view(letter)).collect(),
            answered: answered.iter().map(|letter| self.letter_view(letter)).collect(),
            persons: self.persons().map(|person| self.person(&person.id)).collect(),
            steps,
        }
    }

    /// Those that wait for an answer until a day.
    pub fn dated_letters(&self, letters: Vec<Letter>) -> Vec<LetterView> {
        let open = letters.into_iter().filter(Letter::is_dated).collect();
        in_order(open).iter().map(|letter| self.letter_view(letter)).collect()
    }

    fn letter_view(&self, letter: &Letter) -> LetterView {
        let text = |day: Option<Day>| day.map(|day| day.to_string());
        LetterView {
            id: letter.id.to_hex(),
            person: self.person(&letter.person),
            sender: letter.sender.clone(),
            subject: letter.subject.clone(),
            received_on: text(letter.received_on),
            answer_by: text(letter.answer_by),
            days_left: letter.answer_by.map(|day| self.days_left(day)),
            answered_on: text(letter.answered_on),
            step: letter.step.as_ref().map(|step| step.0.clone()),
            hint: self.letter_hint(letter),
            photos: self.photos.get(&Shown::Letter(letter.id)).copied().unwrap_or_default(),
            conflicts: self.conflict_views(|one| is_about(one, letter.id)),
        }
    }

    pub(super) fn days_left(&self, day: Day) -> i32 {
        i32::try_from(day.days_since(self.today)).unwrap_or(i32::MAX)
    }

    /// Both days are counted without moving them over days off: whoever keeps the earlier day keeps the later one too.
    fn letter_hint(&self, letter: &Letter) -> Option<LetterHintView> {
        let received =
            letter.received_on.filter(|_| letter.answer_by.is_none() && letter.answered_on.is_none())?;
        let day = |step: &str| self.hint_day(&step.into(), received);
        Some(LetterHintView { usual: day(OBJECTION)?, asylum: day(ASYLUM_DECISION) })
    }

    /// The shortest period of a step's deadlines; nothing once it is over.
    fn hint_day(&self, step: &StepId, received: Day) -> Option<LetterDayView> {
        let step = self.catalogue().step(step)?;
        let ends = step.deadlines.iter().filter_map(|deadline| match &deadline.rule {
            Rule::Within { period: Period::Days(days), .. } => {
                Some((received.plus_days((*days).into()), &deadline.source))
            }
            Rule::Within { period: Period::Months(months), .. } => {
                Some((received.plus_months((*months).into()), &deadline.source))
            }
            _ => None,
        });
        let (on, source) = ends.min_by_key(|(on, _)| *on).filter(|(on, _)| *on >= self.today)?;
        Some(LetterDayView {
            on: on.to_string(),
            source: source.clone(),
            sources: source_views(step.cited(source)),
            checked_on: step.checked_on.to_string(),
        })
    }
}

impl Letter {
    pub fn is_dated(&self) -> bool {
        self.answer_by.is_some() && self.answered_on.is_none()
    }
}

/// The nearest day first; then those without a day, the newest first.
fn in_order(mut letters: Vec<Letter>) -> Vec<Letter> {
    letters.sort_by_key(|letter| {
        let newest = std::cmp::Reverse(letter.received_on);
        (letter.answer_by.is_none(), letter.answer_by, newest, letter.id)
    });
    letters
}

fn is_about(conflict: &Conflict, id: Id128) -> bool {
    match &conflict.about {
        AboutView::Letter { letter, .. } | AboutView::KeptLetter { letter, .. } => *letter == id.to_hex(),
        _ => false,
    }
}
