//! The admin path `/_gureum/`: everything a test wants from outside the process.
//!
//! It is plain JSON without login, so it must not be reachable from a web page:
//! a foreign `Origin` is refused, and so is a `Host` that is not this machine,
//! because a page can make its own name resolve to the loopback address.

use std::str::FromStr;
use std::sync::Arc;
use std::time::Duration;

use http::header::HOST;
use serde::Deserialize;
use serde_json::{Value, json};

use crate::asked::{Asked, read};
use crate::clock::Mode;
use crate::confidence;
use crate::exchange::Incoming;
use crate::faults;
use crate::generated::routes::VERSIONS;
use crate::model::Route;
use crate::page::{self, Events};
use crate::reply::Reply;
use crate::rfc3339;
use crate::shared::Shared;
use crate::signature::path_and_query;
use crate::snapshot::Snapshot;
use crate::validate::is_older;

const PREFIX: &str = "/_gureum/";

/// Whether a request is for the emulator itself and not for a cloud.
pub(crate) fn is_admin(path: &str) -> bool {
    path.starts_with(PREFIX) || path == "/" || path == PREFIX.trim_end_matches('/')
}

/// An answer, or one that goes on.
pub(crate) enum Answered {
    Whole(Reply),
    Events(Events),
}

/// Answers one request.
pub(crate) async fn answer(shared: &Arc<Shared>, incoming: Incoming) -> Answered {
    let target = path_and_query(&incoming.target);
    let (path, query) = target.split_once('?').unwrap_or((target, ""));
    let is_watching = incoming.method == "GET" && path.strip_prefix(PREFIX) == Some(page::EVENTS);
    if is_watching && check_caller(shared, &incoming).is_ok() {
        return match Events::after(shared, query) {
            Ok(events) => Answered::Events(events),
            Err(reason) => Answered::Whole(refusal(400, &reason)),
        };
    }
    Answered::Whole(whole(shared, incoming).await)
}

async fn whole(shared: &Arc<Shared>, incoming: Incoming) -> Reply {
    let target = path_and_query(&incoming.target);
    let (path, query) = target.split_once('?').unwrap_or((target, ""));
    if path == "/" {
        return versions(shared, &incoming);
    }
    if path == PREFIX.trim_end_matches('/') {
        return Reply::empty(308).with("location", PREFIX);
    }
    if let Err(reason) = check_origin(&incoming) {
        return refusal(403, reason);
    }
    // What the page is made of holds nothing of this emulator: it may be fetched before its user has typed the token.
    let is_public = shared.options.token.is_some();
    // Who asks for the head alone, as a look at the health of something does, gets that of the same answer.
    let method = if incoming.method == "HEAD" { "GET" } else { incoming.method.as_str() };
    if let Some(file) = page::file(method, path.strip_prefix(PREFIX).unwrap_or_default())
        && (is_public || check_caller(shared, &incoming).is_ok())
    {
        return file;
    }
    if let Err(reason) = check_caller(shared, &incoming) {
        return refusal(403, reason);
    }
    let body = incoming.body.as_deref().unwrap_or_default();
    let path = path.strip_prefix(PREFIX).unwrap_or_default();
    let result = match (method, path) {
        ("POST", "clock/sleep") => sleep(shared, body).await,
        ("POST", page::CALLS) => page::call(shared, body).await,
        (method, path) => handle(shared, method, path, query, body),
    };
    result.unwrap_or_else(|reason| refusal(400, &reason))
}

