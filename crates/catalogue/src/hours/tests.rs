use diko_core::land::{Holiday, Land};

use super::*;

fn moment(text: &str) -> Moment {
    let (day, clock) = text.split_once(' ').unwrap();
    let (hour, minute) = clock.split_once(':').unwrap();
    let minute = hour.parse::<u16>().unwrap() * 60 + minute.parse::<u16>().unwrap();
    Moment { day: day.parse().unwrap(), minute }
}

/// `open until 12:00`, `opens 2026-11-23 08:00`, `always`, `closed`, `unknown`.
fn state_in(hours: &str, land: Land, now: &str) -> String {
    match Hours::read(hours).unwrap().state(Some(land), moment(now)) {
        OpenState::Open { until: Some(until) } => format!("open until {until}"),
        OpenState::Open { until: None } => "always".into(),
        OpenState::Closed { opens: Some((day, time)) } => format!("opens {day} {time}"),
        OpenState::Closed { opens: None } => "closed".into(),
        OpenState::Unknown => "unknown".into(),
    }
}

fn state(hours: &str, now: &str) -> String {
    state_in(hours, Land::Nw, now)
}

/// One line a day: `08:00-12:00 14:00-16:00`, Monday first.
fn week(hours: &str, land: Land, from: &str) -> Vec<String> {
    let week = Hours::read(hours).unwrap().coming_week(Some(land), from.parse().unwrap());
    let spans = |day: &DayHours| {
        let spans: Vec<String> =
            day.spans.iter().map(|(opens, closes)| format!("{opens}-{closes}")).collect();
        spans.join(" ")
    };
    week.iter().map(spans).collect()
}

// 23 November 2026 is a Monday.
const OFFICE: &str = "Mo-Fr 08:00-12:00; Th 14:00-18:00; PH off";
const SPLIT: &str = "Mo-Fr 08:00-12:00,14:00-16:00; PH off";

#[test]
fn an_office_is_open_until_its_lunch_break_and_opens_after_it() {
    assert_eq!(state(SPLIT, "2026-11-23 07:59"), "opens 2026-11-23 08:00");
    assert_eq!(state(SPLIT, "2026-11-23 08:00"), "open until 12:00");
    assert_eq!(state(SPLIT, "2026-11-23 11:59"), "open until 12:00");
    assert_eq!(state(SPLIT, "2026-11-23 12:00"), "opens 2026-11-23 14:00");
    assert_eq!(state(SPLIT, "2026-11-23 15:59"), "open until 16:00");
    assert_eq!(state(SPLIT, "2026-11-23 16:00"), "opens 2026-11-24 08:00");
}

#[test]
fn a_rule_after_a_semicolon_replaces_what_was_said_of_its_days() {
    assert_eq!(state(OFFICE, "2026-11-26 09:00"), "opens 2026-11-26 14:00");
    assert_eq!(state(OFFICE, "2026-11-26 14:00"), "open until 18:00");
    assert_eq!(state(OFFICE, "2026-11-27 12:00"), "opens 2026-11-30 08:00", "over the weekend");
    let expected = ["08:00-12:00", "08:00-12:00", "08:00-12:00", "14:00-18:00", "08:00-12:00", "", ""];
    assert_eq!(week(OFFICE, Land::Nw, "2026-11-23"), expected);
}

#[test]
fn a_rule_after_a_comma_adds() {
    let hours = "Mo-We 08:00-12:00, Tu 14:00-16:00; PH off";
    let expected = ["08:00-12:00", "08:00-12:00 14:00-16:00", "08:00-12:00", "", "", "", ""];
    assert_eq!(week(hours, Land::Nw, "2026-11-23"), expected);
}

#[test]
fn touching_spans_are_one() {
    assert_eq!(state("Mo 08:00-12:00,12:00-16:00; PH off", "2026-11-23 09:00"), "open until 16:00");
}

#[test]
fn a_night_belongs_to_the_day_on_which_it_began() {
    let hours = "Fr 20:00-02:00; PH off";
    assert_eq!(state(hours, "2026-11-27 23:00"), "open until 02:00");
    assert_eq!(state(hours, "2026-11-28 01:59"), "open until 02:00");
    assert_eq!(state(hours, "2026-11-28 02:00"), "opens 2026-12-04 20:00");
    assert_eq!(week(hours, Land::Nw, "2026-11-23"), ["", "", "", "", "20:00-02:00", "", ""]);
    assert_eq!(state("Mo 20:00-24:00; PH off", "2026-11-23 21:00"), "open until 24:00");
}

#[test]
fn a_help_line_never_closes() {
    assert_eq!(state("24/7", "2026-12-25 03:00"), "always");
    assert_eq!(week("24/7", Land::Nw, "2026-12-21"), ["00:00-24:00"; 7]);
}

#[test]
fn nobody_is_there_on_a_public_holiday() {
    // 25 and 26 December 2026 are a Friday and a Saturday.
    assert_eq!(state(OFFICE, "2026-12-25 09:00"), "opens 2026-12-28 08:00");
    assert_eq!(state(OFFICE, "2026-12-24 18:00"), "opens 2026-12-28 08:00");
    assert_eq!(week(OFFICE, Land::Nw, "2026-12-21").last(), Some(&String::new()));
    let hours = Hours::read(OFFICE).unwrap();
    let friday = &hours.coming_week(Some(Land::Nw), "2026-12-21".parse().unwrap())[4];
    assert_eq!((friday.holiday, friday.spans.len()), (Some(Holiday::Christmas), 0));
}

#[test]
fn the_day_after_easter_is_a_holiday() {
    // Easter Sunday was on 5 April 2026.
    assert_eq!(state(OFFICE, "2026-04-02 18:00"), "opens 2026-04-07 08:00");
    assert_eq!(state(OFFICE, "2026-04-06 09:00"), "opens 2026-04-07 08:00");
}

