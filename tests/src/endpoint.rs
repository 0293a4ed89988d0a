//! The commune's endpoint on this machine: the real router and store behind a real socket, serving Musterstadt. For the
//! tests of sharing and for the bridge. Deliberately not here: the endpoint's own tests, which are in its crate.

use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::thread::JoinHandle;

use diko_catalogue::Files;
use diko_endpoint::activation::code_text;
use diko_endpoint::sqlite::admin::Admin;
use diko_endpoint::store::CodeHash;
use diko_endpoint::{Commune, Limits, Server, Settings, SqliteStore, System, World, router, serve};
use tokio::net::TcpListener;
use tokio::sync::oneshot;

use crate::workspace;

const MOST_CASE_BYTES: u64 = 64 << 20;
const KNOWN: &str = "federal/communes.toml";
const LISTED_ORIGIN: &str = "http://127.0.0.1:8420";

/// Runs until it is dropped. Its folder goes with it.
pub struct Endpoint {
    pub origin: String,
    needs_activation: bool,
    pack: PathBuf,
    folder: tempfile::TempDir,
    running: Option<Running>,
}

struct Running {
    stop: oneshot::Sender<()>,
    thread: JoinHandle<io::Result<()>>,
}

impl Endpoint {
    /// On a free port, with nothing in it.
    ///
    /// # Errors
    /// What the system refuses.
    pub fn start() -> io::Result<Endpoint> {
        Endpoint::start_with(false)
    }

    /// One that asks for an activation code.
    ///
    /// # Errors
    /// What the system refuses.
    pub fn start_with_activation() -> io::Result<Endpoint> {
        Endpoint::start_with(true)
    }

    fn start_with(needs_activation: bool) -> io::Result<Endpoint> {
        let folder = tempfile::tempdir()?;
        let listener = std::net::TcpListener::bind("127.0.0.1:0")?;
        let origin = format!("http://{}", listener.local_addr()?);
        let pack = musterstadt();
        let mut endpoint = Endpoint { origin, needs_activation, pack, folder, running: None };
        endpoint.run(listener)?;
        Ok(endpoint)
    }

    /// Where it keeps what it was given.
    #[must_use]
    pub fn folder(&self) -> &Path {
        self.folder.path()
    }

    /// A code that lets a device register a case, as the commune hands it out.
    ///
    /// # Errors
    /// What the endpoint's folder refuses.
    pub fn activation_code(&self) -> io::Result<String> {
        let admin = Admin::open(self.folder.path()).map_err(io::Error::other)?;
        let text = code_text(0x0123_4567_89AB_CDEF);
        let code = CodeHash::of(&text).ok_or_else(|| io::Error::other("no code"))?;
        admin.add_code(code, System::new().today()).map_err(io::Error::other)?;
        Ok(text)
    }

    /// The embedded catalogue, in which Musterstadt is at this endpoint.
    #[must_use]
    pub fn catalogue(&self) -> Files {
        let mut files = Files::embedded();
        let known = files.get(KNOWN).unwrap_or_default().replace(LISTED_ORIGIN, &self.origin);
        files.set(KNOWN, &known);
        files
    }

    /// Nobody answers any more; what it holds stays.
    ///
    /// # Errors
    /// What the server ended with.
    pub fn switch_off(&mut self) -> io::Result<()> {
        let Some(Running { stop, thread }) = self.running.take() else { return Ok(()) };
        let _ = stop.send(());
        thread.join().map_err(|_| io::Error::other("the endpoint broke off"))?
    }

    /// At the same address as before.
    ///
    /// # Errors
    /// What the system refuses.
    pub fn switch_on(&mut self) -> io::Result<()> {
        let address = self.origin.trim_start_matches("http://").to_owned();
        self.run(std::net::TcpListener::bind(address)?)
    }

    /// Whether a case can only be registered with a code, from the next start on.
    pub fn ask_for_codes(&mut self, asks: bool) {
        self.needs_activation = asks;
    }

    /// Serves another signed pack from here on.
    ///
    /// # Errors
    /// What the system refuses, or that it is none.
    pub fn publish(&mut self, pack: &Path) -> io::Result<()> {
        self.switch_off()?;
        self.pack = pack.to_owned();
        self.switch_on()
    }

    /// Loses everything it was given.
    ///
    /// # Errors
    /// What the system refuses.
    pub fn wipe(&mut self) -> io::Result<()> {
        self.switch_off()?;
        self.folder = tempfile::tempdir()?;
        self.switch_on()
    }

    fn run(&mut self, listener: std::net::TcpListener) -> io::Result<()> {
        listener.set_nonblocking(true)?;
        let commune = Commune::read(&self.pack).map_err(io::Error::other)?;
        let store = SqliteStore::open(self.folder.path(), MOST_CASE_BYTES).map_err(io::Error::other)?;
        let settings =
            Settings { limits: Limits::NONE, needs_activation: self.needs_activation, ..Settings::default() };
        let router = router(Arc::new(store), commune, settings, Arc::new(System::new()));
        let (stop, stopped) = oneshot::channel();
        let serving = async move {
            let stopped = async { drop(stopped.await) };
            serve(TcpListener::from_std(listener)?, router, Server::default(), stopped).await
        };
        let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(1).enable_all().build()?;
        let thread =
            std::thread::Builder::new().name("endpoint".into()).spawn(move || runtime.block_on(serving))?;
        self.running = Some(Running { stop, thread });
        Ok(())
    }
}

/// The pack that it serves to begin with.
#[must_use]
pub fn musterstadt() -> PathBuf {
    workspace::root().join("catalogue/communes/musterstadt")
}

impl Drop for Endpoint {
    fn drop(&mut self) {
        // Nothing can be done about an end that went wrong.
        let _ = self.switch_off();
    }
}
