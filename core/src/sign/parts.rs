//! What goes into a signature and what comes out of it, for either vendor.

use http::HeaderValue;

/// A request as it will be sent, before it is signed.
#[derive(Debug, Clone, Copy)]
pub struct Unsigned<'a> {
    /// HTTP method as sent.
    pub method: &'a str,
    /// The whole address as sent: scheme, host, port if written, path and query. No fragment.
    pub url: &'a str,
    /// Path and query as sent, from the first `/` after the host.
    pub target: &'a str,
}

/// As many as a vendor has headers; what is not sent is `None`.
pub(super) type Values = [Option<HeaderValue>; 6];

/// The signed text in pieces, so that it goes into the MAC without being joined first.
pub(super) type Pieces<'a> = [&'a str; 7];
