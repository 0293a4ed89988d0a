//! The child of the leak test of sync: a family that types ten thousand canaries on one device and shares its case with
//! another, by way of an endpoint, as the app does. It says the recovery codes and nothing else.
//! `leak-sharer FOLDER ORIGIN [plain-item]`; the last word makes it hand over one note as it was typed, to prove that the
//! test notices.

use std::error::Error;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use diko_companion::{Clock, Companion, Config, Day, ErrorCode, FixedClock, Kdf, KdfCost, Work};
use diko_sync::{Answer, Ask, Http, Request, Sharing, Transport};
use diko_tests::canaries::{Family, NEW_PASSPHRASE, PAPERS, PASSPHRASE};
use diko_vault::{Secret, Vault};
use serde_json::{Value, json};

type Outcome<T = ()> = Result<T, Box<dyn Error>>;

fn main() -> Outcome {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let (folder, origin, leaks) = match arguments.as_slice() {
        [folder, origin] => (PathBuf::from(folder), origin, false),
        [folder, origin, leak] if leak == "plain-item" => (PathBuf::from(folder), origin, true),
        _ => return Err("leak-sharer FOLDER ORIGIN [plain-item]".into()),
    };
    let family = Family::new();
    let mut first = Typist::new(&folder.join("first"), PASSPHRASE)?;
    let mut second = Typist::new(&folder.join("second"), NEW_PASSPHRASE)?;
    // Half of it before the case is shared, half after.
    let (before, after) = family.notes.split_at(family.notes.len() / 2);
    let persons = first.type_names_and_days(&family)?;
    first.about_everyone(before, &persons, "add_note", false)?;
    first.keep_back(&family, &persons)?;

    first.ok("share_case", json!({ "origin": origin }))?;
    first.exchange()?;
    let offer = first.ok("invite", json!({ "way": "room", "role": "helper" }))?;
    let joins = second.ok("join", json!({ "way": "room", "text": text(&offer, "/text")? }))?;
    first.ok("invite_answer", json!({ "text": text(&joins, "/answer")? }))?;
    meet(&mut first, &mut second)?;
    first.call_members(&family)?;
    first.about_everyone(after, &persons, "add_note", false)?;
    first.write_down(&family, &persons)?;
    first.keep_back(&family, &persons)?;
    meet(&mut first, &mut second)?;
    for typist in [first, second] {
        typist.ok("lock", Value::Null)?;
    }
    if leaks { hand_over_as_typed(&folder.join("first/vault"), &family, origin) } else { Ok(()) }
}

fn meet(first: &mut Typist, second: &mut Typist) -> Outcome {
    for _ in 0..3 {
        first.exchange()?;
        second.exchange()?;
    }
    Ok(())
}

/// What a client would do that forgot to seal.
fn hand_over_as_typed(vault: &Path, family: &Family, origin: &str) -> Outcome {
    let vault = Vault::open(vault, Secret::Passphrase(PASSPHRASE))?;
    let case = vault.cases()?.into_iter().next().ok_or("no case")?;
    let sharing = Sharing::read(&vault.case(case.id)?.values()?).ok_or("the case is not shared")?;
    let note = family.notes.first().and_then(|words| words.first()).ok_or("nothing was typed")?;
    let items = vec![json!({ "note": note }).to_string().into_bytes()];
    let ask = Ask::Store { case: sharing.case, token: sharing.own.token, items };
    match Http::new()?.ask(&Request { origin: origin.to_owned(), ask }) {
        Answer::Done => Ok(()),
        other => Err(format!("{other:?}").into()),
    }
}

/// The companion of a device, as a person's hands and its network thread use it.
struct Typist {
    companion: Companion,
    http: Http,
    elapsed: Arc<AtomicU64>,
}

impl Typist {
    /// With a vault and an empty case.
    fn new(data: &Path, passphrase: &str) -> Outcome<Typist> {
        let elapsed = Arc::new(AtomicU64::new(0));
        let clock = Passing { day: "2026-11-22".parse()?, elapsed: Arc::clone(&elapsed) };
        let mut config = Config::new(data.to_owned(), Box::new(clock));
        config.kdf = Kdf::Fixed(KdfCost::CHEAP_FOR_TESTS);
        let typist = Typist { companion: Companion::new(config)?, http: Http::new()?, elapsed };
        let code = typist.ok("create_vault", json!({ "passphrase": passphrase, "language": "de" }))?;
        let groups = code.pointer("/groups").and_then(Value::as_array).ok_or("no recovery code")?;
        let groups: Vec<&str> = groups.iter().filter_map(Value::as_str).collect();
        writeln!(std::io::stdout(), "{}", groups.join(" "))?;
        Ok(typist)
    }

