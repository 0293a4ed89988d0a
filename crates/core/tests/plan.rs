//! What `derive` promises, on small catalogues made for one rule each. Whole stories with the real catalogue are
//! told in `diko-catalogue`.

#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test may fail loudly")]

#[allow(dead_code, reason = "the small catalogues serve several tests")]
mod small;

use diko_core::catalogue::StepId;
use diko_core::facts::Fact;
use diko_core::plan::{ItemState, Plan, PlanItem, Urgency};
use serde_json::json;
use small::{Told, catalogue, day, plan_of};

fn item<'a>(plan: &'a Plan, person: &str, step: &str) -> &'a PlanItem {
    find(plan, person, step).unwrap_or_else(|| panic!("{step} of {person} is not in {:#?}", plan.plan))
}

fn find<'a>(plan: &'a Plan, person: &str, step: &str) -> Option<&'a PlanItem> {
    plan.plan.iter().find(|item| item.person.0 == person && item.step.as_str() == step)
}

fn steps(plan: &Plan) -> Vec<&str> {
    plan.plan.iter().map(|item| item.step.as_str()).collect()
}

fn asked(plan: &Plan) -> Vec<(&str, Fact)> {
    plan.open_questions.iter().map(|question| (question.person.0.as_str(), question.fact)).collect()
}

#[test]
fn two_weeks_after_a_sunday_end_on_the_monday_after() {
    let rules = catalogue(&json!([{
        "id": "anmelden",
        "deadlines": [{"kind": "within", "days": 14, "from": "einzug", "source": "§17(1) BMG"}],
    }]));
    let plan = plan_of(&rules, &Told::new("olena").with("moved_in_on", "2026-11-15"), "2026-11-22");
    let due = item(&plan, "olena", "anmelden").due.as_ref().unwrap();
    // 15 Nov + 14 days = 29 Nov 2026, a Sunday; §193 BGB moves it to Monday.
    assert_eq!(due.on, day("2026-11-30"));
    assert_eq!(due.reason.counted_to, day("2026-11-29"));
    assert_eq!(due.reason.moved_over.len(), 1);
    assert!(due.hard);
    assert_eq!(item(&plan, "olena", "anmelden").urgency, Urgency::Soon);
}

#[test]
fn an_event_nobody_told_gives_no_day_and_a_question() {
    let rules = catalogue(&json!([{
        "id": "anmelden",
        "deadlines": [{"kind": "within", "days": 14, "from": "einzug", "source": "§17(1) BMG"}],
    }]));
    let plan = plan_of(&rules, &Told::new("olena"), "2026-11-22");
    assert_eq!(item(&plan, "olena", "anmelden").due, None);
    assert_eq!(asked(&plan), [("olena", Fact::MovedInOn)]);
    assert_eq!(plan.open_questions[0].decides, [StepId::from("anmelden")]);
}

#[test]
fn a_step_whose_condition_is_unknown_is_asked_for_and_not_shown() {
    let rules = catalogue(&json!([
        {"id": "bsk", "applies_when": {"fact": "looking_for_work", "is": true}},
        {"id": "wohngeld", "applies_when": {"all": [{"fact": "low_income", "is": true}, {"fact": "dwelling", "is": "private"}]}},
    ]));
    let plan = plan_of(&rules, &Told::new("olena").with("dwelling", "gu"), "2026-11-22");
    assert!(plan.plan.is_empty());
    // A false part decides: nobody is asked for the income.
    assert_eq!(asked(&plan), [("olena", Fact::LookingForWork)]);
}

#[test]
fn an_entry_that_moves_away_from_a_done_step_opens_it_again() {
    let rules = catalogue(&json!([{
        "id": "verlaengern",
        "deadlines": [{"kind": "before", "from": "duldung_ablauf", "lead_days": 14, "source": "§60a(4) AufenthG"}],
    }]));
    let told = |expires: &str| {
        Told::new("amir").with("permit_expires_on", expires).done("verlaengern", "2026-11-20")
    };
    let first = plan_of(&rules, &told("2026-12-01"), "2026-11-22");
    assert_eq!(item(&first, "amir", "verlaengern").state, ItemState::Done);
    let renewed = plan_of(&rules, &told("2027-03-01"), "2026-11-22");
    let item = item(&renewed, "amir", "verlaengern");
    assert_eq!(item.state, ItemState::Upcoming);
    assert_eq!(item.opens_on, Some(day("2027-02-15")));
}

