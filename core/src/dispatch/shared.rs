//! What all copies of a client share: the pool, the quota, the clock, the credentials.

use std::borrow::Cow;
use std::sync::Arc;

use bytes::Bytes;
use http::header::{ACCEPT, ACCEPT_ENCODING, ACCEPT_LANGUAGE, CONTENT_TYPE, HOST, USER_AGENT};
use http::uri::PathAndQuery;
use http::{HeaderMap, HeaderName, HeaderValue, Request as HttpRequest, Uri};
use http_body_util::Full;

use crate::clock::{Clock, Stamp};
use crate::config::Settings;
use crate::credentials::{CredentialSource, Credentials};
use crate::deadline::Deadline;
use crate::dispatch::outcome;
use crate::error::{Error, ErrorKind, Result};
use crate::language::Language;
use crate::operation::{Operation, ReplyKind, Service, Vendor};
use crate::request::{Request, version};
use crate::retry::{Jitter, Quotas};
use crate::sign::{self, Unsigned};
use crate::time::TimeSource;
use crate::transport::Transport;
use crate::transport::exchange::{Origin, within};

const API_VERSION: HeaderName = HeaderName::from_static("scp-api-version");
const JSON: HeaderValue = HeaderValue::from_static("application/json");
const GZIP: HeaderValue = HeaderValue::from_static("gzip");
/// Headers of a request with everything that can be among them.
const MOST_HEADERS: usize = 16;

/// The common part of all copies of a client.
pub(crate) struct Shared {
    pub service: &'static Service,
    pub settings: Settings,
    pub credentials: CredentialSource,
    pub clock: Arc<Clock>,
    pub time: TimeSource,
    pub jitter: Jitter,
    pub quotas: Quotas,
    pub transport: Transport,
    host: HeaderValue,
    user_agent: HeaderValue,
}

impl Shared {
    pub fn new(settings: Settings, jitter: Jitter) -> Result<Self> {
        let origin = origin(&settings)?;
        let (clock, transport) = (Arc::new(Clock::new(settings.time.clone())), transport(&settings, origin.clone()));
        Shared::over(transport, clock, settings, jitter, &origin)
    }

    /// The part of another service of the same session: with the same keys, which are asked for once, the same clock, and
    /// over the same connections if both services are at one address.
    pub fn beside(&self, settings: Settings) -> Result<Self> {
        let origin = origin(&settings)?;
        let transport = self.transport.beside(origin.clone());
        let settings = Settings {
            credentials: self.credentials.clone(),
            time: self.time.clone(),
            emulator: self.settings.emulator.clone(),
            ..settings
        };
        Shared::over(transport, Arc::clone(&self.clock), settings, self.jitter.clone(), &origin)
    }

    fn over(
        transport: Transport,
        clock: Arc<Clock>,
        settings: Settings,
        jitter: Jitter,
        origin: &Origin,
    ) -> Result<Self> {
        version::in_force(settings.service.version_token, settings.options.api_version.as_deref(), None)?;
        let host = origin.uri.authority().map_or("", |authority| authority.as_str());
        let user_agent = match &settings.user_agent {
            None => Cow::Borrowed(concat!("gureum/", env!("CARGO_PKG_VERSION"))),
            Some(more) => Cow::Owned(format!("gureum/{} {more}", env!("CARGO_PKG_VERSION"))),
        };
        Ok(Shared {
            service: settings.service,
            credentials: settings.credentials.clone(),
            clock,
            time: settings.time.clone(),
            jitter,
            quotas: Quotas::default(),
            host: HeaderValue::from_str(host).map_err(|_| unfit("endpoint"))?,
            user_agent: HeaderValue::from_str(&user_agent).map_err(|_| unfit("user_agent"))?,
            transport,
            settings,
        })
    }

    /// The language that errors are told in.
    pub fn language(&self) -> Language {
        self.settings.language
    }

    /// Host, for messages.
    pub fn host(&self) -> &str {
        self.settings.endpoint.host()
    }

    /// Scheme, host and port.
    pub fn origin(&self) -> &str {
        self.settings.endpoint.origin()
    }

    /// Whether a call waits for nobody before it is written: the keys are known, and a connection waits.
    pub fn is_at_hand(&self) -> bool {
        self.credentials.is_at_hand(|| self.clock.corrected()) && self.transport.is_at_hand()
    }

