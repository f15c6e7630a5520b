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
