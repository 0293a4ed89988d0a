//! The window around the companion. It opens one web view that keeps nothing, forbids everything but the listed
//! commands, and stays out of core dumps and screen captures; threads beside it reach the network for the companion, and remind.
//! Deliberately not here: rules, SQL, HTTP, sentences.

mod calls;
mod hardening;
mod network;
mod photos;
mod reminders;

use std::error::Error;
use std::sync::{Arc, mpsc};

use diko_companion::{Clock, Companion, Config, FixedClock, SystemClock};
use tauri::webview::NewWindowResponse;
use tauri::{App, Manager, Url, WebviewWindowBuilder};

/// Runs until the window is closed.
///
/// # Errors
/// When the process cannot be hardened, or no window or data folder can be had.
pub fn start() -> Result<(), Box<dyn Error>> {
    hardening::keep_memory_private()?;
    let (queue, queued) = mpsc::channel();
    let (wanted, waiting) = mpsc::channel();
    tauri::Builder::default()
        .invoke_handler(calls::queue(queue))
        .register_asynchronous_uri_scheme_protocol(photos::SCHEME, photos::queue(wanted))
        .plugin(reminders::plugin())
        .setup(move |app| {
            let companion = Arc::new(Companion::new(config(app)?)?);
            network::start(Arc::clone(&companion))?;
            reminders::start(app.handle().clone(), Arc::clone(&companion), clock()?)?;
            let for_photos = Arc::clone(&companion);
            std::thread::Builder::new()
                .name("photos".into())
                .spawn(move || photos::answer_all(&for_photos, &waiting))?;
            std::thread::Builder::new()
                .name("companion".into())
                .spawn(move || calls::answer_all(&companion, &queued))?;
            open_window(app)
        })
        .run(context())?;
    Ok(())
}

/// What a phone's system calls.
#[cfg_attr(mobile, tauri::mobile_entry_point)]
pub fn run() {
    if start().is_err() {
        std::process::exit(1);
    }
}

#[allow(clippy::disallowed_types, reason = "written by Tauri's macro")]
fn context() -> tauri::Context {
    tauri::generate_context!()
}

fn open_window(app: &App) -> Result<(), Box<dyn Error>> {
    let config = app.config().app.windows.first().ok_or("tauri.conf.json names no window")?;
    WebviewWindowBuilder::from_config(app, config)?
        // An incognito web view cannot be driven by WebDriver, so the tests of the real window give it up.
        .incognito(!debug_switch("TAURI_WEBVIEW_AUTOMATION", "true"))
        .content_protected(!debug_switch("DIKO_SCREENSHOTS", "1"))
        .devtools(cfg!(debug_assertions))
        .on_navigation(is_our_page)
        .on_new_window(|_, _| NewWindowResponse::Deny)
        // What the web view insists on writing is no data of a person's, and stays out of the vault's folder.
        .data_directory(app.path().app_cache_dir()?)
        .build()?;
    Ok(())
}

/// Switches of a development build; a release build ignores them.
fn debug_switch(name: &str, on: &str) -> bool {
    cfg!(debug_assertions) && std::env::var(name).is_ok_and(|value| value == on)
}

fn config(app: &App) -> Result<Config, Box<dyn Error>> {
    let paths = app.path();
    let config = Config::new(paths.app_data_dir()?, clock()?);
    let notices = Box::new(reminders::OfSystem(app.handle().clone()));
    Ok(Config { copies_dir: paths.document_dir().or_else(|_| paths.home_dir()).ok(), notices, ..config })
}

/// The device's clock; a development build can be told the day.
fn clock() -> Result<Box<dyn Clock>, Box<dyn Error>> {
    match std::env::var("DIKO_TODAY") {
        Ok(day) if cfg!(debug_assertions) => Ok(Box::new(FixedClock(day.parse()?))),
        _ => Ok(Box::new(SystemClock)),
    }
}

fn is_our_page(url: &Url) -> bool {
    match url.scheme() {
        "tauri" => true,
        // Where the system has no schemes of its own (Windows, Android).
        "http" | "https" => url.host_str() == Some("tauri.localhost"),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn allowed(url: &str) -> bool {
        is_our_page(&url.parse().unwrap())
    }

    #[test]
    fn the_window_shows_only_the_apps_own_page() {
        assert!(allowed("tauri://localhost/index.html"));
        assert!(allowed("http://tauri.localhost/"));
        assert!(!allowed("https://example.org/"));
        assert!(!allowed("https://tauri.localhost.example.org/"));
        assert!(!allowed("file:///etc/passwd"));
        assert!(!allowed("data:text/html,x"));
        assert!(!allowed("about:blank"));
    }
}
