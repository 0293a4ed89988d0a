//! The week of all families on this device: read one after the other, none knows of another.

use diko_core::Day;
use diko_core::land::day_off;

use super::State;
use crate::ErrorCode;
use crate::look::Look;
use crate::look::week::{Entry, WeekOf};
use crate::views::{WeekEntryView, WeekFamilyView, WeekView, WeekWhat};

/// Working days with a column of their own, today included.
const COLUMNS: usize = 5;
/// What is due within this many days after the last column stands under "later".
const LATER_DAYS: i64 = 7;
/// Days looked through for columns: a week of holidays has no working day.
const MOST_DAYS: i64 = 14;

impl State {
    pub fn week(&mut self) -> Result<WeekView, ErrorCode> {
        let now = self.config.clock.now();
        let today = now.day;
        let random = self.config.random.as_mut();
        let session = self.session.as_mut().ok_or(ErrorCode::VaultLocked)?;
        let mut families = Vec::new();
        for (number, entry) in (1..).zip(session.vault.cases()?) {
            let names = session.hidden.names_of(entry.id);
            let mut family = WeekFamilyView {
                id: entry.id.to_hex(),
                name: names.say(entry.name),
                number,
                readable: false,
                persons: 0,
                entries: Vec::new(),
                ready: 0,
                waiting: 0,
            };
            let mut entries = Vec::new();
            if let Ok(case) = session.load(entry.id, random) {
                let pack = self.library.pack(case.commune().as_deref());
                let until = today.plus_days(MOST_DAYS + LATER_DAYS);
                let week: WeekOf = Look::new(&pack, case, now, names).week(case, until);
                (family.readable, family.name) = (true, names.say(case.name()));
                family.persons = u32::try_from(case.household().persons.len()).unwrap_or(u32::MAX);
                (family.ready, family.waiting, entries) = (week.ready, week.waiting, week.entries);
            }
            families.push((family, entries));
        }
        Ok(week_view(today, families))
    }
}

fn week_view(today: Day, families: Vec<(WeekFamilyView, Vec<Entry>)>) -> WeekView {
    let all = || families.iter().flat_map(|(_, entries)| entries);
    let is_due = |day: Day| all().any(|entry| entry.on == day);
    let mut days: Vec<Day> = Vec::new();
    let mut working = 0;
    for day in (0..MOST_DAYS).map(|later| today.plus_days(later)) {
        if working == COLUMNS {
            break;
        }
        let is_off = day_off(day, None).is_some();
        working += usize::from(!is_off);
        if day == today || !is_off || is_due(day) {
            days.push(day);
        }
    }
    let until = days.last().map_or(today, |last| last.plus_days(LATER_DAYS));
    let missed = all().filter(|entry| entry.on < today).count();
    let is_to_keep = |entry: &&Entry| {
        (today..=until).contains(&entry.on) && !matches!(entry.what, WeekWhat::Appointment { .. })
    };
    let ahead = all().filter(is_to_keep).count();
    let mut families: Vec<(Option<Day>, WeekFamilyView)> = families
        .into_iter()
        .map(|(family, entries)| {
            let shown: Vec<Entry> = entries.into_iter().filter(|entry| entry.on <= until).collect();
            let nearest = shown.first().map(|entry| entry.on);
            let entries = shown.into_iter().map(|entry| entry_view(entry, today, &days)).collect();
            (nearest, WeekFamilyView { entries, ..family })
        })
        .collect();
    families.sort_by_key(|(nearest, _)| (nearest.is_none(), *nearest));
    WeekView {
        today: today.to_string(),
        days: days.iter().map(ToString::to_string).collect(),
        until: until.to_string(),
        families: families.into_iter().map(|(_, family)| family).collect(),
        missed: u32::try_from(missed).unwrap_or(u32::MAX),
        ahead: u32::try_from(ahead).unwrap_or(u32::MAX),
    }
}

fn entry_view(entry: Entry, today: Day, days: &[Day]) -> WeekEntryView {
    // What was missed stands under today.
    let column = days.iter().position(|day| *day == entry.on.max(today));
    WeekEntryView {
        column: column.and_then(|column| u32::try_from(column).ok()),
        on: entry.on.to_string(),
        days_left: i32::try_from(entry.on.days_since(today)).unwrap_or(i32::MAX),
        persons: entry.persons,
        what: entry.what,
    }
}
