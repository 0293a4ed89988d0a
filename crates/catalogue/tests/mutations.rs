//! `check` catches every slip an author can make: each mutation below changes one place of the real catalogue, and a
//! fault of the expected kind appears in the expected file that was not there before.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test stops where it fails"
)]

use std::collections::BTreeSet;
use std::path::Path;
use std::sync::LazyLock;

use diko_catalogue::{Files, check};

#[path = "slips/mod.rs"]
mod kinds;

/// A file in which a change must be told, and words of the message.
type Place = (String, String);
type Change = Box<dyn Fn(&mut Files) -> Vec<Place>>;

struct Mutation {
    name: String,
    kind: &'static str,
    change: Change,
}

/// A change that must be told in the file it gives back.
fn slip(kind: &'static str, name: &str, change: impl Fn(&mut Files) -> String + 'static) -> Mutation {
    slips(kind, name, move |files| vec![(change(files), String::new())])
}

/// The same change in several files at once, told in each.
fn slips(kind: &'static str, name: &str, change: impl Fn(&mut Files) -> Vec<Place> + 'static) -> Mutation {
    Mutation { name: name.into(), kind, change: Box::new(change) }
}

static REAL: LazyLock<Files> =
    LazyLock::new(|| Files::read(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../../catalogue")).unwrap());

/// File, kind and message; lines move with every change.
type Told = BTreeSet<(String, &'static str, String)>;

static BEFORE: LazyLock<Told> = LazyLock::new(|| told(&REAL));

fn told(files: &Files) -> Told {
    check(files).into_iter().map(|fault| (fault.file, fault.kind.name(), fault.message)).collect()
}

fn every_one_is_caught(mutations: Vec<Mutation>) {
    let mut escaped = Vec::new();
    for mutation in mutations {
        let mut files = REAL.clone();
        let places = (mutation.change)(&mut files);
        assert!(files != *REAL && !places.is_empty(), "`{}` changes nothing", mutation.name);
        let after = told(&files);
        let new: Vec<_> = after.difference(&BEFORE).collect();
        for (path, words) in places {
            let file = REAL.name(&path);
            let is_it = |at: &str, kind, message: &str| {
                at == file && kind == mutation.kind && message.contains(&words)
            };
            if !new.iter().any(|(at, kind, message)| is_it(at, *kind, message)) {
                let found: Vec<String> = new
                    .iter()
                    .take(5)
                    .map(|(at, kind, message)| format!("\n    {at}: {kind}: {message}"))
                    .collect();
                let (name, kind, count) = (&mutation.name, mutation.kind, new.len());
                escaped.push(format!("{name}: no `{kind}` in {path}; found {count}:{}", found.concat()));
            }
        }
    }
    assert!(escaped.is_empty(), "{} escaped\n{}", escaped.len(), escaped.join("\n"));
}

#[test]
fn slips_in_the_shape_of_elements_are_caught() {
    every_one_is_caught(kinds::shape());
}

#[test]
fn words_that_name_nothing_are_caught() {
    every_one_is_caught(kinds::names());
}

#[test]
fn rules_without_backing_or_sense_are_caught() {
    every_one_is_caught(kinds::meaning());
}

#[test]
fn slips_in_the_texts_of_every_language_are_caught() {
    every_one_is_caught(kinds::texts());
}

#[test]
fn plans_that_change_are_caught() {
    every_one_is_caught(kinds::plans());
}

#[test]
fn a_commune_in_the_place_of_the_federal_layer_is_caught() {
    every_one_is_caught(kinds::communes());
}

#[test]
fn there_are_many_kinds_of_slips_and_no_two_of_one_name() {
    let all =
        [kinds::shape(), kinds::names(), kinds::meaning(), kinds::texts(), kinds::plans(), kinds::communes()];
    let names: Vec<String> = all.into_iter().flatten().map(|mutation| mutation.name).collect();
    assert!(names.len() >= 150, "only {}", names.len());
    assert_eq!(names.iter().collect::<BTreeSet<_>>().len(), names.len());
}
