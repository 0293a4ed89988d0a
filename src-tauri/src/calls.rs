//! The one way from the page to the companion: every allowed command arrives here, is answered on one thread in the
//! order the page asked, and goes back as a view or as `{ code }`. Deliberately not here: the list of commands.

use std::sync::mpsc::{Receiver, Sender};

use diko_companion::{Companion, ErrorView};
use serde_json::Value;
use tauri::ipc::{Invoke, InvokeBody};

/// Queues a call. False when nobody answers any more, which Tauri reports to the page.
pub fn queue(calls: Sender<Invoke>) -> impl Fn(Invoke) -> bool + Send + Sync + 'static {
    move |invoke| calls.send(invoke).is_ok()
}

/// Answers calls until the window is gone. A slow one (opening the vault) delays the next, never the window.
pub fn answer_all(companion: &Companion, calls: &Receiver<Invoke>) {
    for Invoke { message, resolver, .. } in calls {
        match companion.call(message.command(), request_of(message.payload())) {
            Ok(view) => resolver.resolve(view),
            Err(code) => resolver.reject(ErrorView { code }),
        }
    }
}

/// The page sends `{ request }`; a command without an argument sends nothing.
fn request_of(payload: &InvokeBody) -> Value {
    match payload {
        InvokeBody::Json(body) => body.get("request").cloned().unwrap_or(Value::Null),
        InvokeBody::Raw(_) => Value::Null,
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn the_request_is_taken_out_of_its_envelope() {
        assert_eq!(request_of(&InvokeBody::Json(json!({ "request": { "id": "a" } }))), json!({ "id": "a" }));
        assert_eq!(request_of(&InvokeBody::Json(json!({}))), Value::Null);
        assert_eq!(request_of(&InvokeBody::Raw(b"{}".to_vec())), Value::Null);
    }
}
