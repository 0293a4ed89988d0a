//! Tables worked by hand from calendars and the holiday acts, and laws over every day of the range.

use super::*;

fn day(text: &str) -> Day {
    text.parse().unwrap()
}

/// Every holiday of the Land in the year as "MM-DD", in order.
fn holidays_of(land: Option<Land>, year: i32) -> Vec<String> {
    every_day()
        .filter(|day| day.year() == year && holiday(*day, land).is_some())
        .map(|day| day.to_string().split_off(5))
        .collect()
}

fn every_day() -> impl Iterator<Item = Day> {
    let length = Day::MAX.days_since(Day::MIN);
    (0..=length).map(|offset| Day::MIN.plus_days(offset))
}

#[test]
fn easter_is_where_the_published_tables_have_it() {
    let published = "1900-04-15 1910-03-27 1913-03-23 1943-04-25 1954-04-18 1961-04-02 1981-04-19 1999-04-04 \
        2000-04-23 2001-04-15 2002-03-31 2003-04-20 2004-04-11 2005-03-27 2006-04-16 2007-04-08 2008-03-23 \
        2009-04-12 2010-04-04 2011-04-24 2012-04-08 2013-03-31 2014-04-20 2015-04-05 2016-03-27 2017-04-16 \
        2018-04-01 2019-04-21 2020-04-12 2021-04-04 2022-04-17 2023-04-09 2024-03-31 2025-04-20 2026-04-05 \
        2027-03-28 2028-04-16 2029-04-01 2030-04-21 2031-04-13 2032-03-28 2033-04-17 2034-04-09 2035-03-25 \
        2036-04-13 2037-04-05 2038-04-25 2039-04-10 2040-04-01 2049-04-18 2076-04-19 2079-04-23 2100-03-28 \
        2160-03-23 2199-04-14";
    for easter in published.split_whitespace().map(day) {
        let first = Day::new(easter.year(), 1, 1).unwrap();
        let last = Day::new(easter.year(), 12, 31).unwrap();
        assert_eq!(easter_sunday(first), easter);
        assert_eq!(easter_sunday(last), easter);
    }
}

#[test]
fn every_land_keeps_exactly_its_holidays_in_2026() {
    let table = [
        ("BW", "01-01 01-06 04-03 04-06 05-01 05-14 05-25 06-04 10-03 11-01 12-25 12-26"),
        ("BY", "01-01 01-06 04-03 04-06 05-01 05-14 05-25 06-04 10-03 11-01 12-25 12-26"),
        ("BE", "01-01 03-08 04-03 04-06 05-01 05-14 05-25 10-03 12-25 12-26"),
        ("BB", "01-01 04-03 04-05 04-06 05-01 05-14 05-24 05-25 10-03 10-31 12-25 12-26"),
        ("HB", "01-01 04-03 04-06 05-01 05-14 05-25 10-03 10-31 12-25 12-26"),
        ("HH", "01-01 04-03 04-06 05-01 05-14 05-25 10-03 10-31 12-25 12-26"),
        ("HE", "01-01 04-03 04-06 05-01 05-14 05-25 06-04 10-03 12-25 12-26"),
        ("MV", "01-01 03-08 04-03 04-06 05-01 05-14 05-25 10-03 10-31 12-25 12-26"),
        ("NI", "01-01 04-03 04-06 05-01 05-14 05-25 10-03 10-31 12-25 12-26"),
        ("NW", "01-01 04-03 04-06 05-01 05-14 05-25 06-04 10-03 11-01 12-25 12-26"),
        ("RP", "01-01 04-03 04-06 05-01 05-14 05-25 06-04 10-03 11-01 12-25 12-26"),
        ("SL", "01-01 04-03 04-06 05-01 05-14 05-25 06-04 08-15 10-03 11-01 12-25 12-26"),
        ("SN", "01-01 04-03 04-06 05-01 05-14 05-25 10-03 10-31 11-18 12-25 12-26"),
        ("ST", "01-01 01-06 04-03 04-06 05-01 05-14 05-25 10-03 10-31 12-25 12-26"),
        ("SH", "01-01 04-03 04-06 05-01 05-14 05-25 10-03 10-31 12-25 12-26"),
        ("TH", "01-01 04-03 04-06 05-01 05-14 05-25 09-20 10-03 10-31 12-25 12-26"),
    ];
    compare(2026, &table);
}

