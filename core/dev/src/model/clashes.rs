//! Names that would be two things at once: in one language, in one service, or on the emulator's one port.

use std::collections::HashMap;

use super::{Model, Service};
use crate::load::Mistake;
use crate::names;

/// Every clash, with the line of what has to be renamed.
pub fn of(model: &Model) -> Vec<Mistake> {
    let mut found = Vec::new();
    for service in &model.services {
        let mut add = |line: u64, text: String| found.push(Mistake { file: service.source.file.clone(), line, text });
        types(service, &mut add);
        groups(service, &mut add);
        operations(service, &mut add);
    }
    found.extend(paths(model));
    found
}

/// The client's names in all languages.
fn clients(service: &Service) -> Vec<String> {
    let spelling = service.spelling();
    let python = spelling.in_python();
    let twin = format!("Async{python}");
    vec![spelling.in_rust(), python, twin, spelling.in_kotlin(), spelling.in_typescript(), spelling.in_swift()]
}

fn types(service: &Service, add: &mut impl FnMut(u64, String)) {
    for (name, line, _) in service.source.document.components.schemas.lines() {
        let code = service.type_name(name);
        if let Some(language) = names::taken(&code) {
            add(line, format!("`{code}` is a name of the generated code in {language}; rename the type with `x-name`"));
        }
        if clients(service).contains(&code) {
            add(line, format!("`{code}` is the client of the service; rename the type with `x-name`"));
        }
        let is_group = |group: &super::Group| names::pascal(group.name) == code;
        if service.groups.len() > 1 && service.groups.iter().any(is_group) {
            add(line, format!("`{code}` is a group of the service too; rename the type with `x-name`"));
        }
    }
}

/// A service with one group has its methods on the client: there the group has no type.
fn groups(service: &Service, add: &mut impl FnMut(u64, String)) {
    for group in service.groups.iter().filter(|_| service.groups.len() > 1) {
        let (code, line) = (names::pascal(group.name), group.tag.name.referenced.line());
        if clients(service).contains(&code) {
            add(line, format!("`{code}` is the client of the service too; rename the group with `x-name`"));
        }
        if let Some(language) = names::taken(&code) {
            add(
                line,
                format!("`{code}` is a name of the generated code in {language}; rename the group with `x-name`"),
            );
        }
    }
}

/// Ids differ within a service, by more than case. Another service may have the same ones.
fn operations(service: &Service, add: &mut impl FnMut(u64, String)) {
    let mut ids: HashMap<String, &str> = HashMap::new();
    for operation in &service.operations {
        if let Some(other) = ids.insert(operation.id.to_lowercase(), operation.id) {
            let line = operation.given.operation_id.referenced.line();
            add(line, format!("`{}` and `{other}` are the same operation; rename one", operation.id));
        }
    }
}

/// One port of the emulator serves all services, so a path tells which one is meant, or else the token of the API version.
fn paths(model: &Model) -> Vec<Mistake> {
    let mut seen: HashMap<String, &str> = HashMap::new();
    let mut found = Vec::new();
    for service in &model.services {
        let token = service.source.document.versions.as_ref().map_or("", |versions| versions.token.as_str());
        for operation in &service.operations {
            let shape = operation.path.split('/').map(|part| if part.starts_with('{') { "{}" } else { part });
            let mut shape = format!("{} {}", operation.method, shape.collect::<Vec<_>>().join("/"));
            // A template may have been met by a literal path of another service: only literal ones are told apart.
            if !shape.contains("{}") {
                shape.push_str(token);
            }
            let file = service.source.file.as_str();
            if let Some(other) = seen.insert(shape, file).filter(|other| *other != file) {
                let line = operation.given.operation_id.referenced.line();
                let text = format!(
                    "`{} {}` stands in {other} too, and the emulator tells services apart by their paths; open an issue",
                    operation.method, operation.path
                );
                found.push(Mistake { file: file.to_owned(), line, text });
            }
        }
    }
    found
}