#[test]
fn an_expiry_day_is_never_moved_to_a_working_day() {
    let rules = catalogue(&json!([{
        "id": "verlaengern",
        "deadlines": [{"kind": "before", "from": "duldung_ablauf", "lead_days": 14, "source": "§60a(4) AufenthG"}],
    }]));
    // 29 November 2026 is a Sunday.
    let plan = plan_of(&rules, &Told::new("amir").with("permit_expires_on", "2026-11-29"), "2026-11-22");
    assert_eq!(item(&plan, "amir", "verlaengern").due.as_ref().unwrap().on, day("2026-11-29"));
}

#[test]
fn the_printed_day_of_a_held_paper_wins_over_the_told_one() {
    let rules = catalogue(&json!([{
        "id": "pass",
        "deadlines": [{"kind": "before", "from": "pass_ablauf", "lead_days": 180, "source": "§3 AufenthG"}],
    }]));
    let told =
        Told::new("olena").with("passport_expires_on", "2027-01-01").holds("reisepass", Some("2031-02-01"));
    let plan = plan_of(&rules, &told, "2026-11-22");
    assert_eq!(item(&plan, "olena", "pass").due.as_ref().unwrap().on, day("2031-02-01"));
}

#[test]
fn a_hard_prerequisite_blocks_until_it_is_done() {
    let rules = catalogue(&json!([
        {"id": "jobcenter", "concerns": "household", "requires": [{"steps": ["titel"], "when": {"fact": "status", "is": "ukraine24"}}]},
        {"id": "titel", "statuses": ["ukraine24"]},
    ]));
    let olena = || Told::new("olena").with("status", "ukraine24");
    let plan = plan_of(&rules, &olena(), "2026-11-22");
    assert_eq!(item(&plan, "olena", "jobcenter").state, ItemState::Blocked);
    assert_eq!(item(&plan, "olena", "jobcenter").blocked_by, [StepId::from("titel")]);
    assert_eq!(steps(&plan), ["titel", "jobcenter"], "without days, what blocks stands above what it blocks");
    let done = plan_of(&rules, &olena().done("titel", "2026-11-20"), "2026-11-22");
    assert_eq!(item(&done, "olena", "jobcenter").state, ItemState::Ready);
}

#[test]
fn a_step_with_only_foreign_prerequisites_is_not_in_the_plan() {
    let rules = catalogue(&json!([
        {"id": "kurs_berechtigung", "statuses": ["schutz"]},
        {"id": "kurs_spaetaus", "statuses": ["spaetaus"]},
        {"id": "kurs_anmelden", "requires": [{"steps": ["kurs_berechtigung", "kurs_spaetaus"], "any": true}]},
        {"id": "kurs_beginn", "requires": [{"steps": ["kurs_anmelden"]}]},
    ]));
    let student = plan_of(&rules, &Told::new("li").with("status", "studium"), "2026-11-22");
    assert!(student.plan.is_empty(), "{:?}", steps(&student));
    let refugee = plan_of(&rules, &Told::new("amal").with("status", "schutz"), "2026-11-22");
    assert_eq!(steps(&refugee), ["kurs_berechtigung", "kurs_anmelden", "kurs_beginn"]);
    assert_eq!(item(&refugee, "amal", "kurs_anmelden").blocked_by, [StepId::from("kurs_berechtigung")]);
}

#[test]
fn children_take_from_the_first_adult_what_is_not_told_of_themselves() {
    let rules = catalogue(&json!([{
        "id": "titel", "statuses": ["ukraine24"],
        "deadlines": [{"kind": "within", "days": 90, "from": "einreise", "moves": false, "source": "§2 UkraineAufenthÜV"}],
    }]));
    let household = Told::new("olena")
        .with("role", "adult")
        .with("status", "ukraine24")
        .with("entered_on", "2026-10-20")
        .and("danylo")
        .with("role", "child")
        .with("born_on", "2018-03-01")
        .and("sofiia")
        .with("role", "child")
        .with("born_on", "2026-11-01")
        .with("born_in_germany", true);
    let plan = plan_of(&rules, &household, "2026-11-22");
    // 20 Oct + 90 days = 18 Jan (11 in October, 30, 31, 18).
    assert_eq!(item(&plan, "danylo", "titel").due.as_ref().unwrap().on, day("2027-01-18"));
    // Who is born here did not enter: no day, and no silly question.
    assert_eq!(item(&plan, "sofiia", "titel").due, None);
    assert!(asked(&plan).is_empty(), "{:?}", asked(&plan));
}

