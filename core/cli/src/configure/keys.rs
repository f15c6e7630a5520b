//! Keys without a question: from a file, from standard input, or from the environment.

use gureum::Credentials;
use gureum::credentials::{self, Environment};
use gureum::operation::Vendor;

use crate::document::Reader;
use crate::failure::Failure;

/// Of `-` or `@file`: two lines.
pub fn of(from: &str) -> Result<Credentials, Failure> {
    if from != "-" && !from.starts_with('@') || from.starts_with("@@") {
        // It may be a key, and everybody has seen it already: it is not repeated once more.
        let message =
            "`--keys` is neither `-` nor `@file`; what stands in a command is seen by everybody on this machine";
        return Err(Failure::input(message, "write the keys into a file, or send them to standard input"));
    }
    let text = Reader::new().text(from, "--keys")?;
    let lines: Vec<&str> = text.lines().map(str::trim).filter(|line| !line.is_empty()).collect();
    let [access, secret] = lines[..] else {
        let message = format!("`--keys` has {} lines that are not empty", lines.len());
        return Err(Failure::input(message, "write the access key on the first line and the secret key on the second"));
    };
    Credentials::new(access, secret.to_owned()).map_err(|error| Failure::of(&error))
}

/// Of the variables that every language of the SDK looks at.
pub fn of_variables(vendor: Vendor, environment: &Environment) -> Result<Credentials, Failure> {
    credentials::of_variables(vendor, environment).map_err(|error| Failure::of(&error))
}