    /// What to sign with, for a call that must be over.
    pub async fn credentials_by(&self, call: Deadline) -> Result<Credentials> {
        let found = within(call.ends, self.credentials.get_for(&|| self.clock.corrected(), Some(call))).await;
        found.unwrap_or_else(|_| Err(outcome::no_credentials_in_time(call.whole)))
    }

    /// The API version that is sent, where the service has versions.
    pub fn version<'a>(&self, row: Option<&Operation>, wanted: Option<&'a str>) -> Result<Option<&'a str>> {
        version::in_force(self.service.version_token, wanted, row.and_then(|row| row.api_version))
    }

    /// The target for the connection and the whole address for the signature. Both hold the text of the request as it is.
    pub fn address(&self, request: &Request) -> Result<(Uri, String)> {
        let target = PathAndQuery::from_maybe_shared(Bytes::copy_from_slice(request.target.as_bytes()));
        let uri = target.ok().filter(|target| target.as_str() == request.target).map(Uri::from).ok_or_else(|| {
            // Everything else was escaped or refused before.
            Error::new(ErrorKind::Input, "the address is longer than 64 KiB").with_hint("ask for less at once")
        })?;
        // NAVER signs the target alone.
        let url = match self.service.vendor {
            Vendor::Naver => String::new(),
            Vendor::Samsung => [self.origin(), &request.target].concat(),
        };
        Ok((uri, url))
    }

    /// All headers but those of the signature.
    pub fn headers(&self, row: Option<&Operation>, request: &Request, version: Option<&str>) -> Result<HeaderMap> {
        let mut headers = HeaderMap::with_capacity(MOST_HEADERS);
        headers.insert(HOST, self.host.clone());
        headers.insert(USER_AGENT, self.user_agent.clone());
        let accepted = match row.map(|row| row.reply) {
            Some(ReplyKind::File(media)) => HeaderValue::from_static(media),
            _ => JSON,
        };
        headers.insert(ACCEPT, accepted);
        headers.insert(ACCEPT_ENCODING, GZIP);
        if request.body.is_some() {
            headers.insert(CONTENT_TYPE, JSON);
        }
        for (name, value) in row.map_or(&[][..], |row| row.headers) {
            let name = HeaderName::from_bytes(name.as_bytes()).map_err(|_| unfit("a header of the description"))?;
            headers.insert(name, HeaderValue::from_static(value));
        }
        if self.service.vendor == Vendor::Samsung {
            headers.insert(ACCEPT_LANGUAGE, HeaderValue::from_static(self.settings.language.tag()));
            self.insert_version(&mut headers, row, version)?;
        }
        Ok(headers)
    }

    fn insert_version(&self, headers: &mut HeaderMap, row: Option<&Operation>, wanted: Option<&str>) -> Result<()> {
        let version = self.version(row, wanted)?;
        let (Some(token), Some(version)) = (self.service.version_token, version) else { return Ok(()) };
        let value = HeaderValue::from_str(&format!("{token} {version}")).map_err(|_| unfit("api_version"))?;
        headers.insert(API_VERSION, value);
        Ok(())
    }

    /// The signed request.
    pub fn sign(
        &self,
        unsigned: &Unsigned<'_>,
        mut headers: HeaderMap,
        credentials: &Credentials,
        stamp: &Stamp,
        request: &Request,
        uri: Uri,
    ) -> HttpRequest<Full<Bytes>> {
        sign::headers(self.service.vendor, unsigned, credentials, stamp.millis).insert_into(&mut headers);
        let mut signed = HttpRequest::new(Full::new(request.body.clone().unwrap_or_default()));
        *signed.method_mut() = request.method.clone();
        *signed.uri_mut() = uri;
        *signed.headers_mut() = headers;
        signed
    }
}

fn origin(settings: &Settings) -> Result<Origin> {
    Ok(Origin {
        uri: settings.endpoint.origin().parse().map_err(|_| unfit("endpoint"))?,
        proxy: settings.proxy.clone(),
        trust: settings.trust.clone(),
    })
}

#[cfg(feature = "reqwest")]
fn transport(settings: &Settings, origin: Origin) -> Transport {
    match settings.http_client.clone() {
        Some(client) => Transport::over(client, origin.uri),
        None => Transport::new(origin),
    }
}

#[cfg(not(feature = "reqwest"))]
fn transport(_: &Settings, origin: Origin) -> Transport {
    Transport::new(origin)
}

fn unfit(what: &str) -> Error {
    Error::new(ErrorKind::Config, format!("`{what}` does not fit into a header")).with_hint("use visible ASCII")
}
