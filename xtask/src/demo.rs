//! `cargo xtask demo-sync`: two devices and an endpoint as three processes live through a story, and what each saw is told.
//! It fails where somebody saw something else than the story says. Deliberately not here: how a device does what it is
//! told (`diko-demo-person`).

use std::fs;
use std::path::{Path, PathBuf};

use crate::beside::Endpoint;
use crate::demo_person::Person;
use crate::shell::{Outcome, at, cargo, root, run};

const GOOD: &str = "has exchanged everything";
const ONE_ASIDE: &str = "has exchanged everything; aside: 1";

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
    println!("The endpoint of Musterstadt relays what it cannot read, at {}.", endpoint.origin());
    let mut story = Story {
        olena: Person::start("Olena", &folder.join("olena"))?,
        maryam: Person::start("Maryam", &folder.join("maryam"))?,
        folder,
    };
    story.they_meet(&endpoint.origin())?;
    story.they_are_apart()?;
    story.they_contradict_each_other()?;
    story.a_copy_is_put_back()?;
    story.maryam_is_removed()?;
    println!("\nAs the story says.");
    Ok(())
}

struct Story {
    olena: Person,
    maryam: Person,
    folder: PathBuf,
}

impl Story {
    fn they_meet(&mut self, origin: &str) -> Outcome {
        chapter("Olena founds a case, and Maryam joins");
        self.olena.does(&format!("found {origin}"))?;
        self.olena.writes("name", "Daryna")?;
        let offer = self.olena.does("offer")?;
        self.olena.tells(&format!("shows a code of {} characters", offer.len()));
        let answer = self.maryam.does(&format!("join {offer}"))?;
        self.maryam.tells("scans it, and shows one in answer");
        self.olena.does(&format!("admit {answer}"))?;
        self.olena.tells("scans that, and lets Maryam in");
        self.both_sync()?;
        self.both_see("name", "Daryna")
    }

    fn they_are_apart(&mut self) -> Outcome {
        chapter("Both write without a network, about different things");
        self.olena.writes("moved-in", "2026-11-15")?;
        self.maryam.writes("note", "Room 204, two copies")?;
        self.maryam.sees("moved-in", "")?;
        self.both_sync()?;
        self.both_see("moved-in", "2026-11-15")?;
        self.both_see("note", "Room 204, two copies")
    }

    fn they_contradict_each_other(&mut self) -> Outcome {
        chapter("Both write without a network, about the same thing");
        self.olena.writes("passport-until", "2027-03-01")?;
        self.maryam.writes("passport-until", "2027-01-03")?;
        self.both_sync()?;
        self.both_see("passport-until", "2027-01-03 | 2027-03-01")?;
        println!("  Nothing is lost, and nobody's clock decides. Maryam looks at the passport, and chooses.");
        self.maryam.writes("passport-until", "2027-01-03")?;
        self.both_sync()?;
        self.both_see("passport-until", "2027-01-03")
    }

    fn a_copy_is_put_back(&mut self) -> Outcome {
        chapter("Maryam's laptop is put back to a copy of the day before");
        let (now, copy) = (self.folder.join("maryam"), self.folder.join("maryam-yesterday"));
        self.maryam.stops()?;
        copy_tree(&now, &copy)?;
        self.maryam.starts(&now)?;
        self.maryam.writes("note", "Bring the birth certificate")?;
        self.both_sync()?;
        self.maryam.stops()?;
        at(&now, fs::remove_dir_all(&now))?;
        copy_tree(&copy, &now)?;
        self.maryam.starts(&now)?;
        self.maryam.sees("note", "Room 204, two copies")?;
        self.maryam.writes("note", "Call on Monday")?;
        self.both_sync()?;
        println!("  What the copy lacked came back, and what was written on it goes under a new name.");
        self.both_see("note", "Bring the birth certificate | Call on Monday | Room 204, two copies")
    }

    fn maryam_is_removed(&mut self) -> Outcome {
        chapter("Olena removes Maryam, who does not know and writes on");
        let maryam = self.maryam.does("who")?;
        self.olena.does(&format!("remove {maryam}"))?;
        self.olena.tells("removes Maryam, without a network");
        self.maryam.writes("moved-in", "2026-11-16")?;
        self.maryam.syncs(GOOD)?;
        self.olena.syncs(ONE_ASIDE)?;
        self.olena.sees("moved-in", "2026-11-15")?;
        self.olena.writes("name", "Daryna, only for Olena")?;
        self.olena.syncs(ONE_ASIDE)?;
        self.maryam.syncs("is not let in")?;
        self.maryam.sees("name", "Daryna")?;
        println!("  What Maryam wrote after her removal waits aside. Olena looks at it, and lets it count.");
        self.olena.has_aside("2026-11-16")?;
        self.olena.does(&format!("release {maryam}"))?;
        self.olena.syncs(GOOD)?;
        self.olena.sees("moved-in", "2026-11-16")
    }

    /// Until each has heard what the other said last.
    fn both_sync(&mut self) -> Outcome {
        println!("  A network is there: both exchange.");
        self.olena.syncs_quietly()?;
        self.maryam.syncs_quietly()?;
        self.olena.syncs(GOOD)?;
        self.maryam.syncs(GOOD)
    }

    fn both_see(&mut self, what: &str, expected: &str) -> Outcome {
        self.olena.sees(what, expected)?;
        self.maryam.sees(what, expected)
    }
}

fn chapter(title: &str) {
    println!("\n{title}");
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
