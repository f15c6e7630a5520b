//! What a shell completes: words that are known, by a script that clap writes, and ids of the lists that were shown last, for
//! which the script asks this program.

pub mod cache;
mod ids;
pub mod seen;

use std::io::{self, Write};

use clap::ArgMatches;
use clap_complete::{Shell, generate};

use crate::command;
use crate::failure::Failure;

const BASH: &str = include_str!("completion/hook.bash");
const ZSH: &str = include_str!("completion/hook.zsh");
const FISH: &str = include_str!("completion/hook.fish");

/// Prints a script, or what is offered after some words.
pub fn run(matches: &ArgMatches) -> Result<(), Failure> {
    if let Some(words) = matches.get_many::<String>("after") {
        let words: Vec<String> = words.cloned().collect();
        return io::stdout().write_all(ids::after(&words).as_bytes()).map_err(Failure::from);
    }
    let (shell, hook) = match matches.get_one::<String>("SHELL").map(String::as_str) {
        Some("zsh") => (Shell::Zsh, ZSH),
        Some("fish") => (Shell::Fish, FISH),
        Some("powershell") => (Shell::PowerShell, ""),
        _ => (Shell::Bash, BASH),
    };
    let mut script = Vec::new();
    generate(shell, &mut command::everything(), "gureum", &mut script);
    script.extend_from_slice(hook.as_bytes());
    io::stdout().write_all(&script).map_err(Failure::from)
}
