//! From the parts of a request to one input object.

use percent_encoding::percent_decode_str;
use serde_json::{Map, Value};

use crate::model::{Kind, Parameter, Route, Schema};
use crate::router::Found;
use crate::validate::{Breach, Problem, Validator};
use crate::xml;
use gureum_closest::closest;

/// JSON or XML.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Format {
    Json,
    Xml,
}

/// The input of a request, in the parts that are checked against different schemas.
#[derive(Debug, Default)]
pub(crate) struct Input {
    pub(crate) parameters: Map<String, Value>,
    pub(crate) body: Map<String, Value>,
    /// What is wrong with the query: unknown names, names that stand twice.
    pub(crate) problems: Vec<Problem>,
}

impl Input {
    /// Path, query and body fields together.
    pub(crate) fn merged(mut self) -> Map<String, Value> {
        self.parameters.append(&mut self.body);
        self.parameters
    }

    /// Every broken rule.
    pub(crate) fn check(&mut self, route: &Route, validator: &Validator, version: Option<&str>) -> Vec<Problem> {
        let mut problems = std::mem::take(&mut self.problems);
        for parameter in route.parameters {
            match self.parameters.get(parameter.name) {
                Some(value) => problems.append(&mut validator.value(parameter.name, value, parameter.schema)),
                None if parameter.required => problems.push(problem(parameter.name, Breach::Missing, "is required")),
                None => {}
            }
        }
        if let Some(schema) = route.body {
            problems.append(&mut validator.object(&self.body, schema, version));
        }
        problems
    }
}

fn problem(field: &str, breach: Breach, rule: impl Into<String>) -> Problem {
    Problem { field: field.to_owned(), value: String::new(), rule: rule.into(), breach }
}

/// Reads a request. An error is a reason why it cannot be read at all.
pub(crate) fn decode(found: &Found, query: Option<&str>, format: Format, body: &[u8]) -> Result<Input, String> {
    let mut input = read_parameters(found, query)?;
    input.body = read_body(found.route, format, body)?;
    Ok(input)
}

/// What path and query give, by name.
pub(crate) fn decode_parameters(found: &Found, query: Option<&str>) -> Result<Map<String, Value>, String> {
    read_parameters(found, query).map(|input| input.parameters)
}

fn read_parameters(found: &Found, query: Option<&str>) -> Result<Input, String> {
    let mut input = Input::default();
    for (name, text) in &found.parameters {
        let parameter = found.route.parameters.iter().find(|parameter| parameter.in_path && parameter.name == *name);
        input.parameters.insert((*name).to_owned(), typed(text, parameter.map(|parameter| parameter.schema)));
    }
    read_query(&mut input, found.route, query.unwrap_or_default())?;
    Ok(input)
}

fn read_query(input: &mut Input, route: &Route, query: &str) -> Result<(), String> {
    for pair in query.split('&').filter(|pair| !pair.is_empty()) {
        let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
        let (name, value) = (plain(name)?, plain(value)?);
        match query_parameters(route).find(|parameter| parameter.name == name) {
            Some(parameter) => insert(input, parameter, &value),
            None => {
                let meant = closest(&name, query_parameters(route).map(|parameter| parameter.name));
                let rule =
                    meant.map_or("is not known".to_owned(), |meant| format!("is not known; did you mean `{meant}`"));
                input.problems.push(problem(&name, Breach::Unknown, rule));
            }
        }
    }
    Ok(())
}

fn query_parameters(route: &Route) -> impl Iterator<Item = &'static Parameter> {
    route.parameters.iter().filter(|parameter| !parameter.in_path)
}

/// Lists repeat their name.
fn insert(input: &mut Input, parameter: &Parameter, text: &str) {
    if parameter.schema.kinds.contains(&Kind::Array) {
        let items = input.parameters.entry(parameter.name).or_insert_with(|| Value::Array(Vec::new()));
        let item = typed(text, parameter.schema.items);
        items.as_array_mut().into_iter().for_each(|items| items.push(item.clone()));
    } else if input.parameters.insert(parameter.name.to_owned(), typed(text, Some(parameter.schema))).is_some() {
        input.problems.push(problem(parameter.name, Breach::Rule, "stands twice in the query"));
    }
}

fn plain(text: &str) -> Result<String, String> {
    let spaced = text.replace('+', " ");
    match percent_decode_str(&spaced).decode_utf8() {
        Ok(text) => Ok(text.into_owned()),
        Err(_) => Err("the query is no UTF-8; percent-encode UTF-8 bytes".to_owned()),
    }
}

/// Text that is no number stays text, and the validator says so.
fn typed(text: &str, schema: Option<&Schema>) -> Value {
    let kinds = schema.map_or(&[] as &[Kind], |schema| schema.kinds);
    let read = |kind: &Kind| match kind {
        Kind::Integer => text.parse::<i64>().ok().map(Value::from),
        Kind::Number => text.parse::<f64>().ok().map(Value::from),
        Kind::Boolean => text.parse::<bool>().ok().map(Value::Bool),
        _ => None,
    };
    kinds.iter().find_map(read).unwrap_or_else(|| Value::String(text.to_owned()))
}

fn read_body(route: &Route, format: Format, body: &[u8]) -> Result<Map<String, Value>, String> {
    let Some(schema) = route.body else {
        // NAVER's calls without input are often sent with `{}`; anything more is a mistake.
        let is_empty = body.iter().all(|byte| byte.is_ascii_whitespace()) || body == b"{}";
        return if is_empty { Ok(Map::new()) } else { Err(format!("`{}` takes no body; send none", route.id)) };
    };
    let text = std::str::from_utf8(body).map_err(|_| "the body is no UTF-8; send UTF-8".to_owned())?;
    if text.trim().is_empty() {
        return match route.body_required {
            true => Err(format!("`{}` needs a body; send `{{}}` at least", route.id)),
            false => Ok(Map::new()),
        };
    }
    let value = match format {
        Format::Json => serde_json::from_str(text).map_err(|error| format!("the body is no JSON: {error}"))?,
        Format::Xml => xml::read(text, schema)?,
    };
    match value {
        Value::Object(fields) => Ok(fields),
        // An empty root element has no children, and so does not look like an object.
        Value::String(text) if text.is_empty() && format == Format::Xml => Ok(Map::new()),
        _ => Err("the body must be an object".to_owned()),
    }
}
