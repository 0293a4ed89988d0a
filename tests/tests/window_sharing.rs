//! Real windows that share a family through the real endpoint: two devices with nothing in common but its address, and a
//! third with nothing but the recovery code. What each says is read from its screen.

#![allow(clippy::unwrap_used, reason = "a test says what is wrong by failing")]

use diko_tests::journey::sharing::{
    bring_back, choose, exchange, exchange_in_vain, let_in, note, open_step, rename_person, share,
};
use diko_tests::journey::{self, Hurry, TODAY};
use diko_tests::serving::{self, Serving};
use diko_tests::village::Village;
use diko_tests::window::{Device, Window};

const STEP: &str = "anmelden";
const NOTE: &str = "Frau Weber, room 4";
/// Of two names the one that counts in the end.
const CHOSEN: &str = "Olena K.";

/// A town outside the list and its endpoint, a process of its own that can be away for a while.
struct Town {
    village: Village,
    folder: tempfile::TempDir,
    origin: String,
    running: Option<Serving>,
}

impl Town {
    fn new() -> Town {
        let (village, folder) = (Village::new().unwrap(), tempfile::tempdir().unwrap());
        let mut town = Town { village, folder, origin: String::new(), running: None };
        town.comes_back(0);
        town
    }

    /// Gives back at which port it was.
    fn goes_away(&mut self) -> u16 {
        let running = self.running.take().unwrap();
        let port = running.port();
        assert!(running.end().unwrap().status.success());
        port
    }

    fn comes_back(&mut self, port: u16) {
        let pack = self.village.publishes(1, "Rathaus").unwrap();
        let running = Serving::start(serving::endpoint_of(&pack, port, self.folder.path()).unwrap()).unwrap();
        self.origin = running.origin();
        self.running = Some(running);
    }
}

#[tokio::test]
async fn two_windows_share_a_family_and_a_third_brings_it_back_with_the_recovery_code() {
    let mut town = Town::new();
    let devices = [(); 3].map(|()| Device::new(TODAY).unwrap());
    let [phone, laptop, tablet] = &devices;
    let (olena, maryam) = (phone.open().await.unwrap(), laptop.open().await.unwrap());
    let code = journey::first_launch(&olena, &mut Hurry).await.unwrap();
    journey::tell_story(&olena, &mut Hurry).await.unwrap();
    share(&olena, &town.origin).await.unwrap();
    journey::first_launch(&maryam, &mut Hurry).await.unwrap();
    let_in(&olena, &maryam).await.unwrap();
    olena.says("members", "Helps").await.unwrap();
    maryam.shows("now").await.unwrap();

    each_sees_what_the_other_wrote(&olena, &maryam).await;
    both_write_while_nobody_answers(&mut town, &olena, &maryam).await;
    one_of_the_two_versions_is_chosen(&olena, &maryam).await;

    let brought_back = tablet.open().await.unwrap();
    bring_back(&brought_back, &town.origin, &code, "fünf Äpfel im Sack").await.unwrap();
    brought_back.shows("now").await.unwrap();
    everything_is_there(&brought_back).await;
    for window in [olena, maryam, brought_back] {
        window.quit().await.unwrap();
    }
}

async fn each_sees_what_the_other_wrote(olena: &Window, maryam: &Window) {
    journey::tick(olena, STEP, &mut Hurry).await.unwrap();
    goes_over(olena, maryam).await;
    journey::visit(maryam, "plan").await.unwrap();
    journey::shows_done(maryam, STEP).await.unwrap();

    note(maryam, STEP, NOTE).await.unwrap();
    goes_over(maryam, olena).await;
    open_step(olena, STEP).await.unwrap();
    olena.says("step", NOTE).await.unwrap();
}

/// The name of the same person; what is written stays where it was written until the endpoint is back.
async fn both_write_while_nobody_answers(town: &mut Town, olena: &Window, maryam: &Window) {
    let port = town.goes_away();
    rename_person(olena, "Olena Koval").await.unwrap();
    exchange_in_vain(olena).await.unwrap();
    rename_person(maryam, CHOSEN).await.unwrap();
    exchange_in_vain(maryam).await.unwrap();
    town.comes_back(port);
    goes_over(maryam, olena).await;
    goes_over(olena, maryam).await;
}

async fn one_of_the_two_versions_is_chosen(olena: &Window, maryam: &Window) {
    for window in [olena, maryam] {
        journey::visit(window, "now").await.unwrap();
        window.says("now", "Two versions: choose").await.unwrap();
    }
    choose(olena, CHOSEN).await.unwrap();
    goes_over(olena, maryam).await;
    for window in [olena, maryam] {
        journey::visit(window, "now").await.unwrap();
        window.find(".now:not(:has(a[href='#conflicts']))").await.unwrap();
        journey::visit(window, "people").await.unwrap();
        window.says("people", CHOSEN).await.unwrap();
    }
}

async fn everything_is_there(window: &Window) {
    journey::visit(window, "people").await.unwrap();
    window.says("people", CHOSEN).await.unwrap();
    journey::visit(window, "plan").await.unwrap();
    journey::shows_done(window, STEP).await.unwrap();
    open_step(window, STEP).await.unwrap();
    window.says("step", NOTE).await.unwrap();
}

/// What one device wrote comes to the other when both ask for it.
async fn goes_over(from: &Window, to: &Window) {
    exchange(from).await.unwrap();
    exchange(to).await.unwrap();
}
