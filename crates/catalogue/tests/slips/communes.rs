//! Slips of a commune: its offices, its words, and every way to stand in the place of the federal layer.

use diko_catalogue::Files;

use super::{add, cut, replace, swap, told_in};
use crate::{Mutation, slip};

const KNOWN: &str = "federal/communes.toml";
const MANIFEST: &str = "communes/musterstadt/manifest.toml";
const OFFICES: &str = "communes/musterstadt/offices.toml";
const STEPS: &str = "communes/musterstadt/steps/01.toml";
const PAPERS: &str = "communes/musterstadt/papers.toml";
const IDS: &str = "communes/musterstadt/ids.toml";
const TEXTS: &str = "communes/musterstadt/texts/de/steps.ftl";

/// A commune's own step as it should be; `more` is where a slip adds.
fn own(files: &mut Files, more: &str) -> String {
    let step = format!(
        r#"[[step]]
id = "musterstadt_paten"
field = "settlement"
office = "meldebehoerde"
{more}
sources = [{{ cite = "§3 Satzung Musterstadt", url = "https://musterstadt.example/satzung" }}]
checked_on = "2026-08-19"
"#
    );
    files.set(STEPS, &step);
    files.set(
        PAPERS,
        "[[paper]]\nid = \"musterstadt_karte\"\nissuer = \"meldebehoerde\"\nexpires = \"printed\"\n",
    );
    files.set(IDS, "steps = [\"musterstadt_paten\"]\npapers = [\"musterstadt_karte\"]\n");
    STEPS.into()
}

fn step(more: &'static str) -> impl Fn(&mut Files) -> String {
    move |files| own(files, more)
}

