//! Which command is meant, before anything is parsed: only its part of the tree of commands is made, so that the program
//! starts at once however many operations there are.

use gureum_closest::closest;

use crate::failure::Failure;
use crate::generated::SERVICES;
use crate::table::{Group, Named, Operation, Service, Wait, words};

/// Options with a value that may stand before a command.
pub const WITH_VALUE: &[&str] = &[
    "--api-version",
    "--endpoint",
    "--environment",
    "--lang",
    "--output",
    "--profile",
    "--query",
    "--record",
    "--region",
    "--timeout",
    "-o",
];

/// The way to a command.
#[derive(Clone, Copy, Default)]
pub struct Route {
    /// A command that is no service.
    pub program: Option<&'static str>,
    pub service: Option<&'static Service>,
    pub group: Option<&'static Group>,
    /// Whether the group was named although the operations stand at the service.
    pub names_group: bool,
    pub leaf: Leaf,
}

/// What is at its end.
#[derive(Clone, Copy, Default)]
pub enum Leaf {
    #[default]
    None,
    Operation(&'static Operation),
    Wait(Option<&'static Wait>),
}

/// Follows the words as far as they are words of services.
///
/// # Errors
///
/// A word that is none, with the likely one.
pub fn find(words: &[String], program: &[&'static str]) -> Result<Route, Failure> {
    let mut route = Route::default();
    let mut skip = false;
    for word in words {
        if std::mem::take(&mut skip) {
            continue;
        }
        if word.starts_with('-') {
            skip = WITH_VALUE.contains(&word.as_str());
            continue;
        }
        if route.service.is_none() {
            route.program = program.iter().copied().find(|known| known == word);
        }
        if word == "help" || route.program.is_some() || !route.step(word, program)? {
            break;
        }
    }
    Ok(route)
}

impl Route {
    /// One word further; `false` where the way ends.
    fn step(&mut self, word: &str, program: &[&'static str]) -> Result<bool, Failure> {
        let Some(service) = self.service else {
            self.service = SERVICES.iter().copied().find(|service| service.is_called(word));
            return match self.service {
                Some(_) => Ok(true),
                None => Err(unknown(word, "command", "gureum", SERVICES.iter().copied(), program)),
            };
        };
        if let Leaf::Wait(wait @ None) = &mut self.leaf {
            let waits = self.group.map_or(&[][..], |group| group.waits);
            *wait = waits.iter().find(|wait| wait.is_called(word));
            return match wait {
                Some(_) => Ok(false),
                None => Err(unknown(word, "state to wait for", "wait", waits.iter(), &[])),
            };
        }
        let direct = service.groups.iter().find(|group| group.is_direct);
        match (self.group.or(direct), self.group.is_none() && !self.names_group) {
            (Some(group), true) if group.is_called(word) && find_in(group, word).is_none() => {
                (self.group, self.names_group) = (Some(group), true);
                Ok(true)
            }
            (Some(group), _) => self.step_in(group, word),
            (None, _) => {
                self.group = service.groups.iter().find(|group| group.is_called(word));
                match self.group {
                    Some(_) => Ok(true),
                    None => Err(unknown(word, "group", service.name, service.groups.iter(), &[])),
                }
            }
        }
    }

    fn step_in(&mut self, group: &'static Group, word: &str) -> Result<bool, Failure> {
        self.group = Some(group);
        if word == "wait" && !group.waits.is_empty() {
            self.leaf = Leaf::Wait(None);
            return Ok(true);
        }
        match find_in(group, word) {
            Some(operation) => {
                self.leaf = Leaf::Operation(operation);
                Ok(false)
            }
            None => Err(unknown(word, "operation", group.name, group.operations.iter(), &["wait"])),
        }
    }
}

fn find_in(group: &'static Group, word: &str) -> Option<&'static Operation> {
    group.operations.iter().find(|operation| operation.is_called(word))
}

/// What one types for an operation of the descriptions, `accounts.getList`; of the service where somebody is, if it has one.
fn by_id(id: &str, of: &str) -> Option<String> {
    let operations = |service: &'static Service| {
        let of_group = move |group: &'static Group| group.operations.iter().map(move |found| (service, group, found));
        service.groups.iter().flat_map(of_group)
    };
    let mut all: Vec<_> = SERVICES.iter().copied().flat_map(operations).filter(|(.., found)| found.id == id).collect();
    all.sort_by_key(|(service, ..)| service.name != of);
    all.first().map(|(service, group, found)| words(service, group, found))
}

fn unknown<'a, N: Named + 'a>(
    word: &str,
    what: &str,
    of: &str,
    known: impl Iterator<Item = &'a N> + Clone,
    others: &[&'static str],
) -> Failure {
    if let Some(meant) = by_id(word, of) {
        // Its id would be told as the command that it is.
        return Failure::input(format!("there is no such {what} of `{of}`"), format!("did you mean `gureum {meant}`?"));
    }
    let typed = known.clone().flat_map(|named| named.others().into_iter().chain([named.name()]));
    let likely = closest(word, typed.chain(others.iter().copied()));
    let all = known.map(|named| format!("`{}`", named.name())).collect::<Vec<_>>().join(", ");
    let hint = likely.map_or_else(|| format!("there are {all}"), |likely| format!("did you mean `{likely}`?"));
    Failure::input(format!("`{word}` is no {what} of `{of}`"), hint)
}
