//! How days are counted (§§187, 188, 193 BGB), against two calculations that share nothing with ours: a table made by a
//! script in another language (`days/make_cases.py`, with the days of Easter as calendars print them), and a walk from day to day over
//! a calendar built by hand.

#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test may fail loudly")]

#[allow(dead_code, reason = "the small catalogues serve several tests")]
mod small;

use std::fmt;
use std::sync::OnceLock;

use diko_core::Day;
use diko_core::land::Land;
use diko_core::plan::Due;
use proptest::prelude::*;
use serde_json::json;
use small::{Told, catalogue, plan_of};

/// A length of time as the table writes it: `14d`, `3m`, `6c`, `4l`.
#[derive(Debug, Clone, Copy)]
enum Period {
    Days(u32),
    Months(u32),
    /// To the end of the n-th month after that of the event.
    CalendarMonths(u32),
    /// To the end of the n-th month of life.
    LifeMonths(u32),
}

/// The last day that the plan shows.
fn due(start: &str, period: Period, land: Option<Land>) -> Due {
    let deadline = match period {
        Period::Days(days) => json!({"kind": "within", "days": days}),
        Period::Months(months) => json!({"kind": "within", "months": months}),
        Period::CalendarMonths(months) => json!({"kind": "retro", "calendar_months": months}),
        Period::LifeMonths(months) => json!({"kind": "retro", "life_months": months - 1}),
    };
    let mut full = json!({"from": "einzug", "source": "§188 BGB"});
    full.as_object_mut().unwrap().extend(deadline.as_object().unwrap().clone());
    let rules = catalogue(&json!([{ "id": "anmelden", "deadlines": [full] }]));
    let told = Told::new("olena").in_land(land).with("moved_in_on", start);
    plan_of(&rules, &told, start).plan.remove(0).due.unwrap()
}

#[test]
fn every_case_of_the_table_ends_on_its_day() {
    let table = include_str!("days/cases.csv");
    let mut wrong = Vec::new();
    let mut cases = 0;
    for line in table.lines().skip(1) {
        let [start, period, land, expected] = line.split(',').collect::<Vec<_>>()[..] else {
            panic!("{line}")
        };
        let (count, unit) = period.split_at(period.len() - 1);
        let count = count.parse().unwrap();
        let period = match unit {
            "d" => Period::Days(count),
            "m" => Period::Months(count),
            "c" => Period::CalendarMonths(count),
            "l" => Period::LifeMonths(count),
            _ => panic!("{line}"),
        };
        let found = due(start, period, Land::parse(land)).on.to_string();
        if found != expected {
            wrong.push(format!("{line}: found {found}"));
        }
        cases += 1;
    }
    assert!(cases > 250, "only {cases} cases");
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

/// Worked by hand with a printed calendar, so that the script is not the only witness.
#[test]
fn cases_worked_by_hand() {
    for (start, period, land, expected) in [
        // 18 November 2026, a Wednesday, is Repentance Day.
        ("2026-11-04", Period::Days(14), "SN", "2026-11-19"),
        ("2026-11-04", Period::Days(14), "ST", "2026-11-18"),
        // Corpus Christi, Thursday 4 June 2026.
        ("2026-05-21", Period::Days(14), "NW", "2026-06-05"),
        ("2026-05-21", Period::Days(14), "TH", "2026-06-04"),
        // Children's Day, Monday 20 September 2027.
        ("2027-09-06", Period::Days(14), "TH", "2027-09-21"),
        // Women's Day, Monday 8 March 2027.
        ("2027-02-22", Period::Days(14), "MV", "2027-03-09"),
        ("2027-02-22", Period::Days(14), "HH", "2027-03-08"),
        // New Year's Day 2027 is a Friday.
        ("2026-12-18", Period::Days(14), "HE", "2027-01-04"),
        // Good Friday to Easter Monday 2026: 3 to 6 April.
        ("2026-03-20", Period::Days(14), "BE", "2026-04-07"),
        // 31 October 2028, a Tuesday: Reformation Day, and on the next day All Saints where it is kept.
        ("2028-09-30", Period::Months(1), "NW", "2028-10-30"),
        ("2028-10-17", Period::Days(14), "SH", "2028-11-01"),
        ("2028-10-18", Period::Days(14), "RP", "2028-11-02"),
        // The month has no 31st (§188(3)); 28 February 2026 is a Saturday.
        ("2026-01-31", Period::Months(1), "HH", "2026-03-02"),
        // A child of 31 October: its fourth month of life ends with February.
        ("2026-10-31", Period::LifeMonths(4), "BY", "2027-02-28"),
        ("2027-10-31", Period::LifeMonths(4), "BY", "2028-02-29"),
        ("2026-12-01", Period::LifeMonths(1), "BY", "2026-12-31"),
    ] {
        let found = due(start, period, Land::parse(land)).on.to_string();
        assert_eq!(found, expected, "{start} {period:?} {land}");
    }
}

/// A day of a calendar built by counting: no arithmetic of dates but "the next one".
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Date {
    year: i32,
    month: u32,
    number: u32,
    /// Monday 0.
    weekday: usize,
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}-{:02}", self.year, self.month, self.number)
    }
}

