//! What was typed wrongly, and help.

use std::io::{self, Write};

use clap::error::{ContextKind, ContextValue, ErrorKind};

use crate::failure::Failure;
use crate::route::{Leaf, Route};

/// Whether errors are for programs: `-o json`, wherever it stands, or what means the same.
pub fn wants_json(words: &[String]) -> bool {
    let after = |pair: &[String]| matches!(pair[0].as_str(), "-o" | "--output") && pair[1] == "json";
    let joined = ["-ojson", "-o=json", "--output=json", "--json"];
    words.windows(2).any(after) || words.iter().any(|word| joined.contains(&word.as_str()))
}

/// `gureum help data-forest` as `gureum data-forest --help`.
pub fn without_help_command(words: &[String]) -> Vec<String> {
    match words.iter().position(|word| !word.starts_with('-')) {
        Some(at) if words[at] == "help" => {
            let mut others = [&words[..at], &words[at + 1..]].concat();
            others.push("--help".to_owned());
            others
        }
        _ => words.to_vec(),
    }
}

/// Help is what was asked for; anything else is a failure in the words of all others.
pub fn told(error: &clap::Error, route: &Route) -> Result<(), Failure> {
    let text = error.render().to_string();
    match error.kind() {
        ErrorKind::DisplayHelp | ErrorKind::DisplayVersion => {
            io::stdout().write_all(text.as_bytes()).map_err(Failure::from)
        }
        ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand => {
            let _ = io::stderr().write_all(text.as_bytes());
            Err(Failure::input("there is nothing to do yet", "name one of these commands"))
        }
        _ => Err(wrong(error, &text, route)),
    }
}

/// The same where a key may stand among the words: none of them is repeated.
pub fn told_without_words(error: &clap::Error, route: &Route) -> Result<(), Failure> {
    match error.kind() {
        ErrorKind::DisplayHelp
        | ErrorKind::DisplayVersion
        | ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand
        | ErrorKind::MissingRequiredArgument => told(error, route),
        _ => {
            let message = "there is a word or an option that this command does not know";
            Err(Failure::input(message, "`--help` says what there is; keys are never written into a command"))
        }
    }
}

fn wrong(error: &clap::Error, text: &str, route: &Route) -> Failure {
    let context = |kind| match error.get(kind) {
        Some(ContextValue::String(text)) => Some(text.clone()),
        Some(ContextValue::Strings(texts)) => Some(texts.join(", ")),
        _ => None,
    };
    let see_help = "`--help` says what there is";
    if let (ErrorKind::UnknownArgument, Some(given)) = (error.kind(), context(ContextKind::InvalidArg)) {
        let flag = given.split('=').next().unwrap_or_default();
        if !flag.starts_with('-') {
            return Failure::input(format!("`{flag}` is one word too many here"), see_help);
        }
        let message = format!("there is no option `{flag}` here");
        return match likely(flag, route) {
            Some(known) => Failure::input(message, format!("did you mean `{known}`?")),
            None => Failure::input(message, see_help),
        };
    }
    let first = text.lines().next().unwrap_or_default().trim_start_matches("error: ").to_owned();
    let needed: Vec<&str> = text.lines().skip(1).take_while(|line| line.starts_with("  ")).map(str::trim).collect();
    let message = if needed.is_empty() { first } else { format!("{first} {}", needed.join(", ")) };
    Failure::input(message, see_help)
}

/// The flag that was meant, of those of the operation and those of every command.
fn likely(flag: &str, route: &Route) -> Option<String> {
    let fields = match route.leaf {
        Leaf::Operation(operation) => operation.fields,
        _ => &[],
    };
    let others = [
        "columns",
        "dry-run",
        "emulator",
        "from-file",
        "generate-skeleton",
        "limit",
        "one-page",
        "save",
        "wait",
        "watch",
        "yes",
    ];
    let options = crate::route::WITH_VALUE.iter().filter_map(|option| option.strip_prefix("--"));
    let known = fields.iter().map(|field| field.flag).chain(others).chain(options);
    gureum_closest::closest(flag.trim_start_matches('-'), known).map(|known| format!("--{known}"))
}
