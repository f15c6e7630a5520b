use super::unlinked;

#[test]
fn links_within_a_page_are_taken_out_and_others_stay() {
    assert_eq!(unlinked("a list of [`Row`](#type-row), see [`a.b`](#ab)."), "a list of `Row`, see `a.b`.");
    for text in ["", "[page](https://page.example) and [file](a.md#b)", "](#", "[a](#b", "a[0] (x)"] {
        assert_eq!(unlinked(text), text);
    }
}
