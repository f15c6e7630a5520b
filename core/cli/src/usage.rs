//! What was typed wrongly, and help.

use std::io::{self, Write};

use clap::Command;
use clap::error::{ContextKind, ContextValue, ErrorKind};

use crate::completion::words;
use crate::failure::Failure;
use crate::route::{Leaf, Route};

/// Short options without a value.
const SWITCHES: [char; 3] = ['y', 'h', 'V'];

/// Whether errors are for programs: `-o json`, wherever it stands, or what means the same.
pub fn wants_json(words: &[String]) -> bool {
    let next = words.iter().skip(1).map(String::as_str).chain([""]);
    words.iter().zip(next).any(|(word, next)| match word.strip_prefix("--") {
        Some("json" | "output=json") => true,
        Some(long) => long == "output" && next == "json",
        None => match output_of(word) {
            Some("") => next == "json",
            Some(format) => format.strip_prefix('=').unwrap_or(format) == "json",
            None => false,
        },
    })
}

/// What stands behind `-o` in one word, in which short options without a value may come first: `-yojson`.
fn output_of(word: &str) -> Option<&str> {
    let (switches, format) = word.strip_prefix('-')?.split_once('o')?;
    switches.chars().all(|letter| SWITCHES.contains(&letter)).then_some(format)
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
pub fn told(error: &clap::Error, route: &Route, tree: &Command, words: &[String]) -> Result<(), Failure> {
    let text = error.render().to_string();
    match error.kind() {
        ErrorKind::DisplayHelp | ErrorKind::DisplayVersion => {
            io::stdout().write_all(text.as_bytes()).map_err(Failure::from)
        }
        ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand => {
            let _ = io::stderr().write_all(text.as_bytes());
            Err(Failure::input("there is nothing to do yet", "name one of these commands"))
        }
        _ => Err(wrong(error, &text, route, tree, words)),
    }
}

/// The same where a key may stand among the words: none of them is repeated.
pub fn told_without_words(error: &clap::Error, route: &Route, tree: &Command) -> Result<(), Failure> {
    match error.kind() {
        ErrorKind::DisplayHelp
        | ErrorKind::DisplayVersion
        | ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand
        | ErrorKind::MissingRequiredArgument => told(error, route, tree, &[]),
        _ => {
            let message = "there is a word or an option that this command does not know";
            Err(Failure::input(message, "`--help` says what there is; keys are never written into a command"))
        }
    }
}

fn wrong(error: &clap::Error, text: &str, route: &Route, tree: &Command, words: &[String]) -> Failure {
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
        let command = words::command_at(tree, words);
        return match (likely(flag, command), before(flag, route, words)) {
            (Some(Meant::Option(known)), _) => Failure::input(message, format!("did you mean `--{known}`?")),
            (Some(Meant::Place), _) => {
                Failure::input(message, format!("pass it without `{flag}`, behind `{}`", command.get_name()))
            }
            (None, Some(field)) => begins_with_a_hyphen(message, field),
            (None, None) => Failure::input(message, see_help),
        };
    }
    let first = text.lines().next().unwrap_or_default().trim_start_matches("error: ").to_owned();
    let needed: Vec<&str> = text.lines().skip(1).take_while(|line| line.starts_with("  ")).map(str::trim).collect();
    let message = if needed.is_empty() { first } else { format!("{first} {}", needed.join(", ")) };
    let without_value = context(ContextKind::InvalidArg).filter(|_| error.kind() == ErrorKind::InvalidValue);
    match without_value.and_then(|flag| before("-", route, words).filter(|field| flag.split(' ').next() == Some(field)))
    {
        Some(field) => begins_with_a_hyphen(message, field),
        None => Failure::input(message, see_help),
    }
}

/// The flag of a field behind which a word of this beginning stands: that may be its value.
fn before<'w>(beginning: &str, route: &Route, words: &'w [String]) -> Option<&'w str> {
    let Leaf::Operation(operation) = route.leaf else { return None };
    let is_field = |word: &str| operation.fields.iter().any(|field| word.strip_prefix("--") == Some(field.flag));
    let pair = words.windows(2).find(|pair| pair[1].starts_with(beginning) && is_field(&pair[0]));
    pair.map(|pair| pair[0].as_str())
}

fn begins_with_a_hyphen(message: String, field: &str) -> Failure {
    Failure::input(message, format!("a value that begins with `-` is passed as `{field}=-…`"))
}

/// What somebody meant who wrote an option that is none.
enum Meant<'c> {
    Option(&'c str),
    /// What has no flag: its place says what it is.
    Place,
}

/// Of what the command takes, and of nothing that other commands take.
fn likely<'c>(flag: &str, command: &'c Command) -> Option<Meant<'c>> {
    let shown = command.get_arguments().filter(|argument| !argument.is_hide_set());
    let known = shown.map(|argument| argument.get_long().unwrap_or_else(|| argument.get_id().as_str()));
    let meant = gureum_closest::closest(flag.trim_start_matches('-'), known)?;
    let is_option = command.get_arguments().any(|argument| argument.get_long() == Some(meant));
    Some(if is_option { Meant::Option(meant) } else { Meant::Place })
}
