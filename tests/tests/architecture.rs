//! The shape of the workspace as DESIGN draws it, read from `cargo metadata` and the sources: who may use whom, what
//! must never be where, how long a file may be. A row that is broken fails here, not in a review.

#![allow(clippy::unwrap_used, reason = "a test says what is wrong by failing")]

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use cargo_metadata::{DependencyKind, Metadata, MetadataCommand, Package};
use diko_tests::workspace::{files, root};

/// What a member may depend on. Whatever is not named is refused: a new dependency is a decision, made here.
struct Row {
    member: &'static str,
    ours: &'static [&'static str],
    others: &'static [&'static str],
}

const ROWS: &[Row] = &[
    Row { member: "diko-core", ours: &[], others: &["chrono", "serde", "thiserror"] },
    Row {
        member: "diko-catalogue",
        ours: &["diko-core"],
        others: &[
            "chrono",
            "clap",
            "compact-calendar",
            "fluent-bundle",
            "fluent-syntax",
            "opening-hours",
            "opening-hours-syntax",
            "ring",
            "serde",
            "serde_json",
            "thiserror",
            "toml_edit",
            "unic-langid",
        ],
    },
    Row {
        member: "diko-vault",
        ours: &["diko-core"],
        others: &[
            "argon2",
            "fs4",
            "ring",
            "rusqlite",
            "serde",
            "serde_json",
            "thiserror",
            "unicode-normalization",
            "zeroize",
        ],
    },
    Row {
        member: "diko-wire",
        ours: &["diko-core"],
        others: &["hpke", "minicbor", "ring", "thiserror", "zeroize"],
    },
    Row {
        member: "diko-sync",
        ours: &["diko-core", "diko-vault", "diko-wire"],
        others: &["reqwest", "rustls", "thiserror", "url", "webpki-roots", "zeroize"],
    },
    Row { member: "diko-photo", ours: &[], others: &["image", "imageproc", "thiserror"] },
    Row { member: "diko-print", ours: &[], others: &["krilla", "parley", "thiserror"] },
    Row {
        member: "diko-companion",
        ours: &[
            "diko-catalogue",
            "diko-core",
            "diko-photo",
            "diko-print",
            "diko-sync",
            "diko-vault",
            "diko-wire",
        ],
        others: &[
            "base64",
            "qrcodegen",
            "serde",
            "serde_json",
            "thiserror",
            "ts-rs",
            "unicode-normalization",
            "zeroize",
            "zip",
        ],
    },
    Row {
        member: "diko-endpoint",
        ours: &["diko-wire"],
        others: &[
            "axum",
            "bytes",
            "clap",
            "http-body-util",
            "hyper",
            "hyper-util",
            "ring",
            "rusqlite",
            "serde",
            "serde_json",
            "thiserror",
            "tokio",
            "toml",
            "tower",
            "utoipa",
            "utoipa-axum",
        ],
    },
    Row {
        member: "diko-app",
        ours: &["diko-companion", "diko-sync"],
        others: &["rustix", "serde_json", "tauri", "tauri-plugin-notification", "time"],
    },
    Row {
        member: "diko-tests",
        ours: &[
            "diko-catalogue",
            "diko-companion",
            "diko-core",
            "diko-endpoint",
            "diko-sync",
            "diko-vault",
            "diko-wire",
        ],
        others: &[
            "axum",
            "cargo_metadata",
            "fantoccini",
            "fluent-syntax",
            "hyper-util",
            "rusqlite",
            "rustix",
            "serde",
            "serde_json",
            "tempfile",
            "thiserror",
            "tokio",
            "tower",
            "zeroize",
        ],
    },
    Row {
        member: "xtask",
        ours: &[],
        others: &["cargo_metadata", "clap", "flate2", "serde", "serde_json", "spdx", "thiserror", "toml"],
    },
];

/// What stands behind the feature `http` of diko-sync, the one way to a network. It is followed from nowhere: who switches
/// it on is told in a test of its own.
const NETWORK: &[&str] = &["reqwest", "rustls", "url", "webpki-roots"];

