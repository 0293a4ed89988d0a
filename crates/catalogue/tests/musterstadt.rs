//! The invented commune as an endpoint serves it: what lies in its folder is what was signed.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test stops where it fails")]

use std::path::Path;

use diko_catalogue::Files;
use diko_catalogue::signing::{DEVELOPMENT_KEY, accept, folder};

#[test]
fn what_lies_in_the_folder_of_musterstadt_is_what_was_signed() {
    let commune = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../catalogue/communes/musterstadt");
    let accepted = folder::read(&commune).map_err(|error| error.to_string()).and_then(|pack| {
        let (trusted, today) = ([DEVELOPMENT_KEY.to_owned()], "2026-11-22".parse().unwrap());
        accept(None, &pack, &trusted, &Files::federal(), today).map_err(|refusal| refusal.to_string())
    });
    if let Err(reason) = accepted {
        panic!(
            "{reason}. After a change of catalogue/communes/musterstadt sign it again:\n\
             cargo run -q -p diko-catalogue --bin diko-catalogue --features cli -- \
             sign catalogue/communes/musterstadt --key catalogue/dev-key/DEVELOPMENT-ONLY.pk8.hex"
        );
    }
}
