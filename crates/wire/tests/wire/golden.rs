//! Frozen bytes. What a device wrote once is read for ever, by every version: none of these files is ever changed.

use std::collections::BTreeSet;
use std::path::Path;

use diko_wire::{Admission, Cuts, MemberKind, Role, frames};

use crate::by_hand;
use crate::decoders::{self, Decoder};
use crate::people::*;

type Write = fn() -> Vec<u8>;

/// A format, the decoder that reads it, and one value of it as this version writes it.
pub const GOLDEN: &[(&str, Decoder, Write)] = &[
    ("admission", decoders::statement, admission),
    ("admission_list", decoders::admission_list, admission_list_bytes),
    ("bundle", decoders::item, bundle_bytes),
    ("cuts", decoders::statement, || Cuts(body().seen).to_bytes()),
    ("epoch", decoders::item, epoch_bytes),
    ("frames", decoders::frame, || frames::write([b"one".as_slice(), b"two"])),
    ("invitation_file", decoders::file, file_bytes),
    ("mailbox_commit", decoders::mailbox, || transcript().commit.to_vec()),
    ("mailbox_grant", decoders::mailbox, grant_bytes),
    ("mailbox_offer", decoders::mailbox, || transcript().offer.to_bytes()),
    ("mailbox_reveal", decoders::mailbox, || transcript().reveal.to_bytes()),
    ("paper_record", decoders::record, record_bytes),
    ("photo_manifest", decoders::photo, || photo_chunks().0.to_bytes()),
    ("room_answer", decoders::code, || room_answer().to_text(&ROOM_SECRET).into_bytes()),
    ("room_offer", decoders::code, || room_offer().to_text().into_bytes()),
];

fn admission() -> Vec<u8> {
    let (device, token) = (taras().public(), token().hash());
    Admission { device, role: Role::Owner, kind: MemberKind::Device, token }.to_bytes()
}

#[test]
fn frozen_the_bytes_of_every_format() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden");
    for (name, _, write) in GOLDEN {
        let frozen = std::fs::read_to_string(folder.join(name).with_extension("hex")).unwrap();
        let frozen: String = frozen.split_whitespace().collect();
        assert_eq!(hex(&write()), frozen, "{name}");
    }
    let files = std::fs::read_dir(folder).unwrap().map(|file| file.unwrap().path());
    let files: BTreeSet<String> =
        files.map(|path| path.file_stem().unwrap().to_str().unwrap().into()).collect();
    assert_eq!(files, GOLDEN.iter().map(|(name, ..)| (*name).to_owned()).collect());
}

/// What is sealed in the golden bundle.
pub const BODY: &str = "
    86                                                     # six elements
    50 99999999999999999999999999999999                    # predecessor
    81 83 50 0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b              # seen: one author
       0c 5820 1212121212121212121212121212121212121212121212121212121212121212
    82                                                     # authors
       82 50 0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b f6           #   0, whichever branch
       82 50 b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0
          50 bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb              #   1, this branch
    88                                                     # texts
       6a d09ed0bbd0b5d0bdd0b0                             #   0: Олена
       82 02 19b50a                                        #   1: raise done 2026-11-22
       19bb06                                              #   2: 2031-02-01
       782e 416e6e61206272696e67742064696520576f686e756e67 #   3: Anna bringt die Wohnung
            73676562657262657374c3a4746967756e67206d69742e #      sgeberbestätigung mit.
       50 0e0e0e0e0e0e0e0e0e0e0e0e0e0e0e0e                 #   4: Olena's id
       68 616e6d656c64656e                                 #   5: anmelden
       69 726569736570617373                               #   6: reisepass
       50 0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a                 #   7: the note's id
    86                                                     # entities
       82 02 04                                            #   0: person 4
       83 03 04 05                                         #   1: step 5 of 4
       83 04 04 06                                         #   2: paper 6 of 4
       82 05 07                                            #   3: note 7
       81 01                                               #   4: the household
       81 191267                                           #   5: the one of kind 4711
    89                                                     # ops: entity, field, value, Lamport, at, replaced
       85 00 01 00 1828 1a6b02bf82                         #   text 0
       85 01 01 01 01 1841                                 #   text 1; one later, 65 seconds later
       85 02 02 02 01 1841
       85 03 01 03 01 1841
       85 03 02 04 01 1841
       85 04 191267 8122 01 1841                           #   the number -3
       85 05 01 42b0b1 01 1841                             #   two bytes
       85 02 01 f5 01 1841                                 #   yes
       88 00 01 f6 01 1841                                 #   not known any more
          82000c 08 820119012c                             #   for 12 of author 0, own 8 before, 300 of author 1
";

#[test]
fn a_bundle_is_put_together_as_the_document_says() {
    let by_hand = by_hand::bundle(&header(9), &unhex(BODY), &epoch_key(), olena());
    assert_eq!(hex(&by_hand), hex(&bundle_bytes()));
}
