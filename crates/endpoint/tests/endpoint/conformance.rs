//! The laws of a store, for every implementation: a `Home` says how to get one. Another implementation adds its home and a
//! test; the laws stay as they are.

use diko_endpoint::store::{
    CaseId, CodeHash, Cursor, Day, Entry, Followed, Log, Registered, Store, StoreError,
};
use diko_wire::Hash;

use crate::support::{Owners, items, token};

pub const TODAY: Day = Day(20_779);

/// Where stores come from.
pub trait Home {
    /// An empty one. No case in it may hold more than `room` bytes.
    fn empty(room: u64) -> Self;

    /// The store; what was written to it before is there, wherever this one comes from.
    fn store(&mut self) -> &dyn Store;

    /// Adds an activation code, as whoever runs the endpoint does.
    fn add_code(&mut self, code: CodeHash);
}

/// Every law, each in a store of its own.
pub async fn obeys_the_laws<H: Home>() {
    a_case_is_registered_once(&mut H::empty(1000)).await;
    a_code_registers_one_case(&mut H::empty(1000)).await;
    lists_follow_each_other(&mut H::empty(1000)).await;
    a_deleted_case_leaves_nothing_and_takes_nothing_with_it(&mut H::empty(1000)).await;
    items_are_read_in_the_order_in_which_they_came(&mut H::empty(1000)).await;
    an_item_is_in_the_log_once_however_often_it_comes(&mut H::empty(1000)).await;
    pages_are_full_but_never_empty(&mut H::empty(1000)).await;
    a_cursor_of_another_log_is_noticed(&mut H::empty(1000)).await;
    a_chunk_is_found_in_its_own_case(&mut H::empty(1000)).await;
    a_case_holds_no_more_than_it_may(&mut H::empty(10)).await;
    whoever_writes_a_record_first_keeps_it(&mut H::empty(1000)).await;
    nothing_is_done_for_a_case_that_does_not_exist(&mut H::empty(1000)).await;
    writing_can_be_tried(&mut H::empty(1000)).await;
}

async fn registered<H: Home>(home: &mut H, case: u8, tokens: &[u8]) -> Owners {
    let mut owners = Owners::of(case);
    let list = owners.list(tokens);
    let made = home.store().register(owners.case, list, Entry::Open, TODAY).await;
    assert_eq!(made, Ok(Registered::Made));
    owners
}

async fn admitted<H: Home>(home: &mut H, case: CaseId, number: u8) -> bool {
    // Asked twice: the second answer may come from memory.
    let first = home.store().is_admitted(case, token(number).hash()).await.unwrap();
    let second = home.store().is_admitted(case, token(number).hash()).await.unwrap();
    assert_eq!(first, second);
    first
}

async fn append<H: Home>(home: &mut H, case: CaseId, texts: &[&str]) -> Result<(), StoreError> {
    home.store().append(case, items(texts), TODAY).await
}

/// The texts of a whole log, and where it ends.
async fn whole<H: Home>(home: &mut H, case: CaseId) -> (Vec<String>, Cursor) {
    match home.store().log(case, Cursor::START, usize::MAX, TODAY).await.unwrap() {
        Log::Page { items, end, more: false } => {
            (items.into_iter().map(|item| String::from_utf8(item).unwrap()).collect(), end)
        }
        Log::NothingNew => (vec![], Cursor::START),
        other => panic!("{other:?}"),
    }
}

/// Where a log of these texts ends.
fn end_of(texts: &[&str]) -> Cursor {
    texts.iter().fold(Cursor::START, |cursor, text| cursor.after(&Hash::of(text.as_bytes())))
}

