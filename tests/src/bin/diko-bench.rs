//! Measures what DiKo promises about time, on this machine, against its limits: the plan of a large household, and
//! opening a volunteer's cases once the key is known. `cargo xtask bench` runs it in a release build.

#![allow(clippy::print_stdout, clippy::print_stderr, reason = "what is measured is what it has to say")]

use std::process::ExitCode;
use std::time::{Duration, Instant};

use diko_companion::{Companion, Config, Day, FixedClock, Kdf, KdfCost};
use diko_tests::volunteer::{CASES, Fault, PASSPHRASE, STEPS, fill};
use serde_json::{Value, json};

const TODAY: &str = "2026-11-22";

fn main() -> ExitCode {
    match measure() {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(fault) => {
            eprintln!("diko-bench: {fault}");
            ExitCode::FAILURE
        }
    }
}

fn measure() -> Result<bool, Fault> {
    let today: Day = TODAY.parse()?;
    let plan = plan_of_six(today)?;
    let every = every_household()?;
    let opening = open_and_list(today)?;
    Ok(plan && every && opening)
}

/// Says how long it took, the middle of many runs, and whether that is within the limit.
fn judge(what: &str, mut runs: Vec<Duration>, limit: Duration) -> bool {
    runs.sort();
    let middle = runs.get(runs.len() / 2).copied().unwrap_or(Duration::MAX);
    let within = middle < limit;
    let verdict = if within { "ok" } else { "TOO SLOW" };
    println!("{what}: {:.2} ms, limit {} ms, {verdict}", middle.as_secs_f64() * 1000.0, limit.as_millis());
    within
}

/// Four adults with different ways in and two children, so that most of the catalogue concerns someone.
fn household_of_six() -> String {
    let person = |id: &str, role: &str, born: &str, status: &str, entry: &str, more: &str| {
        format!(
            "[[person]]\nid = \"{id}\"\nrole = \"{role}\"\nborn_on = \"{born}\"\nnationality = \"UA\"\n\
             status = \"{status}\"\nentry_mode = \"{entry}\"\nentered_on = \"2026-10-20\"\ndwelling = \"private\"\n\
             moved_in_on = \"2026-11-15\"\n{more}\n"
        )
    };
    let busy = [
        (
            "needs_benefits able_to_work looking_for_work looking_for_flat has_job job_offer low_income",
            "true",
        ),
        (
            "foreign_vocational_degree foreign_academic_degree has_car family_abroad moving course_obliged",
            "true",
        ),
        ("pregnant single_parent", "true"),
        ("german_level", "\"b1\""),
        ("licence_country", "\"TR\""),
        ("asylum_registered_on decision_served_on decision_final_on permit_issued_on", "\"2026-11-10\""),
        ("job_started_on", "\"2026-11-20\""),
        ("moving_on job_ends_on permit_expires_on passport_expires_on due_on", "\"2027-02-01\""),
        ("leaving_on home_trip_on", "\"2027-06-01\""),
    ];
    let busy: String = busy
        .iter()
        .flat_map(|(facts, value)| facts.split(' ').map(move |fact| format!("{fact} = {value}\n")))
        .collect();
    let persons = [
        person("a", "adult", "1990-05-01", "ukraine24", "ukr_frei", &busy),
        person("b", "adult", "1988-02-11", "ukraine24", "ukr_frei", &busy),
        person("c", "adult", "1999-12-24", "ukraine24", "ukr_frei", &busy),
        person("d", "adult", "2001-12-24", "fachkraft", "visum_d", &busy),
        person("e", "child", "2025-09-01", "ukraine24", "ukr_frei", "childcare_starts_on = \"2027-02-01\"\n"),
        person("f", "child", "2018-06-01", "ukraine24", "ukr_frei", "in_school = false\n"),
    ];
    format!("land = \"NW\"\n\n{}", persons.concat())
}

