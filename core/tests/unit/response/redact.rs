use std::time::{Duration, Instant};

use super::*;

fn secrets(secret: &str) -> Secrets {
    let mut secrets = Secrets::default();
    secrets.add(secret);
    secrets
}

#[test]
fn of_a_request_that_no_description_knows_every_text_is_masked() {
    let secrets = Secrets::of_unknown(br#"{"name": "demo1", "n": 12345, "deep": [{"password": "s3cret word"}]}"#);
    assert_eq!(secrets.mask("demo1: refused s3cret word, 12345"), "***: refused ***, 12345");
    assert_eq!(secrets.mask("demo1: refused s3cret%20word, 12345"), DROPPED);
    assert_eq!(Secrets::of_unknown(b"no json").mask("got no json"), "got ***");
}

#[test]
fn a_text_that_holds_a_secret_in_another_form_is_dropped() {
    let secret = "p\"a\\s/s<é&😀 '1\n";
    let json = serde_json::to_string(secret).unwrap();
    let ascii = r#"p\"a\\s\/s\u003c\u00e9\u0026\ud83d\ude00\u0020'1\n"#;
    let html = "p&quot;a\\s/s&lt;é&amp;😀 &#39;1\n";
    let address = "p%22a%5Cs%2Fs%3C%C3%A9%26%F0%9F%98%80+%271%0a";
    let inside = |json: &str| json[1..json.len() - 1].to_owned();
    let (twice, in_html) = (serde_json::to_string(&inside(&json)).unwrap(), json.replace('"', "&quot;"));
    let thrice = serde_json::to_string(&inside(&twice)).unwrap();
    let packed = [inside(&json), inside(&twice), inside(&thrice), in_html, address.replace('%', "%2525")];
    for echoed in packed.iter().map(String::as_str).chain([ascii, html, address]) {
        assert_eq!(secrets(secret).mask(&format!("bad (password, '{echoed}').")), DROPPED, "{echoed}");
    }
    assert_eq!(secrets(secret).mask(&format!("bad (password, '{secret}').")), "bad (password, '***').");
}

#[test]
fn a_code_that_holds_a_secret_in_another_form_is_a_mask() {
    assert_eq!(secrets("hunter&22").mask_word("E-hunter%2622"), "***");
    assert_eq!(secrets("hunter&22").mask_word("E-hunter&22"), "E-***");
    assert_eq!(secrets("hunter&22").mask_word("E-100"), "E-100");
}

#[test]
fn a_short_secret_is_masked_as_a_word_only() {
    assert_eq!(secrets("a").mask("a bad parameter ('a')"), "*** bad parameter ('***')");
    assert_eq!(secrets("a&b").mask("it is 'a&amp;b'"), DROPPED);
    assert_eq!(secrets("b").mask("caf&eacute;, ab%20b3"), "caf&eacute;, ab%20b3");
    assert_eq!(
        secrets("1").mask("req-dc07979c-f024-4eb9-b147-35eb61e6d7f8"),
        "req-dc07979c-f024-4eb9-b147-35eb61e6d7f8"
    );
    assert_eq!(secrets("\n").mask(r"one\ntwo"), r"one\ntwo");
}

#[test]
fn an_echo_that_breaks_off_is_masked_unless_hardly_anything_is_there() {
    assert_eq!(secrets("hunter22").mask("the password hunt"), "the password ***");
    assert_eq!(secrets("hunter22").mask("the password hunt…"), "the password ***");
    assert_eq!(secrets("hunter22").mask("the password hunt..."), "the password ***");
    assert_eq!(secrets("비밀번호입니다").mask("the password 비밀번"), "the password 비밀번");
    assert_eq!(secrets("비밀번호입니다").mask("the password 비밀번호"), "the password ***");
    assert_eq!(secrets("a\"b\"c\"d").mask(r#"{"password":"a\"b\"c"#), DROPPED);
    assert_eq!(secrets("a\"b\"c\"d").mask("password=a%22b%22c%2"), DROPPED);
    assert_eq!(secrets("hunter22").mask("the password hun"), "the password hun");
}

#[test]
fn of_a_long_secret_the_beginning_tells_and_all_behind_it_is_masked() {
    let long = "a secret of many words; ".repeat(50_000);
    assert_eq!(secrets(&long).mask(&format!("bad: {}", &long[..2000])), "bad: ***");
    assert_eq!(secrets(&long).mask(&format!("bad: {long} or so")), "bad: ***");
    assert_eq!(secrets(&long).mask("bad: a secret of few words"), "bad: a secret of few words");
}

#[test]
fn secrets_that_overlap_are_masked_together() {
    let mut both = secrets("hunter22");
    both.add("22-rabbit");
    assert_eq!(both.mask("a hunter22-rabbit"), "a ***");
    assert_eq!(both.mask("hunter22, 22-rabbit"), "***, ***");
}

#[test]
fn text_without_a_secret_is_not_copied() {
    assert!(matches!(secrets("hunter22").mask("%zz &x \\q 한글"), Cow::Borrowed("%zz &x \\q 한글")));
}

#[test]
fn backslashes_are_found_however_often_they_were_packed() {
    for secret in ["a\\\"b", "a\\\\b", "a\\\nb", "a\\é", "ab\\\\"] {
        let mut text = secret.to_owned();
        for _ in 0..4 {
            let masked = secrets(secret).mask(&format!("<{text}>")).into_owned();
            // All of it, or nothing but backslashes is left.
            let rest = masked.trim_matches(['<', '>', '\\']);
            assert!(masked == DROPPED || rest == MASK, "{secret} {text} {masked}");
            let packed = serde_json::to_string(&text).unwrap();
            text = packed[1..packed.len() - 1].to_owned();
        }
    }
    assert_eq!(secrets("ab\\é").mask(r"<ab\\u00e9>"), DROPPED);
    assert_eq!(secrets("ab\\é").mask(r"<ab\u005c\u00e9>"), DROPPED);
    assert_eq!(secrets("ab\\\\cd").mask("<ab\\\\cd>"), "<***>");
}

/// How long one look takes, at best of a few.
fn took(secrets: &Secrets, text: &str) -> Duration {
    let once = || {
        let began = Instant::now();
        std::hint::black_box(secrets.mask(text));
        began.elapsed()
    };
    (0..3).map(|_| once()).min().unwrap()
}

#[test]
fn a_page_of_backslashes_takes_no_longer_than_its_first_lines() {
    let secrets = secrets("hunter22\\");
    for unit in ["\\", "\\\\u", "%", "%25", "&", "&#", "=", "A", "+", "hunter22"] {
        let (short, long) = (unit.repeat(MOST_TEXT / unit.len() + 1), unit.repeat(65_536));
        let (short, long) = (took(&secrets, &short), took(&secrets, &long));
        assert!(long < 20 * short + Duration::from_millis(20), "{unit}: {short:?} and {long:?}");
    }
}

#[test]
fn ten_times_the_secrets_take_ten_times_as_long() {
    let page = "item-1 item-22 it-3 name ".repeat(200);
    let of = |count: usize| {
        let texts: Vec<String> = (0..count).map(|number| format!("item-{number:x}")).collect();
        Secrets::of_unknown(&serde_json::to_vec(&texts).unwrap())
    };
    let (few, many) = (took(&of(5_000), &page), took(&of(50_000), &page));
    assert!(many < 60 * few + Duration::from_millis(50), "{few:?} and {many:?}");
}

#[test]
fn a_long_answer_of_one_letter_to_many_secrets_of_it_is_not_shown() {
    let mut many = Secrets::default();
    (4..2500).for_each(|length| many.add(&format!("{}{length}", "x".repeat(length % 200))));
    let page: String = (0..4000).map(|length| format!("x{length}")).collect();
    assert!(!many.mask(&page).contains("xx"));
}

#[test]
fn a_secret_that_is_set_otherwise_is_not_shown() {
    let mut secrets = Secrets::default();
    secrets.add("Zq7canary-W0rd!한");
    for text in [
        "password ZQ7CANARY-W0RD!한 refused",
        "password zq7canary-w0rd! refused",
        "Ｚｑ７ｃａｎａｒｙ－Ｗ０ｒｄ！",
        "Z q 7 c a n a r y - W 0 r d",
        "Zq7canary-\nW0rd!",
        "Zq7\u{200b}can\u{ad}ary-W0rd!",
        "<b>Zq7can</b>ary<wbr>-W0<!-- x -->rd!",
        r#"["Z","q","7","c","a","n","a","r","y","-","W","0","r","d"]"#,
        "Zq7canary-W0rd!\u{fffd}\u{fffd}",
    ] {
        assert_eq!(secrets.mask(text), DROPPED, "{text}");
    }
    for text in ["the canary word is refused", "zq7canary", "0rd"] {
        assert_eq!(secrets.mask(text), text);
    }
}

#[test]
fn a_password_that_is_a_word_does_not_hide_the_word() {
    let mut secrets = Secrets::default();
    secrets.add("Password");
    assert_eq!(secrets.mask("invalid parameter (password, 'Password')"), "invalid parameter (password, '***')");
    secrets.add("Pass-word-1");
    assert_eq!(secrets.mask("(password, 'Pass-word-1'), code 100"), "(password, '***'), code 100");
    assert_eq!(secrets.mask("password 'Pass-word-1' 100"), "password '***' 100");
}