#[test]
fn a_holiday_of_another_land_closes_nothing() {
    // Repentance Day, 18 November 2026, is kept in Saxony alone.
    assert_eq!(state_in(OFFICE, Land::Sn, "2026-11-18 09:00"), "opens 2026-11-19 14:00");
    assert_eq!(state_in(OFFICE, Land::Nw, "2026-11-18 09:00"), "open until 12:00");
    // Corpus Christi, 4 June 2026, a Thursday.
    assert_eq!(state_in(OFFICE, Land::Nw, "2026-06-04 15:00"), "opens 2026-06-05 08:00");
    assert_eq!(state_in(OFFICE, Land::Be, "2026-06-04 15:00"), "open until 18:00");
    // Without a Land only what is a holiday everywhere.
    let hours = Hours::read(OFFICE).unwrap();
    let open = OpenState::Open { until: Some("18:00".into()) };
    assert_eq!(hours.state(None, moment("2026-06-04 15:00")), open);
}

#[test]
fn the_year_ends_between_two_moments() {
    // 31 December 2026 is a Thursday and a working day, 1 January 2027 a Friday.
    assert_eq!(state(OFFICE, "2026-12-31 15:00"), "open until 18:00");
    assert_eq!(state(OFFICE, "2026-12-31 18:00"), "opens 2027-01-04 08:00");
    let night = "Th 20:00-02:00; PH off";
    assert_eq!(state(night, "2026-12-31 23:00"), "open until 24:00", "the holiday closes its whole day");
    assert_eq!(state("Th 20:00-02:00; PH 20:00-02:00", "2027-01-01 01:00"), "opens 2027-01-01 20:00");
    assert_eq!(state("24/7", "2026-12-31 23:59"), "always");
    let expected = ["08:00-12:00", "08:00-12:00", "08:00-12:00", "14:00-18:00", "", "", ""];
    assert_eq!(week(OFFICE, Land::Nw, "2026-12-29"), expected);
}

#[test]
fn each_day_of_the_week_is_the_next_of_its_name() {
    let week = Hours::read(OFFICE).unwrap().coming_week(None, "2026-11-26".parse().unwrap());
    let days: Vec<String> = week.iter().map(|hours| hours.on.to_string()).collect();
    assert_eq!(days[0], "2026-11-30");
    assert_eq!(days[3], "2026-11-26");
    assert_eq!(days[6], "2026-11-29");
}

#[test]
fn seasons_and_uncertain_hours_are_understood() {
    let season = "Mo-Fr 08:00-12:00; Dec 24-Jan 06 off; PH off";
    assert_eq!(state(season, "2026-12-23 12:00"), "opens 2027-01-07 08:00");
    assert_eq!(state("Mo-Fr 08:00-12:00 unknown; PH off", "2026-11-23 09:00"), "unknown");
    assert_eq!(state("2020 Mo-Fr 08:00-12:00; PH off", "2026-11-23 09:00"), "closed");
}

#[test]
fn days_go_over_the_end_of_the_week() {
    let expected = ["10:00-11:00", "", "", "", "", "10:00-11:00", "10:00-11:00"];
    assert_eq!(week("Sa-Mo 10:00-11:00; PH off", Land::Nw, "2026-11-23"), expected);
}

#[test]
fn the_first_and_the_last_day_there_are_have_hours() {
    for day in [Day::MIN, Day::MAX] {
        let hours = Hours::read("24/7").unwrap();
        assert_eq!(hours.state(None, Moment { day, minute: 1439 }), OpenState::Open { until: None });
        assert_eq!(hours.coming_week(None, day).len(), 7);
    }
}

#[test]
fn what_would_mislead_is_refused_with_its_part() {
    let error = |hours: &str| Hours::read(hours).unwrap_err();
    assert_eq!(error(""), HoursError::Syntax(String::new()));
    assert_eq!(error("Montags 08:00-12:00; PH off"), HoursError::Syntax("Montags 08:00-12:00".into()));
    for part in ["Mo 08:00-25:00-26:00", "Mo 08:60-09:00", "Mo 08.00-12.00", "8 bis 12 Uhr"] {
        assert_eq!(error(&format!("PH off; {part}")), HoursError::Syntax(part.into()));
    }
    assert_eq!(error("mo 08:00-12:00; PH off"), HoursError::Spelling("mo".into()));
    assert_eq!(error("Mo 08:00-12:00; PH OFF"), HoursError::Spelling("OFF".into()));
    assert!(matches!(error("Mo-Fr; PH off"), HoursError::NoTimes(_)));
    assert!(matches!(error("Mo 00:00-24:00; Tu; PH off"), HoursError::NoTimes(_)));
    assert!(matches!(error("Mo 20:00-24:00; Tu; PH off"), HoursError::NoTimes(_)));
    assert!(matches!(error("Mo sunrise-12:00; PH off"), HoursError::NotFixed(_)));
    assert!(matches!(error("Mo 08:00+; PH off"), HoursError::NotFixed(_)));
    assert!(matches!(error("Mo 08:00-12:00; SH off; PH off"), HoursError::SchoolHolidays(_)));
    assert!(matches!(error("Mo 08:00-12:00,11:00-13:00; PH off"), HoursError::Overlap(_)));
    assert!(matches!(error("Mo-We 08:00-12:00, Tu 11:00-13:00; PH off"), HoursError::Overlap(_)));
    assert!(matches!(error("Mo-Fr 08:00-12:00"), HoursError::NoHolidays(_)));
    assert!(Hours::read("Mo-Fr 00:00-24:00; PH off").is_ok());
    assert!(Hours::read("Mo 00:00 - 24:00; Tu 00:00-24:00; PH off").is_ok());
}
