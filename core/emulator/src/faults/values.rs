//! What the fields of a fault may hold, beyond their kind: what cannot be put on the wire is refused when the rule is made,
//! instead of being left out when it strikes.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use http::{HeaderName, HeaderValue};

use super::kinds::Fault;

impl Fault {
    /// Why this fault cannot be carried out as it stands.
    pub(super) fn misfit(&self) -> Option<String> {
        match self {
            Fault::Status { status, retry_after, .. } => of_status(*status).or_else(|| of_retry_after(retry_after)),
            Fault::Throttle { retry_after } | Fault::Quota { retry_after } => of_retry_after(retry_after),
            Fault::Answer { status, headers, body, base64 } => of_status(*status)
                .or_else(|| headers.iter().find_map(|(name, value)| of_header(name, value)))
                .or_else(|| of_body(body, base64.as_deref())),
            Fault::WrongType { field: Some(field) } if !(field.is_empty() || field.starts_with('/')) => {
                Some(format!("`field` is `{field}`; it is a JSON pointer, such as `/contents/0/id`"))
            }
            _ => None,
        }
    }
}

/// An interim answer ends nothing: the caller would go on waiting.
fn of_status(status: u16) -> Option<String> {
    let is_final = (200..=999).contains(&status);
    (!is_final).then(|| format!("`status` is `{status}`, which ends no call; pass one from 200 to 999"))
}

fn of_retry_after(value: &Option<String>) -> Option<String> {
    let value = value.as_deref()?;
    HeaderValue::from_str(value).err().map(|_| format!("`retry_after` is {value:?}, which no header can hold"))
}

fn of_header(name: &str, value: &str) -> Option<String> {
    if name.parse::<HeaderName>().is_err() {
        return Some(format!("`headers` has {name:?}, which is no name of a header"));
    }
    if HeaderValue::from_str(value).is_err() {
        return Some(format!("`headers` has {value:?} for `{name}`, which no header can hold"));
    }
    let is_length = name.eq_ignore_ascii_case("content-length");
    is_length
        .then(|| "`headers` has `content-length`, which follows from the body; use the fault `wrong_length`".into())
}

fn of_body(body: &str, base64: Option<&str>) -> Option<String> {
    let base64 = base64?;
    if STANDARD.decode(base64).is_err() {
        return Some("`base64` holds no Base64; encode the bytes with padding".to_owned());
    }
    (!body.is_empty()).then(|| "`body` and `base64` exclude each other; keep one".to_owned())
}

#[cfg(test)]
#[path = "../../tests/unit/faults/values.rs"]
mod tests;
