//! The thread that reaches the network for the companion. It asks what the companion wants to know and hands the answer
//! back; what it carries is sealed. Deliberately not here: HTTP (`diko_sync`), and when anything is asked.

use std::io;
use std::sync::Arc;
use std::sync::atomic::AtomicBool;

use diko_companion::{Answer, Companion, Request, Transport, exchange};
use diko_sync::Http;

/// Runs as long as the app does.
///
/// # Errors
/// When the system gives no thread.
pub fn start(companion: Arc<Companion>) -> io::Result<()> {
    let run = move || {
        let mut http = Http::new();
        let transport: &mut dyn Transport = match &mut http {
            Ok(http) => http,
            Err(_) => &mut Nowhere,
        };
        exchange(&companion, transport, &AtomicBool::new(false));
    };
    std::thread::Builder::new().name("network".into()).spawn(run).map(drop)
}

/// A machine without HTTPS is one without a network, and the screens say so.
struct Nowhere;

impl Transport for Nowhere {
    fn ask(&mut self, _: &Request) -> Answer {
        Answer::Unreachable
    }
}
