//! What a key looks like.
//!
//! Forms seen in the vendors' samples and in use, none of them promised: NAVER
//! access keys have 20 letters and digits, or `ncp_iam_BPA` and 17 more; NAVER
//! secret keys have 40, or `ncp_iam_BPK` and 31 more. Samsung access keys have 32
//! hexadecimal digits in lower case. Conclusions from a form that is merely
//! unknown are therefore only probable.

/// The form of a key.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Shape {
    NaverAccess,
    NaverSecret,
    Samsung,
    Unknown,
}

impl Shape {
    pub(super) fn of(key: &str) -> Shape {
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
pub(super) fn is_quoted(key: &str) -> bool {
    let marks = ['"', '\'', '`', '“', '”', '‘', '’', '<', '>', '{', '}'];
    key.starts_with(marks) || key.ends_with(marks)
}

/// Whether white space stands in it as an escape: `\n`, `%0A`, `%20`.
pub(super) fn has_written_white_space(key: &str) -> bool {
    let lower = key.to_ascii_lowercase();
    ["\\n", "\\r", "\\t", "%0a", "%0d", "%20", "%09"]
        .iter()
        .any(|escape| lower.ends_with(escape) || lower.starts_with(escape))
}

/// Whether it was pasted twice.
pub(super) fn is_doubled(key: &str) -> bool {
    let (bytes, half) = (key.as_bytes(), key.len() / 2);
    key.len() >= 32 && key.len().is_multiple_of(2) && bytes[..half] == bytes[half..] && Shape::of(key) != Shape::Samsung
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_forms_in_use_are_told_apart() {
        let cases = [
            ("D78BB444D6D3C84CA38A", Shape::NaverAccess),
            ("ncp_iam_BPASKR0000000000000X", Shape::NaverAccess),
            ("ncp_iam_BPKSKR0000000000000000000000000X1Y", Shape::NaverSecret),
            ("AbCdEfGhIjKlMnOpQrStUvWxYz0123456789AbCd", Shape::NaverSecret),
            ("0123456789abcdef0123456789abcdef", Shape::Samsung),
            ("0123456789ABCDEF0123456789ABCDEF", Shape::Unknown),
            ("ncp_iam_BPASKR000", Shape::Unknown),
            ("ncp_iam_", Shape::Unknown),
            ("", Shape::Unknown),
            ("비밀", Shape::Unknown),
        ];
        for (key, shape) in cases {
            assert_eq!(Shape::of(key), shape, "{key}");
        }
    }

    #[test]
    fn keys_of_other_clouds_are_not_navers() {
        for key in ["D78BB444D6D3C84CA38A", "AsIa5678901234567890", "ncp_iam_BPASKR0000000000000X", "ncp_iam_BTA1"] {
            assert!(may_be_navers(key), "{key}");
        }
        for key in [
            "",
            "ASIAIOSFODNN7EXAMPLE",
            // Apart, so that nobody takes it for a key that slipped in.
            concat!("AKIA", "IOSFODNN7EXAMPLE"),
            "STS.NUgYrLnoC37mZZCNnAbez7eTd",
            "0123456789abcdef0123456789abcdef",
            "ncp_iam_",
            "ncp_iam_B+A",
        ] {
            assert!(!may_be_navers(key), "{key}");
        }
    }

    #[test]
    fn a_key_pasted_twice_is_noticed_and_a_regular_one_is_not() {
        assert!(is_doubled("D78BB444D6D3C84CA38AD78BB444D6D3C84CA38A"));
        assert!(!is_doubled("D78BB444D6D3C84CA38A"));
        assert!(!is_doubled("0123456789abcdef0123456789abcdef"));
    }

    #[test]
    fn quotes_and_escaped_white_space_are_noticed_at_the_ends_only() {
        assert!(is_quoted("\"abc\"") && is_quoted("<abc") && is_quoted("abc’"));
        assert!(!is_quoted("a\"bc"));
        assert!(
            has_written_white_space("abc\\n") && has_written_white_space("%20abc") && has_written_white_space("abc%0A")
        );
        assert!(!has_written_white_space("abc%0Ab"));
    }
}