#[test]
fn the_households_money_appears_once_on_the_first_adult() {
    let rules = catalogue(&json!([{
        "id": "jobcenter", "concerns": "household",
        "applies_when": {"fact": "needs_benefits", "is": true},
        "deadlines": [{"kind": "month_start", "source": "§37 SGB II"}],
    }]));
    let couple = Told::new("kid")
        .with("role", "child")
        .and("olena")
        .with("role", "adult")
        .with("needs_benefits", true)
        .and("petro")
        .with("role", "adult")
        .with("needs_benefits", true);
    let plan = plan_of(&rules, &couple, "2026-11-22");
    assert_eq!(plan.plan.len(), 1);
    let item = item(&plan, "olena", "jobcenter");
    let due = item.due.as_ref().unwrap();
    assert_eq!((due.on, due.hard), (day("2026-11-30"), false));
}

#[test]
fn the_order_is_that_of_a_sensible_adviser() {
    let rules = catalogue(&json!([
        {"id": "rest_b", "after": ["rest_a"]},
        {"id": "rest_a"},
        {"id": "far", "deadlines": [{"kind": "before", "from": "pass_ablauf", "source": "§"}]},
        {"id": "now", "deadlines": [{"kind": "immediately", "source": "§"}]},
        {"id": "soon_soft", "deadlines": [{"kind": "month_start", "source": "§"}]},
        {"id": "soon", "deadlines": [{"kind": "printed", "from": "anhoerung", "source": "§"}]},
        {"id": "missed", "deadlines": [{"kind": "within", "days": 14, "from": "einzug", "source": "§"}]},
    ]));
    let told = Told::new("olena")
        .with("passport_expires_on", "2027-06-01")
        .with("interview_on", "2026-11-27")
        .with("moved_in_on", "2026-10-01");
    let plan = plan_of(&rules, &told, "2026-11-22");
    assert_eq!(steps(&plan), ["missed", "soon", "now", "soon_soft", "far", "rest_a", "rest_b"]);
    let next: Vec<&str> = plan.next.iter().map(|next| next.step.as_str()).collect();
    assert_eq!(next, ["missed", "soon", "now"]);
}

#[test]
fn a_fact_can_say_that_a_step_is_done() {
    let rules = catalogue(&json!([{"id": "titel", "statuses": ["familie"], "done_by": "permit_issued_on"}]));
    let told = Told::new("rosa").with("status", "familie").with("permit_issued_on", "2026-09-01");
    let plan = plan_of(&rules, &told, "2026-11-22");
    assert_eq!(item(&plan, "rosa", "titel").state, ItemState::Done);
    assert_eq!(item(&plan, "rosa", "titel").recorded_on, Some(day("2026-09-01")));
}

#[test]
fn a_done_step_stays_only_while_the_status_matches() {
    let rules = catalogue(&json!([{
        "id": "asyl_adresse", "statuses": ["asyl"], "applies_when": {"fact": "moving", "is": true},
    }]));
    let told = |status: &str| {
        Told::new("amal").with("status", status).with("moving", false).done("asyl_adresse", "2026-08-01")
    };
    assert_eq!(steps(&plan_of(&rules, &told("asyl"), "2026-11-22")), ["asyl_adresse"]);
    assert!(plan_of(&rules, &told("schutz"), "2026-11-22").plan.is_empty());
}

