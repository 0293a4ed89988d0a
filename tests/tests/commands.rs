//! One list of commands: what the window may call, what the page knows and what the bridge answers are the same.

#![allow(clippy::unwrap_used, reason = "a test says what is wrong by failing")]

use std::collections::BTreeSet;

use diko_tests::workspace::{command_names, root};
use serde_json::Value;

fn listed() -> BTreeSet<String> {
    let names: BTreeSet<String> = command_names().iter().map(|name| (*name).to_owned()).collect();
    assert_eq!(names.len(), command_names().len(), "a name stands in the list twice");
    names
}

fn json(path: &str) -> Value {
    serde_json::from_slice(&std::fs::read(root().join(path)).unwrap()).unwrap()
}

#[test]
fn the_window_may_call_the_listed_commands_and_nothing_of_tauri() {
    let capability = json("src-tauri/capabilities/main.json");
    let permissions =
        capability["permissions"].as_array().unwrap().iter().map(|word| word.as_str().unwrap().to_owned());
    let expected: BTreeSet<String> =
        listed().iter().map(|name| format!("allow-{}", name.replace('_', "-"))).collect();
    assert_eq!(permissions.collect::<BTreeSet<_>>(), expected, "run `cargo xtask bindings`");

    let files = std::fs::read_dir(root().join("src-tauri/capabilities")).unwrap().count();
    assert_eq!(files, 1, "one capability, so that one file says all that is allowed");
    let config = json("src-tauri/tauri.conf.json");
    assert_eq!(config["app"]["security"]["capabilities"], serde_json::json!(["main"]));
}

#[test]
fn the_page_knows_the_listed_commands() {
    let generated = std::fs::read_to_string(root().join("ui/src/lib/backend/generated.ts")).unwrap();
    let (_, names) = generated.split_once("commandNames = [").unwrap();
    let (names, _) = names.split_once(']').unwrap();
    let names: BTreeSet<String> =
        names.split(['\'', ',', '\n', '\t', ' ']).filter(|name| !name.is_empty()).map(Into::into).collect();
    assert_eq!(names, listed(), "run `cargo xtask bindings`");
}

#[test]
fn the_window_has_no_other_way_out() {
    let config = json("src-tauri/tauri.conf.json");
    let security = &config["app"]["security"];
    assert_eq!(security["assetProtocol"]["enable"], Value::Bool(false));
    assert_eq!(config["app"]["withGlobalTauri"], Value::Bool(false));
    let policy = security["csp"].as_str().unwrap();
    assert!(policy.starts_with("default-src 'none'; "), "{policy}");
    for open in ["unsafe", "*", "data:", "blob:", "https:"] {
        assert!(!policy.contains(open), "{open} in {policy}");
    }
    assert!(policy.contains("connect-src ipc: http://ipc.localhost;"), "{policy}");
}
