//! Drives the real window through the main journey on a virtual display and writes a picture of each screen:
//! `diko-journey FOLDER`. What `cargo xtask run` shows where nobody can look at a window.

#![allow(clippy::print_stderr, reason = "a person called it")]

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use diko_tests::journey::{self, Look, PASSPHRASE, TODAY};
use diko_tests::window::{Device, Window, WindowError};

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    let Some(folder) = std::env::args_os().nth(1) else {
        eprintln!("usage: diko-journey FOLDER");
        return ExitCode::FAILURE;
    };
    match go(Path::new(&folder)).await {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("diko-journey: {error}");
            ExitCode::FAILURE
        }
    }
}

async fn go(folder: &Path) -> Result<(), WindowError> {
    std::fs::create_dir_all(folder)?;
    let mut camera = Camera { folder: folder.to_owned() };
    let device = Device::new(TODAY)?;

    let window = device.open().await?;
    journey::first_launch(&window, &mut camera).await?;
    journey::tell_story(&window, &mut camera).await?;
    camera.at(&window, "now").await?;
    journey::tick(&window, "anmelden", &mut camera).await?;
    for place in ["papers", "people", "more"] {
        journey::visit(&window, place).await?;
        camera.at(&window, place).await?;
    }
    window.quit().await?;

    let window = device.open().await?;
    window.shows("unlock").await?;
    camera.at(&window, "unlock").await?;
    journey::unlock(&window, PASSPHRASE).await?;
    window.shows("now").await?;
    camera.at(&window, "now-again").await?;
    window.quit().await
}

struct Camera {
    folder: PathBuf,
}

impl Look for Camera {
    async fn at(&mut self, window: &Window, name: &str) -> Result<(), WindowError> {
        window.picture(&self.folder.join(format!("{name}.png"))).await
    }
}
