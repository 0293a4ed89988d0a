//! The loop that has the companion's questions asked: it asks at once what a command wants to know, waits without turning
//! in between, and ends when it is told to. The device is never held up by an answer that does not come.

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{Receiver, Sender, channel};

use crate::device::PASSPHRASE;
use diko_companion::{Answer, Companion, Config, FixedClock, Kdf, KdfCost, Request, Transport, exchange};
use serde_json::json;

/// Says where it was asked, and answers what it is told.
struct Wire {
    asked: Sender<String>,
    answers: Receiver<Answer>,
}

impl Transport for Wire {
    fn ask(&mut self, request: &Request) -> Answer {
        self.asked.send(request.origin.clone()).unwrap();
        self.answers.recv().unwrap()
    }
}

/// Ends the loop, also where a test breaks off.
struct End<'a>(&'a Companion, &'a AtomicBool);

impl Drop for End<'_> {
    fn drop(&mut self) {
        self.1.store(true, Ordering::Release);
        self.0.wake();
    }
}

fn companion(folder: &std::path::Path) -> Companion {
    let clock = FixedClock(crate::device::TODAY.parse().unwrap());
    let mut config = Config::new(folder.join("data"), Box::new(clock));
    config.kdf = Kdf::Fixed(KdfCost::CHEAP_FOR_TESTS);
    Companion::new(config).unwrap()
}

#[test]
fn a_command_wakes_the_loop_and_nothing_waits_for_the_answer() {
    let folder = tempfile::tempdir().unwrap();
    let (companion, stop) = (companion(folder.path()), AtomicBool::new(false));
    let (asked, asking) = channel();
    let (answer, answers) = channel();
    let (companion, stop) = (&companion, &stop);
    std::thread::scope(|scope| {
        scope.spawn(move || exchange(companion, &mut Wire { asked, answers }, stop));
        let answer = answer;
        let end = End(companion, stop);
        companion.call("create_vault", json!({ "passphrase": PASSPHRASE, "language": "de" })).unwrap();
        let errand = companion.call("look_up_commune", json!({ "address": "dorf.example" })).unwrap();
        assert_eq!(asking.recv().unwrap(), "https://dorf.example");
        // The answer is still out, and the device works on.
        let person = json!({ "name": "Олена", "role": "adult" });
        companion.call("add_person", person).unwrap();
        let request = json!({ "errand": errand["id"] });
        assert_eq!(companion.call("errand", request.clone()).unwrap()["state"], "running");
        answer.send(Answer::Unreachable).unwrap();
        // Once the next one asks, the first answer was taken.
        companion.call("share_case", json!({ "origin": "https://stadt.example" })).unwrap();
        assert_eq!(asking.recv().unwrap(), "https://stadt.example");
        let failed = companion.call("errand", request).unwrap();
        assert_eq!(failed["code"], "error-unreachable");
        drop(end);
        answer.send(Answer::Unreachable).unwrap();
    });
    assert!(asking.try_recv().is_err());
}

#[test]
fn the_loop_ends_when_it_is_woken_to_stop() {
    let folder = tempfile::tempdir().unwrap();
    let (companion, stop) = (companion(folder.path()), AtomicBool::new(false));
    let (asked, asking) = channel();
    let (_answer, answers) = channel();
    std::thread::scope(|scope| {
        scope.spawn(|| exchange(&companion, &mut Wire { asked, answers }, &stop));
        drop(End(&companion, &stop));
    });
    assert!(asking.try_recv().is_err(), "a device without a vault asked someone");
}
