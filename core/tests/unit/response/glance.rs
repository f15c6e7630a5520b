use proptest::prelude::*;
use serde_json::Value;

use super::*;

fn parses(text: &str) -> bool {
    serde_json::from_str::<Value>(text).is_ok()
}

#[test]
fn what_answers_look_like_is_plain() {
    let deep = format!("{}1{}", r#"{"a":["#.repeat(30), "]}".repeat(30));
    for text in [
        r#"{"success":true,"id":"axE7","quotas":[{"tb":200},{"tb":-0.5}],"none":null,"no":false,"e":[],"o":{}}"#,
        " \r\n\t{ \"a\" : [ 1 , 2 ] , \"b\" : \"x\\\"y\\\\z\\n\" } \n",
        r#"{"이름":"데이터 포레스트","긴":"eight letters and more, 한글 too"}"#,
        r#""text""#,
        "0",
        &deep,
    ] {
        assert!(is_plain(text) && parses(text), "{text}");
    }
}

/// Each of these is broken, or more than a glance can judge.
const DOUBTFUL: &[&str] = &[];

#[test]
fn what_needs_a_second_look_is_not_plain() {
    let deep = format!("{}{}", "[".repeat(70) + "1", "]".repeat(70));
    let long = "9".repeat(400);
    let control = "{\"a\":\"eight letters \u{1} more\"}";
    for text in [&deep, &long, control].iter().chain(DOUBTFUL) {
        assert!(!is_plain(text), "{text}");
    }
}

proptest! {
    /// The one thing that must never happen: a text that passes and that a parser refuses.
    #[test]
    fn what_is_plain_parses(text in r#"[\[\]{}",:\\ntrue0-9. eE\n\x01한-]{0,24}"#) {
        prop_assert!(!is_plain(&text) || parses(&text));
    }

    #[test]
    fn a_change_in_an_answer_is_seen_as_a_parser_sees_it(
        at in 0_usize..120, change in r#"[\[\]{}",:\\a0-9.e \x01-]{0,3}"#, gone in 0_usize..4,
    ) {
        let mut text = r#"{"success":true,"list":[{"id":"axE7wU9ERm8fTc7e","tb":200},[],{}],"n":-12.50,"s":"a\"b","z":null}"#.to_owned();
        let at = at.min(text.len());
        let end = (at + gone).min(text.len());
        text.replace_range(at..end, &change);
        prop_assert!(!is_plain(&text) || parses(&text), "{}", text);
    }
}
