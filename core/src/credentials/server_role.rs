//! The role of a NAVER server, from the metadata service of the machine.
//!
//! Two plain requests to a link-local address: the name of the role, then its
//! keys. No proxy, no redirect, one second in all. The address and the answer are
//! those of the vendor's Go and JavaScript SDKs; both names of the variable that
//! overrides the address are honoured, for link-local and loopback addresses only.
//!
//! AWS, OpenStack and others answer at the same address, and at the same path where
//! they copied AWS, with keys of theirs. Those are no business of NAVER's: what does
//! not look like its own is refused, and says so.

use std::net::IpAddr;
use std::time::Duration;

use http::header::{HOST, SERVER};
use http::{HeaderMap, Request, StatusCode, Uri};
use http_body_util::Full;
use serde::Deserialize;
use serde_json::Value;
use zeroize::Zeroizing;

use super::pair::Credentials;
use super::provider::{CredentialProvider, ProviderFuture};
use super::shape::may_be_navers;
use super::source_names::SERVER_ROLE;
use super::tried::{at, nothing_found};
use crate::deadline::Deadline;
use crate::environment::Environment;
use crate::error::{Error, ErrorKind, Result, Tried};
use crate::generated::variables;
use crate::operation::Vendor;
use crate::retry;
use crate::timestamp::Timestamp;
use crate::transport::Transport;
use crate::transport::exchange::{Limits, Origin, Outgoing, Over};
use crate::transport::failure::TransportFailure;
use crate::transport::tls::Trust;

const ADDRESS: &str = "http://169.254.169.254";
const PATH: &str = "/latest/meta-data/iam/security-credentials/";

const CONNECT: Duration = Duration::from_millis(300);
const WHOLE: Duration = Duration::from_secs(1);
const MOST_BYTES: usize = 64 * 1024;

/// How long a failed question is remembered: most machines are no NAVER servers and never will be.
pub(crate) const REMEMBER_FAILURE: Duration = Duration::from_secs(60);

/// Asks the metadata service.
pub(crate) struct ServerRole {
    transport: Transport,
    /// Places that were looked at before, for the error.
    tried: Vec<Tried>,
}

/// The answer, as the vendor's Go SDK reads it.
#[derive(Deserialize)]
struct RoleKeys {
    #[serde(rename = "AccessKeyId", default)]
    access_key: String,
    #[serde(rename = "SecretAccessKey", default)]
    secret_key: String,
    #[serde(rename = "Expiration", default)]
    expiration: Timestamp,
    #[serde(rename = "Message", default)]
    message: Option<String>,
    /// NAVER's has none of these three.
    #[serde(rename = "Type", default)]
    kind: Value,
    #[serde(rename = "Token", alias = "SecurityToken", alias = "SessionToken", default)]
    token: Value,
}

impl ServerRole {
    pub(crate) fn new(environment: &Environment, tried: Vec<Tried>) -> Result<Self> {
        let uri = match environment.first(variables::METADATA.of(Vendor::Naver)) {
            Some((name, address)) => checked(name, address)?,
            None => Uri::from_static(ADDRESS),
        };
        // Neither proxy nor certificates, as for an address on this machine.
        let transport = Transport::new(Origin { uri, proxy: None, trust: Trust::default() });
        Ok(ServerRole { transport, tried })
    }

    async fn ask(&self) -> Result<Credentials, String> {
        let roles = self.read(PATH).await?;
        let mut names = roles.lines().map(str::trim).filter(|name| !name.is_empty());
        let role = names.next().ok_or("this server has no role")?;
        let is_name = |c: char| c.is_ascii_alphanumeric() || "-_.:+@".contains(c);
        if !role.chars().all(is_name) || role.starts_with('.') {
            return Err("the list of roles is not what the metadata service of NAVER answers".into());
        }
        let answer = Zeroizing::new(self.read(&format!("{PATH}{role}")).await?);
        let answer: RoleKeys =
            serde_json::from_str(&answer).map_err(|_| format!("the keys of role `{role}` are no JSON"))?;
        answer.credentials(role)
    }

    async fn read(&self, path: &str) -> Result<String, String> {
        let request = Request::get(path).header(HOST, self.host()).body(Full::default());
        let request = request.map_err(|_| "the address of the metadata service cannot be asked")?;
        let outgoing = Outgoing { request, over: Over::ItsOwn, most_bytes: MOST_BYTES };
        let whole = Deadline::after(WHOLE);
        let limits = Limits { connect: CONNECT, idle: WHOLE, attempt: whole, call: whole };
        let answer = self.transport.exchange(outgoing, &limits, None).await.map_err(|failure| reason(&failure))?;
        if let Some(owner) = owner(&answer.headers) {
            return Err(format!("the metadata service here is {owner}'s, not NAVER's"));
        }
        if answer.status != StatusCode::OK {
            return Err(format!("the metadata service answered {}", answer.status.as_u16()));
        }
        let body = answer.body.map_err(|failure| reason(&failure))?;
        String::from_utf8(body.into()).map_err(|_| "the metadata service answered bytes that are no text".into())
    }