#[test]
fn a_regulation_lets_a_permit_run_longer_than_printed() {
    let mut rules = catalogue(&json!([{
        "id": "titel_verlaengern",
        "deadlines": [{"kind": "before", "from": "titel_ablauf", "lead_days": 84, "source": "§8, §81(4) AufenthG"}],
    }]));
    rules.switches = serde_json::from_value(json!([{
        "id": "par24_enbloc", "value": "extended", "until": "2027-03-04", "sources": [], "checked_on": "2026-08-19",
        "extends": {"paper": "eat", "printed_from": "2024-02-01", "to": "2027-03-04",
                    "when": {"fact": "nationality", "is": "UA"}},
    }]))
    .unwrap();
    rules.papers = serde_json::from_value(
        json!([{"id": "eat", "issuer": "abh", "expires": "printed", "renewed_by": "titel_verlaengern"}]),
    )
    .unwrap();
    let told = |country: Option<&str>| {
        let olena = Told::new("olena").holds("eat", Some("2025-03-04"));
        country.map_or(olena.clone(), |country| olena.with("nationality", country))
    };
    let plan = plan_of(&rules, &told(Some("UA")), "2026-11-22");
    let item_ua = item(&plan, "olena", "titel_verlaengern");
    assert_eq!(item_ua.due.as_ref().unwrap().on, day("2027-03-04"));
    // 4 March 2027 − 84 days: 4 in March, 28, 31, leaves 21 days before 31 December: 10 December.
    assert_eq!(item_ua.opens_on, Some(day("2026-12-10")));
    assert_eq!(plan.expiring[0].on, day("2027-03-04"));
    let other = plan_of(&rules, &told(Some("NG")), "2026-11-22");
    assert_eq!(item(&other, "olena", "titel_verlaengern").due.as_ref().unwrap().on, day("2025-03-04"));
    assert_eq!(asked(&plan_of(&rules, &told(None), "2026-11-22")), [("olena", Fact::Nationality)]);
}

#[test]
fn a_new_child_opens_the_claim_for_child_benefit_again() {
    let rules = catalogue(&json!([{
        "id": "kindergeld", "concerns": "household",
        "deadlines": [{"kind": "retro", "calendar_months": 6, "from": "anspruch_beginn", "source": "§70(1) EStG"}],
    }]));
    let parent =
        || Told::new("ana").with("role", "adult").with("status", "eu").with("entered_on", "2024-05-02");
    let older = |told: Told| told.and("leo").with("role", "child").with("born_on", "2020-01-10");
    let newborn = |told: Told| told.and("mia").with("role", "child").with("born_on", "2026-11-16");
    let applied = parent().done("kindergeld", "2024-06-01");
    let one = plan_of(&rules, &older(applied.clone()), "2026-11-22");
    assert_eq!(item(&one, "ana", "kindergeld").state, ItemState::Done);
    let two = plan_of(&rules, &newborn(older(applied)), "2026-11-22");
    let item = item(&two, "ana", "kindergeld");
    assert_eq!(item.state, ItemState::Ready);
    assert_eq!(item.due.as_ref().unwrap().on, day("2027-05-31"));
}

#[test]
fn a_renewed_title_does_not_open_the_claim_for_child_benefit_again() {
    let rules = catalogue(&json!([{
        "id": "kindergeld", "concerns": "household",
        "deadlines": [{"kind": "retro", "calendar_months": 6, "from": "anspruch_beginn", "source": "§70(1) EStG"}],
    }]));
    let family = Told::new("raj")
        .with("role", "adult")
        .with("status", "fachkraft")
        .with("entered_on", "2023-03-01")
        .with("permit_issued_on", "2026-10-10")
        .done("kindergeld", "2023-05-01")
        .and("leo")
        .with("role", "child")
        .with("born_on", "2020-01-10");
    let plan = plan_of(&rules, &family, "2026-11-22");
    assert_eq!(item(&plan, "raj", "kindergeld").state, ItemState::Done);
}

#[test]
fn not_for_me_said_ahead_of_a_window_ends_when_it_opens() {
    let rules = catalogue(&json!([{
        "id": "pass",
        "deadlines": [{"kind": "before", "from": "pass_ablauf", "lead_days": 180, "source": "§3 AufenthG"}],
    }]));
    let told = || Told::new("olena").holds("reisepass", Some("2031-02-01")).dismissed("pass", "2026-11-22");
    assert_eq!(item(&plan_of(&rules, &told(), "2026-11-22"), "olena", "pass").state, ItemState::Dismissed);
    assert_eq!(item(&plan_of(&rules, &told(), "2030-08-05"), "olena", "pass").state, ItemState::Ready);
}

#[test]
fn a_period_still_runs_on_its_last_day() {
    let rules = catalogue(&json!([{
        "id": "wohnsitz_12a", "applies_when": {"not": {"fact": "decision_final_on", "months_ago": 36}},
    }]));
    let told = || Told::new("amal").with("decision_final_on", "2023-11-22");
    assert_eq!(steps(&plan_of(&rules, &told(), "2026-11-22")), ["wohnsitz_12a"]);
    assert!(plan_of(&rules, &told(), "2026-11-23").plan.is_empty());
}

