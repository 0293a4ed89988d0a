//! `cargo xtask demo-sync`: two devices and an endpoint as three processes live through a story, and what each saw is told.
//! It fails where somebody saw something else than the story says. Deliberately not here: how a device does what it is
//! told (`diko-demo-person`).

use std::fs;
use std::path::{Path, PathBuf};

use crate::beside::Endpoint;
use crate::demo_person::{Person, Word};
use crate::shell::{Failure, Outcome, at, cargo, root, run};

const GOOD: &str = "has exchanged everything";
const ONE_ASIDE: &str = "has exchanged everything; for her to decide about: 1";

pub fn demo() -> Outcome {
    run(cargo(&[
        "build",
        "--quiet",
        "--locked",
        "--package=diko-endpoint",
        "--package=diko-tests",
        "--bin=diko-endpoint",
        "--bin=diko-demo-person",
    ]))?;
    let folder = root().join("target/demo-sync");
    if folder.exists() {
        at(&folder, fs::remove_dir_all(&folder))?;
    }
    at(&folder, fs::create_dir_all(&folder))?;
    let endpoint = Endpoint::start(&folder.join("endpoint"), "127.0.0.1:0")?;
    println!(
        "Olena's phone, Maryam's laptop and Musterstadt's endpoint at {} are a process each.",
        endpoint.origin()
    );
    let mut story = Story {
        olena: Person::start("Olena", &folder.join("olena"))?,
        maryam: Person::start("Maryam", &folder.join("maryam"))?,
        endpoint,
        folder,
    };
    story.they_meet()?;
    story.they_are_apart()?;
    story.they_contradict_each_other()?;
    story.a_copy_is_put_back()?;
    story.maryam_is_removed()?;
    println!("\nEveryone saw what the story says.");
    Ok(())
}

struct Story {
    olena: Person,
    maryam: Person,
    endpoint: Endpoint,
    folder: PathBuf,
}

impl Story {
    fn they_meet(&mut self) -> Outcome {
        chapter("Olena founds a case, and lets Maryam in");
        self.olena.does(&format!("found {}", self.endpoint.origin()))?;
        self.olena.writes(Word::Name, "Daryna")?;
        let offer = self.olena.does("offer")?;
        self.olena.tells(&format!("shows a QR code of {} characters", offer.len()));
        let answer = self.maryam.does(&format!("join {offer}"))?;
        self.maryam.tells("scans it, and shows one in answer");
        self.olena.does(&format!("admit {answer}"))?;
        self.olena.tells("scans that, and lets Maryam in");
        self.both_sync()?;
        self.both_see(Word::Name, "Daryna")?;
        self.the_endpoint_reads_nothing()
    }

    fn they_are_apart(&mut self) -> Outcome {
        chapter("Both write without a network, about different things");
        self.olena.writes(Word::MovedIn, "2026-11-15")?;
        self.maryam.writes(Word::Note, "Room 204, two copies")?;
        self.maryam.sees(Word::MovedIn, "")?;
        self.both_sync()?;
        self.both_see(Word::MovedIn, "2026-11-15")?;
        self.both_see(Word::Note, "Room 204, two copies")
    }

    fn they_contradict_each_other(&mut self) -> Outcome {
        chapter("Both write without a network, about the same thing");
        self.olena.writes(Word::PassportUntil, "2027-03-01")?;
        self.maryam.writes(Word::PassportUntil, "2027-01-03")?;
        self.both_sync()?;
        self.both_see(Word::PassportUntil, "2027-01-03 | 2027-03-01")?;
        say("Neither is lost, and nobody's clock decides. Maryam looks at the passport, and chooses.");
        self.maryam.writes(Word::PassportUntil, "2027-01-03")?;
        self.both_sync()?;
        self.both_see(Word::PassportUntil, "2027-01-03")
    }

