//! An answer on its way out, before the faults of the connection.

use std::time::SystemTime;

use bytes::Bytes;
use http::header::{CONTENT_DISPOSITION, CONTENT_TYPE, DATE};
use http::{HeaderMap, HeaderName, HeaderValue, Response, StatusCode};
use http_body_util::Full;
use serde_json::{Value, json};

use crate::clock::Clock;
use crate::clouds::Success;
use crate::decode::Format;
use crate::model::{Reply as Carried, Route};
use crate::refusal::Refusal;
use crate::rfc3339;
use crate::xml;

/// Status, headers and body.
#[derive(Debug, Clone)]
pub(crate) struct Reply {
    pub(crate) status: u16,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Bytes,
}

impl Reply {
    pub(crate) fn new(status: u16, content_type: &'static str, body: impl Into<Bytes>) -> Self {
        let mut headers = HeaderMap::new();
        headers.insert(CONTENT_TYPE, HeaderValue::from_static(content_type));
        Reply { status, headers, body: body.into() }
    }

    pub(crate) fn empty(status: u16) -> Self {
        Reply { status, headers: HeaderMap::new(), body: Bytes::new() }
    }

    /// JSON, whoever asks.
    pub(crate) fn json(status: u16, value: &Value) -> Self {
        Reply::new(status, "application/json", value.to_string())
    }

    /// A success of an operation.
    pub(crate) fn success(route: &Route, answer: Success, format: Format) -> Self {
        match answer {
            Success::Json(value) => Reply::value(route.status, Some(route), &value, format),
            Success::Empty => Reply::empty(route.status),
            Success::File { bytes, name } => {
                let disposition = format!("attachment; filename=\"{name}\"");
                let Carried::File(media) = route.reply else { return Reply::empty(route.status) };
                Reply::new(route.status, media, bytes).with(CONTENT_DISPOSITION.as_str(), &disposition)
            }
        }
    }

    /// A refusal. In XML there is one shape only, with a message and no code.
    pub(crate) fn refusal(route: Option<&Route>, refusal: &Refusal, format: Format) -> Self {
        if format == Format::Json || refusal.status < 300 {
            return Reply::value(refusal.status, route, &refusal.body, format);
        }
        let body = json!({"message": refusal.message(), "success": false});
        Reply::new(refusal.status, "application/xml", xml::write("ErrorResponse", &body))
    }

    fn value(status: u16, route: Option<&Route>, value: &Value, format: Format) -> Self {
        let root = route.and_then(|route| match route.reply {
            Carried::Json(schema) => schema.xml_name,
            Carried::File(_) | Carried::Empty => None,
        });
        match format {
            Format::Json => Reply::json(status, value),
            Format::Xml => Reply::new(status, "application/xml", xml::write(root.unwrap_or("Response"), value)),
        }
    }

    /// Sets a header. A value that no header may hold is left out.
    pub(crate) fn with(mut self, name: &str, value: &str) -> Self {
        if let (Ok(name), Ok(value)) = (name.parse::<HeaderName>(), HeaderValue::from_str(value)) {
            self.headers.insert(name, value);
        }
        self
    }

    /// Tells how time passes here, and where it stands: who lives elsewhere may join.
    pub(crate) fn with_clock(self, clock: &Clock) -> Self {
        let millis = rfc3339::millis(clock.now());
        self.with("x-gureum-clock", &format!("{} {millis}", clock.mode().name()))
    }

    /// For hyper. `Date` is the emulator's time.
    pub(crate) fn into_response(self, now: SystemTime) -> Response<Full<Bytes>> {
        let mut response = Response::new(Full::new(self.body));
        *response.status_mut() = StatusCode::from_u16(self.status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
        *response.headers_mut() = self.headers;
        if let Ok(date) = HeaderValue::from_str(&http_date(now)) {
            response.headers_mut().entry(DATE).or_insert(date);
        }
        response
    }
}

/// The header's form of a time. Times that it cannot express become its first or last.
pub(crate) fn http_date(time: SystemTime) -> String {
    httpdate::fmt_http_date(time.clamp(SystemTime::UNIX_EPOCH, rfc3339::last()))
}
