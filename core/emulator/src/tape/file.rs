//! A tape in a file, which grows with each answer.
//!
//! All clients of a process that name one file share one tape, so that the same id is the same other one for all of them. The
//! file is whole at every moment, and so holds what came before a crash. Of two processes at one file the later one takes it, and
//! the other is told: its numbers for ids are others.

use std::collections::HashMap;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, TryLockError};
use std::{io, process};

use once_cell::race::OnceBox;

use super::{Heard, MOST, Recorder, Tape};
use crate::whole_file::{self, Readers};

/// The tapes of the first process that makes any.
static BEGUN: OnceBox<Begun> = OnceBox::new();

/// The tapes of a process, by file, and those of its forks. A fork finds the lock of its parent as it was at that moment, which may
/// be closed for ever, so it takes one of its own.
struct Begun {
    process: u32,
    tapes: Mutex<HashMap<PathBuf, TapeFile>>,
    forks: OnceBox<Begun>,
}

const OF_PARENT: &str = "the process that began this one makes it";

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
        let mut begun = begun(|of_parent| match of_parent.contains_key(&path) {
            true => Err(io::Error::other(OF_PARENT)),
            false => Ok(()),
        })?;
        if let Some(tape) = begun.get(&path) {
            return Ok(tape.clone());
        }
        match whole_file::read(&path, MOST) {
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
        if let (Ok(path), Ok(mut begun)) = (std::path::absolute(path), begun(|_| Ok(()))) {
            begun.remove(&path);
        }
    }

    /// One more exchange.
    ///
    /// # Errors
    ///
    /// In words, if it is not on the tape.
    pub fn add(&self, heard: &Heard<'_>) -> Result<(), String> {
        let Kept { process, path, tape } = &*self.0;
        if *process != process::id() {
            return Err(OF_PARENT.to_owned());
        }
        let mut tape = lock(tape);
        if !tape.recorder.add(heard) {
            return Err("no description knows this request".to_owned());
        }
        // What somebody removed is written anew.
        if whole_file::read(path, MOST).is_ok_and(|text| text != tape.written) {
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

/// The tapes of this process. Those of its parents are looked at on the way, unless a parent was just changing them.
fn begun(
    mut look: impl FnMut(&HashMap<PathBuf, TapeFile>) -> io::Result<()>,
) -> io::Result<MutexGuard<'static, HashMap<PathBuf, TapeFile>>> {
    let mut link = &BEGUN;
    loop {
        let begun = link
            .get_or_init(|| Box::new(Begun { process: process::id(), tapes: Mutex::default(), forks: OnceBox::new() }));
        if begun.process == process::id() {
            return Ok(lock(&begun.tapes));
        }
        match begun.tapes.try_lock() {
            Ok(tapes) => look(&tapes)?,
            Err(TryLockError::Poisoned(tapes)) => look(&tapes.into_inner())?,
            Err(TryLockError::WouldBlock) => {}
        }
        link = &begun.forks;
    }
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