fn handle(shared: &Shared, method: &str, path: &str, query: &str, body: &[u8]) -> Result<Reply, String> {
    match (method, path) {
        ("GET", "health") => Ok(ok(health(shared))),
        ("GET", "operations") => Ok(ok(shared.router.routes().iter().map(operation).collect())),
        ("GET", "faults") => Ok(ok(json!(shared.rules.list()))),
        ("POST", "faults") => Ok(ok(json!({"id": shared.add_rule(faults::read(body)?)?}))),
        ("DELETE", "faults") => Ok(ok(json!({"cleared": shared.clear_rules(id(query)?)}))),
        ("GET", "clock") => Ok(ok(clock(shared))),
        ("PUT" | "POST", "clock") => set_clock(shared, read(body)?),
        ("POST", "clock/advance") => advance(shared, read(body)?),
        ("POST", "clock/next") => Ok(next(shared)),
        ("GET", "journal") => Ok(ok(json!(shared.journal.entries()))),
        ("DELETE", "journal") => {
            shared.journal.clear();
            Ok(ok(json!({})))
        }
        ("GET", "snapshot") => Ok(Reply::new(200, "application/json", Snapshot::take(shared).to_json())),
        ("PUT", "snapshot") => {
            let text = std::str::from_utf8(body).map_err(|_| "the snapshot is no UTF-8".to_owned())?;
            Snapshot::from_json(text)?.put_back(shared);
            Ok(ok(json!({})))
        }
        ("POST", "save") => save(shared),
        ("POST", "reset") => {
            shared.reset();
            Ok(ok(json!({})))
        }
        ("POST", "connections/drop") => Ok(ok(json!({"dropped": shared.drop_idle_connections()}))),
        ("GET", "resources") => Ok(ok(page::resources(shared))),
        ("GET", "faults/kinds") => Ok(ok(page::fault_kinds())),
        ("GET", "operations/form") => page::form(shared, query).map(ok),
        ("POST", "operations/check") => page::check(shared, body).map(ok),
        ("GET", "journal/code") => page::code(shared, query).map(|text| ok(json!({"code": text}))),
        _ => Ok(refusal(404, &format!("there is no `{method} {PREFIX}{path}`; see the README of the emulator"))),
    }
}

fn ok(value: Value) -> Reply {
    Reply::json(200, &value)
}

fn refusal(status: u16, reason: &str) -> Reply {
    Reply::json(status, &json!({"error": reason}))
}

fn id(query: &str) -> Result<Option<u64>, String> {
    match query.strip_prefix("id=") {
        Some(number) => number.parse().map(Some).map_err(|_| format!("`{number}` is no number of a rule")),
        None if query.is_empty() => Ok(None),
        None => Err(format!("`{query}` is not understood; `?id=1` ends one rule, no query ends all")),
    }
}

/// Whom the request is for; nobody, if it names two.
fn host(incoming: &Incoming) -> &str {
    // Who names a host in the target means that one, whatever the header says.
    if let Some((_, rest)) = incoming.target.split_once("://").filter(|(scheme, _)| !scheme.contains('/')) {
        return rest.split('/').next().unwrap_or_default();
    }
    let mut named = incoming.headers.get_all(HOST).iter();
    match (named.next(), named.next()) {
        (Some(one), None) => one.to_str().unwrap_or_default(),
        _ => "",
    }
}

/// No web page but our own, which is the one from the address that the request goes to.
fn check_origin(incoming: &Incoming) -> Result<(), &'static str> {
    let text = |name: &str| incoming.headers.get(name).map(|value| value.to_str().unwrap_or_default());
    let own = format!("http://{}", host(incoming));
    if text("origin").is_some_and(|origin| origin != own) {
        return Err("requests of web pages are refused; send no `Origin`");
    }
    // Who follows a link to the page comes from elsewhere too, but a page cannot read what it links to. A form that is sent is no link.
    let is_link = text("sec-fetch-mode") == Some("navigate") && incoming.method == "GET";
    if !is_link && matches!(text("sec-fetch-site"), Some("cross-site" | "same-site")) {
        return Err("requests of web pages are refused; a browser says that this one comes from another site");
    }
    Ok(())
}

/// Only programs of this machine, or those that know the token.
fn check_caller(shared: &Shared, incoming: &Incoming) -> Result<(), &'static str> {
    check_origin(incoming)?;
    let sent = incoming.headers.get("x-gureum-token").map(|value| value.to_str().unwrap_or_default());
    match &shared.options.token {
        Some(token) if sent != Some(token) => {
            Err("this emulator can be reached from other machines; send its token as `x-gureum-token`")
        }
        None if !is_loopback(host(incoming)) => Err("the `Host` is not this machine; use 127.0.0.1 or localhost"),
        _ => Ok(()),
    }
}

fn is_loopback(host: &str) -> bool {
    let name = match host.strip_prefix('[') {
        Some(rest) => rest.split(']').next().unwrap_or_default(),
        None => host.split(':').next().unwrap_or_default(),
    };
    let is_address = name.parse::<std::net::IpAddr>().is_ok_and(|address| address.is_loopback());
    is_address || name.eq_ignore_ascii_case("localhost")
}

fn health(shared: &Shared) -> Value {
    json!({
        "status": "ok",
        "version": env!("CARGO_PKG_VERSION"),
        "operations": shared.router.routes().len(),
        "seed": shared.options.seed,
        "replay": shared.options.replay,
        "verify": shared.options.verify,
        "clock": clock(shared),
    })
}

