//! The loop of the thread that reaches the network, the same in the window, behind the test bridge and in tests. The
//! companion is not held up while it waits for an answer.

use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use diko_sync::Transport;

use super::Work;
use crate::Companion;

/// Asks what the companion wants to know until `stop` is set. `Companion::wake` ends a wait.
pub fn exchange(companion: &Companion, transport: &mut dyn Transport, stop: &AtomicBool) {
    while !stop.load(Ordering::Acquire) {
        match companion.next_job() {
            Work::Ask(job) => {
                let answer = transport.ask(job.request());
                companion.finish(&job, answer);
            }
            Work::Wait(milliseconds) => companion.wait(Duration::from_millis(milliseconds)),
        }
    }
}
