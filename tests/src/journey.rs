//! The main journey in the real window, as a person goes it: first launch, story, plan, a step ticked. For the tests and
//! for the pictures of `cargo xtask run`. Deliberately not here: what is expected at the end.

use crate::window::{Window, WindowError};

pub mod sharing;

pub const TODAY: &str = "2026-11-22";
pub const PASSPHRASE: &str = "vier Birnen im Korb";

/// What Olena answers; every other question she skips.
const ANSWERS: &[(&str, &str)] = &[
    ("status", "ukraine24"),
    ("entry_mode", "ukr_frei"),
    ("nationality", "UA"),
    ("born_on", "1990-05-01"),
    ("entered_on", "2026-10-20"),
    ("dwelling", "private"),
    ("moved_in_on", "2026-11-15"),
    ("needs_benefits", "true"),
    ("able_to_work", "true"),
];

/// What leads on, on every screen.
const GO: &str = ".btn--go";

/// Called on each screen of the journey with its name.
pub trait Look {
    #[expect(async_fn_in_trait, reason = "one journey runs at a time, on one thread")]
    async fn at(&mut self, window: &Window, name: &str) -> Result<(), WindowError>;
}

/// Goes by without looking.
pub struct Hurry;

impl Look for Hurry {
    async fn at(&mut self, _: &Window, _: &str) -> Result<(), WindowError> {
        Ok(())
    }
}

/// From the choice of language to the question of the name. Gives back the recovery code.
///
/// # Errors
/// When a screen does not come.
pub async fn first_launch(window: &Window, look: &mut impl Look) -> Result<String, WindowError> {
    window.shows("welcome-language").await?;
    look.at(window, "welcome-language").await?;
    window.press_on(".choice[data-language='en']").await?;
    window.shows("welcome-privacy").await?;
    look.at(window, "welcome-privacy").await?;
    window.press_on(GO).await?;
    window.shows("welcome-passphrase").await?;
    window.write_all("input[autocomplete='new-password']", PASSPHRASE).await?;
    look.at(window, "welcome-passphrase").await?;
    window.press_on("[data-action='create_vault']").await?;
    window.shows("welcome-recovery").await?;
    look.at(window, "welcome-recovery").await?;
    let groups = window.texts(".code li b").await?;
    window.press_on(GO).await?;
    window.shows("welcome-recovery-check").await?;
    let label = window.texts("[data-screen='welcome-recovery-check'] label").await?.concat();
    let asked: usize = label.chars().filter(char::is_ascii_digit).collect::<String>().parse().unwrap_or(0);
    let group = groups.get(asked.wrapping_sub(1)).map_or("", String::as_str);
    look.at(window, "welcome-recovery-check").await?;
    // The right group leads on by itself.
    window.write("[data-screen='welcome-recovery-check'] input", group).await?;
    window.shows("story-begin").await?;
    Ok(groups.concat())
}

/// From the name to the plan.
///
/// # Errors
/// When a screen does not come.
pub async fn tell_story(window: &Window, look: &mut impl Look) -> Result<(), WindowError> {
    window.write("[data-screen='story-begin'] input", "Olena").await?;
    look.at(window, "story-begin").await?;
    window.press_on(GO).await?;
    let mut shown = window.leaves("story-begin").await?;
    while let Some(fact) = shown.strip_prefix("question-") {
        look.at(window, &shown).await?;
        answer(window, fact).await?;
        shown = window.leaves(&shown).await?;
    }
    window.shows("story-household").await?;
    look.at(window, "story-household").await?;
    window.press_on(GO).await?;
    window.shows("story-place").await?;
    look.at(window, "story-place").await?;
    window.choose("musterstadt").await?;
    window.shows("now").await
}

async fn answer(window: &Window, fact: &str) -> Result<(), WindowError> {
    match ANSWERS.iter().find(|(asked, _)| *asked == fact) {
        None => window.press_on(".qfoot [data-action='answer']").await,
        Some((_, day)) if day.len() == "2026-11-22".len() => {
            for (field, part) in day.split('-').rev().enumerate() {
                window.write(&format!(".dt label:nth-child({}) input", field + 1), part).await?;
            }
            window.press_on(GO).await
        }
        Some((_, value)) => window.choose(value).await,
    }
}

/// Opens one of the places of the navigation. In a narrow window the people are behind the head of Now.
///
/// # Errors
/// When it does not come.
pub async fn visit(window: &Window, place: &str) -> Result<(), WindowError> {
    if place == "people" {
        window.press_on(".nav a[href='#now']").await?;
        window.shows("now").await?;
        window.press_on("a[href='#people']").await?;
    } else {
        window.press_on(&format!(".nav a[href='#{place}']")).await?;
    }
    window.shows(place).await
}

/// From the plan to a step, which is then done.
///
/// # Errors
/// When the step is not in the plan, or stays undone.
pub async fn tick(window: &Window, step: &str, look: &mut impl Look) -> Result<(), WindowError> {
    visit(window, "plan").await?;
    look.at(window, "plan").await?;
    window.press_on(&format!("a.row[data-step='{step}']")).await?;
    window.shows("step").await?;
    look.at(window, "step").await?;
    window.press("Done").await?;
    window.find("[data-action='undo']").await?;
    look.at(window, "step-done").await?;
    visit(window, "plan").await?;
    shows_done(window, step).await
}

/// Waits until the plan shows the step as done.
///
/// # Errors
/// When it does not.
pub async fn shows_done(window: &Window, step: &str) -> Result<(), WindowError> {
    window.find(&format!("a.row--done[data-step='{step}']")).await.map(drop)
}

/// Opens a locked vault.
///
/// # Errors
/// When the field is not there. What follows shows whether the passphrase was right.
pub async fn unlock(window: &Window, passphrase: &str) -> Result<(), WindowError> {
    window.shows("unlock").await?;
    window.write("input[autocomplete='current-password']", passphrase).await?;
    window.press_on("[data-action='unlock']").await
}
