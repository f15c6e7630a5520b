//! What a shell completes: a short script asks this program, each time, which words and which ids of the lists that were shown
//! last fit where somebody types.

pub mod cache;
mod ids;
pub mod seen;
pub mod words;

use std::io::{self, Write};

use clap::ArgMatches;

use crate::failure::Failure;
use crate::usage;

const BASH: &str = include_str!("completion/hook.bash");
const ZSH: &str = include_str!("completion/hook.zsh");
const FISH: &str = include_str!("completion/hook.fish");
const POWERSHELL: &str = include_str!("completion/hook.ps1");

/// Prints a script, or what is offered after some words.
pub fn run(matches: &ArgMatches) -> Result<(), Failure> {
    let text = match (matches.get_many::<String>("after"), matches.get_one::<String>("SHELL").map(String::as_str)) {
        (Some(words), _) => {
            offered(words.cloned().collect(), matches.get_one::<String>("at").map_or("", String::as_str))
        }
        (None, Some("zsh")) => ZSH.to_owned(),
        (None, Some("fish")) => FISH.to_owned(),
        (None, Some("powershell")) => POWERSHELL.to_owned(),
        (None, _) => BASH.to_owned(),
    };
    io::stdout().write_all(text.as_bytes()).map_err(Failure::from)
}

/// Lines of all that is due behind these words, as `word TAB what it is`: ids where there are some, else words.
fn offered(typed: Vec<String>, at: &str) -> String {
    let typed = usage::without_help_command(&words::joined(typed));
    let ids = if at.starts_with('-') { String::new() } else { ids::after(&typed) };
    if ids.is_empty() { words::after(&typed, at) } else { ids }
}