/// What must not be reached from a member, however many steps away.
const NEVER: &[(&str, &[&str])] = &[
    (
        "diko-core",
        &[
            "async-std",
            "axum",
            "getrandom",
            "hyper",
            "libsqlite3-sys",
            "rand",
            "reqwest",
            "ring",
            "rusqlite",
            "tauri",
            "tokio",
        ],
    ),
    ("diko-catalogue", &["axum", "hyper", "libsqlite3-sys", "reqwest", "rusqlite", "tauri", "tokio"]),
    ("diko-vault", &["axum", "hyper", "image", "reqwest", "tauri", "tokio"]),
    (
        "diko-wire",
        &["async-std", "axum", "hyper", "libsqlite3-sys", "rand", "reqwest", "rusqlite", "tauri", "tokio"],
    ),
    ("diko-sync", &["axum", "hyper", "native-tls", "reqwest", "tauri", "tokio"]),
    ("diko-companion", &["axum", "hyper", "reqwest", "tauri", "tokio"]),
    (
        "diko-endpoint",
        &["argon2", "diko-companion", "diko-vault", "image", "native-tls", "reqwest", "rustls", "tauri"],
    ),
    ("diko-app", &["axum", "curl", "hyper", "native-tls", "reqwest", "rustls", "ureq"]),
];

fn metadata() -> Metadata {
    let platform = format!("--filter-platform={}-unknown-linux-gnu", std::env::consts::ARCH);
    MetadataCommand::new().current_dir(root()).other_options(["--locked".into(), platform]).exec().unwrap()
}

fn member<'a>(metadata: &'a Metadata, name: &str) -> &'a Package {
    metadata.workspace_packages().into_iter().find(|package| package.name.as_str() == name).unwrap()
}

#[test]
fn every_member_has_a_row_and_uses_only_what_its_row_names() {
    let metadata = metadata();
    let members: BTreeSet<&str> =
        metadata.workspace_packages().iter().map(|package| package.name.as_str()).collect();
    assert_eq!(
        members,
        ROWS.iter().map(|row| row.member).collect(),
        "a member without a row, or a row without its member"
    );

    let mut broken = Vec::new();
    for row in ROWS {
        let used = member(&metadata, row.member)
            .dependencies
            .iter()
            .filter(|used| used.kind == DependencyKind::Normal);
        for used in used {
            let list = if used.name.starts_with("diko-") { row.ours } else { row.others };
            if !list.contains(&used.name.as_str()) {
                broken.push(format!("{} must not use {}", row.member, used.name));
            }
        }
    }
    assert_eq!(broken, Vec::<String>::new());
}

#[test]
fn what_must_never_be_reached_is_not_reached_through_others() {
    let metadata = metadata();
    let nodes: BTreeMap<_, _> =
        metadata.resolve.as_ref().unwrap().nodes.iter().map(|node| (&node.id, node)).collect();
    for (name, never) in NEVER {
        let mut reached = BTreeSet::new();
        let mut open = vec![&member(&metadata, name).id];
        while let Some(id) = open.pop() {
            if reached.insert(id) {
                let is_sync = metadata[id].name.as_str() == "diko-sync";
                let used = nodes[id]
                    .deps
                    .iter()
                    .filter(|dep| dep.dep_kinds.iter().any(|kind| kind.kind == DependencyKind::Normal))
                    .filter(|dep| !is_sync || !NETWORK.contains(&metadata[&dep.pkg].name.as_str()));
                open.extend(used.map(|dep| &dep.pkg));
            }
        }
        let names: BTreeSet<&str> = reached.iter().map(|id| metadata[*id].name.as_str()).collect();
        assert!(names.len() > 1, "{name} reaches nothing: the walk is broken");
        let broken: Vec<_> = never.iter().filter(|never| names.contains(*never)).collect();
        assert!(broken.is_empty(), "{name} reaches {broken:?}");
    }
}

