//! A process that has as many threads or descriptors as it may have.
//!
//! Libraries panic there, or take a file that cannot be opened for one that is not there. A call must end with an error
//! that says what it is, having sent nothing, and the next one must find nothing spoilt.

use std::fs::File;
use std::io;

use crate::error::{Error, ErrorKind};

/// What to do about it.
pub(crate) const RAISE_IT: &str = "raise the limit of open files or threads of this process, or use fewer at once";

/// Whether that is what `error` says.
pub(crate) fn is(error: &io::Error) -> bool {
    // EAGAIN of a new thread; ENFILE and EMFILE, which are the same numbers everywhere but on Windows.
    const MANY_FILES: [i32; 2] = if cfg!(windows) { [4, 10024] } else { [23, 24] };
    error.kind() == io::ErrorKind::WouldBlock || error.raw_os_error().is_some_and(|code| MANY_FILES.contains(&code))
}

/// The error of a call for which the system gives no thread or no descriptor.
pub fn error(error: &io::Error) -> Error {
    Error::new(ErrorKind::Connect, format!("the system gives no means for a call: {error}")).with_hint(RAISE_IT)
}

/// Fails if this process may not open `count` more descriptors.
pub(crate) fn spare(count: usize) -> io::Result<()> {
    let opened: Vec<_> = (0..count).map(|_| File::open("/dev/null")).collect();
    // A system without this file has no such limit.
    opened.into_iter().find_map(|file| file.err().filter(is)).map_or(Ok(()), Err)
}
