//! Decides where requests, and with them the credentials, may go.
//!
//! Over https to the hosts of the service; to another https host only with consent
//! by name, also to one of the same vendor, where anybody can be a customer; over plain http only to this machine. Only the plainest spelling of an
//! address is understood, so that nothing that a person and a parser read
//! differently (`https://df.apigw.ntruss.com@evil`) ever passes.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

use super::place::Place;
use super::{Config, config};
use crate::credentials::{Environment, FileSettings};
use crate::error::{Error, Result};
use crate::operation::{Service, Vendor};

/// Where requests go.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Endpoint {
    origin: String,
    host: String,
    is_loopback: bool,
    is_vendor: bool,
}

impl Endpoint {
    /// Scheme, host and, unless it is the scheme's own, port: what a request target is appended to.
    pub fn origin(&self) -> &str {
        &self.origin
    }

    /// The host without port.
    pub fn host(&self) -> &str {
        &self.host
    }

    /// Whether it is this machine.
    pub fn is_loopback(&self) -> bool {
        self.is_loopback
    }

    /// Whether it is a host of the service.
    pub fn is_vendor(&self) -> bool {
        self.is_vendor
    }
}

/// An address as it may be shown. One that is refused may hold anything, a password in particular.
pub(super) fn shown(text: &str) -> String {
    Parts::parse(text).map_or_else(|why| format!("it {why}"), |parts| parts.origin())
}

pub(super) fn choose(
    wishes: &Config,
    service: &Service,
    environment: &Environment,
    files: &FileSettings,
    place: &Place,
) -> Result<Endpoint> {
    let variables: &[&'static str] = match service.vendor {
        Vendor::Naver => &["GUREUM_ENDPOINT"],
        Vendor::Samsung => &["GUREUM_ENDPOINT", "SCP_TF_ENDPOINT_OVERRIDE"],
    };
    let of_environment = || environment.first(variables).map(|(name, value)| (value.to_owned(), format!("`{name}`")));
    let explicit = wishes.endpoint.clone().map(|value| (value, "`endpoint`".to_owned()));
    let wish = explicit.or_else(of_environment).or_else(|| files.endpoint.clone());
    match wish {
        Some((text, from)) => {
            let endpoint = check(&text, &from, service, wishes.allow_host.as_deref())?;
            tracing::info!(endpoint = endpoint.origin(), from, "requests go to another address than the vendor's");
            Ok(endpoint)
        }
        None => {
            let text = service.endpoint.replace("{environment}", &place.environment).replace("{region}", &place.region);
            check(&text, "the description", service, None)
        }
    }
}

fn check(text: &str, from: &str, service: &Service, allowed: Option<&str>) -> Result<Endpoint> {
    let parts = Parts::parse(text)
        .map_err(|why| config(format!("{from} {why}"), "write it like `https://df.apigw.ntruss.com`"))?;
    let host = parts.host.as_str();
    let is_vendor = service.hosts.contains(&host);
    let is_loopback = is_loopback(host);
    if !parts.is_https && !is_loopback {
        let message = format!("{from} is plain http to `{host}`, which would show the credentials to the network");
        return Err(config(message, "use https; plain http is only for this machine"));
    }
    if !is_vendor && !is_loopback && !allowed.is_some_and(|allowed| allowed.eq_ignore_ascii_case(host)) {
        return Err(foreign(host, from, service));
    }
    Ok(Endpoint { origin: parts.origin(), host: parts.host.clone(), is_loopback, is_vendor })
}

/// Scheme, host and port of an address, in lower case.
struct Parts {
    is_https: bool,
    host: String,
    /// `None` for the scheme's own.
    port: Option<u16>,
}

impl Parts {
    /// Understands the plain form only. Whatever else a URL may hold has no use here and has fooled many a check.
    fn parse(text: &str) -> Result<Parts, &'static str> {
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
        Ok(Parts { is_https, host: host.to_owned(), port: port.filter(|port| *port != own_port) })
    }

    fn origin(&self) -> String {
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

fn foreign(host: &str, from: &str, service: &Service) -> Error {
    let known = service.hosts.join(", ");
    config(
        format!("{from} names `{host}`, which is not a host of {} ({known})", service.name),
        format!("if your keys may go there, set `allow_host` to `{host}`"),
    )
}

fn is_loopback(host: &str) -> bool {
    let address = host.trim_start_matches('[').trim_end_matches(']');
    match address.parse::<IpAddr>() {
        Ok(address) => address.is_loopback(),
        Err(_) => host == "localhost",
    }
}

#[cfg(test)]
#[path = "../../tests/unit/config/endpoint.rs"]
mod tests;
