use super::*;

fn read(body: &str) -> Result<String, Flaw> {
    object(&Bytes::copy_from_slice(body.as_bytes()), &[]).map(|(text, _)| String::from_utf8(text.to_vec()).unwrap())
}

#[test]
fn an_object_passes_untouched_but_for_its_mark() {
    for body in ["{}", " {\"a\": [1, -0, 1e3, null, true, \"\\u0000\\ud83d\\ude00한\"]}\r\n"] {
        assert_eq!(read(body).as_deref(), Ok(body));
        assert_eq!(read(&format!("\u{feff}{body}")).as_deref(), Ok(body));
    }
}

#[test]
fn json_is_cut_at_every_place_before_its_end() {
    let whole = "{\"a\":[{\"b\":\"x}\\\"\"},\"]한\"],\"c\":\"{\",\"d\":true,\"e\":1}";
    for end in 1..whole.len() {
        let cut = object(&Bytes::copy_from_slice(&whole.as_bytes()[..end]), &[]);
        assert_eq!(cut, Err(Flaw::Cut), "{end}");
    }
    assert_eq!(read(whole).as_deref(), Ok(whole));
}

#[test]
fn half_a_surrogate_pair_is_replaced_and_nothing_else_is() {
    let mended = read(r#"{"\udc00":"\ud83d","b":"\\ud83d \ud83d\ude00\ud83dx"}"#).unwrap();
    assert_eq!(mended, r#"{"\ufffd":"\ufffd","b":"\\ud83d \ud83d\ude00\ufffdx"}"#);
    assert_eq!(read(r#"{"a":"\ud83d",}"#), Err(Flaw::Broken));
    assert_eq!(read(r#"{"a":"\ud83"}"#), Err(Flaw::Broken));
}

#[test]
fn depth_counts_open_brackets_outside_of_texts() {
    let nested = |depth: usize| format!("{{\"a\":{}{}}}", "[".repeat(depth - 1), "]".repeat(depth - 1));
    assert!(read(&nested(127)).is_ok());
    assert_eq!(read(&nested(128)), Err(Flaw::TooDeep));
    assert!(read(&format!("{{\"a\":\"{}\"}}", "[".repeat(1000))).is_ok());
}
