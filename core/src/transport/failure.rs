//! Why an attempt brought no answer, and whether the request may have been carried out.

use std::error::Error as StdError;
use std::fmt::Write;
use std::time::Duration;

use rustls::AlertDescription::{HandshakeFailure, ProtocolVersion};
use rustls::CertificateError;

use crate::at_the_limit::{self, RAISE_IT};
use crate::error::{Delivery, Error, ErrorKind};
use crate::retry::{FailureKind, Stage};

/// Why an attempt brought no usable answer.
#[derive(Debug, Clone)]
pub(crate) struct TransportFailure {
    /// FailureKind the retry table calls it.
    pub what: FailureKind<'static>,
    /// FailureKind failed and why.
    pub message: String,
    /// The causes below it, in the words of the libraries; they name no header and no body.
    pub source: Option<String>,
    limit: Option<Limit>,
    /// The process has no more descriptors or threads.
    is_at_limit: bool,
}

/// A time limit and its length.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Limit {
    Connect(Duration),
    Attempt(Duration),
    Idle(Duration),
    Total(Duration),
}

impl Limit {
    fn describe(self) -> String {
        match self {
            Limit::Connect(limit) => format!("no connection within {limit:?}"),
            Limit::Attempt(limit) => format!("no complete answer within {limit:?}"),
            Limit::Idle(limit) => format!("the answer stalled for {limit:?}"),
            Limit::Total(limit) => format!("the call did not end within {limit:?}"),
        }
    }

    fn option(self) -> &'static str {
        match self {
            Limit::Connect(_) => "connect_timeout",
            Limit::Attempt(_) => "attempt_timeout",
            Limit::Idle(_) => "idle_timeout",
            Limit::Total(_) => "timeout",
        }
    }
}

impl TransportFailure {
    pub fn new(what: FailureKind<'static>, message: impl Into<String>) -> Self {
        TransportFailure { what, message: message.into(), source: None, limit: None, is_at_limit: false }
    }

