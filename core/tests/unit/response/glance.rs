use proptest::prelude::*;
use serde::de::DeserializeSeed;
use serde_json::Value;

use super::*;
use crate::operation::Kind;
use crate::response::held::Holder;

static HOLDS: [Held; 5] = [
    sure("id", Kind::String),
    sure("tb", Kind::Integer),
    sure("open", Kind::Boolean),
    Held { name: "list", sure: Some(Kind::Array), holds: &[sure("id", Kind::String), sure("tb", Kind::Integer)] },
    Held { name: "owner", sure: Some(Kind::Object), holds: &[] },
];

const fn sure(name: &'static str, kind: Kind) -> Held {
    Held { name, sure: Some(kind), holds: &[] }
}

fn is_plain(text: &str) -> bool {
    let is_plain = glance(text, &[]).is_some();
    // What is due changes nothing about it, but for names that are written in another way.
    assert!(is_plain || glance(text, &HOLDS).is_none(), "{text}");
    is_plain
}

/// What a parser says is missing.
fn parsed(text: &str) -> Option<String> {
    Holder(&HOLDS).deserialize(&mut serde_json::Deserializer::from_str(text)).unwrap()
}

/// What a glance sees is what a parser sees.
#[track_caller]
fn agree(text: &str) {
    if let Some(lacking) = glance(text, &HOLDS) {
        assert_eq!(lacking, parsed(text), "{text}");
    }
}

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
const DOUBTFUL: &[&str] = &[
    "",
    " ",
    "1 2",
    "[1,]",
    "{\"a\":1,}",
    "{\"a\" 1}",
    "{a:1}",
    "{\"a\":}",
    "[1}",
    "[1",
    "01",
    "1.",
    ".5",
    "-",
    "1e5",
    "tru",
    "nulll",
    "\"a",
    "\"\\u0041\"",
    "\"\\x\"",
];

#[test]
fn what_needs_a_second_look_is_not_plain() {
    let deep = format!("{}{}", "[".repeat(70) + "1", "]".repeat(70));
    let long = "9".repeat(400);
    let control = "{\"a\":\"eight letters \u{1} more\"}";
    for text in [&deep, &long, control].iter().chain(DOUBTFUL) {
        assert!(!is_plain(text), "{text}");
    }
}

#[test]
fn what_is_due_is_seen_as_a_parser_sees_it() {
    let all = r#"{"id":"a","tb":1,"open":true,"list":[{"id":"b","tb":2}],"owner":{"x":1}"#;
    assert_eq!(glance(&format!("{all}}}"), &HOLDS), Some(None));
    let values = [
        "null",
        "true",
        "7",
        "-7",
        "7.0",
        "7.5",
        "-0",
        "9223372036854775807",
        "9223372036854775808",
        "\"\"",
        "\" 7 \"",
        "\"7.0\"",
        "\"True\"",
        "\"x\\n\"",
        "{}",
        "{\"id\":null}",
        "{\"id\":\"b\",\"tb\":2}",
        "[]",
        "[[]]",
        "[{}]",
        "[null,{\"id\":1}]",
        "[{\"id\":\"b\",\"tb\":2},{\"tb\":\"x\"}]",
        "[[{\"id\":\"b\"}]]",
    ];
    for name in ["id", "tb", "open", "list", "owner", "i\\/d", "other"] {
        for value in values {
            // The last of two equal fields counts, and the first of two stands alone.
            agree(&format!("{all},\"{name}\":{value}}}"));
            agree(&format!("{{\"{name}\":{value}}}"));
            agree(&format!("[{{\"{name}\":{value}}}]"));
            agree(value);
        }
    }
}

#[test]
fn a_name_in_other_words_is_left_to_the_parser() {
    assert_eq!(glance(r#"{"i\/d":1}"#, &HOLDS), None);
    assert_eq!(glance(r#"{"other":{"i\/d":1}}"#, &HOLDS), Some(Some("id".to_owned())));
}

proptest! {
    /// The one thing that must never happen: a text that passes and that a parser refuses.
    #[test]
    fn what_is_plain_parses(text in r#"[\[\]{}",:\\ntrue0-9. eE\n\x01한-]{0,24}"#) {
        prop_assert!(!is_plain(&text) || parses(&text));
        agree(&text);
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
        agree(&text);
    }
}
