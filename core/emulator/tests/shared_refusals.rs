//! What any operation may be refused with comes over HTTP for every operation, in the shape of its description.
#![allow(clippy::unwrap_used)]

#[path = "generated/shared_refusals.rs"]
#[rustfmt::skip]
mod generated;
mod support;

use generated::{DESCRIBED, Described};
use gureum_emulator::clock::Mode;
use gureum_emulator::generated::routes::ROUTES;
use gureum_emulator::model::{Route, Vendor};
use gureum_emulator::{Emulator, Fault, Rule};
use serde_json::Value;
use support::{Answer, Request, Tenant};

/// An id that fits every path.
const ID: &str = "10a599e031e749b7b260868f441e862b";

type Refuse = fn(&Tenant<'_>, &Route) -> Option<Answer>;

/// Status, and what is answered with it; nothing where the vendor has no such refusal.
const SHARED: &[(u16, Refuse)] = &[
    // Samsung's gateway has no route for who sends none of its headers.
    (401, |tenant, route| (route.vendor == Vendor::Naver).then(|| unsigned(route).send(tenant.emulator))),
    (401, |tenant, route| {
        let forged = Tenant {
            emulator: tenant.emulator,
            keys: gureum_emulator::Keys { secret_key: "wrong".to_owned(), ..tenant.keys.clone() },
        };
        Some(signed(&forged, route).send(tenant.emulator))
    }),
    (403, |tenant, route| Some(faulty(tenant, route, status(403)))),
    (406, |tenant, route| {
        let version = format!("{} 99.9", route.service);
        let request = unsigned(route).samsung(tenant.emulator, &tenant.keys).header("Scp-API-Version", &version);
        (!route.service.is_empty()).then(|| request.send(tenant.emulator))
    }),
    (429, |tenant, route| Some(faulty(tenant, route, Fault::Throttle { retry_after: None }))),
    (429, |tenant, route| Some(faulty(tenant, route, Fault::Quota { retry_after: None }))),
    (500, |tenant, route| Some(faulty(tenant, route, status(500)))),
    (503, |tenant, route| Some(faulty(tenant, route, status(503)))),
    (504, |tenant, route| Some(faulty(tenant, route, status(504)))),
];

fn status(status: u16) -> Fault {
    Fault::Status { status, code: None, message: None, retry_after: None }
}

fn unsigned(route: &Route) -> Request {
    let path: Vec<&str> = route.path.split('/').map(|part| if part.starts_with('{') { ID } else { part }).collect();
    let body = if route.body.is_some() { "{}" } else { "" };
    Request::new(route.method, &path.join("/"), body)
}

fn signed(tenant: &Tenant<'_>, route: &Route) -> Request {
    match route.vendor {
        Vendor::Naver => unsigned(route).naver(tenant.emulator, &tenant.keys),
        Vendor::Samsung => unsigned(route).of(route).samsung(tenant.emulator, &tenant.keys),
    }
}

fn faulty(tenant: &Tenant<'_>, route: &Route, fault: Fault) -> Answer {
    tenant.emulator.faults().clear();
    let rule = Rule::new(fault).on(format!("{}/{}", route.of, route.id)).first(1);
    let number = tenant.emulator.faults().add(rule).unwrap();
    let answer = signed(tenant, route).send(tenant.emulator);
    assert_eq!(tenant.emulator.faults().hits(number), 1, "the fault struck `{}` of {}", route.id, route.of);
    answer
}

#[test]
fn every_operation_is_refused_in_the_shape_of_its_description() {
    let emulator = Emulator::builder().clock(Mode::Frozen).start().unwrap();
    let tenant = Tenant::of(&emulator, "shared");
    let mut problems = Vec::new();
    let mut compared = 0;
    for route in ROUTES {
        let described = DESCRIBED.iter().find(|each| (each.of, each.operation) == (route.of, route.id)).unwrap();
        for (status, refuse) in SHARED {
            let Some(answer) = refuse(&tenant, route) else { continue };
            compared += 1;
            problems.extend(differs(described, *status, &answer));
        }
    }
    assert!(problems.is_empty(), "{} of {compared}:\n{}", problems.len(), problems.join("\n"));
    assert_eq!(ROUTES.len(), DESCRIBED.len());
    assert!(compared >= ROUTES.len() * (SHARED.len() - 1), "{compared}");
}

fn differs(described: &Described, status: u16, answer: &Answer) -> Option<String> {
    let key = status.to_string();
    let find = |wanted: &str| described.statuses.iter().find(|(known, _)| *known == wanted);
    let place = format!("{}/{} {status}", described.of, described.operation);
    let Some((_, shape)) = find(&key).or_else(|| find("default")) else {
        return Some(format!("{place} is not described"));
    };
    let body: Value = serde_json::from_slice(&answer.body).unwrap_or_default();
    let is_shaped = fits(&body, &serde_json::from_str(shape).unwrap());
    let is_right = answer.status == status && is_shaped && answer.header("x-gureum-operation") == described.operation;
    (!is_right).then(|| format!("{place} {shape}\n  was {} {}", answer.status, answer.text()))
}

/// Whether a value is as a shape says: of its type, with what is required, and with something of what is described.
fn fits(value: &Value, shape: &Value) -> bool {
    if let Some(choices) = shape["anyOf"].as_array() {
        return choices.iter().any(|choice| fits(value, choice));
    }
    let is_known = |kind: &Value| match kind.as_str() {
        Some("string") => value.is_string(),
        Some("integer") => value.is_i64(),
        Some("number") => value.is_number(),
        Some("boolean") => value.is_boolean(),
        Some("array") => value.is_array(),
        Some("object") => value.is_object(),
        _ => value.is_null(),
    };
    let kinds = shape["type"].as_array().unwrap();
    let is_typed = kinds.is_empty() || kinds.iter().any(is_known);
    let has_fields = match (value.as_object(), shape["properties"].as_object()) {
        (Some(fields), Some(known)) => {
            let required = shape["required"].as_array().unwrap();
            required.iter().all(|name| fields.contains_key(name.as_str().unwrap()))
                && fields.keys().any(|name| known.contains_key(name))
                && fields.iter().all(|(name, field)| known.get(name).is_none_or(|shape| fits(field, shape)))
        }
        _ => true,
    };
    let items = value.as_array().filter(|_| !shape["items"].is_null());
    is_typed && has_fields && items.is_none_or(|items| items.iter().all(|item| fits(item, &shape["items"])))
}

#[test]
fn a_shape_is_told_from_another() {
    let shape = serde_json::json!({"anyOf": [
        {"type": ["object"], "required": ["error"], "properties": {"error": {"type": ["string"]}}},
        {"type": ["object"], "required": [], "properties": {"errors": {"type": ["array"], "items": {"type": ["integer", "null"]}}}},
    ]});
    let fits = |value: &str| fits(&serde_json::from_str(value).unwrap(), &shape);
    assert!(fits(r#"{"error": "", "more": 1}"#) && fits(r#"{"errors": [1, null]}"#) && fits(r#"{"errors": []}"#));
    assert!(!fits(r#"{"error": 1}"#) && !fits(r#"{"errors": ["1"]}"#) && !fits(r#"{"message": ""}"#) && !fits("[]"));
}
