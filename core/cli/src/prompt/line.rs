//! A line that somebody types, and what a terminal shows of each key.

use super::key::Key;

/// What was typed so far.
#[derive(Debug, Default)]
pub(super) struct Line(String);

impl Line {
    /// One key more, and how that looks.
    pub(super) fn take(&mut self, key: Key) -> String {
        match key {
            Key::Text(letter) if !letter.is_control() => {
                self.0.push(letter);
                letter.to_string()
            }
            Key::Erase => self.0.pop().map(|letter| erased(&letter.to_string())).unwrap_or_default(),
            Key::EraseAll => erased(&std::mem::take(&mut self.0)),
            _ => String::new(),
        }
    }

    pub(super) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    pub(super) fn into_text(self) -> String {
        self.0
    }
}

/// A letter of Korean takes two places.
fn erased(text: &str) -> String {
    "\u{8} \u{8}".repeat(console::measure_text_width(text))
}

#[cfg(test)]
#[path = "../../tests/unit/line.rs"]
mod tests;