impl Date {
    fn next(self) -> Date {
        let leap = self.year % 400 == 0 || (self.year % 4 == 0 && self.year % 100 != 0);
        let length = [31, if leap { 29 } else { 28 }, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
        let weekday = (self.weekday + 1) % 7;
        if self.number < length[self.month as usize - 1] {
            Date { number: self.number + 1, weekday, ..self }
        } else if self.month < 12 {
            Date { month: self.month + 1, number: 1, weekday, ..self }
        } else {
            Date { year: self.year + 1, month: 1, number: 1, weekday }
        }
    }
}

/// Every day from 1900 to 2199. 1 January 1900 was a Monday.
fn calendar() -> &'static [Date] {
    static CALENDAR: OnceLock<Vec<Date>> = OnceLock::new();
    CALENDAR.get_or_init(|| {
        let first = Date { year: 1900, month: 1, number: 1, weekday: 0 };
        std::iter::successors(Some(first), |day| Some(day.next())).take_while(|day| day.year < 2200).collect()
    })
}

/// Place in the calendar of the Easter Sunday of a year: the first Sunday after the full moon of spring, whose day is
/// found from the golden number and the epact, as the calendar reform of 1582 counts them (Clavius).
fn easter(year: i32) -> usize {
    let golden = year % 19 + 1;
    let century = year / 100 + 1;
    let dropped_leap_days = 3 * century / 4 - 12;
    let moon = (8 * century + 5) / 25 - 5;
    let mut epact = (11 * golden + 20 + moon - dropped_leap_days).rem_euclid(30);
    if epact == 24 || (epact == 25 && golden > 11) {
        epact += 1;
    }
    let mut full_moon = 44 - epact;
    if full_moon < 21 {
        full_moon += 30;
    }
    let march = place(|day| day.year == year && day.month == 3 && day.number == 1);
    let full_moon = march + usize::try_from(full_moon).unwrap() - 1;
    (full_moon + 1..).find(|place| calendar()[*place].weekday == 6).unwrap()
}

fn place(is: impl Fn(&Date) -> bool) -> usize {
    calendar().iter().position(is).unwrap()
}

/// For each day whether it is a public holiday of the Land.
fn holidays(land: Land) -> &'static [bool] {
    static HOLIDAYS: OnceLock<Vec<Vec<bool>>> = OnceLock::new();
    let number = |land: Land| Land::ALL.iter().position(|known| *known == land).unwrap();
    &HOLIDAYS.get_or_init(|| Land::ALL.iter().map(|land| holidays_of(land.code())).collect())[number(land)]
}

