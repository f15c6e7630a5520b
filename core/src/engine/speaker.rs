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
mod tests {
    use super::*;

    #[test]
    fn settings_have_the_names_that_the_language_gives_them() {
        let text =
            "allow more with `attempt_timeout` or `timeout`, set `max_attempts`, `ca_bundle_pem` or `proxy`; timeout";
        let told = |speaker: Speaker| speaker.retold(text);
        assert_eq!(
            told(Speaker::Node),
            "allow more with `attemptTimeoutMs` or `timeoutMs`, set `maxRetries`, `caBundlePem` or `proxy`; timeout"
        );
        assert_eq!(
            told(Speaker::Python),
            "allow more with `attempt_timeout` or `timeout`, set `max_retries`, `ca_bundle_pem` or `proxy`; timeout"
        );
        assert_eq!(
            told(Speaker::Swift),
            "allow more with `attemptTimeout` or `timeout`, set `maxRetries`, `caBundlePEM` or `proxy`; timeout"
        );
        assert_eq!(
            told(Speaker::Kotlin),
            "allow more with `attemptTimeout` or `timeout`, set `maxRetries`, `caBundlePem` or `proxy`; timeout"
        );
    }

    #[test]
    fn what_a_service_says_is_not_retold() {
        let error = Error::new(ErrorKind::BadRequest, "the field `account_id` is wrong").with_hint("set `api_version`");
        let told = Speaker::Node.tell(error);
        assert_eq!((told.message(), told.hint()), ("the field `account_id` is wrong", Some("set `apiVersion`")));
        let error = Error::new(ErrorKind::Config, "`account_id` is set");
        assert_eq!(Speaker::Kotlin.tell(error).message(), "`accountId` is set");
    }

    #[test]
    fn no_field_of_an_operation_is_called_like_a_setting_whose_name_changes() {
        // A hint names fields as they are on the wire.
        let services = crate::generated::operations::SERVICES;
        for rule in services.iter().flat_map(|service| service.operations).flat_map(|row| row.rules) {
            let field = rule.field.rsplit('/').next().unwrap_or_default();
            assert!(!NAMES.contains(&field), "{field}");
        }
    }
}
