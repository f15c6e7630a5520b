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
