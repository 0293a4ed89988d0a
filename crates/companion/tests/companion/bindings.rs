//! The TypeScript interface in the page is the one made from the list of commands.

#[path = "../../examples/bindings.rs"]
mod generator;

#[test]
fn the_bindings_of_the_page_are_up_to_date() {
    let written = std::fs::read_to_string(generator::path()).unwrap_or_default();
    assert!(
        written == generator::typescript(),
        "run `cargo run -q -p diko-companion --example bindings` and commit ui/src/lib/backend/generated.ts"
    );
}

#[test]
fn every_code_of_an_error_is_in_the_bindings() {
    let made = generator::typescript();
    for code in diko_companion::ErrorCode::ALL {
        assert!(made.contains(&format!("\"{}\"", code.code())), "{code} is missing");
    }
}
