use super::*;

#[test]
fn a_word_is_quoted_only_where_a_shell_needs_it() {
    assert_eq!(quoted("10.0.0.0/16"), "10.0.0.0/16");
    assert_eq!(quoted("a b"), "'a b'");
    assert_eq!(quoted("it's"), "'it'\\''s'");
    assert_eq!(quoted(""), "''");
}

#[test]
fn a_text_that_begins_like_a_file_stands_for_itself() {
    assert_eq!(literally("@x"), "@@x");
}

#[test]
fn a_long_command_gets_a_line_for_each_flag() {
    let flags = ["--name a".to_owned(), format!("--other {}", "b".repeat(80))];
    assert_eq!(lines("gureum", &flags[..1]), "gureum --name a\n");
    assert_eq!(lines("gureum", &flags), format!("gureum \\\n  --name a \\\n  {}\n", flags[1]));
}
