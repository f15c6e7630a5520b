//! A tape in a file, which grows with each answer.
//!
//! All clients of a process that name one file share one tape, so that the same id is the same other one for all of them. The
//! file is whole at every moment, and so holds what came before a crash. Of two processes at one file the later one takes it, and
//! the other is told: its numbers for ids are others.

use std::collections::HashMap;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, OnceLock, PoisonError};
use std::{fs, io, process};

use super::{Heard, Recorder, Tape};
use crate::whole_file::{self, Readers};

/// The tapes of this process, by file.
static BEGUN: OnceLock<Mutex<HashMap<PathBuf, TapeFile>>> = OnceLock::new();

/// Told of the service, of a request (method, target, body) and of its answer (status, body); says so if that is not on the tape.
pub type Listener = Box<dyn Fn(&str, (&str, &str, &[u8]), (u16, &[u8])) -> Result<(), String> + Send + Sync>;

/// Who puts on a tape in a file what is told, as the setting `record` of a client of `gureum` wants it.
///
/// # Errors
///
/// As [`TapeFile::at`].
pub fn listener(path: &Path) -> io::Result<Listener> {
    let tape = TapeFile::at(path)?;
    Ok(Box::new(move |service, (method, target, sent), (status, answer)| {
        tape.add(&Heard { service, method, target, sent, status, answer })
    }))
}

/// A tape that is being made in a file. All clones are one tape.
#[derive(Debug, Clone)]
pub struct TapeFile(Arc<Kept>);

#[derive(Debug)]
struct Kept {
    /// A fork knows the tape of its parent, and must not wait for a lock that nobody opens there.
    process: u32,
    path: PathBuf,
    tape: Mutex<Growing>,
}

#[derive(Debug, Default)]
struct Growing {
    recorder: Recorder,
    /// What stands in the file.
    written: String,
}

impl TapeFile {
    /// Goes on with the tape that this process makes in a file, else begins one in place of the tape that was there.
    ///
    /// # Errors
    ///
    /// If the file cannot be written, or holds something else than a tape: that would be lost.
    pub fn at(path: &Path) -> io::Result<Self> {
        let path = std::path::absolute(path)?;
        let mut begun = begun();
        match begun.get(&path) {
            Some(tape) if tape.0.process == process::id() => return Ok(tape.clone()),
            Some(_) => return Err(io::Error::other("the process that began this one makes it")),
            None => {}
        }
        match fs::read_to_string(&path) {
            Ok(text) if Tape::read(&text).is_err() => return Err(io::Error::other("it is there and no tape")),
            Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error),
            _ => {}
        }
        let mut tape = Growing::default();
        tape.write(&path)?;
        let tape = TapeFile(Arc::new(Kept { process: process::id(), path: path.clone(), tape: Mutex::new(tape) }));
        begun.insert(path, tape.clone());
        Ok(tape)
    }

    /// Ends the tape that this process makes in a file, if it makes one: who names the file after that begins anew.
    pub fn end(path: &Path) {
        if let Ok(path) = std::path::absolute(path) {
            begun().remove(&path);
        }
    }

    /// One more exchange.
    ///
    /// # Errors
    ///
    /// In words, if it is not on the tape.
    pub fn add(&self, heard: &Heard<'_>) -> Result<(), String> {
        let Kept { path, tape, .. } = &*self.0;
        let mut tape = lock(tape);
        if !tape.recorder.add(heard) {
            return Err("no description knows this request".to_owned());
        }
        // What somebody removed is written anew.
        if fs::read_to_string(path).is_ok_and(|text| text != tape.written) {
            return Err(format!("something else writes `{}` too; give each process a tape of its own", path.display()));
        }
        tape.write(path).map_err(|error| format!("cannot write `{}`: {error}", path.display()))
    }
}

impl Growing {
    fn write(&mut self, path: &Path) -> io::Result<()> {
        let text = self.recorder.written();
        whole_file::save(&text, path, Readers::Usual)?;
        self.written = text;
        Ok(())
    }
}

fn begun() -> MutexGuard<'static, HashMap<PathBuf, TapeFile>> {
    lock(BEGUN.get_or_init(Mutex::default))
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
