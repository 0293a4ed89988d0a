//! Somebody looks over a volunteer's shoulder: a family whose names are hidden is a number in every view, until the passphrase is
//! said again.

use diko_companion::ErrorCode;
use serde_json::{Value, json};

use crate::device::{Device, Family, PASSPHRASE, undo_of};
use crate::photos::{passport, photograph};

const FAMILY: &str = "Familie Тернівська";
const LANDLORD: &str = "Hausverwaltung Sperlingsdorf";
const PLACE: &str = "Praxis Dr. Lerchenau";
/// What Danylo is called on the other device.
const RENAMED: &str = "Данилко";

/// Families of a volunteer: an unnamed one that is open at the end, and the one that hides its names.
struct Desk {
    device: Device,
    family: Family,
    hidden: Value,
}

fn set(device: &Device, id: &Value, hidden: bool) -> Value {
    json!(undo_of(&device.ok("set_names_hidden", json!({ "id": id, "hidden": hidden }))))
}

fn show(device: &Device) {
    let status = device.ok("show_names", json!({ "passphrase": PASSPHRASE }));
    assert_eq!(status["names"], "shown");
}

impl Desk {
    fn new() -> Desk {
        let device = Device::with_vault();
        let other = device.see("cases")["open"].clone();
        device.ok("create_case", json!({ "name": FAMILY }));
        let hidden = device.see("cases")["open"].clone();
        let family = Family::move_in(&device);
        let olena = &family.olena;
        let letter = json!({ "person": olena, "sender": LANDLORD, "subject": "", "answer_by": "2026-11-25" });
        device.ok("save_letter", letter);
        let appointment = json!({ "person": olena, "on": "2026-11-24", "place": PLACE, "remark": "" });
        device.ok("save_appointment", appointment);
        device.ok(
            "add_note",
            json!({ "step": "anmelden", "person": olena, "text": "Klingel 2", "only_here": true }),
        );
        device.ok("hold_paper", json!({ "person": olena, "paper": "reisepass", "expires_on": null }));
        photograph(&device, &passport(&family), 0);
        device.ok("open_case", json!({ "id": other }));
        Desk { device, family, hidden }
    }

    fn open(&self) {
        self.device.ok("open_case", json!({ "id": self.hidden }));
    }

    /// The views that are about more than the open family.
    fn outside(&self) -> String {
        ["status", "cases", "week"].map(|name| self.device.see(name).to_string()).concat()
    }

    /// Every view of the open family.
    fn inside(&self) -> String {
        let olena = &self.family.olena;
        let step = || json!({ "step": "anmelden", "persons": [olena] });
        let see = |name: &str, request: Value| self.device.ok(name, request).to_string();
        let views = ["people", "conflicts", "now", "plan", "papers", "letters", "sync"];
        let mut all: Vec<String> = views.map(|name| see(name, Value::Null)).into();
        all.extend(
            ["Олена", "Дан", "klingel", "sperling", "lerchenau", ""]
                .map(|query| see("search", json!({ "query": query }))),
        );
        all.extend([
            see("map", json!({ "person": null, "done": true, "heights": [] })),
            see("step", step()),
            see("counter", step()),
            see("story", json!({ "person": olena, "fact": null })),
            see("news", json!({ "person": olena })),
            see("photos", json!({ "of": { "kind": "paper", "person": olena, "document": "reisepass" } })),
            see("calendar", json!({ "appointment": null })),
        ]);
        all.concat()
    }
}

/// Those of the words that stand in a text.
fn among<'a>(text: &str, words: &[&'a str]) -> Vec<&'a str> {
    words.iter().copied().filter(|word| text.contains(word)).collect()
}

const PEOPLE: [&str; 3] = ["Олена", "Данило", "Софія"];

#[test]
fn no_view_says_a_hidden_name_until_the_passphrase_is_said_again() {
    let mut desk = Desk::new();
    let outside = [&[FAMILY, LANDLORD, PLACE], &PEOPLE[..1]].concat();
    assert_eq!(among(&desk.outside(), &outside), outside, "each is somewhere to be found");
    set(&desk.device, &desk.hidden, true);

    assert_eq!(among(&desk.outside(), &outside), Vec::<&str>::new());
    desk.open();
    let inside = [&PEOPLE[..], &[FAMILY]].concat();
    assert_eq!(among(&desk.inside(), &inside), Vec::<&str>::new());
    assert_eq!(desk.device.see("status")["names"], "hidden");
    // Whoever would try names finds none.
    assert_eq!(desk.device.ok("search", json!({ "query": PEOPLE[0] }))["persons"], json!([]));

    assert_eq!(
        desk.device.refused("show_names", json!({ "passphrase": "nobody knows it" })),
        ErrorCode::WrongSecret
    );
    assert_eq!(among(&desk.inside(), &inside), Vec::<&str>::new());
    show(&desk.device);
    assert_eq!(among(&desk.outside(), &outside), outside);
    assert_eq!(among(&desk.inside(), &PEOPLE), PEOPLE);

    // Put in the background; locked; switched off.
    assert_eq!(desk.device.see("hide_names")["names"], "hidden");
    assert_eq!(among(&(desk.outside() + &desk.inside()), &inside), Vec::<&str>::new());
    show(&desk.device);
    desk.device.see("lock");
    assert_eq!(desk.device.see("status")["names"], "open", "of a locked vault nothing is said");
    desk.device.unlock();
    assert_eq!(among(&(desk.outside() + &desk.inside()), &inside), Vec::<&str>::new());
    show(&desk.device);
    desk.device.restart();
    desk.device.unlock();
    assert_eq!(among(&(desk.outside() + &desk.inside()), &inside), Vec::<&str>::new());
}

