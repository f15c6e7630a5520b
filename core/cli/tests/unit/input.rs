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
