//! Questions in a terminal. They go to the error stream, as all that is no answer.
//!
//! The terminal gives keys one by one and shows none of them while it is asked, and is as before at every end: an answer, Ctrl-C,
//! Ctrl-D, a signal. The cursor is never hidden, so nobody has to show it again.

mod key;
#[cfg_attr(unix, path = "prompt/unix.rs")]
#[cfg_attr(not(unix), path = "prompt/elsewhere.rs")]
mod keys;
mod line;

use std::io::{self, IsTerminal, Write};

use console::Term;
use gureum::{Error, ErrorKind};

use crate::failure::Failure;
use crate::stop;
use key::Key;
use keys::Keys;
use line::Line;

/// Why a question has no answer.
#[derive(Debug)]
pub enum Unanswered {
    /// Somebody wants the program to end.
    Broken,
    /// Somebody has no answer.
    Closed,
    /// The terminal is gone.
    Failed(io::Error),
}

impl Unanswered {
    /// As a failure: what did not come of it, or that something is missing.
    pub fn failure(&self, broken: &str, missing: Failure) -> Failure {
        match self {
            Unanswered::Broken => not_done(broken),
            Unanswered::Closed => missing,
            Unanswered::Failed(why) => missing.so(&why.to_string()),
        }
    }
}

/// Somebody said no. Nothing was sent by then.
pub fn not_done(message: &str) -> Failure {
    Failure::of(&Error::new(ErrorKind::Cancelled, message)).not_sent()
}

/// Whether anybody is there to be asked.
pub fn is_possible() -> bool {
    io::stdin().is_terminal() && io::stderr().is_terminal()
}

/// A text, or what stands for none.
pub fn text(question: &str, default: Option<&str>) -> Result<String, Unanswered> {
    let shown = default.map(|default| format!(" [{default}]")).unwrap_or_default();
    let typed = answer(&format!("{question}{shown}: "), default.is_some(), true)?;
    match default {
        Some(default) if typed.is_empty() => Ok(default.to_owned()),
        _ => Ok(typed),
    }
}

/// A text that is not shown.
pub fn secret(question: &str) -> Result<String, Unanswered> {
    answer(&format!("{question}: "), false, false)
}

/// Yes or no; no unless it is said.
pub fn yes(question: &str) -> Result<bool, Unanswered> {
    let mut keys = Keys::taken()?;
    say(&format!("{question} [y/N] "))?;
    let is_yes = loop {
        match next(&mut keys)? {
            Key::Text('y' | 'Y') => break true,
            Key::Text('n' | 'N') | Key::Enter => break false,
            _ => {}
        }
    };
    say(if is_yes { "yes\n" } else { "no\n" })?;
    Ok(is_yes)
}

/// One of these, by its place.
pub fn choice(question: &str, items: &[&str]) -> Result<usize, Unanswered> {
    let mut keys = Keys::taken()?;
    say(&format!("{question}:\n"))?;
    let mut at = 0;
    loop {
        for (place, item) in items.iter().enumerate() {
            say(&format!("{} {item}\n", if place == at { ">" } else { " " }))?;
        }
        match next(&mut keys)? {
            Key::Enter | Key::Text(' ') => return Ok(at),
            Key::Down | Key::Text('j' | '\t') => at = (at + 1) % items.len(),
            Key::Up | Key::Text('k') => at = (at + items.len() - 1) % items.len(),
            Key::Escape => return Err(Unanswered::Broken),
            _ => {}
        }
        Term::stderr().clear_last_lines(items.len())?;
    }
}

fn answer(question: &str, may_be_empty: bool, is_shown: bool) -> Result<String, Unanswered> {
    let mut keys = Keys::taken()?;
    say(question)?;
    let mut line = Line::default();
    loop {
        let echo = match next(&mut keys)? {
            Key::Enter if may_be_empty || !line.is_empty() => break,
            key => line.take(key),
        };
        if is_shown {
            say(&echo)?;
        }
    }
    say("\n")?;
    Ok(line.into_text())
}

/// The next key that is no end.
fn next(keys: &mut Keys) -> Result<Key, Unanswered> {
    let ended = match keys.next(&stop::came)? {
        Key::Break => Unanswered::Broken,
        Key::Close => Unanswered::Closed,
        key => return Ok(key),
    };
    // What is said next begins a line.
    say("\n")?;
    Err(ended)
}

fn say(text: &str) -> Result<(), Unanswered> {
    let mut out = io::stderr();
    out.write_all(text.as_bytes())?;
    Ok(out.flush()?)
}

impl From<io::Error> for Unanswered {
    fn from(error: io::Error) -> Self {
        Unanswered::Failed(error)
    }
}
