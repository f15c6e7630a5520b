//! What exists once for each service: its name at the package's root, its ES module, its method of the emulator.

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
    method: String,
    /// Its words, as a text says them.
    title: String,
}

/// `bindings-node/lib/generated/{clients,emulator}.ts`, and `services/<service>.mts`.
pub fn emit(model: &Model, package: &str) -> Vec<Output> {
    let file = File { services: model.services.iter().map(service).collect(), clouds: clouds::names(model) };
    let output =
        |name: &str, template: &str| Output { path: format!("{package}/{name}.ts"), text: render(template, &file) };
    let mut outputs = vec![
        output("clients", include_str!("../../../templates/typescript/clients.ts.j2")),
        output("emulator", include_str!("../../../templates/typescript/emulator.ts.j2")),
    ];
    outputs.extend(file.services.iter().map(|service| Output {
        path: format!("{package}/services/{}.mts", service.module),
        text: format!(
            "// Made by `cargo dev generate` from `core/api`; do not edit.\n\nexport * from './{}.js';\n",
            service.module
        ),
    }));
    outputs
}

fn service(service: &Described) -> Service {
    let spelling = service.spelling();
    Service {
        module: spelling.kebab(),
        client: spelling.in_typescript(),
        method: spelling.camel(),
        title: spelling.0.join(" "),
    }
}
