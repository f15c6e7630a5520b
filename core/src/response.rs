//! What an answer means: a success whose body is passed on untouched, or an error with all that can be known.

mod anything;
pub(crate) mod document;
mod due;
pub(crate) mod fields;
mod glance;
mod held;
pub(crate) mod hint;
pub(crate) mod redact;
pub(crate) mod refusal;

use std::borrow::Cow;
use std::fmt::Write;
use std::time::SystemTime;

use bytes::Bytes;
use http::header::{CONTENT_TYPE, LOCATION};
use http::{HeaderMap, HeaderName, StatusCode};
use serde_json::value::RawValue;

use crate::credentials::Credentials;
use crate::error::{Error, ErrorKind, Result};
use crate::operation::{Class, Operation, ReplyKind};
use crate::plain;
use crate::response::document::Flaw;
use crate::response::redact::Secrets;
use crate::response::refusal::{Refusal, Shape};
use crate::retry::{FailureKind, RetryAfter};

const MOST_JSON: usize = 16 * 1024 * 1024;
const MOST_OF_A_FILE: usize = 64 * 1024 * 1024;
/// The media type of a file of which no more is said.
const BYTES: &str = "application/octet-stream";
/// How much of a refusal is read. What is longer is none that is documented.
const MOST_READ: usize = 64 * 1024;
/// How much of a refusal an error keeps.
const MOST_KEPT: usize = 2048;
/// The field that tells a failure inside a success.
const SUCCESS: &[u8] = b"\"success\"";
/// Where a request id may stand when the body has none. That these headers are sent is inferred from common usage.
static REQUEST_IDS: [HeaderName; 4] = [
    HeaderName::from_static("x-request-id"),
    HeaderName::from_static("x-ncp-apigw-request-id"),
    HeaderName::from_static("x-ncp-trace-id"),
    HeaderName::from_static("scp-request-id"),
];

/// What an answer belongs to.
pub(crate) struct Context<'a> {
    pub operation: Option<&'static Operation>,
    /// Versions of the service's API that exist.
    pub versions: &'static [&'static str],
    pub input: &'a [u8],
    /// Scheme, host and port that were asked.
    pub origin: &'a str,
    pub credentials: &'a Credentials,
    /// Of the call in whose course this one is made: the service may repeat them here.
    pub before: Option<&'a Secrets>,
}

impl Context<'_> {
    /// All that was sent and must not come back.
    fn secrets(&self) -> Secrets {
        let mut secrets = Secrets::of_call(self.operation, self.input, self.before);
        if let Some(token) = self.credentials.session_token() {
            secrets.add(token.reveal());
        }
        secrets
    }

    /// The request id in the headers.
    pub fn request_id(&self, headers: &HeaderMap) -> Option<String> {
        let value = REQUEST_IDS.iter().find_map(|name| headers.get(name))?;
        let id = value.to_str().ok().filter(|id| id.len() <= 200)?;
        Some(self.secrets().mask_word(id))
    }

    /// An error about an answer whose status said yes.
    pub fn of_answer(&self, error: Error, status: StatusCode, headers: &HeaderMap) -> Error {
        let id = self.request_id(headers);
        error.with(|details| {
            details.status = Some(status.as_u16());
            details.request_id = details.request_id.take().or(id);
        })
    }
}

/// Largest body of a success.
pub(crate) fn most_bytes(operation: Option<&Operation>) -> usize {
    match operation.map(|operation| operation.reply) {
        Some(ReplyKind::Json | ReplyKind::Empty) => MOST_JSON,
        Some(ReplyKind::File(_)) | None => MOST_OF_A_FILE,
    }
}

/// The body of a 2xx answer as it is handed on. With the error comes what the retry table calls it.
pub(crate) fn success(
    context: &Context<'_>,
    headers: &HeaderMap,
    body: Bytes,
) -> std::result::Result<Bytes, (Error, FailureKind<'static>)> {
    let Some(operation) = context.operation else { return Ok(body) };
    let checked = match operation.reply {
        ReplyKind::Empty => return Ok(body),
        ReplyKind::Json => return json(context, operation, &body),
        ReplyKind::File(media) => file(context, operation, media, headers, &body),
    };
    checked.map(|()| body).map_err(|error| {
        let is_refusal = error.kind() == ErrorKind::OperationFailed;
        (error, if is_refusal { FailureKind::Refused } else { FailureKind::Unreadable })
    })
}

