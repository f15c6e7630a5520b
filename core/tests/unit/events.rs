use super::*;

#[test]
fn an_address_shows_of_its_query_what_is_known() {
    let shown = |target: &str| shown("https://host", target, |name| name == "page");
    assert_eq!(shown("/a/b"), "https://host/a/b");
    assert_eq!(shown("/a?page=2&token=secret&page=3"), "https://host/a?page=2&token=***&page=3");
    assert_eq!(shown("/a?secret"), "https://host/a?***");
    assert_eq!(shown("/a?&&x=1?page=2"), "https://host/a?x=***");
}
