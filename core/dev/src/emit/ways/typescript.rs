//! Ways in TypeScript.

use serde_json::{Map, Value};

use super::parts::{self, Method, Offered, Parameter, Plan, Result, Values, meaning, pieces, said};
use crate::emit::docs::Told;
use crate::emit::typescript::code;
use crate::load::ways::{Input, InputType, Way};
use crate::model::Model;
use crate::names;
use crate::ways::Ways;

pub fn offered(model: &Model, ways: &Ways, name: &str, way: &Way) -> Offered {
    let [prepare, teardown] = meaning(way, ways, model, &create(model, way));
    Offered {
        constant: names::screaming(name),
        goal: way.goal.clone(),
        result: way.result.clone(),
        results: results(ways, way),
        prepare: method(&way.prepare.value, ways.inputs(way), prepare, "The ids; of a dry run, the plan."),
        teardown: method(
            &way.teardown.value,
            ways.inputs_of_teardown(way),
            teardown,
            "What was deleted, and what stays; of a dry run, the plan.",
        ),
    }
}

pub fn values(model: &Model, ways: &Ways, all: &[(&str, &Way)]) -> Values {
    let plan = |(name, way): &(&str, &Way)| Plan {
        constant: names::screaming(name),
        goal: way.goal.clone(),
        result: way.result.clone(),
        results: results(ways, way),
        prepare: way.prepare.value.clone(),
        teardown: way.teardown.value.clone(),
        inputs: ways.inputs(way).into_iter().map(|(name, input)| input_of(name, input)).collect(),
        removal: ways.inputs_of_teardown(way).into_iter().map(|(name, _)| code::text(name)).collect(),
        steps: ways.steps(model, way).iter().map(|step| names::screaming(&step.name)).collect(),
        picks: ways.picks(model, way).iter().map(|pick| object(&said(pick))).collect(),
    };
    Values { steps: pieces(model, ways, all, object), ways: all.iter().map(plan).collect() }
}

fn results(ways: &Ways, way: &Way) -> Vec<Result> {
    ways.results(way).map(|(name, result)| field(name, &result.value.value, &result.meaning)).collect()
}

fn field(name: &str, value: &str, meaning: &str) -> Result {
    Result { name: names::camel(name), value: value.to_owned(), docs: code::comment(&[meaning.to_owned()]) }
}

/// A link to the method that takes what the way gives.
fn create(model: &Model, way: &Way) -> String {
    let goal = &way.goal_of;
    let service = crate::ways::service(model, &goal.service.value).map(|owner| owner.spelling().camel());
    let method = goal.create.value.rsplit('.').next().unwrap_or_default();
    format!("`{}.{}`", service.unwrap_or_default(), code::method_name(method))
}

fn method(name: &str, inputs: Vec<(&str, &Input)>, about: Vec<String>, answer: &str) -> Method {
    let about = Told { meaning: about, answer: Some(answer.to_owned()), failing: parts::FAILING, ..Told::default() };
    let docs = code::of_method(&about, &[("options".to_owned(), "What it is told.".to_owned())]);
    let parameters = inputs.into_iter().map(|(name, input)| parameter(name, input)).collect();
    Method { name: name.to_owned(), options: format!("{}Options", names::pascal(name)), docs, parameters }
}

fn parameter(name: &str, input: &Input) -> Parameter {
    let kind = if input.kind == InputType::Count { "number" } else { "string" };
    let default = input.default.as_ref().map(code::expression);
    let about = match &default {
        Some(default) => format!("{} Default `{}`.", input.meaning, default.trim_matches('\'')),
        None => input.meaning.clone(),
    };
    Parameter {
        name: names::camel(name),
        input: name.to_owned(),
        annotation: if input.required { kind.to_owned() } else { format!("{kind} | undefined") },
        default: (!input.required).then(|| default.unwrap_or_default()),
        docs: code::comment(&[about]),
    }
}

fn input_of(name: &str, input: &Input) -> String {
    let mut fields =
        vec![format!("name: {}", code::text(name)), format!("option: {}", code::text(&names::camel(name)))];
    if let Some(default) = &input.default {
        fields.push(format!("otherwise: {}", code::expression(default)));
    }
    if let Some((from, to)) = input.range.and_then(|range| range.from.zip(range.to)) {
        fields.push(format!("range: [{from}, {to}]"));
    }
    if let Some(pattern) = &input.pattern {
        let says = code::text(input.says.as_deref().unwrap_or_default());
        fields.push(format!("pattern: /{}/, says: {says}", pattern.replace('/', "\\/")));
    }
    if input.required {
        fields.push("required: true".to_owned());
    }
    if !input.needs.is_empty() {
        let needs: Vec<String> = input.needs.iter().map(|needed| code::text(&needed.value)).collect();
        fields.push(format!("needs: [{}]", needs.join(", ")));
    }
    if input.kind == InputType::Addresses {
        fields.push("addresses: true".to_owned());
    }
    if let Some(within) = &input.within {
        let [within, unless] = [&within.input, &within.unless].map(|name| code::text(&name.value));
        fields.push(format!("within: {within}, unless: {unless}"));
    }
    format!("{{ {} }}", fields.join(", "))
}

/// An object with its own names in camel case; what is below them are names of the wire.
fn object(fields: &Map<String, Value>) -> String {
    let field = |(name, value): (&String, &Value)| {
        let value = match (name.as_str(), value) {
            ("holds", Value::Array(held)) => {
                let held = held.iter().filter_map(Value::as_object).map(|held| {
                    let said = held.iter().filter(|(_, value)| !parts::is_empty(value));
                    object(&said.map(|(name, value)| (name.clone(), value.clone())).collect())
                });
                format!("[{}]", held.collect::<Vec<_>>().join(", "))
            }
            ("service", Value::String(service)) => code::text(&names::camel(service)),
            (_, value) => code::expression(value),
        };
        format!("{}: {value}", code::key(&names::camel(name)))
    };
    format!("{{ {} }}", fields.iter().map(field).collect::<Vec<_>>().join(", "))
}
