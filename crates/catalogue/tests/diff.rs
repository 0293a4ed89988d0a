//! What `diff` says of two versions of the real catalogue that differ in one thing each.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test stops where it fails")]

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use diko_catalogue::Files;
use diko_catalogue::diff::{Diff, Lists, Outcome, diff};
use diko_core::plan::PlanChanges;

fn content() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../catalogue")
}

fn real() -> Files {
    Files::read(&content()).unwrap()
}

/// The file below `folder` that holds `text` once, with `to` in its place.
fn edited(folder: &str, text: &str, to: &str) -> Files {
    let mut files = real();
    let holding: Vec<(String, String)> = files
        .under(folder)
        .filter(|(_, content)| content.matches(text).count() == 1)
        .map(|(path, content)| (path.to_owned(), content.replace(text, to)))
        .collect();
    let [(path, content)] = holding.as_slice() else { panic!("{text:?} is in {} files", holding.len()) };
    files.set(path, content);
    files
}

fn from_real_to(new: &Files) -> Diff {
    diff(&real(), new, None).unwrap()
}

fn changes<'a>(diff: &'a Diff, story: &str) -> &'a PlanChanges {
    let found = diff.stories.iter().find(|found| found.name == story).unwrap();
    let Outcome::Compared { changes, .. } = &found.outcome else { panic!("{found:#?}") };
    changes
}

fn ids<'a>(diff: &'a Diff, kind: &str) -> &'a Lists {
    &diff.elements.iter().find(|elements| elements.kind == kind).unwrap().ids
}

const REGISTRATION: &str = r#"{ kind = "within", days = 14, from = "einzug", source = "§17(1) BMG" }"#;

#[test]
fn the_same_catalogue_changes_nothing() {
    let diff = from_real_to(&real());
    assert!(diff.stories.len() >= 8);
    assert!(diff.stories.iter().all(|story| story.is_same()));
    assert!(diff.elements.iter().all(|elements| elements.ids.is_empty() && elements.replaced.is_empty()));
    assert!(diff.texts.len() >= 2 && diff.texts.values().all(Lists::is_empty));
}

#[test]
fn a_longer_period_moves_the_day_in_the_stories_it_concerns() {
    let longer = REGISTRATION.replace("14", "16");
    let diff = from_real_to(&edited("federal/steps/", REGISTRATION, &longer));
    let found = changes(&diff, "olena");
    let [moved] = found.day_moved.as_slice() else { panic!("{found:#?}") };
    assert_eq!(moved.item.step.as_str(), "anmelden");
    assert_eq!(moved.from.unwrap().to_string(), "2026-11-30");
    assert_eq!(moved.to.unwrap().to_string(), "2026-12-01");
    assert_eq!(ids(&diff, "step").changed, ["anmelden"]);
    assert!(diff.texts.values().all(Lists::is_empty));
}

#[test]
fn a_text_that_changed_is_counted_in_its_language_and_no_plan_changes() {
    let diff = from_real_to(&edited("federal/texts/de/", "step-anmelden = ", "step-anmelden = Neu: "));
    assert!(diff.stories.iter().all(|story| story.is_same()));
    let of_german = Lists { changed: vec!["step-anmelden".into()], ..Lists::default() };
    for (language, lists) in &diff.texts {
        assert!(
            if language == "de" { *lists == of_german } else { lists.is_empty() },
            "{language}: {lists:?}"
        );
    }
}

#[test]
fn a_rule_of_a_land_that_changed_is_listed() {
    let source = "source = \"§34(6) SchulG NRW\"";
    let diff = from_real_to(&edited("lands/nw", source, &source.replace("34", "35")));
    assert_eq!(ids(&diff, "Land").changed, ["NW"]);
}

#[test]
fn a_story_of_either_side_is_run_on_both() {
    let mut fewer = real();
    fewer.remove("stories/olena.toml");
    fewer.remove("stories/olena.expected.toml");
    for (old, new) in [(&real(), &fewer), (&fewer, &real())] {
        let diff = diff(old, new, None).unwrap();
        assert!(changes(&diff, "olena").is_empty());
    }
}

