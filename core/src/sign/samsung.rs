//! Samsung Scp-Signature.
//!
//! Signed are method, whole address, time, access key, account id (only when
//! one is set) and client type, joined without separators. Body and other
//! headers are not signed. The documented formula has no account id; its place
//! is inferred from the vendor's Go SDK, where the empty default makes both
//! formulas equal.

use http::{HeaderName, HeaderValue};

use super::{Pieces, SignedHeaders, Unsigned};
use crate::credentials::Credentials;

const ACCESS_KEY: HeaderName = HeaderName::from_static("scp-accesskey");
const ACCOUNT_ID: HeaderName = HeaderName::from_static("scp-accountid");
const CLIENT_TYPE: HeaderName = HeaderName::from_static("scp-clienttype");
const SIGNATURE: HeaderName = HeaderName::from_static("scp-signature");
const TIMESTAMP: HeaderName = HeaderName::from_static("scp-timestamp");
/// The Go SDK sends a configured token beside the signature. That it also carries
/// the session token of temporary keys is inferred: no page names another header.
const TOKEN: HeaderName = HeaderName::from_static("x-auth-token");

const OPENAPI: &str = "Openapi";
const OPENAPI_VALUE: HeaderValue = HeaderValue::from_static(OPENAPI);

pub(super) fn pieces<'a>(request: &Unsigned<'a>, credentials: &'a Credentials, timestamp: &'a str) -> Pieces<'a> {
    let account_id = credentials.account_id().unwrap_or_default();
    [request.method, request.url, timestamp, credentials.access_key(), account_id, OPENAPI, ""]
}

pub(super) fn headers(credentials: &Credentials, timestamp: HeaderValue, signature: HeaderValue) -> SignedHeaders {
    SignedHeaders([
        Some((ACCESS_KEY, credentials.access_key_header())),
        Some((SIGNATURE, signature)),
        Some((TIMESTAMP, timestamp)),
        Some((CLIENT_TYPE, OPENAPI_VALUE)),
        credentials.account_id_header().map(|value| (ACCOUNT_ID, value)),
        credentials.session_token_header().map(|value| (TOKEN, value)),
    ])
}
