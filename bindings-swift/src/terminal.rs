//! Whether somebody sees the error stream. Java cannot tell: its console is none as soon as one of the other streams is a file.

use std::io::{self, IsTerminal};

use gureum::engine::guarded;
use terminal_size::{Width, terminal_size_of};

/// What a terminal has that does not say it.
const USUAL: u16 = 80;

/// How many columns the terminal has that shows the error stream; 0 where none does.
#[uniffi::export]
pub fn terminal_columns() -> u16 {
    guarded("terminal_columns", || {
        let stream = io::stderr();
        match terminal_size_of(&stream) {
            Some((Width(columns), _)) if columns > 0 => columns,
            _ if stream.is_terminal() => USUAL,
            _ => 0,
        }
    })
    .unwrap_or_default()
}
