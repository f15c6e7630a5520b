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
#[path = "../../tests/unit/transport/proxy.rs"]
mod tests;
