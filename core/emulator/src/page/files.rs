//! The files of the page, as they stand in `page/`: part of the program, so that they need neither network nor installation.

use crate::reply::Reply;

const HTML: &str = "text/html; charset=utf-8";
const CSS: &str = "text/css; charset=utf-8";
const SCRIPT: &str = "text/javascript; charset=utf-8";

macro_rules! page {
    ($name:literal, $kind:expr) => {
        ($name, $kind, include_bytes!(concat!(env!("CARGO_MANIFEST_DIR"), "/page/", $name)))
    };
}

/// Name, kind and content.
const FILES: &[(&str, &str, &[u8])] = &[
    page!("index.html", HTML),
    page!("style.css", CSS),
    page!("app.js", SCRIPT),
    page!("clock.js", SCRIPT),
    page!("elements.js", SCRIPT),
    page!("faults.js", SCRIPT),
    page!("form.js", SCRIPT),
    page!("journal.js", SCRIPT),
    page!("operations.js", SCRIPT),
    page!("resources.js", SCRIPT),
    page!("server.js", SCRIPT),
    page!("snapshot.js", SCRIPT),
    page!("states.js", SCRIPT),
    page!("timeline.js", SCRIPT),
    page!("words.js", SCRIPT),
];

/// Nothing but these files and this server; no text becomes a script or markup; no other page shows this one.
const POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data:; \
                      base-uri 'none'; form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; \
                      trusted-types 'none'";

/// A file of the page; the empty name is its first one.
pub(crate) fn file(method: &str, name: &str) -> Option<Reply> {
    let name = if name.is_empty() { "index.html" } else { name };
    let (_, kind, content) = FILES.iter().find(|(known, ..)| *known == name && method == "GET")?;
    let reply = Reply::new(200, kind, bytes::Bytes::from_static(content));
    Some(
        reply
            .with("content-security-policy", POLICY)
            .with("x-content-type-options", "nosniff")
            .with("referrer-policy", "no-referrer")
            .with("cross-origin-resource-policy", "same-origin")
            .with("cross-origin-opener-policy", "same-origin")
            // Another version of the emulator may listen here tomorrow.
            .with("cache-control", "no-cache"),
    )
}
