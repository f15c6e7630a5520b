//! All methods and types, for the list of the package.

use super::types::{Param, Types};
use super::{Group, Method, OF_WAIT, file, models_of};
use crate::emit::listed;
use crate::model::Service;

/// What Swift has of a service.
pub fn list(service: &Service) -> listed::Client {
    let file = file(service, &Types::new(service));
    let owner = |group: &Group| listed::owner(file.is_single, &group.accessor);
    let methods = |group: &Group| group.methods.iter().map(signature).collect();
    let models = models_of(service, Types::new(service));
    let choices = models.choices.iter().map(|choice| choice.name.clone());
    let types = choices.chain(models.records.iter().map(|record| record.name.clone()));
    listed::Client {
        title: file.title.clone(),
        import: "import Gureum".to_owned(),
        groups: file
            .groups
            .iter()
            .map(|group| listed::Group { owner: owner(group), methods: methods(group) })
            .collect(),
        types: types.map(|name| format!("{}.{name}", file.client)).collect(),
    }
}

fn signature(method: &Method) -> String {
    let line = listed::on_one_line(&method.signature, &["public func "]);
    let of_all = [Param::of_options().code(), OF_WAIT[0].to_owned(), OF_WAIT[1].to_owned()];
    of_all.iter().fold(line, |line, same| line.replace(&format!(", {same}"), "").replace(same, ""))
}
