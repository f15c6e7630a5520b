//! Doors into parsers that have no public entry, for the fuzz targets only.
//!
//! The feature `fuzzing` opens them. They are no part of the public API and
//! follow no version rule.

use std::time::SystemTime;

use bytes::Bytes;
use http::{HeaderMap, StatusCode};

use crate::credentials::Credentials;
use crate::error::{Error, Result};
use crate::operation::Operation;
use crate::response::{self, Context};

/// The error that an answer with `status` and `body` becomes; `None` for a success.
pub fn answer(operation: &'static Operation, input: &[u8], status: u16, body: &[u8]) -> Result<Option<Error>> {
    let credentials = Credentials::new("access-key", "secret-key-of-the-fuzzer")?;
    let origin = "https://df.apigw.ntruss.com";
    let context =
        Context { operation: Some(operation), versions: &[], input, origin, credentials: &credentials, before: None };
    let status = StatusCode::from_u16(status).unwrap_or(StatusCode::IM_A_TEAPOT);
    let headers = HeaderMap::new();
    if status.is_success() {
        return Ok(response::success(&context, &headers, Bytes::copy_from_slice(body)).err().map(|(error, _)| error));
    }
    Ok(Some(response::refusal(&context, status, &headers, body, SystemTime::UNIX_EPOCH).0))
}
