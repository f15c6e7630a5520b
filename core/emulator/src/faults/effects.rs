//! How each fault looks: in place of an answer, inside it, and on its way.

use std::time::Duration;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use http::{HeaderName, HeaderValue};
use serde_json::{Map, Value, json};

use super::kinds::Fault;
use super::rules::{Strike, millis};
use crate::decode::Format;
use crate::gateway::Gateway;
use crate::model::{Route, Vendor};
use crate::refusal::Refusal;
use crate::reply::Reply;
use crate::wire::{End, Plan};

const HTML_503: &str = "<html>\r\n<head><title>503 Service Temporarily Unavailable</title></head>\r\n<body>\r\n\
                        <center><h1>503 Service Temporarily Unavailable</h1></center>\r\n</body>\r\n</html>\r\n";
const HTML_417: &str = "<!DOCTYPE html><html><head><title>Request Rejected</title></head>\
                        <body>The requested URL was rejected.</body></html>";

/// How far the service's clock is off, in seconds.
pub(crate) fn skew(strikes: &[Strike]) -> i64 {
    let skews = strikes.iter().map(|strike| match strike.fault {
        Fault::ClockSkew { seconds } => seconds,
        _ => 0,
    });
    skews.fold(0, i64::saturating_add)
}

/// Pauses before the request is carried out: virtual, real.
pub(crate) fn delays(strikes: &[Strike]) -> (Duration, Duration) {
    let sum = |wanted: bool| {
        let waits = strikes.iter().map(|strike| match strike.fault {
            Fault::Delay { ms, is_virtual } if is_virtual == wanted => ms,
            _ => 0,
        });
        millis(waits.fold(0, u64::saturating_add))
    };
    (sum(true), sum(false))
}

/// Real pause after the request was carried out.
pub(crate) fn answer_delay(strikes: &[Strike]) -> Duration {
    let waits = strikes.iter().map(|strike| match strike.fault {
        Fault::DelayAnswer { ms } => ms,
        _ => 0,
    });
    millis(waits.fold(0, u64::saturating_add))
}

/// The rule whose remembered state answers.
pub(crate) fn stale(strikes: &[Strike]) -> Option<u64> {
    strikes.iter().find(|strike| strike.fault == Fault::StaleList).map(|strike| strike.rule)
}

/// Whether the page asked for is ignored.
pub(crate) fn repeats_page(strikes: &[Strike]) -> bool {
    strikes.iter().any(|strike| strike.fault == Fault::RepeatPage)
}

/// A refusal as the service may also say it: an unknown id as 400.
pub(crate) fn said_otherwise(strikes: &[Strike], route: &Route, refusal: Refusal) -> Refusal {
    let is_wanted = strikes.iter().any(|strike| strike.fault == Fault::UnknownAs400);
    match is_wanted && route.vendor == Vendor::Samsung && route.method == "GET" && refusal.status == 404 {
        true => refusal.into_invalid(),
        false => refusal,
    }
}

/// Whether deprecated versions are refused.
pub(crate) fn refuses_deprecated(strikes: &[Strike]) -> bool {
    strikes.iter().any(|strike| strike.fault == Fault::DeprecatedRefused)
}

/// Takes away what asks for a later page.
pub(crate) fn first_page(input: &mut Map<String, Value>) {
    ["page", "offset"].iter().for_each(|field| drop(input.remove(*field)));
    if let Some(paging) = input.get_mut("paging").and_then(Value::as_object_mut) {
        paging.remove("offset");
    }
}

/// The answer that comes in place of carrying the request out.
pub(crate) fn instead(
    strikes: &[Strike],
    gateway: &Gateway<'_>,
    route: Option<&Route>,
    format: Format,
) -> Option<Reply> {
    strikes.iter().find_map(|strike| {
        let refused = |refusal: Refusal| Reply::refusal(route, &refusal, format);
        let limited = |code, message, after: &Option<String>| {
            let is_naver = gateway.vendor == Vendor::Naver;
            let (code, message) = if is_naver { (Some(code), Some(message)) } else { (None, None) };
            with_retry_after(refused(gateway.status(429, code, message)), after)
        };
        match &strike.fault {
            Fault::Status { status, code, message, retry_after } => {
                let refusal = gateway.status(*status, code.as_deref(), message.as_deref());
                Some(with_retry_after(refused(refusal), retry_after))
            }
            Fault::Answer { status, headers, body, base64 } => {
                Some(verbatim(*status, headers, body, base64.as_deref()))
            }
            Fault::Throttle { retry_after } => Some(limited("410", "Throttle Limited", retry_after)),
            Fault::Quota { retry_after } => Some(limited("400", "Quota Exceeded", retry_after)),
            Fault::Html503 => Some(Reply::new(503, "text/html", HTML_503)),
            Fault::Html417 => Some(Reply::new(417, "text/html", HTML_417)),
            Fault::Gateway404 => Some(refused(gateway.unrouted())),
            Fault::FailureIn200 { message } => Some(refused(Refusal::business(message))),
            Fault::ResetBeforeApply => Some(Reply::empty(0)),
            _ => None,
        }
    })
}

fn with_retry_after(reply: Reply, value: &Option<String>) -> Reply {
    match value {
        Some(value) => reply.with("retry-after", value),
        None => reply,
    }
}

fn verbatim(status: u16, headers: &[(String, String)], body: &str, base64: Option<&str>) -> Reply {
    let decoded = base64.and_then(|text| STANDARD.decode(text).ok());
    let mut reply = Reply::empty(status);
    reply.body = decoded.unwrap_or_else(|| body.as_bytes().to_vec()).into();
    // A rule in force holds what can be sent. A name that comes twice is sent twice.
    for (name, value) in headers {
        if let (Ok(name), Ok(value)) = (name.parse::<HeaderName>(), HeaderValue::from_str(value)) {
            reply.headers.append(name, value);
        }
    }
    reply
}

