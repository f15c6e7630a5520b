//! Values from files, from standard input and from the command line: JSON or YAML.

use std::fs::File;
use std::io::{self, Read};
use std::sync::mpsc::{self, RecvTimeoutError};
use std::thread;
use std::time::Duration;

use serde_json::Value;

use crate::failure::Failure;
use crate::prompt;
use crate::stop;

/// No request of these services is near it.
const MOST: u64 = 16 * 1024 * 1024;
/// How soon a signal is seen.
const LOOK: Duration = Duration::from_millis(50);

/// Reads what an argument means: `@file`, `-` for standard input, `@@text` for a text that begins with `@`.
pub struct Reader {
    stdin_is_read: bool,
}

impl Reader {
    pub fn new() -> Self {
        Reader { stdin_is_read: false }
    }

    /// The text that an argument stands for. A file's last line end is none of it: keys and passwords have none.
    pub fn text(&mut self, argument: &str, option: &str) -> Result<String, Failure> {
        let read = match argument.strip_prefix('@') {
            _ if argument == "-" => self.stdin(option)?,
            None => return Ok(argument.to_owned()),
            Some(text) if text.starts_with('@') => return Ok(text.to_owned()),
            Some(path) => file(path, option)?,
        };
        let text = read.strip_suffix('\n').unwrap_or(&read);
        Ok(text.strip_suffix('\r').unwrap_or(text).to_owned())
    }

    /// The file that an option names.
    pub fn file(&mut self, path: &str, option: &str) -> Result<Value, Failure> {
        let text =
            if path == "-" { self.stdin(option)? } else { file(path.strip_prefix('@').unwrap_or(path), option)? };
        parse(&text, option)
    }

    fn stdin(&mut self, option: &str) -> Result<String, Failure> {
        if std::mem::replace(&mut self.stdin_is_read, true) {
            let message = format!("`{option}` asks for standard input, which was read already");
            return Err(Failure::input(message, "take it for one value, and a file for the others"));
        }
        heard(|| whole(io::stdin()), "standard input", option)
    }
}

fn file(path: &str, option: &str) -> Result<String, Failure> {
    let named = path.to_owned();
    heard(move || whole(File::open(named)?), path, option)
}

/// Reads beside the program, which hears Ctrl-C meanwhile: a pipe to which nobody writes is never read to its end.
fn heard(
    read: impl FnOnce() -> io::Result<String> + Send + 'static,
    name: &str,
    option: &str,
) -> Result<String, Failure> {
    let (done, text) = mpsc::channel();
    let reader = thread::Builder::new().spawn(move || done.send(read()));
    reader.map_err(|error| unreadable(name, option, &error))?;
    loop {
        match text.recv_timeout(LOOK) {
            Ok(read) => return read.map_err(|error| unreadable(name, option, &error)),
            // The thread ends with the program.
            Err(RecvTimeoutError::Timeout) if stop::came() => {
                return Err(prompt::not_done(&format!("it was broken off before `{option}` was read")));
            }
            Err(RecvTimeoutError::Timeout) => {}
            Err(RecvTimeoutError::Disconnected) => {
                return Err(unreadable(name, option, &io::ErrorKind::UnexpectedEof.into()));
            }
        }
    }
}

fn whole(from: impl Read) -> io::Result<String> {
    let mut text = String::new();
    from.take(MOST + 1).read_to_string(&mut text)?;
    if text.len() as u64 > MOST {
        return Err(io::Error::other(format!("it is larger than {} MiB", MOST >> 20)));
    }
    Ok(text)
}

fn unreadable(name: &str, option: &str, error: &io::Error) -> Failure {
    Failure::input(format!("`{option}` names `{name}`, which cannot be read: {error}"), "check the path")
}

/// JSON or YAML. The text is never repeated in an error: it may hold a password.
pub fn parse(text: &str, option: &str) -> Result<Value, Failure> {
    read(text, option).map(|(value, _)| value)
}

/// The value, and whether it stands there as JSON.
fn read(text: &str, option: &str) -> Result<(Value, bool), Failure> {
    let yaml = serde_saphyr::from_str::<Value>(text);
    let place = |error: &serde_saphyr::Error| {
        let place = error.location().map(|at| format!(" (line {}, column {})", at.line(), at.column()));
        place.unwrap_or_default()
    };
    match (serde_json::from_str(text), yaml) {
        // JSON would take the last one, and what was meant may be the first.
        (_, Err(error)) if names_twice(&error) => {
            let message = format!("`{option}` has the same field twice in one object{}", place(&error));
            Err(Failure::input(message, "leave one of them out"))
        }
        (Ok(value), _) => Ok((value, true)),
        (Err(_), Ok(value)) => Ok((value, false)),
        (Err(_), Err(error)) => {
            let message = format!("`{option}` is neither JSON nor YAML{}", place(&error));
            Err(Failure::input(message, "check quotes and indentation there"))
        }
    }
}

/// The same as a body in JSON. What is JSON stays as it was written, each digit of a number too.
pub fn as_json(text: String, option: &str) -> Result<String, Failure> {
    let (value, is_json) = read(&text, option)?;
    Ok(if is_json { text } else { value.to_string() })
}

fn names_twice(error: &serde_saphyr::Error) -> bool {
    matches!(error.without_snippet(), serde_saphyr::Error::DuplicateMappingKey { .. })
}

#[cfg(test)]
#[path = "../tests/unit/document.rs"]
mod tests;
