//! Whether a request is signed rightly, decided without the core's signer.
//!
//! A refusal says what was expected to be signed, and `mistakes` tries the usual
//! ones to name the one that was made.

use std::time::{Duration, SystemTime};

use http::HeaderMap;

use super::mistakes::{self, Mistake};
use super::scheme::{Parts, Signed, sign, string_to_sign, text};
use crate::journal::Signature;
use crate::model::Vendor;
use crate::rfc3339;

/// Every access key of the emulator begins so; what follows names the tenant.
pub(crate) const ACCESS_PREFIX: &str = "gureum-emulator-";
/// What follows, in words.
pub(crate) const TENANT: &str = "1 to 64 letters, digits, `.`, `_`, `-`";
/// Every secret key of the emulator begins so.
pub(crate) const SECRET_PREFIX: &str = "gureum-secret-";

/// How strictly is looked.
#[derive(Debug, Clone)]
pub(crate) struct Policy {
    /// Most that NAVER's timestamp may be off: 5 minutes are documented.
    pub(crate) naver_window: Option<Duration>,
    /// The same for Samsung, where nothing is documented and so nothing is checked unless asked.
    pub(crate) samsung_window: Option<Duration>,
    /// Put behind every secret key, so that a remote emulator's keys cannot be guessed.
    pub(crate) secret_suffix: String,
}

/// What came of it.
#[derive(Debug)]
pub(crate) struct Verdict {
    pub(crate) signature: Signature,
    pub(crate) tenant: Option<String>,
    /// The text that had to be signed, once enough of the request is there to tell.
    pub(crate) expected: Option<String>,
    /// What was signed instead, if that was found out, up to a few bytes after the first difference.
    pub(crate) signed: Option<String>,
    /// Why it is refused and what to do, for people.
    pub(crate) diagnosis: String,
    /// Nothing but the time in it is wrong.
    pub(crate) is_late: bool,
}

/// What time it is when a request arrives.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Arrival {
    /// By the service's clock.
    pub(crate) service: SystemTime,
    /// By the machine's, if that counts too.
    pub(crate) machine: Option<SystemTime>,
}

impl Policy {
    /// The secret key of a tenant.
    pub(crate) fn secret(&self, tenant: &str) -> String {
        format!("{SECRET_PREFIX}{tenant}{}", self.secret_suffix)
    }

    fn window(&self, vendor: Vendor) -> Option<Duration> {
        match vendor {
            Vendor::Naver => self.naver_window,
            Vendor::Samsung => self.samsung_window,
        }
    }
}

/// The tenant that a request claims to be, right or not.
pub(crate) fn claimed_tenant(vendor: Vendor, headers: &HeaderMap) -> Option<&str> {
    tenant_of(text(headers, key_header(vendor))?)
}

/// Judges a request.
pub(crate) fn verify(request: &Signed<'_>, arrival: Arrival, policy: &Policy) -> Verdict {
    let parts = match parts(request) {
        Ok(parts) => parts,
        Err(diagnosis) => {
            let signature = Signature::Missing;
            return Verdict { signature, tenant: None, expected: None, signed: None, diagnosis, is_late: false };
        }
    };
    let refused = |expected: Option<String>, diagnosis: String| Verdict {
        signature: Signature::Invalid,
        tenant: tenant_of(parts.access_key).map(str::to_owned),
        expected,
        signed: None,
        diagnosis,
        is_late: false,
    };
    let Some(tenant) = tenant_of(parts.access_key) else {
        return refused(None, foreign_key(parts.access_key));
    };
    let expected = string_to_sign(request, &parts);
    let secret = policy.secret(tenant);
    let on_time = check_time(&parts, arrival, policy.window(request.vendor));
    // A real service looks at the time first. What it refuses is the same; who is told of the time alone would set a clock
    // that is right and learn nothing of the wrong key.
    if sign(&secret, &expected) != parts.signature {
        let Mistake { text, signed } = mistakes::diagnose(request, &parts, &secret, &expected);
        let diagnosis = on_time.err().map_or(text.clone(), |time| format!("{text}; {time}"));
        return Verdict { signed, ..refused(Some(expected), diagnosis) };
    }
    if let Err(diagnosis) = on_time {
        return Verdict { is_late: true, ..refused(Some(expected), diagnosis) };
    }
    let (tenant, diagnosis) = (Some(tenant.to_owned()), String::new());
    Verdict { signature: Signature::Valid, tenant, expected: Some(expected), signed: None, diagnosis, is_late: false }
}

