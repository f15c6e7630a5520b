use super::*;

#[test]
fn what_services_make_of_a_name_is_alike() {
    let apart = "\u{1112}\u{1161}\u{11ab}\u{1100}\u{1173}\u{11af}";
    for (one, other) in [("Tour", "tOUR"), (" tour", "tour\u{200b}"), ("한글", apart), ("a b", "ab")] {
        assert!(are(one, other) && are(other, one), "{one} {other}");
    }
}

#[test]
fn other_names_are_not() {
    for (one, other) in [("tour", "tour1"), ("tour-1", "tour_1"), ("한글", "한국"), ("가", "각"), ("", "a")] {
        assert!(!are(one, other), "{one} {other}");
    }
}
