//! What the command line ends with, by kind of error.

use serde::Serialize;

use crate::contract::Contract;
use crate::emit::literal;
use crate::emit::output::{Output, render};

#[derive(Serialize)]
struct Values {
    rows: Vec<Row>,
}

#[derive(Serialize)]
struct Row {
    kind: String,
    code: u8,
    meaning: String,
}

pub fn emit(contract: &Contract) -> Vec<Output> {
    let row = |(name, kind): (&str, &crate::load::contract::Kind)| {
        let meaning = literal::text(&kind.meaning);
        kind.exit.map(|code| Row { kind: literal::text(name), code, meaning })
    };
    let values = Values { rows: contract.kinds().filter_map(row).collect() };
    let text = render(include_str!("../../../templates/contract/cli/exit.rs.j2"), values);
    vec![Output { path: "core/cli/src/generated/exit.rs".to_owned(), text }]
}
