//! A message bus of a device's own, and the notices that are sent over it. Nobody on it shows them: what a desktop would be told
//! is what counts.

use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use crate::window::WindowError;

const PATIENCE: Duration = Duration::from_secs(30);
const PAUSE: Duration = Duration::from_millis(50);

/// A session bus for as long as this lives.
pub struct Bus {
    address: String,
    log: PathBuf,
    running: Vec<Child>,
}

impl Bus {
    /// # Errors
    /// When `dbus-daemon` or `dbus-monitor` is not installed or does not start.
    pub fn in_folder(folder: &Path) -> Result<Bus, WindowError> {
        let log = folder.join("notices.log");
        let mut bus = Bus { address: String::new(), log, running: Vec::new() };
        let mut daemon = Command::new("dbus-daemon")
            .args(["--session", "--nofork", "--nopidfile", "--print-address=1"])
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .map_err(|_| WindowError::Missing("dbus-daemon"))?;
        if let Some(output) = daemon.stdout.take() {
            BufReader::new(output).read_line(&mut bus.address)?;
        }
        bus.running.push(daemon);
        bus.address = bus.address.trim().to_owned();
        let monitor = Command::new("dbus-monitor")
            .args(["--address", &bus.address])
            .arg("type='method_call',interface='org.freedesktop.Notifications',member='Notify'")
            .stdout(std::fs::File::create(&bus.log)?)
            .stderr(Stdio::null())
            .spawn()
            .map_err(|_| WindowError::Missing("dbus-monitor"))?;
        bus.running.push(monitor);
        // It says something as soon as it listens.
        bus.wait(|said| !said.is_empty(), "a listening bus")?;
        Ok(bus)
    }

    /// The value of `DBUS_SESSION_BUS_ADDRESS`.
    #[must_use]
    pub fn address(&self) -> &str {
        &self.address
    }

    /// Every text of the notices so far, of which there are this many.
    ///
    /// # Errors
    /// When there are fewer in the end.
    pub fn notices(&self, count: usize) -> Result<Vec<String>, WindowError> {
        let said = self.wait(|said| said.matches(LAST_LINE).count() >= count, "a notice")?;
        let notices = said.lines().skip_while(|line| !line.contains("member=Notify"));
        let texts = notices.filter_map(|line| line.trim().strip_prefix("string \"")?.strip_suffix('"'));
        Ok(texts.filter(|text| !text.is_empty()).map(ToOwned::to_owned).collect())
    }

    fn wait(&self, until: impl Fn(&str) -> bool, wanted: &str) -> Result<String, WindowError> {
        let begun = Instant::now();
        loop {
            let said = std::fs::read_to_string(&self.log)?;
            if until(&said) {
                return Ok(said);
            }
            if begun.elapsed() > PATIENCE {
                return Err(WindowError::NotShown { wanted: wanted.into(), shown: said });
            }
            std::thread::sleep(PAUSE);
        }
    }
}

/// How long a notice is shown is the last thing said of it: as the desktop likes.
const LAST_LINE: &str = "int32 -1";

impl Drop for Bus {
    fn drop(&mut self) {
        for child in &mut self.running {
            let _ = child.kill();
            let _ = child.wait();
        }
    }
}
