//! Every creation of every service: it is carried out, its answer is lost, and the list that would show it gives two items a
//! page, ours on the last one. Nothing is made twice; what has something unique is found, the rest says where to look.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};

use gureum::ErrorKind;
use gureum::generated::operations::SERVICES;
use gureum::operation::{Class, Held, Kind, Operation, PageStyle, Service, UniqueName};
use serde_json::{Map, Value, json};

use crate::support::{Act, Seen, Server, answer, ok, options};

/// As much as a page holds, whatever is asked for.
const CAP: usize = 2;

/// Whether this is a call of the operation.
fn is_of(operation: &Operation, seen: &Seen) -> bool {
    let path = seen.target().split('?').next().unwrap();
    let (asked, known): (Vec<_>, Vec<_>) = (path.split('/').collect(), operation.path.split('/').collect());
    let fits = |(asked, known): (&&str, &&str)| known.starts_with('{') || asked == known;
    seen.line().starts_with(&format!("{} ", operation.method))
        && asked.len() == known.len()
        && asked.iter().zip(&known).all(fits)
}

/// Puts a value where a path with dots leads, `*` being an item of a list.
fn put(into: &mut Value, path: &str, value: Value) {
    let (first, rest) = path.split_once('.').unwrap_or((path, ""));
    if first == "*" {
        if into.as_array().is_none_or(Vec::is_empty) {
            *into = json!([null]);
        }
        return if rest.is_empty() { into[0] = value } else { put(&mut into[0], rest, value) };
    }
    if !into.is_object() {
        *into = json!({});
    }
    if rest.is_empty() { into[first] = value } else { put(&mut into[first], rest, value) }
}

fn at_pointer<'a>(input: &'a Value, pointer: &str) -> Option<&'a Value> {
    input.pointer(pointer).filter(|value| !value.is_null())
}

fn of_kind(kind: Kind) -> Value {
    match kind {
        Kind::Object => json!({}),
        Kind::Array => json!([]),
        Kind::Boolean => json!(true),
        Kind::Integer | Kind::Number => json!(1),
        Kind::String | Kind::Any => json!("given"),
    }
}

/// An object with what it surely holds.
fn surely(holds: &[Held]) -> Value {
    let mut object = json!({});
    for held in holds {
        match held.sure {
            Some(Kind::Array) | None if !held.holds.is_empty() => object[held.name] = json!([surely(held.holds)]),
            Some(Kind::Object) => object[held.name] = surely(held.holds),
            Some(kind) => object[held.name] = of_kind(kind),
            None => {}
        }
    }
    object
}

/// All that must be given, and all that makes it unique.
fn input(operation: &Operation) -> Value {
    let mut input = json!({});
    for field in operation.inputs.iter().filter(|field| field.required) {
        input[field.name] = of_kind(field.kind);
    }
    let Some(unique) = operation.unique_name else { return input };
    for pointer in unique.also.iter().map(|(_, pointer)| *pointer).chain([unique.input]) {
        put(&mut input, &pointer[1..].replace('/', "."), json!("mine"));
    }
    input
}

/// The item of the list that is what was made, or another one.
fn item(list: &Operation, unique: &UniqueName, input: &Value, name: &Value) -> Value {
    let rows = list.holds.iter().find(|held| held.name == unique.items);
    let mut item = surely(rows.map_or(&[], |rows| rows.holds));
    for (_, path) in unique.answer.iter().filter(|(_, path)| *path != ".") {
        put(&mut item, path, json!("the-one"));
    }
    put(&mut item, unique.matches, name.clone());
    for (path, pointer) in unique.also {
        if let Some(value) = at_pointer(input, pointer) {
            put(&mut item, path, value.clone());
        }
    }
    if let Some(created) = unique.created {
        put(&mut item, created, json!("2999-01-01T00:00:00Z"));
    }
    item
}

/// What the list is asked for, wherever that stands.
fn asked(seen: &Seen, path: &str) -> Option<usize> {
    let body: Value = serde_json::from_slice(&seen.body).unwrap_or_default();
    let in_body = body.pointer(&format!("/{}", path.replace('.', "/"))).and_then(Value::as_u64);
    let query = seen.target().split_once('?').map(|(_, query)| query).unwrap_or_default();
    let in_query = query.split('&').find_map(|pair| pair.strip_prefix(&format!("{path}=")));
    in_body.map(|number| number as usize).or_else(|| in_query?.parse().ok())
}

