use serde_json::json;

use super::*;

#[test]
fn a_pointer_masks_what_it_leads_to_and_nothing_else() {
    let mut value = json!({ "a": { "b": "secret", "c": 1 }, "d": [{ "e": "one" }, { "e": "two" }], "f": { "x": "y" } });
    for pointer in ["a/b", "d/*/e", "f/*", "nowhere/at/all"] {
        mask(&mut value, pointer);
    }
    let masked = json!({ "a": { "b": "***", "c": 1 }, "d": [{ "e": "***" }, { "e": "***" }], "f": { "x": "***" } });
    assert_eq!(value, masked);
}
