//! The way of a bridge's device to the network: the same loop as the window's, over HTTP to the endpoint on this machine.
//! And the endpoint as a test wants it: there, gone, or with everything lost.

use std::io;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread::JoinHandle;

use axum::Json;
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use diko_companion::{Companion, exchange};
use diko_sync::Http;
use serde::Deserialize;

use super::{Bridge, locked};
use crate::endpoint::{Endpoint, musterstadt};
use crate::village::Village;

/// Ends with the device.
pub(super) struct Network {
    companion: Arc<Companion>,
    stop: Arc<AtomicBool>,
    thread: Option<JoinHandle<()>>,
}

impl Network {
    pub fn start(companion: Arc<Companion>) -> io::Result<Network> {
        let stop = Arc::new(AtomicBool::new(false));
        let (device, until) = (Arc::clone(&companion), Arc::clone(&stop));
        let run = move || {
            if let Ok(mut http) = Http::new() {
                exchange(&device, &mut http, &until);
            }
        };
        let thread = std::thread::Builder::new().name("network".into()).spawn(run)?;
        Ok(Network { companion, stop, thread: Some(thread) })
    }
}

impl Drop for Network {
    fn drop(&mut self) {
        self.stop.store(true, Ordering::Release);
        self.companion.wake();
        if let Some(thread) = self.thread.take() {
            // A thread that broke off has nothing to say any more.
            let _ = thread.join();
        }
    }
}

/// What becomes of the endpoint of both devices.
#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum Switch {
    /// Musterstadt's, open to everyone.
    On,
    /// Nobody answers.
    Off,
    /// Musterstadt's, for whoever has a code.
    WithCodes,
    /// That of a commune which is in no list.
    Village,
}

/// Answers a code where one is asked for.
pub(super) async fn switch(State(bridge): State<Arc<Bridge>>, Json(switch): Json<Switch>) -> Response {
    match tokio::task::spawn_blocking(move || turn(&mut locked(&bridge.endpoint), &switch)).await {
        Ok(Ok(code)) => Json(code).into_response(),
        Ok(Err(error)) => (StatusCode::INTERNAL_SERVER_ERROR, error.to_string()).into_response(),
        Err(_) => StatusCode::INTERNAL_SERVER_ERROR.into_response(),
    }
}

fn turn(endpoint: &mut Endpoint, switch: &Switch) -> io::Result<Option<String>> {
    endpoint.ask_for_codes(matches!(switch, Switch::WithCodes));
    match switch {
        Switch::Off => endpoint.switch_off()?,
        Switch::On => endpoint.publish(&musterstadt())?,
        Switch::WithCodes => {
            endpoint.publish(&musterstadt())?;
            // There is one code to be had of it: it begins with none.
            endpoint.wipe()?;
        }
        Switch::Village => endpoint.publish(&Village::new()?.publishes(1, "Rathaus")?)?,
    }
    matches!(switch, Switch::WithCodes).then(|| endpoint.activation_code()).transpose()
}
