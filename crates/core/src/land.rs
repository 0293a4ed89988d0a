//! The sixteen Länder, their public holidays computed for any year, and the next working day (§193 BGB, §31(3) VwVfG).
//! Deliberately not here: holidays of single communes (Augsburg, Assumption in parts of Bavaria, Corpus Christi in
//! parts of Saxony and Thuringia): only a holiday of the whole Land moves a day. 24 and 31 December are working days.

use chrono::Weekday;
use serde::{Deserialize, Serialize};

use crate::Day;

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "UPPERCASE")]
pub enum Land {
    Bw,
    By,
    Be,
    Bb,
    Hb,
    Hh,
    He,
    Mv,
    Ni,
    Nw,
    Rp,
    Sl,
    Sn,
    St,
    Sh,
    Th,
}

/// A public holiday of at least one whole Land.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Holiday {
    NewYear,
    Epiphany,
    WomensDay,
    GoodFriday,
    EasterSunday,
    EasterMonday,
    LabourDay,
    /// 8 May, in Berlin in 2020 and 2025.
    LiberationDay,
    Ascension,
    WhitSunday,
    WhitMonday,
    CorpusChristi,
    /// 17 June, in Berlin in 2028.
    UprisingDay,
    Assumption,
    ChildrensDay,
    UnityDay,
    ReformationDay,
    AllSaints,
    /// Buß- und Bettag.
    RepentanceDay,
    Christmas,
    BoxingDay,
}

/// Why a day is not a working day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum DayOff {
    Saturday,
    Sunday,
    Holiday(Holiday),
}

/// The day itself where it is a working day, else the first working day after it, with what was skipped, day by day.
#[must_use]
pub fn next_working_day(day: Day, land: Option<Land>) -> (Day, Vec<DayOff>) {
    let mut skipped = Vec::new();
    let mut end = day;
    // It ends: `Day::MAX`, where `plus_days` stands still, is a Tuesday.
    while let Some(off) = day_off(end, land) {
        skipped.push(off);
        end = end.plus_days(1);
    }
    (end, skipped)
}

/// Why this day is not a working day, or nothing where it is one. A holiday on a weekend counts as the weekend: that
/// is the reason a person can check without a calendar of holidays.
#[must_use]
pub fn day_off(day: Day, land: Option<Land>) -> Option<DayOff> {
    match day.weekday() {
        Weekday::Sat => Some(DayOff::Saturday),
        Weekday::Sun => Some(DayOff::Sunday),
        _ => holiday(day, land).map(DayOff::Holiday),
    }
}

/// The public holiday of the whole Land on this day. Without a Land only what is a holiday in all of them.
///
/// Sources: the holiday act of each Land, Art. 2(2) Einigungsvertrag. Changes are followed from 2017 on; for the years
/// before, the rules that stayed are applied backwards, because no period that still runs can have ended there.
#[must_use]
pub fn holiday(day: Day, land: Option<Land>) -> Option<Holiday> {
    let lands = land.as_ref().map_or(Land::ALL, std::slice::from_ref);
    let is_kept = |holiday: &Holiday| lands.iter().all(|land| holiday.is_kept_in(*land, day.year()));
    // Both, because two can meet: Ascension was on 1 May in 2008.
    on_a_date(day).into_iter().chain(around_easter(day)).find(is_kept)
}

impl Land {
    pub const ALL: &'static [Land] = &[
        Land::Bw,
        Land::By,
        Land::Be,
        Land::Bb,
        Land::Hb,
        Land::Hh,
        Land::He,
        Land::Mv,
        Land::Ni,
        Land::Nw,
        Land::Rp,
        Land::Sl,
        Land::Sn,
        Land::St,
        Land::Sh,
        Land::Th,
    ];

    /// ISO 3166-2:DE without "DE-".
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Land::Bw => "BW",
            Land::By => "BY",
            Land::Be => "BE",
            Land::Bb => "BB",
            Land::Hb => "HB",
            Land::Hh => "HH",
            Land::He => "HE",
            Land::Mv => "MV",
            Land::Ni => "NI",
            Land::Nw => "NW",
            Land::Rp => "RP",
            Land::Sl => "SL",
            Land::Sn => "SN",
            Land::St => "ST",
            Land::Sh => "SH",
            Land::Th => "TH",
        }
    }

    #[must_use]
    pub fn parse(code: &str) -> Option<Land> {
        Land::ALL.iter().copied().find(|land| land.code() == code)
    }
}

