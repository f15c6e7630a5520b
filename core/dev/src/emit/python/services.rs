//! What exists once for each service: names at the package's root, methods of the emulator, fixtures.

use serde::Serialize;

use crate::emit::{Output, clouds, render};
use crate::model::{Model, Service as Described};

#[derive(Serialize)]
struct File {
    services: Vec<Service>,
    clouds: Vec<clouds::Name>,
}

#[derive(Serialize)]
struct Service {
    module: String,
    client: String,
    /// Its words, as a text says them.
    title: String,
}

/// `_generated/{services,emulator,fixtures}.py`, and the fixtures of the wire tests.
pub fn emit(model: &Model, package: &str) -> Vec<Output> {
    let file = File { services: model.services.iter().map(service).collect(), clouds: clouds::names(model) };
    let output = |path: String, template: &str| Output { path, text: render(template, &file) };
    vec![
        output(format!("{package}/_generated/services.py"), include_str!("../../../templates/python/services.py.j2")),
        output(format!("{package}/_generated/emulator.py"), include_str!("../../../templates/python/emulator.py.j2")),
        output(format!("{package}/_generated/fixtures.py"), include_str!("../../../templates/python/fixtures.py.j2")),
        output(
            "bindings-python/tests/wire/generated/conftest.py".to_owned(),
            include_str!("../../../templates/python/conftest.py.j2"),
        ),
    ]
}

fn service(service: &Described) -> Service {
    let spelling = service.spelling();
    Service { module: spelling.snake(), client: spelling.in_python(), title: spelling.0.join(" ") }
}
