//! Ways in Python.

use serde_json::{Map, Value};

use super::parts::{self, Method, Offered, Parameter, Plan, Result, Values, meaning, pieces, said};
use crate::emit::docs::Told;
use crate::emit::python::{code, docstring};
use crate::load::ways::{Input, InputType, Way};
use crate::model::Model;
use crate::names;
use crate::ways::Ways;

const OPTIONS: [(&str, &str, &str); 4] = [
    ("on_step", "OnStep | None", "Told of each step when it is done."),
    ("on_progress", "OnProgress | None", "Told after each look at what is waited for."),
    ("progress", "bool", "Whether a terminal shows a live line that tells how a wait is going."),
    ("timeout", "float | None", "Longest wait for each thing, in seconds; else ten times what it usually takes."),
];
const DRY_RUN: [&str; 2] = [
    "Look only: say what would be made and what is there, and change nothing.",
    "Look only: say what would be deleted and what stays, and change nothing.",
];

pub fn offered(model: &Model, ways: &Ways, name: &str, way: &Way) -> Offered {
    let about = meaning(way, ways, model, &create(model, way));
    let [prepare, teardown] = about;
    let answers = ["The ids; of a dry run, the plan.", "What was deleted, and what stays; of a dry run, the plan."];
    Offered {
        constant: names::screaming(name),
        goal: way.goal.clone(),
        result: way.result.clone(),
        results: Vec::new(),
        prepare: method(&way.prepare.value, ways.inputs(way), prepare, DRY_RUN[0], answers[0]),
        teardown: method(&way.teardown.value, ways.inputs_of_teardown(way), teardown, DRY_RUN[1], answers[1]),
    }
}

pub fn values(model: &Model, ways: &Ways, all: &[(&str, &Way)]) -> Values {
    let plan = |(name, way): &(&str, &Way)| Plan {
        constant: names::screaming(name),
        goal: way.goal.clone(),
        result: way.result.clone(),
        results: ways.results(way).map(|(name, result)| field(name, &result.value.value, &result.meaning)).collect(),
        prepare: names::snake(&way.prepare.value),
        teardown: names::snake(&way.teardown.value),
        inputs: ways.inputs(way).into_iter().map(|(name, input)| made("Input", &input_of(name, input))).collect(),
        removal: ways.inputs_of_teardown(way).into_iter().map(|(name, _)| Value::from(name).to_string()).collect(),
        steps: ways.steps(model, way).iter().map(|step| names::screaming(&step.name)).collect(),
        picks: ways.picks(model, way).iter().map(|pick| made("Pick", &said(pick))).collect(),
    };
    Values { steps: pieces(model, ways, all, |step| made("Step", step)), ways: all.iter().map(plan).collect() }
}

fn field(name: &str, value: &str, meaning: &str) -> Result {
    Result {
        name: names::snake(name),
        value: value.to_owned(),
        docs: docstring::docstring(&[meaning.to_owned()], code::WIDTH - 4),
    }
}

/// `ai_ml_ops.create_platform`, as a user of the session calls it.
fn create(model: &Model, way: &Way) -> String {
    let goal = &way.goal_of;
    let owner = crate::ways::service(model, &goal.service.value);
    let operation = owner.and_then(|owner| Some((owner, owner.operation(&goal.create.value)?)));
    operation.map_or_else(String::new, |(owner, operation)| {
        let service = owner.spelling().snake();
        let method = (docstring::VOICE.operation)(owner, operation);
        format!("`{service}.{}`", method.trim_matches('`'))
    })
}

fn method(name: &str, inputs: Vec<(&str, &Input)>, about: Vec<String>, dry_run: &str, answer: &str) -> Method {
    let parameters: Vec<Parameter> = inputs.into_iter().map(|(name, input)| parameter(name, input)).collect();
    let mut told: Vec<(String, String)> =
        parameters.iter().map(|each| (each.name.clone(), each.docs.join(" "))).collect();
    told.push(("dry_run".to_owned(), dry_run.to_owned()));
    told.extend(OPTIONS.iter().map(|(name, _, meaning)| ((*name).to_owned(), (*meaning).to_owned())));
    let about = Told { meaning: about, answer: Some(answer.to_owned()), failing: parts::FAILING, ..Told::default() };
    let docs = docstring::of_method(&about, &told, code::WIDTH - 8);
    Method { name: names::snake(name), options: String::new(), docs, parameters }
}

fn parameter(name: &str, input: &Input) -> Parameter {
    let kind = if input.kind == InputType::Count { "int" } else { "str" };
    let is_optional = !input.required && input.default.is_none();
    let default = input.default.as_ref().map(code::python);
    Parameter {
        name: name.to_owned(),
        input: name.to_owned(),
        annotation: if is_optional { format!("{kind} | None") } else { kind.to_owned() },
        default: if is_optional { Some("None".to_owned()) } else { default },
        docs: vec![input.meaning.clone()],
    }
}

fn input_of(name: &str, input: &Input) -> Map<String, Value> {
    let mut fields = Map::new();
    fields.insert("name".to_owned(), name.into());
    if let Some(default) = &input.default {
        fields.insert("otherwise".to_owned(), default.clone());
    }
    if let Some((from, to)) = input.range.and_then(|range| range.from.zip(range.to)) {
        fields.insert("range".to_owned(), vec![from, to].into());
    }
    if let Some(pattern) = &input.pattern {
        fields.insert("pattern".to_owned(), pattern.as_str().into());
        fields.insert("says".to_owned(), input.says.as_deref().unwrap_or_default().into());
    }
    if input.required {
        fields.insert("required".to_owned(), true.into());
    }
    if !input.needs.is_empty() {
        fields.insert("needs".to_owned(), input.needs.iter().map(|needed| needed.value.clone()).collect());
    }
    if input.kind == InputType::Addresses {
        fields.insert("addresses".to_owned(), true.into());
    }
    if let Some(within) = &input.within {
        fields.insert("within".to_owned(), within.input.value.as_str().into());
        fields.insert("unless".to_owned(), within.unless.value.as_str().into());
    }
    fields
}

/// A call of the class with these fields by name.
fn made(class: &str, fields: &Map<String, Value>) -> String {
    let field = |(name, value): (&String, &Value)| {
        let value = match (name.as_str(), value) {
            ("holds", Value::Array(held)) => {
                let held = held.iter().filter_map(Value::as_object).map(|held| {
                    let said = held.iter().filter(|(_, value)| !parts::is_empty(value));
                    made("Held", &said.map(|(name, value)| (name.clone(), value.clone())).collect())
                });
                tuple(held)
            }
            ("service", Value::String(service)) => Value::from(names::snake(service)).to_string(),
            (_, Value::Array(items)) => tuple(items.iter().map(code::python)),
            (_, value) => code::python(value),
        };
        format!("{}={value}", if name == "is" { "is_" } else { name })
    };
    format!("{class}({})", fields.iter().map(field).collect::<Vec<_>>().join(", "))
}

fn tuple(items: impl Iterator<Item = String>) -> String {
    format!("({})", items.map(|item| format!("{item}, ")).collect::<String>().trim_end())
}
