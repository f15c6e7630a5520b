use super::*;

#[test]
fn both_texts_are_parted_at_the_first_byte_that_differs() {
    let found = Comparison::between("POST /가나\n1", Some("POST /가다\n"));
    assert_eq!(found.at, Some(9));
    assert_eq!(
        (found.same.as_str(), found.expected.as_str(), found.signed.as_deref()),
        ("POST /가", "나\n1", Some("다\n"))
    );
    let longer = Comparison::between("ab", Some("ab"));
    assert_eq!((longer.at, longer.expected.as_str(), longer.signed.as_deref()), (Some(2), "", Some("")));
    let unknown = Comparison::between("ab", None);
    assert_eq!((unknown.at, unknown.expected.as_str(), unknown.signed), (None, "ab", None));
}
