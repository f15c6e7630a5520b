//! All methods and types, for the list of the package.

use super::{Group, Method, file};
use crate::emit::listed;
use crate::model::Service;

/// What Kotlin has of a service.
pub fn list(service: &Service) -> listed::Client {
    let file = file(service);
    let owner = |group: &Group| listed::owner(file.is_single, &group.accessor);
    let group =
        |group: &Group| listed::Group { owner: owner(group), methods: group.methods.iter().map(signature).collect() };
    let choices = file.choices.iter().map(|choice| choice.name.clone());
    listed::Client {
        title: file.title.clone(),
        import: format!("import {}.{}", file.package, file.client),
        groups: file.groups.iter().map(group).collect(),
        types: choices.chain(file.records.iter().map(|record| record.name.clone())).collect(),
    }
}

fn signature(method: &Method) -> String {
    let answer = match method.form {
        "list" => format!("Pages<{}, {}>", method.answer, method.item),
        "start" => format!("Wait<{}>", method.answer),
        "start_gone" => "Wait<Unit>".to_owned(),
        "gone" => "Unit".to_owned(),
        _ => method.answer.clone(),
    };
    format!("{}({}): {answer}", method.name, method.parameters.join(", "))
}
