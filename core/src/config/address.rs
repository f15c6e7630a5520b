//! Reads the address of a service.
//!
//! Only the plainest spelling is understood, so that nothing that a person and a parser read differently
//! (`https://df.apigw.ntruss.com@evil`) ever passes.

use std::net::{Ipv4Addr, Ipv6Addr};

/// An address as it may be shown. One that is refused may hold anything, a password in particular.
pub(super) fn shown(text: &str) -> String {
    Address::parse(text).map_or_else(|why| format!("it {why}"), |parts| parts.origin())
}

/// Why an address cannot be understood.
pub(crate) fn problem(text: &str) -> Option<&'static str> {
    Address::parse(text).err()
}

/// Scheme, host and port of an address, in lower case.
pub(super) struct Address {
    pub(super) is_https: bool,
    pub(super) host: String,
    /// `None` for the scheme's own.
    port: Option<u16>,
}

impl Address {
    /// Understands the plain form only. Whatever else a URL may hold has no use here and has fooled many a check.
    pub(super) fn parse(text: &str) -> Result<Address, &'static str> {
        let text = text.to_ascii_lowercase();
        let (scheme, rest) = text.split_once("://").ok_or("is no address with `https://` before it")?;
        let is_https = match scheme {
            "https" => true,
            "http" => false,
            _ => return Err("is neither https nor http"),
        };
        let authority = rest.strip_suffix('/').unwrap_or(rest);
        if authority.contains('@') {
            return Err("has a user name in it");
        }
        if authority.contains(['/', '?', '#']) {
            return Err("has a path, a query or a fragment, but the operation brings its own");
        }
        let (host, port) = match authority.rsplit_once(':') {
            Some((host, port)) if !port.ends_with(']') => (host, Some(port_number(port)?)),
            _ => (authority, None),
        };
        if !is_address(host) && !is_name(host) {
            return Err("has no plain host name in it");
        }
        let own_port = if is_https { 443 } else { 80 };
        Ok(Address { is_https, host: host.to_owned(), port: port.filter(|port| *port != own_port) })
    }

    pub(super) fn origin(&self) -> String {
        let scheme = if self.is_https { "https" } else { "http" };
        match self.port {
            Some(port) => format!("{scheme}://{}:{port}", self.host),
            None => format!("{scheme}://{}", self.host),
        }
    }
}

fn port_number(text: &str) -> Result<u16, &'static str> {
    let is_number = !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    let port = is_number.then(|| text.parse().ok()).flatten().filter(|port| *port != 0);
    port.ok_or("has no usable port behind the colon")
}

/// Four decimal numbers, or an IPv6 address in brackets.
fn is_address(host: &str) -> bool {
    match host.strip_prefix('[').and_then(|rest| rest.strip_suffix(']')) {
        Some(address) => address.parse::<Ipv6Addr>().is_ok(),
        None => host.parse::<Ipv4Addr>().is_ok(),
    }
}

/// Letters, digits and hyphens between dots. A last part that starts with a digit would be read as a number by some
/// (`0x7f.1`, `2130706433`), so it is no name.
fn is_name(host: &str) -> bool {
    let is_label = |label: &str| {
        let inner = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'-';
        (1..=63).contains(&label.len()) && label.bytes().all(inner) && !label.starts_with('-') && !label.ends_with('-')
    };
    let last = host.rsplit('.').next().unwrap_or_default();
    host.len() <= 253 && host.split('.').all(is_label) && !last.starts_with(|c: char| c.is_ascii_digit())
}