/// Whether a success has to be changed before it is written.
pub(crate) fn changes_value(strikes: &[Strike]) -> bool {
    strikes.iter().any(|strike| matches!(strike.fault, Fault::WrongType { .. } | Fault::ExtraField))
}

/// Changes the value of a success.
pub(crate) fn change_value(strikes: &[Strike], value: &mut Value) {
    for strike in strikes {
        match &strike.fault {
            Fault::ExtraField => add_field(value),
            Fault::WrongType { field: Some(pointer) } => value.pointer_mut(pointer).into_iter().for_each(change_type),
            Fault::WrongType { field: None } => {
                value.as_object_mut().and_then(|fields| fields.values_mut().next()).into_iter().for_each(change_type);
            }
            _ => {}
        }
    }
}

fn add_field(value: &mut Value) {
    match value {
        Value::Object(fields) => {
            fields.values_mut().for_each(add_field);
            fields.insert("fieldOfALaterVersion".to_owned(), json!({"known": false}));
        }
        Value::Array(items) => items.iter_mut().for_each(add_field),
        _ => {}
    }
}

fn change_type(value: &mut Value) {
    *value = match value {
        Value::String(_) => json!({"unexpected": true}),
        Value::Array(_) | Value::Object(_) => json!(42),
        _ => json!("unexpected text"),
    };
}

/// What happens to the bytes of the reply. Headers that belong to the fault are set on it.
pub(crate) fn plan(strikes: &[Strike], reply: &mut Reply) -> Plan {
    strikes.iter().find_map(|strike| plan_of(&strike.fault, reply)).unwrap_or_default()
}

fn plan_of(fault: &Fault, reply: &mut Reply) -> Option<Plan> {
    let cut = |bytes: u64, of, end| Some(Plan::Cut { bytes, of, end });
    match *fault {
        Fault::ResetBeforeApply | Fault::ApplyThenReset => cut(0, Default::default(), End::Reset),
        Fault::ResetAt { bytes, of } => cut(bytes, of, End::Reset),
        Fault::StallAt { bytes, of } => cut(bytes, of, End::Stall),
        Fault::TruncateAt { bytes, of } => cut(bytes, of, End::Close),
        Fault::Dribble { bytes, ms } => Some(Plan::Dribble { bytes, pause: millis(ms) }),
        Fault::DropIdle { ms } => Some(Plan::CloseIdle { after: millis(ms) }),
        Fault::GarbageGzip => {
            *reply = std::mem::replace(reply, Reply::empty(0)).with("content-encoding", "gzip");
            reply.body = b"\x1f\x8b\x08\x00this is no gzip".as_slice().into();
            None
        }
        Fault::GarbageChunk => replace(reply, "Transfer-Encoding: chunked\r\n\r\nno chunk\r\n", "", End::Close),
        Fault::EndlessBody => replace(reply, "Transfer-Encoding: chunked\r\n\r\n", "1000\r\n", End::Close).map(endless),
        Fault::EndlessHeaders => replace(reply, "", "X-Endless: ", End::Close).map(endless),
        Fault::EndlessInformational => Some(Plan::Replace {
            bytes: Vec::new(),
            repeat: b"HTTP/1.1 102 Processing\r\n\r\n".to_vec(),
            end: End::Close,
        }),
        Fault::Http10 => Some(http_10(reply)),
        Fault::WrongLength { by } => Some(wrong_length(reply, by)),
        _ => None,
    }
}

/// The head of the true answer without its end, then other bytes.
fn replace(reply: &Reply, then: &str, repeat: &str, end: End) -> Option<Plan> {
    let bytes = format!("HTTP/1.1 {} OK\r\nContent-Type: application/json\r\n{then}", reply.status);
    Some(Plan::Replace { bytes: bytes.into_bytes(), repeat: repeat.as_bytes().to_vec(), end })
}

/// Fills what repeats up to a size that makes sense on a wire.
fn endless(plan: Plan) -> Plan {
    match plan {
        Plan::Replace { bytes, mut repeat, end } => {
            let is_chunk = repeat.ends_with(b"\r\n");
            repeat.resize(repeat.len() + 0x1000, b' ');
            if !is_chunk {
                repeat.iter_mut().skip("X-Endless: ".len()).for_each(|byte| *byte = b'x');
            }
            repeat.extend_from_slice(b"\r\n");
            Plan::Replace { bytes, repeat, end }
        }
        other => other,
    }
}

fn http_10(reply: &Reply) -> Plan {
    let mut bytes = format!("HTTP/1.0 {} OK\r\nContent-Type: application/json\r\n\r\n", reply.status).into_bytes();
    bytes.extend_from_slice(&reply.body);
    Plan::Replace { bytes, repeat: Vec::new(), end: End::Close }
}

/// Closes after the true bytes, so that a length that is too long shows as a body cut short.
fn wrong_length(reply: &Reply, by: i64) -> Plan {
    let length = i64::try_from(reply.body.len()).unwrap_or(i64::MAX).saturating_add(by).max(0);
    let head =
        format!("HTTP/1.1 {} OK\r\nContent-Type: application/json\r\nContent-Length: {length}\r\n\r\n", reply.status);
    let mut bytes = head.into_bytes();
    bytes.extend_from_slice(&reply.body);
    Plan::Replace { bytes, repeat: Vec::new(), end: End::Close }
}
