//! What the tests of mistakes have in common.

pub mod demo;

use dev::load::Mistake;

/// Changes one text of a good description and expects exactly one mistake, on the line of `at`, with these words.
#[track_caller]
pub fn expect_one(
    (file, good): (&str, &str),
    mistakes: fn(&str) -> Vec<Mistake>,
    (from, to): (&str, &str),
    at: &str,
    words: &str,
) {
    assert!(good.contains(from), "`{from}` is not in the good description");
    let text = good.replacen(from, to, 1);
    let line = text.lines().position(|line| line.contains(at)).unwrap() as u64 + 1;
    let found = mistakes(&text);
    let shown: Vec<_> = found.iter().map(ToString::to_string).collect();
    assert_eq!(found.len(), 1, "{shown:#?}");
    assert!(shown[0].starts_with(&format!("{file}:{line}: ")), "not on line {line}: {}", shown[0]);
    assert!(shown[0].contains(words), "`{words}` is missing: {}", shown[0]);
}
