use super::*;

fn typed(keys: &[Key]) -> (String, String) {
    let mut line = Line::default();
    let shown = keys.iter().map(|key| line.take(*key)).collect();
    (line.into_text(), shown)
}

#[test]
fn a_letter_is_erased_by_as_many_places_as_it_takes() {
    let back = "\u{8} \u{8}";
    assert_eq!(typed(&[Key::Text('a'), Key::Text('b'), Key::Erase]), ("a".to_owned(), format!("ab{back}")));
    assert_eq!(typed(&[Key::Text('구'), Key::Erase]), (String::new(), format!("구{back}{back}")));
    assert_eq!(typed(&[Key::Text('구'), Key::Text('a'), Key::EraseAll]).1, format!("구a{}", back.repeat(3)));
}

#[test]
fn what_is_no_letter_is_no_part_of_it() {
    assert_eq!(typed(&[Key::Erase, Key::Up, Key::Other, Key::Text('\u{1}'), Key::Text('z')]).0, "z");
}