#[test]
fn a_story_that_one_side_cannot_read_is_told_and_is_a_change() {
    let mut files = real();
    files.set(
        "stories/new.toml",
        "[[person]]\nid = \"olena\"\n[[held]]\nperson = \"olena\"\ndocument = \"zaubertrank\"\n",
    );
    let diff = from_real_to(&files);
    let story = diff.stories.iter().find(|story| story.name == "new").unwrap();
    let Outcome::NotReadable(faults) = &story.outcome else { panic!("{story:#?}") };
    assert!(faults.iter().any(|fault| fault.message.contains("zaubertrank")), "{faults:?}");
    assert!(!story.is_same());
}

#[test]
fn ids_that_came_went_or_were_replaced_are_listed() {
    let mut newer = real();
    let papers = newer.get("federal/papers.toml").unwrap().to_owned();
    let paper = |more: &str| {
        format!("{papers}\n[[paper]]\nid = \"ausweis_neu\"\nissuer = \"selbst\"\nexpires = \"none\"\n{more}")
    };
    newer.set("federal/papers.toml", &paper(""));
    assert_eq!(ids(&from_real_to(&newer), "paper").added, ["ausweis_neu"]);
    let mut replaced = real();
    replaced.set("federal/papers.toml", &paper("replaced_by = \"reisepass\"\n"));
    let found = diff(&newer, &replaced, None).unwrap();
    let papers = found.elements.iter().find(|elements| elements.kind == "paper").unwrap();
    assert_eq!(papers.replaced, [("ausweis_neu".to_owned(), "reisepass".to_owned())]);
    assert_eq!(ids(&diff(&newer, &real(), None).unwrap(), "paper").gone, ["ausweis_neu"]);
}

/// The catalogue in a folder of its own.
fn written(files: &Files) -> tempfile::TempDir {
    let dir = tempfile::tempdir().unwrap();
    for folder in ["federal/", "lands/", "communes/", "stories/"] {
        for (path, text) in files.under(folder) {
            let file = dir.path().join(path);
            fs::create_dir_all(file.parent().unwrap()).unwrap();
            fs::write(file, text).unwrap();
        }
    }
    dir
}

fn tool(new: &Path, more: &[&str]) -> Output {
    let old = content();
    Command::new(env!("CARGO_BIN_EXE_diko-catalogue"))
        .arg("diff")
        .arg(old)
        .arg(new)
        .args(more)
        .output()
        .unwrap()
}

#[test]
fn the_tool_says_what_moved_and_stops_with_one() {
    let longer = REGISTRATION.replace("14", "16");
    let dir = written(&edited("federal/steps/", REGISTRATION, &longer));
    let output = tool(dir.path(), &[]);
    assert_eq!(output.status.code(), Some(1));
    let text = String::from_utf8(output.stdout).unwrap();
    assert!(text.contains("\n  olena: anmelden due 2026-11-30 → 2026-12-01\n"), "{text}");
    assert!(text.contains("step\n  ~ anmelden\n"), "{text}");
    assert!(String::from_utf8(output.stderr).unwrap().contains("stories changed"));
}

#[test]
fn the_tool_counts_texts_and_names_them_on_demand() {
    let dir = written(&edited("federal/texts/de/", "step-anmelden = ", "step-anmelden = Neu: "));
    let text = String::from_utf8(tool(dir.path(), &[]).stdout).unwrap();
    assert_eq!(text, "texts in de: 0 new, 1 changed, 0 gone\n");
    let output = tool(dir.path(), &["--texts"]);
    assert_eq!(output.status.code(), Some(0));
    assert!(String::from_utf8(output.stdout).unwrap().ends_with("  ~ step-anmelden\n"));
}

#[test]
fn a_folder_that_is_no_catalogue_is_bad_input() {
    let dir = tempfile::tempdir().unwrap();
    assert_eq!(tool(dir.path(), &[]).status.code(), Some(2));
}
