//! What has been published stays: ids, and the day on which a rule was compared with the law.

use diko_core::Day;

use super::{after, broken, good, one};
use crate::check::{ids, old_on};

const STEPS: &str = "federal/steps/01.toml";
const LIST: &str = "federal/ids.toml";

#[test]
fn an_id_that_is_gone_without_a_word_is_told() {
    let with = |list: &str| {
        let mut files = good();
        files.set(LIST, &format!("{}\n{list}", files.get(LIST).unwrap()));
        files
    };
    let listed = |key: &str, first: &str| {
        after(LIST, &format!("{key} = [\"{first}\""), &format!("{key} = [\"alt\", \"{first}\""))
    };
    let step = after(LIST, "    \"anmelden\",", "    \"alt\",\n    \"anmelden\",");
    one(&step, "federal/ids.toml:2: id:", "step `alt` was published and is gone: keep it with `replaced_by`");
    one(&listed("papers", "bestaetigung"), "federal/ids.toml:6: id:", "paper `alt` was published");
    one(&listed("office_kinds", "amt"), "federal/ids.toml:7: id:", "[merged_office_kinds]");
    one(&listed("switches", "kurse"), "federal/ids.toml:8: id:", "[ended_switches]");

    let mut files = good();
    files.set(LIST, &files.get(LIST).unwrap().replace("\"titel\"", "\"titel\",\n    \"alt\""));
    let manifest = files.get("federal/manifest.toml").unwrap().to_owned();
    files.set("federal/manifest.toml", &format!("{manifest}reserved_steps = [\"alt\"]\n"));
    assert_eq!(broken(&files), [""; 0]);

    let gone = |kinds: &str, switches: &str, words: &str| {
        let mut files = with(words);
        let list = files.get(LIST).unwrap().to_owned();
        let list = list.replace("[\"amt\"]", kinds).replace("[\"kurse\"]", switches);
        files.set(LIST, &list);
        broken(&files)
    };
    let kinds = "[\"amt\", \"altes_amt\"]";
    assert_eq!(gone(kinds, "[\"kurse\"]", "[merged_office_kinds]\naltes_amt = \"amt\"\n"), [""; 0]);
    one(
        &gone(kinds, "[\"kurse\"]", "[merged_office_kinds]\naltes_amt = \"turm\"\n"),
        "federal/ids.toml:7: id:",
        "`altes_amt` became `turm`, which is no office kind",
    );
    let switches = "[\"kurse\", \"stopp\"]";
    assert_eq!(gone("[\"amt\"]", switches, "[ended_switches]\nstopp = \"2026-06-30\"\n"), [""; 0]);
    one(
        &gone("[\"amt\"]", switches, "[ended_switches]\nstopp = \"2027-06-30\"\n"),
        "federal/ids.toml:8: id:",
        "gone before its last day, 2027-06-30",
    );
    one(&gone("[\"amt\"]", "[\"kurse\", \"kurse\"]", ""), "federal/ids.toml:8: id:", "twice");
}

#[test]
fn a_new_id_has_to_enter_the_list_and_the_tool_enters_it() {
    let mut files = good();
    files.set(LIST, "# Ours.\nsteps = [\"anmelden\", \"titel\"]\npapers = []\nswitches = [\"kurse\"]\n");
    let faults = broken(&files);
    assert_eq!(faults.len(), 4, "{faults:#?}");
    assert!(faults[3].starts_with("federal/steps/01.toml:23: id: step `geld` is not in `federal/ids.toml`"));
    let list = ids::with_new(&files, None).unwrap().unwrap();
    assert!(
        list.starts_with("# Ours.\nsteps = [\n    \"anmelden\",\n    \"geld\",\n    \"titel\",\n]\n"),
        "{list}"
    );
    files.set(LIST, &list);
    assert_eq!(broken(&files), [""; 0]);
    assert_eq!(ids::with_new(&files, None).unwrap(), None);
    assert_eq!(ids::with_new(&files, Some("dorf")).unwrap(), None, "a commune without own ids needs no list");

    files.remove(LIST);
    assert!(broken(&files).iter().any(|fault| fault.contains("has no `federal/ids.toml`")));
    let fresh = ids::with_new(&files, None).unwrap().unwrap();
    assert!(
        fresh.starts_with("# Every id") && fresh.contains("office_kinds = [\n    \"amt\",\n]"),
        "{fresh}"
    );

    let retired = files.get(STEPS).unwrap().replace("id = \"titel\"", "id = \"title!");
    files.set(STEPS, &retired);
    assert!(ids::with_new(&files, None).is_err(), "nothing is listed from a file that cannot be read");
}

