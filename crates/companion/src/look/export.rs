//! Everything of a case, put together for its readable file: what was told, recorded and noted, each with its day and with
//! the names that the catalogue has for it.

use diko_core::Day;
use diko_core::household::{Person, PersonId, StepRecord};
use diko_core::ops::{Id128, StepState, person_id};
use diko_core::plan::PlanItem;

use super::Look;
use crate::case::Case;
use crate::case::conflicts::{Conflict, Version};
use crate::case::photos::{Photo, Shown};
use crate::clock::berlin_day;
use crate::export::{
    AppointmentFile, CaseFile, ConflictFile, DraftFile, FactFile, LetterFile, MemberFile, Named, NoteFile,
    PaperFile, PersonFile, PhotoFile, ProofFile, StepFile, UnsavedFile, VERSION, VersionFile,
};
use crate::views::{DayText, PhotoOf};

const GERMAN: &str = "de";

impl Look<'_> {
    /// The titles are in `language`. `photos`: each with whether its page is here.
    pub fn case_file(
        &self,
        case: &Case,
        language: &str,
        photos: &[(Photo, bool)],
        shared_with: Vec<MemberFile>,
    ) -> CaseFile {
        CaseFile {
            format: "diko-case",
            version: VERSION,
            written_on: self.today.to_string(),
            language: language.to_owned(),
            name: case.name(),
            land: self.household.land.map(|land| land.code().to_owned()),
            commune: case.commune(),
            persons: self.persons().map(|person| self.person_file(case, person, language)).collect(),
            unsaved: case.forms().into_iter().map(|(form, fields)| UnsavedFile { form, fields }).collect(),
            photos: (1..)
                .zip(photos)
                .map(|(number, (photo, here))| photo_file(number, photo, *here))
                .collect(),
            conflicts: self.conflicts.iter().map(conflict_file).collect(),
            shared_with,
        }
    }

    fn person_file(&self, case: &Case, person: &Person, language: &str) -> PersonFile {
        let (id, of) = (Id128::from_hex(&person.id.0), |whose: &PersonId| *whose == person.id);
        let facts = id.map(|id| case.facts_told(id)).unwrap_or_default();
        let skipped = id.map(|id| case.skipped(id)).unwrap_or_default();
        let held = self.household.held.iter().filter(|held| of(&held.person));
        let noted = case.noted().into_iter().filter(|(whose, _)| of(whose)).map(|(_, step)| step);
        let drafts = id.map(|id| case.drafts(id)).unwrap_or_default();
        PersonFile {
            id: person.id.0.clone(),
            name: self.person(&person.id).name.unwrap_or_default(),
            role: person.role(self.today).map(Into::into),
            facts: facts
                .into_iter()
                .map(|(fact, value, on)| FactFile { name: fact.name().into(), value, told_on: text(on) })
                .collect(),
            not_known: skipped.into_iter().map(|fact| fact.name().to_owned()).collect(),
            steps: self.step_files(&person.id, language),
            papers: held
                .map(|held| PaperFile {
                    paper: self.titled("paper", &held.document.0, language),
                    told_on: text(id.and_then(|id| case.held_told_on(id, &held.document))),
                    expires_on: text(held.expires_on),
                })
                .collect(),
            letters: letters(case, &person.id),
            appointments: appointments(case, &person.id),
            proofs: proofs(case, &person.id),
            notes: noted
                .flat_map(|step| {
                    let notes = case.notes(&step, std::slice::from_ref(&person.id));
                    notes.into_iter().map(move |note| NoteFile {
                        step: step.0.clone(),
                        text: note.text,
                        written_on: note.on,
                        only_on_this_device: note.only_here,
                    })
                })
                .collect(),
            drafts: drafts
                .into_iter()
                .map(|(step, draft)| DraftFile { step: step.0, text: draft.text })
                .collect(),
        }
    }

    /// In the order of the plan; then what was recorded of steps that it does not hold.
    fn step_files(&self, person: &PersonId, language: &str) -> Vec<StepFile> {
        let records: Vec<&StepRecord> =
            self.household.done.iter().filter(|record| record.person == *person).collect();
        let planned: Vec<&PlanItem> = self.items_of(person).collect();
        let file = |step: &str, item: Option<&PlanItem>, record: Option<&&StepRecord>| StepFile {
            step: self.titled("step", step, language),
            state: item.map(|item| item.state.into()),
            recorded_as: record.map(|record| StepState::from(record.state).into()),
            recorded_on: text(record.map(|record| record.on)),
            opens_on: text(item.and_then(|item| item.opens_on)),
            due_on: text(item.and_then(|item| item.due.as_ref()).map(|due| due.on)),
        };
        let of_plan = planned.iter().map(|item| {
            file(&item.step.0, Some(item), records.iter().find(|record| record.step == item.step))
        });
        let left = records.iter().filter(|record| !planned.iter().any(|item| item.step == record.step));
        of_plan.chain(left.map(|record| file(&record.step.0, None, Some(record)))).collect()
    }

    fn titled(&self, kind: &str, id: &str, language: &str) -> Named {
        let name = |language: &str| self.pack.texts.get(language, &format!("{kind}-{id}"), None, None);
        Named { id: id.to_owned(), title: name(language), german: name(GERMAN) }
    }
}