fn page(list: &Operation, seen: &Seen, rows: &[Value]) -> Value {
    let pages = list.pagination.unwrap();
    let (skipped, most) = match pages.style {
        PageStyle::Whole => (0, rows.len()),
        PageStyle::Number { page, first, .. } => ((asked(seen, page).unwrap_or(0) - first as usize) * CAP, CAP),
        PageStyle::Offset { offset, .. } => (asked(seen, offset).unwrap_or(0), CAP),
        PageStyle::Marker { .. } => panic!("`{}` pages by marker; teach this service to", list.id),
    };
    let shown: Vec<_> = rows.iter().skip(skipped).take(most).cloned().collect();
    let mut body = surely(list.holds);
    body["success"] = true.into();
    put(&mut body, pages.items, shown.into());
    if let Some(total) = pages.total {
        put(&mut body, total, rows.len().into());
    }
    body
}

/// Every way to lose an answer.
fn losses() -> [(&'static str, Act); 3] {
    let half = b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 900\r\n\r\n{\"a\":".to_vec();
    [("closed", Act::Close), ("504", Act::Answer(answer(504, "", "{}"))), ("half", Act::AnswerAndClose(half))]
}

async fn meets(service: &'static Service, create: &'static Operation, loss: usize) {
    let made = Arc::new(AtomicUsize::new(0));
    let given = input(create);
    let rows = Arc::new(Mutex::new(Vec::new()));
    let (count, asked, kept) = (made.clone(), given.clone(), rows.clone());
    let list = create.unique_name.and_then(|unique| service.operation(unique.list));
    let server = Server::start(move |_, seen| {
        if is_of(create, seen) {
            count.fetch_add(1, Ordering::SeqCst);
            if let Some((unique, list)) = create.unique_name.zip(list) {
                let mut rows = kept.lock().unwrap();
                rows.extend((0..5).map(|number| item(list, unique, &asked, &json!(format!("other{number}")))));
                rows.push(item(list, unique, &asked, asked.pointer(unique.input).unwrap()));
            }
            return losses().into_iter().nth(loss).unwrap().1;
        }
        match list.filter(|list| is_of(list, seen)) {
            Some(list) => Act::Answer(ok(&page(list, seen, &kept.lock().unwrap()).to_string())),
            None => Act::Answer(answer(404, "", "{}")),
        }
    })
    .await;
    let body = serde_json::to_vec(&given).unwrap();
    let outcome = server.client(service).call(create.id, &body, &options()).await;
    let name = format!("{} of {}, {}", create.id, service.name, losses()[loss].0);
    assert_eq!(made.load(Ordering::SeqCst), 1, "{name}");
    match (create.unique_name, outcome) {
        (Some(_), outcome) => {
            assert!(outcome.unwrap_or_else(|error| panic!("{name}: {error}")).meta.reconciled, "{name}")
        }
        (None, Ok(_)) => panic!("{name}: nobody can know"),
        (None, Err(error)) => {
            assert_eq!(error.kind(), ErrorKind::OutcomeUnknown, "{name}: {error}");
            let look = create.look_with.unwrap_or_else(|| panic!("{name} does not say where to look"));
            assert!(error.hint().is_some_and(|hint| hint.contains(look)), "{name}: {error}");
        }
    }
}

#[tokio::test]
async fn no_creation_is_carried_out_twice_and_each_one_is_found_or_says_where_to_look() {
    let mut seen = Map::new();
    for service in SERVICES {
        for create in service.operations.iter().filter(|row| row.class == Class::Create && row.composed.is_none()) {
            for loss in 0..losses().len() {
                meets(service, create, loss).await;
            }
            seen.insert(format!("{}/{}", service.name, create.id), create.unique_name.is_some().into());
        }
    }
    let found = seen.values().filter(|found| **found == true).count();
    println!("{} creations, {found} of them found again, each after 3 losses", seen.len());
    assert!(found > 0 && found < seen.len());
}
