//! Somewhere to show a window: the display that is there, or a virtual one that ends with the test.

use std::io::{BufRead, BufReader};
use std::process::{Child, Command, Stdio};

use crate::window::WindowError;

/// A display for as long as this lives.
pub struct Screen {
    name: String,
    server: Child,
}

impl Screen {
    /// Starts a virtual display of its own, whatever display is there: what a test clicks must not be what a person
    /// clicks.
    ///
    /// # Errors
    /// When `Xvfb` is not installed or does not start.
    pub fn virtual_one() -> Result<Screen, WindowError> {
        let mut server = Command::new("Xvfb")
            .args(["-displayfd", "1", "-screen", "0", "1280x1024x24", "-nolisten", "tcp"])
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .map_err(|_| WindowError::Missing("Xvfb"))?;
        let mut number = String::new();
        if let Some(output) = server.stdout.take() {
            BufReader::new(output).read_line(&mut number)?;
        }
        let screen = Screen { name: format!(":{}", number.trim()), server };
        if number.trim().is_empty() { Err(WindowError::Missing("Xvfb")) } else { Ok(screen) }
    }

    /// The value of `DISPLAY`.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }
}

impl Drop for Screen {
    fn drop(&mut self) {
        // It may have ended by itself; there is nothing to do about it either way.
        let _ = self.server.kill();
        let _ = self.server.wait();
    }
}
