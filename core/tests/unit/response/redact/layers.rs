use super::*;

#[test]
fn there_is_an_end_to_what_a_text_stands_for() {
    for text in ["%25".repeat(700), "\\".repeat(2048), "&amp;".repeat(400), "A".repeat(2048), "a+b\0=41".repeat(300)] {
        let size = of(&text).map_or(0, |layers| layers.iter().map(|layer| layer.text.len()).sum::<usize>());
        assert!(size <= text.len() * MOST_GROWTH, "{size} of {}", text.len());
    }
    assert!(of(&format!("%{}41", "25".repeat(40))).is_none(), "packed forty times");
}

#[test]
fn ordinary_messages_have_an_end() {
    for text in ["The parameter is not valid. (name, 'df-001'), code: 100", "권한이 없습니다 (403)", "a=b&c=d%20e+f"]
    {
        assert!(of(text).is_some(), "{text}");
    }
}
