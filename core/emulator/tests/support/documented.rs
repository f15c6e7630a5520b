//! Requests that a description documents.

use gureum_emulator::Emulator;
use gureum_emulator::model::{Route, Vendor};
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use serde_json::{Map, Value};

use super::{Answer, Request};

fn text(value: &Value) -> String {
    let plain = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
    utf8_percent_encode(&plain, NON_ALPHANUMERIC).to_string()
}

/// The request that an input object means.
fn request(route: &Route, mut input: Map<String, Value>) -> Request {
    let mut target = route.path.to_owned();
    let mut query = Vec::new();
    for parameter in route.parameters {
        let Some(value) = input.remove(parameter.name) else { continue };
        if parameter.in_path {
            target = target.replace(&format!("{{{}}}", parameter.name), &text(&value));
        } else {
            query.push(format!("{}={}", parameter.name, text(&value)));
        }
    }
    if !query.is_empty() {
        target = format!("{target}?{}", query.join("&"));
    }
    let body = if route.body.is_some() { Value::Object(input).to_string() } else { String::new() };
    let request = Request::new(route.method, &target, body).of(route);
    route.headers.iter().fold(request, |request, (name, value)| request.header(name, value))
}

/// Sends it, signed by the tenant `t`.
pub fn send(emulator: &Emulator, route: &Route, input: &Value) -> Answer {
    let keys = emulator.keys("t");
    let request = request(route, input.as_object().unwrap().clone());
    match route.vendor {
        Vendor::Naver => request.naver(emulator, &keys),
        Vendor::Samsung => request.samsung(emulator, &keys),
    }
    .send(emulator)
}
