//! Decides where requests, and with them the credentials, may go.
//!
//! Over https to the hosts of the service; to another https host only with consent
//! by name, also to one of the same vendor, where anybody can be a customer; over plain http only to this machine. An
//! emulator elsewhere may be called over plain http with keys of an emulator, which open nothing but emulators.

use std::net::IpAddr;

use super::address::Address;
use super::place::Place;
use super::unmet::unmet;
use crate::credentials::FileSettings;
use crate::environment::Environment;
use crate::error::{Error, Result};
use crate::generated::variables;
use crate::operation::Service;

/// Where requests go.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Endpoint {
    origin: String,
    host: String,
    is_loopback: bool,
    is_vendor: bool,
    is_for_emulator_keys: bool,
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

    /// Whether it is over plain http to another machine, where no other keys than those of an emulator may go.
    pub fn is_for_emulator_keys(&self) -> bool {
        self.is_for_emulator_keys
    }

    /// Whether an emulator may be there.
    pub(crate) fn may_be_emulator(&self) -> bool {
        self.is_for_emulator_keys || (self.is_loopback && self.origin.starts_with("http:"))
    }

    /// Whether it is a host of the service.
    pub fn is_vendor(&self) -> bool {
        self.is_vendor
    }
}

/// What the user says about it.
#[derive(Default)]
pub(super) struct Wishes<'a> {
    pub(super) address: Option<&'a str>,
    /// Consent to this host.
    pub(super) allow_host: Option<&'a str>,
    /// The keys are those of an emulator.
    pub(super) has_emulator_keys: bool,
}

pub(super) fn choose(
    wishes: &Wishes<'_>,
    service: &Service,
    environment: &Environment,
    files: &FileSettings,
    place: &Place,
) -> Result<Endpoint> {
    let variables = variables::ENDPOINT.of(service.vendor);
    let of_environment = || environment.first(variables).map(|(name, value)| (value.to_owned(), format!("`{name}`")));
    let explicit = wishes.address.map(|value| (value.to_owned(), "`endpoint`".to_owned()));
    let wish = explicit.or_else(of_environment).or_else(|| files.endpoint.clone());
    match wish {
        Some((text, from)) => {
            let endpoint = check(&text, &from, service, wishes)?;
            tracing::info!(endpoint = endpoint.origin(), from, "requests go to another address than the vendor's");
            Ok(endpoint)
        }
        None => {
            let text = service.endpoint.replace("{environment}", &place.environment).replace("{region}", &place.region);
            check(&text, "the description", service, &Wishes::default())
        }
    }
}

fn check(text: &str, from: &str, service: &Service, wishes: &Wishes<'_>) -> Result<Endpoint> {
    let parts = Address::parse(text)
        .map_err(|why| unmet(format!("{from} {why}"), "write it like `https://df.apigw.ntruss.com`"))?;
    let host = parts.host.as_str();
    let is_vendor = service.hosts.contains(&host);
    let is_loopback = is_loopback(host);
    let is_for_emulator_keys = !parts.is_https && !is_loopback;
    if is_for_emulator_keys && (is_vendor || !wishes.has_emulator_keys) {
        return Err(unencrypted(from, host));
    }
    let is_allowed = wishes.allow_host.is_some_and(|allowed| allowed.eq_ignore_ascii_case(host));
    if !is_vendor && !is_loopback && !is_for_emulator_keys && !is_allowed {
        return Err(foreign(host, from, service));
    }
    Ok(Endpoint { origin: parts.origin(), host: parts.host.clone(), is_loopback, is_vendor, is_for_emulator_keys })
}

/// Why no keys go there, but those of an emulator.
pub(super) fn unencrypted(from: &str, host: &str) -> Error {
    let message = format!("{from} is plain http to `{host}`, which would show the credentials to the network");
    unmet(message, "use https; plain http is only for this machine, and for keys of an emulator")
}

fn foreign(host: &str, from: &str, service: &Service) -> Error {
    let known = service.hosts.join(", ");
    unmet(
        format!("{from} names `{host}`, which is not a host of `{}` ({known})", service.name),
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
