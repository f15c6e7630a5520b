//! `--watch`: a list once more, whenever something of it changed.

use std::io::{self, IsTerminal, Write};
use std::thread;
use std::time::{Duration, Instant};

use serde_json::Value;

use crate::failure::Failure;
use crate::output::{Format, Output};
use crate::stop::Stop;

/// How soon a signal is seen.
const LOOK: Duration = Duration::from_millis(50);

/// Shows a list, and again what it became, until somebody ends it or a look fails.
pub fn run(
    list: &mut dyn FnMut() -> Result<Vec<Value>, Failure>,
    pause: Duration,
    stop: &Stop,
    output: &mut Output,
) -> Result<(), Failure> {
    let mut shown = None;
    loop {
        let found = match list() {
            // It was meant.
            Err(_) if stop.is_wanted() => return Ok(()),
            found => Value::Array(found?),
        };
        if shown.as_ref() != Some(&found) {
            if shown.is_some() && output.format == Format::Table && io::stdout().is_terminal() {
                let _ = writeln!(io::stdout());
            }
            output.anew();
            output.value(found.clone())?;
            shown = Some(found);
        }
        let until = Instant::now() + pause;
        while Instant::now() < until {
            if stop.is_wanted() {
                return Ok(());
            }
            // Else nobody would notice before something changes.
            if !is_read() {
                return Err(Failure::output(&io::ErrorKind::BrokenPipe.into()));
            }
            thread::sleep(LOOK.min(until.saturating_duration_since(Instant::now())));
        }
    }
}

/// Whether somebody still reads the output, if it is a pipe.
#[cfg(unix)]
fn is_read() -> bool {
    use rustix::event::{PollFd, PollFlags, Timespec, poll};

    let out = io::stdout();
    let mut asked = [PollFd::new(&out, PollFlags::empty())];
    // A refusal says nothing of a reader.
    let _ = poll(&mut asked, Some(&Timespec::default()));
    !asked[0].revents().intersects(PollFlags::ERR | PollFlags::HUP)
}

/// There the next write says so.
#[cfg(not(unix))]
fn is_read() -> bool {
    true
}