pub(crate) fn communes() -> Vec<Mutation> {
    vec![
        // offices
        slip("value", "hours cannot be read", swap(OFFICES, "hours = \"Mo-Fr ", "hours = \"Montags ")),
        slip("value", "hours overlap", swap(OFFICES, "08:00-12:00, Th 14:00", "08:00-15:00, Th 14:00")),
        slip("value", "hours are empty", swap(OFFICES, "hours = \"", "hours = \"\" #")),
        slip("value", "a postcode has four digits", swap(OFFICES, "postcode = \"0", "postcode = \"")),
        slip("value", "a street is empty", swap(OFFICES, "street = \"", "street = \"\" #")),
        slip(
            "source",
            "a link for appointments is broken",
            swap(OFFICES, "appointment_link = \"https://", "appointment_link = \""),
        ),
        slip("unknown", "an office is of no kind", swap(OFFICES, "kind = \"", "kind = \"kein_")),
        slip(
            "unknown",
            "an office speaks no language",
            swap(OFFICES, "languages = [\"de\"", "languages = [\"deutsch\""),
        ),
        slip(
            "duplicate",
            "an office is there twice",
            swap(OFFICES, "id = \"buergerbuero\"", "id = \"standesamt\""),
        ),
        slip("syntax", "an office has no name", cut(OFFICES, "name = ")),
        slip("syntax", "an office has an unknown key", swap(OFFICES, "phone = ", "telefon = ")),
        // the manifest
        slip("syntax", "a commune has no Land", cut(MANIFEST, "land = ")),
        slip("syntax", "a commune has no name", cut(MANIFEST, "name = ")),
        slip(
            "unknown",
            "a commune speaks a language the federal layer does not",
            swap(MANIFEST, "\"en\"", "\"pl\""),
        ),
        slip(
            "value",
            "a commune's pack ends before it was made",
            swap(MANIFEST, "valid_until = \"20", "valid_until = \"19"),
        ),
        slip(
            "layer",
            "a commune has another name than its folder",
            swap(MANIFEST, "id = \"musterstadt\"", "id = \"nachbarstadt\""),
        ),
        slip("layer", "a commune reserves steps", add(MANIFEST, "reserved_steps = [\"einbuergerung\"]\n")),
        slip(
            "duplicate",
            "a commune calls itself federal",
            swap(MANIFEST, "id = \"musterstadt\"", "id = \"federal\""),
        ),
        // the list of those that are known
        slip("value", "a known commune has half a key", swap(KNOWN, "key = \"c0939053", "key = \"")),
        slip(
            "value",
            "a known commune is reached in the clear",
            swap(KNOWN, "http://127.0.0.1:8420", "http://musterstadt.example"),
        ),
        slip("syntax", "a known commune is in no Land", swap(KNOWN, "land = \"NW\"", "land = \"XX\"")),
        slip(
            "value",
            "a known commune is in another Land than its catalogue says",
            swap(KNOWN, "land = \"NW\"", "land = \"BY\""),
        ),
        slip(
            "duplicate",
            "two known communes share an endpoint",
            add(
                KNOWN,
                "\n[[commune]]\nid = \"dorf\"\nname = \"Dorf\"\nland = \"NW\"\norigin = \"http://127.0.0.1:8420\"\n\
                 key = \"d0939053e5e40a1ab2dc0c2fbaec2ff9c3f4f5195c6506b9cb710f4be18c5917\"\n",
            ),
        ),
        slip("layer", "a commune lists communes", add("communes/musterstadt/communes.toml", "\n")),
        // texts
        slip(
            "layer",
            "a commune replaces a federal title",
            add(TEXTS, "\nstep-anmelden = Kommen Sie irgendwann\n"),
        ),
        slip(
            "layer",
            "a commune adds to a federal text",
            add(TEXTS, "\nstep-anmelden =\n    .caution = Keine Eile.\n"),
        ),
        slip("layer", "a commune renames a field of life", add(TEXTS, "\nfield-home = Wohnung\n")),
        slip("layer", "a commune has a text of its own kind", add(TEXTS, "\nhint = Willkommen\n")),
        slip(
            "stray-text",
            "a commune's text stands beside nothing",
            swap(TEXTS, "local-step-anmelden", "local-step-abmeldung"),
        ),
        slip(
            "missing-text",
            "a commune's text lacks one of its languages",
            told_in(TEXTS, cut("communes/musterstadt/texts/uk/", "local-step-anmelden")),
        ),
        slip("untranslated", "a commune's text is left in German", |files| {
            let path = "communes/musterstadt/texts/en/steps.ftl";
            let german = files.get(TEXTS).unwrap().to_owned();
            files.set(path, &german);
            path.into()
        }),
        slip("fluent", "a commune's text is no Fluent", add(TEXTS, "\nlocal-step-wbs = { $\n")),
        // other files
        slip(
            "layer",
            "a commune writes conditions",
            add(
                "communes/musterstadt/conditions.toml",
                "[[condition]]\nid = \"privat\"\nwhen = { all = [] }\n",
            ),
        ),
        slip("layer", "a commune writes switches", add("communes/musterstadt/switches.toml", "\n")),
        slip("layer", "a commune writes questions", add("communes/musterstadt/questions.toml", "\n")),
        slip("layer", "a commune writes a glossary", add("communes/musterstadt/glossary/en.toml", "\n")),
        slip("unknown", "a commune has a file nobody reads", add("communes/musterstadt/lands.toml", "\n")),
        // steps and papers
        slip("missing-text", "a commune's step has no texts", step("")),
        slip("duplicate", "a commune replaces a federal step", |files| {
            own(files, "");
            replace(files, STEPS, "id = \"musterstadt_paten\"", "id = \"anmelden\"");
            STEPS.into()
        }),
        slip("duplicate", "a commune replaces a federal paper", |files| {
            own(files, "");
            replace(files, PAPERS, "musterstadt_karte", "meldebestaetigung");
            PAPERS.into()
        }),
        slip("layer", "a commune's step has an id anybody may take", |files| {
            own(files, "");
            replace(files, STEPS, "musterstadt_paten", "paten");
            STEPS.into()
        }),
        slip("layer", "a commune's paper has an id anybody may take", |files| {
            own(files, "");
            replace(files, PAPERS, "musterstadt_karte", "karte");
            PAPERS.into()
        }),
        slip(
            "layer",
            "a commune gives more time than the law",
            step(
                "deadlines = [{ kind = \"within\", days = 60, from = \"einzug\", source = \"§ 17 Abs. 1 BMG\" }]",
            ),
        ),
        slip("layer", "a commune's step brings a federal paper", step("produces = [\"meldebestaetigung\"]")),
        slip("layer", "a commune's step leads to a federal one", step("replaced_by = \"anmelden\"")),
        slip("layer", "a federal step renews a commune's paper", |files| {
            own(files, "");
            replace(
                files,
                PAPERS,
                "expires = \"printed\"",
                "expires = \"printed\"\nrenewed_by = \"titel_verlaengern\"",
            );
            PAPERS.into()
        }),
        slip("layer", "a federal paper replaces a commune's", |files| {
            own(files, "");
            replace(files, PAPERS, "expires = \"printed\"", "expires = \"printed\"\nreplaced_by = \"eat\"");
            PAPERS.into()
        }),
        slip(
            "source",
            "a commune's day has no source",
            step("deadlines = [{ kind = \"within\", days = 60, from = \"einzug\" }]"),
        ),
        slip("source", "a commune's step has no source", |files| {
            own(files, "");
            replace(
                files,
                STEPS,
                "[{ cite = \"§3 Satzung Musterstadt\", url = \"https://musterstadt.example/satzung\" }]",
                "[]",
            );
            STEPS.into()
        }),
        slip("syntax", "a commune's step has no day of a check", |files| {
            own(files, "");
            replace(files, STEPS, "checked_on = \"2026-08-19\"", "");
            STEPS.into()
        }),
        slip("stale", "a commune's step was checked long ago", |files| {
            own(files, "");
            replace(files, STEPS, "checked_on = \"20", "checked_on = \"19");
            STEPS.into()
        }),
        slip("id", "a commune's new step is not listed", |files| {
            own(files, "");
            files.remove(IDS);
            PAPERS.into()
        }),
        slip("id", "a commune's step is gone", |files| {
            files.set(IDS, "steps = [\"musterstadt_alt\"]\n");
            IDS.into()
        }),
        slip("unknown", "a federal step waits for a commune's", |files| {
            own(files, "");
            super::inside("federal/steps/", "wbs", "after = [\"", "after = [\"musterstadt_paten\", \"")(files)
        }),
        slip(
            "contradiction",
            "nobody can pass a commune's condition",
            step("applies_when = { all = [\"privat\", { not = \"privat\" }] }"),
        ),
        slip("cycle", "a commune's step waits for itself", step("after = [\"musterstadt_paten\"]")),
    ]
}
