use super::*;
use crate::error::ErrorKind;
use crate::generated::operations::{AI_ML_OPS, CLOUD_ML, DATA_FOREST};

fn accepted(text: &str) -> Result<Endpoint> {
    check(text, "`endpoint`", &DATA_FOREST, &Wishes::default())
}

#[test]
fn the_host_of_the_service_is_accepted_over_https_and_written_in_one_form() {
    for (text, origin) in [
        ("https://df.apigw.ntruss.com", "https://df.apigw.ntruss.com"),
        ("https://df.apigw.ntruss.com/", "https://df.apigw.ntruss.com"),
        ("HTTPS://DF.apigw.NTRUSS.com:443", "https://df.apigw.ntruss.com"),
        ("https://df.apigw.ntruss.com:8443", "https://df.apigw.ntruss.com:8443"),
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
#[expect(clippy::too_many_lines, reason = "a table of cases")]
fn an_address_that_only_looks_right_is_refused() {
    for text in [
        "https://df.apigw.ntruss.com.evil.io",
        "https://evilntruss.com",
        "https://ntruss.com",
        "https://ntruss.com.",
        "https://df.apigw.ntruss.com.",
        "https://apigw.ntruss.com",
        "https://x.df.apigw.ntruss.com",
        "https://w2fxj8n4.apigw.ntruss.com",
        "https://fin-df.apigw.ntruss.com",
        "https://df.apigw.fin-ntruss.com",
        "https://df.apigw.gov-ntruss.com",
        "https://cloud-ml.kr-west1.e.samsungsdscloud.com",
        "https://1.1.1.1",
        "https://xn--df-apigw-ntruss-com.example",
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
        "http://localhost.evil.com",
        "http://localhost.",
        "http://127.0.0.1.nip.io",
        "http://127.0.0.1.",
        "http://127.1",
        "http://0x7f000001",
        "http://017700000001",
        "http://[::ffff:127.0.0.1]",
        "http://[::ffff:7f00:1]",
        "http://[::127.0.0.1]",
        "http://[::]",
        "http://[0:0:0:0:0:ffff:7f00:1]",
        "http://[fe80::1%25lo]",
        "http://ⓛocalhost",
        "http://１２７.0.0.1",
        "https://user@127.0.0.1",
        "http://@127.0.0.1",
        "http://127.0.0.1@evil.io",
        "http://127.0.0.1%40evil.io",
        "http://127.0.0.1\\@evil.io",
        "http://0",
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
    let check = |text: &str, allowed| {
        check(text, "`endpoint`", &DATA_FOREST, &Wishes { allow_host: Some(allowed), ..Wishes::default() })
    };
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
        "`endpoint` names `gateway.example`, which is not a host of `data-forest` (df.apigw.ntruss.com); \
         if your keys may go there, set `allow_host` to `gateway.example`"
    );
}

#[test]
fn every_place_of_a_service_has_its_own_host_and_no_other_name_of_the_vendor_is_trusted() {
    for service in [&AI_ML_OPS, &CLOUD_ML] {
        let own = service.name == AI_ML_OPS.name;
        let check = |host: &str| check(&format!("https://{host}"), "`endpoint`", service, &Wishes::default());
        for (environment, region) in service.places {
            let host = format!("aimlops-platform.{region}.{environment}.samsungsdscloud.com");
            assert_eq!(check(&host).is_ok(), own, "{host}");
            let host = format!("cloud-ml.{region}.{environment}.samsungsdscloud.com");
            assert_eq!(check(&host).is_ok(), !own, "{host}");
        }
        assert_eq!(service.hosts.len(), service.places.len());
        for host in ["samsungsdscloud.com", "e.samsungsdscloud.com", "evil.kr-west1.e.samsungsdscloud.com"] {
            assert!(check(host).is_err(), "{host}");
        }
    }
}

#[test]
fn consent_is_for_one_plain_name_and_never_for_a_pattern() {
    let check = |text: &str, allowed| {
        check(text, "`endpoint`", &DATA_FOREST, &Wishes { allow_host: Some(allowed), ..Wishes::default() })
    };
    let gateway = "https://w2fxj8n4.apigw.ntruss.com";
    assert!(!check(gateway, "w2fxj8n4.apigw.ntruss.com").unwrap().is_vendor());
    for allowed in
        ["", ".", "*", "*.apigw.ntruss.com", ".ntruss.com", "ntruss.com", "apigw.ntruss.com", "w2fxj8n4", "https"]
    {
        assert!(check(gateway, allowed).is_err(), "{allowed}");
    }
    // It is no way around plain http, and none to let something else than a name pass.
    for host in ["127.0.0.1.nip.io", "2130706433", "[::ffff:127.0.0.1]", "0.0.0.0", "localhost.evil.com"] {
        assert!(check(&format!("http://{host}"), host).is_err(), "{host}");
    }
}

#[test]
fn an_emulator_elsewhere_is_called_over_plain_http_with_keys_of_an_emulator() {
    let wishes = Wishes { has_emulator_keys: true, ..Wishes::default() };
    let check = |text: &str| check(text, "`endpoint`", &DATA_FOREST, &wishes);
    let endpoint = check("http://emulator:4100").unwrap();
    assert!(endpoint.is_for_emulator_keys() && endpoint.may_be_emulator() && !endpoint.is_loopback());
    assert!(!check("http://127.0.0.1:4100").unwrap().is_for_emulator_keys());
    // The service itself is never called so, nor another host over https because of the keys.
    assert!(check("http://df.apigw.ntruss.com").is_err());
    assert!(check("https://emulator:4100").is_err());
}
