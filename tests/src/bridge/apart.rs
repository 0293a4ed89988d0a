//! A second device of the same people: made from a copy of the first, it writes while the two are apart; then what it
//! wrote is brought to the first. Only tests ask for it.

use std::sync::{Arc, PoisonError};

use axum::Json;
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use diko_core::Day;
use serde::Deserialize;
use serde_json::{Value, json};

use super::{Bridge, BridgeError, Session, locked};
use crate::exchange;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Apart {
    passphrase: String,
    /// The day on which the second device writes.
    today: Day,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Together {
    passphrase: String,
    /// What the second device does meanwhile: names of commands with their requests.
    calls: Vec<(String, Value)>,
}

pub(super) async fn apart(State(bridge): State<Arc<Bridge>>, Json(apart): Json<Apart>) -> Response {
    answer(move || part(&bridge, &apart)).await
}

pub(super) async fn together(State(bridge): State<Arc<Bridge>>, Json(together): Json<Together>) -> Response {
    answer(move || join(&bridge.session(), together)).await
}

fn part(bridge: &Bridge, Apart { passphrase, today }: &Apart) -> Result<(), BridgeError> {
    let first = bridge.session();
    let copy = first.companion.call("save_copy", json!({ "passphrase": passphrase }))?;
    let second = Session::fresh(*today, locked(&bridge.endpoint).catalogue())?;
    let request = json!({ "path": copy.get("path"), "passphrase": passphrase });
    second.companion.call("open_copy", request)?;
    *first.second.lock().unwrap_or_else(PoisonError::into_inner) = Some(Box::new(second));
    Ok(())
}

/// The page notices nothing of it: the first device is locked only while the ops are brought.
fn join(first: &Session, Together { passphrase, calls }: Together) -> Result<(), BridgeError> {
    let second = first.second.lock().unwrap_or_else(PoisonError::into_inner).take();
    let second = second.ok_or(BridgeError::NotApart)?;
    for (name, request) in calls {
        second.companion.call(&name, request)?;
    }
    for device in [first, &second] {
        device.companion.call("lock", Value::Null)?;
    }
    exchange::bring(&second.vault(), &first.vault(), &passphrase)?;
    first.companion.call("unlock", json!({ "passphrase": passphrase }))?;
    Ok(())
}

async fn answer(act: impl FnOnce() -> Result<(), BridgeError> + Send + 'static) -> Response {
    match tokio::task::spawn_blocking(act).await {
        Ok(Ok(())) => StatusCode::NO_CONTENT.into_response(),
        Ok(Err(error)) => (StatusCode::INTERNAL_SERVER_ERROR, error.to_string()).into_response(),
        Err(_) => StatusCode::INTERNAL_SERVER_ERROR.into_response(),
    }
}
