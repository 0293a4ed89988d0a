//! See `decoders::statement`.

#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| diko_wire_fuzz::decoders::statement(bytes));
