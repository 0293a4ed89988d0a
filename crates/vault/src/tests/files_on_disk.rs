//! What lies on the disk: nothing readable, nothing that is not expected.

use super::*;

#[test]
fn a_closed_vault_is_these_files_and_no_others() {
    let (home, ..) = Home::with_oksana();
    let names: Vec<String> = bytes_under(&home.vault())
        .into_keys()
        .map(|path| path.strip_prefix(home.vault()).unwrap().to_string_lossy().into_owned())
        .map(|name| {
            name.split('/')
                .map(|part| if part.len() == 32 { "<id>" } else { part })
                .collect::<Vec<_>>()
                .join("/")
        })
        .collect();
    assert_eq!(
        names,
        ["cases", "cases/<id>", "cases/<id>/case.db", "index.db", "lock", "slots.a", "slots.b"]
    );
}

#[test]
fn no_word_and_no_database_header_can_be_read_in_any_file_open_or_closed() {
    let (home, ..) = Home::with_oksana();
    let mut case = home.first_case().unwrap();
    case.append(&[text_op(&case, 2, "Чернівці")]).unwrap();
    for (path, bytes) in home.bytes() {
        for word in ["Київ", "Чернівці", "Оксана", "anmelden", "SQLite format", "CREATE TABLE"]
        {
            let found = bytes.windows(word.len()).any(|window| window == word.as_bytes());
            assert!(!found, "{word} in {}", path.display());
        }
    }
}
