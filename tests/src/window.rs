//! The real window, driven through WebKitWebDriver as a person would: by what stands on its buttons and fields. Each
//! device has folders of its own, so no test sees another's data. Deliberately not here: what is tested.

use std::net::{Ipv4Addr, TcpListener};
use std::path::{Path, PathBuf};
use std::process::Stdio;
use std::time::{Duration, Instant};

use fantoccini::elements::Element;
use fantoccini::error::CmdError;
use fantoccini::{Client, ClientBuilder, Locator};
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::json;

use crate::bus::Bus;
use crate::screen::Screen;
use crate::workspace::root;

const PATIENCE: Duration = Duration::from_secs(30);
const PAUSE: Duration = Duration::from_millis(50);

#[derive(Debug, thiserror::Error)]
pub enum WindowError {
    #[error("{0} is not installed; `cargo xtask run` installs what is missing")]
    Missing(&'static str),
    #[error("the app is not built; build it with: cargo build --package diko-app")]
    NotBuilt,
    #[error("the window did not show {wanted} in time; it shows: {shown}")]
    NotShown { wanted: String, shown: String },
    #[error(transparent)]
    Session(#[from] Box<fantoccini::error::NewSessionError>),
    #[error(transparent)]
    Command(#[from] Box<CmdError>),
    #[error(transparent)]
    Io(#[from] std::io::Error),
}

impl From<CmdError> for WindowError {
    fn from(error: CmdError) -> WindowError {
        WindowError::Command(Box::new(error))
    }
}

/// A device: folders and a message bus of its own, a display, and the day it believes it is.
pub struct Device {
    home: tempfile::TempDir,
    screen: Screen,
    bus: Bus,
    today: &'static str,
}

impl Device {
    /// # Errors
    /// When no virtual display, folder or bus can be had.
    pub fn new(today: &'static str) -> Result<Device, WindowError> {
        let home = tempfile::tempdir()?;
        let bus = Bus::in_folder(home.path())?;
        Ok(Device { home, screen: Screen::virtual_one()?, bus, today })
    }

    /// Whatever the app and its web view write is below.
    #[must_use]
    pub fn home(&self) -> &Path {
        self.home.path()
    }

    /// Where the vault is.
    #[must_use]
    pub fn data(&self) -> PathBuf {
        self.home.path().join("data/org.diko.app")
    }

    /// Where it shows notices.
    #[must_use]
    pub fn bus(&self) -> &Bus {
        &self.bus
    }

    /// Opens the app on this device.
    ///
    /// # Errors
    /// When the app is not built, or its page does not appear.
    pub async fn open(&self) -> Result<Window, WindowError> {
        let app = root().join("target/debug/diko");
        if !app.exists() {
            return Err(WindowError::NotBuilt);
        }
        let port = TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?.local_addr()?.port();
        let driver = tokio::process::Command::new("WebKitWebDriver")
            .arg(format!("--port={port}"))
            .env("TAURI_WEBVIEW_AUTOMATION", "true")
            .env("DISPLAY", self.screen.name())
            .env("GDK_BACKEND", "x11")
            .env("DBUS_SESSION_BUS_ADDRESS", self.bus.address())
            .env("HOME", self.home.path())
            .env("XDG_DATA_HOME", self.home.path().join("data"))
            .env("XDG_CACHE_HOME", self.home.path().join("cache"))
            .env("XDG_CONFIG_HOME", self.home.path().join("config"))
            .env("LANG", "en_GB.UTF-8")
            .env("DIKO_TODAY", self.today)
            .env("DIKO_SCREENSHOTS", "1")
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .process_group(0)
            .kill_on_drop(true)
            .spawn()
            .map_err(|_| WindowError::Missing("WebKitWebDriver"))?;
        let driver = Driver(driver);
        let client = connect(port, &app).await?;
        Ok(Window { client, _driver: driver })
    }
}

/// WebKitWebDriver with the app it started: both end with this.
struct Driver(tokio::process::Child);

impl Drop for Driver {
    fn drop(&mut self) {
        let group =
            self.0.id().and_then(|id| i32::try_from(id).ok()).and_then(rustix::process::Pid::from_raw);
        if let Some(group) = group {
            // Whatever has ended already needs no signal.
            let _ = rustix::process::kill_process_group(group, rustix::process::Signal::KILL);
        }
    }
}

/// The driver listens a moment after it starts.
async fn connect(port: u16, app: &Path) -> Result<Client, WindowError> {
    let mut capabilities = serde_json::Map::new();
    capabilities.insert("webkitgtk:browserOptions".into(), json!({ "binary": app, "args": [] }));
    let begun = Instant::now();
    loop {
        let mut builder = ClientBuilder::new(HttpConnector::new());
        match builder.capabilities(capabilities.clone()).connect(&format!("http://127.0.0.1:{port}")).await {
            Ok(client) => return Ok(client),
            Err(error) if begun.elapsed() > PATIENCE => return Err(WindowError::Session(Box::new(error))),
            Err(_) => tokio::time::sleep(PAUSE).await,
        }
    }
}

/// The app's window while it is open.
pub struct Window {
    client: Client,
    _driver: Driver,
}

impl Window {
    /// Waits until the screen of that name is shown.
    ///
    /// # Errors
    /// When another one stays.
    pub async fn shows(&self, screen: &str) -> Result<(), WindowError> {
        self.find(&format!("[data-screen='{screen}']")).await.map(drop)
    }

    /// Waits for what a CSS selector names and a person can see.
    ///
    /// # Errors
    /// When it does not appear.
    pub async fn find(&self, selector: &str) -> Result<Element, WindowError> {
        self.wait(Locator::Css(selector), selector).await
    }

    /// Waits until the screen of that name says this, among other things.
    ///
    /// # Errors
    /// When it does not.
    pub async fn says(&self, screen: &str, words: &str) -> Result<(), WindowError> {
        let path = format!("//*[@data-screen='{screen}']//*[text()[contains(., '{words}')]]");
        self.wait(Locator::XPath(&path), words).await.map(drop)
    }

    /// Presses the button on which this stands.
    ///
    /// # Errors
    /// When there is none.
    pub async fn press(&self, name: &str) -> Result<(), WindowError> {
        let path = format!("//button[normalize-space(.)='{name}']");
        self.wait(Locator::XPath(&path), name).await?.click().await?;
        Ok(())
    }

    /// Chooses the answer with this value.
    ///
    /// # Errors
    /// When it is not offered.
    pub async fn choose(&self, value: &str) -> Result<(), WindowError> {
        let path = format!("//label[.//input[@value='{value}']]");
        self.wait(Locator::XPath(&path), value).await?.click().await?;
        Ok(())
    }

    /// Chooses the answer that says this.
    ///
    /// # Errors
    /// When it is not offered.
    pub async fn choose_saying(&self, words: &str) -> Result<(), WindowError> {
        let path = format!("//label[contains(., '{words}')]");
        self.wait(Locator::XPath(&path), words).await?.click().await?;
        Ok(())
    }

    /// Presses what a CSS selector names.
    ///
    /// # Errors
    /// When it is not there.
    pub async fn press_on(&self, selector: &str) -> Result<(), WindowError> {
        self.find(selector).await?.click().await?;
        Ok(())
    }

    /// Replaces what stands in the field.
    ///
    /// # Errors
    /// When the field is not there.
    pub async fn write(&self, selector: &str, text: &str) -> Result<(), WindowError> {
        let field = self.find(selector).await?;
        field.clear().await?;
        field.send_keys(text).await?;
        Ok(())
    }

    /// Writes into every field the selector names.
    ///
    /// # Errors
    /// When there is none.
    pub async fn write_all(&self, selector: &str, text: &str) -> Result<(), WindowError> {
        self.find(selector).await?;
        for field in self.client.find_all(Locator::Css(selector)).await? {
            field.send_keys(text).await?;
        }
        Ok(())
    }

    /// What stands in everything the selector names.
    ///
    /// # Errors
    /// When there is nothing.
    pub async fn texts(&self, selector: &str) -> Result<Vec<String>, WindowError> {
        self.find(selector).await?;
        let mut texts = Vec::new();
        for element in self.client.find_all(Locator::Css(selector)).await? {
            texts.push(element.text().await?);
        }
        Ok(texts)
    }

    /// The name of the screen that is shown.
    ///
    /// # Errors
    /// When no screen is.
    pub async fn screen(&self) -> Result<String, WindowError> {
        Ok(self.find("[data-screen]").await?.attr("data-screen").await?.unwrap_or_default())
    }

    /// Waits until the screen of that name is gone, and says which one took its place.
    ///
    /// # Errors
    /// When it stays.
    pub async fn leaves(&self, screen: &str) -> Result<String, WindowError> {
        self.find(&format!("[data-screen]:not([data-screen='{screen}'])")).await?;
        self.screen().await
    }

    /// What the page's script would get for a call, listed or not: the answer, or the refusal as text.
    ///
    /// # Errors
    /// When the window is gone.
    pub async fn invoke(&self, command: &str) -> Result<Result<String, String>, WindowError> {
        let script = "const [command, done] = arguments; \
            window.__TAURI_INTERNALS__.invoke(command, {}).then( \
                (view) => done([true, JSON.stringify(view)]), (error) => done([false, JSON.stringify(error)]));";
        let answer = self.client.execute_async(script, vec![json!(command)]).await?;
        let text = answer.get(1).and_then(|text| text.as_str()).unwrap_or_default().to_owned();
        Ok(if answer.get(0) == Some(&json!(true)) { Ok(text) } else { Err(text) })
    }

    /// Runs a script in the page, and gives back what it hands to the last of its arguments.
    ///
    /// # Errors
    /// When it throws, or hands nothing over in time.
    pub async fn run(&self, script: &str) -> Result<serde_json::Value, WindowError> {
        Ok(self.client.execute_async(script, vec![]).await?)
    }

    /// Gives a field a file, as the system's dialog would.
    ///
    /// # Errors
    /// When there is no such field.
    pub async fn give_file(&self, selector: &str, path: &Path) -> Result<(), WindowError> {
        let field = self.client.wait().at_most(PATIENCE).for_element(Locator::Css(selector)).await?;
        field.send_keys(&path.to_string_lossy()).await?;
        Ok(())
    }

    /// How wide the picture in an `<img>` is, in its own dots; 0 while it is not shown.
    ///
    /// # Errors
    /// When there is no such image.
    pub async fn dots(&self, selector: &str) -> Result<u64, WindowError> {
        let script = "const [selector, done] = arguments; const image = document.querySelector(selector); \
            image.decode().then(() => done(image.naturalWidth), () => done(0));";
        self.find(selector).await?;
        let dots = self.client.execute_async(script, vec![json!(selector)]).await?;
        Ok(dots.as_u64().unwrap_or_default())
    }

    /// Gives the window another size, in CSS pixels.
    ///
    /// # Errors
    /// When the page is not painted in it.
    pub async fn resize(&self, width: u32, height: u32) -> Result<(), WindowError> {
        self.client.set_window_rect(0, 0, width, height).await?;
        self.painted().await
    }

    /// How wide what a CSS selector names is, in CSS pixels.
    ///
    /// # Errors
    /// When it does not appear.
    pub async fn width(&self, selector: &str) -> Result<f64, WindowError> {
        let (_, _, width, _) = self.find(selector).await?.rectangle().await?;
        Ok(width)
    }

    /// Writes a picture of the page.
    ///
    /// # Errors
    /// When the file cannot be written.
    pub async fn picture(&self, path: &Path) -> Result<(), WindowError> {
        self.painted().await?;
        std::fs::write(path, self.client.screenshot().await?)?;
        Ok(())
    }

    /// The text is there before its fonts, and both before they are painted.
    async fn painted(&self) -> Result<(), WindowError> {
        let script = "const [done] = arguments; \
            document.fonts.ready.then(() => requestAnimationFrame(() => requestAnimationFrame(() => done())));";
        self.client.execute_async(script, vec![]).await?;
        Ok(())
    }

    /// Quits the app.
    ///
    /// # Errors
    /// When it is gone already.
    pub async fn quit(self) -> Result<(), WindowError> {
        self.client.close().await?;
        Ok(())
    }

    async fn wait(&self, what: Locator<'_>, wanted: &str) -> Result<Element, WindowError> {
        let begun = Instant::now();
        loop {
            for element in self.client.find_all(what).await? {
                // An element may go while it is looked at; the next look finds what took its place.
                if element.is_displayed().await.unwrap_or(false) {
                    return Ok(element);
                }
            }
            if begun.elapsed() > PATIENCE {
                let shown = self.client.execute("return document.body.innerText", vec![]).await?.to_string();
                return Err(WindowError::NotShown { wanted: wanted.into(), shown });
            }
            tokio::time::sleep(PAUSE).await;
        }
    }
}
