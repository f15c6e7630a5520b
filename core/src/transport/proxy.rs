//! The proxy that https goes through, as people write it in `HTTPS_PROXY` and `NO_PROXY`.
//!
//! A proxy that was asked for and is not used would lead requests past a company's rules, so what cannot be understood
//! is an error and never nothing.

use std::fmt;
use std::str::FromStr;

use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use http::{HeaderValue, Uri};
use hyper_util::client::proxy::matcher::Matcher;
use percent_encoding::percent_decode_str;

/// An `http` proxy and who asks it.
#[derive(Clone)]
pub(crate) struct Proxy {
    uri: Uri,
    /// The value of `Proxy-Authorization`.
    authorization: Option<HeaderValue>,
}

impl Proxy {
    pub fn uri(&self) -> &Uri {
        &self.uri
    }

    pub fn authorization(&self) -> Option<&HeaderValue> {
        self.authorization.as_ref()
    }
}

/// Reads the value of a variable. An error says what is wrong with it and repeats nothing, because it may be a password.
impl FromStr for Proxy {
    type Err = String;

    fn from_str(value: &str) -> Result<Self, String> {
        if value.starts_with(['"', '\'']) {
            return Err("it has quotation marks around it".to_owned());
        }
        if value.contains(|letter: char| letter.is_whitespace() || letter.is_control()) {
            return Err("it has white space in it".to_owned());
        }
        let address = match value.split_once("://") {
            None => value,
            Some((scheme, address)) if scheme.eq_ignore_ascii_case("http") => address,
            Some((scheme, _)) if scheme.bytes().all(|byte| byte.is_ascii_alphanumeric()) => {
                return Err(format!("it is a proxy of the kind `{}`", scheme.to_ascii_lowercase()));
            }
            Some(_) => return Err("its kind cannot be read".to_owned()),
        };
        // A password may hold every letter, `@` and `/` too: the host begins after the last `@`.
        let (user, address) = match address.rsplit_once('@') {
            Some((user, address)) => (Some(user), address),
            None => (None, address),
        };
        let authority = address.split(['/', '?', '#']).next().unwrap_or_default();
        let uri: Uri = format!("http://{authority}/").parse().map_err(|_| "its host cannot be read".to_owned())?;
        if uri.host().is_none_or(str::is_empty) {
            return Err("it names no host".to_owned());
        }
        if authority.rsplit_once(':').is_some_and(|(host, _)| !host.contains(':') || host.ends_with(']'))
            && uri.port_u16().is_none_or(|port| port == 0)
        {
            return Err("its port cannot be read".to_owned());
        }
        Ok(Proxy { uri, authorization: user.map(basic).transpose()? })
    }
}

/// `Basic` authorization of `user:password`, where `%` may hide letters.
fn basic(user: &str) -> Result<HeaderValue, String> {
    let (name, password) = user.split_once(':').unwrap_or((user, ""));
    let mut pair: Vec<u8> = percent_decode_str(name).collect();
    pair.push(b':');
    pair.extend(percent_decode_str(password));
    let value = HeaderValue::from_str(&format!("Basic {}", BASE64_STANDARD.encode(pair)));
    let mut value = value.map_err(|_| "its name and password cannot be sent".to_owned())?;
    value.set_sensitive(true);
    Ok(value)
}

impl fmt::Debug for Proxy {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Proxy({})", self.uri)
    }
}

/// Whether `NO_PROXY` takes the host out: `*`, `host`, `.host`, `*.host`, each with `:port` or without, addresses and
/// networks such as `10.0.0.0/8`, apart by commas or white space.
pub(crate) fn is_exempt(list: &str, host: &str, port: u16) -> bool {
    let entries = list.split(|letter: char| letter == ',' || letter.is_whitespace()).filter(|entry| !entry.is_empty());
    let of_this_port = entries.filter_map(|entry| host_for(entry, port));
    let hosts = of_this_port.collect::<Vec<_>>().join(",");
    let bare = host.trim_matches(['[', ']']).trim_end_matches('.').to_ascii_lowercase();
    let host = if bare.contains(':') { format!("[{bare}]") } else { bare };
    let Ok(target) = format!("http://{host}/").parse::<Uri>() else { return false };
    // It knows networks; the proxy stands only for "some".
    let matcher = Matcher::builder().http("http://proxy.invalid").no(hosts).build();
    matcher.intercept(&target).is_none()
}

/// The host of an entry in the form that the matcher knows; `None` when the entry is for another port.
fn host_for(entry: &str, port: u16) -> Option<String> {
    let (host, wanted) = match entry.strip_prefix('[').and_then(|rest| rest.split_once(']')) {
        Some((address, rest)) => (address, rest.strip_prefix(':')),
        None => match entry.split_once(':') {
            Some((host, wanted)) if !wanted.contains(':') => (host, Some(wanted)),
            _ => (entry, None),
        },
    };
    if wanted.is_some_and(|wanted| wanted.parse() != Ok(port)) {
        return None;
    }
    let host = host.strip_prefix("*.").unwrap_or(host).trim_end_matches('.');
    Some(host.to_ascii_lowercase()).filter(|host| !host.is_empty())
}

#[cfg(test)]
mod tests {
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
}
