use proptest::prelude::*;

use super::*;
use crate::clock::{berlin_day, berlin_time};

const DAY: i64 = 24 * 3600;

fn day(text: &str) -> Day {
    text.parse().unwrap()
}

fn at(on: &str, hour: u16, minute: u16) -> i64 {
    berlin_seconds_of(day(on), hour * HOUR + minute)
}

fn told(due: Due, now: i64) -> Vec<String> {
    let written = |at: i64| format!("{} {}", berlin_day(at), berlin_time(at));
    moments([due], now).into_iter().map(written).collect()
}

fn appointment(on: &str, hour: u16, minute: u16) -> Due {
    Due::Appointment { on: day(on), minute: Some(hour * HOUR + minute) }
}

#[test]
fn a_last_day_is_told_a_week_ahead_the_day_before_and_on_its_morning() {
    let due = Due::LastDay(day("2026-11-30"));
    let all = ["2026-11-23 09:00", "2026-11-29 09:00", "2026-11-30 09:00"];
    assert_eq!(told(due, at("2026-11-22", 12, 0)), all);
    assert_eq!(told(due, at("2026-11-23", 9, 0)), all[1..], "what is now is past");
    assert_eq!(told(due, at("2026-11-29", 15, 0)), all[2..]);
    assert!(told(due, at("2026-11-30", 9, 1)).is_empty());
}

#[test]
fn an_appointment_is_told_the_evening_before_and_two_hours_before() {
    let now = at("2026-11-22", 12, 0);
    assert_eq!(told(appointment("2026-11-26", 11, 30), now), ["2026-11-25 18:00", "2026-11-26 09:30"]);
    let without_an_hour = Due::Appointment { on: day("2026-11-26"), minute: None };
    assert_eq!(told(without_an_hour, now), ["2026-11-25 18:00", "2026-11-26 08:00"]);
}

#[test]
fn an_early_or_late_appointment_wakes_nobody() {
    let now = at("2026-11-22", 12, 0);
    assert_eq!(told(appointment("2026-11-26", 8, 30), now), ["2026-11-25 18:00", "2026-11-26 08:00"]);
    assert_eq!(told(appointment("2026-11-26", 8, 0), now), ["2026-11-25 18:00"]);
    assert_eq!(told(appointment("2026-11-26", 0, 30), now), ["2026-11-25 18:00"]);
    assert_eq!(told(appointment("2026-11-26", 23, 30), now), ["2026-11-25 18:00", "2026-11-26 20:00"]);
}

#[test]
fn what_is_told_at_the_same_moment_is_told_once() {
    let now = at("2026-11-22", 12, 0);
    let due =
        [Due::LastDay(day("2026-11-30")), Due::FirstDay(day("2026-11-29")), Due::LastDay(day("2026-11-30"))];
    assert_eq!(moments(due, now), moments([Due::LastDay(day("2026-11-30"))], now));
}

#[test]
fn nine_in_the_morning_is_nine_in_germany_before_and_after_the_clocks_change() {
    // 25 October 2026: the clocks go back; 28 March 2027: they go forward.
    let now = at("2026-10-01", 12, 0);
    let before_and_after = moments([Due::LastDay(day("2026-10-25"))], now);
    assert_eq!(
        before_and_after,
        [at("2026-10-18", 9, 0), at("2026-10-24", 9, 0), at("2026-10-24", 9, 0) + DAY + 3600]
    );
    let spring = moments([Due::LastDay(day("2027-03-28"))], now);
    assert_eq!(spring.last().copied(), Some(at("2027-03-27", 9, 0) + DAY - 3600));
}

fn any_due() -> impl Strategy<Value = Due> {
    let days = (-30_i64..400).prop_map(|later| day("2026-11-22").plus_days(later));
    (days, 0_u8..3, proptest::option::of(0_u16..1440)).prop_map(|(on, kind, minute)| match kind {
        0 => Due::LastDay(on),
        1 => Due::FirstDay(on),
        _ => Due::Appointment { on, minute },
    })
}

/// When it is too late.
fn end(due: Due) -> i64 {
    match due {
        Due::LastDay(on) | Due::FirstDay(on) | Due::Appointment { on, minute: None } => {
            berlin_seconds_of(on.plus_days(1), 0)
        }
        Due::Appointment { on, minute: Some(minute) } => berlin_seconds_of(on, minute),
    }
}

proptest! {
    #[test]
    fn moments_are_ahead_by_day_in_order_and_few(
        due in prop::collection::vec(any_due(), 0..40), now in 0_i64..400 * DAY,
    ) {
        let now = at("2026-10-20", 0, 0) + now;
        let moments = moments(due, now);
        prop_assert!(moments.len() <= MOST);
        prop_assert!(moments.windows(2).all(|pair| pair[0] < pair[1]));
        for moment in moments {
            prop_assert!(moment > now, "past");
            let time = berlin_time(moment);
            prop_assert!(("08:00"..="21:00").contains(&time.as_str()), "at night: {time}");
        }
    }

    #[test]
    fn whatever_is_due_from_tomorrow_on_within_a_year_is_told_before_it_is_too_late(due in any_due(), now in 0_i64..400 * DAY) {
        let now = at("2026-10-20", 0, 0) + now;
        let moments = moments([due], now);
        prop_assert!(moments.iter().all(|moment| *moment < end(due)), "told when it is too late");
        let on = match due {
            Due::LastDay(on) | Due::FirstDay(on) | Due::Appointment { on, .. } => on,
        };
        // From the evening on, only the morning of the day itself is left, which an early appointment does not have.
        let is_early = matches!(due, Due::Appointment { minute: Some(minute), .. } if minute <= EARLIEST);
        let clear_days = if is_early { 2 } else { 1 };
        if (clear_days..366).contains(&on.days_since(berlin_day(now))) {
            prop_assert!(!moments.is_empty(), "never told");
        }
    }

    #[test]
    fn one_more_thing_to_remember_takes_no_nearer_moment_away(
        due in prop::collection::vec(any_due(), 0..30), more in any_due(),
    ) {
        let now = at("2026-11-22", 12, 0);
        let (fewer, with) = (moments(due.clone(), now), moments(due.into_iter().chain([more]), now));
        let last = with.last().copied().unwrap_or(i64::MAX);
        prop_assert!(fewer.iter().filter(|at| **at <= last).all(|at| with.contains(at)));
    }
}
