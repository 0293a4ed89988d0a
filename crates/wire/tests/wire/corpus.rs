//! Replays what the fuzzer kept (`fuzz/`): one folder a decoder. A crash that it finds is put there and stays.

use std::collections::BTreeSet;
use std::path::Path;

use crate::decoders::DECODERS;

#[test]
fn every_decoder_holds_for_what_the_fuzzer_kept() {
    let corpus = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/corpus");
    let folders = std::fs::read_dir(&corpus).unwrap().map(|folder| folder.unwrap().file_name());
    let folders: BTreeSet<String> = folders.map(|name| name.into_string().unwrap()).collect();
    assert_eq!(folders, DECODERS.iter().map(|(name, _)| (*name).to_owned()).collect());
    for (name, decode) in DECODERS {
        let files: Vec<_> = std::fs::read_dir(corpus.join(name)).unwrap().collect();
        assert!(!files.is_empty(), "nothing for {name}");
        files.into_iter().for_each(|file| decode(&std::fs::read(file.unwrap().path()).unwrap()));
    }
}
