//! The services as a page: what there is, what it is called, where it stands. Counted here, so that no page has to count.

use serde::Serialize;

use super::{Output, render};
use crate::model::{Model, Service};

#[derive(Serialize)]
struct Values {
    rows: Vec<Row>,
    operations: usize,
    services: usize,
}

#[derive(Serialize)]
struct Row {
    vendor: &'static str,
    title: String,
    description: String,
    file: String,
    rust: String,
    other: String,
    kotlin: String,
    operations: usize,
    version: String,
}

/// `docs/services.md`.
pub fn emit(model: &Model) -> Output {
    let rows: Vec<Row> = model.services.iter().map(row).collect();
    let operations = rows.iter().map(|row| row.operations).sum();
    let values = Values { operations, services: rows.len(), rows };
    let text = render(include_str!("../../templates/services.md.j2"), values);
    Output { path: "docs/services.md".to_owned(), text }
}

fn row(service: &Service) -> Row {
    let document = &service.source.document;
    let vendor = document.service.vendor.title();
    let spelling = service.spelling();
    let mut versions: Vec<&str> = service
        .operations
        .iter()
        .filter_map(|operation| Some(operation.given.api_version.as_ref()?.value.as_str()))
        .collect();
    versions.sort_unstable();
    versions.dedup();
    Row {
        vendor,
        title: document.info.title.clone(),
        description: document.info.description.clone().unwrap_or_default(),
        file: service.source.file.clone(),
        rust: spelling.in_rust(),
        other: spelling.in_python(),
        kotlin: spelling.in_kotlin(),
        operations: service.operations.len(),
        version: versions.join(", "),
    }
}
