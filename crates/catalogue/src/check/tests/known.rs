//! The list of known communes: every slip that would send a device to a wrong place or let it trust a wrong key.

use super::{after, good, one};

const LIST: &str = "federal/communes.toml";

#[test]
fn each_slip_in_the_list_of_communes_is_told_on_its_line() {
    for (from, to, told) in [
        (
            "\"https://dorf.example\"",
            "\"http://dorf.example\"",
            ":5: value: `http://dorf.example`: `http://` reaches",
        ),
        (
            "\"https://dorf.example\"",
            "\"https://dorf.example/v1\"",
            ":5: value: `https://dorf.example/v1`: not `https",
        ),
        (
            "\"https://dorf.example\"",
            "\"https://Dorf.example/\"",
            ":5: value: written `https://dorf.example`",
        ),
        (
            "\"https://dorf.example\"",
            "\"https://stadt.example\"",
            ":13: duplicate: an endpoint serves one commune",
        ),
        ("key = \"d1", "key = \"xy", ":6: value: not a public key"),
        ("next_key = \"d2", "next_key = \"d", ":7: value: not a public key"),
        ("next_key = \"d2", "next_key = \"d1", ":7: value: the next key is another"),
        ("id = \"dorf\"", "id = \"Dorf 2\"", ":2: value: `Dorf 2` is no id"),
        ("id = \"dorf\"", "id = \"federal\"", ":2: value: `federal` is no id"),
        ("id = \"stadt\"", "id = \"dorf\"", ":10: duplicate: commune `dorf` is also in"),
        ("land = \"NW\"", "land = \"XX\"", ":4: syntax: unknown variant"),
        (
            "land = \"NW\"",
            "land = \"BY\"",
            ":1: value: communes/dorf/manifest.toml says another name or Land",
        ),
        ("name = \"Stadt\"", "name = \" \"", ":11: value: the name is empty"),
    ] {
        one(&after(LIST, from, to), &format!("{LIST}{told}"), "");
    }
}

#[test]
fn a_commune_writes_no_list_of_communes() {
    let mut files = good();
    files.set("communes/dorf/communes.toml", "");
    one(&super::broken(&files), "communes/dorf/communes.toml:1: layer:", "a list of communes");
}
