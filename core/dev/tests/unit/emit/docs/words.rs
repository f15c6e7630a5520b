use super::*;
use crate::load::{self, Source};
use crate::model::Model;
use crate::names;

const VOICE: Voice = Voice {
    field: |wire, own| names::snake(own.unwrap_or(wire)),
    operation: |_, operation| format!("[{}]", names::snake(operation.name)),
    model: |_, name| format!("[{name}]"),
};

fn sources() -> Vec<Source> {
    load::folder(std::path::Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../..")), "core/api").unwrap()
}

fn said(text: &str) -> String {
    let sources = sources();
    let model = Model::new(&sources).unwrap();
    let service = model.services.iter().find(|service| service.operation("accounts.getDetail").is_some()).unwrap();
    Words::new(service, &VOICE).said(text)
}

#[test]
fn an_operation_is_a_link_with_and_without_back_ticks() {
    assert_eq!(said("Ask `accounts.getDetail` first."), "Ask [get_detail] first.");
    assert_eq!(said("Read by accounts.getDetail, twice."), "Read by [get_detail], twice.");
}

#[test]
fn a_field_is_said_as_the_language_says_it() {
    assert_eq!(said("`availableName: false`, `search.accountId`"), "`available_name: false`, `search.account_id`");
}

#[test]
fn a_type_is_a_link() {
    assert_eq!(said("As in `AccountResponse`."), "As in [AccountResponse].");
}

#[test]
fn other_code_and_plain_words_stay() {
    assert_eq!(said("`RUNNING`, `a b: c` and accountId"), "`RUNNING`, `a b: c` and accountId");
    assert_eq!(said("a lone \\` and `availableName`"), "a lone \\` and `availableName`");
}
