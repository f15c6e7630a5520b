use super::*;

#[test]
fn names_stand_for_their_characters() {
    let cases = [("amp", '&'), ("bsol", '\\'), ("nbsp", '\u{a0}'), ("eacute", 'é'), ("yuml", 'ÿ'), ("divide", '÷')];
    for (name, c) in cases {
        assert_eq!(named(name.as_bytes()), Some(c), "{name}");
    }
    assert_eq!(LATIN.split(' ').count(), 96);
    assert_eq!(named(b"nothing"), None);
}
