//! Writes the TypeScript side of the command list: all types that cross, `interface Commands`, and the names.
//! Run it after a change of `commands.rs`, `views.rs` or `error.rs`; a test fails when the file is not up to date.

use std::collections::BTreeMap;
use std::path::PathBuf;

use diko_companion::views::*;
use diko_companion::{ErrorView, for_each_command};
use ts_rs::{Config, TS, TypeVisitor};

const HEAD: &str = "\
// The types and commands of the companion. Made by `cargo run -q -p diko-companion --example bindings`; never by hand.
";

#[allow(dead_code)]
fn main() -> std::io::Result<()> {
    let path = path();
    if let Some(folder) = path.parent() {
        std::fs::create_dir_all(folder)?;
    }
    std::fs::write(path, typescript())
}

pub fn path() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../ui/src/lib/backend/generated.ts")
}

/// The whole file, the same on every machine.
pub fn typescript() -> String {
    let mut types = Types { config: Config::new(), declarations: BTreeMap::new() };
    types.visit::<ErrorView>();
    let mut methods = String::new();
    let mut names = String::new();
    let mut command = |name: &str, doc: &str, parameter: String, answer: String| {
        methods.push_str(&format!("\t/** {doc} */\n\t{name}({parameter}): Promise<{answer}>;\n"));
        names.push_str(&format!("\t'{name}',\n"));
    };
    macro_rules! commands {
        ($( #[doc = $doc:literal] $name:ident( $( request: $request:ty )? ) -> $answer:ty; )*) => { $(
            let parameter: Vec<String> = vec![ $({
                types.visit::<$request>();
                format!("request: {}", <$request as TS>::name(&types.config))
            })? ];
            types.visit::<$answer>();
            command(stringify!($name), $doc.trim(), parameter.concat(), <$answer as TS>::name(&types.config));
        )* };
    }
    for_each_command!(commands);
    let declarations: Vec<String> = types.declarations.into_values().collect();
    format!(
        "{HEAD}\n{}\nexport interface Commands {{\n{methods}}}\n\nexport const commandNames = [\n{names}] as const;\n",
        declarations.join("\n")
    )
}

/// Every type reached from the commands, by name.
struct Types {
    config: Config,
    declarations: BTreeMap<String, String>,
}

impl TypeVisitor for Types {
    fn visit<T: TS + 'static + ?Sized>(&mut self) {
        // Only types that are declared have a place to be written to.
        if T::output_path().is_none() {
            return;
        }
        let name = T::name(&self.config);
        if self.declarations.contains_key(&name) {
            return;
        }
        let docs = T::docs().unwrap_or_default();
        let declaration = format!("{docs}export {}\n", T::decl(&self.config));
        self.declarations.insert(name, declaration);
        T::visit_dependencies(self);
    }
}
