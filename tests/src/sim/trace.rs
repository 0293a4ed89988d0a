//! What happened in a world, line by line, for whoever reads why a seed failed. Nothing is written unless asked for: a
//! failing seed is run a second time.

#[derive(Debug, Default)]
pub struct Trace {
    lines: Option<Vec<String>>,
}

impl Trace {
    #[must_use]
    pub fn new(is_wanted: bool) -> Trace {
        Trace { lines: is_wanted.then(Vec::new) }
    }

    pub fn note(&mut self, line: impl FnOnce() -> String) {
        if let Some(lines) = &mut self.lines {
            lines.push(line());
        }
    }

    #[must_use]
    pub fn lines(&self) -> &[String] {
        self.lines.as_deref().unwrap_or_default()
    }
}
