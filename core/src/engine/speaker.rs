//! Which language a client speaks to: what errors call a setting is what its user writes.
//!
//! The core's own texts name settings as Rust does, in back-ticks. Where an error crosses to a language, its names take
//! their place. That is one table by rule; whoever writes an error writes nothing for it.

use serde::Deserialize;

use crate::error::{Error, ErrorKind};

/// A language that a package is for.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(super) enum Speaker {
    /// The words of the core.
    #[default]
    Rust,
    Python,
    Node,
    Swift,
    Kotlin,
}

/// Settings, options and methods whose names differ from language to language.
const NAMES: [&str; 15] = [
    "access_key",
    "account_id",
    "allow_host",
    "api_version",
    "attempt_timeout",
    "ca_bundle",
    "ca_bundle_pem",
    "connect_timeout",
    "explain_signature",
    "idle_timeout",
    "max_attempts",
    "secret_key",
    "session_token",
    "timeout",
    "user_agent",
];

impl Speaker {
    /// The error in the words of the language. Hints are all the core's own. So are the messages of these kinds, where
    /// others quote a service that may have a field of the same name.
    pub fn tell(self, error: Error) -> Error {
        if self == Speaker::Rust {
            return error;
        }
        let is_own = matches!(error.kind(), ErrorKind::Config | ErrorKind::Credentials | ErrorKind::WaitTimeout);
        error.with(|details| {
            let own = is_own.then_some(&mut details.message).into_iter();
            let reasons = details.tried.iter_mut().map(|tried| &mut tried.reason);
            for text in own.chain(reasons).chain(&mut details.hint) {
                *text = self.retold(text);
            }
        })
    }

    fn retold(self, text: &str) -> String {
        let mut parts = text.split('`');
        let mut told = parts.next().unwrap_or_default().to_owned();
        for (number, part) in parts.enumerate() {
            told.push('`');
            // Every second part stands between two back-ticks.
            match number % 2 == 0 && NAMES.contains(&part) {
                true => told.push_str(&self.name(part)),
                false => told.push_str(part),
            }
        }
        told
    }

    /// What a setting is called.
    fn name(self, name: &str) -> String {
        // Every package counts the repetitions and not the attempts.
        let name = if name == "max_attempts" { "max_retries" } else { name };
        let name = match self {
            Speaker::Rust | Speaker::Python => return name.to_owned(),
            Speaker::Swift if name == "ca_bundle_pem" => return "caBundlePEM".to_owned(),
            // A bare number says its unit in its name.
            Speaker::Node if name.ends_with("timeout") => format!("{name}_ms"),
            Speaker::Node | Speaker::Swift | Speaker::Kotlin => name.to_owned(),
        };
        let mut words = name.split('_');
        let first = words.next().unwrap_or_default().to_owned();
        words.fold(first, |camel, word| camel + &word[..1].to_uppercase() + &word[1..])
    }
}

#[cfg(test)]
#[path = "../../tests/unit/engine/speaker.rs"]
mod tests;
