//! The native library of the Swift and Kotlin packages: the few verbs of the
//! engine.
//!
//! It never grows with the API. Operations, types and errors are Swift and
//! Kotlin; here bytes go in, a call runs on the core's own threads, and bytes
//! come out. `client` has the verbs, `bridge` brings what happened to the
//! language in batches, `raw_calls` does both once more in plain functions.
//!
//! No function here is async: the futures of uniffi cannot be cancelled from
//! Swift, and one wake-up for each call is dear in Kotlin.

mod bridge;
mod client;
mod download;
mod emulator;
mod error;
mod keytab;
#[cfg(feature = "panics")]
mod panics;
mod raw_calls;
mod terminal;

uniffi::setup_scaffolding!();

#[cfg(test)]
#[path = "../tests/unit/lib.rs"]
mod tests;

/// Names the exact API that this library knows.
#[uniffi::export]
pub fn revision() -> String {
    gureum::engine::guarded("revision", || gureum::engine::revision().to_owned()).unwrap_or_default()
}

/// A hint of this package's own, in the language of a tag.
#[uniffi::export]
pub fn said(hint: String, language: String) -> String {
    gureum::engine::guarded("said", || gureum::engine::said(&hint, &language)).unwrap_or(hint)
}
