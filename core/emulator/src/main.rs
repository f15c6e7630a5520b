//! The command `gureum-emulator`.
#![forbid(unsafe_code)]

mod health;

use std::ffi::OsString;
use std::io::{IsTerminal, Write};
use std::process::ExitCode;
use std::sync::mpsc;

use gureum_emulator::command::{self, Command, Serve, Surroundings, TOKEN};

const NOTHING: &str = "nothing to do; `gureum-emulator serve` starts the emulator, `gureum-emulator health` asks whether one is \
                       well, `--help` lists what else there is";

fn main() -> ExitCode {
    match run(std::env::args_os().skip(1)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("gureum-emulator: {error}");
            ExitCode::FAILURE
        }
    }
}

fn run(mut arguments: impl Iterator<Item = OsString>) -> Result<(), Box<dyn std::error::Error>> {
    let first = arguments.next();
    let token = std::env::var(TOKEN).ok();
    let no_colour = std::env::var_os("NO_COLOR").is_some_and(|value| !value.is_empty());
    let around = Surroundings { token, colour: std::io::stderr().is_terminal() && !no_colour };
    let read = |arguments: Vec<OsString>| command::read("gureum-emulator serve", arguments, around.clone());
    match first.as_ref().and_then(|word| word.to_str()) {
        Some("health") => Ok(health::ask(arguments.next(), around.token.as_deref())?),
        Some("serve") => match read(arguments.collect())? {
            Command::Say(text) => say(&text),
            Command::Serve(serve) => serve_until_told(serve),
        },
        Some(option) if option.starts_with('-') => match read(first.into_iter().chain(arguments).collect())? {
            Command::Say(text) => say(&text),
            Command::Serve(_) => Err(NOTHING.into()),
        },
        _ => Err(NOTHING.into()),
    }
}

fn say(text: &str) -> Result<(), Box<dyn std::error::Error>> {
    print!("{text}");
    Ok(())
}

fn serve_until_told(serve: Serve) -> Result<(), Box<dyn std::error::Error>> {
    let (_emulator, announcement) = serve.start()?;
    let (told, wanted) = mpsc::channel();
    // Before anything is printed: who reads the address may tell us to stop at once.
    ctrlc::set_handler(move || {
        // Who is told twice is ending already.
        let _ = told.send(());
    })?;
    print!("{announcement}");
    std::io::stdout().flush()?;
    wanted.recv()?;
    Ok(())
}
