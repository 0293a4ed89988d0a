//! Threads whose first act in their process is to open a file do not disturb each other. Only a process of its own
//! can show it, so the test starts itself again.

use std::process::Command;
use std::sync::Barrier;

use crate::OsRandom;
use crate::database::{self, Expect};
use crate::keys::{MasterKey, Purpose, VaultId};

const THREADS: usize = 16;
const PROCESSES: usize = 60;
const CHILD: &str = "DIKO_TEST_OPENS_AT_ONCE";
const NAME: &str = "tests::first_opening::the_first_openings_of_a_process_do_not_disturb_each_other";

#[test]
fn the_first_openings_of_a_process_do_not_disturb_each_other() {
    if std::env::var_os(CHILD).is_some() {
        return open_all_at_once();
    }
    let itself = std::env::current_exe().unwrap();
    for _ in 0..PROCESSES {
        let run =
            Command::new(&itself).args(["--exact", NAME, "--nocapture"]).env(CHILD, "1").output().unwrap();
        let said = String::from_utf8_lossy(&[run.stdout, run.stderr].concat()).into_owned();
        // A name that no test has runs none, and that is a success too.
        assert!(run.status.success() && said.contains("1 passed"), "{said}");
    }
}

fn open_all_at_once() {
    let folder = tempfile::tempdir().unwrap();
    let master = MasterKey::make(&mut OsRandom::new()).unwrap();
    let together = Barrier::new(THREADS);
    std::thread::scope(|scope| {
        for number in 0..THREADS {
            let path = folder.path().join(number.to_string());
            let key = master.derive_file_key(VaultId([0; 16]), Purpose::Index).unwrap();
            let together = &together;
            scope.spawn(move || {
                together.wait();
                database::unlock(&path, &key, Expect::New).unwrap();
            });
        }
    });
}
