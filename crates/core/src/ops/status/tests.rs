use super::*;

fn day(text: &str) -> Day {
    text.parse().unwrap()
}

#[test]
fn the_text_form_is_frozen() {
    let table = [
        (Direction::Raise, StepState::Waiting, "raise waiting 2026-11-22"),
        (Direction::Raise, StepState::Done, "raise done 2026-11-22"),
        (Direction::Raise, StepState::Dismissed, "raise dismissed 2026-11-22"),
        (Direction::SetBack, StepState::Open, "set_back open 2026-11-22"),
        (Direction::SetBack, StepState::Waiting, "set_back waiting 2026-11-22"),
    ];
    for (direction, state, text) in table {
        let change = StatusChange { direction, state, on: day("2026-11-22") };
        let value = Value::Text(text.into());
        assert_eq!(change.to_value(), value);
        assert_eq!(StatusChange::from_value(&value), Some(change));
    }
}

#[test]
fn what_a_newer_version_says_is_not_guessed() {
    for text in [
        "",
        "done",
        "raise done",
        "raise done 2026-11-31",
        "raise  done 2026-11-22",
        "raise done 2026-11-22 again",
        "raise asked 2026-11-22",
        "praise done 2026-11-22",
    ] {
        assert_eq!(StatusChange::from_value(&Value::Text(text.into())), None, "{text:?}");
    }
    assert_eq!(StatusChange::from_value(&Value::YesNo(true)), None);
}

#[test]
fn less_than_before_is_a_step_back() {
    use StepState::{Dismissed, Done, Open, Waiting};
    let raises = [
        (Open, Waiting),
        (Open, Done),
        (Open, Dismissed),
        (Waiting, Done),
        (Waiting, Dismissed),
        (Open, Open),
        (Done, Done),
    ];
    for from in StepState::ALL {
        for to in StepState::ALL {
            let expected = if from == to || raises.contains(&(from, to)) {
                Direction::Raise
            } else {
                Direction::SetBack
            };
            assert_eq!(
                StatusChange::between(from, to, day("2026-11-22")).direction,
                expected,
                "{from:?} {to:?}"
            );
        }
    }
}
