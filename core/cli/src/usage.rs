//! What was typed wrongly, and help.

use std::io::{self, Write};

use clap::error::{ContextKind, ContextValue, ErrorKind};

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
pub fn told(error: &clap::Error, route: &Route, words: &[String]) -> Result<(), Failure> {
    let text = error.render().to_string();
    match error.kind() {
        ErrorKind::DisplayHelp | ErrorKind::DisplayVersion => {
            io::stdout().write_all(text.as_bytes()).map_err(Failure::from)
        }
        ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand => {
            let _ = io::stderr().write_all(text.as_bytes());
            Err(Failure::input("there is nothing to do yet", "name one of these commands"))
        }
        _ => Err(wrong(error, &text, route, words)),
    }
}

/// The same where a key may stand among the words: none of them is repeated.
pub fn told_without_words(error: &clap::Error, route: &Route) -> Result<(), Failure> {
    match error.kind() {
        ErrorKind::DisplayHelp
        | ErrorKind::DisplayVersion
        | ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand
        | ErrorKind::MissingRequiredArgument => told(error, route, &[]),
        _ => {
            let message = "there is a word or an option that this command does not know";
            Err(Failure::input(message, "`--help` says what there is; keys are never written into a command"))
        }
    }
}

fn wrong(error: &clap::Error, text: &str, route: &Route, words: &[String]) -> Failure {
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
        return match (likely(flag, route), before(flag, route, words)) {
            (Some(known), _) => Failure::input(message, format!("did you mean `{known}`?")),
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
