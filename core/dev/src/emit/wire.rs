//! Wire tests: the documented example of every operation, sent with the typed
//! client to the emulator in replay mode.
//!
//! What is expected comes from the description alone, never from the core: a
//! mistake that core and emulator share would otherwise stay hidden.

use std::fmt::Write;

use serde::Serialize;
use serde_json::{Map, Value};

use super::layout::BREAK;
use super::rust::{Field, Record, Types};
use super::{Output, literal, render};
use crate::load::{Additional, Schema};
use crate::model::{Model, Operation, Place, Service, Shape};
use crate::names;
use crate::sure;

#[derive(Serialize)]
struct File {
    file: String,
    title: String,
    module: String,
    vendor: &'static str,
    client: String,
    tests: Vec<Test>,
    answers: Vec<AnswerExamples>,
}

#[derive(Serialize)]
struct Test {
    name: String,
    call: String,
    answer: &'static str,
    operation: String,
    method: &'static str,
    target: String,
    body: String,
    accepts: &'static str,
    headers: String,
    assertions: Vec<String>,
}

/// Examples of one answer.
#[derive(Serialize)]
struct AnswerExamples {
    name: String,
    kind: String,
    valid: Vec<(String, String)>,
    samples: Vec<(String, String)>,
    sensitive: String,
}

#[derive(Serialize)]
struct Modules {
    modules: Vec<String>,
}

/// `core/tests/wire/generated/*.rs`.
pub fn emit(model: &Model) -> Vec<Output> {
    let output = |name: &str, text: String| Output { path: format!("core/tests/wire/generated/{name}.rs"), text };
    let modules = Modules { modules: model.services.iter().map(|service| service.spelling().snake()).collect() };
    let mut outputs = vec![output("mod", render(include_str!("../../templates/wire/mod.rs.j2"), modules))];
    for service in &model.services {
        let text = render(include_str!("../../templates/wire/service.rs.j2"), file(service));
        outputs.push(output(&service.spelling().snake(), text));
    }
    outputs
}

fn file(service: &Service) -> File {
    let types = Types::new(service);
    let answers: Vec<AnswerExamples> =
        service.operations.iter().filter_map(|operation| answer(service, operation)).collect();
    File {
        file: service.source.file.clone(),
        title: service.source.document.info.title.clone(),
        module: service.spelling().snake(),
        vendor: service.source.document.service.vendor.in_rust(),
        client: service.spelling().in_rust(),
        tests: service.operations.iter().map(|operation| test(service, &types, operation)).collect(),
        answers,
    }
}

fn test(service: &Service, types: &Types, operation: &Operation) -> Test {
    let empty = Value::Object(Map::new());
    let (name, input) = operation.requests.first().map_or(("", &empty), |(name, input)| (*name, input));
    let examples = &operation.reply.examples[..operation.reply.valid];
    let reply = examples.iter().find(|(reply, _)| *reply == name).or(examples.first());
    let mut assertions = Vec::new();
    if let (Some(json), Some((_, example))) = (operation.reply.json, reply)
        && let Shape::Record(record) = service.shape(json)
    {
        assert_fields(types, &types.records[&record], "answer", &example.value, &mut assertions);
    }
    if let (Some(file), Some((_, example))) = (operation.reply.file, reply) {
        assertions.push(format!("let answer: gureum::{} = answer;", file.word()));
        assertions
            .push(format!("assert_eq!(base64(answer.as_bytes()), {});", literal::text(&file.base64(&example.value))));
    }
    Test {
        name: names::snake(operation.id),
        call: lines(&call(service, types, operation, input)),
        answer: if assertions.is_empty() { "()" } else { "answer" },
        operation: literal::text(operation.id),
        method: operation.method,
        target: literal::text(&target(operation, input)),
        body: body(service, operation, input),
        accepts: operation.reply.file.map_or("application/json", |file| file.media),
        headers: headers(service, operation),
        assertions,
    }
}

