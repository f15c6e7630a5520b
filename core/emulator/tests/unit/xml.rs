use super::*;
use crate::model::Property;
use serde_json::json;

const fn of(kinds: &'static [Kind]) -> Schema {
    Schema { kinds, xml_name: None, properties: &[], additional: None, items: None, known: &[], checks: &[] }
}

static TEXT: Schema = of(&[Kind::String]);
static NUMBER: Schema = of(&[Kind::Integer]);
static FLAG: Schema = of(&[Kind::Boolean]);
static NUMBERS: Schema = Schema { items: Some(&NUMBER), ..of(&[Kind::Array]) };
static MAP: Schema = Schema { additional: Some(&TEXT), ..of(&[Kind::Object]) };
static ROOT: Schema = Schema {
    xml_name: Some("MakeRequest"),
    properties: &[
        field_of("name", &TEXT),
        field_of("count", &NUMBER),
        field_of("open", &FLAG),
        field_of("ports", &NUMBERS),
        field_of("env", &MAP),
    ],
    ..of(&[Kind::Object])
};

const fn field_of(name: &'static str, schema: &'static Schema) -> Property {
    Property { name, required: false, since: None, sensitive: false, schema }
}

#[test]
fn what_is_written_reads_back_the_same() {
    let value = json!({
        "name": "구름 <&> \"'", "count": 7, "open": false, "ports": [80, 443],
        "env": {"A/B": "1", "0c": "x_y", "plain-key": ""}
    });
    let text = write("MakeRequest", &value);
    assert_eq!(read(&text, &ROOT).unwrap(), value, "{text}");
}

#[test]
fn the_documented_forms_are_read() {
    let text = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<MakeRequest>\n  <name>a&amp;b&#44396;</name>\n  \
                <ports>1</ports><open> true </open>\n</MakeRequest>\n";
    assert_eq!(read(text, &ROOT).unwrap(), json!({"name": "a&b구", "ports": [1], "open": true}));
}

#[test]
fn text_that_is_no_number_stays_text_for_the_validator() {
    assert_eq!(read("<MakeRequest><count>x</count></MakeRequest>", &ROOT).unwrap(), json!({"count": "x"}));
}

#[test]
fn document_types_entities_and_broken_documents_are_refused() {
    for text in [
        "<!DOCTYPE x [<!ENTITY e \"boom\">]><MakeRequest><name>&e;</name></MakeRequest>",
        "<MakeRequest><name>&e;</name></MakeRequest>",
        "<MakeRequest><name></MakeRequest>",
        "<MakeRequest>",
        "<Other/>",
        "",
        "<MakeRequest/><MakeRequest/>",
        "<MakeRequest>text<name>a</name></MakeRequest>",
        "<MakeRequest><name>a</name><name>b</name></MakeRequest>",
    ] {
        assert!(read(text, &ROOT).is_err(), "{text}");
    }
    assert!(read(&"<MakeRequest>".repeat(1_000), &ROOT).is_err());
}