#[test]
fn a_hidden_family_and_its_people_go_by_their_places() {
    let desk = Desk::new();
    set(&desk.device, &desk.hidden, true);
    let cases = desk.device.see("cases");
    let called = |view: &Value| ["name", "number", "hides_names"].map(|field| view[field].clone());
    assert_eq!(called(&cases["cases"][0]), [json!(""), json!(1), json!(false)]);
    assert_eq!(called(&cases["cases"][1]), [Value::Null, json!(2), json!(true)]);
    let week = desk.device.see("week");
    let of_week = week["families"].as_array().unwrap().iter().find(|one| one["id"] == desk.hidden).unwrap();
    assert_eq!(of_week["number"], 2, "in the order of the list, though its days put it first");
    assert_eq!(of_week["entries"][0]["persons"][0]["number"], 1);

    desk.open();
    let persons = desk.device.see("people")["persons"].clone();
    let numbers: Vec<&Value> =
        persons.as_array().unwrap().iter().map(|one| &one["person"]["number"]).collect();
    assert_eq!(numbers, [&json!(1), &json!(2), &json!(3)]);
    assert_eq!(desk.device.ok("add_person", json!({ "name": "Марко", "role": "child" }))["number"], 4);

    show(&desk.device);
    assert_eq!(called(&desk.device.see("cases")["cases"][1]), [json!(FAMILY), json!(2), json!(true)]);
    assert_eq!(desk.device.see("people")["persons"][0]["person"]["name"], PEOPLE[0]);
}

#[test]
fn two_versions_of_a_name_are_told_once_it_is_shown() {
    let mut desk = Desk::new();
    let mut laptop = desk.device.apart();
    let rename = |device: &Device, name: &str| {
        device.ok("open_case", json!({ "id": desk.hidden }));
        device.ok("rename_person", json!({ "person": desk.family.danylo, "name": name }));
        device.ok("rename_case", json!({ "id": desk.hidden, "name": format!("{name} & Co") }));
    };
    rename(&desk.device, "Данило К.");
    rename(&laptop, RENAMED);
    desk.device.hear(&mut laptop);
    let words = [RENAMED, "Данило"];
    assert_eq!(among(&desk.device.see("conflicts").to_string(), &words), words);
    set(&desk.device, &desk.hidden, true);
    let conflicts = desk.device.see("conflicts");
    assert_eq!(among(&conflicts.to_string(), &words), Vec::<&str>::new());
    assert_eq!(conflicts["conflicts"].as_array().unwrap().len(), 2);
    assert_eq!(among(&(desk.inside() + &desk.outside()), &words), Vec::<&str>::new());
}

#[test]
fn hiding_is_taken_back_within_reach_and_never_around_the_passphrase() {
    let desk = Desk::new();
    let named = |device: &Device| device.see("cases")["cases"][1]["name"] == FAMILY;
    let undo = set(&desk.device, &desk.hidden, true);
    desk.device.ok("undo", json!({ "undo": undo }));
    assert!(named(&desk.device));
    assert_eq!(desk.device.see("status")["names"], "open");

    let undo = set(&desk.device, &desk.hidden, true);
    desk.device.see("hide_names");
    assert_eq!(desk.device.refused("undo", json!({ "undo": undo })), ErrorCode::UndoGone);
    let off = json!({ "id": desk.hidden, "hidden": false });
    assert_eq!(desk.device.refused("set_names_hidden", off.clone()), ErrorCode::NamesHidden);
    show(&desk.device);
    let undo = desk.device.ok("set_names_hidden", off)["undo"].clone();
    desk.device.see("hide_names");
    assert!(named(&desk.device), "nothing is hidden any more");
    assert_eq!(desk.device.refused("undo", json!({ "undo": undo })), ErrorCode::UndoGone);
}

#[test]
fn who_hides_another_family_hides_all_that_were_shown() {
    let desk = Desk::new();
    let first = desk.device.see("cases")["cases"][0]["id"].clone();
    set(&desk.device, &desk.hidden, true);
    show(&desk.device);
    set(&desk.device, &first, true);
    assert_eq!(desk.device.see("status")["names"], "hidden");
    assert_eq!(among(&desk.outside(), &[FAMILY]), Vec::<&str>::new());
}

#[test]
fn what_says_the_names_to_others_needs_them_shown_and_a_removed_family_leaves_no_number() {
    let desk = Desk::new();
    set(&desk.device, &desk.hidden, true);
    desk.open();
    let export = || json!({ "readme": "" });
    assert_eq!(desk.device.refused("export_case", export()), ErrorCode::NamesHidden);
    show(&desk.device);
    desk.device.ok("export_case", export());
    // A copy carries it along: it is the same people's device.
    let other = desk.device.apart();
    assert_eq!(other.see("status")["names"], "hidden");
    desk.device.ok("remove_case", json!({ "id": desk.hidden }));
    assert_eq!(desk.device.see("status")["names"], "open");
}
