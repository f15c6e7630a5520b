use super::*;
use serde_json::json;

const ANY: Schema =
    Schema { kinds: &[], xml_name: None, properties: &[], additional: None, items: None, known: &[], checks: &[] };
static NAME: Schema =
    Schema { kinds: &[Kind::String], checks: &[Check::Length(3, 8), Check::Pattern("[a-z0-9-]*")], ..ANY };
static PASSWORD: Schema = Schema { kinds: &[Kind::String], checks: &[Check::CharacterClasses(3)], ..ANY };
static LIFE: Schema = Schema {
    kinds: &[Kind::Integer],
    checks: &[Check::Ranges(&[(-1, -1), (300, 604_800)]), Check::MultipleOf(1)],
    ..ANY
};
static FLAG: Schema = Schema { kinds: &[Kind::Boolean], ..ANY };
static SIZE: Schema = Schema { kinds: &[Kind::String, Kind::Null], checks: &[Check::OneOf(&["s", "m"])], ..ANY };
static ROOT: Schema = Schema {
    kinds: &[Kind::Object],
    properties: &[
        Property { name: "name", required: true, since: None, sensitive: false, schema: &NAME },
        Property { name: "password", required: false, since: None, sensitive: true, schema: &PASSWORD },
        Property { name: "lifetime", required: false, since: None, sensitive: false, schema: &LIFE },
        Property { name: "gpu", required: false, since: None, sensitive: false, schema: &FLAG },
        Property { name: "size", required: false, since: Some("1.2"), sensitive: false, schema: &SIZE },
        Property { name: "any", required: false, since: None, sensitive: false, schema: &ANY },
    ],
    checks: &[Check::RequiredIf("gpu", &["size"])],
    ..ANY
};

fn problems(input: Value, version: Option<&str>) -> Vec<(String, Breach)> {
    let found = Validator::new(false).object(input.as_object().unwrap(), &ROOT, version);
    found.into_iter().map(|problem| (problem.field, problem.breach)).collect()
}

#[test]
fn an_input_that_keeps_the_rules_has_no_problems() {
    let input = json!({"name": "구름-1", "any": {"x": [1]}});
    assert_eq!(problems(input, None), [("name".to_owned(), Breach::Rule)]);
    let input = json!({"name": "abc", "password": "aA1", "lifetime": -1, "gpu": true, "size": "m"});
    assert_eq!(problems(input, Some("1.2")), []);
    assert_eq!(problems(json!({"name": "abc", "size": null}), Some("1.10")), []);
}

#[test]
fn each_rule_is_enforced_at_its_bounds() {
    let breaks = |field: &str, value: Value| {
        let mut input = json!({"name": "abc"});
        input[field] = value;
        problems(input, None)
    };
    for (field, value, breach) in [
        ("name", json!("ab"), Breach::Rule),
        ("name", json!("abcdefghi"), Breach::Rule),
        ("name", json!("ABC"), Breach::Rule),
        ("name", json!(""), Breach::Empty),
        ("name", json!(5), Breach::Kind),
        ("password", json!("aaaa1"), Breach::Rule),
        ("lifetime", json!(299), Breach::Rule),
        ("lifetime", json!(604_801), Breach::Rule),
        ("lifetime", json!(0), Breach::Rule),
        ("lifetime", json!(300.5), Breach::Kind),
        ("lifetime", json!("300"), Breach::Kind),
        ("size", json!("xl"), Breach::Rule),
        ("gpu", json!("true"), Breach::Kind),
        ("nom", json!(1), Breach::Unknown),
    ] {
        assert_eq!(breaks(field, value.clone()), [(field.to_owned(), breach)], "{field} = {value}");
    }
    for (field, value) in [("name", "abcdefgh"), ("password", "aA가")] {
        assert_eq!(breaks(field, json!(value)), [], "{field} = {value}");
    }
    assert_eq!(breaks("lifetime", json!(604_800)), []);
}

#[test]
fn a_slip_in_a_name_is_recognised() {
    let found = Validator::new(false).object(json!({"name": "abc", "lifeTime": 300}).as_object().unwrap(), &ROOT, None);
    assert_eq!(found[0].rule, "is not known; did you mean `lifetime`");
    assert_eq!(Validator::new(true).object(json!({"name": "abc", "x": 1}).as_object().unwrap(), &ROOT, None), []);
}

#[test]
fn a_field_is_refused_under_versions_older_than_itself() {
    let input = json!({"name": "abc", "size": "m"});
    assert_eq!(problems(input.clone(), Some("1.1")), [("size".to_owned(), Breach::Unknown)]);
    assert_eq!(problems(input, Some("1.2")), []);
}

#[test]
fn a_flag_can_require_other_fields() {
    assert_eq!(problems(json!({"name": "abc", "gpu": true}), None), [("size".to_owned(), Breach::Missing)]);
    assert_eq!(problems(json!({"gpu": false}), None), [("name".to_owned(), Breach::Missing)]);
}
