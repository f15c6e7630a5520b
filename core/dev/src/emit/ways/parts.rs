//! What the ways of every language have in common: their parts, and what is told of them.

use serde::Serialize;
use serde_json::{Map, Value};

use crate::load::ways::Way as Described;
use crate::model::Model;
use crate::names;
use crate::ways::Ways;

/// How a way goes wrong.
pub const FAILING: &str = "A step failed, and the message says which";

/// A way as the session of a cloud offers it, in one language.
#[derive(Serialize)]
pub struct Offered {
    pub constant: String,
    pub goal: String,
    pub result: String,
    pub results: Vec<Result>,
    pub prepare: Method,
    pub teardown: Method,
}

#[derive(Serialize)]
pub struct Method {
    pub name: String,
    /// The type of its options, where the language has one.
    pub options: String,
    pub docs: Vec<String>,
    pub parameters: Vec<Parameter>,
}

#[derive(Serialize)]
pub struct Parameter {
    /// As the language calls it.
    pub name: String,
    /// As the plan calls it.
    pub input: String,
    pub annotation: String,
    pub default: Option<String>,
    pub docs: Vec<String>,
}

#[derive(Serialize)]
pub struct Values {
    pub steps: Vec<Piece>,
    pub ways: Vec<Plan>,
}

/// A constant and its code.
#[derive(Serialize)]
pub struct Piece {
    pub constant: String,
    pub code: String,
}

#[derive(Serialize)]
pub struct Plan {
    pub constant: String,
    pub goal: String,
    pub result: String,
    pub results: Vec<Result>,
    pub prepare: String,
    pub teardown: String,
    pub inputs: Vec<String>,
    pub removal: Vec<String>,
    pub steps: Vec<String>,
    pub picks: Vec<String>,
}

/// A field of what a way gives.
#[derive(Serialize)]
pub struct Result {
    pub name: String,
    pub value: String,
    pub docs: Vec<String>,
}

/// The steps of all ways, each once.
pub fn pieces(
    model: &Model,
    ways: &Ways,
    all: &[(&str, &Described)],
    code: impl Fn(&Map<String, Value>) -> String,
) -> Vec<Piece> {
    let mut pieces: Vec<Piece> = Vec::new();
    for (_, way) in all {
        for step in ways.steps(model, way) {
            let constant = names::screaming(&step.name);
            if !pieces.iter().any(|piece| piece.constant == constant) {
                pieces.push(Piece { constant, code: code(&said(&step)) });
            }
        }
    }
    pieces
}

/// What is said of a step or a pick: the fields that say anything.
pub fn said(planned: &impl Serialize) -> Map<String, Value> {
    let fields = match serde_json::to_value(planned) {
        Ok(Value::Object(fields)) => fields,
        other => panic!("a step is an object: {other:?}"),
    };
    fields.into_iter().filter(|(_, value)| !is_empty(value)).collect()
}

pub fn is_empty(value: &Value) -> bool {
    match value {
        Value::Null => true,
        Value::Array(items) => items.is_empty(),
        Value::Object(fields) => fields.is_empty(),
        _ => false,
    }
}

/// What is told of the two methods, where the language says the names its own way.
pub fn meaning(way: &Described, ways: &Ways, model: &Model, create: &str) -> [Vec<String>; 2] {
    let mut words: Vec<String> = Vec::new();
    for step in ways.steps(model, way) {
        if !words.contains(&step.word) {
            words.push(step.word);
        }
    }
    let (last, others) = words.split_last().map_or(("", &[][..]), |(last, others)| (last.as_str(), others));
    let things = format!("{} and {last}", others.join(", "));
    [
        vec![
            format!("Makes what {} stands on, or finds it: {things}.", way.goal),
            format!(
                "What it gives is what {create} wants. All things are named after `name` and found by these names, so it can be run \
                 again after a failure: it goes on where it stopped, and makes nothing twice. Where two things bear a name, or one is \
                 otherwise than asked for, it ends with a `ConflictError` and does not guess. Two runs at a time know nothing of \
                 each other."
            ),
            "It follows the vendor's documents; nobody has tried it against the live cloud.".to_owned(),
        ],
        vec![
            format!("Deletes what was made for {}, the last thing first, and waits until each is gone.", way.goal),
            "It deletes what bears a name that follows from `name` and a mark, or `gureum` in that name; a VPC or security group \
             that something else made stays. It deletes nothing as long as something is deployed on the cluster. It can be run \
             again after a failure."
                .to_owned(),
        ],
    ]
}
