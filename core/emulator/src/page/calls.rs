//! An operation called from the page: checked against its description, then signed for a tenant and sent the way of every request.

use std::sync::Arc;

use http::header::{CONTENT_TYPE, HOST};
use http::{HeaderMap, HeaderName, HeaderValue};
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use serde::Deserialize;
use serde_json::{Map, Value, json};

use super::forms::find;
use super::watched::Watched;
use crate::asked::{Asked, read};
use crate::decode::Input;
use crate::exchange::{self, Incoming};
use crate::model::Route;
use crate::reply::Reply;
use crate::shared::Shared;
use crate::signature::{ACCESS_PREFIX, Author, TENANT, is_tenant};
use crate::validate::is_older;

/// Real connections begin with one.
const NO_CONNECTION: u64 = 0;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Wish {
    operation: String,
    #[serde(default)]
    tenant: String,
    #[serde(default)]
    input: Map<String, Value>,
}

impl Asked for Wish {
    const FORM: &str = r#"{"operation": "accounts.getDetail", "tenant": "demo", "input": {"id": "…"}}"#;
}

/// Which documented rules an input breaks.
pub(crate) fn check(shared: &Shared, body: &[u8]) -> Result<Value, String> {
    let wish: Wish = read(body)?;
    let route = find(shared, &wish.operation)?;
    let (parameters, body) = parts(route, wish.input);
    let strangers: Vec<Value> = match route.body {
        Some(_) => Vec::new(),
        None => body.keys().map(|field| json!({"field": field, "rule": "is not known"})).collect(),
    };
    let newest = route.versions.iter().copied().reduce(|left, right| if is_older(left, right) { right } else { left });
    let problems = Input { parameters, body, problems: Vec::new() }.check(route, &shared.validator, newest);
    let problems = problems.iter().map(|problem| json!({"field": problem.field, "rule": problem.rule}));
    Ok(problems.chain(strangers).collect())
}

/// Calls it, and gives the journal's entry. Faults strike as usual, but there is no connection that one could break.
pub(crate) async fn call(shared: &Arc<Shared>, body: &[u8]) -> Result<Reply, String> {
    let wish: Wish = read(body)?;
    let route = find(shared, &wish.operation)?;
    let incoming = request(shared, route, &wish.tenant, wish.input)?;
    let target = incoming.target.clone();
    let serving = shared.clock.serve();
    exchange::answer(shared, incoming, &serving).await;
    let entries = shared.journal.raw();
    let own = entries.iter().rev().find(|raw| raw.connection == NO_CONNECTION && raw.target == target);
    let own = own.ok_or("the journal was emptied meanwhile; call again")?;
    Ok(Reply::json(200, &json!(Watched::of(own))))
}

fn request(shared: &Shared, route: &Route, tenant: &str, input: Map<String, Value>) -> Result<Incoming, String> {
    if !is_tenant(tenant) {
        return Err(format!("`tenant` is `{tenant}`; pass {TENANT}"));
    }
    let (parameters, body) = parts(route, input);
    let target = target(route, &parameters)?;
    let mut headers = HeaderMap::new();
    let host = shared.address.to_string();
    let all = route.headers.iter().copied().chain([(HOST.as_str(), host.as_str())]);
    for (name, value) in all.chain([(CONTENT_TYPE.as_str(), "application/json")]) {
        if let (Ok(name), Ok(value)) = (name.parse::<HeaderName>(), HeaderValue::from_str(value)) {
            headers.insert(name, value);
        }
    }
    let access_key = format!("{ACCESS_PREFIX}{tenant}");
    let secret_key = shared.options.signing.secret(tenant);
    Author { access_key, secret_key, now: shared.clock.now() }.sign(route.vendor, route.method, &target, &mut headers);
    let mut head = format!("{} {target} HTTP/1.1", route.method);
    for (name, value) in &headers {
        head.push_str(&format!("\r\n{name}: {}", value.to_str().unwrap_or_default()));
    }
    let body = if route.body.is_some() || !body.is_empty() { Value::Object(body).to_string() } else { String::new() };
    Ok(Incoming {
        connection: NO_CONNECTION,
        method: route.method.to_owned(),
        target,
        head: head.into(),
        headers,
        body: Some(body.into()),
    })
}

/// Path and query parameters, and what belongs into the body.
fn parts(route: &Route, mut input: Map<String, Value>) -> (Map<String, Value>, Map<String, Value>) {
    let taken = route.parameters.iter().filter_map(|parameter| {
        let value = input.remove(parameter.name)?;
        Some((parameter.name.to_owned(), value))
    });
    let parameters = taken.collect();
    (parameters, input)
}

fn target(route: &Route, given: &Map<String, Value>) -> Result<String, String> {
    let (mut target, mut query) = (route.path.to_owned(), Vec::new());
    for parameter in route.parameters {
        match given.get(parameter.name) {
            Some(value) if parameter.in_path => {
                target = target.replace(&format!("{{{}}}", parameter.name), &escaped(value));
            }
            None if parameter.in_path => return Err(format!("`{}` is missing; the path needs it", parameter.name)),
            Some(Value::Array(items)) => {
                query.extend(items.iter().map(|item| format!("{}={}", parameter.name, escaped(item))));
            }
            Some(value) => query.push(format!("{}={}", parameter.name, escaped(value))),
            None => {}
        }
    }
    let mark = if query.is_empty() { "" } else { "?" };
    Ok(format!("{target}{mark}{}", query.join("&")))
}

fn escaped(value: &Value) -> String {
    let text = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
    utf8_percent_encode(&text, NON_ALPHANUMERIC).to_string()
}
