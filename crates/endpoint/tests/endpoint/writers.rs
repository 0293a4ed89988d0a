//! Several writers and several readers at once, in every order that chance gives.

use std::sync::Arc;

use diko_endpoint::SqliteStore;
use diko_endpoint::store::{CaseId, Cursor, Entry, Log, Store};
use proptest::prelude::*;

use crate::conformance::TODAY;
use crate::support::{Owners, ROOM, items};

/// What happens next.
#[derive(Debug, Clone)]
enum Act {
    /// These writers append at the same moment, each its next items, or once more what it appended last.
    Append(Vec<(usize, Write)>),
    /// A reader reads one page of so many bytes.
    Read { reader: usize, page: usize },
}

#[derive(Debug, Clone, Copy)]
enum Write {
    Next(u8),
    Again,
}

const WRITERS: usize = 4;
const READERS: usize = 3;

fn act() -> impl Strategy<Value = Act> {
    let write = prop_oneof![3 => (1..5_u8).prop_map(Write::Next), 1 => Just(Write::Again)];
    prop_oneof![
        prop::collection::vec((0..WRITERS, write), 1..6).prop_map(Act::Append),
        (0..READERS, 1..200_usize).prop_map(|(reader, page)| Act::Read { reader, page }),
    ]
}

#[derive(Default)]
struct Writer {
    written: u32,
    last: Vec<String>,
}

impl Writer {
    fn texts(&mut self, number: usize, write: Write) -> Vec<String> {
        if let Write::Next(count) = write {
            let from = self.written;
            self.written += u32::from(count);
            self.last = (from..self.written).map(|item| format!("{number}:{item}")).collect();
        }
        self.last.clone()
    }
}

struct Reader {
    after: Cursor,
    read: Vec<String>,
}

impl Reader {
    /// Reads one page; false where there was nothing new.
    async fn page(&mut self, store: &dyn Store, case: CaseId, page: usize) -> bool {
        match store.log(case, self.after, page, TODAY).await.unwrap() {
            Log::Page { items, end, .. } => {
                self.read.extend(items.into_iter().map(|item| String::from_utf8(item).unwrap()));
                self.after = end;
                true
            }
            Log::NothingNew => false,
            Log::Elsewhere => panic!("a log that only grows lost a cursor"),
        }
    }
}

async fn play(acts: Vec<Act>) {
    let folder = tempfile::tempdir().unwrap();
    let store = Arc::new(SqliteStore::open(folder.path(), ROOM).unwrap());
    let mut owners = Owners::of(1);
    let case = owners.case;
    store.register(case, owners.list(&[1]), Entry::Open, TODAY).await.unwrap();
    let mut writers: Vec<Writer> = (0..WRITERS).map(|_| Writer::default()).collect();
    let mut readers: Vec<Reader> =
        (0..READERS).map(|_| Reader { after: Cursor::START, read: vec![] }).collect();
    for act in acts {
        match act {
            Act::Append(writes) => {
                let appends: Vec<_> = writes
                    .into_iter()
                    .map(|(number, write)| {
                        let (store, texts) = (Arc::clone(&store), writers[number].texts(number, write));
                        tokio::spawn(async move {
                            let texts: Vec<&str> = texts.iter().map(String::as_str).collect();
                            store.append(case, items(&texts), TODAY).await.unwrap();
                        })
                    })
                    .collect();
                for append in appends {
                    append.await.unwrap();
                }
            }
            Act::Read { reader, page } => {
                readers[reader].page(store.as_ref(), case, page).await;
            }
        }
    }
    let mut expected: Vec<String> = (0..WRITERS)
        .flat_map(|number| (0..writers[number].written).map(move |item| format!("{number}:{item}")))
        .collect();
    expected.sort();
    let first = readers[0].read.clone();
    for reader in &mut readers {
        while reader.page(store.as_ref(), case, 50).await {}
        let mut read = reader.read.clone();
        read.sort();
        assert_eq!(read, expected, "every item once");
    }
    assert!(readers.windows(2).all(|pair| pair[0].read == pair[1].read), "in the same order");
    assert!(readers[0].read.starts_with(&first));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(40))]

    #[test]
    fn however_appends_and_pages_fall_together_each_reader_reads_every_item_once(
        acts in prop::collection::vec(act(), 0..40),
    ) {
        let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build();
        runtime.unwrap().block_on(play(acts));
    }
}
