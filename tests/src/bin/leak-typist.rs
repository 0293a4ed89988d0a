//! The child of the leak test: a person who enters everything there is to enter. It says `open` and waits for a line
//! while the vault is open, and `locked` at the end; before that the recovery codes, which are canaries as well.
//! `leak-typist FOLDER [log | plain-database]`; the last word makes it leak, to prove that the test notices.

use std::error::Error;
use std::io::Write;
use std::path::{Path, PathBuf};

use diko_companion::{Companion, Config, ErrorCode, FixedClock, Kdf, KdfCost};
use diko_tests::canaries;
use serde_json::{Value, json};

fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let (folder, leak) = match arguments.as_slice() {
        [folder] => (PathBuf::from(folder), None),
        [folder, leak] => (PathBuf::from(folder), Some(leak.as_str())),
        _ => return Err("leak-typist FOLDER [log | plain-database]".into()),
    };
    let typist = Typist { companion: companion(&folder)? };
    typist.live(&folder)?;
    match leak {
        None => {}
        Some("log") => log(&folder)?,
        Some("plain-database") => plain_database(&folder)?,
        Some(other) => return Err(format!("there is no leak `{other}`").into()),
    }
    say("open")?;
    std::io::stdin().read_line(&mut String::new())?;
    typist.ok("lock", Value::Null)?;
    say("locked")
}

fn companion(folder: &Path) -> Result<Companion, Box<dyn Error>> {
    let mut config = Config::new(folder.join("data"), Box::new(FixedClock("2026-11-22".parse()?)));
    config.kdf = Kdf::Fixed(KdfCost::CHEAP_FOR_TESTS);
    config.copies_dir = Some(folder.join("documents"));
    Ok(Companion::new(config)?)
}

struct Typist {
    companion: Companion,
}

impl Typist {
    fn ok(&self, name: &str, request: Value) -> Result<Value, ErrorCode> {
        self.companion.call(name, request)
    }

    /// Everything a person can enter, correct, take back and be refused.
    fn live(&self, folder: &Path) -> Result<(), Box<dyn Error>> {
        let made =
            self.ok("create_vault", json!({ "passphrase": canaries::PASSPHRASE, "language": "de" }))?;
        say_code(&made)?;
        let case = text(&self.ok("cases", Value::Null)?, "/open");
        self.ok("rename_case", json!({ "id": case, "name": canaries::CASE }))?;
        let person = text(&self.ok("add_person", json!({ "name": canaries::NAME, "role": "adult" }))?, "/id");
        self.ok("add_person", json!({ "name": canaries::CHILD, "role": "child" }))?;
        for (fact, value) in [("status", "ukraine24"), ("born_on", canaries::BORN_ON)] {
            self.ok("answer", json!({ "person": person, "fact": fact, "value": value, "skip": false }))?;
        }
        self.ok("rename_person", json!({ "person": person, "name": canaries::RENAMED }))?;
        let paper = json!({ "person": person, "paper": "reisepass", "expires_on": canaries::EXPIRES_ON });
        self.ok("hold_paper", paper)?;
        self.ok("add_note", about(&person, canaries::NOTE))?;
        self.ok(
            "add_note",
            json!({ "step": "anmelden", "person": person, "text": canaries::KEPT_BACK, "only_here": true }),
        )?;
        let undo = self.ok("add_note", about(&person, canaries::TAKEN_BACK))?;
        self.ok("undo", json!({ "undo": undo.pointer("/undo") }))?;
        self.ok("save_draft", about(&person, canaries::DRAFT))?;
        self.ok("keep_form", json!({ "form": "letter/", "fields": { "subject": canaries::UNSAVED } }))?;
        self.write_down(&person)?;
        for name in ["now", "plan", "papers", "letters", "week", "people", "status"] {
            self.ok(name, Value::Null)?;
        }
        // What is refused must not be left behind either.
        let too_long = canaries::NAME.repeat(10);
        self.refused("add_person", json!({ "name": too_long, "role": "adult" }))?;
        self.refused(
            "add_note",
            json!({ "step": canaries::NOTE, "person": canaries::NAME, "text": "A", "only_here": false }),
        )?;
        self.refused(canaries::NAME, json!({ "name": canaries::NAME }))?;
        self.refused("unlock", json!({ "passphrase": canaries::WRONG_PASSPHRASE }))?;

        self.ok("create_case", json!({ "name": canaries::OTHER_CASE }))?;
        self.ok("open_case", json!({ "id": case }))?;
        let copy = text(&self.ok("save_copy", json!({ "passphrase": canaries::COPY_PASSPHRASE }))?, "/path");
        let second = companion(&folder.join("second-device"))?;
        second.call("open_copy", json!({ "path": copy, "passphrase": canaries::COPY_PASSPHRASE }))?;
        let change = json!({ "old": canaries::PASSPHRASE, "new": canaries::NEW_PASSPHRASE });
        self.ok("change_passphrase", change)?;
        say_code(&self.ok("renew_recovery_code", json!({ "passphrase": canaries::NEW_PASSPHRASE }))?)?;
        self.ok("lock", Value::Null)?;
        self.refused("unlock", json!({ "passphrase": canaries::WRONG_PASSPHRASE }))?;
        self.ok("unlock", json!({ "passphrase": canaries::NEW_PASSPHRASE }))?;
        self.ok("save_draft", about(&person, canaries::DRAFT))?;
        Ok(())
    }