fn letters(case: &Case, person: &PersonId) -> Vec<LetterFile> {
    let letters = case.letters().into_iter().filter(|letter| letter.person == *person);
    letters
        .map(|letter| LetterFile {
            id: letter.id.to_hex(),
            sender: letter.sender,
            subject: letter.subject,
            received_on: text(letter.received_on),
            answer_by: text(letter.answer_by),
            answered_on: text(letter.answered_on),
            step: letter.step.map(|step| step.0),
        })
        .collect()
}

fn appointments(case: &Case, person: &PersonId) -> Vec<AppointmentFile> {
    let appointments = case.appointments().into_iter().filter(|one| one.person == *person);
    appointments
        .map(|one| AppointmentFile {
            id: one.id.to_hex(),
            on: one.on.to_string(),
            at: one.at,
            place: one.place,
            step: one.step.map(|step| step.0),
            remark: one.remark,
        })
        .collect()
}

fn proofs(case: &Case, person: &PersonId) -> Vec<ProofFile> {
    let proofs = case.proofs().into_iter().filter(|proof| proof.person == *person);
    proofs
        .map(|proof| ProofFile {
            id: proof.id.to_hex(),
            step: proof.step.0,
            how: proof.how,
            on: proof.on.to_string(),
            remark: proof.remark,
        })
        .collect()
}

fn photo_file(number: u32, photo: &Photo, here: bool) -> PhotoFile {
    PhotoFile {
        file: here.then(|| format!("photos/{number:03}.jpg")),
        of: match &photo.of {
            Shown::Paper(person, paper) => {
                PhotoOf::Paper { person: person.0.clone(), document: paper.0.clone() }
            }
            Shown::Letter(letter) => PhotoOf::Letter { letter: letter.to_hex() },
            Shown::Proof(proof) => PhotoOf::Proof { proof: proof.to_hex() },
        },
        width: photo.manifest.width,
        height: photo.manifest.height,
    }
}

fn conflict_file(conflict: &Conflict) -> ConflictFile {
    let version = |version: &Version| VersionFile {
        value: version.value.clone(),
        written_on: berlin_day(version.at).to_string(),
        on_this_device: version.mine,
    };
    ConflictFile {
        person: conflict.person.map(|id| person_id(id).0),
        about: conflict.about.clone(),
        versions: conflict.versions.iter().map(version).collect(),
    }
}

fn text(day: Option<Day>) -> Option<DayText> {
    day.map(|day| day.to_string())
}
