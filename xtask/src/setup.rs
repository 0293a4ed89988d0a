//! Everything that must be there before DiKo can be built: system packages, the interface's packages, the built
//! page. Each step looks first and does nothing when nothing changed. Deliberately not here: Rust and Node, which the
//! README asks for.

use std::path::Path;
use std::process::{Command, Stdio};
use std::time::SystemTime;

use crate::shell::{Failure, Outcome, at, npm, program, read, root, run, works};

/// To build the app, to run it without a screen, to test its page, and to show every script.
const PACKAGES: &[&str] = &[
    "build-essential",
    "pkg-config",
    "libwebkit2gtk-4.1-dev",
    "librsvg2-dev",
    "libssl-dev",
    "webkit2gtk-driver",
    "xvfb",
    "dbus",
    "chromium",
    "fonts-noto-core",
    "fonts-noto-extra",
];

/// The page of the window, and the same page with the bridge's client for tests in a browser.
#[derive(Clone, Copy)]
pub enum Page {
    Window,
    Bridge,
}

/// System packages, interface packages and the window's page.
pub fn for_the_window() -> Outcome {
    system_packages()?;
    interface_packages()?;
    page(Page::Window)
}

/// All that, and the page for the tests in a browser.
pub fn for_everything() -> Outcome {
    for_the_window()?;
    page(Page::Bridge)
}

/// Installs with apt what is missing: as root or with sudo, otherwise names it and stops.
pub fn system_packages() -> Outcome {
    if !works("dpkg-query", &["--version"]) {
        println!("This system has no apt. DiKo needs what Debian calls: {}", PACKAGES.join(" "));
        return Ok(());
    }
    let missing: Vec<&str> = PACKAGES.iter().copied().filter(|package| !installed(package)).collect();
    if missing.is_empty() {
        return Ok(());
    }
    let as_root = works("sh", &["-c", "test \"$(id -u)\" = 0"]);
    if !as_root && !works("sudo", &["-n", "true"]) {
        let list = missing.join(" ");
        return Err(Failure::Stop(format!(
            "These system packages are missing. Install them, then run this again:\n\n  sudo apt-get install {list}\n"
        )));
    }
    let apt = |arguments: &[&str]| {
        let mut words = if as_root { vec![] } else { vec!["sudo"] };
        words.extend(["env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "--quiet"]);
        words.extend(arguments);
        let (name, rest) = words.split_first().unwrap_or((&"apt-get", &[]));
        run(program(name, rest))
    };
    apt(&["update"])?;
    apt(&[&["install", "--yes", "--no-install-recommends"], missing.as_slice()].concat())
}

fn installed(package: &str) -> bool {
    let asked = Command::new("dpkg-query")
        .args(["--show", "--showformat=${db:Status-Status}", package])
        .stderr(Stdio::null())
        .output();
    asked.is_ok_and(|answer| answer.stdout == b"installed")
}

/// `npm ci`, when the lock file differs from the one installed last.
pub fn interface_packages() -> Outcome {
    if !works("npm", &["--version"]) {
        return Err(Failure::Stop("Node.js 20 or newer with npm is needed: https://nodejs.org".into()));
    }
    let ui = root().join("ui");
    let wanted_path = ui.join("package-lock.json");
    let installed_path = ui.join("node_modules/.installed-lock.json");
    let wanted = at(&wanted_path, std::fs::read(&wanted_path))?;
    if std::fs::read(&installed_path).is_ok_and(|installed| installed == wanted) {
        return Ok(());
    }
    run(npm(&["ci", "--no-audit", "--no-fund"]))?;
    at(&installed_path, std::fs::write(&installed_path, wanted))
}

/// Builds a page that is older than what it is made of.
pub fn page(page: Page) -> Outcome {
    let (script, made) = match page {
        Page::Window => ("build", "ui/dist/index.html"),
        Page::Bridge => ("build:bridge", "ui/dist-bridge/index.html"),
    };
    let made = std::fs::metadata(root().join(made)).and_then(|file| file.modified()).ok();
    let sources = [
        "ui/src",
        "ui/public",
        "ui/index.html",
        "ui/vite.config.ts",
        "ui/vite.locales.ts",
        "ui/package-lock.json",
        "locales",
    ];
    let newest = sources.iter().filter_map(|source| newest(&root().join(source))).max();
    if made >= newest && made.is_some() {
        return Ok(());
    }
    run(npm(&["run", "--silent", script]))
}

/// When the youngest file at or below a path was written.
fn newest(path: &Path) -> Option<SystemTime> {
    let here = std::fs::metadata(path).ok()?;
    let below = std::fs::read_dir(path)
        .into_iter()
        .flatten()
        .flatten()
        .filter_map(|entry| newest(&entry.path()))
        .max();
    here.modified().ok().max(below)
}

/// What this machine is, for measurements.
pub fn machine() -> String {
    let cores = std::thread::available_parallelism().map_or(1, usize::from);
    let model = std::fs::read_to_string("/proc/cpuinfo").unwrap_or_default();
    let model = model.lines().find_map(|line| line.strip_prefix("model name")).unwrap_or("");
    let rust = read(program("rustc", &["--version"])).unwrap_or_default();
    format!("{cores} cores, {}, {}", model.trim_start_matches(['\t', ' ', ':']), rust.trim())
}
