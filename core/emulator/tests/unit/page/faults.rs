use super::*;

#[test]
fn every_fault_says_what_its_fields_take() {
    let kinds = kinds();
    assert_eq!(kinds["faults"].as_array().map(Vec::len), Some(FAULTS.len()));
    let fields = |name: &str| {
        let mut all = kinds["faults"].as_array().into_iter().flatten();
        all.find(|kind| kind["name"] == name).map(|kind| kind["fields"].clone())
    };
    let ms = json!({"name": "ms", "kind": "number", "from": 0, "required": true});
    assert_eq!(fields("delay"), Some(json!([ms, {"name": "virtual", "kind": "boolean", "required": false}])));
    assert_eq!(fields("html_503"), Some(json!([])));
    assert_eq!(fields("throttle"), Some(json!([{"name": "retry_after", "kind": "text", "required": false}])));
    let choices = json!({"name": "of", "kind": "choice", "choices": ["response", "body"], "required": false});
    assert_eq!(fields("stall_at").map(|fields| fields[1].clone()), Some(choices));
    assert_eq!(fields("answer").map(|fields| fields[1]["kind"].clone()), Some(json!("list")));
    let names: Vec<_> = kinds["rule"].as_array().into_iter().flatten().map(|field| field["name"].clone()).collect();
    assert_eq!(names, ["operation", "tenant", "skip", "first", "every", "probability"]);
}
