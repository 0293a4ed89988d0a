//! The content this repository ships: without a fault, and the same inside the program as on disk.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test stops where it fails"
)]

use std::path::Path;

use diko_catalogue::signing::DEVELOPMENT_KEY;
use diko_catalogue::{Files, check, load_embedded};
use diko_core::facts::{Fact, FactKind};

fn on_disk() -> Files {
    Files::read(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../../catalogue")).unwrap()
}

#[test]
fn the_content_has_no_fault() {
    let faults: Vec<String> = check(&on_disk()).iter().map(ToString::to_string).collect();
    assert!(faults.is_empty(), "{} faults:\n{}", faults.len(), faults.join("\n"));
}

#[test]
fn what_the_program_carries_is_what_is_on_disk_with_the_pinned_hashes() {
    let (embedded, disk) = (Files::embedded(), on_disk());
    let pins: Vec<(&str, &str)> = Files::pins().collect();
    assert_eq!(pins.len(), embedded.count());
    for (path, pin) in pins {
        let text = embedded.get(path).unwrap();
        assert_eq!(Some(text), disk.get(path), "{path}");
        let hash = ring::digest::digest(&ring::digest::SHA256, text.as_bytes());
        let hex: String = hash.as_ref().iter().map(|byte| format!("{byte:02x}")).collect();
        assert_eq!(hex, pin, "{path}");
    }
    let shipped =
        disk.under("federal/").chain(disk.under("lands/")).chain(disk.under("communes/musterstadt/"));
    assert_eq!(shipped.count(), embedded.count());
}

#[test]
fn the_embedded_catalogue_loads_with_and_without_musterstadt() {
    let federal = load_embedded(None).unwrap();
    assert_eq!(federal.catalogue.id, "federal");
    assert_eq!(federal.catalogue.offices, []);
    assert_eq!(federal.lands.len(), 16);
    assert!(federal.known.iter().all(|known| known.id == "musterstadt" && known.trusts(DEVELOPMENT_KEY)));
    let musterstadt = load_embedded(Some("musterstadt")).unwrap();
    assert!(musterstadt.catalogue.offices.len() >= 12);
    assert_eq!(musterstadt.commune.unwrap().id, "musterstadt");
    assert_eq!(musterstadt.catalogue.steps, federal.catalogue.steps, "a commune changes no federal step");
}

#[test]
fn every_answer_of_every_question_has_its_words_in_every_language() {
    let pack = load_embedded(None).unwrap();
    for language in &pack.manifest.languages {
        for question in &pack.catalogue.questions {
            let fact = question.fact;
            let asked = pack.texts.get(language, &format!("fact-{fact}"), None, None);
            assert!(asked.is_some_and(|text| text.chars().count() > 3), "{language} {fact}");
            let FactKind::Code(codes) = fact.kind() else { continue };
            for code in codes {
                assert!(pack.texts.get(language, &format!("code-{fact}-{code}"), None, None).is_some());
            }
        }
        assert!(pack.texts.source(language).unwrap().contains("fact-status"));
    }
    assert!(pack.catalogue.questions.iter().any(|question| question.fact == Fact::Status));
}
