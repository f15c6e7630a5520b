//! The native module of the Node package `gureum`: the few verbs of the engine.
//!
//! It never grows with the API. Operations, types and errors are TypeScript;
//! here text goes in, a call runs on the core's own threads, and text comes
//! out. `client` has the verbs, `starts` begins calls together, `bridge` brings
//! what happened to JavaScript in batches, `waker` wakes it for them, `guard` turns defects into errors.
//!
//! A JavaScript object is touched on its own thread only, and nothing here is
//! shared between threads of JavaScript: every worker loads the module anew.

mod bridge;
mod client;
// Public, because builds of tests register no functions and would find these unused.
pub mod download;
#[cfg(feature = "emulator")]
mod emulator;
mod guard;
// Public for the same reason.
pub mod keytab;
mod starts;
mod waker;

use napi_derive::napi;

use guard::entered;

/// Names the exact API that this library knows.
#[napi]
pub fn revision() -> napi::Result<&'static str> {
    entered("revision", || Ok(gureum::engine::revision()))
}

/// Whether a variable of the environment has a say in the core.
#[napi]
pub fn concerns(name: String) -> napi::Result<bool> {
    entered("concerns", || Ok(gureum::engine::concerns(&name)))
}

/// A hint of this package's own, in the language of a tag.
#[napi]
pub fn said(hint: String, language: String) -> napi::Result<String> {
    entered("said", || Ok(gureum::engine::said(&hint, &language)))
}

/// Names the place that panics next. For tests.
#[cfg(feature = "panics")]
#[napi]
pub fn panic_at(place: String) -> napi::Result<()> {
    entered("panicAt", || {
        gureum::engine::panic_at(&place);
        Ok(())
    })
}
