//! While one command takes its time, `status` answers and the others wait.

use std::sync::mpsc::{Receiver, Sender, channel};
use std::thread;

use diko_companion::{Companion, Config, FixedClock, Kdf, KdfCost, OsRandom, Random};
use serde_json::{Value, json};

/// Says when it is first asked, and then waits to be allowed.
struct SlowRandom {
    asked: Sender<()>,
    allowed: Receiver<()>,
    started: bool,
    inner: OsRandom,
}

impl Random for SlowRandom {
    fn fill(&mut self, bytes: &mut [u8]) -> Result<(), diko_vault::VaultError> {
        if !self.started {
            self.started = true;
            self.asked.send(()).unwrap();
            self.allowed.recv().unwrap();
        }
        self.inner.fill(bytes)
    }
}

#[test]
fn status_answers_while_a_vault_is_being_made() {
    let folder = tempfile::tempdir().unwrap();
    let mut config =
        Config::new(folder.path().into(), Box::new(FixedClock(crate::device::TODAY.parse().unwrap())));
    config.kdf = Kdf::Fixed(KdfCost::CHEAP_FOR_TESTS);
    let ((asked, is_asked), (allow, allowed)) = (channel(), channel());
    config.random = Box::new(SlowRandom { asked, allowed, started: false, inner: OsRandom::new() });
    let companion = Companion::new(config).unwrap();

    thread::scope(|scope| {
        let create = json!({ "passphrase": crate::device::PASSPHRASE, "language": "de" });
        let made = scope.spawn(|| companion.call("create_vault", create));
        is_asked.recv().unwrap();
        assert_eq!(companion.call("status", Value::Null).unwrap()["vault"], "absent");
        let person =
            scope.spawn(|| companion.call("add_person", json!({ "name": "Олена", "role": "adult" })));
        allow.send(()).unwrap();
        assert!(made.join().unwrap().is_ok());
        // It may have come first or second, and was told what was true then.
        let _ = person.join().unwrap();
    });
    assert_eq!(companion.call("status", Value::Null).unwrap()["vault"], "open");
}
