//! Catalogues as data of a language: the types that a service knows, with their parts and documented sizes.
//!
//! What is made stands at the end of the file with the models of its service.

use std::collections::BTreeSet;

use serde::Serialize;

use super::{docs, render};
use crate::load;
use crate::model::Service;

#[derive(Serialize)]
struct File {
    name: String,
    part: String,
    request: String,
    /// Around which the types stand, in Swift.
    client: String,
    docs: Vec<String>,
    entries: Vec<Entry>,
}

#[derive(Serialize)]
struct Entry {
    id: String,
    name: String,
    version: String,
    needs: Option<String>,
    note: Option<String>,
    parts: Vec<Part>,
}

#[derive(Serialize)]
struct Part {
    name: String,
    memory_mb: Option<u32>,
    cpu_count: Option<u32>,
    container_count: Option<u32>,
    is_fixed: bool,
}

/// Names of the types of all catalogues of a service.
pub fn names(service: &Service) -> Vec<String> {
    catalogues(service).flat_map(|given| [given.name.value.clone(), part_name(given)]).collect()
}

/// Names of the models that they make, each once.
pub fn requests(service: &Service) -> Vec<String> {
    let all: BTreeSet<String> = catalogues(service).map(|given| service.type_name(&given.request.value)).collect();
    all.into_iter().collect()
}

/// The types and their values, by a template. Empty where the service has no catalogue.
pub fn code(service: &Service, template: &str, wrapped: impl Fn(&[String]) -> Vec<String>) -> String {
    catalogues(service).map(|given| render(template, file(service, given, &wrapped))).collect()
}

fn catalogues<'a>(service: &Service<'a>) -> impl Iterator<Item = &'a load::Catalogue> {
    service.source.document.components.schemas.iter().filter_map(|(_, schema)| schema.catalogue.as_deref())
}

fn part_name(given: &load::Catalogue) -> String {
    format!("{}Component", given.name.value)
}

fn file(service: &Service, given: &load::Catalogue, wrapped: impl Fn(&[String]) -> Vec<String>) -> File {
    File {
        name: given.name.value.clone(),
        part: part_name(given),
        request: service.type_name(&given.request.value),
        client: service.spelling().in_swift(),
        docs: wrapped(&docs::catalogue(given)),
        entries: given.entries.iter().map(entry).collect(),
    }
}

/// The name may itself hold hyphens, the version does not.
fn entry(given: &load::Entry) -> Entry {
    let id = given.id.value.as_str();
    let (name, version) = id.rsplit_once('-').unwrap_or((id, ""));
    let part = |part: &load::Component| Part {
        name: part.name.clone(),
        memory_mb: part.memory_mb,
        cpu_count: part.cpu_count,
        container_count: part.container_count,
        is_fixed: part.fixed,
    };
    Entry {
        id: id.to_owned(),
        name: name.to_owned(),
        version: version.to_owned(),
        needs: given.needs.as_ref().map(|needs| needs.value.clone()),
        note: given.note.clone(),
        parts: given.components.iter().map(part).collect(),
    }
}
