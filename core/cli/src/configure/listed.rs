//! Which keys are saved, with no more of them than the end of the access key.

use gureum::Credentials;
use gureum::credentials::{Environment, KeyFile, Profile};
use gureum::operation::Vendor;
use serde_json::{Value, json};

use crate::cloud;
use crate::failure::Failure;
use crate::language::said;

/// Those of both clouds.
pub fn all(environment: &Environment) -> Result<Vec<Value>, Failure> {
    let mut rows = Vec::new();
    for vendor in cloud::ALL {
        match KeyFile::read(vendor, environment) {
            Ok(file) => rows.extend(file.profiles().iter().map(|profile| row(vendor, &file, profile))),
            // A file that is broken is one of the things that somebody wants to see here; without a home there is nothing.
            Err(error) if error.kind() == gureum::ErrorKind::Credentials => {
                rows.push(json!({ "cloud": cloud::name(vendor), "problem": error.message() }));
            }
            Err(error) => return Err(Failure::of(&error)),
        }
    }
    Ok(rows)
}

/// One profile.
pub fn one(vendor: Vendor, profile: Option<&str>, environment: &Environment) -> Result<Value, Failure> {
    let file = KeyFile::read(vendor, environment).map_err(|error| unreadable(&error))?;
    let found = file.profiles().into_iter().find(|listed| is_meant(listed, profile));
    match found {
        Some(found) => Ok(row(vendor, &file, &found)),
        None => {
            let message = format!("{} has no keys of {}", file.path().display(), name(vendor, profile));
            Err(Failure::config(message, "`gureum configure list` says which there are"))
        }
    }
}

/// Why a file gives nothing. Whoever is here already is not sent here.
pub fn unreadable(error: &gureum::Error) -> Failure {
    match error.kind() {
        gureum::ErrorKind::Credentials => Failure::of(error).with("hint", said("repair or remove the file")),
        _ => Failure::of(error),
    }
}

/// The keys that a profile has and that can be used.
pub fn keys(file: &KeyFile, profile: Option<&str>) -> Option<Credentials> {
    let found = file.profiles().into_iter().find(|listed| is_meant(listed, profile));
    found.and_then(|found| found.keys.ok().flatten())
}

/// What keys are called in a question.
pub fn name(vendor: Vendor, profile: Option<&str>) -> String {
    let named = profile.map(|name| format!(", profile `{name}`")).unwrap_or_default();
    format!("{}{named}", cloud::title(vendor))
}

fn is_meant(listed: &Profile, profile: Option<&str>) -> bool {
    let is_default = |name: &str| name.eq_ignore_ascii_case("default");
    match (&listed.name, profile) {
        (None, _) => true,
        (Some(name), None) => is_default(name),
        (Some(name), Some(wanted)) => name == wanted || (is_default(name) && is_default(wanted)),
    }
}

fn row(vendor: Vendor, file: &KeyFile, profile: &Profile) -> Value {
    let (key, problem) = match &profile.keys {
        Ok(Some(keys)) => (Some(keys.tail()), None),
        Ok(None) => (None, Some("it has no keys".to_owned())),
        Err(error) => (None, Some(error.message().to_owned())),
    };
    json!({
        "cloud": cloud::name(vendor),
        "profile": profile.name,
        "accessKey": key,
        "problem": problem,
        "path": file.path(),
    })
}
