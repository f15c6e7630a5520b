//! A request of the journal as a program with this library. What was masked stays masked.

use serde_json::{Map, Value};

use crate::decode;
use crate::generated::documents::CLIENTS;
use crate::journal::{Raw, shown};
use crate::model::{Client, Route};
use crate::router;
use crate::shared::Shared;
use crate::signature::path_and_query;

/// With the blocking client of Python.
pub(super) fn python(shared: &Shared, raw: &Raw, route: &Route) -> Result<String, String> {
    let client = client(route)?.python;
    let given = call(shared, raw, route, in_python)?;
    Ok(format!("from gureum import {client}\n\nwith {client}() as client:\n    print(client.call({given}))\n"))
}

/// With the client of Node.
pub(super) fn typescript(shared: &Shared, raw: &Raw, route: &Route) -> Result<String, String> {
    let client = client(route)?.typescript;
    let given = call(shared, raw, route, Value::to_string)?;
    let import = format!("import {{ {client} }} from 'gureum';");
    Ok(format!("{import}\n\nawait using client = new {client}();\nconsole.log(await client.call({given}));\n"))
}

fn client(route: &Route) -> Result<&'static Client, String> {
    CLIENTS.iter().find(|client| client.of == route.of).ok_or_else(|| format!("`{}` has no client", route.of))
}

/// Operation and input, as arguments.
fn call(shared: &Shared, raw: &Raw, route: &Route, written: fn(&Value) -> String) -> Result<String, String> {
    let input = input(shared, raw, route)?;
    let name = written(&Value::String(route.id.to_owned()));
    Ok(if input.is_empty() { name } else { format!("{name}, {}", written(&Value::Object(input))) })
}

/// Everything that was given, by its name.
fn input(shared: &Shared, raw: &Raw, route: &Route) -> Result<Map<String, Value>, String> {
    let target = path_and_query(&raw.target);
    let (path, query) = target.split_once('?').map_or((target, None), |(path, query)| (path, Some(query)));
    let found = shared.router.find(&raw.method, path, router::version(&raw.headers));
    let found = found.ok_or("the request means no operation")?;
    // Without the body: it is read below, with its secrets masked.
    let mut input = decode::decode_parameters(&found, query)?;
    if let Some(Value::Object(mut fields)) = shown(&raw.body, route.body) {
        input.append(&mut fields);
    }
    Ok(input)
}

fn in_python(value: &Value) -> String {
    match value {
        Value::Null => "None".to_owned(),
        Value::Bool(true) => "True".to_owned(),
        Value::Bool(false) => "False".to_owned(),
        // What JSON escapes, Python reads alike.
        Value::Number(_) | Value::String(_) => value.to_string(),
        Value::Array(items) => format!("[{}]", items.iter().map(in_python).collect::<Vec<_>>().join(", ")),
        Value::Object(fields) => {
            let field =
                |(name, value): (&String, &Value)| format!("{}: {}", Value::from(name.as_str()), in_python(value));
            format!("{{{}}}", fields.iter().map(field).collect::<Vec<_>>().join(", "))
        }
    }
}
