//! What is due in an answer, and whether it is there. There means: of a kind that every language reads as what is due.
//! Of two equal fields the last one counts.

use crate::operation::{Held, Kind};

/// A value, as far as that is asked.
pub(super) enum Seen<'t> {
    Nothing,
    Boolean,
    Number { is_whole: bool },
    Text(&'t str),
    List,
    Object { is_empty: bool },
}

impl Seen<'_> {
    /// Whether every language reads it as this kind.
    pub fn is_read_as(&self, due: Kind) -> bool {
        match self {
            Seen::Nothing => false,
            Seen::Boolean => matches!(due, Kind::Boolean | Kind::String | Kind::Any),
            Seen::Number { is_whole } => is_number(due, *is_whole) || matches!(due, Kind::String | Kind::Any),
            Seen::Text(text) => match due {
                Kind::String | Kind::Any => true,
                Kind::Boolean => ["true", "false"].iter().any(|word| text.trim().eq_ignore_ascii_case(word)),
                Kind::Integer | Kind::Number => {
                    text.trim().parse().is_ok_and(|number: f64| number.is_finite() && is_number(due, is_whole(number)))
                }
                Kind::Array | Kind::Object => false,
            },
            Seen::List => matches!(due, Kind::Array | Kind::Any),
            // A list of one is often written without its brackets.
            Seen::Object { is_empty } => match due {
                Kind::Object | Kind::Array => !is_empty,
                due => due == Kind::Any,
            },
        }
    }

    /// Missing if it must be of a kind and is not. An empty path means the value itself.
    pub fn lacking(&self, sure: Option<Kind>) -> Option<String> {
        sure.is_some_and(|due| !self.is_read_as(due)).then(String::new)
    }
}

fn is_number(due: Kind, is_whole: bool) -> bool {
    due == Kind::Number || (due == Kind::Integer && is_whole)
}

/// `7.0` is a whole number in JSON; `7.5` is not.
pub(super) fn is_whole(number: f64) -> bool {
    number.fract() == 0.0 && number.abs() < 1e18
}

/// Which field this name is.
pub(super) fn position(holds: &[Held], name: &[u8]) -> Option<usize> {
    holds.iter().position(|field| field.name.as_bytes() == name)
}

/// Which of the fields of an object are there.
pub(super) struct Found {
    holds: &'static [Held],
    /// One bit for each field that is there.
    there: u64,
    /// A field that is there without something in it.
    inside: Option<(usize, String)>,
}

impl Found {
    pub fn new(holds: &'static [Held]) -> Self {
        Found { holds, there: 0, inside: None }
    }

    pub fn note(&mut self, at: usize, lacking: Option<String>) {
        if self.inside.as_ref().is_some_and(|(other, _)| *other == at) {
            self.inside = None;
        }
        match lacking {
            None => self.there |= 1 << at,
            Some(path) if path.is_empty() => self.there &= !(1 << at),
            Some(path) => {
                self.there |= 1 << at;
                self.inside.get_or_insert((at, path));
            }
        }
    }

    /// The path of the first that is missing.
    pub fn lacking(self) -> Option<String> {
        let is_there = |at: usize| self.there & (1 << at) != 0;
        let missing = self.holds.iter().enumerate().find(|(at, field)| field.sure.is_some() && !is_there(*at));
        match (missing, self.inside) {
            (Some((_, field)), _) => Some(field.name.to_owned()),
            (None, Some((at, path))) => Some(format!("{}/{path}", self.holds[at].name)),
            (None, None) => None,
        }
    }
}
