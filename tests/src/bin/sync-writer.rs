//! The device that the crash tests of sync kill: writes a note, exchanges with the endpoint, and says each thing after it
//! is done. `sync-writer FOLDER MARK ORIGIN STEPS [acknowledge-early]`; the last word makes it a liar, so that the tests can
//! prove that they notice.

use std::error::Error;
use std::io::Write;
use std::path::Path;

use diko_core::ops::registry::{note, person};
use diko_core::ops::{Entity, Id128, Value};
use diko_sync::{Answer, Ask, Http, Said, Standing};
use diko_tests::crash_sync::{Line, Mark, note_of, notes_of, text_of};
use diko_tests::device::Device;
use diko_tests::together::{Way, exchange};
use diko_wire::Hash;

fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    match arguments.as_slice() {
        [folder, mark, origin, steps] => live(folder, mark, origin, steps, false),
        [folder, mark, origin, steps, lie] if lie == "acknowledge-early" => {
            live(folder, mark, origin, steps, true)
        }
        _ => Err("sync-writer FOLDER MARK ORIGIN STEPS [acknowledge-early]".into()),
    }
}

fn live(folder: &str, mark: &str, origin: &str, steps: &str, is_liar: bool) -> Result<(), Box<dyn Error>> {
    let (mark, steps) = (Mark(mark.parse()?), steps.parse::<u64>()?);
    let mut device = Device::open(Path::new(folder))?;
    let mut way = Way { http: Http::new()?, origin, tell: &mut tell };
    let first = notes_of(&device, mark).saturating_add(1);
    for number in (first..).take(usize::try_from(steps)?) {
        let text = |entity, field| Said { entity, field, value: Value::Text(text_of(mark, number)) };
        if is_liar {
            say(&Line::Wrote(number));
        }
        device.say(text(note_of(mark, number), note::TEXT))?;
        if !is_liar {
            say(&Line::Wrote(number));
        }
        if number % 3 == 0 {
            // Others change it as well.
            device.say(text(Entity::person(Id128([3; 16])), person::NAME))?;
        }
        let status = exchange(&mut device, &mut way)?;
        match status.standing {
            Standing::Good if status.waiting == 0 => say(&Line::Exchanged(number)),
            // Its admission has not come to the endpoint yet, or not to the log.
            Standing::Good | Standing::NotLetIn => {}
            Standing::Offline => {
                say(&Line::Alone);
                return Ok(());
            }
            other => return Err(format!("{other:?}").into()),
        }
    }
    Ok(())
}

/// What the endpoint acknowledges is said before the device does anything about it.
fn tell(ask: &Ask, answer: &Answer) {
    if let (Ask::Store { items, .. }, Answer::Done) = (ask, answer) {
        say(&Line::Stored(items.iter().map(|item| Hash::of(item)).collect()));
    }
}

/// One write per line, so that a line is said or not.
fn say(line: &Line) {
    let _ = std::io::stdout().write_all(format!("{line}\n").as_bytes());
    let _ = std::io::stdout().flush();
}
