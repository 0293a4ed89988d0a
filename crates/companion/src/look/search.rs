//! Finding something again: steps and papers by their names in every language the catalogue speaks, so that the word of a
//! letter, a neighbour or an office leads there; people, notes, letters, appointments and proofs by what was written.
//! Deliberately not here: steps that are not in this plan, with their notes and proofs.

use diko_core::household::PersonId;

use super::Look;
use super::cards::Card;
use crate::case::Case;
use crate::case::written::{Appointment, Letter, Proof};
use crate::fold::folded;
use crate::views::{AppointmentView, FoundNoteView, FoundProofView, LetterView, NoteView, SearchView};

/// A question longer than this finds nothing; nobody types it.
const LONGEST_QUERY: usize = 400;

/// How close something is to what is looked for: the smaller the closer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Closeness {
    /// It begins so.
    Begins,
    /// Words of it begin so.
    Words,
    Contains,
    /// Only what is said about it.
    About,
}

/// The words that are looked for.
struct Wanted {
    whole: String,
    words: Vec<String>,
}

impl Wanted {
    fn of(query: &str) -> Option<Wanted> {
        let whole = folded(query).trim().to_owned();
        let words: Vec<String> = whole.split_whitespace().map(ToOwned::to_owned).collect();
        (!words.is_empty() && query.len() <= LONGEST_QUERY).then_some(Wanted { whole, words })
    }

    fn closeness(&self, text: &str) -> Option<Closeness> {
        let text = folded(text);
        if !self.words.iter().all(|word| text.contains(word)) {
            return None;
        }
        let begins_a_word = |word: &String| {
            text.split(|letter: char| !letter.is_alphanumeric()).any(|part| part.starts_with(word.as_str()))
        };
        Some(if text.starts_with(&self.whole) {
            Closeness::Begins
        } else if self.words.iter().all(begins_a_word) {
            Closeness::Words
        } else {
            Closeness::Contains
        })
    }
}

impl Look<'_> {
    pub fn search(&self, case: &Case, query: &str) -> SearchView {
        let household = || self.persons().map(|person| self.person(&person.id)).collect();
        let Some(wanted) = Wanted::of(query) else {
            return SearchView {
                persons: Vec::new(),
                steps: Vec::new(),
                papers: Vec::new(),
                notes: Vec::new(),
                letters: Vec::new(),
                appointments: Vec::new(),
                proofs: Vec::new(),
                household: household(),
            };
        };
        let cards = self.cards();
        let view = self.papers_view();
        let papers = view.to_act.into_iter().chain(view.persons.into_iter().flat_map(|one| one.papers));
        SearchView {
            persons: closest(self.persons().map(|person| self.person(&person.id)), |person| {
                person.name.as_deref().and_then(|name| wanted.closeness(name))
            }),
            steps: closest(cards.iter(), |card| self.named(&wanted, &format!("step-{}", card.first.step)))
                .into_iter()
                .map(|card| self.card_view(card))
                .collect(),
            papers: closest(papers, |row| self.named(&wanted, &format!("paper-{}", row.paper))),
            notes: self.notes_about(case, &cards, &wanted),
            letters: self.letters_about(case, &wanted),
            appointments: self.appointments_about(case, &wanted),
            proofs: self.proofs_about(case, &cards, &wanted),
            household: household(),
        }
    }

    /// The closest of its names in all languages; else what is said about it.
    fn named(&self, wanted: &Wanted, id: &str) -> Option<Closeness> {
        let texts = &self.pack.texts;
        let text = |attribute: Option<&'static str>| {
            texts.languages().filter_map(move |language| texts.get(language, id, attribute, None))
        };
        let by_name = text(None).filter_map(|name| wanted.closeness(&name)).min();
        let is_said = || text(Some("what")).any(|said| wanted.closeness(&said).is_some());
        by_name.or_else(|| is_said().then_some(Closeness::About))
    }

    fn notes_about(&self, case: &Case, cards: &[Card<'_>], wanted: &Wanted) -> Vec<FoundNoteView> {
        let of_cards = cards.iter().flat_map(|card| {
            let persons: Vec<PersonId> = card.items.iter().map(|item| item.person.clone()).collect();
            let notes = case.notes(&card.first.step, &persons);
            notes.into_iter().map(move |note| (card.first.step.0.clone(), persons.clone(), note))
        });
        let found = closest(of_cards, |(_, _, note): &(String, Vec<PersonId>, NoteView)| {
            wanted.closeness(&note.text)
        });
        found
            .into_iter()
            .map(|(step, persons, note)| FoundNoteView {
                step,
                persons: persons.iter().map(|person| self.person(person)).collect(),
                note,
            })
            .collect()
    }

    /// Those to answer first, as in their list.
    fn letters_about(&self, case: &Case, wanted: &Wanted) -> Vec<LetterView> {
        let says = |letter: &Letter| wanted.closeness(&format!("{} {}", letter.sender, letter.subject));
        let all = self.letters_view(closest(case.letters().into_iter(), says));
        all.open.into_iter().chain(all.answered).collect()
    }

    /// Those ahead first.
    fn appointments_about(&self, case: &Case, wanted: &Wanted) -> Vec<AppointmentView> {
        let says = |one: &Appointment| wanted.closeness(&format!("{} {}", one.place, one.remark));
        let found = self.in_their_order(closest(case.appointments().into_iter(), says));
        let view = |one: &Appointment| AppointmentView {
            step: self.step_to_open(one).map(|step| step.0),
            ..self.appointment_view(one)
        };
        found.iter().map(view).collect()
    }

    fn proofs_about(&self, case: &Case, cards: &[Card<'_>], wanted: &Wanted) -> Vec<FoundProofView> {
        let says = |one: &Proof| wanted.closeness(&one.remark);
        let found = closest(case.proofs().into_iter(), says);
        let stands_with =
            |one: &Proof, card: &Card<'_>| card.first.step == one.step && card.concerns(&one.person);
        let view = |one: &Proof| FoundProofView { step: one.step.0.clone(), proof: self.proof_view(one) };
        found.iter().filter(|one| cards.iter().any(|card| stands_with(one, card))).map(view).collect()
    }
}

/// What is found, the closest first; what is equally close stays in its order.
fn closest<T>(all: impl Iterator<Item = T>, closeness: impl Fn(&T) -> Option<Closeness>) -> Vec<T> {
    let mut found: Vec<(Closeness, T)> = all.filter_map(|one| Some((closeness(&one)?, one))).collect();
    found.sort_by_key(|(close, _)| *close);
    found.into_iter().map(|(_, one)| one).collect()
}
