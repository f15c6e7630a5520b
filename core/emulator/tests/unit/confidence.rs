use super::*;
use serde_json::json;

#[test]
fn what_is_empty_claims_nothing() {
    let shown = |value: Value, path: &str| shows(&value, &mut path.split('.'));
    assert!(shown(json!({"nodes": [{"status": ""}, {"status": "Ready"}]}), "nodes.status"));
    assert!(shown(json!({"result": false}), "result"), "`false` is an answer");
    assert!(shown(json!({"share": {"cpu": 0}}), "share"));
    for empty in [json!(null), json!(""), json!([]), json!({})] {
        assert!(!shown(json!({"status": empty}), "status"));
    }
    assert!(!shown(json!({"nodes": []}), "nodes.status"));
    assert!(!shown(json!({"node": {"name": "n"}}), "node.status"));
    assert!(!shown(json!(["text"]), "status"));
}
