//! Fluent files read for judging: every message with its line, its words and its variables. Formatting is in `texts`.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::parser;

use crate::fault::{Fault, FaultKind, line_at};
use crate::files::Files;

/// The texts of one language and one layer, by message id and attribute (empty for the value).
#[derive(Default)]
pub(super) struct Language<'a> {
    pub(super) texts: BTreeMap<(String, String), Text>,
    /// The same language in the layer below.
    below: Option<&'a Language<'a>>,
}

pub(super) type Languages<'a> = BTreeMap<String, Language<'a>>;

/// One value or attribute.
pub(super) struct Text {
    pub(super) file: String,
    pub(super) line: usize,
    /// All words, those of every variant included.
    pub(super) words: String,
    pub(super) variables: BTreeSet<String>,
    /// Messages and terms it shows, with the attribute (empty for the value).
    pub(super) shows: BTreeSet<(String, String)>,
}

impl Language<'_> {
    /// The text in this layer, or else in the one below.
    pub(super) fn get(&self, id: &str, attribute: &str) -> Option<&Text> {
        let here = self.texts.get(&(id.to_owned(), attribute.to_owned()));
        here.or_else(|| self.below.and_then(|below| below.get(id, attribute)))
    }

    fn has_message(&self, id: &str) -> bool {
        let from = (id.to_owned(), String::new());
        self.texts.range(from..).next().is_some_and(|((found, _), _)| found == id)
    }
}

/// Reads the files of each language below a layer's folder of texts.
pub(super) fn read<'a>(
    files: &Files,
    folder: &str,
    below: Option<&'a Languages<'a>>,
    faults: &mut Vec<Fault>,
) -> Languages<'a> {
    let mut languages: Languages<'a> = BTreeMap::new();
    for (code, below) in below.into_iter().flatten() {
        languages.insert(code.clone(), Language { below: Some(below), ..Language::default() });
    }
    for (path, text) in files.under(folder) {
        let Some((language, _)) = path.strip_prefix(folder).and_then(|path| path.split_once('/')) else {
            continue;
        };
        let language = languages.entry(language.to_owned()).or_default();
        read_file(&files.name(path), text, language, faults);
    }
    languages
}

/// Fluent's parser calls itself for each bracket inside a placeable, so a file of nothing else would end the program.
pub(super) fn too_deep(file: &str, text: &str) -> Option<Fault> {
    const MOST_BRACKETS: usize = 500;
    let deep = text.contains('{') && text.matches(['{', '(']).count() > MOST_BRACKETS;
    deep.then(|| Fault {
        file: file.into(),
        line: 1,
        kind: FaultKind::Fluent,
        message: format!("over {MOST_BRACKETS} brackets in a file with `{{`"),
    })
}

fn read_file(file: &str, text: &str, language: &mut Language<'_>, faults: &mut Vec<Fault>) {
    if let Some(fault) = too_deep(file, text) {
        return faults.push(fault);
    }
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
    let mut lines = Lines { ahead: text.lines().enumerate(), last: 1 };
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
        if language.below.is_some_and(|below| below.has_message(&id)) {
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
    ahead: std::iter::Enumerate<std::str::Lines<'a>>,
    last: usize,
}

impl Lines<'_> {
    fn of(&mut self, name: &str) -> usize {
        let is_it = |line: &str| {
            line.trim_start().strip_prefix(name).is_some_and(|rest| rest.trim_start().starts_with('='))
        };
        // A name that is not found must not use up the lines of those that follow.
        let mut ahead = self.ahead.clone();
        if let Some((number, _)) = ahead.find(|(_, line)| is_it(line)) {
            self.ahead = ahead;
            self.last = number + 1;
        }
        self.last
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
