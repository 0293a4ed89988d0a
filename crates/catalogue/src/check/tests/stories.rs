//! A story is the pack's own test: a plan that differs from the one beside it is told, and so is a word in it that
//! names nothing.

use super::{broken, good, one};

const STORY: &str = "land = \"NW\"\n\n[[person]]\nid = \"olena\"\nrole = \"adult\"\nstatus = \"ukraine24\"\nmoved_in_on = \"2026-11-15\"\n";
const EXPECTED: &str = r#"today = "2026-11-22"
absent = ["olena/geld"]
questions = ["olena/needs_benefits"]
next = ["olena/anmelden", "olena/titel"]
order = ["olena/anmelden", "olena/titel"]
steps = { olena = ["anmelden", "titel"] }

[[item]]
person = "olena"
step = "anmelden"
state = "ready"
due = "2026-11-30"
urgency = "soon"
missing = ["bestaetigung"]
"#;
const PATH: &str = "stories/olena.expected.toml";

fn told(from: &str, to: &str) -> Vec<String> {
    let mut files = good();
    files.set("stories/olena.toml", STORY);
    assert!(EXPECTED.contains(from), "`{from}`");
    files.set(PATH, &EXPECTED.replacen(from, to, 1));
    broken(&files)
}

#[test]
fn a_plan_as_expected_is_no_fault() {
    assert_eq!(told("", ""), [""; 0]);
}

#[test]
fn a_deadline_that_was_weakened_changes_a_story() {
    let mut files = good();
    files.set("stories/olena.toml", STORY);
    files.set(PATH, EXPECTED);
    let steps = files.get("federal/steps/01.toml").unwrap().replace("days = 14", "days = 28");
    files.set("federal/steps/01.toml", &steps);
    let faults = broken(&files);
    let due =
        "stories/olena.expected.toml:8: plan: olena/anmelden due: expected 2026-11-30, found 2026-12-14";
    assert!(faults.iter().any(|fault| fault == due), "{faults:#?}");
}

#[test]
fn each_part_of_an_expected_plan_is_compared() {
    for (from, to, line, message) in [
        ("state = \"ready\"", "state = \"done\"", 8, "state: expected done, found ready"),
        ("\"2026-11-30\"", "\"none\"", 8, "due: expected none, found 2026-11-30"),
        ("\"soon\"", "\"none\"", 8, "urgency: expected none, found soon"),
        ("missing = [\"bestaetigung\"]", "missing = []", 8, "missing: expected , found bestaetigung"),
        ("urgency", "opens_on = \"2026-11-01\"\nurgency", 8, "opens_on: expected 2026-11-01, found"),
        ("urgency", "blocked_by = [\"titel\"]\nurgency", 8, "blocked_by: expected titel, found "),
        ("\"olena/geld\"", "\"titel\"", 2, "titel is in the plan"),
        ("needs_benefits", "able_to_work", 3, "olena/able_to_work is not asked"),
        ("next = [\"olena/anmelden\", ", "next = [", 4, "next: expected olena/titel, found olena/anmelden"),
        (
            "order = [\"olena/anmelden\", \"olena/titel\"]",
            "order = [\"olena/titel\", \"olena/anmelden\"]",
            5,
            "order: expected olena/titel olena/anmelden",
        ),
        ("olena = [\"anmelden\", ", "olena = [", 6, "olena/anmelden is in the plan and not expected"),
        ("olena = [\"anmelden\", ", "olena = [\"geld\", \"anmelden\", ", 6, "olena/geld is not in the plan"),
    ] {
        one(&told(from, to), &format!("{PATH}:{line}: plan:"), message);
    }
    let empty = EXPECTED.split("\n[[item]]").next().unwrap();
    let item = EXPECTED.strip_prefix(empty).unwrap();
    one(&told(item, ""), &format!("{PATH}:1: plan:"), "expects nothing");
}

#[test]
fn a_word_of_an_expected_plan_that_names_nothing_is_told() {
    for (from, to, line, message) in [
        ("olena/geld", "olena/gelb", 2, "`olena/gelb` is no step"),
        ("olena/geld", "lena/geld", 2, "`lena/geld` is no step"),
        ("needs_benefits", "needs_money", 3, "`olena/needs_money` is no question"),
        ("[\"bestaetigung\"]", "[\"zettel\"]", 14, "`zettel` is no paper"),
        ("person = \"olena\"", "person = \"lena\"", 9, "`lena` is no person"),
        ("step = \"anmelden\"", "step = \"abmelden\"", 10, "`abmelden` is no step"),
    ] {
        one(&told(from, to), &format!("{PATH}:{line}: unknown:"), message);
    }
    one(&told("absent", "absend"), &format!("{PATH}:2: syntax:"), "unknown field `absend`");
}

#[test]
fn a_story_and_its_plan_come_together() {
    let mut files = good();
    files.set("stories/olena.toml", STORY);
    one(&broken(&files), "stories/olena.toml:1: unknown:", "no plan is written beside it");
    let mut files = good();
    files.set(PATH, EXPECTED);
    one(&broken(&files), "stories/olena.expected.toml:1: unknown:", "no story of this name");
}

#[test]
fn a_retired_step_is_in_a_plan_only_where_it_was_done() {
    let mut files = good();
    let steps = files.get("federal/steps/01.toml").unwrap();
    let retired = steps.replace("id = \"geld\"", "id = \"geld\"\nreplaced_by = \"titel\"");
    files.set("federal/steps/01.toml", &retired);
    let told = format!("{STORY}born_on = \"1990-01-01\"\nneeds_benefits = true\n");
    files.set("stories/olena.toml", &told);
    files.set(PATH, &EXPECTED.replace("questions = [\"olena/needs_benefits\"]\n", ""));
    assert_eq!(broken(&files), [""; 0], "`geld` is absent although it would apply");

    let done = "\n[[done]]\nperson = \"olena\"\nstep = \"geld\"\non = \"2026-11-20\"\n";
    files.set("stories/olena.toml", &format!("{told}{done}"));
    one(&broken(&files)[..1], &format!("{PATH}:2: plan:"), "olena/geld is in the plan");
}