/// A long chain of setters gets a line for each.
fn lines(call: &str) -> String {
    let is_long = call.chars().count() > 70;
    call.replace(BREAK, if is_long { "\n            " } else { "" })
}

/// `accounts().get_detail("…")`, with marks where it may be broken.
pub(super) fn call(service: &Service, types: &Types, operation: &Operation, input: &Value) -> String {
    let group = if service.groups.len() > 1 { format!("{}().", names::snake(operation.group)) } else { String::new() };
    let method = names::snake(operation.name);
    let record = types.request_name(operation).and_then(|name| types.records.get(&name));
    let fields = input.as_object().map_or(0, Map::len);
    match record {
        Some(record) if fields > 0 => {
            let with = if record.parameter_count == 0 { "_with" } else { "" };
            format!("{group}{method}{with}({})", short(types, record, input))
        }
        _ => format!("{group}{method}()"),
    }
}

/// A request as its users would write it: the only required text alone, if nothing else is given.
fn short(types: &Types, record: &Record, input: &Value) -> String {
    let takes_text = record.froms.iter().any(|(source, _)| source == "&str");
    let given: Vec<_> = input.as_object().into_iter().flatten().collect();
    let [(name, value)] = given.as_slice() else { return construct(types, record, input) };
    let only = record.fields.iter().find(|field| field.wire == **name && field.is_required);
    match only.map(|field| &field.shape) {
        Some(Shape::Record(inner)) if takes_text => short(types, &types.records[inner], value),
        Some(_) if takes_text && value.is_string() => literal::text(value.as_str().unwrap_or_default()),
        _ => construct(types, record, input),
    }
}

/// `Type::new(…).field(…)`.
fn construct(types: &Types, record: &Record, input: &Value) -> String {
    let value = |field: &Field| input.get(&field.wire).map(|value| expression(types, field, &field.shape, value));
    let required = record.fields.iter().filter(|field| field.is_required);
    let arguments: Vec<_> = required.map(|field| value(field).unwrap_or_default()).collect();
    let mut text = format!("{}::new({})", record.name, arguments.join(", "));
    for field in record.fields.iter().filter(|field| !field.is_required) {
        if input.get(&field.wire).is_some_and(|value| !value.is_null()) {
            let _ = write!(text, "{BREAK}.{}({})", field.name, value(field).unwrap_or_default());
        }
    }
    text
}

fn expression(types: &Types, field: &Field, shape: &Shape, value: &Value) -> String {
    let nested = |inner: &Shape, value: &Value| expression(types, field, inner, value);
    match (shape, value) {
        (Shape::Record(name), _) => construct(types, &types.records[name], value),
        (Shape::List(_) | Shape::Texts, Value::Array(items)) if items.is_empty() => {
            format!("{}::new()", turbofish(&field.base))
        }
        (Shape::Map(_), Value::Object(entries)) if entries.is_empty() => format!("{}::new()", turbofish(&field.base)),
        (Shape::List(inner), Value::Array(items)) => {
            format!("[{}]", items.iter().map(|item| nested(inner, item)).collect::<Vec<_>>().join(", "))
        }
        (Shape::Texts, Value::Array(items)) => {
            format!("[{}]", items.iter().map(|item| nested(&Shape::Text, item)).collect::<Vec<_>>().join(", "))
        }
        (Shape::Map(inner), Value::Object(entries)) => {
            let pair = |(key, value): (&String, &Value)| format!("({}, {})", literal::text(key), nested(inner, value));
            format!("[{}]", entries.iter().map(pair).collect::<Vec<_>>().join(", "))
        }
        (Shape::Free, _) => {
            format!("serde_json::from_str::<Map<String, Value>>({}).unwrap()", literal::raw(&value.to_string()))
        }
        (_, Value::String(text)) => literal::text(text),
        (_, value) => value.to_string(),
    }
}