impl Holiday {
    fn is_kept_in(self, land: Land, year: i32) -> bool {
        use Land::{Bb, Be, Bw, By, Hb, He, Hh, Mv, Ni, Nw, Rp, Sh, Sl, Sn, St, Th};
        match self {
            Holiday::NewYear
            | Holiday::GoodFriday
            | Holiday::EasterMonday
            | Holiday::LabourDay
            | Holiday::Ascension
            | Holiday::WhitMonday
            | Holiday::UnityDay
            | Holiday::Christmas
            | Holiday::BoxingDay => true,
            Holiday::Epiphany => matches!(land, Bw | By | St),
            Holiday::WomensDay => (land == Be && year >= 2019) || (land == Mv && year >= 2023),
            Holiday::EasterSunday | Holiday::WhitSunday => land == Bb,
            Holiday::LiberationDay => land == Be && matches!(year, 2020 | 2025),
            Holiday::UprisingDay => land == Be && year == 2028,
            Holiday::CorpusChristi => matches!(land, Bw | By | He | Nw | Rp | Sl),
            Holiday::Assumption => land == Sl,
            Holiday::ChildrensDay => land == Th && year >= 2019,
            Holiday::ReformationDay => match land {
                Bb | Mv | Sn | St | Th => true,
                Hb | Hh | Ni | Sh => year >= 2017,
                // 500 years of the Reformation: once, everywhere.
                _ => year == 2017,
            },
            Holiday::AllSaints => matches!(land, Bw | By | Nw | Rp | Sl),
            Holiday::RepentanceDay => land == Sn,
        }
    }
}

fn on_a_date(day: Day) -> Option<Holiday> {
    Some(match (day.month(), day.day_of_month()) {
        (1, 1) => Holiday::NewYear,
        (1, 6) => Holiday::Epiphany,
        (3, 8) => Holiday::WomensDay,
        (5, 1) => Holiday::LabourDay,
        (5, 8) => Holiday::LiberationDay,
        (6, 17) => Holiday::UprisingDay,
        (8, 15) => Holiday::Assumption,
        (9, 20) => Holiday::ChildrensDay,
        (10, 3) => Holiday::UnityDay,
        (10, 31) => Holiday::ReformationDay,
        (11, 1) => Holiday::AllSaints,
        // The Wednesday before 23 November.
        (11, 16..=22) if day.weekday() == Weekday::Wed => Holiday::RepentanceDay,
        (12, 25) => Holiday::Christmas,
        (12, 26) => Holiday::BoxingDay,
        _ => return None,
    })
}

fn around_easter(day: Day) -> Option<Holiday> {
    Some(match day.days_since(easter_sunday(day)) {
        -2 => Holiday::GoodFriday,
        0 => Holiday::EasterSunday,
        1 => Holiday::EasterMonday,
        39 => Holiday::Ascension,
        49 => Holiday::WhitSunday,
        50 => Holiday::WhitMonday,
        60 => Holiday::CorpusChristi,
        _ => return None,
    })
}

/// Easter Sunday of the year in which `day` lies, by the Gregorian computus of Meeus, Jones and Butcher (J. Meeus,
/// Astronomical Algorithms, chapter 8). The letters are the book's.
fn easter_sunday(day: Day) -> Day {
    let year = i64::from(day.year());
    let a = year % 19;
    let (b, c) = (year / 100, year % 100);
    let (d, e) = (b / 4, b % 4);
    let g = (b - (b + 8) / 25 + 1) / 3;
    let h = (19 * a + b - d - g + 15) % 30;
    let (i, k) = (c / 4, c % 4);
    let l = (32 + 2 * e + 2 * i - h - k) % 7;
    let m = (a + 11 * h + 22 * l) / 451;
    // The book divides this by 31 for month and day; less three months of 31 it counts the days after 1 March.
    let after_first_of_march = h + l - 7 * m + 114 - 93;
    let months_to_march = 3 - day.month().cast_signed();
    day.first_of_month().plus_months(months_to_march).plus_days(after_first_of_march)
}

#[cfg(test)]
mod tests;
