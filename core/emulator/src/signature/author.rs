//! A signature of the emulator's own, for calls from its page and for commands to copy.

use std::time::SystemTime;

use http::{HeaderMap, HeaderName, HeaderValue};

use super::scheme::{Parts, Signed, sign, string_to_sign};
use crate::model::Vendor;
use crate::rfc3339;

/// The only client type that the vendor documents.
pub(crate) const CLIENT: &str = "Openapi";

/// What a header of a signature holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Part {
    AccessKey,
    Timestamp,
    Signature,
    Client,
}

/// Every header of a signature.
pub(crate) fn headers(vendor: Vendor) -> &'static [(&'static str, Part)] {
    match vendor {
        Vendor::Naver => &[
            ("x-ncp-iam-access-key", Part::AccessKey),
            ("x-ncp-apigw-timestamp", Part::Timestamp),
            ("x-ncp-apigw-signature-v2", Part::Signature),
        ],
        Vendor::Samsung => &[
            ("scp-accesskey", Part::AccessKey),
            ("scp-timestamp", Part::Timestamp),
            ("scp-signature", Part::Signature),
            ("scp-clienttype", Part::Client),
        ],
    }
}

/// Who signs, and when.
pub(crate) struct Author {
    pub(crate) access_key: String,
    pub(crate) secret_key: String,
    pub(crate) now: SystemTime,
}

impl Author {
    /// Adds the headers of a signature to those of a request, which name the host.
    pub(crate) fn sign(&self, vendor: Vendor, method: &str, target: &str, known: &mut HeaderMap) {
        let timestamp = rfc3339::millis(self.now).to_string();
        let client = if vendor == Vendor::Samsung { CLIENT } else { "" };
        let (access_key, timestamp) = (self.access_key.as_str(), timestamp.as_str());
        let parts = Parts { access_key, timestamp, signature: "", account: "", client };
        let text = string_to_sign(&Signed { vendor, method, target, headers: known, body: &[] }, &parts);
        let signature = sign(&self.secret_key, &text);
        for (name, part) in headers(vendor) {
            let value = match part {
                Part::AccessKey => access_key,
                Part::Timestamp => timestamp,
                Part::Signature => &signature,
                Part::Client => client,
            };
            // A key that no header may hold is left out, and missed like any other header.
            if let Ok(value) = HeaderValue::from_str(value) {
                known.insert(HeaderName::from_static(name), value);
            }
        }
    }
}