fn json(
    context: &Context<'_>,
    operation: &Operation,
    body: &Bytes,
) -> std::result::Result<Bytes, (Error, FailureKind<'static>)> {
    let (text, lacking) = document::object(body, operation.holds).map_err(|flaw| match flaw {
        // Lost on the way, as with a connection that breaks: what it answers may have been carried out.
        Flaw::Cut => (unexpected(flaw.in_words(), body, context), FailureKind::Malformed),
        Flaw::Broken if refusal::is_page(body) => {
            (unexpected("a web page instead of JSON", body, context), FailureKind::Unreadable)
        }
        _ => (unexpected(flaw.in_words(), body, context), FailureKind::Unreadable),
    })?;
    if operation.failure_in_200 {
        failure_inside(&text, context).map_err(|error| (error, FailureKind::Refused))?;
    }
    if let Some(field) = lacking {
        let error = unexpected(&format!("JSON without the promised field `{field}`"), body, context);
        return Err((error, FailureKind::Unreadable));
    }
    Ok(text)
}

/// A file is taken as it came, unless it plainly is something else. Text may begin with a brace, and so may a file of the type that
/// was promised; other bytes that do are JSON.
fn file(context: &Context<'_>, operation: &Operation, media: &str, headers: &HeaderMap, body: &Bytes) -> Result<()> {
    let kind = headers.get(CONTENT_TYPE).map_or(&b""[..], |value| value.as_bytes());
    let (says_json, begins_so) = (kind.starts_with(b"application/json"), body.first() == Some(&b'{'));
    if says_json || (begins_so && operation.failure_in_200) {
        failure_inside(body, context)?;
    }
    if says_json || (begins_so && media == BYTES && !kind.starts_with(BYTES.as_bytes())) {
        // It may be the file all the same, and that may be a secret: the error keeps nothing of it.
        return Err(unexpected("JSON instead of a file", b"", context));
    }
    if refusal::is_page(body) {
        return Err(unexpected("a web page instead of a file", body, context));
    }
    Ok(())
}

fn unexpected(what: &str, body: &[u8], context: &Context<'_>) -> Error {
    let check = "check the endpoint, and what stands between here and the service, for example a proxy or a login page";
    let hint = match context.operation.map(|operation| operation.class) {
        // A success that cannot be read may be one all the same.
        Some(Class::Create | Class::Rotate) => format!("look whether it took effect before calling again; {check}"),
        _ => check.to_owned(),
    };
    // It may be the answer all the same, and hold what the description calls a secret.
    let mut secrets = context.secrets();
    let is_known = context.operation.is_none_or(|operation| secrets.add_fields(operation, body));
    let shown = if is_known || refusal::is_page(body) { kept(&beginning(body), &secrets) } else { None };
    Error::new(ErrorKind::Response, format!("the answer is {what}"))
        .with_hint(hint)
        .with(|details| details.body = shown)
}

/// An error for `success: false` inside HTTP 200.
fn failure_inside(body: &[u8], context: &Context<'_>) -> Result<()> {
    // Most answers have no such word or say that it is true, and looking for it costs far less than parsing.
    if memchr::memmem::find_iter(body, SUCCESS).all(|at| is_true(&body[at + SUCCESS.len()..])) {
        return Ok(());
    }
    let is_false = |raw: &RawValue| matches!(raw.get(), "false" | "\"false\"");
    let Ok(found) = fields::of(body, &["success", "error"]) else { return Ok(()) };
    let inside = || fields::of(found[1]?.get().as_bytes(), &["success"]).ok()?[0];
    if !found[0].or_else(inside).is_some_and(is_false) {
        return Ok(());
    }
    let secrets = context.secrets();
    let text = beginning(body);
    let refusal = refusal::decode(&text).without(&secrets);
    let said = refusal.message.as_deref().unwrap_or("no reason given");
    let message = format!("the service reports a failure: {said}");
    Err(Error::new(ErrorKind::OperationFailed, message).with(|details| {
        details.code = refusal.code;
        details.request_id = refusal.request_id;
        details.body = kept(&text, &secrets);
    }))
}

/// Whether the value of a field, from the end of its name on, is `true`.
fn is_true(rest: &[u8]) -> bool {
    rest.trim_ascii_start().strip_prefix(b":").is_some_and(|value| value.trim_ascii_start().starts_with(b"true"))
}

/// The error for an answer that is no success, and who seems to have written it. `now` is the time by the service.
pub(crate) fn refusal(
    context: &Context<'_>,
    status: StatusCode,
    headers: &HeaderMap,
    body: &[u8],
    now: SystemTime,
) -> (Error, Shape) {
    if status.is_redirection() {
        return (redirect(context, status, headers), Shape::Empty);
    }
    let secrets = context.secrets();
    let text = beginning(body);
    let refusal = refusal::decode(&text).without(&secrets);
    let (hint, shape) = (hint_for(context, status, &refusal), refusal.shape);
    let error = Error::new(kind(status, &refusal), message(status, &refusal)).with(|details| {
        details.hint = hint;
        details.status = Some(status.as_u16());
        details.retry_after = RetryAfter::read(headers, now).map(|wait| wait.0);
        details.body = kept(&text, &secrets);
        details.code = refusal.code;
        details.request_id = refusal.request_id.or_else(|| context.request_id(headers));
    });
    (error, shape)
}

