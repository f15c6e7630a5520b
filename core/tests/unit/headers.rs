use super::*;

fn refusal(name: &str, value: &str) -> Option<String> {
    let headers = Headers::from([(name, value)]);
    checked([Some(&headers), None]).err().map(|unfit| unfit.as_input().to_string())
}

#[test]
fn what_is_signed_or_frames_a_request_is_refused_in_any_case() {
    for name in ["Host", "content-length", "Authorization", "X-NCP-APIGW-Signature-V2", "x-ncp-iam-access-key"] {
        assert!(refusal(name, "x").is_some_and(|text| text.contains(name)), "{name}");
    }
    for name in ["Scp-Signature", "scp-accesskey", "x-auth-token", "Transfer-Encoding", "User-Agent", "cookie", "te"] {
        assert!(refusal(name, "x").is_some_and(|text| text.contains(name)), "{name}");
    }
    assert_eq!(refusal("traceparent", "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01"), None);
    assert_eq!(refusal("x-team", ""), None);
}

#[test]
fn what_is_no_header_is_refused_without_its_value() {
    for (name, value) in [
        ("", "v"),
        ("a b", "v"),
        ("이름", "v"),
        ("a\r\nb", "v"),
        ("a", "sec\r\nret"),
        ("a", "é"),
        ("a", " v"),
        ("a:", "v"),
    ] {
        let text = refusal(name, value).unwrap_or_default();
        assert!(!text.is_empty() && !text.contains("ret") && !text.contains('\n'), "{name:?} {value:?} {text}");
    }
    let many: Headers = (0..65).map(|number| (format!("x-{number}"), "v")).collect();
    assert!(checked([Some(&many), None]).is_err());
    let long = Headers::from([("x-long", "v".repeat(17_000))]);
    assert!(checked([Some(&long), None]).is_err());
}

#[test]
fn headers_of_a_call_come_before_those_of_its_client() {
    let client = Headers::from([("X-One", "client"), ("x-two", "client")]);
    let call = Headers::from([("x-one", "call")]);
    let map = checked([Some(&client), Some(&call)]).expect("all fit");
    assert_eq!((map["x-one"].as_bytes(), map["x-two"].as_bytes(), map.len()), (&b"call"[..], &b"client"[..], 2));
    let over = Headers::over(Some(call), Some(&client)).expect("there are some");
    assert_eq!(checked([Some(&over), None]).expect("all fit"), map);
    assert!(!format!("{client:?}").contains("client"));
}
