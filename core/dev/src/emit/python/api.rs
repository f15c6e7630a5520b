//! All methods and types, for the list of the package.

use super::{Group, Method, file};
use crate::emit::listed;
use crate::model::Service;

/// What Python has of a service.
pub fn list(service: &Service) -> listed::Client {
    let file = file(service);
    let owner = |group: &Group| listed::owner(file.is_single, &group.accessor);
    let group =
        |group: &Group| listed::Group { owner: owner(group), methods: group.methods.iter().map(signature).collect() };
    listed::Client {
        title: file.title.clone(),
        import: format!("from gureum import Async{0}, {0}", file.client),
        groups: file.groups.iter().map(group).collect(),
        types: super::named(&file).cloned().collect(),
    }
}

fn signature(method: &Method) -> String {
    let answer = match method.form {
        "list" => format!("Pages[{}, {}]", method.answer, method.item),
        "start" | "start_gone" => format!("Wait[{}]", method.answer),
        _ => method.answer.clone(),
    };
    // Nothing that must be named follows where everything is given.
    let given: Vec<&str> = method.parameters.iter().map(String::as_str).collect();
    let given = given.strip_suffix(&["*"]).unwrap_or(&given);
    format!("{}({}) -> {answer}", method.name, given.join(", "))
}