#[test]
fn only_the_tests_can_weaken_the_vault() {
    let metadata = metadata();
    let weakening = metadata.workspace_packages().into_iter().filter(|package| {
        let uses = package.dependencies.iter().filter(|used| used.name == "diko-vault");
        uses.flat_map(|used| &used.features).any(|feature| feature == "crash-control")
    });
    let names: Vec<&str> = weakening.map(|package| package.name.as_str()).collect();
    assert_eq!(names, ["diko-tests"]);
}

#[test]
fn only_the_window_and_the_tests_have_a_network() {
    let metadata = metadata();
    let with_network = metadata.workspace_packages().into_iter().filter(|package| {
        let mut uses = package.dependencies.iter().filter(|used| used.name == "diko-sync");
        uses.any(|used| used.features.iter().any(|feature| feature == "http"))
    });
    let names: BTreeSet<&str> = with_network.map(|package| package.name.as_str()).collect();
    assert_eq!(names, BTreeSet::from(["diko-app", "diko-tests"]));
    let sync = member(&metadata, "diko-sync");
    assert!(!sync.features.contains_key("default"), "the network is asked for, never there by itself");
    let optional = sync.dependencies.iter().filter(|used| used.optional).map(|used| used.name.as_str());
    assert_eq!(optional.collect::<BTreeSet<_>>(), NETWORK.iter().copied().collect());
}

#[test]
fn one_file_of_the_app_reaches_the_network() {
    const NETWORK: &[&str] = &["reqwest", "std::net::Tcp", "TcpStream", "UdpSocket"];
    let http = root().join("crates/sync/src/http.rs");
    for member in ["crates/sync/src", "crates/companion/src", "crates/vault/src", "src-tauri/src"] {
        refuse_in(&root().join(member), &["rs"], NETWORK, &[&http]);
    }
}

#[test]
fn the_core_has_no_clock() {
    let metadata = metadata();
    let chrono =
        member(&metadata, "diko-core").dependencies.iter().find(|used| used.name == "chrono").unwrap();
    assert!(!chrono.uses_default_features);
    let clocks: Vec<_> = chrono
        .features
        .iter()
        .filter(|feature| ["clock", "now", "default"].contains(&feature.as_str()))
        .collect();
    assert!(clocks.is_empty(), "{clocks:?}");
}

#[test]
fn the_core_and_the_wire_touch_no_file_network_clock_or_thread() {
    const OUTSIDE: &[&str] = &[
        "std::fs",
        "std::net",
        "std::env",
        "std::io",
        "std::process",
        "std::thread",
        "SystemTime",
        "Instant::now",
        "SystemRandom",
    ];
    for member in ["crates/core/src", "crates/wire/src"] {
        refuse_in(&root().join(member), &["rs"], OUTSIDE, &[]);
    }
}

#[test]
fn sql_is_in_the_vault_and_the_endpoints_store_alone() {
    const SQL: &[&str] = &["rusqlite", "SELECT ", "INSERT INTO", "PRAGMA "];
    let store = root().join("crates/endpoint/src/sqlite");
    for member in [
        "crates/core/src",
        "crates/catalogue/src",
        "crates/companion/src",
        "crates/endpoint/src",
        "crates/sync/src",
        "crates/wire/src",
        "src-tauri/src",
    ] {
        refuse_in(&root().join(member), &["rs"], SQL, &[&store.with_extension("rs"), &store]);
    }
}

#[test]
fn unsafe_code_is_forbidden_in_every_member() {
    let workspace = std::fs::read_to_string(root().join("Cargo.toml")).unwrap();
    assert!(workspace.contains("unsafe_code = \"forbid\""));
    for package in metadata().workspace_packages() {
        let manifest = std::fs::read_to_string(&package.manifest_path).unwrap();
        assert!(
            manifest.contains("[lints]\nworkspace = true"),
            "{} does not take the workspace's lints",
            package.name
        );
    }
}

