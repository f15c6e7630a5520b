//! The native library of the Swift and Kotlin packages: the few verbs of the
//! engine.
//!
//! It never grows with the API. Operations, types and errors are Swift and
//! Kotlin; here bytes go in, a call runs on the core's own threads, and bytes
//! come out. `client` has the verbs, `bridge` brings completions and the
//! records of the log to the language in batches.
//!
//! No function here is async: the futures of uniffi cannot be cancelled from
//! Swift, and one wake-up for each call is dear in Kotlin.

mod bridge;
mod client;
mod door;
mod emulator;
mod failure;
mod keytab;
#[cfg(feature = "panics")]
mod panics;

uniffi::setup_scaffolding!();

#[cfg(test)]
#[path = "../tests/unit/lib.rs"]
mod tests;

/// Names the exact API that this library knows.
#[uniffi::export]
pub fn revision() -> String {
    gureum::engine::guarded("revision", || gureum::engine::revision().to_owned()).unwrap_or_default()
}