fn operation(route: &Route) -> Value {
    json!({
        "id": route.id,
        "service": route.of,
        "method": route.method,
        "path": route.path,
        "versions": route.versions,
        "confidence": route.confidence,
    })
}

fn clock(shared: &Shared) -> Value {
    json!({"mode": shared.clock.mode().name(), "modes": Mode::ALL.iter().map(|mode| mode.name()).collect::<Vec<_>>(), "now": rfc3339::format(shared.clock.now())})
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct SetClock {
    mode: Option<String>,
    now: Option<String>,
}

impl Asked for SetClock {
    const FORM: &str = r#"{"mode": "frozen", "now": "2026-01-01T00:00:00Z"}, or with one of the two"#;
}

fn set_clock(shared: &Shared, wish: SetClock) -> Result<Reply, String> {
    let time = match &wish.now {
        Some(text) => {
            Some(rfc3339::parse(text).ok_or_else(|| format!("`{text}` is no time; write it as 2026-01-01T00:00:00Z"))?)
        }
        None => None,
    };
    let mode = wish.mode.as_deref().map(Mode::from_str).transpose()?;
    if mode == Some(Mode::Real) && time.is_some() {
        return Err("a real clock has no other time than the machine's; leave out `now`".to_owned());
    }
    mode.into_iter().for_each(|mode| shared.clock.run(mode));
    time.into_iter().for_each(|time| shared.clock.set(time));
    Ok(ok(clock(shared)))
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Span {
    ms: u64,
}

impl Asked for Span {
    const FORM: &str = r#"{"ms": 1000}, with a whole number from 0"#;
}

fn advance(shared: &Shared, span: Span) -> Result<Reply, String> {
    shared.clock.advance(Duration::from_millis(span.ms));
    Ok(ok(clock(shared)))
}

/// Answers when the time has passed on the emulator's clock: how other processes sleep on it.
async fn sleep(shared: &Shared, body: &[u8]) -> Result<Reply, String> {
    let span: Span = read(body)?;
    shared.clock.sleep(Duration::from_millis(span.ms)).await;
    Ok(ok(clock(shared)))
}

fn next(shared: &Shared) -> Reply {
    let moved = shared.advance_to_next_event();
    let mut value = clock(shared);
    value["moved"] = moved.into();
    ok(value)
}

fn save(shared: &Shared) -> Result<Reply, String> {
    let path = shared.options.data.as_ref().ok_or("there is no data file; start the emulator with `--data FILE`")?;
    Snapshot::take(shared).save(path).map_err(|error| format!("cannot write `{}`: {error}", path.display()))?;
    Ok(ok(json!({})))
}

/// `GET /`: the versions of a Samsung service. All services share one address here, so the service is told by the
/// first part of the host or by the version header; without both, all are listed.
fn versions(shared: &Shared, incoming: &Incoming) -> Reply {
    let text = |name: &str| incoming.headers.get(name).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let asked = [text("host").split('.').next(), text("scp-api-version").split(' ').next()];
    let routes = shared.router.routes();
    let mut services: Vec<&str> = routes.iter().map(|route| route.service).filter(|name| !name.is_empty()).collect();
    services.dedup();
    if incoming.method != "GET" || services.is_empty() {
        return Reply::json(404, &json!({"status": 404, "error": "Not Found", "path": "/"}));
    }
    if let Some(named) = services.iter().find(|service| asked.contains(&Some(**service))) {
        services = vec![*named];
    }
    let listed: Vec<Value> = services.iter().flat_map(|service| service_versions(shared, service)).collect();
    // Which versions there are is documented; that one address answers for all services, and with what link, is not.
    Reply::json(200, &json!({"versions": listed})).with(confidence::HEADER, "inferred")
}

/// The newest first.
fn service_versions(shared: &Shared, service: &str) -> Vec<Value> {
    let described = VERSIONS.iter().find(|(token, _)| *token == service);
    let mut known: Vec<(&str, &str)> = described.map(|(_, known)| known.to_vec()).unwrap_or_default();
    known.sort_by(|(left, _), (right, _)| is_older(left, right).cmp(&is_older(right, left)));
    let href = format!("{}/v1", shared.endpoint());
    let entry = |(version, status): &(&str, &str)| {
        json!({
            "id": format!("v{version}"),
            "status": status,
            "service": service,
            "links": [{"rel": "self", "href": href}],
        })
    };
    known.iter().map(entry).collect()
}
