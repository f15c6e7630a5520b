use super::*;

/// The pair that a proxy is asked with.
fn pair(value: &str) -> String {
    let proxy: Proxy = value.parse().unwrap();
    let header = proxy.authorization().unwrap().to_str().unwrap().strip_prefix("Basic ").unwrap().to_owned();
    String::from_utf8(BASE64_STANDARD.decode(header).unwrap()).unwrap()
}

#[test]
fn the_usual_forms_are_understood() {
    for value in ["http://proxy.example:3128", "HTTP://proxy.example:3128/", "proxy.example:3128"] {
        let proxy: Proxy = value.parse().unwrap();
        assert_eq!(proxy.uri().authority().unwrap().as_str(), "proxy.example:3128", "{value}");
        assert!(proxy.authorization().is_none());
    }
    assert_eq!("http://[::1]:3128".parse::<Proxy>().unwrap().uri().port_u16(), Some(3128));
    assert_eq!("http://proxy.example".parse::<Proxy>().unwrap().uri().port_u16(), None);
}

#[test]
fn the_host_begins_after_the_last_at_sign_and_the_password_may_hold_anything() {
    let cases = [
        ("http://user:pa@ss@h:1", "user:pa@ss"),
        ("http://user:pa%40s%3As@h:1", "user:pa@s:s"),
        ("user:p/a?s#s@h:1", "user:p/a?s#s"),
        ("http://user@h:1", "user:"),
        ("http://user:%ED%95%9C@h:1", "user:한"),
    ];
    for (value, wanted) in cases {
        assert_eq!(pair(value), wanted, "{value}");
        assert_eq!(value.parse::<Proxy>().unwrap().uri().authority().unwrap().as_str(), "h:1");
        assert!(!format!("{:?}", value.parse::<Proxy>().unwrap()).contains("user"));
    }
}

#[test]
fn what_cannot_be_used_says_why_and_repeats_nothing() {
    let cases = [
        ("\"http://127.0.0.1:3128\"", "quotation marks"),
        ("'http://127.0.0.1:3128'", "quotation marks"),
        ("http://127.0.0.1 :3128", "white space"),
        ("http://user:pass\nword@h:1", "white space"),
        ("socks5h://canary@127.0.0.1:1080", "`socks5h`"),
        ("https://127.0.0.1:3128", "`https`"),
        ("http://", "host"),
        ("http://:3128", "host"),
        ("http://h:canary", "port"),
        ("http://h:0", "port"),
        ("http://h:", "port"),
        ("http://user:canary@", "host"),
    ];
    for (value, why) in cases {
        let error = value.parse::<Proxy>().unwrap_err();
        assert!(error.contains(why) && !error.contains("canary"), "{value}: {error}");
    }
}

#[test]
fn no_proxy_knows_the_usual_forms() {
    let host = "aiml.kr-west1.s.samsungsdscloud.com";
    for list in [
        "*",
        host,
        ".samsungsdscloud.com",
        "samsungsdscloud.com",
        "*.samsungsdscloud.com",
        "*.SamsungSDSCloud.com:443",
        "samsungsdscloud.com.",
        "localhost,  samsungsdscloud.com",
        "localhost samsungsdscloud.com",
        "aiml.kr-west1.s.samsungsdscloud.com:443",
    ] {
        assert!(is_exempt(list, host, 443), "{list}");
    }
    for list in ["", ",", "sdscloud.com", "samsungsdscloud.com:8443", "samsungsdscloud.com:https", "*.kr-west1.s"] {
        assert!(!is_exempt(list, host, 443), "{list}");
    }
}

#[test]
fn no_proxy_knows_addresses_and_networks() {
    assert!(is_exempt("10.0.0.0/8", "10.1.2.3", 443) && !is_exempt("10.0.0.0/8", "11.1.2.3", 443));
    assert!(is_exempt("10.1.2.3:443", "10.1.2.3", 443) && !is_exempt("10.1.2.3:80", "10.1.2.3", 443));
    assert!(is_exempt("[fd00::1]:443", "[fd00::1]", 443) && is_exempt("fd00::1", "[fd00::1]", 443));
    assert!(is_exempt("fd00::/8", "[fd00::1]", 443) && !is_exempt("[fd00::1]:80", "[fd00::1]", 443));
}
