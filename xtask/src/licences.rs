//! Licences, bans and sources of all dependencies, read from `deny.toml` and checked over `cargo metadata` and the
//! interface's lock file: a second instead of the minutes that building cargo-deny takes (docs/adr/0005).
//! Deliberately not here: advisories, which need a network; `cargo xtask deny` asks cargo-deny for them.

use std::collections::BTreeMap;

use cargo_metadata::Metadata;
use serde::Deserialize;

use crate::shell::{Failure, Outcome, at, cargo, metadata, root, run, works};

#[derive(Deserialize)]
struct Rules {
    licenses: Licences,
    bans: Bans,
    sources: Sources,
}

#[derive(Deserialize)]
struct Licences {
    allow: Vec<String>,
}

#[derive(Deserialize)]
struct Bans {
    deny: Vec<Ban>,
}

#[derive(Deserialize)]
struct Ban {
    #[serde(rename = "crate")]
    name: String,
    reason: String,
}

#[derive(Deserialize)]
#[serde(rename_all = "kebab-case")]
struct Sources {
    allow_registry: Vec<String>,
}

/// Checks the crates of this platform and the packages of the interface.
pub fn check() -> Outcome {
    let path = root().join("deny.toml");
    let rules: Rules = toml::from_str(&at(&path, std::fs::read_to_string(&path))?)
        .map_err(|error| Failure::Stop(format!("deny.toml: {error}")))?;
    let metadata = metadata()?;
    let mut faults = crate_faults(&rules, &metadata);
    faults.extend(interface_faults(&rules)?);
    if faults.is_empty() {
        println!(
            "{} crates and the interface's packages keep the rules of deny.toml",
            metadata.packages.len()
        );
        return Ok(());
    }
    Err(Failure::Stop(faults.join("\n")))
}

/// cargo-deny itself, for releases.
pub fn advisories() -> Outcome {
    if !works("cargo", &["deny", "--version"]) {
        let install = "cargo install cargo-deny --version 0.20.2 --locked";
        return Err(Failure::Stop(format!(
            "cargo-deny is missing. Install it, then run this again:\n\n  {install}\n"
        )));
    }
    run(cargo(&["deny", "--workspace", "check"]))
}

fn crate_faults(rules: &Rules, metadata: &Metadata) -> Vec<String> {
    let mut faults = Vec::new();
    for package in &metadata.packages {
        let name = format!("{} {}", package.name, package.version);
        match &package.license {
            Some(licence) if allowed(rules, licence) => {}
            Some(licence) => faults.push(format!("{name}: the licence {licence} is not in deny.toml")),
            None => faults.push(format!("{name}: no licence")),
        }
        if let Some(ban) = rules.bans.deny.iter().find(|ban| ban.name == package.name.as_str()) {
            faults.push(format!("{name}: banned ({})", ban.reason));
        }
        let known = package.source.as_ref().is_none_or(|source| {
            let registry = source.repr.strip_prefix("registry+").unwrap_or_default();
            rules.sources.allow_registry.iter().any(|allowed| allowed == registry)
        });
        if !known {
            faults.push(format!("{name}: from a source that deny.toml does not name"));
        }
    }
    faults
}

/// Whether an SPDX expression can be met with allowed licences alone. The old spelling `MIT/Apache-2.0` means "or".
fn allowed(rules: &Rules, licence: &str) -> bool {
    let Ok(expression) = spdx::Expression::parse_mode(licence, spdx::ParseMode::LAX) else { return false };
    expression.evaluate(|requirement| rules.licenses.allow.contains(&requirement.to_string()))
}

#[derive(Deserialize)]
struct LockFile {
    packages: BTreeMap<String, LockedPackage>,
}

#[derive(Deserialize)]
struct LockedPackage {
    license: Option<String>,
    #[serde(default)]
    optional: bool,
}

fn interface_faults(rules: &Rules) -> Result<Vec<String>, Failure> {
    let path = root().join("ui/package-lock.json");
    let lock: LockFile = serde_json::from_slice(&at(&path, std::fs::read(&path))?)
        .map_err(|error| Failure::Stop(format!("ui/package-lock.json: {error}")))?;
    let mut faults = Vec::new();
    for (name, package) in lock.packages.iter().filter(|(_, package)| !package.optional) {
        match &package.license {
            Some(licence) if allowed(rules, licence) => {}
            Some(licence) => faults.push(format!("{name}: the licence {licence} is not in deny.toml")),
            None => faults.push(format!("{name}: no licence in ui/package-lock.json")),
        }
    }
    Ok(faults)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rules() -> Rules {
        Rules {
            licenses: Licences { allow: vec!["MIT".into(), "Apache-2.0 WITH LLVM-exception".into()] },
            bans: Bans { deny: vec![] },
            sources: Sources { allow_registry: vec![] },
        }
    }

    #[test]
    fn one_allowed_licence_of_a_choice_is_enough_and_all_of_a_sum_are_needed() {
        assert!(allowed(&rules(), "MIT"));
        assert!(allowed(&rules(), "GPL-3.0-only OR MIT"));
        assert!(allowed(&rules(), "MIT/Apache-2.0"));
        assert!(allowed(&rules(), "Apache-2.0 WITH LLVM-exception"));
        assert!(!allowed(&rules(), "GPL-3.0-only AND MIT"));
        assert!(!allowed(&rules(), "Apache-2.0"));
        assert!(!allowed(&rules(), "see LICENSE"));
    }
}
