use super::*;
use crate::faults::{Rule, Rules};

fn answer(status: u16, header: (&str, &str), body: &str, base64: Option<&str>) -> Fault {
    Fault::Answer {
        status,
        headers: vec![(header.0.to_owned(), header.1.to_owned())],
        body: body.to_owned(),
        base64: base64.map(str::to_owned),
    }
}

#[test]
fn what_cannot_be_sent_is_refused_when_the_rule_is_made() {
    let plain = ("x-a", "b");
    let status = |status| Fault::Status { status, code: None, message: None, retry_after: None };
    let after = |value: &str| Fault::Throttle { retry_after: Some(value.to_owned()) };
    let pointer = |field: &str| Fault::WrongType { field: Some(field.to_owned()) };
    for (fault, told) in [
        (status(101), "`status` is `101`, which ends no call"),
        (status(1000), "`status` is `1000`, which ends no call"),
        (answer(100, plain, "", None), "`status` is `100`"),
        (answer(200, ("a\n", "b"), "", None), r#"`headers` has "a\n", which is no name"#),
        (answer(200, ("", "b"), "", None), r#"`headers` has "", which is no name"#),
        (answer(200, ("x-a", "b\r\nc: d"), "", None), r#"`headers` has "b\r\nc: d" for `x-a`"#),
        (answer(200, ("Content-Length", "5"), "", None), "`headers` has `content-length`, which follows from the body"),
        (answer(200, plain, "", Some("!!")), "`base64` holds no Base64"),
        (answer(200, plain, "a", Some("YQ==")), "`body` and `base64` exclude each other"),
        (after("a\nb"), r#"`retry_after` is "a\nb""#),
        (pointer("contents"), "`field` is `contents`; it is a JSON pointer"),
    ] {
        let said = Rules::new(1).add(Rule::new(fault.clone())).unwrap_err();
        assert!(said.starts_with(told), "{fault:?}: {said}");
    }
    for fault in [status(999), answer(204, plain, "", Some("YQ==")), after("-1"), after(""), pointer(""), pointer("/a")]
    {
        assert_eq!(Rules::new(1).add(Rule::new(fault)), Ok(1));
    }
}
