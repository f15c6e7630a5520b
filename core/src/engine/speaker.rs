//! Which language a client speaks to: what errors call a setting or an operation is what its user writes.
//!
//! The core's own texts name settings as Rust does and operations as the description, in back-ticks. Where an error
//! crosses to a language, its names take their place. Those of settings are one table, made from `core/api/client.yaml`;
//! those of operations follow by rule. Whoever writes an error writes nothing for it.

use std::borrow::Cow;

use serde::Deserialize;

use super::named::service_of;
use crate::error::{Error, ErrorKind};
use crate::generated::crossing::NAMES;
use crate::operation::Service;

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

impl Speaker {
    /// Whether a program in it may go on in a forked child: Node starts its children anew, Swift and the JVM cannot fork.
    pub fn may_fork(self) -> bool {
        matches!(self, Speaker::Rust | Speaker::Python)
    }

    /// The error in the words of the language. Hints are all the core's own. So are the messages of these kinds, where
    /// others quote a service that may have a field of the same name.
    ///
    /// `of` is the service that the error is about: two services may have operations of one name.
    pub fn tell(self, error: Error, of: Option<&Service>) -> Error {
        if self == Speaker::Rust {
            return error;
        }
        let is_own = matches!(error.kind(), ErrorKind::Config | ErrorKind::Credentials | ErrorKind::WaitTimeout);
        error.with(|details| {
            let own = is_own.then_some(&mut details.message).into_iter();
            let reasons = details.tried.iter_mut().map(|tried| &mut tried.reason);
            for text in own.chain(reasons).chain(&mut details.hint) {
                *text = self.retold(text, of);
            }
        })
    }

    fn retold(self, text: &str, of: Option<&Service>) -> String {
        let mut parts = text.split('`');
        let mut told = parts.next().unwrap_or_default().to_owned();
        for (number, part) in parts.enumerate() {
            told.push('`');
            // Every second part stands between two back-ticks.
            let name = if number % 2 == 0 { self.name(part, of) } else { Cow::Borrowed(part) };
            told.push_str(&name);
        }
        told
    }

    /// What a setting or an operation is called.
    fn name<'n>(self, name: &'n str, of: Option<&Service>) -> Cow<'n, str> {
        match operation(name, of) {
            Some(path) if self == Speaker::Python => Cow::Owned(snake(path)),
            Some(path) => Cow::Borrowed(path),
            None => Cow::Borrowed(self.setting(name)),
        }
    }

    fn setting(self, name: &str) -> &str {
        let told = NAMES.iter().find(|(own, _)| *own == name).map(|(_, [python, node, swift, kotlin])| match self {
            Speaker::Rust => name,
            Speaker::Python => python,
            Speaker::Node => node,
            Speaker::Swift => swift,
            Speaker::Kotlin => kotlin,
        });
        told.unwrap_or(name)
    }
}

/// The way to an operation from its client: a group that is called like the service is the client itself.
fn operation<'i>(id: &'i str, of: Option<&Service>) -> Option<&'i str> {
    let service = service_of(id, of)?;
    let (group, method) = id.split_once('.')?;
    Some(if snake(group) == service.name.replace('-', "_") { method } else { id })
}

/// `internet_gateways.create` of `internetGateways.create`.
fn snake(name: &str) -> String {
    name.chars().fold(String::new(), |mut text, letter| {
        if letter.is_ascii_uppercase() {
            text.push('_');
        }
        text.push(letter.to_ascii_lowercase());
        text
    })
}

#[cfg(test)]
#[path = "../../tests/unit/engine/speaker.rs"]
mod tests;
