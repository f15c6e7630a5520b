//! The refusals that the descriptions name, for the test that provokes each of them.

use serde::Serialize;

use crate::emit::{Output, literal, render};
use crate::model::Model;

#[derive(Serialize)]
struct Values {
    refusals: Vec<Row>,
}

#[derive(Serialize)]
struct Row {
    operation: String,
    status: u16,
    code: String,
    message: String,
    unprovoked: String,
}

pub fn emit(model: &Model) -> Output {
    let operations = model.services.iter().flat_map(|service| &service.operations);
    let rows = operations.flat_map(|operation| {
        operation.given.errors.iter().map(|error| Row {
            operation: literal::text(operation.id),
            status: error.status,
            code: literal::optional(error.code.as_deref()),
            message: literal::optional(error.message.as_deref()),
            unprovoked: literal::optional(error.unprovoked.as_deref()),
        })
    });
    let values = Values { refusals: rows.collect() };
    Output {
        path: "core/emulator/tests/generated/refusals.rs".to_owned(),
        text: render(include_str!("../../../templates/emulator/refusals.rs.j2"), values),
    }
}
