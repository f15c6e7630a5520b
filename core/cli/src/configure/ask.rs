//! The questions of the wizard.

use gureum::Credentials;
use gureum::operation::Vendor;

use super::save::NOTHING;
use crate::cloud;
use crate::failure::Failure;
use crate::language::said;
use crate::prompt::{self, Unanswered};

/// What stands for no name.
const DEFAULT: &str = "DEFAULT";

/// Whether anybody is there.
pub fn somebody() -> Result<(), Failure> {
    match prompt::is_possible() {
        true => Ok(()),
        false => Err(missing("nobody is here to be asked for keys")),
    }
}

/// Whose keys.
pub fn cloud() -> Result<Vendor, Failure> {
    let at = prompt::choice(&said("Whose keys"), &cloud::ALL.map(cloud::title));
    Ok(cloud::ALL[at.map_err(|why| unanswered(&why, "the cloud whose keys they are"))?])
}

/// The name under which they are kept; `None` for those that count without one.
pub fn profile() -> Result<Option<String>, Failure> {
    let typed = prompt::text(&said("Profile"), Some(DEFAULT)).map_err(|why| unanswered(&why, "the profile"))?;
    Ok(Some(typed).filter(|name| name != DEFAULT))
}

/// A pair that can be used. What is typed wrongly is asked for again, and never repeated.
pub fn keys(vendor: Vendor) -> Result<Credentials, Failure> {
    loop {
        let access = prompt::text(&said(&format!("Access key of {}", cloud::title(vendor))), None);
        let access = access.map_err(|why| unanswered(&why, "the access key"))?;
        let secret = prompt::secret(&said("Secret key (not shown)"));
        let secret = secret.map_err(|why| unanswered(&why, "the secret key"))?;
        match Credentials::new(access.trim(), secret.trim().to_owned()) {
            Ok(keys) => return Ok(keys),
            Err(error) => Failure::of(&error).say(false),
        }
    }
}

fn unanswered(why: &Unanswered, what: &str) -> Failure {
    why.failure("it was broken off", missing(&format!("{what} is missing"))).so(NOTHING)
}

fn missing(message: &str) -> Failure {
    Failure::input(message, "pass `--non-interactive`, and the keys with `--keys`")
}
