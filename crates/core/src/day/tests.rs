//! Days worked by hand: how the law counts periods and ages. Written as "from, how long, to".

use super::*;

fn day(text: &str) -> Day {
    text.parse().unwrap()
}

#[test]
fn a_period_of_days_leaves_out_the_day_of_the_event() {
    // §187(1), §188(1) BGB.
    for (event, days, end) in [
        ("2026-11-15", 14, "2026-11-29"),
        ("2026-10-20", 90, "2027-01-18"),
        ("2026-01-31", 1, "2026-02-01"),
        ("2026-02-28", 1, "2026-03-01"),
        ("2028-02-28", 1, "2028-02-29"),
        ("2028-02-28", 2, "2028-03-01"),
        ("2026-12-31", 1, "2027-01-01"),
        ("2026-12-18", 14, "2027-01-01"),
        ("2026-06-30", 7, "2026-07-07"),
        ("2026-06-24", 7, "2026-07-01"),
        ("2028-02-15", 14, "2028-02-29"),
        ("2027-02-15", 14, "2027-03-01"),
        ("2027-01-01", 365, "2028-01-01"),
        ("2028-01-01", 365, "2028-12-31"),
        ("2100-02-28", 1, "2100-03-01"),
        ("2026-11-22", 0, "2026-11-22"),
    ] {
        assert_eq!(day(event).plus_days(days), day(end), "{event} + {days} days");
    }
}

#[test]
fn a_lead_in_days_is_counted_backwards() {
    for (expiry, days, opens) in [
        ("2027-03-01", 1, "2027-02-28"),
        ("2028-03-01", 1, "2028-02-29"),
        ("2027-01-01", 1, "2026-12-31"),
        ("2031-02-01", 180, "2030-08-05"),
        ("2027-03-04", 56, "2027-01-07"),
    ] {
        assert_eq!(day(expiry).plus_days(-days), day(opens), "{expiry} - {days} days");
    }
}

#[test]
fn a_period_of_months_ends_on_the_same_number_or_the_last_day() {
    // §188(2), (3) BGB.
    for (event, months, end) in [
        ("2026-01-15", 1, "2026-02-15"),
        ("2026-01-28", 1, "2026-02-28"),
        ("2026-01-29", 1, "2026-02-28"),
        ("2026-01-30", 1, "2026-02-28"),
        ("2026-01-31", 1, "2026-02-28"),
        ("2028-01-29", 1, "2028-02-29"),
        ("2028-01-30", 1, "2028-02-29"),
        ("2028-01-31", 1, "2028-02-29"),
        ("2026-02-28", 1, "2026-03-28"),
        ("2028-02-29", 1, "2028-03-29"),
        ("2026-03-31", 1, "2026-04-30"),
        ("2026-05-31", 1, "2026-06-30"),
        ("2026-08-31", 1, "2026-09-30"),
        ("2026-08-31", 3, "2026-11-30"),
        ("2026-11-30", 3, "2027-02-28"),
        ("2027-11-30", 3, "2028-02-29"),
        ("2026-11-22", 3, "2027-02-22"),
        ("2026-12-31", 2, "2027-02-28"),
        ("2026-12-01", 1, "2027-01-01"),
        ("2026-08-31", 6, "2027-02-28"),
        ("2026-07-15", 6, "2027-01-15"),
        ("2027-02-28", 12, "2028-02-28"),
        ("2028-02-29", 12, "2029-02-28"),
        ("2028-02-29", 48, "2032-02-29"),
        ("2026-10-31", 60, "2031-10-31"),
        ("2026-05-31", 0, "2026-05-31"),
        ("2027-03-31", -1, "2027-02-28"),
        ("2028-03-31", -1, "2028-02-29"),
        ("2027-01-15", -2, "2026-11-15"),
    ] {
        assert_eq!(day(event).plus_months(months), day(end), "{event} + {months} months");
    }
}

#[test]
fn a_month_ends_on_its_last_day() {
    for (inside, first, last) in [
        ("2026-11-22", "2026-11-01", "2026-11-30"),
        ("2026-12-31", "2026-12-01", "2026-12-31"),
        ("2027-02-01", "2027-02-01", "2027-02-28"),
        ("2028-02-10", "2028-02-01", "2028-02-29"),
        ("2100-02-10", "2100-02-01", "2100-02-28"),
        ("2000-02-29", "2000-02-01", "2000-02-29"),
        ("1900-01-05", "1900-01-01", "1900-01-31"),
    ] {
        assert_eq!(day(inside).first_of_month(), day(first), "{inside}");
        assert_eq!(day(inside).last_of_month(), day(last), "{inside}");
    }
    assert_eq!(Day::MAX.last_of_month(), Day::MAX);
}