    fn with_source(self, error: &(dyn StdError + 'static)) -> Self {
        TransportFailure { source: Some(chain(error)), ..self }
    }

    /// `stage` tells whether anything was written when the limit passed.
    pub fn timeout(limit: Limit, stage: Stage) -> Self {
        let what = match (limit, stage) {
            (Limit::Connect(_), _) => FailureKind::Connect,
            _ => FailureKind::Timeout(stage),
        };
        TransportFailure { limit: Some(limit), ..TransportFailure::new(what, limit.describe()) }
    }

    /// No connection to the origin; `source` says why.
    pub fn connect(error: &(dyn StdError + 'static)) -> Self {
        let is_at_limit = find(error).is_some_and(at_the_limit::is);
        TransportFailure { is_at_limit, ..TransportFailure::new(FailureKind::Connect, "no connection") }
            .with_source(error)
    }

    /// No connection through the proxy.
    pub fn proxy(error: &(dyn StdError + 'static)) -> Self {
        TransportFailure { message: "the proxy made no connection".to_owned(), ..TransportFailure::connect(error) }
    }

    /// There is nothing to verify the service with.
    pub fn no_trust(source: String) -> Self {
        TransportFailure {
            source: Some(source),
            ..TransportFailure::new(FailureKind::TlsCertificate, "no secure connection")
        }
    }

    /// Classifies an error of the TLS handshake: a broken one is worth another try, a bad certificate or a server that
    /// speaks no version that is allowed is not.
    pub fn handshake(error: &(dyn StdError + 'static)) -> Self {
        let failure = match find::<rustls::Error>(error) {
            Some(rustls::Error::InvalidCertificate(why)) if is_an_authority(why) => {
                TransportFailure::new(FailureKind::TlsCertificate, AUTHORITY_AS_SERVER)
            }
            Some(rustls::Error::InvalidCertificate(_)) => {
                TransportFailure::new(FailureKind::TlsCertificate, "the certificate of the service is not trusted")
            }
            Some(
                rustls::Error::PeerIncompatible(_) | rustls::Error::AlertReceived(ProtocolVersion | HandshakeFailure),
            ) => TransportFailure::new(FailureKind::TlsVersion, "the service speaks no version of TLS that is safe"),
            _ => TransportFailure::new(FailureKind::TlsHandshake, "no secure connection"),
        };
        failure.with_source(error)
    }

    /// Classifies an error before a status came.
    pub fn of(error: &hyper::Error, was_used: bool) -> Self {
        let failure = if error.is_canceled() {
            // hyper hands the request back unwritten: it never left.
            TransportFailure::new(
                FailureKind::Broken(Stage::BeforeWrite),
                "the connection closed before the request was written",
            )
        } else if error.is_parse() {
            TransportFailure::new(FailureKind::Malformed, "the answer is not valid HTTP/1.1")
        } else {
            let what = if was_used { FailureKind::StaleConnection } else { FailureKind::Broken(Stage::AfterWrite) };
            TransportFailure::new(what, "the connection broke before an answer came")
        };
        failure.with_source(error)
    }

    /// Classifies an error of a client that the user brought. It does not say whether its connection had been used, nor
    /// what was written when a limit of its own passed.
    #[cfg(feature = "reqwest")]
    pub fn of_brought(error: reqwest::Error) -> Self {
        // An address may hold what the caller asked for.
        let error = error.without_url();
        if error.is_connect() {
            return match find::<rustls::Error>(&error) {
                Some(_) => TransportFailure::handshake(&error),
                None => TransportFailure::connect(&error),
            };
        }
        if error.is_timeout() {
            let what = FailureKind::Timeout(Stage::AfterWrite);
            return TransportFailure::new(what, "a limit of the HTTP client itself passed").with_source(&error);
        }
        match find::<hyper::Error>(&error) {
            Some(inner) => TransportFailure::of(inner, false),
            None => {
                let what = FailureKind::Broken(Stage::AfterWrite);
                TransportFailure::new(what, "the HTTP client brought no answer").with_source(&error)
            }
        }
    }

    /// Classifies an error while a body was read.
    pub fn of_body(error: &(dyn StdError + 'static), read: usize, expected: Option<u64>) -> Self {
        let message = format!("the answer broke off after {}", progress(read, expected));
        TransportFailure::new(FailureKind::Broken(Stage::AfterWrite), message).with_source(error)
    }

    /// A limit passed while a body was read.
    pub fn stalled(limit: Limit, read: usize, expected: Option<u64>) -> Self {
        let failure = TransportFailure::timeout(limit, Stage::AfterWrite);
        TransportFailure { message: format!("{} after {}", failure.message, progress(read, expected)), ..failure }
    }

    /// The error that a caller sees.
    pub fn into_error(self, host: &str) -> Error {
        let (kind, delivery) = match self.what {
            FailureKind::Unsendable => (ErrorKind::Input, Delivery::NotSent),
            FailureKind::Connect
            | FailureKind::TlsHandshake
            | FailureKind::TlsCertificate
            | FailureKind::TlsVersion => (ErrorKind::Connect, Delivery::NotSent),
            FailureKind::Timeout(Stage::BeforeWrite) => (ErrorKind::Timeout, Delivery::NotSent),
            FailureKind::Timeout(Stage::AfterWrite) => (ErrorKind::Timeout, Delivery::Unknown),
            FailureKind::Broken(Stage::BeforeWrite) => (ErrorKind::Transport, Delivery::NotSent),
            FailureKind::Broken(Stage::AfterWrite) | FailureKind::StaleConnection => {
                (ErrorKind::Transport, Delivery::Unknown)
            }
            FailureKind::Malformed => (ErrorKind::Response, Delivery::Unknown),
            _ => (ErrorKind::Response, Delivery::Answered),
        };
        let hint = self.hint();
        Error::new(kind, format!("{} (`{host}`)", self.message)).with_hint(hint).with(|details| {
            details.delivery = delivery;
            details.source = self.source;
        })
    }

    fn hint(&self) -> String {
        if let Some(limit) = self.limit {
            return format!("allow more with `{}`, or check the network", limit.option());
        }
        let hint = match self.what {
            FailureKind::Connect if self.is_at_limit => RAISE_IT,
            FailureKind::Connect => "check the network, the proxy settings and the endpoint",
            FailureKind::TlsHandshake | FailureKind::TlsVersion => "check that the endpoint speaks TLS 1.2 or newer",
            FailureKind::TlsCertificate if self.message == AUTHORITY_AS_SERVER => {
                "trusting it does not help: make a certificate for the host with `CA:FALSE`, signed by it or by itself"
            }
            FailureKind::TlsCertificate => {
                "check the endpoint and the machine's certificates, or pass your authority as `ca_bundle`"
            }
            FailureKind::Unsendable => "escape what stands in the address, or leave `http_client` out",
            FailureKind::TooLarge => "ask for less at once",
            _ => "try again; if it stays, look at proxies between here and the service",
        };
        hint.to_owned()
    }
}

/// FailureKind many a test set-up does (`openssl req -x509` says `CA:TRUE`), and what no other client of TLS in Rust accepts.
const AUTHORITY_AS_SERVER: &str = "the certificate of the service is that of an authority (`CA:TRUE`), not of a host";

/// The verifier has no word of its own for it.
fn is_an_authority(why: &CertificateError) -> bool {
    matches!(why, CertificateError::Other(other) if other.to_string().contains("CaUsedAsEndEntity"))
}

/// The error of type `E` in the chain below `error`.
fn find<'a, E: StdError + 'static>(error: &'a (dyn StdError + 'static)) -> Option<&'a E> {
    let mut next = Some(error);
    while let Some(error) = next {
        if let Some(found) = error.downcast_ref::<E>() {
            return Some(found);
        }
        // An I/O error names the source of what it wraps, not what it wraps.
        let wrapped = error.downcast_ref::<std::io::Error>().and_then(std::io::Error::get_ref);
        next = wrapped.map(|wrapped| wrapped as &(dyn StdError + 'static)).or_else(|| error.source());
    }
    None
}

fn progress(read: usize, expected: Option<u64>) -> String {
    match expected {
        Some(expected) => format!("{read} of {expected} bytes"),
        None => format!("{read} bytes"),
    }
}

/// The chain of errors as one line.
pub(crate) fn chain(error: &(dyn StdError + 'static)) -> String {
    let mut text = error.to_string();
    let mut next = error.source();
    while let Some(error) = next {
        let _ = write!(text, ": {error}");
        next = error.source();
    }
    text
}
