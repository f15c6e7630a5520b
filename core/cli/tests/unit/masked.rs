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

/// Somebody may write the secret where a field of an object was due.
#[test]
fn what_stands_in_the_place_of_a_secret_is_masked() {
    for (given, shown) in [
        (json!({ "d": "secret" }), json!({ "d": "***" })),
        (json!({ "d": ["secret", ["secret"], null] }), json!({ "d": ["***", "***", null] })),
        (json!({ "d": { "x": "secret" } }), json!({ "d": { "x": "***" } })),
        (json!({ "other": "told" }), json!({ "other": "told" })),
    ] {
        let mut value = given;
        mask(&mut value, "d/*/e");
        assert_eq!(value, shown);
    }
}