fn parts<'a>(request: &Signed<'a>) -> Result<Parts<'a>, String> {
    let headers = request.headers;
    let need = |name: &str| text(headers, name).ok_or_else(|| missing(name, headers));
    match request.vendor {
        Vendor::Naver => Ok(Parts {
            access_key: need("x-ncp-iam-access-key")?,
            timestamp: need("x-ncp-apigw-timestamp")?,
            signature: need("x-ncp-apigw-signature-v2")?,
            account: "",
            client: "",
        }),
        Vendor::Samsung => Ok(Parts {
            access_key: need("scp-accesskey")?,
            timestamp: need("scp-timestamp")?,
            signature: need("scp-signature")?,
            account: text(headers, "scp-accountid").unwrap_or_default(),
            client: need("scp-clienttype")?,
        }),
    }
}

fn missing(name: &str, headers: &HeaderMap) -> String {
    if name == "x-ncp-apigw-signature-v2" && headers.contains_key("x-ncp-apigw-signature-v1") {
        return "the signature came as `x-ncp-apigw-signature-v1`; Data Forest reads `x-ncp-apigw-signature-v2`".into();
    }
    match headers.get(name) {
        Some(_) => {
            format!("header `{name}` holds bytes that are no visible ASCII; look for a pasted character in a key")
        }
        None => format!("header `{name}` is missing; sign the request"),
    }
}

fn key_header(vendor: Vendor) -> &'static str {
    match vendor {
        Vendor::Naver => "x-ncp-iam-access-key",
        Vendor::Samsung => "scp-accesskey",
    }
}

fn tenant_of(access_key: &str) -> Option<&str> {
    access_key.strip_prefix(ACCESS_PREFIX).filter(|tenant| is_tenant(tenant))
}

/// Whether a tenant may be called so.
pub(crate) fn is_tenant(name: &str) -> bool {
    let is_plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '_' | '-');
    (1..=64).contains(&name.len()) && name.chars().all(is_plain)
}

/// Never repeats the key: it may be a real one.
fn foreign_key(access_key: &str) -> String {
    let plain = access_key.trim_matches(|c: char| c.is_whitespace() || matches!(c, '"' | '\''));
    if access_key.starts_with(SECRET_PREFIX) {
        return "the access key is a secret key of the emulator; the two are swapped".to_owned();
    }
    if plain != access_key && tenant_of(plain).is_some() {
        return "the access key has quotes or white space around it; remove them".to_owned();
    }
    if plain.starts_with(ACCESS_PREFIX) {
        return format!("the access key names no tenant; `{ACCESS_PREFIX}` is followed by {TENANT}");
    }
    format!(
        "this is no access key of the emulator; use `{ACCESS_PREFIX}<tenant>` with `{SECRET_PREFIX}<tenant>`, \
         and keep real keys away from it"
    )
}

fn check_time(parts: &Parts<'_>, arrival: Arrival, window: Option<Duration>) -> Result<(), String> {
    let Some(window) = window else { return Ok(()) };
    let Ok(timestamp) = parts.timestamp.parse::<i64>() else {
        return Err("the timestamp is no number; send milliseconds since 1970 as decimal digits".to_owned());
    };
    let now = rfc3339::millis(arrival.service);
    let machine = arrival.machine.map(rfc3339::millis);
    let window = i64::try_from(window.as_millis()).unwrap_or(i64::MAX);
    let is_near =
        |time: i64| [Some(now), machine].into_iter().flatten().any(|now| time.saturating_sub(now).abs() < window);
    if is_near(timestamp) {
        return Ok(());
    }
    if is_near(timestamp.saturating_mul(1_000)) {
        return Err("the timestamp is in seconds; send milliseconds".to_owned());
    }
    if is_near(timestamp / 1_000) || is_near(timestamp / 1_000_000) {
        return Err("the timestamp is finer than milliseconds; send milliseconds".to_owned());
    }
    let off = timestamp.saturating_sub(now);
    let side = if off > 0 { "ahead of" } else { "behind" };
    let (off, most) = (off.unsigned_abs() / 1_000, window / 1_000);
    Err(format!("the timestamp is {off} s {side} the service's clock, {most} s or more; correct the clock"))
}