    fn a_copy_is_put_back(&mut self) -> Outcome {
        chapter("Maryam's laptop breaks, and a copy of its disk is put back");
        let (now, copy) = (self.folder.join("maryam"), self.folder.join("maryam-copy"));
        self.maryam.stops()?;
        copy_tree(&now, &copy)?;
        self.maryam.starts(&now)?;
        say("The copy is made. The next day:");
        self.maryam.writes(Word::Note, "Bring the birth certificate")?;
        self.both_sync()?;
        self.maryam.stops()?;
        at(&now, fs::remove_dir_all(&now))?;
        copy_tree(&copy, &now)?;
        self.maryam.starts(&now)?;
        say("The copy is put back: it does not know of that day.");
        self.maryam.sees(Word::Note, "Room 204, two copies")?;
        self.maryam.writes(Word::Note, "Call on Monday")?;
        self.both_sync()?;
        say("What the copy lacked came back, and what was written on it stands beside it.");
        self.both_see(Word::Note, "Bring the birth certificate | Call on Monday | Room 204, two copies")
    }

    fn maryam_is_removed(&mut self) -> Outcome {
        chapter("Olena removes Maryam, who does not know and writes on");
        let maryam = self.maryam.does("who")?;
        self.olena.does(&format!("remove {maryam}"))?;
        self.olena.tells("removes Maryam, without a network");
        self.maryam.writes(Word::MovedIn, "2026-11-16")?;
        say("Maryam has a network first, then Olena.");
        self.maryam.syncs(GOOD)?;
        self.olena.syncs(ONE_ASIDE)?;
        self.olena.sees(Word::MovedIn, "2026-11-15")?;
        say("From here on Maryam gets nothing any more.");
        self.olena.writes(Word::Name, "Daryna Kovalenko")?;
        self.olena.syncs(ONE_ASIDE)?;
        self.maryam.syncs("is not let in")?;
        self.maryam.sees(Word::Name, "Daryna")?;
        say("What Maryam wrote after her removal waits. Olena looks at it, and lets it count.");
        self.olena.has_aside("2026-11-16")?;
        self.olena.does(&format!("release {maryam}"))?;
        self.olena.syncs(GOOD)?;
        self.olena.sees(Word::MovedIn, "2026-11-16")?;
        self.the_endpoint_reads_nothing()
    }

    /// Until each has heard what the other said last.
    fn both_sync(&mut self) -> Outcome {
        say("A network is there: both exchange.");
        self.olena.syncs_quietly()?;
        self.maryam.syncs_quietly()?;
        self.olena.syncs(GOOD)?;
        self.maryam.syncs(GOOD)
    }

    fn both_see(&mut self, what: Word, expected: &str) -> Outcome {
        self.olena.sees(what, expected)?;
        self.maryam.sees(what, expected)
    }

    /// Looks for everything that was written in every file it keeps.
    fn the_endpoint_reads_nothing(&self) -> Outcome {
        let kept = self.endpoint.files()?;
        let mut written = self.olena.wrote().chain(self.maryam.wrote());
        let readable = |word: &&str| kept.windows(word.len()).any(|bytes| bytes == word.as_bytes());
        if let Some(word) = written.find(readable) {
            return Err(Failure::Stop(format!("the endpoint can read `{word}`")));
        }
        let (items, bytes) =
            (self.endpoint.number("diko_items_total")?, self.endpoint.number("diko_item_bytes_total")?);
        say(&format!(
            "The endpoint keeps {items} sealed items, {bytes} bytes. None of these words is in its files."
        ));
        Ok(())
    }
}

fn chapter(title: &str) {
    println!("\n{title}");
}

fn say(what: &str) {
    println!("  {what}");
}

/// A folder as a backup takes it, without the lock that the system holds.
fn copy_tree(from: &Path, to: &Path) -> Outcome {
    at(to, fs::create_dir_all(to))?;
    for entry in at(from, fs::read_dir(from))? {
        let entry = at(from, entry)?;
        let (source, target) = (entry.path(), to.join(entry.file_name()));
        if source.is_dir() {
            copy_tree(&source, &target)?;
        } else if entry.file_name() != "lock" {
            at(&source, fs::copy(&source, &target).map(|_| ()))?;
        }
    }
    Ok(())
}
