//! What the admin path is asked in JSON. What cannot be read is answered with how it is written, not with the words of a library.

use serde::de::DeserializeOwned;

/// A body, and how it is written.
pub(crate) trait Asked: DeserializeOwned {
    const FORM: &str;
}

/// An empty body reads as an empty object.
pub(crate) fn read<T: Asked>(body: &[u8]) -> Result<T, String> {
    let body = if body.trim_ascii().is_empty() { b"{}" } else { body };
    serde_json::from_slice(body).map_err(|_| format!("the body is not what is expected here; write it as {}", T::FORM))
}
