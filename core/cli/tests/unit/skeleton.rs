use crate::generated::SERVICES;

use super::*;

const TEXT: Field = Field {
    name: "a",
    flag: "a",
    about: "What it is.",
    required: true,
    secret: false,
    list: false,
    example: "\"x\"",
    fields: &[],
};
const OFF: Field = Field { name: "no", required: false, ..TEXT };

fn written(fields: &'static [Field]) -> String {
    let mut lines = Vec::new();
    fields.iter().for_each(|field| put(field, "", !field.required, &mut lines));
    lines.join("\n")
}

#[test]
fn what_is_required_stands_there_and_the_rest_is_a_comment() {
    assert_eq!(written(&[TEXT, OFF]), "# What it is. Required.\na: \"x\"\n# # What it is.\n# \"no\": \"x\"");
}

#[test]
fn a_list_of_objects_has_its_dash_at_the_first_field_that_counts() {
    const LIST: Field = Field { name: "list", list: true, fields: &[OFF, TEXT], ..TEXT };
    let text = written(&[LIST]);
    let read: Value = serde_saphyr::from_str(&text).unwrap();
    assert_eq!(read, serde_json::json!({ "list": [{ "a": "x" }] }), "{text}");
}

#[test]
fn an_object_of_which_nothing_is_required_is_empty() {
    const OBJECT: Field = Field { name: "object", fields: &[OFF], ..TEXT };
    const LIST: Field = Field { name: "list", list: true, fields: &[OFF], ..TEXT };
    let text = written(&[OBJECT, LIST]);
    let read: Value = serde_saphyr::from_str(&text).unwrap();
    assert_eq!(read, serde_json::json!({ "object": {}, "list": [] }), "{text}");
}

/// A skeleton with all that is a comment of YAML in it, as somebody takes the marks away.
fn without_marks(text: &str, names: &[String]) -> String {
    let mut lines: Vec<String> = Vec::new();
    for line in text.lines() {
        let rest = line.strip_prefix("# ").unwrap_or_default();
        let key = rest.trim_start().trim_start_matches("- ").split(": ").next().unwrap_or_default();
        let is_field = names.iter().any(|name| name == key.trim_end_matches(':'));
        if let Some((_, nothing)) = rest.split_once("# In place of `") {
            let field = lines.last_mut().unwrap();
            let end = format!(" {}", nothing.trim_end_matches("`:"));
            *field = field.strip_suffix(&end).unwrap().to_owned();
        }
        // A comment of what is a comment has two marks.
        let is_off = is_field || rest.trim_start().starts_with("# ");
        lines.push(if is_off { rest } else { line }.to_owned());
    }
    lines.join("\n")
}

fn names(fields: &[Field]) -> Vec<String> {
    fields.iter().flat_map(|field| [vec![key(field.name)], names(field.fields)].concat()).collect()
}

/// The fields that are not where they belong.
fn absent(value: &Value, fields: &[Field]) -> Vec<&'static str> {
    let of = |field: &Field| match value.get(field.name) {
        None => vec![field.name],
        Some(inner) if field.list && !field.fields.is_empty() => absent(&inner[0], field.fields),
        Some(inner) => absent(inner, field.fields),
    };
    fields.iter().flat_map(of).collect()
}

#[test]
fn every_skeleton_holds_all_fields_when_its_marks_are_gone() {
    let groups = SERVICES.iter().flat_map(|service| service.groups);
    let operations = groups.flat_map(|group| group.operations).filter(|operation| !operation.fields.is_empty());
    let mut count = 0;
    for operation in operations {
        let text = without_marks(&of(operation), &names(operation.fields));
        let read: Value = serde_saphyr::from_str(&text).unwrap_or_else(|why| panic!("{why}\n{text}"));
        assert_eq!(absent(&read, operation.fields), Vec::<&str>::new(), "{}\n{text}", operation.id);
        count += 1;
    }
    assert!(count > 150, "{count}");
}