fn holidays_of(land: &str) -> Vec<bool> {
    let is = |lands: &str| lands.split(' ').any(|known| known == land);
    let mut kept: Vec<bool> = calendar().iter().map(|day| fixed_holiday(day, land)).collect();
    let mut easter_day = None;
    for place in 0..kept.len() {
        let day = calendar()[place];
        if (day.month, day.number) == (1, 1) {
            easter_day = Some(easter(day.year));
        }
        let Some(easter) = easter_day else { continue };
        // Good Friday, Easter Monday, Ascension, Whit Monday; then where Sundays and Corpus Christi are holidays.
        kept[place] |= [easter - 2, easter + 1, easter + 39, easter + 50].contains(&place)
            || (is("BB") && [easter, easter + 49].contains(&place))
            || (is("BW BY HE NW RP SL") && place == easter + 60);
        if is("SN") && (day.month, day.number) == (12, 25) {
            // Buß- und Bettag: eleven days before the first of the four Sundays of Advent.
            let fourth = (0..place).rev().find(|place| calendar()[*place].weekday == 6).unwrap();
            kept[fourth - 21 - 11] = true;
        }
    }
    kept
}

fn fixed_holiday(day: &Date, land: &str) -> bool {
    let is = |lands: &str| lands.split(' ').any(|known| known == land);
    let year = day.year;
    match (day.month, day.number) {
        (1, 1) | (5, 1) | (10, 3) | (12, 25 | 26) => true,
        (1, 6) => is("BW BY ST"),
        (3, 8) => (is("BE") && year > 2018) || (is("MV") && year > 2022),
        (5, 8) => is("BE") && (year == 2020 || year == 2025),
        (6, 17) => is("BE") && year == 2028,
        (8, 15) => is("SL"),
        (9, 20) => is("TH") && year > 2018,
        (10, 31) => is("BB MV SN ST TH") || year == 2017 || (is("HB HH NI SH") && year > 2017),
        (11, 1) => is("BW BY NW RP SL"),
        _ => false,
    }
}

/// Walks to the end of the period, then over every day on which no office works.
fn walked(start: usize, period: Period, land: Option<Land>) -> Option<(Date, Date)> {
    let days = calendar();
    let mut here = start;
    match period {
        Period::Days(count) => {
            for _ in 0..count {
                here += 1;
            }
        }
        Period::Months(count) => {
            let mut begun = 0;
            while begun < count || days.get(here)?.number < days[start].number {
                let next = days.get(here + 1)?;
                if next.number == 1 {
                    if begun == count {
                        // The month has no such day: its last one.
                        break;
                    }
                    begun += 1;
                }
                here += 1;
            }
        }
        Period::CalendarMonths(_) | Period::LifeMonths(_) => return None,
    }
    let counted_to = *days.get(here)?;
    let kept = |here: usize| match land {
        Some(land) => holidays(land)[here],
        None => Land::ALL.iter().all(|land| holidays(*land)[here]),
    };
    while days.get(here)?.weekday > 4 || kept(here) {
        here += 1;
    }
    Some((counted_to, days[here]))
}

#[test]
fn the_calendar_built_by_hand_is_the_calendar() {
    assert_eq!(calendar().len(), 109_573);
    assert_eq!(calendar().last().unwrap().to_string(), Day::MAX.to_string());
    for (year, month, number) in
        [(2026, 4, 5), (2008, 3, 23), (2038, 4, 25), (1954, 4, 18), (1981, 4, 19), (2049, 4, 18)]
    {
        let day = calendar()[easter(year)];
        assert_eq!((day.month, day.number), (month, number), "{year}");
    }
}

fn some_land() -> impl Strategy<Value = Option<Land>> {
    prop::option::weighted(0.95, prop::sample::select(Land::ALL))
}

fn some_period() -> impl Strategy<Value = Period> {
    prop_oneof![(0..=90_u32).prop_map(Period::Days), (1..=72_u32).prop_map(Period::Months)]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(4000))]

    #[test]
    fn a_walk_from_day_to_day_ends_where_the_plan_does(
        start in 0..109_573_usize,
        period in some_period(),
        land in some_land(),
    ) {
        // A walk that leaves the calendar has no end to compare.
        if let Some((counted_to, on)) = walked(start, period, land) {
            let due = due(&calendar()[start].to_string(), period, land);
            prop_assert_eq!(due.reason.counted_to.to_string(), counted_to.to_string());
            prop_assert_eq!(due.on.to_string(), on.to_string());
            let over = due.on.days_since(due.reason.counted_to);
            prop_assert_eq!(i64::try_from(due.reason.moved_over.len()).unwrap(), over);
        }
    }
}
