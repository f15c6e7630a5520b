//! What is named exists, or that is a mistake.

use serde_saphyr::Spanned;

use crate::load::Schema;
use crate::model::{Model, Operation, Service};
use crate::ways::lookup::service;

/// Mistakes with their lines.
pub type Found = Vec<(u64, String)>;

/// The service of this name, or a mistake.
pub fn known_service<'m, 'a>(
    model: &'m Model<'a>,
    name: &Spanned<String>,
    found: &mut Found,
) -> Option<&'m Service<'a>> {
    let owner = service(model, &name.value);
    if owner.is_none() {
        found.push((name.referenced.line(), format!("there is no service `{}`", name.value)));
    }
    owner
}

/// The operation of this name, or a mistake.
pub fn known_operation<'m, 'a>(
    owner: &'m Service<'a>,
    id: &Spanned<String>,
    found: &mut Found,
) -> Option<&'m Operation<'a>> {
    let operation = owner.operation(&id.value);
    if operation.is_none() {
        let text = format!("`{}` is no operation of {}", id.value, owner.spelling().kebab());
        found.push((id.referenced.line(), text));
    }
    operation
}

/// What a row of a list is; nothing if it is no list.
pub fn row_of(owner: &Service, list: &Operation) -> Option<Schema> {
    let items = &list.given.pagination.as_ref()?.items.value;
    owner.field_at(list.reply.json?, &format!("{items}.*"))
}

/// A mistake unless the field is in the schema.
pub fn known_field(owner: &Service, schema: Option<&Schema>, path: &str, line: u64, found: &mut Found) {
    match schema {
        None => found.push((line, format!("`{path}` is looked for in what is no list or no JSON"))),
        Some(schema) if owner.field_at(schema, path).is_none() => {
            found.push((line, format!("there is no field `{path}` in that answer")));
        }
        Some(_) => {}
    }
}
