//! Wire tests of all operations: the typed client against the emulator in replay mode.
//!
//! The tests are generated from the descriptions; here is what they have in
//! common. Which headers each cloud wants is written down once more, so that a
//! mistake of the core does not become the expectation.
#![allow(clippy::unwrap_used)]

mod generated;
mod mutations;
#[path = "../support/side.rs"]
mod side;

use std::collections::BTreeSet;

use gureum::operation::Vendor;
use gureum::{Client, ClientBuilder};
use gureum_emulator::Emulator;
use gureum_emulator::journal::Signature;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Map, Value};

/// A field that no description knows.
const NEW_FIELD: &str = "fieldOfTomorrow";

/// An emulator of one test.
struct Wire {
    emulator: Emulator,
}

/// What must have gone over the wire, once.
struct Expected {
    vendor: Vendor,
    operation: &'static str,
    method: &'static str,
    target: &'static str,
    body: Option<&'static str>,
    accepts: &'static str,
    /// Headers of this operation in particular, in lower case.
    headers: &'static [(&'static str, &'static str)],
}

/// Where a mock answers that knows the descriptions alone; `tests/run prism` names one.
fn mock() -> Option<String> {
    std::env::var("GUREUM_MOCK").ok()
}

impl Wire {
    fn start() -> Self {
        Wire { emulator: Emulator::builder().replay(true).start().unwrap() }
    }

    fn client<C: From<Client>>(&self, builder: ClientBuilder<C>) -> C {
        let keys = self.emulator.keys("wire");
        let endpoint = mock().unwrap_or_else(|| self.emulator.endpoint());
        let builder = builder.isolated(true).endpoint(endpoint).user_agent("wire-test");
        side::over(builder.access_key(keys.access_key).secret_key(keys.secret_key)).build().unwrap()
    }

    fn saw(&self, expected: Expected) {
        if mock().is_some() {
            // What was asked is for the mock to judge; what it answers is compared all the same.
            return;
        }
        let requests = self.emulator.journal().raw();
        assert_eq!(requests.len(), 1, "one call is one request");
        let request = &requests[0];
        assert_eq!(request.operation(), Some(expected.operation));
        assert_eq!(request.method, expected.method);
        assert_eq!(request.target, expected.target);
        assert_eq!(request.signature, Signature::Valid);
        assert_eq!(std::str::from_utf8(&request.body).unwrap(), expected.body.unwrap_or_default());
        for (name, value) in expected.headers {
            assert_eq!(request.header(name), Some(*value), "header `{name}`");
        }
        assert_eq!(request.header("accept"), Some(expected.accepts));
        assert_eq!(request.header("content-type"), expected.body.map(|_| "application/json"));
        let sent: BTreeSet<&str> = request.headers.keys().map(|name| name.as_str()).collect();
        assert_eq!(sent, wanted_headers(&expected, &self.emulator.keys("wire").access_key, request));
    }
}

/// Names of all headers of a request, none missing and none more.
fn wanted_headers(
    expected: &Expected,
    access_key: &str,
    request: &gureum_emulator::journal::Raw,
) -> BTreeSet<&'static str> {
    let mut names = BTreeSet::from(["host", "user-agent", "accept", "accept-encoding"]);
    if expected.body.is_some() {
        names.extend(["content-type", "content-length"]);
    }
    // The API version, and what the vendor demands of this operation.
    names.extend(expected.headers.iter().map(|(name, _)| *name));
    match expected.vendor {
        Vendor::Naver => {
            names.extend(["x-ncp-apigw-timestamp", "x-ncp-iam-access-key", "x-ncp-apigw-signature-v2"]);
            assert_eq!(request.header("x-ncp-iam-access-key"), Some(access_key));
        }
        Vendor::Samsung => {
            names.extend(["scp-accesskey", "scp-signature", "scp-timestamp", "scp-clienttype", "accept-language"]);
            assert_eq!(request.header("scp-accesskey"), Some(access_key));
            assert_eq!(request.header("scp-clienttype"), Some("Openapi"));
        }
    }
    names
}

/// Every example decodes, and no mutation of one does harm; those that satisfy their schema survive a round trip with a new field.
fn answers<T: DeserializeOwned + Serialize>(valid: &[(&str, &str)], samples: &[(&str, &str)], sensitive: &[&str]) {
    for (name, json) in valid.iter().chain(samples) {
        serde_json::from_str::<T>(json).unwrap_or_else(|error| panic!("`{name}` does not decode: {error}"));
    }
    let examples: Vec<&str> = valid.iter().chain(samples).map(|(_, json)| *json).collect();
    mutations::survive::<T>(&examples);
    for (name, json) in valid {
        let mut answer: Value = serde_json::from_str(json).unwrap();
        add_new_field(&mut answer);
        let decoded: T = serde_json::from_value(answer.clone()).unwrap();
        let again = serde_json::to_value(decoded).unwrap();
        sensitive.iter().for_each(|pointer| forget(&mut answer, pointer));
        assert_eq!(without_nothing(again), without_nothing(answer), "`{name}` after a round trip");
    }
}

/// Into the answer, and into every object of its lists.
fn add_new_field(answer: &mut Value) {
    let Some(fields) = answer.as_object_mut() else { return };
    for item in fields.values_mut().filter_map(Value::as_array_mut).flatten() {
        add_new_field(item);
    }
    fields.insert(NEW_FIELD.to_owned(), Value::from("kept"));
}

/// Removes a secret: it is read, but never written.
fn forget(value: &mut Value, pointer: &str) {
    let Some((step, rest)) = pointer.trim_start_matches('/').split_once('/') else {
        let name = pointer.trim_start_matches('/');
        if let Some(fields) = value.as_object_mut() {
            fields.remove(name);
        }
        return;
    };
    match value {
        Value::Array(items) if step == "*" => items.iter_mut().for_each(|item| forget(item, rest)),
        Value::Object(fields) if step == "*" => fields.values_mut().for_each(|item| forget(item, rest)),
        Value::Object(fields) => fields.get_mut(step).into_iter().for_each(|inner| forget(inner, rest)),
        _ => {}
    }
}

/// Absent, `null`, `""`, `[]` and `{}` mean the same.
fn without_nothing(value: Value) -> Value {
    match value {
        Value::Object(fields) => {
            let kept = fields.into_iter().map(|(name, value)| (name, without_nothing(value)));
            Value::Object(kept.filter(|(_, value)| !is_nothing(value)).collect())
        }
        Value::Array(items) => items.into_iter().map(without_nothing).collect(),
        other => other,
    }
}

fn is_nothing(value: &Value) -> bool {
    match value {
        Value::Null => true,
        Value::String(text) => text.is_empty(),
        Value::Array(items) => items.is_empty(),
        Value::Object(fields) => fields.is_empty(),
        _ => false,
    }
}

/// Bytes as the descriptions write them.
fn base64(bytes: &[u8]) -> String {
    use base64::Engine;
    base64::engine::general_purpose::STANDARD.encode(bytes)
}
