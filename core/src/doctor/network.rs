//! The way to a service, step by step: name, proxy, certificates, connection.

use std::sync::PoisonError;
use std::time::Duration;

use http::Uri;
use tokio::time::timeout;
use tower_service::Service as _;

use super::report::{Finding, Verdict};
use crate::config::Settings;
use crate::transport::certificate::Certificate;
use crate::transport::connect::{Connector, Peer};
use crate::transport::exchange::Origin;
use crate::transport::names::Names;
use crate::transport::proxy::Proxy;
use crate::transport::shown::Shown;
use crate::transport::tls;

/// Somebody waits, and a name that takes longer is of no use to a call either.
const LONGEST: Duration = Duration::from_secs(10);
/// More addresses of one name tell no more.
const MOST_ADDRESSES: usize = 4;

/// What a call meets before the service answers.
pub(super) async fn of(settings: &Settings) -> Vec<Finding> {
    let endpoint = &settings.endpoint;
    let Ok(uri) = endpoint.origin().parse::<Uri>() else { return Vec::new() };
    let is_https = uri.scheme_str() == Some("https");
    let mut findings = Vec::new();
    if !endpoint.is_loopback() {
        let proxy = settings.proxy.as_ref().and_then(|proxy| proxy.uri().host()).map(str::to_owned);
        findings.push(name(proxy.unwrap_or_else(|| endpoint.host().to_owned())).await);
        findings.push(way(settings.proxy.as_ref()));
    }
    if is_https {
        let trusted = trust(settings);
        let is_usable = trusted.verdict != Verdict::Failed;
        findings.push(trusted);
        if !is_usable {
            return findings;
        }
    }
    let origin = Origin { uri, proxy: settings.proxy.clone(), trust: settings.trust.clone() };
    let shown = Shown::default();
    let connection = connection(&Connector::noting(origin, &shown), endpoint.host()).await;
    findings.extend(chain(&shown.lock().unwrap_or_else(PoisonError::into_inner)));
    findings.push(connection);
    findings
}

async fn name(host: String) -> Finding {
    let (subject, bare) = ("name", host.trim_matches(['[', ']']));
    if bare.parse::<std::net::IpAddr>().is_ok() {
        return Finding::new(subject, Verdict::Skipped, format!("`{host}` is an address, no name"));
    }
    let found = match host.parse() {
        Ok(name) => timeout(LONGEST, Names.call(name)).await,
        Err(_) => return Finding::new(subject, Verdict::Failed, format!("`{host}` is no name")),
    };
    let hint = "check the name server of this machine, or the address of the service";
    match found {
        Err(_) => {
            Finding::new(subject, Verdict::Failed, format!("nobody said within 10 s where `{host}` is")).with_hint(hint)
        }
        Ok(Err(error)) => {
            Finding::new(subject, Verdict::Failed, format!("nobody knows where `{host}` is: {error}")).with_hint(hint)
        }
        Ok(Ok(addresses)) => {
            let all: Vec<String> = addresses.map(|address| address.ip().to_string()).collect();
            let mut shown: Vec<&str> = all.iter().map(String::as_str).collect();
            shown.dedup();
            shown.truncate(MOST_ADDRESSES);
            Finding::new(subject, Verdict::Ok, format!("`{host}` is at {}", shown.join(", ")))
        }
    }
}

fn way(proxy: Option<&Proxy>) -> Finding {
    let text = match proxy {
        None => "the way leads through no proxy".to_owned(),
        Some(proxy) => {
            let at = proxy.uri().authority().map_or("", |authority| authority.as_str());
            match proxy.authorization() {
                None => format!("the way leads through the proxy at {at}"),
                Some(_) => {
                    format!("the way leads through the proxy at {at}, which is given a name and a password")
                }
            }
        }
    };
    Finding::new("proxy", Verdict::Ok, text)
}

fn trust(settings: &Settings) -> Finding {
    let subject = "certificates";
    match tls::config(&settings.trust) {
        Ok(_) => {
            let place = settings.trust.place();
            let text = match settings.trust.bundle {
                None => format!("{place} are trusted"),
                Some(_) => format!("{place} are trusted, and those that are given"),
            };
            Finding::new(subject, Verdict::Ok, text)
        }
        Err(why) => Finding::new(subject, Verdict::Failed, why)
            .with_hint("install the certificates of the system (`ca-certificates`), or pass `ca_bundle`"),
    }
}

/// Whose certificates are shown, which is how a proxy that reads along is known. Whether they are trusted is for the connection
/// to say.
fn chain(shown: &[Option<Certificate>]) -> Option<Finding> {
    let told = shown.iter().map(|certificate| match certificate {
        Some(Certificate { subject, issuer, until }) if subject.is_empty() => {
            format!("one without a name, signed by `{issuer}`, until {until}")
        }
        Some(Certificate { subject, issuer, until }) => format!("`{subject}`, signed by `{issuer}`, until {until}"),
        None => "one that cannot be read".to_owned(),
    });
    let told: Vec<String> = told.collect();
    (!told.is_empty()).then(|| Finding::new("shown", Verdict::Ok, told.join("; ")))
}

async fn connection(connector: &Connector, host: &str) -> Finding {
    let subject = "connection";
    match timeout(LONGEST, connector.look()).await {
        Err(_) => Finding::new(subject, Verdict::Failed, "no connection within 10 s")
            .with_hint("check the network, the proxy settings and the endpoint"),
        Ok(Err(failure)) => {
            let error = failure.into_error(host);
            let why = error.details().source.as_deref().map(|source| format!(": {source}")).unwrap_or_default();
            let finding = Finding::new(subject, Verdict::Failed, format!("{}{why}", error.message()));
            match error.hint() {
                Some(hint) => finding.with_hint(hint),
                None => finding,
            }
        }
        Ok(Ok(peer)) => Finding::new(subject, Verdict::Ok, in_words(&peer)),
    }
}

fn in_words(peer: &Option<Peer>) -> String {
    match peer {
        None => "it is there, over plain http".to_owned(),
        Some(peer) => {
            let chain =
                if peer.chain == 1 { "1 certificate".to_owned() } else { format!("{} certificates", peer.chain) };
            format!("it is there, over {}, with {chain}; the first has the SHA-256 {}", peer.version, peer.fingerprint)
        }
    }
}

#[cfg(test)]
#[path = "../../tests/unit/doctor/network.rs"]
mod tests;
