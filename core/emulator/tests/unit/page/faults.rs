use super::*;

#[test]
fn every_fault_says_what_its_fields_take() {
    let kinds = kinds();
    assert_eq!(kinds.as_array().map(Vec::len), Some(known().len()));
    let fields = |name: &str| {
        kinds.as_array().into_iter().flatten().find(|kind| kind["name"] == name).map(|kind| &kind["fields"]).cloned()
    };
    let field = |name: &str, kind: &str, required: bool| json!({"name": name, "kind": kind, "choices": [], "required": required});
    assert_eq!(fields("delay"), Some(json!([field("ms", "number", true), field("virtual", "boolean", false)])));
    assert_eq!(fields("failure_in_200"), Some(json!([field("message", "text", true)])));
    assert_eq!(fields("html_503"), Some(json!([])));
    assert_eq!(fields("throttle"), Some(json!([field("retry_after", "text", false)])));
    let choices = json!({"name": "of", "kind": "choice", "choices": ["response", "body"], "required": false});
    assert_eq!(fields("stall_at"), Some(json!([field("bytes", "number", true), choices])));
    let answer = fields("answer").unwrap_or_default();
    assert_eq!(answer[1], field("headers", "list", false));
}
