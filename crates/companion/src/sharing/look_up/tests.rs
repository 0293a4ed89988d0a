//! What a look-up asks, and where it ends early. Whole look-ups are told in the stories of communes.

use super::*;

fn described() -> Answer {
    let key = "ab".repeat(32);
    let text = format!(
        "{{\"id\":\"dorf\",\"name\":\"Dorf\",\"land\":\"NW\",\"key\":\"{key}\",\
         \"protocol\":{{\"min\":1,\"max\":3}},\"activation\":true,\"later\":0}}"
    );
    Answer::Bytes(text.into_bytes())
}

fn list(version: u32, files: &[&str]) -> Answer {
    let day = |text: &str| text.parse().unwrap();
    let files = files.iter().map(|path| ((*path).to_owned(), "00".repeat(32))).collect();
    let (created, valid_until) = (day("2026-11-22"), day("2027-03-31"));
    let (format, id, languages) = (1, "dorf".to_owned(), vec!["de".to_owned()]);
    Answer::Bytes(PackList { format, id, version, created, valid_until, languages, files }.bytes())
}

fn file_asked(look_up: &LookUp) -> String {
    match look_up.ask() {
        Some(Ask::CatalogueFile { path }) => path,
        _ => panic!("no file is asked for"),
    }
}

#[test]
fn the_commune_its_list_its_signature_and_each_file_are_asked_for_once() {
    let mut look_up = LookUp::new();
    assert!(matches!(look_up.ask(), Some(Ask::Commune)));
    let going = |heard| matches!(heard, Heard::Going(0));
    assert!(going(look_up.hear(described())));
    assert_eq!(file_asked(&look_up), LIST);
    assert!(going(look_up.hear(list(1, &["manifest.toml", "texts/de/local.ftl"]))));
    assert_eq!(file_asked(&look_up), SIGNATURE);
    assert!(going(look_up.hear(Answer::Bytes(b"key signature".to_vec()))));
    assert_eq!(file_asked(&look_up), "manifest.toml");
    assert!(going(look_up.hear(Answer::Bytes(b"a".to_vec()))));
    assert_eq!(file_asked(&look_up), "texts/de/local.ftl");
    let Heard::Done(Some(fetched)) = look_up.hear(Answer::Bytes(b"b".to_vec())) else {
        panic!("not fetched")
    };
    assert_eq!(fetched.described.id, "dorf");
    assert!(fetched.described.activation);
    assert_eq!(fetched.pack.files.len(), 2);
    assert_eq!(fetched.pack.signature, "key signature");
}

#[test]
fn a_look_for_something_newer_ends_with_the_list_where_it_is_not() {
    for (here, ends) in [(Some(2), true), (Some(1), false), (None, false)] {
        let mut look_up = LookUp::of_newer(here);
        assert!(matches!(look_up.hear(described()), Heard::Going(0)));
        assert_eq!(matches!(look_up.hear(list(2, &["a.toml"])), Heard::Done(None)), ends, "{here:?}");
    }
}

#[test]
fn an_endpoint_that_never_comes_to_an_end_is_given_up() {
    let paths: Vec<String> = (0..100).map(|number| format!("{number}.toml")).collect();
    let paths: Vec<&str> = paths.iter().map(String::as_str).collect();
    let mut look_up = LookUp::new();
    let mut heard = look_up.hear(described());
    for answer in [list(1, &paths), Answer::Bytes(Vec::new())] {
        assert!(matches!(heard, Heard::Going(0)));
        heard = look_up.hear(answer);
    }
    let mut files = 0;
    while matches!(heard, Heard::Going(_)) {
        heard = look_up.hear(Answer::Bytes(vec![0; 4 << 20]));
        files += 1;
    }
    assert!(matches!(heard, Heard::Failed(ErrorCode::CommuneRefused)));
    assert!(files < 10, "{files} files of 4 MiB were taken");
}