#[test]
fn parental_benefit_counts_from_the_youngest_child() {
    // §7(1) BEEG: three months of life back, so nothing is lost until the end of the fourth (§187(2) BGB).
    let rules = catalogue(&json!([{
        "id": "elterngeld", "concerns": "household",
        "deadlines": [{"kind": "retro", "life_months": 3, "from": "geburt", "source": "§7(1) BEEG"}],
    }]));
    let told = Told::new("camila")
        .with("born_on", "1995-04-02")
        .and("ana")
        .with("role", "child")
        .with("born_on", "2022-01-10")
        .and("leo")
        .with("role", "child")
        .with("born_on", "2026-11-16");
    let due = item(&plan_of(&rules, &told, "2026-11-22"), "camila", "elterngeld").due.clone().unwrap();
    assert_eq!((due.on, due.hard), (day("2027-03-15"), false));
}

#[test]
fn what_is_told_of_the_household_s_money_holds_for_its_other_adults() {
    // The mother does not work and is new; her husband works, and both live on the same money.
    let rules = catalogue(&json!([{
        "id": "jobcenter", "concerns": "household",
        "applies_when": {"all": [{"fact": "needs_benefits", "is": true}, {"fact": "has_job", "is": true}]},
    }]));
    let told = |own: &Told| {
        own.clone().with("has_job", false).and("petar").with("role", "adult").with("has_job", true)
    };
    let ivanka = || Told::new("ivanka").with("role", "adult");
    let poor = ivanka().with("needs_benefits", true);
    assert_eq!(steps(&plan_of(&rules, &told(&poor), "2026-11-22")), ["jobcenter"]);
    let well_off = ivanka().with("needs_benefits", false);
    assert!(plan_of(&rules, &told(&well_off), "2026-11-22").plan.is_empty());
}

#[test]
fn a_new_child_opens_the_claim_again_even_while_its_day_is_unknown() {
    let rules = catalogue(&json!([{
        "id": "kindergeld", "concerns": "household",
        "deadlines": [{"kind": "retro", "calendar_months": 6, "from": "anspruch_beginn", "source": "§70(1) EStG"}],
    }]));
    let told = |born: &str| {
        Told::new("selam")
            .with("role", "adult")
            .with("status", "schutz")
            .with("entered_on", "2024-01-01")
            .done("kindergeld", "2025-08-31")
            .and("c")
            .with("role", "child")
            .with("born_on", born)
            .with("born_in_germany", true)
    };
    let state = |born: &str| item(&plan_of(&rules, &told(born), "2026-11-22"), "selam", "kindergeld").state;
    assert_eq!((state("2025-08-01"), state("2026-09-13")), (ItemState::Done, ItemState::Ready));
}

#[test]
fn a_step_that_opened_again_blocks_again() {
    let rules = catalogue(&json!([
        {"id": "berechtigung", "deadlines": [
            {"kind": "within", "months": 12, "from": "titel_erteilung", "moves": false, "source": "§44(2) AufenthG"},
        ]},
        {"id": "anmelden", "requires": [{"steps": ["berechtigung"]}]},
    ]));
    let told = |on: &str| Told::new("wei").with("permit_issued_on", "2026-10-01").done("berechtigung", on);
    let blocked =
        |on: &str| item(&plan_of(&rules, &told(on), "2026-11-22"), "wei", "anmelden").blocked_by.len();
    assert_eq!((blocked("2025-10-01"), blocked("2026-10-05")), (1, 0));
}

#[test]
fn the_later_of_two_ends_counts_and_both_are_asked_for() {
    // §38(1) SGB III: three months before the end, or three days after one knows of it.
    let rules = catalogue(&json!([{
        "id": "arbeitsuchend",
        "deadlines": [{"kind": "within", "later_of": [
            {"from": "kenntnis", "days": 3}, {"from": "arbeitsende", "months": -3},
        ], "source": "§38(1) SGB III"}],
    }]));
    let due = |known: &str, ends: &str| {
        let told = Told::new("priya").with("job_end_known_on", known).with("job_ends_on", ends);
        let plan = plan_of(&rules, &told, "2026-11-22");
        item(&plan, "priya", "arbeitsuchend").due.as_ref().unwrap().on
    };
    // Known early: three months before 31 May are 28 February, a Sunday.
    assert_eq!(due("2026-11-20", "2027-05-31"), day("2027-03-01"));
    // Known late: 20 November and three days are Monday the 23rd.
    assert_eq!(due("2026-11-20", "2026-12-31"), day("2026-11-23"));
    let half = plan_of(&rules, &Told::new("priya").with("job_ends_on", "2027-05-31"), "2026-11-22");
    assert_eq!(item(&half, "priya", "arbeitsuchend").due, None);
    assert_eq!(asked(&half), [("priya", Fact::JobEndKnownOn)]);
}