async fn a_case_is_registered_once<H: Home>(home: &mut H) {
    let mut owners = Owners::of(1);
    let (first, another) = (owners.list(&[1, 2]), owners.list(&[3]));
    let expected = [(&first, Registered::Made), (&first, Registered::There), (&another, Registered::Another)];
    for (list, outcome) in expected {
        let registered = home.store().register(owners.case, list.clone(), Entry::Open, TODAY).await;
        assert_eq!(registered, Ok(outcome));
    }
    assert!(admitted(home, owners.case, 1).await);
    assert!(admitted(home, owners.case, 2).await);
    assert!(!admitted(home, owners.case, 3).await);
    assert!(!admitted(home, CaseId([2; 16]), 1).await);
}

async fn a_code_registers_one_case<H: Home>(home: &mut H) {
    let code = CodeHash([7; 32]);
    home.add_code(code);
    let lists: Vec<_> = (1..=2).map(|case| Owners::of(case).list(&[1])).collect();
    let with = |code| Entry::WithCode(code);
    let expected = [
        (1, None, Registered::NoCode),
        (1, Some(CodeHash([8; 32])), Registered::NoCode),
        (1, Some(code), Registered::Made),
        // The answer was lost: the code is used up, and the case is there all the same.
        (1, Some(code), Registered::There),
        (2, Some(code), Registered::NoCode),
    ];
    for (case, code, outcome) in expected {
        let list = lists[usize::from(case - 1)].clone();
        let registered = home.store().register(CaseId([case; 16]), list, with(code), TODAY).await;
        assert_eq!(registered, Ok(outcome), "{case} {code:?}");
    }
}

async fn lists_follow_each_other<H: Home>(home: &mut H) {
    let mut owners = registered(home, 1, &[1, 2]).await;
    let skipped = owners.list(&[4]);
    owners.counter -= 1;
    let next = owners.list(&[2, 3]);
    let kept = next.bytes.clone();
    let after = owners.list(&[5]);
    assert!(admitted(home, owners.case, 1).await);
    assert_eq!(home.store().admit(owners.case, after).await, Ok(Followed::NotNext));
    assert_eq!(home.store().admit(owners.case, next.clone()).await, Ok(Followed::Yes));
    // The very same again is fine; another in its place is not.
    assert_eq!(home.store().admit(owners.case, next).await, Ok(Followed::Yes));
    assert_eq!(home.store().admit(owners.case, skipped).await, Ok(Followed::NotNext));
    assert_eq!(home.store().admission(owners.case).await, Ok(Some(kept)));
    for (number, expected) in [(1, false), (2, true), (3, true), (4, false), (5, false)] {
        assert_eq!(admitted(home, owners.case, number).await, expected, "{number}");
    }
}

async fn a_deleted_case_leaves_nothing_and_takes_nothing_with_it<H: Home>(home: &mut H) {
    let mut owners = registered(home, 1, &[1]).await;
    let others = registered(home, 2, &[1]).await;
    let hash = Hash::of(b"chunk");
    for case in [owners.case, others.case] {
        append(home, case, &["one"]).await.unwrap();
        home.store().put_chunk(case, hash, "chunk".into(), TODAY).await.unwrap();
        assert!(admitted(home, case, 1).await);
    }
    owners.counter += 1;
    let too_late = owners.list(&[]);
    owners.counter -= 2;
    assert_eq!(home.store().delete(owners.case, too_late).await, Ok(Followed::NotNext));
    let last = owners.list(&[]);
    assert_eq!(home.store().delete(owners.case, last.clone()).await, Ok(Followed::Yes));

    assert!(!admitted(home, owners.case, 1).await);
    let log = home.store().log(owners.case, Cursor::START, 1000, TODAY).await;
    assert_eq!(log, Err(StoreError::NotFound));
    assert_eq!(home.store().chunk(owners.case, hash).await, Ok(None));
    assert_eq!(home.store().delete(owners.case, last).await, Err(StoreError::NotFound));
    assert!(admitted(home, others.case, 1).await);
    assert_eq!(whole(home, others.case).await.0, ["one"]);
    assert_eq!(home.store().chunk(others.case, hash).await, Ok(Some(b"chunk".to_vec())));

    // Whoever comes back finds an empty log, and only the tokens of the new list.
    registered(home, 1, &[2]).await;
    assert_eq!(whole(home, owners.case).await.0, Vec::<String>::new());
    assert!(!admitted(home, owners.case, 1).await);
    assert!(admitted(home, owners.case, 2).await);
}

