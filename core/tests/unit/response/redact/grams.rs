use super::*;

#[test]
fn what_stands_there_is_never_denied_and_what_does_not_nearly_always_is() {
    let text = "the password is refused, 비밀번호".as_bytes();
    let grams = Grams::of([text].into_iter());
    for start in 0..text.len() {
        for end in start + 1..=text.len() {
            assert!(grams.may_hold(&text[start..end]));
        }
    }
    let others = (0..10_000).filter(|number| grams.may_hold(format!("item-{number}").as_bytes())).count();
    assert!(others < 100, "{others}");
}
