//! What a key looks like.
//!
//! Forms seen in the vendors' samples and in use, none of them promised: NAVER
//! access keys have 20 letters and digits, or `ncp_iam_BPA` and 17 more; NAVER
//! secret keys have 40, or `ncp_iam_BPK` and 31 more. Samsung access keys have 32
//! hexadecimal digits in lower case. Conclusions from a form that is merely
//! unknown are therefore only probable.

/// The form of a key.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Shape {
    NaverAccess,
    NaverSecret,
    Samsung,
    Unknown,
}

impl Shape {
    pub(crate) fn of(key: &str) -> Shape {
        let is_plain = |text: &str| text.bytes().all(|byte| byte.is_ascii_alphanumeric());
        if let Some(rest) = key.strip_prefix("ncp_iam_").filter(|rest| is_plain(rest)) {
            return match (rest.get(..3), rest.len()) {
                (Some("BPA"), 20) => Shape::NaverAccess,
                (Some("BPK"), 34) => Shape::NaverSecret,
                _ => Shape::Unknown,
            };
        }
        let is_lower_hex = key.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f'));
        match key.len() {
            20 if is_plain(key) => Shape::NaverAccess,
            40 if is_plain(key) => Shape::NaverSecret,
            32 if is_lower_hex => Shape::Samsung,
            _ => Shape::Unknown,
        }
    }
}

/// Whether it may be an access key of NAVER's. Other clouds answer at the address of its metadata service too, and AWS
/// has access keys of the same length; theirs say what they are in the first four characters.
pub(crate) fn may_be_navers(access_key: &str) -> bool {
    let is_plain = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_alphanumeric());
    match access_key.strip_prefix("ncp_iam_") {
        Some(rest) => is_plain(rest),
        None => Shape::of(access_key) == Shape::NaverAccess && !is_of_aws(access_key),
    }
}

fn is_of_aws(access_key: &str) -> bool {
    let is_base32 = |byte: u8| byte.is_ascii_uppercase() || (b'2'..=b'7').contains(&byte);
    ["AKIA", "ASIA"].iter().any(|prefix| access_key.starts_with(prefix)) && access_key.bytes().all(is_base32)
}

/// Whether it starts or ends with a quotation mark or a bracket from a template.
pub(crate) fn is_quoted(key: &str) -> bool {
    let marks = ['"', '\'', '`', '“', '”', '‘', '’', '<', '>', '{', '}'];
    key.starts_with(marks) || key.ends_with(marks)
}

/// Whether white space stands in it as an escape: `\n`, `%0A`, `%20`.
pub(crate) fn has_written_white_space(key: &str) -> bool {
    let lower = key.to_ascii_lowercase();
    ["\\n", "\\r", "\\t", "%0a", "%0d", "%20", "%09"]
        .iter()
        .any(|escape| lower.ends_with(escape) || lower.starts_with(escape))
}

/// Whether it was pasted twice.
pub(crate) fn is_doubled(key: &str) -> bool {
    let (bytes, half) = (key.as_bytes(), key.len() / 2);
    key.len() >= 32 && key.len().is_multiple_of(2) && bytes[..half] == bytes[half..] && Shape::of(key) != Shape::Samsung
}

#[cfg(test)]
#[path = "../../tests/unit/credentials/shape.rs"]
mod tests;
