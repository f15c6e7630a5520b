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
const POWERSHELL: &str = include_str!("completion/hook.ps1");

/// How clap's script for PowerShell gives its words to the shell, which asks one completer alone; and how the hook gets them.
const WORDS: [&str; 2] =
    ["Register-ArgumentCompleter -Native -CommandName 'gureum' -ScriptBlock {", "$gureumWords = {"];

/// Prints a script, or what is offered after some words.
pub fn run(matches: &ArgMatches) -> Result<(), Failure> {
    if let Some(words) = matches.get_many::<String>("after") {
        let words: Vec<String> = words.cloned().collect();
        return io::stdout().write_all(ids::after(&words).as_bytes()).map_err(Failure::from);
    }
    let (shell, hook) = match matches.get_one::<String>("SHELL").map(String::as_str) {
        Some("zsh") => (Shell::Zsh, ZSH),
        Some("fish") => (Shell::Fish, FISH),
        Some("powershell") => (Shell::PowerShell, POWERSHELL),
        _ => (Shell::Bash, BASH),
    };
    let mut script = Vec::new();
    generate(shell, &mut command::everything(), "gureum", &mut script);
    let mut script = String::from_utf8_lossy(&script).into_owned();
    if shell == Shell::PowerShell {
        let [registers, keeps] = WORDS;
        script = script.replacen(registers, keeps, 1);
    }
    io::stdout().write_all((script + hook).as_bytes()).map_err(Failure::from)
}
