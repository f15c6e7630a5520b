use bytes::Bytes;

use crate::operation::{Held, Kind};
use crate::response::document::object;

const fn sure(name: &'static str, kind: Kind) -> Held {
    Held { name, sure: Some(kind), holds: &[] }
}

static HOLDS: [Held; 5] = [
    sure("id", Kind::String),
    sure("size", Kind::Integer),
    sure("open", Kind::Boolean),
    Held { name: "items", sure: Some(Kind::Array), holds: &[sure("name", Kind::String)] },
    Held { name: "owner", sure: None, holds: &[sure("id", Kind::String)] },
];

/// What is missing in the object with these fields beside what is due.
fn lacking(fields: &str) -> Option<String> {
    let body = format!("{{\"id\":\"a\",\"size\":1,\"open\":true,\"items\":[],{fields}}}");
    object(&Bytes::from(body), &HOLDS).unwrap().1
}

fn is(path: &str) -> Option<String> {
    Some(path.to_owned())
}

#[test]
fn what_is_there_is_not_missing() {
    assert_eq!(lacking("\"later\":{\"id\":null}"), None);
}

#[test]
fn the_first_field_that_is_missing_is_named() {
    let missing = |body: &'static str| object(&Bytes::from(body), &HOLDS).unwrap().1;
    assert_eq!(missing("{}"), is("id"));
    assert_eq!(missing("{\"id\":\"a\",\"open\":true,\"items\":[]}"), is("size"));
}

#[test]
fn what_no_language_reads_is_missing() {
    for value in ["null", "{}", "[\"a\"]"] {
        assert_eq!(lacking(&format!("\"id\":{value}")), is("id"), "{value}");
    }
    for value in ["null", "\"\"", "\"ten\"", "1.5", "true", "[1]"] {
        assert_eq!(lacking(&format!("\"size\":{value}")), is("size"), "{value}");
    }
    for value in ["null", "\"\"", "\"yes\"", "1"] {
        assert_eq!(lacking(&format!("\"open\":{value}")), is("open"), "{value}");
    }
    for value in ["null", "\"\"", "{}", "7"] {
        assert_eq!(lacking(&format!("\"items\":{value}")), is("items"), "{value}");
    }
}

#[test]
fn what_every_language_reads_is_there() {
    for fields in [
        "\"id\":7",
        "\"id\":true",
        "\"size\":\" 12 \"",
        "\"size\":2.0",
        "\"open\":\"True\"",
        "\"items\":{\"name\":\"x\"}",
    ] {
        assert_eq!(lacking(fields), None, "{fields}");
    }
}

#[test]
fn of_two_equal_fields_the_last_one_counts() {
    assert_eq!(lacking("\"id\":null"), is("id"));
    assert_eq!(lacking("\"id\":null,\"id\":\"b\""), None);
    assert_eq!(lacking("\"items\":[{\"x\":1}],\"items\":[{\"name\":\"x\"}]"), None);
}

#[test]
fn the_path_leads_into_lists_and_objects() {
    assert_eq!(lacking("\"items\":[{\"name\":\"x\"},{\"no\":1}]"), is("items/1/name"));
    assert_eq!(lacking("\"owner\":{\"name\":\"x\"}"), is("owner/id"));
}

#[test]
fn an_empty_object_stands_for_nothing_and_nothing_is_due_in_it() {
    for fields in ["\"owner\":{}", "\"owner\":null", "\"owner\":\"\"", "\"items\":[{},\"x\"]"] {
        assert_eq!(lacking(fields), None, "{fields}");
    }
}
