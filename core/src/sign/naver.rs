//! NAVER signature v2.
//!
//! Signed are method, path with query, time and access key, with one space and
//! two line feeds between them. Host, body and other headers are not signed.
//! Source: the vendor's sample code and its Go SDK (`hmac/hmac.go`).

use http::{HeaderName, HeaderValue};

use super::{Pieces, SignedHeaders, Unsigned};
use crate::credentials::Credentials;

const ACCESS_KEY: HeaderName = HeaderName::from_static("x-ncp-iam-access-key");
const SIGNATURE: HeaderName = HeaderName::from_static("x-ncp-apigw-signature-v2");
const TIMESTAMP: HeaderName = HeaderName::from_static("x-ncp-apigw-timestamp");

pub(super) fn pieces<'a>(request: &Unsigned<'a>, credentials: &'a Credentials, timestamp: &'a str) -> Pieces<'a> {
    [request.method, " ", request.target, "\n", timestamp, "\n", credentials.access_key()]
}

pub(super) fn headers(credentials: &Credentials, timestamp: HeaderValue, signature: HeaderValue) -> SignedHeaders {
    SignedHeaders([
        Some((TIMESTAMP, timestamp)),
        Some((ACCESS_KEY, credentials.access_key_header())),
        Some((SIGNATURE, signature)),
        None,
        None,
        None,
    ])
}
