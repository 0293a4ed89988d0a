//! A person with a device, for `cargo xtask demo-sync`: does what a line of its input says and answers with a line. The vault,
//! the engine and the transport are the real ones; there is no screen, and the words are few.

#![allow(clippy::print_stdout, reason = "its answers are what it has to say")]

use std::io::BufRead;
use std::path::PathBuf;
use std::process::ExitCode;

use diko_core::catalogue::PaperId;
use diko_core::facts::Fact;
use diko_core::ops::registry::{fact_field, note, paper, person};
use diko_core::ops::{Entity, Id128, Reading, Value};
use diko_sync::{Http, Said, Standing};
use diko_tests::device::{Device, new_identity, random};
use diko_wire::{Admission, DeviceKey, MemberId, MemberKind, Role, room};

type Fault = Box<dyn std::error::Error>;

const NO_CASE: &str = "there is no case here yet";

struct Person {
    folder: PathBuf,
    device: Option<Device>,
    http: Http,
    /// Of the offer that is shown.
    secret: [u8; 16],
}

fn main() -> ExitCode {
    let Some(folder) = std::env::args().nth(1) else {
        println!("error: it needs a folder");
        return ExitCode::FAILURE;
    };
    let Ok(http) = Http::new() else { return ExitCode::FAILURE };
    let mut person = Person { folder: folder.into(), device: None, http, secret: [0; 16] };
    for line in std::io::stdin().lock().lines().map_while(Result::ok) {
        let (word, rest) = line.split_once(' ').unwrap_or((&line, ""));
        match person.does(word, rest) {
            Ok(answer) => println!("ok {answer}"),
            Err(fault) => println!("error {fault}"),
        }
    }
    ExitCode::SUCCESS
}

impl Person {
    fn does(&mut self, word: &str, rest: &str) -> Result<String, Fault> {
        match word {
            "found" => {
                self.device = Some(Device::found(&self.folder, rest)?);
                Ok(String::new())
            }
            "open" => {
                self.device = Some(Device::open(&self.folder)?);
                Ok(String::new())
            }
            "offer" => self.offer(),
            "join" => self.join(rest),
            "admit" => self.admit(rest),
            "write" => self.write(rest),
            "read" => self.read(rest),
            "aside" => self.aside(),
            "sync" => self.sync(),
            "who" => Ok(self.device()?.engine.member().0.to_hex()),
            "remove" => self.say(|device, id| diko_sync::removed(device.engine.ledger(), id), rest),
            "release" => self.say(|device, id| diko_sync::released(device.engine.ledger(), id), rest),
            _ => Err(format!("no such word: {word}").into()),
        }
    }

    fn device(&mut self) -> Result<&mut Device, Fault> {
        self.device.as_mut().ok_or_else(|| NO_CASE.into())
    }

    /// The code that the other one scans.
    fn offer(&mut self) -> Result<String, Fault> {
        self.secret = random()?;
        let (secret, invitation) = (self.secret, self.device()?.invitation(Role::Helper));
        Ok(room::Offer { invitation, secret }.to_text())
    }

    /// The code that is shown in answer.
    fn join(&mut self, offer: &str) -> Result<String, Fault> {
        let offer = room::Offer::from_text(offer)?;
        let own = new_identity()?;
        let answer =
            room::Answer { device: DeviceKey::from_seed(*own.seed)?.public(), token: own.token.hash() };
        self.device = Some(Device::join(&self.folder, &offer.invitation, own)?);
        Ok(answer.to_text(&offer.secret))
    }

    fn admit(&mut self, answer: &str) -> Result<String, Fault> {
        let room::Answer { device, token } = room::Answer::from_text(answer, &self.secret)?;
        let admission = Admission { device, role: Role::Helper, kind: MemberKind::Device, token };
        self.device()?.admit(&admission)?;
        Ok(String::new())
    }

    fn write(&mut self, what: &str) -> Result<String, Fault> {
        let (name, text) = what.split_once(' ').ok_or("write what?")?;
        let (entity, field) = register(name)?;
        self.device()?.say(Said { entity, field, value: Value::Text(text.into()) })?;
        Ok(String::new())
    }

    /// Everything that is current, in the order of its letters.
    fn read(&mut self, name: &str) -> Result<String, Fault> {
        let (entity, field) = register(name)?;
        let state = &self.device()?.state;
        let mut words: Vec<&str> = match state.read(&entity, field) {
            Reading::Nothing => Vec::new(),
            Reading::One(value) => value.as_text().into_iter().collect(),
            Reading::All(ops) | Reading::Conflict(ops) => {
                ops.into_iter().filter_map(|op| op.value.as_text()).collect()
            }
        };
        words.sort_unstable();
        Ok(words.join(" | "))
    }

    /// What removed members wrote after their removal.
    fn aside(&mut self) -> Result<String, Fault> {
        let Device { store, engine, .. } = self.device()?;
        let (ledger, crypt) = (engine.ledger(), engine.crypt());
        let mut words = Vec::new();
        for (hash, ..) in ledger.quarantined() {
            let ops = ledger.open_again(&hash, store, crypt)?.ops;
            words.extend(ops.into_iter().filter_map(|op| op.value.as_text().map(String::from)));
        }
        Ok(words.join(" | "))
    }

    /// An exchange, and how the device stands after it.
    fn sync(&mut self) -> Result<String, Fault> {
        let device = self.device.as_mut().ok_or(NO_CASE)?;
        device.exchange(&mut self.http)?;
        let status = device.engine.status(&device.store)?;
        let standing = match status.standing {
            Standing::Good if status.waiting == 0 => "has exchanged everything",
            Standing::Good => "has exchanged, but not everything",
            Standing::NotLetIn => "is not let in",
            Standing::New | Standing::Offline | Standing::Busy | Standing::ActivationNeeded => {
                "reached nothing"
            }
        };
        Ok(match status.quarantined {
            0 => standing.into(),
            bundles => format!("{standing}; for her to decide about: {bundles}"),
        })
    }

    fn say(&mut self, said: fn(&Device, MemberId) -> Said, about: &str) -> Result<String, Fault> {
        let id = MemberId(Id128::from_hex(about).ok_or("no member's id")?);
        let device = self.device()?;
        let said = said(device, id);
        device.say(said)?;
        Ok(String::new())
    }
}

/// What the story speaks of: a daughter, her passport, and a note.
fn register(name: &str) -> Result<(Entity, u16), Fault> {
    let daughter = Id128([3; 16]);
    Ok(match name {
        "name" => (Entity::person(daughter), person::NAME),
        "moved-in" => (Entity::person(daughter), fact_field(Fact::MovedInOn)),
        "passport-until" => (Entity::paper(daughter, &PaperId::from("reisepass")), paper::EXPIRES_ON),
        "note" => (Entity::note(Id128([5; 16])), note::TEXT),
        _ => return Err(format!("the story does not speak of {name}").into()),
    })
}
