//! The way to a service, step by step: name, proxy, certificates, connection.

use std::time::Duration;

use http::Uri;
use tokio::time::timeout;
use tower_service::Service as _;

use super::report::{Finding, Verdict};
use crate::config::Settings;
use crate::transport::connect::{Connector, Peer};
use crate::transport::exchange::Origin;
use crate::transport::names::Names;
use crate::transport::proxy::Proxy;
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
    findings.push(connection(&origin, endpoint.host()).await);
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
            let with = if proxy.authorization().is_some() { ", which is given a name and a password" } else { "" };
            let at = proxy.uri().authority().map_or("", |authority| authority.as_str());
            format!("the way leads through the proxy at {at}{with}")
        }
    };
    Finding::new("proxy", Verdict::Ok, text)
}

fn trust(settings: &Settings) -> Finding {
    let subject = "certificates";
    match tls::config(&settings.trust) {
        Ok(_) => {
            let own = if settings.trust.bundle.is_some() { ", and those that are given" } else { "" };
            Finding::new(subject, Verdict::Ok, format!("{} are trusted{own}", settings.trust.place()))
        }
        Err(why) => Finding::new(subject, Verdict::Failed, why)
            .with_hint("install the certificates of the system (`ca-certificates`), or pass `ca_bundle`"),
    }
}

async fn connection(origin: &Origin, host: &str) -> Finding {
    let subject = "connection";
    match timeout(LONGEST, Connector::new(origin.clone()).look()).await {
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
