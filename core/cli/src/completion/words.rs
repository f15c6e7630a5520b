//! Which words are due where somebody types: commands, options, values that are known.

use clap::{Arg, Command};

use crate::command::fields::HEADING as FIELDS;
use crate::command::{self, PROGRAM};
use crate::generated::SERVICES;
use crate::route;

/// Where a shell takes a word apart, its parts as one again.
pub fn joined(parts: Vec<String>) -> Vec<String> {
    let mut words: Vec<String> = Vec::new();
    let mut is_open = false;
    for part in parts {
        let is_mark = part == "=" || part == ":";
        match words.last_mut().filter(|_| is_mark || is_open) {
            Some(word) => word.push_str(&part),
            None => words.push(part),
        }
        is_open = is_mark;
    }
    words
}

/// The lines of all that fit after these words. What is typed of the next one says whether options are wanted.
pub fn after(words: &[String], at: &str) -> String {
    let Ok(route) = route::find(words, PROGRAM) else { return String::new() };
    if route.program == Some("emulator") {
        let own = gureum_emulator::command::options().filter(|_| at.starts_with('-'));
        return own.map(|(option, about)| format!("{option}\t{about}\n")).collect();
    }
    let mut tree = command::tree(&route);
    // What belongs to every command comes to this one too.
    tree.build();
    let place = Place::of(&tree, words);
    let offered = match (place.option, at.split_once('=')) {
        (Some(option), _) => values(option, ""),
        // A shell that leaves it in one word gets it back so.
        (None, Some((name, _))) if at.starts_with('-') => {
            let begun = format!("{name}=");
            place
                .command
                .get_opts()
                .find(|option| is_asking(option, &begun))
                .map_or(Vec::new(), |option| values(option, &begun))
        }
        (None, _) if at.starts_with('-') => options(place.command),
        (None, _) => commands(place.command),
    };
    offered.into_iter().map(|(word, about)| format!("{word}\t{about}\n")).collect()
}

/// The command that these words lead to, of a tree that is built.
pub fn command_at<'t>(tree: &'t Command, words: &[String]) -> &'t Command {
    Place::of(tree, words).command
}

/// A word, and what it is.
type Offered = (String, String);

/// Where somebody is.
struct Place<'t> {
    command: &'t Command,
    /// Whose value comes next.
    option: Option<&'t Arg>,
}

impl<'t> Place<'t> {
    fn of(tree: &'t Command, words: &[String]) -> Self {
        let mut place = Place { command: tree, option: None };
        for word in words {
            if place.option.take().is_some() {
                continue;
            }
            if word.starts_with('-') {
                place.option = place.command.get_opts().find(|option| is_asking(option, word));
            } else if let Some(below) = place.command.find_subcommand(word) {
                place.command = below;
            }
        }
        place
    }
}

/// Whether a word is this option, and its value is the next word, or was begun behind `=`.
fn is_asking(option: &Arg, word: &str) -> bool {
    let (name, is_begun) = word.strip_suffix('=').map_or((word, false), |name| (name, true));
    let takes = option.get_num_args().is_some_and(|count| count.takes_values());
    let long = |name: &str| option.get_long_and_visible_aliases().is_some_and(|names| names.contains(&name));
    let is_named = match name.strip_prefix("--") {
        Some(name) => long(name),
        None => option.get_short().is_some_and(|short| name.chars().eq(['-', short])),
    };
    is_named && takes && (is_begun || !option.is_require_equals_set())
}

fn values(option: &Arg, before: &str) -> Vec<Offered> {
    // Shorter words are taken too, so the option itself has no list. A field of that name names something else.
    if option.get_long() == Some("service") && option.get_help_heading() != Some(FIELDS) {
        return SERVICES
            .iter()
            .map(|service| (format!("{before}{}", service.name), service.title.to_owned()))
            .collect();
    }
    let known = option.get_possible_values().into_iter().filter(|value| !value.get_name().is_empty());
    known.map(|value| (format!("{before}{}", value.get_name()), String::new())).collect()
}

fn options(command: &Command) -> Vec<Offered> {
    let shown = command.get_arguments().filter(|option| !option.is_hide_set());
    let of = |option: &Arg| Some((format!("--{}", option.get_long()?), first_line(option.get_help())));
    shown.filter_map(of).collect()
}

/// The commands below, else what may stand in the first place.
fn commands(command: &Command) -> Vec<Offered> {
    let below = command.get_subcommands().filter(|below| !below.is_hide_set());
    let below: Vec<_> = below.map(|below| (below.get_name().to_owned(), first_line(below.get_about()))).collect();
    if !below.is_empty() {
        return below;
    }
    command.get_positionals().next().map(|first| values(first, "")).unwrap_or_default()
}

fn first_line(text: Option<&clap::builder::StyledStr>) -> String {
    text.map(|text| text.to_string().lines().next().unwrap_or_default().to_owned()).unwrap_or_default()
}