async fn items_are_read_in_the_order_in_which_they_came<H: Home>(home: &mut H) {
    let case = registered(home, 1, &[1]).await.case;
    let other = registered(home, 2, &[1]).await.case;
    assert_eq!(whole(home, case).await, (vec![], Cursor::START));
    append(home, case, &["c", "a"]).await.unwrap();
    append(home, other, &["elsewhere"]).await.unwrap();
    append(home, case, &["b"]).await.unwrap();
    assert_eq!(whole(home, case).await, (vec!["c".into(), "a".into(), "b".into()], end_of(&["c", "a", "b"])));
    let rest = home.store().log(case, end_of(&["c", "a"]), 1000, TODAY).await.unwrap();
    let end = end_of(&["c", "a", "b"]);
    assert_eq!(rest, Log::Page { items: vec![b"b".to_vec()], end, more: false });
    assert_eq!(home.store().log(case, end, 1000, TODAY).await, Ok(Log::NothingNew));
}

async fn an_item_is_in_the_log_once_however_often_it_comes<H: Home>(home: &mut H) {
    let case = registered(home, 1, &[1]).await.case;
    let other = registered(home, 2, &[1]).await.case;
    append(home, case, &["a", "b", "a"]).await.unwrap();
    append(home, case, &["b"]).await.unwrap();
    append(home, case, &["b", "c", "a", "c"]).await.unwrap();
    append(home, other, &["b"]).await.unwrap();
    assert_eq!(whole(home, case).await, (vec!["a".into(), "b".into(), "c".into()], end_of(&["a", "b", "c"])));
    assert_eq!(whole(home, other).await, (vec!["b".into()], end_of(&["b"])));
}

async fn pages_are_full_but_never_empty<H: Home>(home: &mut H) {
    let case = registered(home, 1, &[1]).await.case;
    append(home, case, &["aaa", "bb", "cccccc", "d"]).await.unwrap();
    let mut pages = Vec::new();
    let mut after = Cursor::START;
    loop {
        match home.store().log(case, after, 5, TODAY).await.unwrap() {
            Log::Page { items, end, more } => {
                pages.push((items.concat(), more));
                after = end;
            }
            Log::NothingNew => break,
            Log::Elsewhere => panic!("the log lost its own cursor"),
        }
    }
    let expected: [(&[u8], bool); 3] = [(b"aaabb", true), (b"cccccc", true), (b"d", false)];
    assert_eq!(pages, expected.map(|(text, more)| (text.to_vec(), more)));
}

async fn a_cursor_of_another_log_is_noticed<H: Home>(home: &mut H) {
    let case = registered(home, 1, &[1]).await.case;
    append(home, case, &["a", "b"]).await.unwrap();
    let past = Cursor { position: 3, ..end_of(&["a", "b", "c"]) };
    let huge = Cursor { position: u64::MAX, ..past };
    let no_start = Cursor { position: 0, digest: [1; 16] };
    let strange = [
        end_of(&["b"]),
        end_of(&["b", "a"]),
        end_of(&["a", "x"]),
        end_of(&["a", "b", "c"]),
        past,
        huge,
        no_start,
    ];
    for cursor in strange {
        let log = home.store().log(case, cursor, 1000, TODAY).await;
        assert_eq!(log, Ok(Log::Elsewhere), "{cursor:?}");
    }
    for cursor in [Cursor::START, end_of(&["a"]), end_of(&["a", "b"])] {
        let log = home.store().log(case, cursor, 1000, TODAY).await;
        assert_ne!(log, Ok(Log::Elsewhere), "{cursor:?}");
    }
}

