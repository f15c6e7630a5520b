use super::*;
use crate::error::ErrorKind;
use crate::generated::operations::DATA_FOREST;

fn accepted(text: &str) -> Result<Endpoint> {
    check(text, "`endpoint`", &DATA_FOREST, None)
}

#[test]
fn hosts_of_the_vendor_are_accepted_over_https_and_written_in_one_form() {
    for (text, origin) in [
        ("https://df.apigw.ntruss.com", "https://df.apigw.ntruss.com"),
        ("https://df.apigw.ntruss.com/", "https://df.apigw.ntruss.com"),
        ("HTTPS://DF.apigw.NTRUSS.com:443", "https://df.apigw.ntruss.com"),
        ("https://ntruss.com:8443", "https://ntruss.com:8443"),
    ] {
        let endpoint = accepted(text).unwrap();
        assert_eq!((endpoint.origin(), endpoint.is_vendor(), endpoint.is_loopback()), (origin, true, false));
    }
}

#[test]
fn this_machine_is_accepted_over_plain_http() {
    for (text, origin) in [
        ("http://127.0.0.1:8080", "http://127.0.0.1:8080"),
        ("http://127.9.9.9", "http://127.9.9.9"),
        ("http://[::1]:8080", "http://[::1]:8080"),
        ("http://[::1]", "http://[::1]"),
        ("http://localhost:80", "http://localhost"),
        ("https://localhost:8443", "https://localhost:8443"),
    ] {
        let endpoint = accepted(text).unwrap();
        assert_eq!((endpoint.origin(), endpoint.is_vendor(), endpoint.is_loopback()), (origin, false, true));
    }
}

#[test]
fn an_address_that_only_looks_right_is_refused() {
    for text in [
        "https://df.apigw.ntruss.com.evil.io",
        "https://evilntruss.com",
        "https://ntruss.com.",
        "https://df.apigw.ntruss.com@evil.io",
        "https://df.apigw.ntruss.com:443@evil.io",
        "https://user:pass@df.apigw.ntruss.com",
        "https://evil.io/df.apigw.ntruss.com",
        "https://evil.io#df.apigw.ntruss.com",
        "https://evil.io?df.apigw.ntruss.com",
        "https://evil.io\\df.apigw.ntruss.com",
        "https://evil.io%2f.ntruss.com",
        "https://еvil.ntruss.com",
        "https://df。apigw.ntruss.com",
        "https://df.apigw.ntruss.com\n",
        " https://df.apigw.ntruss.com",
        "https://df.apigw.ntruss.com/api/v2",
        "https://df.apigw.ntruss.com//",
        "https://df.apigw.ntruss.com:0",
        "https://df.apigw.ntruss.com:70000",
        "https://df.apigw.ntruss.com:",
        "https://.ntruss.com",
        "https://df..ntruss.com",
        "https://-.ntruss.com",
        "https://",
        "https:df.apigw.ntruss.com",
        "https:/df.apigw.ntruss.com",
        "https:///df.apigw.ntruss.com",
        "df.apigw.ntruss.com",
        "ftp://df.apigw.ntruss.com",
        "javascript://df.apigw.ntruss.com",
        "",
        "http://df.apigw.ntruss.com",
        "http://127.0.0.1.evil.io",
        "http://localhost.evil.io",
        "http://127.1",
        "http://0x7f.0.0.1",
        "http://2130706433",
        "http://0177.0.0.1",
        "http://[::ffff:127.0.0.1",
        "http://[::2]",
        "http://0.0.0.0",
        "http://169.254.169.254",
        "http://10.0.0.1",
    ] {
        let error = accepted(text).expect_err(text);
        assert_eq!(error.kind(), ErrorKind::Config, "{text}");
        assert!(error.hint().is_some(), "{text}");
    }
}

#[test]
fn another_host_needs_consent_that_names_it_and_never_goes_over_plain_http() {
    let check = |text: &str, allowed| check(text, "`endpoint`", &DATA_FOREST, Some(allowed));
    assert!(
        check("https://gateway.example:8443", "gateway.example").unwrap().origin() == "https://gateway.example:8443"
    );
    assert!(check("https://gateway.example", "GATEWAY.example").is_ok());
    assert!(check("https://other.example", "gateway.example").is_err());
    assert!(check("https://sub.gateway.example", "gateway.example").is_err());
    let error = check("http://gateway.example", "gateway.example").unwrap_err();
    assert!(error.message().contains("plain http"), "{error}");
}

#[test]
fn the_refusal_of_a_foreign_host_says_how_to_allow_it() {
    let error = accepted("https://gateway.example").unwrap_err();
    assert_eq!(
        error.to_string(),
        "`endpoint` names `gateway.example`, which is not a host of DataForest (ntruss.com); \
         if your keys may go there, set `allow_host` to `gateway.example`"
    );
}