fn turbofish(base: &str) -> String {
    base.replacen('<', "::<", 1)
}

/// Path with its parts filled in, then the query in the order of the description.
pub(super) fn target(operation: &Operation, input: &Value) -> String {
    let text = |name: &str| {
        let value = input.get(name)?;
        Some(percent(value.as_str().map_or_else(|| value.to_string(), str::to_owned).as_str()))
    };
    let mut target = operation.path.to_string();
    let mut query = Vec::new();
    for each in &operation.inputs {
        let Some(value) = text(each.name) else { continue };
        match each.place {
            Place::Path => target = target.replace(&format!("{{{}}}", each.name), &value),
            Place::Query => query.push(format!("{}={value}", percent(each.name))),
            Place::Body => {}
        }
    }
    if query.is_empty() { target } else { format!("{target}?{}", query.join("&")) }
}

/// RFC 3986: everything but unreserved characters is escaped.
fn percent(text: &str) -> String {
    let mut out = String::new();
    for byte in text.bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' => out.push(char::from(byte)),
            byte => {
                let _ = write!(out, "%{byte:02X}");
            }
        }
    }
    out
}

/// The body with its fields in the order of the description.
fn body(service: &Service, operation: &Operation, input: &Value) -> String {
    sent(service, operation, input).map_or("None".to_owned(), |body| format!("Some({})", literal::raw(&body)))
}

/// The same as text.
pub(super) fn sent(service: &Service, operation: &Operation, input: &Value) -> Option<String> {
    operation.body.map(|schema| ordered(service, schema, input).to_string())
}

fn ordered(service: &Service, schema: &Schema, value: &Value) -> Value {
    let schema = service.resolve(schema).schema;
    match (value, &schema.items) {
        (Value::Object(_), _) if !schema.properties.is_empty() => {
            let field =
                |(name, inner): (&str, &Schema)| Some((name.to_owned(), ordered(service, inner, value.get(name)?)));
            Value::Object(schema.properties.iter().filter_map(field).collect())
        }
        (Value::Object(entries), _) => match &schema.additional_properties {
            // Typed maps are sorted by key.
            Some(Additional::Of(_)) => {
                let mut sorted: Vec<_> = entries.clone().into_iter().collect();
                sorted.sort_by(|left, right| left.0.cmp(&right.0));
                Value::Object(sorted.into_iter().collect())
            }
            Some(Additional::Any) => value.clone(),
            None => Value::Object(Map::new()),
        },
        (Value::Array(items), Some(inner)) => items.iter().map(|item| ordered(service, inner, item)).collect(),
        _ => value.clone(),
    }
}

fn headers(service: &Service, operation: &Operation) -> String {
    let mut headers: Vec<(String, String)> = Vec::new();
    let version = operation.given.api_version.as_ref().map(|version| &version.value);
    if let (Some(versions), Some(version)) = (&service.source.document.versions, version) {
        headers.push(("scp-api-version".to_owned(), format!("{} {version}", versions.token)));
    }
    let demanded = operation.given.required_headers.iter();
    headers.extend(demanded.map(|(name, value)| (name.to_lowercase(), value.clone())));
    literal::pairs(headers.iter().map(|(name, value)| (name.as_str(), value.as_str())))
}

fn assert_fields(types: &Types, record: &Record, path: &str, value: &Value, out: &mut Vec<String>) {
    for field in &record.fields {
        let Some(value) = value.get(&field.wire).filter(|value| !value.is_null()) else { continue };
        let path = format!("{path}.{}", field.name);
        assert_field(types, field, &path, value, out);
    }
}

