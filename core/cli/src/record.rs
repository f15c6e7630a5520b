//! `--record`: what the services answered, as a tape that an emulator plays. Nothing of an account is on it.

use std::io::{self, Write};
use std::path::Path;

use clap::ArgMatches;
use gureum::tap::{Exchange, Tap};
use gureum_emulator::tape;

use crate::failure::Failure;
use crate::language::said;

/// Begins a tape if one was asked for: what clients are to tell. It is written with every answer, so a refusal is on it too.
pub fn asked(matches: &ArgMatches) -> Result<Option<Tap>, Failure> {
    let Some(path) = matches.get_one::<String>("record") else { return Ok(None) };
    let tape = tape::listener(Path::new(path)).map_err(|error| Failure::unwritable(path, "--record", &error))?;
    Ok(Some(Tap::new(move |exchange: &Exchange| {
        let asked = (exchange.method.as_str(), exchange.target.as_str(), exchange.sent.as_deref().unwrap_or_default());
        if let Err(why) = tape(exchange.service, asked, (exchange.status, &exchange.answer)) {
            let _ = writeln!(io::stderr(), "{}", said(&format!("not recorded: {why}")));
        }
    })))
}
