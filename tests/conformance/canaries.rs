//! Secrets that must come out nowhere: where each of them is put, and every form in which it would be recognised.
//!
//! A test of a language starts the program `canaries`, reads one line of JSON, and puts the secret into every position in
//! it with a client of its own. It keeps everything that its language can show of what came of it, with the log at its
//! most talkative, and looks for all forms in it. The services that answer are here, and so are the forms: once, because
//! a form that one language leaves out is a leak that nobody sees there.

mod forms;
mod positions;

use std::io;

use serde_json::{Value, json};

use crate::stage::Stage;

/// A secret for places that take visible ASCII only: keys, tokens, addresses, headers.
pub const KEY: &str = "canary/secret+Key0123456789abcdefABCDEF=";
/// A secret for bodies, with all that has to be escaped somewhere.
pub const PASSWORD: &str = "Canary-\"pass<word>&7é/한+\\x!";

/// Starts the services, and tells where the secrets go and how they look.
pub fn start() -> io::Result<(Stage, Value)> {
    let stage = Stage::new()?;
    let positions = positions::all(&stage)?;
    Ok((stage, json!({ "forms": forms(), "positions": positions })))
}

/// Pairs of a name and a text, for both secrets.
pub fn forms() -> Vec<(&'static str, String)> {
    [KEY, PASSWORD].into_iter().flat_map(forms::of).collect()
}
