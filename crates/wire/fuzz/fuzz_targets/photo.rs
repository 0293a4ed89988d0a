//! See `decoders::photo`.

#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| diko_wire_fuzz::decoders::photo(bytes));