    fn host(&self) -> &str {
        self.transport.origin().uri.authority().map_or("", |authority| authority.as_str())
    }

    fn error(&self, reason: String) -> Error {
        let mut tried = self.tried.clone();
        tried.push(Tried { place: SERVER_ROLE.into(), reason });
        nothing_found(Vendor::Naver, &tried)
    }
}

impl CredentialProvider for ServerRole {
    fn provide(&self) -> ProviderFuture<'_> {
        Box::pin(async {
            let answer = tokio::time::timeout(WHOLE, self.ask()).await;
            answer
                .unwrap_or_else(|_| Err("the metadata service did not answer within 1 s".into()))
                .map_err(|reason| self.error(reason))
        })
    }

    fn name(&self) -> &str {
        SERVER_ROLE
    }
}

impl RoleKeys {
    fn credentials(self, role: &str) -> Result<Credentials, String> {
        if self.access_key.is_empty() || self.secret_key.is_empty() {
            let said = self.message.filter(|text| !text.is_empty()).map(|text| format!(": {text}")).unwrap_or_default();
            return Err(format!("the metadata service gave no keys for role `{role}`{said}"));
        }
        if let Some(sign) = self.sign_of_another_cloud() {
            return Err(format!("the keys of role `{role}` are not NAVER's: {sign}"));
        }
        let end = self
            .expiration
            .to_system_time()
            .ok_or_else(|| format!("the end of the keys of role `{role}` is no time"))?;
        let credentials =
            Credentials::new(self.access_key, self.secret_key).map_err(|error| error.message().to_owned())?;
        Ok(credentials.with_expiry(end).with_source(format!("{SERVER_ROLE} {role}")))
    }
}

impl RoleKeys {
    fn sign_of_another_cloud(&self) -> Option<&'static str> {
        let is_set = |value: &Value| !matches!(value, Value::Null) && value.as_str() != Some("");
        if is_set(&self.token) {
            return Some("a token belongs to them");
        }
        let is_aws = |kind: &str| kind.get(..3).is_some_and(|start| start.eq_ignore_ascii_case("aws"));
        if self.kind.as_str().is_some_and(is_aws) {
            return Some("they are for the signature of AWS");
        }
        (!may_be_navers(&self.access_key)).then_some("the access key has another form")
    }
}

/// Whose metadata service it is, if it says so.
fn owner(headers: &HeaderMap) -> Option<&'static str> {
    let is = |name: &str, value: &str| headers.get(name).is_some_and(|is| is.as_bytes().starts_with(value.as_bytes()));
    match () {
        () if is(SERVER.as_str(), "EC2ws") => Some("AWS"),
        () if is("metadata-flavor", "Google") => Some("Google Cloud"),
        () if is(SERVER.as_str(), "IMDS/") || is(SERVER.as_str(), "Microsoft-IIS/") => Some("Azure"),
        () => None,
    }
}

fn reason(failure: &TransportFailure) -> String {
    match failure.what {
        retry::FailureKind::Connect => "there is no metadata service here".into(),
        _ => format!("the metadata service gave no answer: {}", failure.message),
    }
}

/// An address that can only be this machine or its metadata service.
fn checked(name: &str, address: &str) -> Result<Uri> {
    let base = address.trim_end_matches('/');
    let uri = base.parse::<Uri>().ok().filter(|uri| uri.scheme_str() == Some("http") && uri.path() == "/");
    let host = uri.as_ref().and_then(Uri::host).unwrap_or_default();
    let is_near = match host.trim_start_matches('[').trim_end_matches(']').parse::<IpAddr>() {
        Ok(IpAddr::V4(address)) => address.is_loopback() || address.is_link_local(),
        Ok(IpAddr::V6(address)) => address.is_loopback() || address.is_unicast_link_local(),
        Err(_) => host == "localhost",
    };
    if let Some(uri) = uri.clone().filter(|_| is_near && !base.contains(['@', '?', '#'])) {
        return Ok(uri);
    }
    let error = Error::new(
        ErrorKind::Credentials,
        format!("`{name}` is no plain address of this machine or of its metadata service"),
    );
    Err(at(SERVER_ROLE, error.with_hint(format!("remove it, or set it like `{ADDRESS}`"))))
}

#[cfg(test)]
#[path = "../../tests/unit/credentials/server_role.rs"]
mod tests;
