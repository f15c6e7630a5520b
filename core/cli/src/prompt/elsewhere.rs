//! Keys of a terminal that is none of Unix. It shows none of them by itself, and has nothing that would have to be as before.

use std::io;

use console::Term;

use super::key::Key;

/// A terminal.
pub(super) struct Keys(Term);

impl Keys {
    pub(super) fn taken() -> io::Result<Self> {
        Ok(Keys(Term::stderr()))
    }

    /// Waits for one.
    pub(super) fn next(&mut self, is_to_end: &dyn Fn() -> bool) -> io::Result<Key> {
        let key = self.0.read_key_raw()?;
        if is_to_end() {
            return Ok(Key::Break);
        }
        Ok(match key {
            console::Key::CtrlC => Key::Break,
            // Ctrl-D, and Ctrl-Z as is usual on Windows.
            console::Key::Char('\u{4}' | '\u{1a}') => Key::Close,
            console::Key::Char('\u{15}') => Key::EraseAll,
            console::Key::Char(letter) => Key::Text(letter),
            console::Key::Enter => Key::Enter,
            console::Key::Backspace => Key::Erase,
            console::Key::Tab => Key::Text('\t'),
            console::Key::ArrowUp => Key::Up,
            console::Key::ArrowDown => Key::Down,
            console::Key::Escape => Key::Escape,
            _ => Key::Other,
        })
    }
}
