use super::*;

#[test]
fn marks_of_markdown_are_left_out_and_code_stays() {
    assert_eq!(
        plain(r"See <https://a.example/b>; \[1\] of \<x\> and `a<b>\[`."),
        r"See https://a.example/b; [1] of <x> and `a<b>\[`."
    );
}

#[test]
fn an_escaped_back_tick_opens_no_code() {
    assert_eq!(plain(r"one \` alone \*"), "one ` alone *");
}
