//! The questions of the wizard. They go to the error stream, as all that is no answer.

use std::io::{self, IsTerminal};

use dialoguer::{Input, Password, Select};
use gureum::Credentials;
use gureum::operation::Vendor;

use crate::cloud;
use crate::failure::Failure;
use crate::language::said;

/// What stands for no name.
const DEFAULT: &str = "DEFAULT";

/// Whether anybody is there.
pub fn somebody() -> Result<(), Failure> {
    if io::stdin().is_terminal() && io::stderr().is_terminal() {
        return Ok(());
    }
    Err(Failure::input("nobody is here to be asked for keys", "pass `--non-interactive`, and the keys with `--keys`"))
}

/// Whose keys.
pub fn cloud() -> Result<Vendor, Failure> {
    let titles = cloud::ALL.map(cloud::title);
    let chosen = Select::new().with_prompt(said("Whose keys")).items(titles).default(0).interact_opt();
    match chosen.map_err(|error| broken_off(&error))? {
        Some(at) => Ok(cloud::ALL[at]),
        None => Err(broken_off(&io::Error::from(io::ErrorKind::Interrupted).into())),
    }
}

/// The name under which they are kept; `None` for those that count without one.
pub fn profile() -> Result<Option<String>, Failure> {
    let typed: String = Input::new()
        .with_prompt(said("Profile"))
        .default(DEFAULT.to_owned())
        .interact_text()
        .map_err(|error| broken_off(&error))?;
    Ok(Some(typed).filter(|name| name != DEFAULT))
}

/// A pair that can be used. What is typed wrongly is asked for again, and never repeated.
pub fn keys(vendor: Vendor) -> Result<Credentials, Failure> {
    loop {
        let access: String = Input::new()
            .with_prompt(said(&format!("Access key of {}", cloud::title(vendor))))
            .interact_text()
            .map_err(|error| broken_off(&error))?;
        let secret = Password::new().with_prompt(said("Secret key (not shown)")).interact();
        let secret = secret.map_err(|error| broken_off(&error))?;
        match Credentials::new(access.trim(), secret.trim().to_owned()) {
            Ok(keys) => return Ok(keys),
            Err(error) => Failure::of(&error).say(false),
        }
    }
}

fn broken_off(error: &dialoguer::Error) -> Failure {
    let dialoguer::Error::IO(why) = error;
    let message = match why.kind() {
        io::ErrorKind::Interrupted => "it was broken off; nothing was saved".to_owned(),
        _ => format!("nothing could be asked for: {why}; nothing was saved"),
    };
    Failure::of(&gureum::Error::new(gureum::ErrorKind::Cancelled, message))
}
