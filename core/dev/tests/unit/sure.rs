use serde_json::json;

use super::*;

fn holds() -> Vec<Held> {
    let name = Held { name: "name".to_owned(), sure: Some(Some(Kind::String)), holds: Vec::new() };
    let items = Held { name: "items".to_owned(), sure: Some(Some(Kind::Array)), holds: vec![name.clone()] };
    let owner = Held { name: "owner".to_owned(), sure: None, holds: vec![name] };
    vec![items, owner]
}

#[test]
fn a_sample_lacks_what_it_does_not_show() {
    let missing = |sample: Value| lacking(&holds(), &sample, true);
    assert_eq!(missing(json!({"items": [{"name": "x"}]})), None);
    assert_eq!(missing(json!({"items": [], "owner": {}})), None);
    assert_eq!(missing(json!({})), Some("items".to_owned()));
    assert_eq!(missing(json!({"items": null})), Some("items".to_owned()));
    assert_eq!(missing(json!({"items": [{"id": 1}]})), Some("items/name".to_owned()));
    assert_eq!(missing(json!({"items": [], "owner": {"id": 1}})), Some("owner/name".to_owned()));
}