#[test]
fn a_date_within_months_of_another_is_true_false_or_asked_for() {
    // §82(1) S.6 AufenthG: an employer changed in the first twelve months.
    let rules = catalogue(&json!([{
        "id": "wechsel",
        "applies_when": {"fact": "employer_changed_on", "within_months": 12, "of": "job_started_on"},
    }]));
    let changed = || Told::new("lin").with("employer_changed_on", "2026-11-01");
    let plan = |told: &Told| plan_of(&rules, told, "2026-11-22");
    assert_eq!(steps(&plan(&changed().with("job_started_on", "2025-11-02"))), ["wechsel"]);
    assert!(steps(&plan(&changed().with("job_started_on", "2025-11-01"))).is_empty());
    assert_eq!(asked(&plan(&changed())), [("lin", Fact::JobStartedOn)]);
}

#[test]
fn a_number_of_days_still_runs_on_its_last_day() {
    let rules = catalogue(&json!([{
        "id": "klage", "applies_when": {"not": {"fact": "decision_served_on", "days_ago": 35}},
    }]));
    let told = || Told::new("samir").with("decision_served_on", "2026-12-30");
    assert_eq!(steps(&plan_of(&rules, &told(), "2027-02-03")), ["klage"]);
    assert!(plan_of(&rules, &told(), "2027-02-04").plan.is_empty());
}

#[test]
fn a_parent_s_expired_card_does_not_serve_for_the_child() {
    let rules = catalogue(&json!([{
        "id": "kind_titel", "concerns": "child", "papers_of": "household",
        "needs": {"all": ["eat"]}, "produces": ["eat"],
    }]));
    let missing = |until: &str| {
        let told =
            Told::new("selam").with("role", "adult").holds("eat", Some(until)).and("c").with("role", "child");
        item(&plan_of(&rules, &told, "2026-11-22"), "c", "kind_titel").missing_documents.len()
    };
    assert_eq!((missing("2026-06-01"), missing("2027-06-01")), (1, 0));
}

#[test]
fn children_alone_have_no_household_steps() {
    let rules = catalogue(&json!([{"id": "rundfunk", "concerns": "household"}]));
    let minor = Told::new("yusuf").with("role", "child").with("status", "umf");
    assert!(plan_of(&rules, &minor, "2026-11-22").plan.is_empty());
}

#[test]
fn papers_in_hand_are_not_missing_and_expired_ones_are() {
    let rules = catalogue(&json!([
        {"id": "bank", "needs": {"one_of": ["reisepass", "duldung"], "all": ["meldebestaetigung"], "helpful": ["vertrag"]}},
        {"id": "pass", "needs": {"all": ["reisepass"]}, "produces": ["reisepass"]},
    ]));
    let needs = |told: Told| {
        let plan = plan_of(&rules, &told, "2026-11-22");
        let missing = |step: &str| -> Vec<String> {
            item(&plan, "amir", step).missing_documents.iter().map(ToString::to_string).collect()
        };
        (missing("bank"), missing("pass"))
    };
    let (bank, _) = needs(Told::new("amir"));
    assert_eq!(bank, ["reisepass", "meldebestaetigung"]);
    let (bank, _) = needs(Told::new("amir").holds("duldung", Some("2026-11-22")));
    assert_eq!(bank, ["meldebestaetigung"]);
    let (bank, pass) = needs(Told::new("amir").holds("reisepass", Some("2026-11-21")));
    assert_eq!(bank, ["reisepass", "meldebestaetigung"]);
    assert!(pass.is_empty(), "the step that replaces a paper takes the old one");
}

#[test]
fn the_day_a_child_is_one_counts_from_the_birthday() {
    let rules = catalogue(&json!([{
        "id": "geburt", "concerns": "child", "applies_when": {"age": {"under": 1}},
    }]));
    let baby = || Told::new("mia").with("role", "child").with("born_on", "2025-11-23");
    assert_eq!(steps(&plan_of(&rules, &baby(), "2026-11-22")), ["geburt"]);
    assert!(plan_of(&rules, &baby(), "2026-11-23").plan.is_empty());
}
