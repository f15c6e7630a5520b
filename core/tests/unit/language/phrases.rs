use super::*;

const DEMO: Phrases = Phrases {
    whole: &[
        ("change `{}`: documented is {}", "{1} belongs into `{0}`"),
        ("{} to {} letters", "{0}..{1}"),
        ("one; of two", "both"),
        ("wait", "stay"),
    ],
    inside: &[("{} or {}", "{0}|{1}")],
};

#[test]
fn what_varies_is_said_in_the_order_of_the_other_language() {
    assert_eq!(DEMO.say("change `name`: documented is 3 to 22 letters"), "3..22 belongs into `name`");
}

#[test]
fn several_hints_in_one_text_are_said_one_by_one() {
    assert_eq!(DEMO.say("wait; change `a`: documented is 1 to 2 letters; wait"), "stay; 1..2 belongs into `a`; stay");
    assert_eq!(DEMO.say("wait; one; of two; wait"), "stay; both; stay");
}

#[test]
fn what_no_phrase_fits_stays() {
    for text in ["", "; ", "waiting", "change ``: documented is x", "change `a`", "one", "에러; 500"] {
        assert_eq!(DEMO.say(text), text);
    }
    assert_eq!(DEMO.say("who knows; wait"), "who knows; stay");
    assert_eq!(DEMO.say("this or that; wait"), "this or that; stay");
    assert_eq!(DEMO.say("change `a`: documented is this or that"), "this|that belongs into `a`");
}

#[test]
fn a_text_of_somebody_else_cannot_make_it_slow() {
    // A hint holds 4 KiB at most. What takes a moment here took minutes when every run of parts was tried.
    let begun = std::time::Instant::now();
    for text in ["a; ", "1 or ", "change `a`: documented is ", "; or ", "{0} or {1}; "] {
        super::super::korean::PHRASES.say(&text.repeat(4096 / text.len()));
    }
    assert!(begun.elapsed() < std::time::Duration::from_secs(60));
}
