//! `AGENTS.md`: what an agent needs that writes a program with Gureum, on one page.

use serde::Serialize;

use super::site;
use super::{Output, render};
use crate::model::{Model, Operation, Service};

#[derive(Serialize)]
struct Values<P> {
    services: Vec<Row>,
    /// A read in every language.
    programs: Option<P>,
}

#[derive(Serialize)]
struct Row {
    title: String,
    command: String,
    rust: String,
    python: String,
    node: String,
    swift: String,
    kotlin: String,
    page: String,
}

/// The page.
pub fn emit(model: &Model) -> Output {
    let largest = model.services.iter().max_by_key(|service| service.operations.len());
    let shown = largest.and_then(|service| Some((service, list_of(service)?)));
    let programs = shown.map(|(service, operation)| site::programs(service, operation));
    let values = Values { services: model.services.iter().map(row).collect(), programs };
    Output { path: "AGENTS.md".to_owned(), text: render(include_str!("../../templates/agents.md.j2"), values) }
}

/// The first list of a service: it needs nothing, and changes nothing.
fn list_of<'s, 'a>(service: &'s Service<'a>) -> Option<&'s Operation<'a>> {
    service.operations.iter().find(|operation| operation.given.pagination.is_some())
}

fn row(service: &Service) -> Row {
    let spelling = service.spelling();
    Row {
        title: service.source.document.info.title.clone(),
        command: spelling.kebab(),
        rust: spelling.in_rust(),
        python: spelling.in_python(),
        node: spelling.in_typescript(),
        swift: spelling.in_swift(),
        kotlin: spelling.in_kotlin(),
        page: format!("docs/reference/{}.md", spelling.kebab()),
    }
}
