use super::*;

#[derive(Debug, Default, PartialEq, Deserialize)]
#[serde(default)]
struct Part {
    #[serde(deserialize_with = "optional")]
    name: Option<String>,
    #[serde(deserialize_with = "optional")]
    size: Option<i64>,
    #[serde(flatten)]
    extra: Map<String, Value>,
}

model!(Part);

#[derive(Debug, Default, PartialEq, Deserialize)]
#[serde(default)]
struct Whole {
    #[serde(deserialize_with = "optional")]
    part: Option<Part>,
    #[serde(deserialize_with = "optional")]
    parts: Option<Vec<Part>>,
    #[serde(deserialize_with = "or_default")]
    names: Vec<String>,
    #[serde(deserialize_with = "optional")]
    labels: Option<BTreeMap<String, Vec<String>>>,
    #[serde(deserialize_with = "optional")]
    ratio: Option<f64>,
    #[serde(deserialize_with = "optional")]
    ready: Option<bool>,
    #[serde(flatten)]
    extra: Map<String, Value>,
}

fn read<T: Lenient>(json: &str) -> Option<T> {
    let mut text = serde_json::Deserializer::from_str(json);
    let value = optional(&mut text).unwrap_or_else(|error| panic!("`{json}`: {error}"));
    text.end().unwrap_or_else(|error| panic!("`{json}` was not read to its end: {error}"));
    value
}

#[test]
fn numbers_come_as_numbers_or_as_text() {
    for json in ["7", r#""7""#, r#"" 7 ""#, "7.0", "7e0"] {
        assert_eq!(read::<i64>(json), Some(7), "`{json}`");
        assert_eq!(read::<f64>(json), Some(7.0), "`{json}`");
    }
    assert_eq!(read::<i64>("-9223372036854775808"), Some(i64::MIN));
    assert_eq!(read::<u64>("18446744073709551615"), Some(u64::MAX));
    for json in ["null", r#""""#, "{}", "[]", "true", r#""seven""#, "7.5", r#"{"a":[1]}"#, "1e300", r#""inf""#] {
        assert_eq!(read::<i64>(json), None, "`{json}`");
    }
    assert_eq!(read::<i32>("2147483648"), None);
    assert_eq!(read::<f64>(r#""nan""#), None);
}

#[test]
fn booleans_come_as_booleans_or_as_text() {
    assert_eq!(read::<bool>("true"), Some(true));
    assert_eq!(read::<bool>(r#""False""#), Some(false));
    for json in ["null", r#""""#, "{}", "1", r#""yes""#, "[true]"] {
        assert_eq!(read::<bool>(json), None, "`{json}`");
    }
}

#[test]
fn text_takes_numbers_and_booleans_as_written() {
    assert_eq!(read::<String>(r#""""#), Some(String::new()));
    assert_eq!(read::<String>("10002"), Some("10002".into()));
    assert_eq!(read::<String>("false"), Some("false".into()));
    assert_eq!(read::<String>("{}"), None);
    assert_eq!(read::<Secret>(r#""s3cret""#), Some(Secret::new("s3cret")));
}

#[test]
fn one_element_where_a_list_is_due_is_a_list_of_one() {
    assert_eq!(read::<Vec<String>>(r#""longlived""#), Some(vec!["longlived".into()]));
    assert_eq!(read::<Vec<String>>(r#"["a","b"]"#), Some(vec!["a".into(), "b".into()]));
    assert_eq!(read::<Vec<i64>>(r#"["1",2,{},null,"x",3]"#), Some(vec![1, 2, 3]));
    let one = read::<Vec<Part>>(r#"{"name":"a"}"#).unwrap();
    assert_eq!(one[0].name.as_deref(), Some("a"));
    for json in ["null", r#""""#, "{}"] {
        assert_eq!(read::<Vec<Part>>(json), None, "`{json}`");
        assert_eq!(read::<Vec<String>>(json), None, "`{json}`");
    }
    assert_eq!(read::<Vec<Part>>("[]"), Some(Vec::new()));
}

#[test]
fn an_empty_object_is_absent_but_an_empty_map_is_a_map() {
    for json in ["null", r#""""#, "{}", "[]", r#"["a"]"#, "3", r#""text""#] {
        assert_eq!(read::<Part>(json), None, "`{json}`");
    }
    assert_eq!(read::<BTreeMap<String, String>>("{}"), Some(BTreeMap::new()));
    assert_eq!(read::<BTreeMap<String, i64>>(r#"{"a":1,"b":{}}"#), Some(BTreeMap::from([("a".into(), 1)])));
}

#[test]
fn the_first_field_of_an_object_is_not_lost() {
    let part: Part = read(r#"{"name":"a","size":"3","later":[1]}"#).unwrap();
    assert_eq!((part.name.as_deref(), part.size), (Some("a"), Some(3)));
    assert_eq!(part.extra["later"], serde_json::json!([1]));
    let part: Part = read(r#"{"later":1}"#).unwrap();
    assert_eq!(part.extra["later"], 1);
}

#[test]
fn no_field_of_a_wrong_kind_fails_the_whole_answer() {
    let wrong = ["null", r#""""#, "{}", "[]", "[{}]", "7", "true", r#"{"x":{"y":[{}]}}"#, r#"[[["deep"]]]"#, "1e99"];
    for value in wrong {
        let json = format!(
            r#"{{"part":{value},"parts":{value},"names":{value},"labels":{value},"ratio":{value},"ready":{value},"after":1}}"#
        );
        let whole: Whole = serde_json::from_str(&json).unwrap_or_else(|error| panic!("`{json}`: {error}"));
        assert_eq!(whole.extra["after"], 1, "`{json}`");
    }
}

#[test]
fn broken_json_is_still_an_error() {
    for json in [r#"{"part":{"name":"a""#, r#"{"names":["a",}"#, r#"{"ratio":}"#] {
        assert!(serde_json::from_str::<Whole>(json).is_err(), "`{json}`");
    }
}