#[test]
fn a_birthday_counts_from_its_own_day() {
    // §187(2) S.2 BGB.
    for (born, today, age) in [
        ("1990-05-01", "2026-04-30", 35),
        ("1990-05-01", "2026-05-01", 36),
        ("1990-05-01", "2026-05-02", 36),
        ("2008-11-22", "2026-11-21", 17),
        ("2008-11-22", "2026-11-22", 18),
        ("2008-12-31", "2026-12-30", 17),
        ("2008-12-31", "2026-12-31", 18),
        ("2009-01-01", "2026-12-31", 17),
        ("2026-11-22", "2026-11-22", 0),
        ("2026-11-23", "2026-11-22", -1),
        ("2025-11-23", "2026-11-22", 0),
        ("2025-11-22", "2026-11-22", 1),
        ("1959-11-22", "2026-11-22", 67),
        // Completed at the end of 28 February (§188(3) BGB).
        ("2008-02-29", "2026-02-28", 17),
        ("2008-02-29", "2026-03-01", 18),
        ("2008-02-29", "2028-02-28", 19),
        ("2008-02-29", "2028-02-29", 20),
        ("2008-03-01", "2026-03-01", 18),
        ("2008-02-28", "2026-02-28", 18),
    ] {
        assert_eq!(day(born).age_on(day(today)), age, "born {born}, on {today}");
    }
}

#[test]
fn months_of_life_begin_on_the_number_of_the_birthday() {
    for (born, today, months) in [
        ("2026-08-15", "2026-08-15", 0),
        ("2026-08-15", "2026-09-14", 0),
        ("2026-08-15", "2026-09-15", 1),
        ("2026-08-31", "2026-09-30", 0),
        ("2026-08-31", "2026-10-01", 1),
        ("2026-08-31", "2027-02-28", 5),
        ("2026-08-31", "2027-03-01", 6),
        ("2026-12-01", "2027-01-01", 1),
        ("2026-12-01", "2026-11-30", -1),
        ("2025-11-22", "2026-11-22", 12),
    ] {
        assert_eq!(day(born).months_of_age_on(day(today)), months, "born {born}, on {today}");
    }
}

#[test]
fn days_between_are_signed() {
    assert_eq!(day("2027-01-18").days_since(day("2026-10-20")), 90);
    assert_eq!(day("2026-10-20").days_since(day("2027-01-18")), -90);
    assert_eq!(day("2026-10-20").days_since(day("2026-10-20")), 0);
}

#[test]
fn beyond_the_range_a_day_stands_still() {
    assert_eq!(Day::MAX.plus_days(1), Day::MAX);
    assert_eq!(Day::MIN.plus_days(-1), Day::MIN);
    assert_eq!(Day::MAX.plus_days(i64::MAX), Day::MAX);
    assert_eq!(Day::MIN.plus_days(i64::MIN), Day::MIN);
    assert_eq!(Day::MAX.plus_months(i32::MAX), Day::MAX);
    assert_eq!(Day::MIN.plus_months(i32::MIN), Day::MIN);
}

#[test]
fn only_a_real_date_in_the_one_form_is_read() {
    for good in ["1900-01-01", "2199-12-31", "2028-02-29", "2000-02-29"] {
        assert_eq!(day(good).to_string(), good);
    }
    for bad in
        ["", "2026-2-1", "2026-02-30", "2027-02-29", "2100-02-29", "26-02-01", "2026/02/01", "2026-02-01 "]
    {
        assert_eq!(bad.parse::<Day>(), Err(DayError::Malformed), "{bad:?}");
    }
    for far in ["1899-12-31", "2200-01-01", "0001-01-01"] {
        assert_eq!(far.parse::<Day>(), Err(DayError::OutOfRange), "{far}");
    }
    assert_eq!(Day::new(2026, 13, 1), Err(DayError::OutOfRange));
}

#[test]
fn a_month_of_life_that_lacks_its_day_ends_with_the_month() {
    let last = |born: &str, n: i32| day(born).last_of_life_month(n).to_string();
    // §187(2), §188(2) BGB: the day before the day of the same number.
    assert_eq!(last("2026-11-16", 4), "2027-03-15");
    assert_eq!(last("2026-03-01", 4), "2026-06-30");
    assert_eq!(last("2026-11-01", 4), "2027-02-28");
    // §188(3) BGB: 30 February is missing, so it ends with the 28th and not a day earlier.
    assert_eq!(last("2026-10-31", 4), "2027-02-28");
    assert_eq!(last("2026-10-30", 4), "2027-02-28");
    assert_eq!(last("2026-10-29", 4), "2027-02-28");
    assert_eq!(last("2027-10-31", 4), "2028-02-29");
    assert_eq!(last("2024-02-29", 60), "2029-02-28");
}

#[test]
fn after_the_last_day_of_a_month_of_life_it_is_completed() {
    for born in ["2024-02-29", "2025-01-31", "2025-12-01", "2026-08-30"].map(day) {
        for n in 1..200 {
            let last = born.last_of_life_month(n);
            assert_eq!(
                (born.months_of_age_on(last), born.months_of_age_on(last.plus_days(1))),
                (n - 1, n),
                "{born} {n}"
            );
        }
    }
}