fn redirect(context: &Context<'_>, status: StatusCode, headers: &HeaderMap) -> Error {
    let target = headers.get(LOCATION).map(|location| String::from_utf8_lossy(location.as_bytes()));
    let target = target.and_then(|location| host_of(context.origin, &location));
    let target = target.map(|host| format!("`{}`", context.secrets().mask_word(&host)));
    let target = target.unwrap_or_else(|| "an unreadable address".to_owned());
    let message = format!("the service answered {} and points to {target}", status.as_u16());
    Error::new(ErrorKind::Response, message)
        .with_hint(
            "check the endpoint; redirects are never followed, because signed requests would leave the configured host",
        )
        .with(|details| {
            details.status = Some(status.as_u16());
            details.request_id = context.request_id(headers);
        })
}

fn hint_for(context: &Context<'_>, status: StatusCode, refusal: &Refusal) -> Option<String> {
    let hint = match status.as_u16() {
        400 => {
            let said = refusal.message.as_deref().unwrap_or_default();
            return hint::after_refusal(context.operation?, context.input, said);
        }
        404 if refusal.shape != Shape::Service || is_no_route(refusal) => {
            "it says nothing about the resource: the gateway knows no such route or did not accept the signature; check \
             endpoint, region and keys"
        }
        406 if !context.versions.is_empty() => {
            let known: Vec<String> = context.versions.iter().map(|version| format!("`{version}`")).collect();
            return Some(format!("set `api_version` to a version that exists: {}", known.join(", ")));
        }
        417 | 429 => "call less often",
        _ => return None,
    };
    Some(hint.to_owned())
}

/// NAVER's gateway: a code of its own for an unknown route.
fn is_no_route(refusal: &Refusal) -> bool {
    refusal.shape == Shape::NoRoute || refusal.code.as_deref() == Some("300")
}

fn kind(status: StatusCode, refusal: &Refusal) -> ErrorKind {
    match status.as_u16() {
        400 => ErrorKind::BadRequest,
        401 => ErrorKind::Authentication,
        403 => ErrorKind::PermissionDenied,
        404 if refusal.shape == Shape::Service && !is_no_route(refusal) => ErrorKind::NotFound,
        409 => ErrorKind::Conflict,
        417 | 429 => ErrorKind::RateLimit,
        500..=599 => ErrorKind::Server,
        _ => ErrorKind::Service,
    }
}

fn message(status: StatusCode, refusal: &Refusal) -> String {
    let mut message = format!("the service answered {}", status.as_u16());
    if let Some(code) = &refusal.code {
        let _ = write!(message, " (code {code})");
    }
    match (&refusal.message, refusal.shape) {
        (Some(said), Shape::Page) => {
            let _ = write!(message, " with a web page: {said}");
        }
        (Some(said), _) => {
            let _ = write!(message, ": {said}");
        }
        (None, Shape::Page) => message.push_str(" with a web page"),
        (None, Shape::Empty) => message.push_str(" with an empty body"),
        (None, _) => message.push_str(" without a message"),
    }
    message
}

/// Host and port of a redirect's target, without a user name.
fn host_of(origin: &str, location: &str) -> Option<String> {
    let rest = location.split_once("//");
    let authority = match rest {
        Some((scheme, rest)) if scheme.is_empty() || scheme.ends_with(':') => rest,
        // A path alone stays on the host.
        _ => origin.split_once("//")?.1,
    };
    let authority = authority.split(['/', '?', '#', '\\']).next()?;
    let host = authority.rsplit('@').next()?;
    let is_plain = |c: char| c.is_ascii_alphanumeric() || "-._:[]".contains(c);
    (!host.is_empty() && host.len() <= 255 && host.chars().all(is_plain)).then(|| host.to_owned())
}

/// What is read of a refusal.
fn beginning(body: &[u8]) -> Cow<'_, str> {
    String::from_utf8_lossy(&body[..body.len().min(MOST_READ)])
}

/// What an error keeps of a body: data, so it stays as it came but for the secrets.
fn kept(text: &str, secrets: &Secrets) -> Option<String> {
    let text = plain::beginning(text, MOST_KEPT);
    (!text.is_empty()).then(|| secrets.mask(text).into_owned())
}

#[cfg(test)]
#[path = "../tests/unit/response.rs"]
mod tests;
