//! What an exchange costs a person: the first one of a whole case, one with nothing new, one edit until it lies on the
//! endpoint's disk. The real transport over loopback, to the real endpoint.

use std::path::Path;
use std::time::{Duration, Instant};

use diko_core::ops::registry::step;
use diko_core::ops::{Entity, Key, Value};
use diko_sync::{Answer, Ask, Http, Request, Said, Transport};

use super::counting::Counting;
use super::family::Family;
use super::report::{Report, middle_ms};
use super::{Fault, OPS};
use crate::device::Device;
use crate::serving::Serving;

const FIRST_SYNCS: usize = 5;
const RUNS: usize = 101;
/// Items of one request.
const MOST: usize = 500;

/// Puts the trace into the family's case, then measures with new devices and with one that has all of it.
///
/// # Errors
/// What the disk or the endpoint refuses.
pub fn exchange_over_loopback(
    folder: &Path,
    family: &Family,
    endpoint: &Serving,
    report: &mut Report,
) -> Result<(), Fault> {
    let mut http = Watched::new(endpoint.origin())?;
    for items in family.seal(OPS, 50)?.chunks(MOST) {
        let (case, token) = (family.invitation.case, family.founder.token.clone());
        let ask = Ask::Store { case, token, items: items.to_vec() };
        if http.ask(&Request { origin: endpoint.origin(), ask }) != Answer::Done {
            return Err("the endpoint does not take the trace".into());
        }
    }
    let mut first_syncs = Vec::new();
    for number in 0..FIRST_SYNCS {
        let folder = folder.join(format!("first-sync-{number}"));
        let mut reader = Device::join(&folder, &family.invitation, family.reader.clone())?;
        let begun = Instant::now();
        reader.exchange(&mut http)?;
        first_syncs.push(begun.elapsed());
        has_all(family, &reader)?;
    }
    let first = middle_ms(first_syncs);
    report.at_most(&format!("first sync of {OPS} edits"), first, 250.0, "ms");
    let mut reader = Device::open(&folder.join("first-sync-0"))?;
    reader.exchange(&mut http)?;
    nothing_new(&mut reader, endpoint, &mut http, report)?;
    one_edit(&mut reader, &mut http, report)
}

fn has_all(family: &Family, reader: &Device) -> Result<(), Fault> {
    let arrived: u64 = family.authors().map(|author| reader.state.newest_seq(author)).sum();
    if arrived == u64::try_from(OPS)? {
        Ok(())
    } else {
        Err(format!("{arrived} of {OPS} ops arrived").into())
    }
}

fn nothing_new(
    reader: &mut Device,
    endpoint: &Serving,
    http: &mut Watched,
    report: &mut Report,
) -> Result<(), Fault> {
    let mut runs = Vec::new();
    http.asked = 0;
    for _ in 0..RUNS {
        let begun = Instant::now();
        reader.exchange(http)?;
        runs.push(begun.elapsed());
    }
    report.at_most("nothing new, requests", http.asked as f64 / RUNS as f64, 1.0, "each time");
    report.at_most("nothing new", middle_ms(runs), 5.0, "ms");
    let counting = Counting::before(endpoint.port())?;
    let mut counted = Watched::new(counting.origin())?;
    reader.exchange(&mut counted)?;
    let before = counting.bytes();
    reader.exchange(&mut counted)?;
    report.at_most("nothing new, both ways", (counting.bytes() - before) as f64, 400.0, "bytes above TLS");
    Ok(())
}

/// From the moment a person has ticked something to the answer that it lies on the endpoint's disk, as if the seconds in
/// which more may follow were over at once.
fn one_edit(reader: &mut Device, http: &mut Watched, report: &mut Report) -> Result<(), Fault> {
    let (mut runs, mut asked) = (Vec::new(), 0);
    let ticked = reader.state.entities(step::KIND).find(|entity| matches!(entity.key, Key::OfPerson { .. }));
    let ticked: Entity = ticked.cloned().ok_or("nobody ticked a step")?;
    for day in (0..RUNS).map(|run| 1 + run % 28) {
        http.stored = None;
        http.asked = 0;
        let begun = Instant::now();
        let value = Value::Text(format!("raise done 2032-01-{day:02}"));
        reader.say(Said { entity: ticked.clone(), field: step::STATUS, value })?;
        reader.exchange(http)?;
        runs.push(http.stored.ok_or("the edit did not reach the endpoint")?.duration_since(begun));
        asked = http.asked;
    }
    report.at_most("one edit, until it lies on the endpoint's disk", middle_ms(runs), 4.0, "ms");
    report.tell("one edit, requests of its exchange", f64::from(asked), "in all");
    Ok(())
}

/// The real transport, to one origin, and what went through it.
struct Watched {
    http: Http,
    origin: String,
    asked: u32,
    /// When the endpoint had said that items lie on its disk.
    stored: Option<Instant>,
}

impl Watched {
    fn new(origin: String) -> Result<Watched, Fault> {
        Ok(Watched { http: Http::new()?, origin, asked: 0, stored: None })
    }
}

impl Transport for Watched {
    fn ask(&mut self, request: &Request) -> Answer {
        self.asked += 1;
        let request = Request { origin: self.origin.clone(), ask: request.ask.clone() };
        let answer = self.http.ask(&request);
        if matches!(request.ask, Ask::Store { .. }) && answer == Answer::Done {
            self.stored = Some(Instant::now());
        }
        answer
    }
}

/// How long this disk takes to make a small write last: no edit can be faster.
///
/// # Errors
/// What the disk refuses.
pub fn sync_of_the_disk(folder: &Path) -> Result<Duration, Fault> {
    use std::io::Write;
    let mut file = std::fs::File::create(folder.join("sync"))?;
    let mut runs = Vec::new();
    for _ in 0..RUNS {
        let begun = Instant::now();
        file.write_all(&[0; 4096])?;
        file.sync_data()?;
        runs.push(begun.elapsed());
    }
    runs.sort();
    runs.get(RUNS / 2).copied().ok_or_else(|| "no runs".into())
}
