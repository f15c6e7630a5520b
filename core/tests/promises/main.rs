//! What `docs/reliability.md` promises, shown under fault and load.
//!
//! `tests/run rust` runs each in short; `tests/run soak` sets `GUREUM_SOAK` and runs the numbers that are promised.
#![allow(clippy::unwrap_used)]

mod answers;
mod creations;
mod deadlines;
mod detours;
mod explain;
mod nonsense;
mod outage;
mod script;
mod soak;
#[path = "../support/mod.rs"]
mod support;

use gureum::engine::{self, EngineClient, EngineReply};
use serde_json::{Value, json};

/// A client as a language package opens it.
fn open(service: &str, endpoint: &str, more: Value) -> EngineClient {
    let mut config = json!({
        "service": service, "endpoint": endpoint, "isolated": true,
        "accessKey": support::ACCESS_KEY, "secretKey": support::SECRET_KEY,
    });
    config.as_object_mut().unwrap().extend(more.as_object().cloned().unwrap_or_default());
    engine::open_with(config.to_string().as_bytes(), support::side::extras()).unwrap()
}

/// The kind of error that a reply is; empty for a success.
fn kind(reply: &EngineReply) -> String {
    if reply.ok {
        return String::new();
    }
    let error: Value = serde_json::from_slice(&reply.body).unwrap();
    error["kind"].as_str().unwrap().to_owned()
}
