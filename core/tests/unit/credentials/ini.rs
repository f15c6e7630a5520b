use super::*;

fn value(text: &str, section: &str, name: &str) -> Option<String> {
    let ini = Ini::parse(text);
    ini.sections.iter().find(|found| found.name == section)?.get(name).map(str::to_owned)
}

#[test]
fn a_value_keeps_equals_signs_hashes_and_inner_quotes() {
    assert_eq!(value("k = c2Vj#;==", "", "k").as_deref(), Some("c2Vj#;=="));
    assert_eq!(value("k = a\"b", "", "k").as_deref(), Some("a\"b"));
}

#[test]
fn byte_order_mark_line_ends_of_windows_and_blanks_are_no_part_of_a_value() {
    assert_eq!(value("\u{feff}[P]\r\n  K\t=  v  \r\n", "P", "k").as_deref(), Some("v"));
}

#[test]
fn quotes_around_a_whole_value_are_taken_off() {
    assert_eq!(value("k=\"v\"", "", "k").as_deref(), Some("v"));
    assert_eq!(value("k='v'", "", "k").as_deref(), Some("v"));
    assert_eq!(value("k='", "", "k").as_deref(), Some("'"));
}

#[test]
fn the_last_of_two_settings_wins_and_a_section_may_come_twice() {
    assert_eq!(value("[p]\nk=1\n[q]\nk=2\n[p]\nk=3", "p", "k").as_deref(), Some("3"));
}

#[test]
fn a_line_without_equals_sign_is_noted_and_passed_over() {
    let ini = Ini::parse("# comment\n\nnonsense\nk=v\n[broken\n");
    assert_eq!(ini.odd_line, Some(3));
    assert_eq!(ini.sections[0].get("k"), Some("v"));
}
