//! Puts the two halves of a pair together, and says which half is missing.

use super::pair::Credentials;
use super::tried::at;
use crate::error::{Error, ErrorKind, Result};

/// The names of one half at one place, the preferred one first.
pub(super) type Names = &'static [&'static str];

/// Two halves that belong together.
pub(super) struct Halves {
    pub(super) access: Names,
    pub(super) secret: Names,
}

impl Halves {
    /// Makes credentials of what `lookup` finds at `place`; `None` if there is neither half.
    ///
    /// Half a pair is an error even if a later place holds a whole one: the user meant this place.
    pub(super) fn read<'a>(
        &self,
        place: &str,
        lookup: impl Fn(&str) -> Option<&'a str>,
    ) -> Result<Option<Credentials>> {
        let half = |names: Names| names.iter().find_map(|name| Some((*name, lookup(name)?)));
        match (half(self.access), half(self.secret)) {
            (None, None) => Ok(None),
            (Some((name, _)), None) => Err(missing(place, name, self.secret)),
            (None, Some((name, _))) => Err(missing(place, name, self.access)),
            (Some((access_name, access)), Some((secret_name, secret))) => {
                for (name, value) in [(access_name, access), (secret_name, secret)] {
                    if value.is_empty() {
                        return Err(empty(place, name));
                    }
                }
                let credentials = Credentials::new(access, secret).map_err(|error| at(place, error))?;
                Ok(Some(credentials.with_source(place)))
            }
        }
    }
}

fn missing(place: &str, present: &str, absent: Names) -> Error {
    let absent = absent.iter().map(|name| format!("`{name}`")).collect::<Vec<_>>().join(" or ");
    let error = Error::new(ErrorKind::Credentials, format!("{place} has `{present}` but not {absent}"));
    at(place, error.with_hint("set both, or neither"))
}

fn empty(place: &str, name: &str) -> Error {
    let error = Error::new(ErrorKind::Credentials, format!("`{name}` of {place} is empty"));
    at(place, error.with_hint("give it a value, or remove it"))
}
