//! All methods and types, for the list of the package.

use super::{Made, Method, file};
use crate::emit::listed;
use crate::model::Service;

/// What Rust has of a service.
pub fn list(service: &Service) -> listed::Client {
    let file = file(service);
    let groups = file.groups.iter().map(|group| listed::Group {
        owner: format!("client.{}()", group.accessor),
        methods: signatures(&group.methods, &group.waits, &group.made),
    });
    let single =
        listed::Group { owner: "client".to_owned(), methods: signatures(&file.methods, &file.waits, &file.made) };
    let single = Some(single).filter(|group| !group.methods.is_empty());
    let choices = file.choices.iter().map(|choice| choice.name.clone());
    listed::Client {
        title: file.title.clone(),
        import: format!("use gureum::{}::{};", file.module, file.client),
        groups: groups.chain(single).collect(),
        types: choices.chain(file.records.iter().map(|record| record.name.clone())).collect(),
    }
}

fn signatures(methods: &[Method], waits: &[Method], made: &[Made]) -> Vec<String> {
    let all = methods.iter().chain(waits).map(|method| &method.signature);
    let all = all.chain(made.iter().map(|made| &made.signature));
    all.map(|signature| {
        listed::on_one_line(signature, &["pub ", "async ", "fn "]).replace("(&self, ", "(").replace("(&self)", "()")
    })
    .collect()
}
