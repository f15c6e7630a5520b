use std::collections::BTreeMap;

use super::*;

type Fields = BTreeMap<String, i64>;

#[test]
fn a_request_fills_its_memory_exactly() {
    let request = Fields::from([("첫째".to_owned(), 1), ("b\"".to_owned(), -2)]);
    let written = write(&request).unwrap();
    assert_eq!(written.as_slice(), serde_json::to_vec(&request).unwrap());
    assert_eq!(written.capacity(), written.len());
}

#[test]
fn a_body_is_wiped_unless_it_is_shared() {
    let mut alone = Bytes::from(b"s3cret".to_vec());
    wipe(&mut alone);
    assert!(alone.is_empty());
    let shared = Bytes::from(b"s3cret".to_vec());
    wipe(&mut shared.clone());
    assert_eq!(shared, "s3cret");
}
