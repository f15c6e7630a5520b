use super::*;

#[test]
fn times_survive_the_way_there_and_back() {
    for text in ["1970-01-01T00:00:00.000Z", "2024-02-29T23:59:59.999Z", "2026-01-01T00:00:00.000Z"] {
        assert_eq!(format(parse(text).unwrap()), text);
    }
    assert_eq!(parse("2026-01-01T00:00:00Z"), Some(crate::clock::start()));
}

#[test]
fn an_offset_is_taken_into_account() {
    assert_eq!(parse("2026-01-01T09:00:00+09:00"), Some(crate::clock::start()));
}

#[test]
fn what_is_no_time_is_refused() {
    for text in [
        "",
        "2026",
        "2026-01-01",
        "2026-13-01T00:00:00Z",
        "2026-01-01T00:00:00",
        "2026-01-01T25:00:00Z",
        "99999-01-01T00:00:00Z",
        "0000-00-00T00:00:00Z",
        "2026-02-29T00:00:00Z",
    ] {
        assert_eq!(parse(text), None, "{text}");
        assert!(!is_moment(text), "{text}");
    }
    assert!(is_moment("1969-12-31T23:59:59Z"));
}
