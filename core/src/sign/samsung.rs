//! Samsung Scp-Signature.
//!
//! Signed are method, whole address, time, access key, account id (only when
//! one is set) and client type, joined without separators. Body and other
//! headers are not signed. The documented formula has no account id; its place
//! is inferred from the vendor's Go SDK, where the empty default makes both
//! formulas equal.

use http::{HeaderName, HeaderValue};

use super::parts::{Pieces, Unsigned, Values};
use crate::credentials::Credentials;

pub(super) static NAMES: [HeaderName; 6] = [
    HeaderName::from_static("scp-accesskey"),
    HeaderName::from_static("scp-signature"),
    HeaderName::from_static("scp-timestamp"),
    HeaderName::from_static("scp-clienttype"),
    HeaderName::from_static("scp-accountid"),
    // The Go SDK sends a configured token beside the signature. That it also carries the session token of temporary keys
    // is inferred: no page names another header.
    HeaderName::from_static("x-auth-token"),
];

const OPENAPI: &str = "Openapi";
const OPENAPI_VALUE: HeaderValue = HeaderValue::from_static(OPENAPI);

pub(super) fn pieces<'a>(request: &Unsigned<'a>, credentials: &'a Credentials, timestamp: &'a str) -> Pieces<'a> {
    let account_id = credentials.account_id().unwrap_or_default();
    [request.method, request.url, timestamp, credentials.access_key(), account_id, OPENAPI, ""]
}

pub(super) fn values(credentials: &Credentials, timestamp: HeaderValue, signature: HeaderValue) -> Values {
    [
        Some(credentials.access_key_header()),
        Some(signature),
        Some(timestamp),
        Some(OPENAPI_VALUE),
        credentials.account_id_header(),
        credentials.session_token_header(),
    ]
}
