//! Slips in what elements say about each other, and rules without a source.

use super::{STEPS, after, broken, good, one};

#[test]
fn what_waits_for_itself_is_told() {
    let steps = "federal/steps/01.toml";
    one(
        &after(steps, "produces = [\"meldung\"]", "after = [\"geld\"]"),
        "federal/steps/01.toml:5: cycle:",
        "anmelden → geld → titel → anmelden",
    );
    one(
        &after(steps, "after = [\"anmelden\"]", "after = [\"titel\"]"),
        "federal/steps/01.toml:13: cycle:",
        "titel → titel",
    );
    one(
        &after(
            "federal/conditions.toml",
            "{ switch = \"kurse\", is = \"geschlossen\" }",
            "{ not = \"stopp\" }",
        ),
        "federal/conditions.toml:5: cycle:",
        "stopp → stopp",
    );
}

#[test]
fn a_test_nobody_can_pass_is_told() {
    let steps = "federal/steps/01.toml";
    let applies = "{ all = [\"bedarf\", { age = { from = 15 } }] }";
    for never in [
        "{ all = [\"bedarf\", { not = \"bedarf\" }] }",
        "{ age = { from = 15, under = 15 } }",
        "{ all = [{ age = { from = 18 } }, { not = { age = { from = 6 } } }] }",
        "{ all = [{ fact = \"dwelling\", is = \"ae\" }, { fact = \"dwelling\", in = [\"gu\", \"host\"] }] }",
        "{ all = [{ fact = \"german_level\", at_least = \"b1\" }, { fact = \"german_level\", is = \"a2\" }] }",
        "{ all = [{ fact = \"moving_on\", from = \"2026-02-01\" }, { fact = \"moving_on\", until = \"2026-01-31\" }] }",
        "{ all = [{ holds = \"meldung\" }, { not = { holds = \"meldung\" } }] }",
        "{ all = [\"bedarf\", { not = { fact = \"needs_benefits\", known = true } }] }",
        "{ not = { fact = \"needs_benefits\", told = true } }",
        "{ any_child = { all = [{ age = { under = 6 } }, { age = { from = 6 } }] } }",
        "{ any = [] }",
    ] {
        one(&after(steps, applies, never), "federal/steps/01.toml:27: contradiction:", "can never be true");
    }
    for sometimes in [
        "{ any = [\"bedarf\", { not = \"bedarf\" }] }",
        "{ all = [{ any_child = { age = { under = 6 } } }, { age = { from = 18 } }] }",
        "{ all = [{ fact = \"dwelling\", in = [\"ae\", \"gu\"] }, { not = { fact = \"dwelling\", is = \"ae\" } }] }",
        "{ not = { all = [\"bedarf\", { certain = { fact = \"moving\", is = true } }] } }",
        "{ all = [] }",
    ] {
        assert_eq!(after(steps, applies, sometimes), [""; 0], "{sometimes}");
    }
    one(
        &after(steps, applies, "{ fact = \"status\", is = \"asyl\" }"),
        "federal/steps/01.toml:27: contradiction:",
        "no status of the step",
    );
    one(
        &after(steps, "{ fact = \"status\", is = \"eu\" }", "{ fact = \"status\", is = \"ch\" }"),
        "federal/steps/01.toml:30: contradiction:",
        "`caution_when` is never true for whom the step is",
    );
    one(
        &after(steps, "source = \"§17(1) BMG\" },", "source = \"§17(1) BMG\" },\n{ kind = \"none\" },"),
        "federal/steps/01.toml:8: contradiction:",
        "never counts",
    );
}

#[test]
fn a_step_whose_prerequisite_is_never_for_the_same_person_is_told() {
    let steps = "federal/steps/01.toml";
    one(
        &after(steps, "statuses = [\"ukraine24\"]", "statuses = [\"asyl\"]"),
        "federal/steps/01.toml:28: unreachable:",
        "`geld` requires `titel`",
    );
    let mut files = good();
    let adult = STEPS.replacen("id = \"titel\"", "id = \"titel\"\nconcerns = \"child\"", 1).replacen(
        "concerns = \"household\"",
        "concerns = \"adult\"",
        1,
    );
    files.set(steps, &adult);
    one(&broken(&files), "federal/steps/01.toml:29: unreachable:", "adult and child");
}

#[test]
fn a_rule_without_its_place_in_the_law_is_told() {
    let steps = "federal/steps/01.toml";
    one(
        &after(steps, ", source = \"§17(1) BMG\"", ""),
        "federal/steps/01.toml:7: source:",
        "a deadline of `anmelden` without a source",
    );
    one(
        &after(steps, "[{ cite = \"§17 BMG\", url = \"https://law.example/17\" }]", "[]"),
        "federal/steps/01.toml:10: source:",
        "names no source",
    );
    one(
        &after(steps, "https://law.example/17", "http://law.example/17"),
        "federal/steps/01.toml:10: source:",
        "https",
    );
    one(&after(steps, "cite = \"§17 BMG\"", "cite = \" \""), "federal/steps/01.toml:10: source:", "cite");
    one(
        &after(
            "federal/switches.toml",
            "[{ cite = \"§44 AufenthG\", url = \"https://law.example/44\" }]",
            "[]",
        ),
        "federal/switches.toml:5: source:",
        "names no source",
    );
    one(&after("lands/nw.toml", "\"§34\"", "\"\""), "lands/nw.toml:4: source:", "`schule` names no source");
}

#[test]
fn a_value_that_makes_no_sense_is_told() {
    let offices = "communes/dorf/offices.toml";
    one(&after(offices, "\"00815\"", "\"815\""), "communes/dorf/offices.toml:6: value:", "five digits");
    one(&after(offices, "\"Weg 1\"", "\"\""), "communes/dorf/offices.toml:5: value:", "`street` is empty");
    one(&after(offices, "08:00-12:00", "8-12"), "communes/dorf/offices.toml:8: value:", "8-12");
    one(&after(offices, "08:00-12:00", ""), "communes/dorf/offices.toml:8: value:", "");
    let windows = "{ kind = \"age_window\", windows = [[12, 10]], source = \"§26\" }";
    one(
        &after("federal/steps/01.toml", "{ kind = \"month_start\", source = \"§37 SGB II\" }", windows),
        "federal/steps/01.toml:29: value:",
        "windows",
    );
    let leika = after("federal/steps/01.toml", "office = \"amt\"", "office = \"amt\"\nleika = \"123\"");
    one(&leika, "federal/steps/01.toml:10: value:", "14 digits");
    let manifest = "federal/manifest.toml";
    one(&after(manifest, "format = 1", "format = 2"), "federal/manifest.toml:1: value:", "allowed: 1");
    one(&after(manifest, "2027-03-31", "2026-03-31"), "federal/manifest.toml:5: value:", "must lie after");
    let switch = after("federal/switches.toml", "until =", "from = \"2027-01-01\"\nuntil =");
    one(&switch, "federal/switches.toml:5: value:", "before it begins");
}
