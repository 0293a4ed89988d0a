//! The slips by what they break, and the few ways to make one. A slip finds its place in the content by itself, so that
//! content may grow and move.

use diko_catalogue::Files;

mod communes;
mod content;
mod texts;

pub(crate) use communes::communes;
pub(crate) use content::{meaning, names, plans, shape};
pub(crate) use texts::texts;

/// The first file below `folder` whose text has `from`.
fn first(files: &Files, folder: &str, from: &str) -> String {
    let found = files.under(folder).find(|(_, text)| text.contains(from));
    found.map(|(path, _)| path.to_owned()).unwrap_or_else(|| panic!("`{from}` is nowhere in {folder}"))
}

fn replace(files: &mut Files, path: &str, from: &str, to: &str) {
    let text = files.get(path).unwrap_or_else(|| panic!("no {path}"));
    assert!(text.contains(from), "`{from}` is not in {path}");
    let text = text.replacen(from, to, 1);
    files.set(path, &text);
}

/// Replaces the first `from` below a folder.
fn swap(folder: &'static str, from: &'static str, to: &'static str) -> impl Fn(&mut Files) -> String {
    move |files| {
        let path = first(files, folder, from);
        replace(files, &path, from, to);
        path
    }
}

/// Replaces inside the element that has this id.
fn inside(
    folder: &'static str,
    id: &'static str,
    from: &'static str,
    to: &'static str,
) -> impl Fn(&mut Files) -> String {
    move |files| {
        let line = format!("\nid = \"{id}\"\n");
        let path = first(files, folder, &line);
        let text = files.get(&path).unwrap().to_owned();
        let at = text.find(&line).unwrap();
        let end = text[at..].find("\n\n[[").map_or(text.len(), |length| at + length);
        assert!(text[at..end].contains(from), "`{from}` is not in `{id}`");
        let changed = format!("{}{}{}", &text[..at], text[at..end].replacen(from, to, 1), &text[end..]);
        files.set(&path, &changed);
        path
    }
}

/// Takes the whole element away.
fn without(folder: &'static str, id: &'static str) -> impl Fn(&mut Files) -> String {
    move |files| {
        let line = format!("\nid = \"{id}\"\n");
        let path = first(files, folder, &line);
        let text = files.get(&path).unwrap().to_owned();
        let at = text.find(&line).unwrap();
        let start = text[..at].rfind("[[").unwrap();
        let end = text[at..].find("\n\n[[").map_or(text.len(), |length| at + length + 2);
        files.set(&path, &format!("{}{}", &text[..start], &text[end..]));
        path
    }
}

/// Takes away the first line that begins like this.
fn cut(folder: &'static str, begins: &'static str) -> impl Fn(&mut Files) -> String {
    move |files| {
        let path = first(files, folder, &format!("\n{begins}"));
        let mut gone = false;
        let lines = files.get(&path).unwrap().split_inclusive('\n').filter(|line| {
            let this = !gone && line.starts_with(begins);
            gone |= this;
            !this
        });
        let text: String = lines.collect();
        files.set(&path, &text);
        path
    }
}

/// Writes at the end of a file, which may be new.
fn add(path: &'static str, more: &'static str) -> impl Fn(&mut Files) -> String {
    move |files| {
        let text = files.get(path).unwrap_or_default().to_owned();
        files.set(path, &format!("{text}{more}"));
        path.into()
    }
}

fn remove(path: &'static str) -> impl Fn(&mut Files) -> String {
    move |files| {
        assert!(files.get(path).is_some(), "no {path}");
        files.remove(path);
        path.into()
    }
}

/// The same slip, told in another file.
fn told_in(path: &'static str, change: impl Fn(&mut Files) -> String) -> impl Fn(&mut Files) -> String {
    move |files| {
        change(files);
        path.into()
    }
}
