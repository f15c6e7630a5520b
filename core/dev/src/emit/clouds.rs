//! The session of each cloud: one set of keys, settings and connections for all its services, in every language.

use serde::Serialize;

use super::python::code::tidy;
use super::ways::{self, Offered};
use super::{Output, render};
use crate::load::VendorName;
use crate::model::{Model, Service as Described};
use crate::names;
use crate::ways::Ways;

#[derive(Serialize)]
struct Values {
    clouds: Vec<Cloud>,
}

/// What a cloud's session is called.
#[derive(Serialize)]
pub struct Name {
    /// `SamsungCloud`, spelt alike in every language.
    name: String,
    snake: String,
    camel: String,
    title: &'static str,
}

#[derive(Serialize)]
struct Cloud {
    #[serde(skip)]
    vendor: VendorName,
    #[serde(flatten)]
    name: Name,
    services: Vec<Service>,
    python: Vec<Offered>,
    typescript: Vec<Offered>,
}

#[derive(Serialize)]
struct Service {
    title: String,
    constant: String,
    kebab: String,
    snake: String,
    camel: String,
    flat: String,
    rust: String,
    python: String,
    typescript: String,
    swift: String,
    kotlin: String,
}

/// A file per language.
pub fn emit(model: &Model, ways: &Ways) -> Vec<Output> {
    let mut values = Values { clouds: clouds(model).collect() };
    for cloud in &mut values.clouds {
        cloud.python = ways::in_python(model, ways, cloud.vendor);
        cloud.typescript = ways::in_typescript(model, ways, cloud.vendor);
    }
    let files = [
        ("core/src/generated/clouds.rs", include_str!("../../templates/clouds/rust.rs.j2")),
        ("bindings-python/python/gureum/_generated/clouds.py", include_str!("../../templates/clouds/python.py.j2")),
        ("bindings-node/lib/generated/clouds.ts", include_str!("../../templates/clouds/typescript.ts.j2")),
        ("bindings-swift/Sources/Gureum/Generated/Clouds.swift", include_str!("../../templates/clouds/swift.swift.j2")),
        (
            "bindings-swift/kotlin/src/main/kotlin/generated/Clouds.kt",
            include_str!("../../templates/clouds/kotlin.kt.j2"),
        ),
    ];
    files
        .into_iter()
        .map(|(path, template)| Output { path: path.to_owned(), text: tidy(&render(template, &values)) })
        .collect()
}

/// The names of all sessions.
pub fn names(model: &Model) -> Vec<Name> {
    clouds(model).map(|cloud| cloud.name).collect()
}

/// The clouds of which something is described.
fn clouds(model: &Model) -> impl Iterator<Item = Cloud> {
    [VendorName::Naver, VendorName::Samsung].into_iter().filter_map(|vendor| cloud(model, vendor))
}

fn cloud(model: &Model, vendor: VendorName) -> Option<Cloud> {
    let is_of = |service: &&Described| service.source.document.service.vendor == vendor;
    let services: Vec<Service> = model.services.iter().filter(is_of).map(service).collect();
    let name = format!("{}Cloud", vendor.in_rust());
    let name = Name { snake: names::snake(&name), camel: names::camel(&name), name, title: vendor.title() };
    (!services.is_empty()).then_some(Cloud { vendor, name, services, python: Vec::new(), typescript: Vec::new() })
}

fn service(service: &Described) -> Service {
    let spelling = service.spelling();
    Service {
        title: service.source.document.info.title.clone(),
        constant: spelling.screaming(),
        kebab: spelling.kebab(),
        snake: spelling.snake(),
        camel: spelling.camel(),
        flat: spelling.flat(),
        rust: spelling.in_rust(),
        python: spelling.in_python(),
        typescript: spelling.in_typescript(),
        swift: spelling.in_swift(),
        kotlin: spelling.in_kotlin(),
    }
}
