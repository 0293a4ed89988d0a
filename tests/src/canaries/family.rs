//! Ten thousand words and days for a case that devices share: what a family types, and what it keeps on one device. Each is
//! made of its number, so that all of them are told apart and the same in every run.

/// What is typed into a case of 30 persons.
pub struct Family {
    pub case: String,
    pub persons: Vec<String>,
    /// What the devices are called.
    pub devices: Vec<String>,
    pub born_on: Vec<String>,
    /// For each person as many.
    pub expires_on: Vec<String>,
    /// The words of each note.
    pub notes: Vec<Vec<String>>,
    /// The words of notes that stay on the device, and of drafts.
    pub kept_back: Vec<Vec<String>>,
    pub drafts: Vec<Vec<String>>,
    /// Of each person one.
    pub letters: Vec<Letter>,
    pub appointments: Vec<Appointment>,
    pub proofs: Vec<Proof>,
}

pub struct Letter {
    pub sender: String,
    pub subject: String,
    pub received_on: String,
    pub answer_by: String,
}

pub struct Appointment {
    pub on: String,
    pub place: String,
    pub remark: String,
}

pub struct Proof {
    pub on: String,
    pub remark: String,
}

pub const PERSONS: usize = 30;
/// Papers of each person.
pub const PAPERS: usize = 8;
const NOTES: usize = 300;
const WORDS: usize = 30;

impl Family {
    #[must_use]
    pub fn new() -> Family {
        let mut numbers = 0..;
        let mut words = |count: usize| numbers.by_ref().take(count).map(word).collect::<Vec<_>>();
        Family {
            case: words(1).concat(),
            persons: words(PERSONS),
            devices: words(2),
            born_on: (0..PERSONS).map(|number| day(1931, number)).collect(),
            expires_on: (0..PERSONS * PAPERS).map(|number| day(2061, number)).collect(),
            notes: (0..NOTES).map(|_| words(WORDS)).collect(),
            kept_back: (0..PERSONS / 3).map(|_| words(WORDS)).collect(),
            drafts: (0..PERSONS / 2).map(|_| words(WORDS)).collect(),
            letters: (0..PERSONS)
                .map(|number| Letter {
                    sender: words(1).concat(),
                    subject: words(1).concat(),
                    received_on: day(1951, number),
                    answer_by: day(2071, number),
                })
                .collect(),
            appointments: (0..PERSONS)
                .map(|number| Appointment {
                    on: day(2081, number),
                    place: words(1).concat(),
                    remark: words(1).concat(),
                })
                .collect(),
            proofs: (0..PERSONS)
                .map(|number| Proof { on: day(1961, number), remark: words(1).concat() })
                .collect(),
        }
    }

    /// What every device of the case shows.
    pub fn shared(&self) -> impl Iterator<Item = &str> {
        let names = self.persons.iter().chain(&self.devices).chain([&self.case]);
        let days = self.born_on.iter().chain(&self.expires_on);
        let letters =
            self.letters.iter().flat_map(|one| [&one.sender, &one.subject, &one.received_on, &one.answer_by]);
        let appointments = self.appointments.iter().flat_map(|one| [&one.on, &one.place, &one.remark]);
        let proofs = self.proofs.iter().flat_map(|one| [&one.on, &one.remark]);
        let written = letters.chain(appointments).chain(proofs);
        self.notes.iter().flatten().chain(names).chain(days).chain(written).map(String::as_str)
    }

    /// What no other device ever gets.
    pub fn private(&self) -> impl Iterator<Item = &str> {
        self.kept_back.iter().chain(&self.drafts).flatten().map(String::as_str)
    }

    #[must_use]
    pub fn all(&self) -> Vec<&str> {
        self.shared().chain(self.private()).collect()
    }
}

impl Default for Family {
    fn default() -> Self {
        Family::new()
    }
}

const UKRAINIAN: [&str; 20] = [
    "жо", "вла", "кри", "ше", "лю", "гра", "зні", "пту", "хо", "дя", "свє", "нор", "бі", "ска", "тро", "мжи",
    "цві", "юр", "ґе", "щу",
];
const ARABIC: [&str; 20] = [
    "بر", "قل", "شم", "نو", "دا", "سي", "فه", "كو", "ظل", "غي", "مر", "زا", "حب", "تو", "جن", "را", "ثم",
    "عو", "طي", "وص",
];
const GERMAN: [&str; 20] = [
    "mür", "kau", "ßel", "brö", "ding", "zwä", "fol", "hüm", "pest", "rau", "schli", "gnö", "tur", "wim",
    "öxt", "jau", "lep", "quä", "stör", "vog",
];

/// A word of four syllables that no language has, in the three scripts by turns.
fn word(number: usize) -> String {
    let syllables = match number % 3 {
        0 => UKRAINIAN,
        1 => ARABIC,
        _ => GERMAN,
    };
    let digits = [number / 8000, number / 400, number / 20, number].map(|digit| digit % syllables.len());
    digits.iter().filter_map(|digit| syllables.get(*digit)).copied().collect()
}

/// The n-th of twelve months of 28 days.
fn day(year: usize, number: usize) -> String {
    format!("{:04}-{:02}-{:02}", year + number / 336, 1 + number / 28 % 12, 1 + number % 28)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn a_family_types_ten_thousand_canaries_that_are_told_apart() {
        let family = Family::new();
        let all = family.all();
        assert!(all.len() >= 10_000, "{}", all.len());
        assert_eq!(all.iter().collect::<BTreeSet<_>>().len(), all.len());
    }
}