#[test]
fn one_file_of_the_page_knows_tauri_and_none_outside_the_backend_talks_to_anyone() {
    let source = root().join("ui/src");
    let backend = source.join("lib/backend");
    refuse_in(&source, &["ts", "svelte"], &["@tauri-apps", "__TAURI"], &[&backend.join("tauri.ts")]);
    const TALK: &[&str] = &["fetch(", "XMLHttpRequest", "WebSocket", "EventSource", "sendBeacon", "invoke("];
    refuse_in(&source, &["ts", "svelte"], TALK, &[&backend]);
}

#[test]
fn the_page_keeps_nothing_in_the_web_view_and_puts_nothing_unchecked_on_the_screen() {
    const FORBIDDEN: &[&str] = &[
        "localStorage",
        "sessionStorage",
        "indexedDB",
        "document.cookie",
        "{@html",
        "innerHTML",
        "style=\"",
    ];
    refuse_in(&root().join("ui/src"), &["ts", "svelte"], FORBIDDEN, &[]);
}

#[test]
fn lengths_in_the_page_follow_the_direction_of_the_script() {
    const PHYSICAL: &[&str] = &[
        "margin-left",
        "margin-right",
        "padding-left",
        "padding-right",
        "border-left",
        "border-right",
        "text-align: left",
        "text-align: right",
        "float: left",
        "float: right",
    ];
    refuse_in(&root().join("ui/src"), &["css", "svelte"], PHYSICAL, &[]);
}

#[test]
fn a_file_is_a_room() {
    let long: Vec<String> = sources(&["rs", "ts", "svelte", "css", "sql"])
        .into_iter()
        .filter_map(|(path, text)| {
            let lines = text.lines().count();
            (lines > 500).then(|| format!("{path}: {lines} lines"))
        })
        .collect();
    assert_eq!(long, Vec::<String>::new(), "split by subject before 500 lines");
}

#[test]
fn a_file_says_what_it_is() {
    // Unit tests beside their subject are introduced by it.
    let silent: Vec<String> = sources(&["rs", "ts", "svelte"])
        .into_iter()
        .filter(|(path, _)| !path.ends_with("/tests.rs") && !path.ends_with(".test.ts"))
        .filter(|(_, text)| !["//", "<!--"].iter().any(|opening| text.starts_with(opening)))
        .map(|(path, _)| path)
        .collect();
    assert_eq!(silent, Vec::<String>::new());
}

/// Hand-written sources with their path in the checkout.
fn sources(extensions: &[&str]) -> Vec<(String, String)> {
    let found =
        files(root(), &|path| has_extension(path, extensions) && !path.ends_with("generated.ts")).unwrap();
    assert!(found.len() > 20, "the walk is broken");
    found
        .iter()
        .map(|path| {
            (path.strip_prefix(root()).unwrap().display().to_string(), std::fs::read_to_string(path).unwrap())
        })
        .collect()
}

/// Fails when a file below `folder` contains one of the words outside a comment, unless it is at or below `except`.
fn refuse_in(folder: &Path, extensions: &[&str], words: &[&str], except: &[&Path]) {
    let found = files(folder, &|path| has_extension(path, extensions)).unwrap();
    assert!(!found.is_empty(), "nothing to look at in {}", folder.display());
    let mut broken = Vec::new();
    for path in found.iter().filter(|path| !except.iter().any(|except| path.starts_with(except))) {
        let text = std::fs::read_to_string(path).unwrap();
        for (number, line) in
            text.lines().enumerate().filter(|(_, line)| !line.trim_start().starts_with("//"))
        {
            let words = words.iter().filter(|word| line.contains(**word));
            broken.extend(words.map(|word| format!("{}:{}: {word}", path.display(), number + 1)));
        }
    }
    assert_eq!(broken, Vec::<String>::new());
}

fn has_extension(path: &Path, extensions: &[&str]) -> bool {
    path.extension().is_some_and(|extension| extensions.iter().any(|wanted| extension == *wanted))
}
