//! A request of the journal as a command for a shell. What is secret stands in variables, so that the command can be shown.

use crate::journal::{Raw, shown};
use crate::model::{Route, Vendor};
use crate::signature::{CLIENT, Part, headers, path_and_query};

/// Headers that curl writes by itself.
const OWN: &[&str] = &["host", "content-length", "connection", "user-agent", "accept-encoding", "transfer-encoding"];

/// The command.
pub(super) fn command(raw: &Raw, route: &Route, endpoint: &str) -> String {
    let entry = raw.entry(false);
    // What is masked is signed masked.
    let (vendor, target) = (route.vendor, path_and_query(&entry.target));
    let url = format!("{endpoint}{target}");
    let mut lines = vec![preparation(vendor, &raw.method, target, &url)];
    lines.push(format!("curl --request {} {} \\", quoted(&raw.method), quoted(&url)));
    for (name, part) in headers(vendor) {
        lines.push(format!("  --header \"{name}: {}\" \\", variable(vendor, *part)));
    }
    let signed: Vec<&str> = headers(vendor).iter().map(|(name, _)| *name).collect();
    for (name, value) in &entry.headers {
        if !OWN.contains(&name.as_str()) && !signed.contains(&name.as_str()) {
            lines.push(format!("  --header {} \\", quoted(&format!("{name}: {}", value.as_str().unwrap_or_default()))));
        }
    }
    match shown(&raw.body, route.body) {
        Some(body) => lines.push(format!("  --data {}", quoted(&body.to_string()))),
        None => lines.push("  --silent --show-error".to_owned()),
    }
    lines.join("\n") + "\n"
}

/// Time and signature. The text to sign is in the order that each vendor documents.
fn preparation(vendor: Vendor, method: &str, target: &str, url: &str) -> String {
    let time = "timestamp=\"$(date +%s)000\"";
    let (form, key, text) = match vendor {
        Vendor::Naver => ("%s\\n%s\\n%s".to_owned(), variable(vendor, Part::AccessKey), format!("{method} {target}")),
        Vendor::Samsung => (format!("%s%s%s{CLIENT}"), variable(vendor, Part::AccessKey), format!("{method}{url}")),
    };
    let secret = match vendor {
        Vendor::Naver => "$NCLOUD_SECRET_ACCESS_KEY",
        Vendor::Samsung => "$SCP_SECRET_KEY",
    };
    format!(
        "{time}\nsignature=\"$(printf '{form}' {} \"$timestamp\" \"{key}\" |\n  \
         openssl dgst -sha256 -hmac \"{secret}\" -binary | base64)\"",
        quoted(&text)
    )
}

fn variable(vendor: Vendor, part: Part) -> &'static str {
    match (part, vendor) {
        (Part::AccessKey, Vendor::Naver) => "$NCLOUD_ACCESS_KEY_ID",
        (Part::AccessKey, Vendor::Samsung) => "$SCP_ACCESS_KEY",
        (Part::Timestamp, _) => "$timestamp",
        (Part::Signature, _) => "$signature",
        (Part::Client, _) => CLIENT,
    }
}

/// One word of a shell, whatever is in it.
fn quoted(text: &str) -> String {
    format!("'{}'", text.replace('\'', "'\\''"))
}