fn plan_of_six(today: Day) -> Result<bool, Fault> {
    let pack = diko_catalogue::load_embedded(Some("musterstadt")).map_err(|faults| format!("{faults:?}"))?;
    let household = diko_catalogue::story::parse("six.toml", &household_of_six(), &pack.catalogue, today)
        .map_err(|faults| format!("{faults:?}"))?;
    let mut runs = Vec::new();
    let mut steps = 0;
    for _ in 0..200 {
        let begun = Instant::now();
        let plan = diko_core::derive(&pack.catalogue, &household, today);
        runs.push(begun.elapsed());
        steps = plan.plan.len();
    }
    if steps < 80 {
        return Err(format!("the household has only {steps} steps, 80 are to be measured").into());
    }
    Ok(judge(&format!("plan of six persons, {steps} steps"), runs, Duration::from_millis(2)))
}

/// Every status with every way of entry, in five families, on days before and after each change of law: what counts is
/// the slowest plan. Each is derived three times, so that a pause of the machine is not taken for the plan's time.
fn every_household() -> Result<bool, Fault> {
    let catalogue =
        diko_catalogue::load_embedded(Some("musterstadt")).map_err(|faults| format!("{faults:?}"))?.catalogue;
    let days = [
        "2026-06-12",
        "2026-11-22",
        "2026-12-04",
        "2026-12-05",
        "2026-12-31",
        "2027-01-01",
        "2027-02-28",
        "2027-03-04",
        "2027-03-05",
        "2027-07-23",
        "2028-02-29",
        "2031-10-20",
    ];
    let person = |id: &str, facts: &str| format!("[[person]]\nid = \"{id}\"\n{facts}\n");
    let partner = person("b", "role = \"adult\"\nborn_on = \"1992-02-29\"");
    let baby = person("c", "role = \"child\"\nborn_on = \"2026-06-02\"\nborn_in_germany = true");
    let pupil = person("d", "role = \"child\"\nborn_on = \"2016-05-31\"\nin_school = true");
    let families = [
        String::new(),
        partner.clone(),
        pupil.clone(),
        format!("{partner}{baby}"),
        format!("{partner}{baby}{pupil}"),
    ];
    let mut slowest = Duration::ZERO;
    let mut plans = 0;
    for status in diko_core::facts::STATUSES {
        for entry in diko_core::facts::ENTRY_MODES {
            let first = person(
                "a",
                &format!(
                    "role = \"adult\"\nborn_on = \"1990-05-01\"\nnationality = \"UA\"\nstatus = \"{status}\"\n\
                     entry_mode = \"{entry}\"\nentered_on = \"2026-05-20\"\ndwelling = \"private\"\n\
                     moved_in_on = \"2026-06-01\"\nneeds_benefits = true\nable_to_work = true"
                ),
            );
            for family in &families {
                let story = format!("land = \"NW\"\n\n{first}{family}");
                for today in days {
                    let today: Day = today.parse()?;
                    let household = diko_catalogue::story::parse("every.toml", &story, &catalogue, today)
                        .map_err(|faults| format!("{faults:?}"))?;
                    let times = (0..3).map(|_| {
                        let begun = Instant::now();
                        std::hint::black_box(diko_core::derive(&catalogue, &household, today));
                        begun.elapsed()
                    });
                    slowest = slowest.max(times.min().unwrap_or_default());
                    plans += 1;
                }
            }
        }
    }
    Ok(judge(&format!("the slowest of {plans} plans"), vec![slowest], Duration::from_millis(2)))
}

fn open_and_list(today: Day) -> Result<bool, Fault> {
    let folder = tempfile::tempdir()?;
    let start = || -> Result<Companion, Fault> {
        let mut config = Config::new(folder.path().join("data"), Box::new(FixedClock(today)));
        // What deriving the key costs is the device's choice; measured is what follows.
        config.kdf = Kdf::Fixed(KdfCost::CHEAP_FOR_TESTS);
        Ok(Companion::new(config)?)
    };
    fill(&start()?)?;
    let mut runs = Vec::new();
    for _ in 0..20 {
        let companion = start()?;
        let begun = Instant::now();
        companion.call("unlock", json!({ "passphrase": PASSPHRASE }))?;
        let listed = companion.call("cases", Value::Null)?;
        runs.push(begun.elapsed());
        if listed.pointer("/cases").and_then(Value::as_array).map(Vec::len) != Some(CASES) {
            return Err("not all cases are listed".into());
        }
    }
    Ok(judge(&format!("opening and listing {CASES} cases of {STEPS} steps"), runs, Duration::from_millis(20)))
}
