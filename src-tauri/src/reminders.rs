//! The thread that reminds. It takes moments from the companion and lets the system show one neutral sentence: a phone's
//! system waits for them itself, on a computer this thread does. Moments are in memory alone, locked or not, and say
//! nothing but when. Deliberately not here: what is due, and the words of the page.

#[cfg(desktop)]
mod waiting;
mod words;

use std::io;
use std::sync::Arc;

use diko_companion::{Clock, Companion, NoticePermission, Notices};
use tauri::plugin::{Plugin, TauriPlugin};
use tauri::{AppHandle, Runtime};
use tauri_plugin_notification::{NotificationBuilder, NotificationExt, PermissionState};

/// The system's notices for this process alone: the page gets neither the plugin's script nor its commands.
pub struct System<R: Runtime>(TauriPlugin<R>);

pub fn plugin<R: Runtime>() -> System<R> {
    System(tauri_plugin_notification::init())
}

impl<R: Runtime> Plugin<R> for System<R> {
    fn name(&self) -> &'static str {
        self.0.name()
    }

    fn initialize(
        &mut self,
        app: &AppHandle<R>,
        config: serde_json::Value,
    ) -> Result<(), Box<dyn std::error::Error>> {
        self.0.initialize(app, config)
    }
}

/// What the system says, to the companion.
pub struct OfSystem<R: Runtime>(pub AppHandle<R>);

impl<R: Runtime> Notices for OfSystem<R> {
    fn permission(&self) -> NoticePermission {
        word(&self.0.notification().permission_state())
    }

    fn begin(&self, language: &str) -> NoticePermission {
        // Asked although it is granted, Android's part of the plugin never answers.
        let permission = match self.permission() {
            NoticePermission::Granted => NoticePermission::Granted,
            _ => word(&self.0.notification().request_permission()),
        };
        if permission == NoticePermission::Granted {
            // Whether the system shows it, the person sees; the page says what to do where it does not.
            let _ = notice(&self.0, language).show();
        }
        permission
    }
}

fn word(state: &tauri_plugin_notification::Result<PermissionState>) -> NoticePermission {
    match state {
        Ok(PermissionState::Granted) => NoticePermission::Granted,
        Ok(PermissionState::Denied) => NoticePermission::Refused,
        Ok(PermissionState::Prompt | PermissionState::PromptWithRationale) => NoticePermission::NotAsked,
        Err(_) => NoticePermission::Unavailable,
    }
}

fn notice<R: Runtime>(app: &AppHandle<R>, language: &str) -> NotificationBuilder<R> {
    app.notification().builder().title(words::from(language)).body(words::sentence(language)).auto_cancel()
}

/// Runs as long as the app does. `clock`: the companion's own.
///
/// # Errors
/// When the system gives no thread.
pub fn start<R: Runtime>(
    app: AppHandle<R>,
    companion: Arc<Companion>,
    clock: Box<dyn Clock>,
) -> io::Result<()> {
    let run = move || remind(&app, &companion, clock.as_ref());
    std::thread::Builder::new().name("reminders".into()).spawn(run).map(drop)
}

/// Waits for the next moment in short pieces, each against the clock on the wall: a computer that slept wakes up late.
#[cfg(desktop)]
fn remind<R: Runtime>(app: &AppHandle<R>, companion: &Companion, clock: &dyn Clock) {
    let mut waiting = waiting::Waiting::default();
    loop {
        if waiting.is_due(clock.seconds()) {
            let _ = notice(app, waiting.language()).show();
        }
        if let Some(reminders) = companion.reminders() {
            waiting = waiting::Waiting::of(reminders);
        }
        companion.wait_for_change(waiting.pause(clock.seconds()));
    }
}

/// Hands all moments to the phone's system in place of those before. They are not stored by the plugin, so that none is on the
/// disk in plain: after a restart of the phone they are handed over when the vault is next opened.
#[cfg(mobile)]
fn remind<R: Runtime>(app: &AppHandle<R>, companion: &Companion, _: &dyn Clock) {
    /// A new day has other moments.
    const PAUSE: std::time::Duration = std::time::Duration::from_secs(3600);
    loop {
        if let Some(reminders) = companion.reminders() {
            // By their numbers: "cancel all" means all that the plugin stored.
            let _ = app.notification().cancel(numbers().collect());
            for (number, at) in numbers().zip(&reminders.at) {
                if let Ok(date) = time::OffsetDateTime::from_unix_timestamp(*at) {
                    let schedule = tauri_plugin_notification::Schedule::At {
                        date,
                        repeating: false,
                        allow_while_idle: true,
                    };
                    let _ = notice(app, &reminders.language).id(number).schedule(schedule).show();
                }
            }
        }
        companion.wait_for_change(PAUSE);
    }
}

/// Of the moments at the phone's system.
#[cfg(mobile)]
fn numbers() -> impl Iterator<Item = i32> {
    (1..).take(diko_companion::MOST_REMINDERS)
}