#[test]
fn a_retired_id_leads_to_a_living_one() {
    let retire = |id: &str, by: &str| format!("id = \"{id}\"\nreplaced_by = \"{by}\"");
    // `geld` is named by nobody, so it can go.
    assert_eq!(after(STEPS, "id = \"geld\"", &retire("geld", "anmelden")), [""; 0]);
    one(
        &after(STEPS, "id = \"geld\"", &retire("geld", "geld")),
        "federal/steps/01.toml:22: cycle:",
        "steps replace each other: geld → geld",
    );
    one(
        &after(STEPS, "id = \"geld\"", &retire("geld", "nichts")),
        "federal/steps/01.toml:24: unknown:",
        "no step",
    );
    one(
        &after(STEPS, "id = \"titel\"", &retire("titel", "geld")),
        "federal/steps/01.toml:29: unknown:",
        "step `titel` was replaced by `geld`",
    );
    one(
        &after("federal/papers.toml", "id = \"meldung\"", &retire("meldung", "bestaetigung")),
        "federal/steps/01.toml:5: unknown:",
        "paper `meldung` was replaced by `bestaetigung`",
    );
    let itself =
        after("federal/papers.toml", "id = \"bestaetigung\"", &retire("bestaetigung", "bestaetigung"));
    assert!(itself.iter().any(|fault| fault.contains("cycle: papers replace each other")), "{itself:#?}");
}

#[test]
fn what_was_checked_long_ago_or_tomorrow_is_told() {
    let checked = "checked_on = \"2026-08-19\"";
    let on = |path: &str, day: &str| after(path, checked, &format!("checked_on = \"{day}\""));
    assert_eq!(on(STEPS, "2025-11-22"), [""; 0], "twelve months to the day");
    one(&on(STEPS, "2025-11-21"), "federal/steps/01.toml:11: stale:", "over 12 months before 2026-11-22");
    one(&on(STEPS, "2026-11-23"), "federal/steps/01.toml:11: stale:", "after the pack was made");
    one(
        &on("federal/switches.toml", "2025-01-01"),
        "federal/switches.toml:6: stale:",
        "checked on 2025-01-01",
    );
    one(&on("lands/nw.toml", "2025-01-01"), "lands/nw.toml:3: stale:", "checked on 2025-01-01");
    one(
        &after("federal/switches.toml", "2026-12-31", "2026-11-21"),
        "federal/switches.toml:4: stale:",
        "switch `kurse` ended on 2026-11-21, before 2026-11-22",
    );
}

#[test]
fn what_will_be_old_on_a_later_day_is_a_warning() {
    let warned = |day: &str| -> Vec<String> {
        let today: Day = day.parse().unwrap();
        old_on(&good(), today).iter().map(ToString::to_string).collect()
    };
    assert_eq!(warned("2026-12-31"), [""; 0]);
    one(&warned("2027-01-01"), "federal/switches.toml:4: stale:", "ended on 2026-12-31");
    let april = warned("2027-04-01");
    assert_eq!(april.len(), 3, "the switch and two packs: {april:#?}");
    assert!(april[0].starts_with("communes/dorf/manifest.toml:5: stale: `dorf` was valid until 2027-03-31"));
    let later = warned("2027-08-20");
    assert_eq!(later.iter().filter(|fault| fault.contains("over 12 months before 2027-08-20")).count(), 20);
}

#[test]
fn every_land_is_told_with_the_same_parameters() {
    let mut files = good();
    files.remove("lands/by.toml");
    one(&broken(&files), "lands/by.toml:1: unreadable:", "no file for the Land BY");
    let renamed = after("lands/nw.toml", "id = \"schule\"", "id = \"schulpflicht\"");
    assert!(
        renamed.iter().any(
            |fault| fault == "lands/nw.toml:1: value: NW does not have `schule`, which other Länder have"
        ),
        "{renamed:#?}"
    );
}

#[test]
fn what_a_land_says_stands_on_a_step_in_every_language() {
    let lost = after("lands/nw.toml", "step = \"anmelden\"", "step = \"anmeldung\"");
    one(&lost, "lands/nw.toml:5: unknown:", "`schule` belongs to step `anmeldung`");
    // A value that only one Land has needs a text of its own.
    let silent = after("lands/nw.toml", "value = \"x\"", "value = \"y\"");
    assert_eq!(silent.len(), 3, "in three languages: {silent:#?}");
    for (fault, language) in silent.iter().zip(["de", "en", "uk"]) {
        assert!(fault.starts_with("lands/nw.toml:1: missing-text: no text `land-schule-y`"), "{fault}");
        assert!(fault.contains(&format!("`{language}`")), "{fault}");
    }
    let stray = after("federal/texts/de/all.ftl", "land-schule-x = ", "land-schule-z = a\nland-schule-x = ");
    assert!(stray.iter().any(|fault| fault.contains("`land-schule-z` belongs to nothing")), "{stray:#?}");
}
