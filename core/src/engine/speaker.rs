//! Which language a client speaks to: what errors call a setting is what its user writes.
//!
//! The core's own texts name settings as Rust does, in back-ticks. Where an error crosses to a language, its names take
//! their place. That is one table, made from `core/api/client.yaml`; whoever writes an error writes nothing for it.

use serde::Deserialize;

use crate::error::{Error, ErrorKind};
use crate::generated::crossing::NAMES;

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
            told.push_str(if number % 2 == 0 { self.name(part) } else { part });
        }
        told
    }

    /// What a setting is called.
    fn name(self, name: &str) -> &str {
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

#[cfg(test)]
#[path = "../../tests/unit/engine/speaker.rs"]
mod tests;
