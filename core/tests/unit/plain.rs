use super::*;

#[test]
fn what_steers_a_terminal_or_hides_is_gone_and_words_stay() {
    assert_eq!(line("\u{1b}[31mFAILED\u{7}\r\nINFO ok\tdone"), "�[31mFAILED� INFO ok done");
    assert_eq!(line("a\u{202e}b\u{2066}c\u{200f}d\u{feff}e\u{9b}f\u{2028}g\u{7f}h\0"), "a�b�c�d�e�f g�h�");
    assert_eq!(line("e\u{e0041}f"), "e�f");
}

#[test]
fn ordinary_text_is_not_copied() {
    for text in ["plain", "권한이 없습니다 é", "👩\u{200d}💻 ok", ""] {
        assert!(matches!(line(text), Cow::Borrowed(same) if same == text), "{text}");
    }
}

#[test]
fn a_beginning_ends_between_characters() {
    assert_eq!(beginning("한글", 4), "한");
    assert_eq!(beginning("한글", 40), "한글");
    assert_eq!(beginning("", 4), "");
}
