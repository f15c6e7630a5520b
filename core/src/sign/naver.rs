//! NAVER signature v2.
//!
//! Signed are method, path with query, time and access key, with one space and
//! two line feeds between them. Host, body and other headers are not signed.
//! Source: the vendor's sample code and its Go SDK (`hmac/hmac.go`).

use http::{HeaderName, HeaderValue};

use super::parts::{Pieces, Unsigned, Values};
use crate::credentials::Credentials;

pub(super) static NAMES: [HeaderName; 3] = [
    HeaderName::from_static("x-ncp-apigw-timestamp"),
    HeaderName::from_static("x-ncp-iam-access-key"),
    HeaderName::from_static("x-ncp-apigw-signature-v2"),
];

pub(super) fn pieces<'a>(request: &Unsigned<'a>, credentials: &'a Credentials, timestamp: &'a str) -> Pieces<'a> {
    [request.method, " ", request.target, "\n", timestamp, "\n", credentials.access_key()]
}

pub(super) fn values(credentials: &Credentials, timestamp: HeaderValue, signature: HeaderValue) -> Values {
    [Some(timestamp), Some(credentials.access_key_header()), Some(signature), None, None, None]
}
