//! `gureum emulator`: the emulator of both clouds, with the options of its own command.

use std::ffi::OsString;
use std::io::{self, IsTerminal, Write};
use std::thread;
use std::time::Duration;

use gureum_emulator::command::{self, Command, Surroundings, TOKEN};

use crate::failure::Failure;
use crate::stop::Stop;

/// How soon a signal is seen.
const LOOK: Duration = Duration::from_millis(50);

/// Serves until it is told to stop.
pub fn run(arguments: Vec<OsString>, stop: &Stop) -> Result<(), Failure> {
    let no_colour = std::env::var_os("NO_COLOR").is_some_and(|value| !value.is_empty());
    let token = std::env::var(TOKEN).ok();
    let around = Surroundings { token, colour: io::stderr().is_terminal() && !no_colour };
    let refused = |why: String| Failure::input(why, "`gureum emulator --help` lists its options");
    let serve = match command::read("gureum emulator", arguments, around).map_err(refused)? {
        Command::Say(text) => return io::stdout().write_all(text.as_bytes()).map_err(Failure::from),
        Command::Serve(serve) => serve,
    };
    let (_emulator, announcement) = serve.start().map_err(|error| refused(error.to_string()))?;
    let mut out = io::stdout();
    out.write_all(announcement.as_bytes())?;
    out.flush()?;
    while !stop.is_wanted() {
        thread::sleep(LOOK);
    }
    Ok(())
}
