//! TOML that remembers its lines: an element read into its type, and the line of any word inside it.

use std::rc::Rc;

use serde::de::DeserializeOwned;
use toml_edit::{Document, DocumentMut, Item, Table, Value};

use crate::fault::{Fault, FaultKind, line_at};

/// One TOML file.
pub(crate) struct Source {
    file: Rc<SourceText>,
    root: Table,
}

struct SourceText {
    name: String,
    text: String,
}

/// One table of a file, such as one `[[step]]`.
#[derive(Clone)]
pub(crate) struct Node {
    file: Rc<SourceText>,
    table: Table,
}

impl Source {
    pub(crate) fn parse(name: String, text: &str) -> Result<Source, Fault> {
        match Document::parse(text.to_owned()) {
            Ok(document) => {
                let file = Rc::new(SourceText { name, text: text.into() });
                Ok(Source { file, root: document.into_table() })
            }
            Err(error) => Err(Fault {
                file: name,
                line: error.span().map_or(1, |span| line_at(text, span.start)),
                kind: FaultKind::Syntax,
                message: error.message().replace('\n', ", "),
            }),
        }
    }

    /// The text under a key at the top of the file.
    pub(crate) fn text(&self, key: &str) -> Option<&str> {
        self.root.get(key)?.as_str()
    }

    pub(crate) fn root(&self) -> Node {
        Node { file: Rc::clone(&self.file), table: self.root.clone() }
    }

    /// The elements `[[name]]`; anything else at the top of the file is a fault.
    pub(crate) fn elements(&self, name: &str, faults: &mut Vec<Fault>) -> Vec<Node> {
        let root = self.root();
        let mut elements = Vec::new();
        for (key, item) in self.root.iter() {
            match item {
                Item::ArrayOfTables(tables) if key == name => {
                    elements.extend(
                        tables.iter().map(|table| Node { file: Rc::clone(&self.file), table: table.clone() }),
                    );
                }
                _ => faults.push(root.fault_at(
                    key,
                    FaultKind::Syntax,
                    format!("`{key}` does not belong here; allowed: [[{name}]]"),
                )),
            }
        }
        elements
    }
}

impl Node {
    pub(crate) fn read<T: DeserializeOwned>(&self) -> Result<T, Fault> {
        toml_edit::de::from_document(DocumentMut::from(self.table.clone())).map_err(|error| {
            let line = error.span().map_or_else(|| self.line(), |span| line_at(&self.file.text, span.start));
            self.fault_on(line, FaultKind::Syntax, error.message().replace('\n', ", "))
        })
    }

    pub(crate) fn table(&self) -> &Table {
        &self.table
    }

    pub(crate) fn inside(&self, table: &Table) -> Node {
        Node { file: Rc::clone(&self.file), table: table.clone() }
    }

    pub(crate) fn file(&self) -> &str {
        &self.file.name
    }

    /// The line on which the element begins.
    pub(crate) fn line(&self) -> usize {
        self.table.span().map_or(1, |span| line_at(&self.file.text, span.start))
    }

    /// The line of the first key or text `word` inside the element, else the line of the element.
    pub(crate) fn line_of(&self, word: &str) -> usize {
        match find_in_table(&self.table, word) {
            Some(start) => line_at(&self.file.text, start),
            None => self.line(),
        }
    }

    /// The line of the value under `key`, else the line of the element.
    pub(crate) fn line_of_key(&self, key: &str) -> usize {
        match self.table.key(key).and_then(toml_edit::Key::span) {
            Some(span) => line_at(&self.file.text, span.start),
            None => self.line(),
        }
    }

    /// The line of the element with this number, from 0, of the list under `key`, else the line of the key.
    pub(crate) fn line_of_nth(&self, key: &str, index: usize) -> usize {
        let span = match self.table.get(key) {
            Some(Item::ArrayOfTables(tables)) => tables.get(index).and_then(Table::span),
            Some(Item::Value(Value::Array(values))) => values.get(index).and_then(Value::span),
            _ => None,
        };
        span.map_or_else(|| self.line_of_key(key), |span| line_at(&self.file.text, span.start))
    }

    pub(crate) fn fault(&self, kind: FaultKind, message: String) -> Fault {
        self.fault_on(self.line(), kind, message)
    }

    pub(crate) fn fault_at(&self, word: &str, kind: FaultKind, message: String) -> Fault {
        self.fault_on(self.line_of(word), kind, message)
    }

    pub(crate) fn fault_on(&self, line: usize, kind: FaultKind, message: String) -> Fault {
        Fault { file: self.file.name.clone(), line, kind, message }
    }
}

fn find_in_table(table: &Table, word: &str) -> Option<usize> {
    table.iter().find_map(|(name, item)| {
        let key = (name == word).then(|| table.key(name)?.span()).flatten().map(|span| span.start);
        key.or_else(|| match item {
            Item::Value(value) => find_in_value(value, word),
            Item::Table(inner) => find_in_table(inner, word),
            Item::ArrayOfTables(inner) => inner.iter().find_map(|table| find_in_table(table, word)),
            Item::None => None,
        })
    })
}

fn find_in_value(value: &Value, word: &str) -> Option<usize> {
    match value {
        Value::String(text) if text.value() == word => text.span().map(|span| span.start),
        Value::Array(array) => array.iter().find_map(|value| find_in_value(value, word)),
        Value::InlineTable(table) => table.iter().find_map(|(_, value)| find_in_value(value, word)),
        _ => None,
    }
}