    /// A letter, an appointment and a proof; the search reads all of them once.
    fn write_down(&self, person: &str) -> Result<(), ErrorCode> {
        let letter = json!({
            "person": person, "sender": canaries::SENDER, "subject": canaries::SUBJECT,
            "received_on": canaries::RECEIVED_ON, "answer_by": canaries::ANSWER_BY,
        });
        self.ok("save_letter", letter)?;
        let appointment = json!({
            "person": person, "step": "anmelden", "on": canaries::APPOINTMENT_ON, "at": "9:30",
            "place": canaries::PLACE, "remark": canaries::REMARK,
        });
        self.ok("save_appointment", appointment)?;
        let proof = json!({
            "step": "anmelden", "persons": [person], "how": "handed_in", "on": canaries::PROOF_ON,
            "remark": canaries::SEEN,
        });
        self.ok("add_proof", proof)?;
        for query in [canaries::SENDER, canaries::PLACE, canaries::SEEN] {
            self.ok("search", json!({ "query": query }))?;
        }
        Ok(())
    }

    fn refused(&self, name: &str, request: Value) -> Result<(), Box<dyn Error>> {
        match self.companion.call(name, request) {
            // Said aloud, as a window would write it to its log.
            Err(code) => say(&format!("{code} {code:?}")),
            Ok(_) => Err(format!("{name} was not refused").into()),
        }
    }
}

fn about(person: &str, text: &str) -> Value {
    json!({ "step": "anmelden", "person": person, "text": text, "only_here": false })
}

fn text(view: &Value, pointer: &str) -> String {
    view.pointer(pointer).and_then(Value::as_str).unwrap_or_default().to_owned()
}

/// A log line of the kind that gets written in a hurry.
fn log(folder: &Path) -> std::io::Result<()> {
    std::fs::write(folder.join("tmp/diko.log"), format!("saved {{\"name\":\"{}\"}}\n", canaries::NAME))
}

/// The same kind of database without its key.
fn plain_database(folder: &Path) -> Result<(), rusqlite::Error> {
    let database = rusqlite::Connection::open(folder.join("data/plain.db"))?;
    database.execute_batch("CREATE TABLE note (text TEXT NOT NULL) STRICT")?;
    for word in canaries::KEPT {
        database.execute("INSERT INTO note (text) VALUES (?1)", [word])?;
    }
    Ok(())
}

fn say_code(view: &Value) -> Result<(), Box<dyn Error>> {
    let groups = view.pointer("/groups").and_then(Value::as_array).ok_or("no recovery code")?;
    let groups: Vec<&str> = groups.iter().filter_map(Value::as_str).collect();
    say(&format!("code {}", groups.join(" ")))
}

fn say(line: &str) -> Result<(), Box<dyn Error>> {
    let mut out = std::io::stdout();
    writeln!(out, "{line}")?;
    Ok(out.flush()?)
}
