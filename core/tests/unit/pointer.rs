use super::*;

#[test]
fn a_star_stands_for_every_index() {
    let root = serde_json::json!({"a": [{"b": 1}, {"c": 2}, {"b": 3}]});
    let found: Vec<_> = find(&root, "/a/*/b").into_iter().map(|(path, value)| (path, value.to_string())).collect();
    assert_eq!(found, [("a[0].b".to_owned(), "1".to_owned()), ("a[2].b".to_owned(), "3".to_owned())]);
}
