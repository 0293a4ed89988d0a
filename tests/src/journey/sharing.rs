//! Sharing a family in the real window, as people do it who sit together without a camera: what one screen shows is
//! copied into the other. Deliberately not here: what is expected at the end.

use super::{GO, visit};
use crate::window::{Window, WindowError};

/// Takes a town that is not in the list, at its address, and though nobody vouches for it.
///
/// # Errors
/// When a screen does not come, here and below.
pub async fn take_town(window: &Window, origin: &str) -> Result<(), WindowError> {
    window.choose("elsewhere").await?;
    window.write(".form input.in", origin).await?;
    window.press_on(GO).await?;
    window.find(".note--care").await?;
    window.press_on(GO).await
}

/// Opens "Sharing and exchange".
///
/// # Errors
/// See `take_town`.
pub async fn open(window: &Window) -> Result<(), WindowError> {
    visit(window, "more").await?;
    window.press_on("a[href='#more/sharing']").await?;
    window.shows("more-sharing").await
}

/// Makes the open family one that is shared through the server at this address.
///
/// # Errors
/// See `take_town`.
pub async fn share(window: &Window, origin: &str) -> Result<(), WindowError> {
    open(window).await?;
    window.press_on("[data-action='share']").await?;
    window.shows("share").await?;
    take_town(window, origin).await?;
    exchanged(window).await
}

/// Lets a device that nobody has used into the family of another, to help.
///
/// # Errors
/// See `take_town`.
pub async fn let_in(owner: &Window, newcomer: &Window) -> Result<(), WindowError> {
    open(owner).await?;
    owner.press_on("a[href='#invite']").await?;
    owner.shows("invite-form").await?;
    owner.press_on("[data-action='invite']").await?;
    let invitation = text_of_code(owner, "invite-room").await?;

    newcomer.press_on("[data-screen='story-begin'] [data-action='join']").await?;
    newcomer.press_on("a[href='#join/room']").await?;
    newcomer.write("[data-screen='join-room'] textarea", &invitation).await?;
    newcomer.press_on("[data-action='join']").await?;
    let answer = text_of_code(newcomer, "join-answer").await?;

    owner.write("[data-screen='invite-room'] textarea", &answer).await?;
    owner.press_on("[data-action='invite_answer']").await?;
    owner.shows("invite-admitted").await?;
    owner.press_on("[data-action='done']").await?;
    owner.shows("members").await
}

/// The text behind a code to scan.
async fn text_of_code(window: &Window, screen: &str) -> Result<String, WindowError> {
    window.find(&format!("[data-screen='{screen}'] svg.qr")).await?;
    window.press_on(".scan-text summary").await?;
    Ok(window.texts(".scan-text bdi").await?.concat())
}

/// Asks for an exchange that goes well.
///
/// # Errors
/// See `take_town`.
pub async fn exchange(window: &Window) -> Result<(), WindowError> {
    open(window).await?;
    window.press_on("[data-action='sync_now']").await?;
    exchanged(window).await
}

async fn exchanged(window: &Window) -> Result<(), WindowError> {
    window.find("[data-exchange='good']").await?;
    window.says("more-sharing", "Everything is exchanged").await
}

/// Asks for an exchange where nobody answers.
///
/// # Errors
/// See `take_town`.
pub async fn exchange_in_vain(window: &Window) -> Result<(), WindowError> {
    open(window).await?;
    window.press_on("[data-action='sync_now']").await?;
    window.find("[data-exchange='offline']").await?;
    window.says("more-sharing", "no connection to the server").await
}

/// Comes to a family with nothing but the town and the recovery code.
///
/// # Errors
/// See `take_town`.
pub async fn bring_back(
    window: &Window,
    origin: &str,
    code: &str,
    passphrase: &str,
) -> Result<(), WindowError> {
    window.shows("welcome-language").await?;
    window.press_on(".choice[data-language='en']").await?;
    window.press_on("[data-action='bring-back']").await?;
    window.shows("bring-back").await?;
    take_town(window, origin).await?;
    window.shows("bring-back-code").await?;
    window.write("input.in--code", code).await?;
    window.write_all("input[autocomplete='new-password']", passphrase).await?;
    window.press_on("[data-action='recover_from_commune']").await
}

/// Opens a step from the plan.
///
/// # Errors
/// When it is not in the plan.
pub async fn open_step(window: &Window, step: &str) -> Result<(), WindowError> {
    visit(window, "plan").await?;
    window.press_on(&format!("a.row[data-step='{step}']")).await?;
    window.find(&format!("[data-screen='step'][data-step='{step}']")).await.map(drop)
}

/// Writes a note on a step.
///
/// # Errors
/// See `open_step`.
pub async fn note(window: &Window, step: &str, text: &str) -> Result<(), WindowError> {
    open_step(window, step).await?;
    window.write("[data-screen='step'] textarea", text).await?;
    window.press_on("[data-action='add_note']").await?;
    window.find(".notes__t").await.map(drop)
}

/// Gives the only person another name.
///
/// # Errors
/// See `take_town`.
pub async fn rename_person(window: &Window, name: &str) -> Result<(), WindowError> {
    visit(window, "people").await?;
    window.press_on("a[href^='#person/']").await?;
    window.shows("person").await?;
    window.press("Change the name").await?;
    window.write("dialog input", name).await?;
    window.press_on("[data-action='rename_person']").await?;
    window.says("person", name).await
}

/// Chooses from two versions the one that says this.
///
/// # Errors
/// When there are none, or it is not among them.
pub async fn choose(window: &Window, words: &str) -> Result<(), WindowError> {
    visit(window, "now").await?;
    window.press_on("a[href='#conflicts']").await?;
    window.shows("conflicts").await?;
    window.choose_saying(words).await?;
    window.press_on("[data-action='choose']").await?;
    window.says("conflicts", "Everything is decided").await
}
