use serde_json::json;

use super::differing;

#[test]
fn numbers_as_text_lists_in_another_order_and_what_only_one_side_says_are_no_difference() {
    let given = json!({"lifetime": 604800, "count": "3", "on": true, "ids": ["b", "a"], "note": null, "parts": [{"name": "x", "size": 1}], "empty": []});
    let shown = json!({"lifetime": "7 days, 0:0:0 (604800 seconds)", "count": 3, "on": "true", "ids": ["a", "b"], "note": "kept",
        "parts": [{"name": "x", "size": "1", "state": "STABLE"}], "empty": ["default"]});
    let compared: Vec<(&str, &str)> = vec![
        ("/lifetime", "lifetime"),
        ("/count", "count"),
        ("/on", "on"),
        ("/ids", "ids"),
        ("/note", "note"),
        ("/parts", "parts"),
        ("/empty", "empty"),
        ("/absent", "lifetime"),
        ("/count", "absent"),
    ];
    assert_eq!(differing(&compared, &given, &shown), Vec::<String>::new());
}

#[test]
fn each_field_that_differs_is_named_down_to_where_it_differs() {
    let given = json!({"a": 1, "b": {"c": {"d": "x"}, "e": 2}, "f": ["x", "x"], "g": {"h": 1}, "i": "1.0"});
    let shown = json!({"a": 2, "b": {"c": {"d": "y"}, "e": 2}, "f": ["x", "y"], "g": [1], "i": "1.00"});
    let compared = [("/a", "a"), ("/b", "b"), ("/f", "f"), ("/g", "g"), ("/i", "i")];
    assert_eq!(differing(&compared, &given, &shown), ["a", "b.c.d", "f", "g", "i"]);
}

#[test]
fn a_path_through_a_list_compares_with_what_all_items_show() {
    let shown = json!({"groups": [{"id": "g2"}, {"id": "g1"}, {"other": 1}], "cidrs": [{"cidr": "10.0.0.0/16"}]});
    let compared = [("/group_ids", "groups.*.id"), ("/cidr", "cidrs.*.cidr")];
    let same = json!({"group_ids": ["g1", "g2"], "cidr": "10.0.0.0/16"});
    assert_eq!(differing(&compared, &same, &shown), Vec::<String>::new());
    let other = json!({"group_ids": ["g1"], "cidr": "10.1.0.0/16"});
    assert_eq!(differing(&compared, &other, &shown), ["group_ids", "cidr"]);
}
