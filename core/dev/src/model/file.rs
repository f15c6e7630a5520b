//! Files as answers: what holds them in every language, and what their examples are.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde_json::Value;

use crate::load::FileKind;

/// A file as the answer.
#[derive(Debug, Clone, Copy)]
pub struct SentFile {
    /// Its media type, which is asked for.
    pub media: &'static str,
    /// Whether its examples are the text itself.
    pub is_text: bool,
    /// What is special about it.
    pub kind: Option<FileKind>,
}

impl SentFile {
    /// The type that holds it, the same word in every language.
    pub fn word(&self) -> &'static str {
        match self.kind {
            Some(FileKind::Keytab) => "Keytab",
            None => "Download",
        }
    }

    /// Its bytes in Base64, as an example shows them.
    pub fn base64(&self, example: &Value) -> String {
        let shown = example.as_str().unwrap_or_default();
        if self.is_text { STANDARD.encode(shown) } else { shown.to_owned() }
    }

    /// What the lock calls it.
    pub fn in_lock(&self) -> &'static str {
        match self.kind {
            Some(FileKind::Keytab) => "keytab",
            None => "file",
        }
    }
}
