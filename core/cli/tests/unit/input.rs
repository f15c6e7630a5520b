use super::*;

const TEXTS: Field = Field {
    name: "a",
    flag: "a",
    about: "",
    required: false,
    secret: false,
    list: true,
    example: "[\"x\"]",
    fields: &[],
};
const NUMBERS: Field = Field { example: "[1]", ..TEXTS };
const OBJECTS: Field = Field { fields: &[TEXTS], ..TEXTS };

#[test]
fn an_item_is_a_text_a_number_or_a_document() {
    let read = |text: &str, field: &Field| Value::from(items(text, field, "--a").unwrap()).to_string();
    assert_eq!(read("12", &TEXTS), "[\"12\"]");
    assert_eq!(read("12", &NUMBERS), "[12]");
    assert_eq!(read("[a, 2]", &TEXTS), "[\"a\",2]");
    assert_eq!(read("{a: 1}", &OBJECTS), "[{\"a\":1}]");
    assert_eq!(read("- a: 1\n- a: 2\n", &OBJECTS), "[{\"a\":1},{\"a\":2}]");
}

#[test]
fn values_are_of_the_kind_that_is_due() {
    let read = |text: &str, kind: Kind| value_of(text, kind, "--a").ok().map(|value| value.to_string());
    assert_eq!(read("12", Kind::String).as_deref(), Some("\"12\""));
    assert_eq!(read("12", Kind::Integer).as_deref(), Some("12"));
    assert_eq!(read("1.5", Kind::Number).as_deref(), Some("1.5"));
    assert_eq!(read("{a: b}", Kind::Object).as_deref(), Some("{\"a\":\"b\"}"));
    for (nonsense, kind) in [
        ("x", Kind::Integer),
        ("1.5", Kind::Integer),
        ("NaN", Kind::Number),
        ("yes", Kind::Boolean),
        ("[1]", Kind::Object),
    ] {
        assert_eq!(read(nonsense, kind), None, "{nonsense}");
    }
}

#[test]
fn a_field_that_is_none_is_found_wherever_it_stands() {
    const NAME: Field = Field { name: "name", list: false, ..TEXTS };
    const TAGS: Field = Field { name: "tags", fields: &[NAME], ..TEXTS };
    const SIZE: Field = Field { name: "size", fields: &[NAME, TAGS], list: false, ..TEXTS };
    const OPEN: Field = Field { name: "labels", ..NAME };
    let find = |text: &str| {
        let Value::Object(input) = serde_json::from_str(text).unwrap() else { panic!("{text}") };
        unknown(&[NAME, TAGS, SIZE, OPEN], &input, "").map(|(place, name, _)| format!("{place}{name}"))
    };
    assert_eq!(find(r#"{"name": 1, "tags": [{"name": 2}], "size": {"tags": [{}, {"name": 3}]}}"#), None);
    assert_eq!(find(r#"{"labels": {"anything": 1}, "tags": "no list", "size": null}"#), None);
    assert_eq!(find(r#"{"nmae": 1}"#).as_deref(), Some("nmae"));
    assert_eq!(find(r#"{"tags": [{}, {"nmae": 1}]}"#).as_deref(), Some("tags[1].nmae"));
    assert_eq!(find(r#"{"size": {"tags": [{"x": 1}]}}"#).as_deref(), Some("size.tags[0].x"));
}
