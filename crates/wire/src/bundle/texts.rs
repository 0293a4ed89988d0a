//! The table of texts of a bundle. What DiKo writes most often as text has a short form: a day, what is said of a step, an
//! id in hexadecimal. It stands for exactly the text that it gives back, whatever field that is in.

use diko_core::Day;
use diko_core::ops::{Direction, Id128, StatusChange, StepState, Value};
use minicbor::data::Type;

use crate::WireError;
use crate::cbor::{Reader, Writer};

/// Frozen: an entry's place is its number.
const STATUSES: [(Direction, StepState); 8] = [
    (Direction::Raise, StepState::Open),
    (Direction::Raise, StepState::Waiting),
    (Direction::Raise, StepState::Done),
    (Direction::Raise, StepState::Dismissed),
    (Direction::SetBack, StepState::Open),
    (Direction::SetBack, StepState::Waiting),
    (Direction::SetBack, StepState::Done),
    (Direction::SetBack, StepState::Dismissed),
];

/// A text: as text; `2026-11-22` as the days since 1900-01-01; `raise done 2026-11-22` as `[number, day]`; 32 lower-case
/// hexadecimal digits as 16 bytes.
pub(super) fn write_text(writer: &mut Writer, text: &str) {
    // However generously core reads a text: a form is for the one that comes back from it.
    let day = text.parse().ok().filter(|day: &Day| day.to_string() == text);
    let id = Id128::from_hex(text).filter(|id| id.to_hex() == text);
    if let Some(day) = day {
        writer.number(number_of(day));
    } else if let Some(id) = id {
        writer.bytes(&id.0);
    } else if let Some((status, day)) = status(text) {
        writer.array(2).number(status).number(number_of(day));
    } else {
        writer.text(text);
    }
}

/// Also from forms that `write_text` does not use: whoever reads a whole body compares.
pub(super) fn read_text(reader: &mut Reader<'_>) -> Result<String, WireError> {
    Ok(match reader.next_is()? {
        Type::String => reader.text()?.to_owned(),
        Type::Bytes => Id128(reader.exactly()?).to_hex(),
        Type::Array => {
            reader.array_of(2)?;
            let status = usize::try_from(reader.number()?).ok().and_then(|number| STATUSES.get(number));
            let (direction, state) = *status.ok_or(WireError::Malformed)?;
            let change = StatusChange { direction, state, on: read_day(reader)? };
            change.to_value().as_text().unwrap_or_default().to_owned()
        }
        _ => read_day(reader)?.to_string(),
    })
}

fn status(text: &str) -> Option<(u64, Day)> {
    let value = Value::Text(text.to_owned());
    let change = StatusChange::from_value(&value).filter(|change| change.to_value() == value)?;
    let place = STATUSES.iter().position(|status| *status == (change.direction, change.state))?;
    Some((place as u64, change.on))
}

fn number_of(day: Day) -> u64 {
    day.days_since(Day::MIN).unsigned_abs()
}

/// `plus_days` stops at the last day there is, so a greater number gives another one back and is refused.
fn read_day(reader: &mut Reader<'_>) -> Result<Day, WireError> {
    let days = i64::try_from(reader.number()?).map_err(|_| WireError::Malformed)?;
    Ok(Day::MIN.plus_days(days))
}
