//! What went over the wire, attempt by attempt, for programs that compare it with the descriptions or record it.
//!
//! Events ([`crate::events`]) are for everybody and hold no secret. This is the opposite: it holds every byte of the answer and
//! of what was sent but the headers, which hold the signature. Whoever listens must let nothing of it out as it is.

use std::path::Path;
use std::sync::{Arc, OnceLock};
use std::time::SystemTime;
use std::{fmt, io};

use bytes::Bytes;
use http::HeaderMap;

/// One attempt that was answered.
#[derive(Clone)]
#[non_exhaustive]
pub struct Exchange {
    /// The service, in kebab case.
    pub service: &'static str,
    /// The operation, or method and path where no description knows it.
    pub operation: String,
    /// The API version that was asked for.
    pub version: Option<String>,
    /// Method of HTTP.
    pub method: String,
    /// Path and query, as they were sent.
    pub target: String,
    /// What was sent, if anything was.
    pub sent: Option<Bytes>,
    /// When the answer was there, by the clock of this client.
    pub at: SystemTime,
    /// HTTP status.
    pub status: u16,
    /// Headers of the answer.
    pub headers: HeaderMap,
    /// What was answered, unpacked.
    pub answer: Bytes,
}

impl Exchange {
    /// What time it was for the service, by the header `Date`.
    pub fn date(&self) -> Option<SystemTime> {
        httpdate::parse_http_date(self.headers.get(http::header::DATE)?.to_str().ok()?).ok()
    }
}

/// Who is told of it. It must return at once: the call waits for it.
#[derive(Clone)]
pub struct Tap(Arc<dyn Fn(&Exchange) + Send + Sync>);

impl Tap {
    /// Tells `listener`.
    pub fn new(listener: impl Fn(&Exchange) + Send + Sync + 'static) -> Self {
        Tap(Arc::new(listener))
    }

    /// Tells it.
    pub fn tell(&self, exchange: &Exchange) {
        (self.0)(exchange);
    }
}

/// Told of the service, of a request (method, target, body) and of its answer (status, body); says so if that is not on a tape.
pub type Listener = Box<dyn Fn(&str, (&str, &str, &[u8]), (u16, &[u8])) -> Result<(), String> + Send + Sync>;
/// Makes the tape in a file, or goes on with it.
pub type Recorder = fn(&Path) -> io::Result<Listener>;

static RECORDER: OnceLock<Recorder> = OnceLock::new();

/// Says who makes the tapes of the setting `record` in this program. The first one counts.
///
/// What may be on a tape is known to the emulator, which no program needs to have: it is `gureum_emulator::tape::listener`.
pub fn set_recorder(recorder: Recorder) {
    // A second one is the same one: a package says it each time.
    let _ = RECORDER.set(recorder);
}

pub(crate) fn recorder() -> Option<Recorder> {
    RECORDER.get().copied()
}

/// What it holds are secrets.
impl fmt::Debug for Exchange {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Exchange")
            .field("operation", &self.operation)
            .field("status", &self.status)
            .finish_non_exhaustive()
    }
}

impl fmt::Debug for Tap {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Tap")
    }
}