fn assert_field(types: &Types, field: &Field, path: &str, value: &Value, out: &mut Vec<String>) {
    let text = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
    let text = literal::text(&text);
    let is_option = field.kind.starts_with("Option<");
    let equal = |value: &str| if is_option { format!("Some({value})") } else { value.to_owned() };
    let read = |method: &str| match is_option {
        true => format!("assert_eq!({path}.as_ref().map(|value| value.{method}()), Some({text}));"),
        false => format!("assert_eq!({path}.{method}(), {text});"),
    };
    match (&field.shape, value) {
        (Shape::Text | Shape::Scalar, _) if is_option => {
            out.push(format!("assert_eq!({path}.as_deref(), Some({text}));"))
        }
        (Shape::Text | Shape::Scalar, _) => out.push(format!("assert_eq!({path}, {text});")),
        (Shape::Secret, _) => out.push(read("reveal")),
        (Shape::Time | Shape::Choice(_), _) => out.push(read("as_str")),
        (Shape::Integer | Shape::Number, Value::Number(number)) => {
            out.push(format!("assert_eq!({path}, {});", equal(&number.to_string())))
        }
        (Shape::Boolean, Value::Bool(true)) if !is_option => out.push(format!("assert!({path});")),
        (Shape::Boolean, Value::Bool(false)) if !is_option => out.push(format!("assert!(!{path});")),
        (Shape::Boolean, Value::Bool(value)) => out.push(format!("assert_eq!({path}, {});", equal(&value.to_string()))),
        (Shape::List(inner), Value::Array(items)) => assert_list(types, inner, path, items, out),
        (Shape::Record(_), Value::Object(fields)) if fields.is_empty() => {
            out.push(format!("assert!({path}.is_none());"))
        }
        (Shape::Record(name), Value::Object(_)) => {
            let inner = if is_option { format!("{path}.as_ref().unwrap()") } else { path.to_owned() };
            assert_fields(types, &types.records[name], &inner, value, out);
        }
        (Shape::Map(_) | Shape::Free, Value::Object(entries)) => {
            out.push(format!("assert_eq!({path}.as_ref().unwrap().len(), {});", entries.len()));
        }
        (Shape::Texts, Value::Array(items)) => out.push(format!("assert_eq!({path}.len(), {});", items.len())),
        (Shape::Any, _) if is_option => out.push(format!("assert!({path}.is_some());")),
        _ => {}
    }
}

/// The length, and the first element field by field.
fn assert_list(types: &Types, inner: &Shape, path: &str, items: &[Value], out: &mut Vec<String>) {
    let Some(first) = items.first() else {
        out.push(format!("assert!({path}.is_empty());"));
        return;
    };
    match inner {
        Shape::Text => {
            let texts = items.iter().map(|item| literal::text(item.as_str().unwrap_or_default()));
            out.push(format!("assert_eq!({path}, [{}]);", texts.collect::<Vec<_>>().join(", ")));
        }
        Shape::Record(name) => {
            out.push(format!("assert_eq!({path}.len(), {});", items.len()));
            assert_fields(types, &types.records[name], &format!("{path}[0]"), first, out);
        }
        _ => out.push(format!("assert_eq!({path}.len(), {});", items.len())),
    }
}

/// Every example of a JSON answer.
fn answer(service: &Service, operation: &Operation) -> Option<AnswerExamples> {
    let json = operation.reply.json?;
    let Shape::Record(kind) = service.shape(json) else { return None };
    let (valid, samples) = operation.reply.examples.split_at(operation.reply.valid);
    let shown = |examples: &[(&str, &crate::load::Example)]| {
        let successes = examples.iter().filter(|(_, each)| sure::is_success(&each.value));
        successes.map(|(name, each)| (literal::text(name), literal::raw(&each.value.to_string()))).collect()
    };
    let mut sensitive = Vec::new();
    service.visit(json, "", &mut |pointer, schema| {
        if schema.sensitive && schema.kind() == Some(crate::load::Kind::String) {
            sensitive.push(pointer.to_owned());
        }
    });
    Some(AnswerExamples {
        name: names::snake(operation.id),
        kind,
        valid: shown(valid),
        samples: shown(samples),
        sensitive: literal::texts(sensitive),
    })
}