    fn ok(&self, name: &str, request: Value) -> Result<Value, ErrorCode> {
        self.companion.call(name, request)
    }

    /// Asks and hears until there is nothing to do for a while.
    fn exchange(&mut self) -> Outcome {
        self.ok("sync_now", Value::Null)?;
        loop {
            match self.companion.next_job() {
                Work::Ask(job) => {
                    let answer = self.http.ask(job.request());
                    self.companion.finish(&job, answer);
                }
                Work::Wait(wait) if wait <= 1000 => _ = self.elapsed.fetch_add(wait, Ordering::Relaxed),
                Work::Wait(_) => break,
            }
        }
        match text(&self.ok("sync", Value::Null)?, "/state")?.as_str() {
            "good" => Ok(()),
            other => Err(format!("the exchange is {other}").into()),
        }
    }

    /// Gives the ids of the persons.
    fn type_names_and_days(&self, family: &Family) -> Outcome<Vec<String>> {
        let case = text(&self.ok("cases", Value::Null)?, "/open")?;
        self.ok("rename_case", json!({ "id": case, "name": family.case }))?;
        let papers = self.ok("papers", Value::Null)?;
        let papers = papers.pointer("/catalogue").and_then(Value::as_array).ok_or("no papers")?;
        let mut expiries = family.expires_on.iter();
        let mut persons = Vec::new();
        for (name, born_on) in family.persons.iter().zip(&family.born_on) {
            let id = text(&self.ok("add_person", json!({ "name": name, "role": "adult" }))?, "/id")?;
            for (fact, value) in [("status", "ukraine24"), ("born_on", born_on)] {
                self.ok("answer", json!({ "person": id, "fact": fact, "value": value, "skip": false }))?;
            }
            for (paper, expires_on) in papers.iter().take(PAPERS).zip(expiries.by_ref()) {
                self.ok("hold_paper", json!({ "person": id, "paper": paper, "expires_on": expires_on }))?;
            }
            persons.push(id);
        }
        Ok(persons)
    }

    /// A letter, an appointment and a proof of each person.
    fn write_down(&self, family: &Family, persons: &[String]) -> Outcome {
        for (person, one) in persons.iter().zip(&family.letters) {
            let letter = json!({
                "person": person, "sender": one.sender, "subject": one.subject,
                "received_on": one.received_on, "answer_by": one.answer_by,
            });
            self.ok("save_letter", letter)?;
        }
        for (person, one) in persons.iter().zip(&family.appointments) {
            let appointment =
                json!({ "person": person, "on": one.on, "place": one.place, "remark": one.remark });
            self.ok("save_appointment", appointment)?;
        }
        for (person, one) in persons.iter().zip(&family.proofs) {
            let (step, how) = ("anmelden", "handed_in");
            let proof =
                json!({ "step": step, "persons": [person], "how": how, "on": one.on, "remark": one.remark });
            self.ok("add_proof", proof)?;
        }
        Ok(())
    }

    fn keep_back(&self, family: &Family, persons: &[String]) -> Outcome {
        self.about_everyone(&family.kept_back, persons, "add_note", true)?;
        self.about_everyone(&family.drafts, persons, "save_draft", false)
    }

    /// Types one text about each person, by turns.
    fn about_everyone(
        &self,
        texts: &[Vec<String>],
        persons: &[String],
        command: &str,
        only_here: bool,
    ) -> Outcome {
        for (words, person) in texts.iter().zip(persons.iter().cycle()) {
            let text = words.join(" ");
            let about = json!({ "step": "anmelden", "person": person, "text": text, "only_here": only_here });
            self.ok(command, about)?;
        }
        Ok(())
    }

    fn call_members(&self, family: &Family) -> Outcome {
        let members = self.ok("members", Value::Null)?;
        let members = members.pointer("/members").and_then(Value::as_array).ok_or("no members")?;
        for (member, name) in members.iter().zip(&family.devices) {
            self.ok("rename_member", json!({ "member": text(member, "/id")?, "name": name }))?;
        }
        Ok(())
    }
}

fn text(view: &Value, pointer: &str) -> Result<String, String> {
    view.pointer(pointer).and_then(Value::as_str).map(str::to_owned).ok_or(format!("no {pointer}"))
}

/// One day, on which time passes when nothing else is to be done.
struct Passing {
    day: Day,
    elapsed: Arc<AtomicU64>,
}

impl Clock for Passing {
    fn seconds(&self) -> i64 {
        FixedClock(self.day).seconds()
    }

    fn elapsed_ms(&self) -> u64 {
        self.elapsed.load(Ordering::Relaxed)
    }

    fn today(&self) -> Day {
        self.day
    }
}
