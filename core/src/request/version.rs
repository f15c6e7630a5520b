//! API versions: which one a call is made for, and what an older one does not know.
//!
//! A gateway refuses a request that holds a field of a later version, and says little about why. Leaving the field out would
//! do something else than was asked for. So such a call is an error that names field and version, before anything is sent.

use crate::error::{Error, ErrorKind, Result};
use crate::generated::operations::SERVICES;
use crate::operation::Operation;
use crate::request::object;

/// The version that a call is made for: the one that was wanted, of all services or of the one with this token, else the
/// operation's own. `None` where the service has no versions.
pub(crate) fn in_force<'a>(
    token: Option<&str>,
    wanted: Option<&'a str>,
    own: Option<&'a str>,
) -> Result<Option<&'a str>> {
    let Some(text) = wanted else { return Ok(own.filter(|_| token.is_some())) };
    let (mut of_all, mut of_this) = (None, None);
    for part in text.split(',').map(str::trim) {
        let (of, version) = part.split_once(' ').map_or((None, part), |(of, version)| (Some(of), version.trim()));
        let is_token = |of: &str| of.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-');
        if numbers(version).is_none() || !of.is_none_or(is_token) {
            return Err(Error::new(ErrorKind::Config, "`api_version` is no version")
                .with_hint("write `1.2`, or `vpc 1.2, ske 1.4` for several services"));
        }
        match of {
            None => of_all = Some(version),
            Some(of) if Some(of) == token => of_this = Some(version),
            Some(of) => check_known(of)?,
        }
    }
    Ok(of_this.or(of_all).or(own).filter(|_| token.is_some()))
}

/// A version for a service that there is not would be passed over, and the call be made for another one.
fn check_known(token: &str) -> Result<()> {
    let known: Vec<&str> = SERVICES.iter().filter_map(|service| service.version_token).collect();
    if known.contains(&token) {
        return Ok(());
    }
    Err(Error::new(ErrorKind::Config, format!("`api_version` names no service `{token}`"))
        .with_hint(format!("use one of: {}", known.join(", "))))
}

/// Refuses what came after `version`: a field of the input, or the operation itself.
pub(crate) fn refuse_later(operation: &Operation, input: &[u8], version: Option<&str>) -> Result<()> {
    let Some(version) = version else { return Ok(()) };
    for (pointer, since) in operation.since.iter().filter(|(_, since)| is_older(version, since)) {
        let steps: Vec<&str> = pointer.split('/').skip(1).collect();
        if steps.is_empty() || holds(&String::from_utf8_lossy(input), &steps)? {
            return Err(later(operation, &steps, since, version));
        }
    }
    Ok(())
}

/// Whether an input of the operation came after `version`.
pub(crate) fn is_later(operation: &Operation, path: &str, version: Option<&str>) -> bool {
    let Some(version) = version else { return false };
    let pointer = format!("/{}", path.replace('.', "/"));
    let since = operation.since.iter().find(|(later, _)| *later == pointer);
    since.is_some_and(|(_, since)| is_older(version, since))
}

fn later(operation: &Operation, steps: &[&str], since: &str, version: &str) -> Error {
    let (what, fix) = match steps.is_empty() {
        true => (operation.id.to_owned(), "set"),
        false => (steps.join("."), "leave it out, or set"),
    };
    Error::new(ErrorKind::Input, format!("`{what}` came with API version {since}, and this call is made for {version}"))
        .with_hint(format!("{fix} `api_version` to {since} or later"))
}

/// Whether version `a` came before version `b`; parts are compared as numbers, so 1.10 is later than 1.9.
fn is_older(a: &str, b: &str) -> bool {
    numbers(a) < numbers(b)
}

/// The parts of a version; `None` for anything else.
fn numbers(version: &str) -> Option<Vec<u64>> {
    let is_number = |part: &&str| part.bytes().all(|byte| byte.is_ascii_digit());
    version.split('.').map(|part| Some(part).filter(is_number)?.parse().ok()).collect()
}

/// Whether there is anything at `steps` in a JSON text; `*` is any item.
fn holds(json: &str, steps: &[&str]) -> Result<bool> {
    let Some((step, rest)) = steps.split_first() else { return Ok(true) };
    if json.starts_with('[') {
        let items: Vec<&serde_json::value::RawValue> =
            serde_json::from_str(json).map_err(|_| object::not_an_object())?;
        let found = items.iter().map(|item| holds(item.get(), rest));
        return Ok(*step == "*" && found.into_iter().any(|found| found.unwrap_or(false)));
    }
    if !json.is_empty() && !json.trim_start().starts_with('{') {
        return Ok(false);
    }
    let entries = object::split(json.as_bytes())?;
    let found = entries.iter().filter(|(name, _)| name == step || *step == "*");
    Ok(found.map(|(_, value)| holds(value.get(), rest)).any(|found| found.unwrap_or(false)))
}

#[cfg(test)]
#[path = "../../tests/unit/request/version.rs"]
mod tests;
