//! Letters as they are shown: what is due first, and when a letter without a noted day may be due.

use diko_core::Day;
use diko_core::ops::Id128;

use super::Look;
use crate::case::conflicts::Conflict;
use crate::case::written::Letter;
use crate::views::{AboutView, LetterHintView, LetterView, LettersView};

/// The shortest time to go to court: § 74 (1) with § 36 (3) AsylG, one week from the day on the envelope.
const SHORTEST_DAYS: i64 = 7;

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
            conflicts: self.conflict_views(|one| is_about(one, letter.id)),
        }
    }

    pub(super) fn days_left(&self, day: Day) -> i32 {
        i32::try_from(day.days_since(self.today)).unwrap_or(i32::MAX)
    }

    /// Both days are counted without moving them over days off: whoever keeps the earlier day keeps the later one too.
    fn letter_hint(&self, letter: &Letter) -> Option<LetterHintView> {
        let received = letter.received_on?;
        // The usual time for an objection or an action: § 70 (1), § 74 (1) VwGO, § 84 (1), § 87 (1) SGG.
        let month = received.plus_months(1);
        if letter.answer_by.is_some() || letter.answered_on.is_some() || month < self.today {
            return None;
        }
        let week = Some(received.plus_days(SHORTEST_DAYS)).filter(|day| *day >= self.today);
        Some(LetterHintView { week: week.map(|day| day.to_string()), month: month.to_string() })
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
