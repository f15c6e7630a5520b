//! YAML into strict structs: what does not fit is a mistake with its line.

use std::fmt;

use serde::de::DeserializeOwned;

/// A mistake in a description: where it is and what to do about it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mistake {
    /// Path of the file as given.
    pub file: String,
    /// Line, the first being 1; 0 when the whole file is meant.
    pub line: u64,
    /// What is wrong, ending with the fix.
    pub text: String,
}

impl fmt::Display for Mistake {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}: {}", self.file, self.line, self.text)
    }
}

impl std::error::Error for Mistake {}

/// Reads a file of this shape.
pub fn parse<T: DeserializeOwned>(file: &str, text: &str) -> Result<T, Mistake> {
    let options = serde_saphyr::options! { strict_booleans: true, with_snippet: false };
    serde_saphyr::from_str_with_options(text, options).map_err(|error| {
        let message = error.to_string();
        let reason = message.split(" at line ").next().unwrap_or(&message);
        Mistake {
            file: file.to_owned(),
            line: error.location().map_or(0, |place| place.line()),
            text: format!("{reason}; core/api/README.md lists what may stand here"),
        }
    })
}
