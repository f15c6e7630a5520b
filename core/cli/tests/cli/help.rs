//! What the program says of itself.

use crate::support::{gureum, succeeded};

fn help(words: &[&str]) -> String {
    succeeded(gureum(words).output().unwrap())
}

#[test]
fn the_program_lists_its_services() {
    insta::assert_snapshot!(help(&["--help"]));
}

#[test]
fn a_group_lists_its_operations() {
    insta::assert_snapshot!(help(&["df", "accounts", "-h"]));
}

#[test]
fn an_operation_explains_its_fields() {
    insta::assert_snapshot!(help(&["df", "accounts", "create", "--help"]));
}

#[test]
fn a_service_with_one_group_has_its_operations_itself() {
    insta::assert_snapshot!(help(&["cloud-ml", "-h"]));
}

#[test]
fn help_is_asked_for_in_either_way() {
    assert_eq!(help(&["help", "df", "accounts"]), help(&["df", "accounts", "--help"]));
}

#[test]
fn every_command_of_every_service_has_help() {
    for call in crate::generated::calls::CALLS {
        let text = help(&[call.command, &["--help"]].concat());
        assert!(text.contains("Usage: gureum"), "{}", call.operation);
    }
}