#[test]
fn every_land_keeps_exactly_its_holidays_in_2027() {
    let table = [
        ("BW", "01-01 01-06 03-26 03-29 05-01 05-06 05-17 05-27 10-03 11-01 12-25 12-26"),
        ("BY", "01-01 01-06 03-26 03-29 05-01 05-06 05-17 05-27 10-03 11-01 12-25 12-26"),
        ("BE", "01-01 03-08 03-26 03-29 05-01 05-06 05-17 10-03 12-25 12-26"),
        ("BB", "01-01 03-26 03-28 03-29 05-01 05-06 05-16 05-17 10-03 10-31 12-25 12-26"),
        ("HB", "01-01 03-26 03-29 05-01 05-06 05-17 10-03 10-31 12-25 12-26"),
        ("HH", "01-01 03-26 03-29 05-01 05-06 05-17 10-03 10-31 12-25 12-26"),
        ("HE", "01-01 03-26 03-29 05-01 05-06 05-17 05-27 10-03 12-25 12-26"),
        ("MV", "01-01 03-08 03-26 03-29 05-01 05-06 05-17 10-03 10-31 12-25 12-26"),
        ("NI", "01-01 03-26 03-29 05-01 05-06 05-17 10-03 10-31 12-25 12-26"),
        ("NW", "01-01 03-26 03-29 05-01 05-06 05-17 05-27 10-03 11-01 12-25 12-26"),
        ("RP", "01-01 03-26 03-29 05-01 05-06 05-17 05-27 10-03 11-01 12-25 12-26"),
        ("SL", "01-01 03-26 03-29 05-01 05-06 05-17 05-27 08-15 10-03 11-01 12-25 12-26"),
        ("SN", "01-01 03-26 03-29 05-01 05-06 05-17 10-03 10-31 11-17 12-25 12-26"),
        ("ST", "01-01 01-06 03-26 03-29 05-01 05-06 05-17 10-03 10-31 12-25 12-26"),
        ("SH", "01-01 03-26 03-29 05-01 05-06 05-17 10-03 10-31 12-25 12-26"),
        ("TH", "01-01 03-26 03-29 05-01 05-06 05-17 09-20 10-03 10-31 12-25 12-26"),
    ];
    compare(2027, &table);
}

fn compare(year: i32, table: &[(&str, &str)]) {
    assert_eq!(table.len(), Land::ALL.len());
    for (code, expected) in table {
        let land = Land::parse(code).unwrap();
        assert_eq!(holidays_of(Some(land), year).join(" "), *expected, "{code} {year}");
    }
}

#[test]
fn without_a_land_only_the_holidays_of_all_count() {
    assert_eq!(
        holidays_of(None, 2026),
        ["01-01", "04-03", "04-06", "05-01", "05-14", "05-25", "10-03", "12-25", "12-26"]
    );
}

#[test]
fn each_holiday_has_its_name() {
    let names = [
        ("2026-01-01", "NW", Holiday::NewYear),
        ("2026-01-06", "BY", Holiday::Epiphany),
        ("2027-03-08", "BE", Holiday::WomensDay),
        ("2026-04-03", "NW", Holiday::GoodFriday),
        ("2026-04-05", "BB", Holiday::EasterSunday),
        ("2026-04-06", "NW", Holiday::EasterMonday),
        ("2026-05-01", "NW", Holiday::LabourDay),
        ("2025-05-08", "BE", Holiday::LiberationDay),
        ("2026-05-14", "NW", Holiday::Ascension),
        ("2026-05-24", "BB", Holiday::WhitSunday),
        ("2026-05-25", "NW", Holiday::WhitMonday),
        ("2026-06-04", "NW", Holiday::CorpusChristi),
        ("2028-06-17", "BE", Holiday::UprisingDay),
        ("2026-08-15", "SL", Holiday::Assumption),
        ("2027-09-20", "TH", Holiday::ChildrensDay),
        ("2026-10-03", "NW", Holiday::UnityDay),
        ("2026-10-31", "SH", Holiday::ReformationDay),
        ("2027-11-01", "NW", Holiday::AllSaints),
        ("2026-11-18", "SN", Holiday::RepentanceDay),
        ("2026-12-25", "NW", Holiday::Christmas),
        ("2026-12-26", "NW", Holiday::BoxingDay),
    ];
    for (date, code, name) in names {
        assert_eq!(holiday(day(date), Land::parse(code)), Some(name), "{date} {code}");
    }
}

#[test]
fn changes_of_law_count_from_their_year() {
    let is_kept = |date: &str, code: &str| holiday(day(date), Land::parse(code)).is_some();
    for (date, code, kept) in [
        ("2018-03-08", "BE", false),
        ("2019-03-08", "BE", true),
        ("2022-03-08", "MV", false),
        ("2023-03-08", "MV", true),
        ("2018-09-20", "TH", false),
        ("2019-09-20", "TH", true),
        ("2016-10-31", "HB", false),
        ("2017-10-31", "HB", true),
        ("2018-10-31", "HB", true),
        ("2018-10-31", "HH", true),
        ("2018-10-31", "NI", true),
        ("2018-10-31", "SH", true),
        ("2016-10-31", "NW", false),
        ("2017-10-31", "NW", true),
        ("2018-10-31", "NW", false),
        ("2017-10-31", "BE", true),
        ("2018-10-31", "BE", false),
        ("2016-10-31", "SN", true),
        ("2020-05-08", "BE", true),
        ("2021-05-08", "BE", false),
        ("2025-05-08", "BE", true),
        ("2026-05-08", "BE", false),
        ("2025-05-08", "BB", false),
        ("2029-06-17", "BE", false),
        ("2024-11-20", "SN", true),
        ("2025-11-19", "SN", true),
        ("2028-11-22", "SN", true),
        ("2029-11-21", "SN", true),
        ("2030-11-20", "SN", true),
    ] {
        assert_eq!(is_kept(date, code), kept, "{date} {code}");
    }
    assert_eq!(holiday(day("2017-10-31"), None), Some(Holiday::ReformationDay));
}

