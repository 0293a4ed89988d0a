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

mod slips;

/// One change, and the file in which it must be told.
type Change = Box<dyn Fn(&mut Files) -> String>;

struct Mutation {
    name: String,
    kind: &'static str,
    change: Change,
}

fn slip(kind: &'static str, name: &str, change: impl Fn(&mut Files) -> String + 'static) -> Mutation {
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
        let file = REAL.name(&(mutation.change)(&mut files));
        assert!(files != *REAL, "`{}` changes nothing", mutation.name);
        let after = told(&files);
        let new: Vec<_> = after.difference(&BEFORE).collect();
        if !new.iter().any(|(at, kind, _)| *at == file && *kind == mutation.kind) {
            let found: Vec<String> = new
                .iter()
                .take(5)
                .map(|(at, kind, message)| format!("    {at}: {kind}: {message}"))
                .collect();
            escaped.push(format!(
                "{}: no `{}` in {file}; found {}:\n{}",
                mutation.name,
                mutation.kind,
                new.len(),
                found.join("\n")
            ));
        }
    }
    assert!(escaped.is_empty(), "{} escaped\n{}", escaped.len(), escaped.join("\n"));
}

#[test]
fn slips_in_the_shape_of_elements_are_caught() {
    every_one_is_caught(slips::shape());
}

#[test]
fn words_that_name_nothing_are_caught() {
    every_one_is_caught(slips::names());
}

#[test]
fn rules_without_backing_or_sense_are_caught() {
    every_one_is_caught(slips::meaning());
}

#[test]
fn slips_in_the_texts_of_every_language_are_caught() {
    every_one_is_caught(slips::texts());
}

#[test]
fn plans_that_change_are_caught() {
    every_one_is_caught(slips::plans());
}

#[test]
fn a_commune_in_the_place_of_the_federal_layer_is_caught() {
    every_one_is_caught(slips::communes());
}

#[test]
fn there_are_many_kinds_of_slips_and_no_two_of_one_name() {
    let all =
        [slips::shape(), slips::names(), slips::meaning(), slips::texts(), slips::plans(), slips::communes()];
    let names: Vec<String> = all.into_iter().flatten().map(|mutation| mutation.name).collect();
    assert!(names.len() >= 80, "only {}", names.len());
    assert_eq!(names.iter().collect::<BTreeSet<_>>().len(), names.len());
}