async fn a_chunk_is_found_in_its_own_case<H: Home>(home: &mut H) {
    let case = registered(home, 1, &[1]).await.case;
    let other = registered(home, 2, &[1]).await.case;
    let hash = Hash::of(b"photo");
    assert_eq!(home.store().chunk(case, hash).await, Ok(None));
    for _ in 0..2 {
        assert_eq!(home.store().put_chunk(case, hash, "photo".into(), TODAY).await, Ok(()));
    }
    assert_eq!(home.store().chunk(case, hash).await, Ok(Some(b"photo".to_vec())));
    assert_eq!(home.store().chunk(other, hash).await, Ok(None));
}

async fn a_case_holds_no_more_than_it_may<H: Home>(home: &mut H) {
    let case = registered(home, 1, &[1]).await.case;
    append(home, case, &["12345"]).await.unwrap();
    assert_eq!(append(home, case, &["67", "8901"]).await, Err(StoreError::Full));
    assert_eq!(whole(home, case).await.0, ["12345"]);
    let (hash, long) = (Hash::of(b"1234"), Hash::of(b"123456"));
    assert_eq!(home.store().put_chunk(case, long, "123456".into(), TODAY).await, Err(StoreError::Full));
    assert_eq!(home.store().put_chunk(case, hash, "1234".into(), TODAY).await, Ok(()));
    // What is there takes no room; the last byte can be used.
    assert_eq!(append(home, case, &["12345"]).await, Ok(()));
    assert_eq!(home.store().put_chunk(case, hash, "1234".into(), TODAY).await, Ok(()));
    assert_eq!(append(home, case, &["12345", "6", "6"]).await, Ok(()));
    assert_eq!(append(home, case, &["7"]).await, Err(StoreError::Full));
    assert_eq!(home.store().chunk(case, long).await, Ok(None));
    let other = registered(home, 2, &[1]).await.case;
    assert_eq!(append(home, other, &["1234567890"]).await, Ok(()));
}

async fn whoever_writes_a_record_first_keeps_it<H: Home>(home: &mut H) {
    let (id, other) = (Hash::of(b"place"), Hash::of(b"other place"));
    let put = |number: u8, text: &'static str| (token(number).hash(), text);
    assert_eq!(home.store().recovery(id, TODAY).await, Ok(None));
    for ((token, text), outcome) in [
        (put(1, "first"), Ok(())),
        (put(2, "forged"), Err(StoreError::NotFound)),
        (put(1, "second"), Ok(())),
        (put(1, "second"), Ok(())),
    ] {
        assert_eq!(home.store().put_recovery(id, token, text.into(), TODAY).await, outcome);
    }
    assert_eq!(home.store().recovery(id, TODAY).await, Ok(Some(b"second".to_vec())));
    assert_eq!(home.store().recovery(other, TODAY).await, Ok(None));
}

async fn nothing_is_done_for_a_case_that_does_not_exist<H: Home>(home: &mut H) {
    let mut owners = Owners::of(1);
    let (list, last) = (owners.list(&[1]), owners.list(&[]));
    let (case, hash) = (owners.case, Hash::of(b"chunk"));
    let missing = Err(StoreError::NotFound);
    assert_eq!(home.store().admit(case, list).await, Err(StoreError::NotFound));
    assert_eq!(home.store().delete(case, last).await, Err(StoreError::NotFound));
    assert_eq!(append(home, case, &["a"]).await, missing);
    assert_eq!(home.store().put_chunk(case, hash, "chunk".into(), TODAY).await, missing);
    assert_eq!(home.store().admission(case).await, Ok(None));
    assert_eq!(home.store().log(case, Cursor::START, 1000, TODAY).await, Err(StoreError::NotFound));
    registered(home, 1, &[1]).await;
    assert_eq!(whole(home, case).await.0, Vec::<String>::new());
    assert_eq!(home.store().chunk(case, hash).await, Ok(None));
}

async fn writing_can_be_tried<H: Home>(home: &mut H) {
    for _ in 0..2 {
        assert_eq!(home.store().probe().await, Ok(()));
    }
}
