use super::*;
use serde_json::json;
use std::collections::BTreeMap;

fn ids(pages: &Pages, input: Value) -> Result<Vec<String>, String> {
    let stored = |id: &str| Stored { id: id.to_owned(), fields: Map::new(), lifecycle: None, needs: BTreeMap::new() };
    let rows = ["a", "b", "c", "d", "e"].map(stored);
    let rows = rows.iter().map(|stored| Row { stored, element: None }).collect();
    let cut = page(rows, pages, 2, input.as_object().unwrap())?;
    Ok(cut.into_iter().map(|row| row.stored.id.clone()).collect())
}

#[test]
fn a_page_begins_after_its_marker_and_an_unknown_marker_is_refused() {
    let pages = Pages::Marker("marker", "limit");
    assert_eq!(ids(&pages, json!({})).unwrap(), ["a", "b"]);
    assert_eq!(ids(&pages, json!({"marker": "b"})).unwrap(), ["c", "d"]);
    assert_eq!(ids(&pages, json!({"marker": "b", "limit": 3})).unwrap(), ["c", "d", "e"]);
    assert!(ids(&pages, json!({"marker": "e"})).unwrap().is_empty());
    assert_eq!(ids(&pages, json!({"marker": "x"})).unwrap_err(), "marker x is not in the list");
}

#[test]
fn pages_count_from_their_first_number_and_inputs_may_lie_deeper() {
    let pages = Pages::Number("page", "size", 1);
    assert_eq!(ids(&pages, json!({"page": 1})).unwrap(), ["a", "b"]);
    assert_eq!(ids(&pages, json!({"page": 3})).unwrap(), ["e"]);
    let pages = Pages::Offset("paging.offset", "paging.limit");
    assert_eq!(ids(&pages, json!({"paging": {"offset": 3, "limit": null}})).unwrap(), ["d", "e"]);
    assert_eq!(ids(&Pages::Whole, json!({})).unwrap().len(), 5);
}
