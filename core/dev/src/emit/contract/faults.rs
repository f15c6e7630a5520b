//! The emulator as tests and programs elsewhere know it: the variables that lead to it, its own table of faults, and in every language each
//! fault by its name with typed arguments.

use serde::Serialize;

use crate::contract::Contract;
use crate::emit::output::{Output, render};
use crate::load::contract::{Argument, ArgumentType, Fault, Variables};
use crate::names::camel;

#[derive(Serialize)]
struct Values {
    modes: Vec<(String, String)>,
    rule: Vec<Row>,
    faults: Vec<Named>,
    /// Variables that programs elsewhere look at, those that win first.
    access_keys: Vec<String>,
    secret_keys: Vec<String>,
    endpoints: Vec<String>,
    /// Pairs of those that win, one for each vendor.
    winning: Vec<(String, String)>,
}

#[derive(Serialize)]
struct Named {
    name: String,
    camel: String,
    meaning: String,
    fields: Vec<Row>,
}

#[derive(Serialize)]
struct Row {
    name: String,
    camel: String,
    required: bool,
    meaning: String,
    /// In the emulator's table.
    kind: String,
    python: &'static str,
    node: &'static str,
    swift: &'static str,
    /// What makes a JSON value of it in Swift.
    swift_value: &'static str,
    kotlin: &'static str,
    /// The same in Kotlin, behind the name.
    kotlin_value: &'static str,
}

pub fn emit(contract: &Contract) -> Vec<Output> {
    let emulator = contract.emulator();
    let (access_key, secret_key) = (contract.variables("access_key"), contract.variables("secret_key"));
    let values = Values {
        modes: emulator.clock.iter().map(|(name, meaning)| (name.to_owned(), meaning.clone())).collect(),
        rule: emulator.rule.iter().map(row).collect(),
        faults: emulator.faults.iter().map(named).collect(),
        access_keys: of_vendors(&access_key),
        secret_keys: of_vendors(&secret_key),
        endpoints: contract.variables("endpoint").any,
        winning: [(&access_key.naver, &secret_key.naver), (&access_key.samsung, &secret_key.samsung)]
            .into_iter()
            .filter_map(|(access, secret)| Some((access.first()?.clone(), secret.first()?.clone())))
            .collect(),
    };
    let file = |path: &str, template: &str| Output { path: path.to_owned(), text: render(template, &values) };
    vec![
        file("core/emulator/src/generated/faults.rs", include_str!("../../../templates/contract/rust/faults.rs.j2")),
        file(
            "bindings-python/python/gureum/_generated/faults.py",
            include_str!("../../../templates/contract/python/faults.py.j2"),
        ),
        file("bindings-node/lib/generated/faults.ts", include_str!("../../../templates/contract/node/faults.ts.j2")),
        file(
            "bindings-swift/Sources/GureumTesting/Generated/Fault.swift",
            include_str!("../../../templates/contract/swift/faults.swift.j2"),
        ),
        file(
            "bindings-swift/kotlin/src/main/kotlin/generated/Fault.kt",
            include_str!("../../../templates/contract/kotlin/faults.kt.j2"),
        ),
    ]
}

fn of_vendors(variables: &Variables) -> Vec<String> {
    variables.naver.iter().chain(&variables.samsung).cloned().collect()
}

fn named((name, fault): (&str, &Fault)) -> Named {
    Named {
        name: name.to_owned(),
        camel: camel(name),
        meaning: fault.meaning.clone(),
        fields: fault.fields.iter().map(row).collect(),
    }
}

fn row((name, argument): (&str, &Argument)) -> Row {
    let [python, node, swift, swift_value, kotlin, kotlin_value] = match argument.kind {
        ArgumentType::Text => ["str", "string", "String", "JSONValue.string", "String", ".let(::JsonPrimitive)"],
        ArgumentType::Flag => ["bool", "boolean", "Bool", "JSONValue.bool", "Boolean", ".let(::JsonPrimitive)"],
        ArgumentType::Count | ArgumentType::Integer | ArgumentType::Status => {
            ["int", "number", "Int", "JSONValue.integer", "Long", ".let(::JsonPrimitive)"]
        }
        ArgumentType::Fraction => ["float", "number", "Double", "JSONValue.number", "Double", ".let(::JsonPrimitive)"],
        ArgumentType::Pairs => [
            "Sequence[tuple[str, str]]",
            "ReadonlyArray<readonly [string, string]>",
            "[(String, String)]",
            "Fault.pairs",
            "List<Pair<String, String>>",
            ".let(::pairs)",
        ],
        ArgumentType::Part => ["Part", "'response' | 'body'", "Fault.Part", "Fault.part", "Part", ".let(::part)"],
    };
    Row {
        name: name.to_owned(),
        camel: camel(name),
        required: argument.required,
        meaning: argument.meaning.clone(),
        kind: format!("{:?}", argument.kind),
        python,
        node,
        swift,
        swift_value,
        kotlin,
        kotlin_value,
    }
}
