//! Fluent files read for judging: every message with its line, its words and its variables. Formatting is in `texts`.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::parser;

use crate::fault::{Fault, FaultKind, line_at};
use crate::files::Files;

/// The texts of one language, by message id and attribute (empty for the value).
#[derive(Default)]
pub(super) struct Language {
    pub(super) texts: BTreeMap<(String, String), Text>,
}

/// One value or attribute.
pub(super) struct Text {
    pub(super) file: String,
    pub(super) line: usize,
    /// All words, those of every variant included.
    pub(super) words: String,
    pub(super) variables: BTreeSet<String>,
    /// Messages and terms it shows, with the attribute (empty for the value).
    pub(super) shows: BTreeSet<(String, String)>,
    /// From the first layer.
    federal: bool,
}

impl Language {
    pub(super) fn get(&self, id: &str, attribute: &str) -> Option<&Text> {
        self.texts.get(&(id.to_owned(), attribute.to_owned()))
    }

    fn is_federal(&self, id: &str) -> bool {
        let from = (id.to_owned(), String::new());
        self.texts.range(from..).next().is_some_and(|((found, _), text)| found == id && text.federal)
    }
}

/// Reads the files of each language below the folders; the folders come in the order of the layers.
pub(super) fn read(files: &Files, folders: &[String], faults: &mut Vec<Fault>) -> BTreeMap<String, Language> {
    let mut languages: BTreeMap<String, Language> = BTreeMap::new();
    for (layer, folder) in folders.iter().enumerate() {
        for (path, text) in files.under(folder) {
            let Some((language, _)) = path.strip_prefix(folder).and_then(|path| path.split_once('/')) else {
                continue;
            };
            let language = languages.entry(language.to_owned()).or_default();
            read_file(&files.name(path), text, layer == 0, language, faults);
        }
    }
    languages
}

fn read_file(file: &str, text: &str, federal: bool, language: &mut Language, faults: &mut Vec<Fault>) {
    let (resource, errors) = match parser::parse(text) {
        Ok(resource) => (resource, Vec::new()),
        Err((resource, errors)) => (resource, errors),
    };
    for error in errors {
        let line = line_at(text, error.pos.start);
        faults.push(Fault {
            file: file.into(),
            line,
            kind: FaultKind::Fluent,
            message: error.kind.to_string(),
        });
    }
    let mut lines = Lines { text, next: 0 };
    for entry in &resource.body {
        let (id, value, attributes) = match entry {
            Entry::Message(message) => {
                (message.id.name.to_owned(), message.value.as_ref(), &message.attributes)
            }
            Entry::Term(term) => (format!("-{}", term.id.name), Some(&term.value), &term.attributes),
            _ => continue,
        };
        let line = lines.of(&id);
        // A commune's word in the place of a federal one is told in `layer`.
        if !federal && language.is_federal(&id) {
            continue;
        }
        let value = value.map(|pattern| (String::new(), line, pattern));
        let attributes = attributes.iter().map(|attribute| {
            let name = attribute.id.name.to_owned();
            let line = lines.of(&format!(".{name}"));
            (name, line, &attribute.value)
        });
        let all: Vec<_> = value.into_iter().chain(attributes).collect();
        for (attribute, line, pattern) in all {
            let mut found = Text {
                file: file.into(),
                line,
                words: String::new(),
                variables: BTreeSet::new(),
                shows: BTreeSet::new(),
                federal,
            };
            found.pattern(pattern);
            let key = (id.clone(), attribute);
            if let Some(first) = language.texts.get(&key) {
                let name = if key.1.is_empty() { id.clone() } else { format!("{id}.{}", key.1) };
                let message = format!("text `{name}` is also in {}:{}", first.file, first.line);
                faults.push(Fault { file: file.into(), line, kind: FaultKind::Duplicate, message });
            } else {
                language.texts.insert(key, found);
            }
        }
    }
}

/// Finds the lines of names in the order in which they stand in a file; the parser keeps none.
struct Lines<'a> {
    text: &'a str,
    /// The line, from 0, to look from.
    next: usize,
}

impl Lines<'_> {
    fn of(&mut self, name: &str) -> usize {
        let is_it = |line: &str| {
            line.trim_start().strip_prefix(name).is_some_and(|rest| rest.trim_start().starts_with('='))
        };
        if let Some(ahead) = self.text.lines().skip(self.next).position(is_it) {
            self.next += ahead + 1;
        }
        self.next.max(1)
    }
}

impl Text {
    fn pattern(&mut self, pattern: &Pattern<&str>) {
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => self.words.push_str(value),
                PatternElement::Placeable { expression } => self.expression(expression),
            }
        }
    }

    fn expression(&mut self, expression: &Expression<&str>) {
        match expression {
            Expression::Inline(inline) => self.inline(inline),
            Expression::Select { selector, variants } => {
                self.inline(selector);
                for variant in variants {
                    self.words.push(' ');
                    self.pattern(&variant.value);
                }
            }
        }
    }

    fn inline(&mut self, inline: &InlineExpression<&str>) {
        match inline {
            InlineExpression::StringLiteral { value } | InlineExpression::NumberLiteral { value } => {
                self.words.push_str(value);
            }
            InlineExpression::VariableReference { id } => {
                self.variables.insert(id.name.to_owned());
            }
            InlineExpression::MessageReference { id, attribute } => {
                let attribute = attribute.as_ref().map_or("", |attribute| attribute.name);
                self.shows.insert((id.name.to_owned(), attribute.to_owned()));
            }
            InlineExpression::TermReference { id, attribute, .. } => {
                let attribute = attribute.as_ref().map_or("", |attribute| attribute.name);
                self.shows.insert((format!("-{}", id.name), attribute.to_owned()));
            }
            InlineExpression::FunctionReference { arguments, .. } => {
                arguments.positional.iter().for_each(|argument| self.inline(argument));
            }
            InlineExpression::Placeable { expression } => self.expression(expression),
        }
    }
}