#[test]
fn what_is_a_holiday_in_some_communes_only_moves_no_day() {
    for (date, code) in [
        ("2025-08-15", "BY"),
        ("2025-08-08", "BY"),
        ("2026-06-04", "SN"),
        ("2026-06-04", "TH"),
        ("2026-12-24", "BY"),
        ("2026-12-31", "BY"),
    ] {
        assert_eq!(day_off(day(date), Land::parse(code)), None, "{date} {code}");
    }
}

#[test]
fn a_period_that_ends_on_a_day_off_moves_to_the_next_working_day() {
    use DayOff::{Saturday, Sunday};
    let named = DayOff::Holiday;
    let cases: &[(&str, &str, &str, &[DayOff])] = &[
        ("2026-11-23", "NW", "2026-11-23", &[]),
        ("2026-11-28", "NW", "2026-11-30", &[Saturday, Sunday]),
        ("2026-11-29", "NW", "2026-11-30", &[Sunday]),
        (
            "2026-04-03",
            "NW",
            "2026-04-07",
            &[named(Holiday::GoodFriday), Saturday, Sunday, named(Holiday::EasterMonday)],
        ),
        ("2026-04-05", "BB", "2026-04-07", &[Sunday, named(Holiday::EasterMonday)]),
        ("2026-12-25", "NW", "2026-12-28", &[named(Holiday::Christmas), Saturday, Sunday]),
        (
            "2025-12-25",
            "SN",
            "2025-12-29",
            &[named(Holiday::Christmas), named(Holiday::BoxingDay), Saturday, Sunday],
        ),
        ("2026-12-24", "NW", "2026-12-24", &[]),
        ("2027-01-01", "NW", "2027-01-04", &[named(Holiday::NewYear), Saturday, Sunday]),
        ("2026-06-04", "NW", "2026-06-05", &[named(Holiday::CorpusChristi)]),
        ("2026-06-04", "BE", "2026-06-04", &[]),
        ("2026-10-03", "BE", "2026-10-05", &[Saturday, Sunday]),
        ("2026-10-31", "TH", "2026-11-02", &[Saturday, Sunday]),
        ("2027-11-01", "NW", "2027-11-02", &[named(Holiday::AllSaints)]),
        ("2026-11-18", "SN", "2026-11-19", &[named(Holiday::RepentanceDay)]),
        ("2026-11-18", "BY", "2026-11-18", &[]),
    ];
    for (from, code, to, skipped) in cases {
        assert_eq!(
            next_working_day(day(from), Land::parse(code)),
            (day(to), skipped.to_vec()),
            "{from} {code}"
        );
    }
}

#[test]
fn over_every_day_of_the_range_only_days_off_are_skipped_and_never_more_than_four() {
    let all_and_none = Land::ALL.iter().copied().map(Some).chain([None]);
    for land in all_and_none {
        let mut longest = 0;
        for day in every_day() {
            let Some(_) = day_off(day, land) else { continue };
            let (end, skipped) = next_working_day(day, land);
            assert_eq!(day_off(end, land), None, "{day} {land:?}");
            assert_eq!(end.days_since(day), i64::try_from(skipped.len()).unwrap(), "{day} {land:?}");
            for (offset, off) in (0..).zip(&skipped) {
                assert_eq!(day_off(day.plus_days(offset), land).as_ref(), Some(off));
            }
            longest = longest.max(skipped.len());
        }
        assert_eq!(longest, 4, "{land:?}: Good Friday to Easter Monday");
    }
}

#[test]
fn the_last_day_of_the_range_is_a_working_day() {
    assert!(Land::ALL.iter().all(|land| day_off(Day::MAX, Some(*land)).is_none()));
}

#[test]
fn codes_are_read_back_and_nothing_else_is_a_land() {
    for land in Land::ALL {
        assert_eq!(Land::parse(land.code()), Some(*land));
        assert_eq!(serde_json::to_value(land).unwrap(), land.code());
    }
    for text in ["", "nw", "DE-NW", "XX", "NRW"] {
        assert_eq!(Land::parse(text), None, "{text}");
    }
}

#[test]
fn two_holidays_on_one_day_are_one_day_off() {
    assert_eq!(holiday(day("2008-05-01"), Some(Land::Nw)), Some(Holiday::LabourDay));
}
