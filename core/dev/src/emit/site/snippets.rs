//! A whole program for every operation and wait, in every language: the documented example, and what one does with the answer.
//!
//! The calls are those of the wire tests. A suite compiles all of them.

use serde::Serialize;

use crate::emit::layout::Style;
use crate::emit::{cli, kotlin, python, render, rust, swift, typescript, wire};
use crate::model::{Operation, SentFile, Service, Wait};

/// The same in each language, by the name of its tab.
#[derive(Serialize)]
pub struct Snippets {
    rust: String,
    python: String,
    node: String,
    swift: String,
    kotlin: String,
    command: String,
}

/// What the types of a service are in the languages that spell them out.
pub struct Types<'s, 'a> {
    rust: rust::Types<'s, 'a>,
    swift: swift::Types<'s, 'a>,
    kotlin: kotlin::Types<'s, 'a>,
}

impl<'s, 'a> Types<'s, 'a> {
    pub fn new(service: &'s Service<'a>) -> Self {
        let (rust, swift) = (rust::Types::new(service), swift::Types::new(service));
        Types { rust, swift, kotlin: kotlin::Types::new(service) }
    }
}

/// How the statement with the call reads, by what comes of it. The `$` is the call.
struct Tongue {
    style: Style,
    /// Spaces before the statement.
    level: usize,
    value: &'static str,
    list: &'static str,
    file: &'static str,
    nothing: &'static str,
    template: &'static str,
}

const RUST: Tongue = Tongue {
    style: Style { width: 78, step: 4, trailing: true },
    level: 4,
    value: "let answer = $.await?;",
    list: "let mut items = $.items();",
    file: "let file = $.await?;",
    nothing: "$.await?;",
    template: include_str!("../../../templates/site/rust.rs.j2"),
};

const PYTHON: Tongue = Tongue {
    style: Style { width: 78, step: 4, trailing: true },
    level: 4,
    value: "answer = $",
    list: "for item in $:",
    file: "file = $",
    nothing: "$",
    template: include_str!("../../../templates/site/python.py.j2"),
};

const NODE: Tongue = Tongue {
    style: Style { width: 78, step: 2, trailing: true },
    level: 0,
    value: "const answer = await $;",
    list: "for await (const item of $) {",
    file: "const file = await $;",
    nothing: "await $;",
    template: include_str!("../../../templates/site/node.mts.j2"),
};

const SWIFT: Tongue = Tongue {
    style: Style { width: 78, step: 4, trailing: false },
    level: 0,
    value: "let answer = try await $",
    list: "for try await item in $ {",
    file: "let file = try await $",
    nothing: "try await $",
    template: include_str!("../../../templates/site/swift.swift.j2"),
};

const KOTLIN: Tongue = Tongue {
    style: Style { width: 78, step: 4, trailing: true },
    level: 8,
    value: "val answer = $",
    list: "$.collect { item -> println(item) }",
    file: "val file = $",
    nothing: "$",
    template: include_str!("../../../templates/site/kotlin.kt.j2"),
};

/// What comes of a call.
#[derive(Clone, Copy)]
enum Form {
    Value,
    List,
    File(SentFile),
    Nothing,
}

#[derive(Serialize)]
struct Values<'v> {
    client: &'v str,
    /// Where the types stand: a module of Rust, a package of Kotlin.
    place: &'v str,
    form: &'static str,
    statement: String,
    /// Name under which a file is kept.
    file: String,
    /// What else the code names.
    uses: Vec<&'static str>,
}

impl Tongue {
    fn program(&self, client: &str, place: &str, form: Form, call: &str) -> String {
        let (word, statement) = match form {
            Form::Value => ("value", self.value),
            Form::List => ("list", self.list),
            Form::File(_) => ("file", self.file),
            Form::Nothing => ("nothing", self.nothing),
        };
        let names = [("Secret", "Secret("), ("Timestamp", "Timestamp("), ("Map", "Map<String, Value>")];
        let uses = names.into_iter().filter(|(_, code)| call.contains(code)).map(|(name, _)| name).collect();
        let around = statement.chars().count() - 1;
        let statement = statement.replace('$', &self.style.laid(call, self.level + around, self.level));
        render(self.template, Values { client, place, form: word, statement, file: kept(form), uses })
    }
}

fn kept(form: Form) -> String {
    let Form::File(file) = form else { return String::new() };
    let ending = match file.media {
        _ if file.kind.is_some() => "keytab",
        "text/plain" => "txt",
        "application/yaml" => "yaml",
        _ => "bin",
    };
    format!("answer.{ending}")
}

/// Of an operation.
pub fn operation(service: &Service, types: &Types, operation: &Operation) -> Snippets {
    let form = match (operation.reply.file, operation.reply.json, &operation.given.pagination) {
        (Some(file), ..) => Form::File(file),
        (_, None, _) => Form::Nothing,
        (.., Some(_)) if operation.composed.is_none() => Form::List,
        _ => Form::Value,
    };
    let nothing = serde_json::Value::Object(Default::default());
    let input = operation.requests.first().map_or(&nothing, |(_, input)| input);
    let calls = Calls {
        rust: format!("client.{}", wire::call(service, &types.rust, operation, input)),
        python: python::call(service, operation),
        node: typescript::call(service, operation),
        swift: swift::call(service, &types.swift, operation),
        kotlin: kotlin::call(service, &types.kotlin, operation),
    };
    calls.programs(service, form, cli::example(service, operation))
}

/// Of a wait for the resource `id`.
pub fn wait(service: &Service, wait: &Wait, id: &str) -> Snippets {
    let form = if wait.finish.gone { Form::Nothing } else { Form::Value };
    let calls = Calls {
        rust: format!("client.{}", rust::wait_call(service, wait, id)),
        python: python::wait_call(service, wait, id),
        node: typescript::wait_call(service, wait, id),
        swift: swift::wait_call(service, wait, id),
        kotlin: kotlin::wait_call(service, wait, id),
    };
    calls.programs(service, form, cli::wait_example(service, wait, id))
}

struct Calls {
    rust: String,
    python: String,
    node: String,
    swift: String,
    kotlin: String,
}

impl Calls {
    fn programs(&self, service: &Service, form: Form, command: String) -> Snippets {
        let named = service.spelling();
        Snippets {
            rust: RUST.program(&named.in_rust(), &named.snake(), form, &self.rust),
            python: PYTHON.program(&named.in_python(), "", form, &self.python),
            node: NODE.program(&named.in_typescript(), "", form, &self.node),
            swift: SWIFT.program(&named.in_swift(), "", form, &self.swift),
            kotlin: KOTLIN.program(&named.in_kotlin(), &kotlin::package(service), form, &self.kotlin),
            command,
        }
    }
}
