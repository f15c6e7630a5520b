use super::*;

#[test]
fn a_generated_folder_is_one_line_and_a_lone_file_is_its_own() {
    let output = |path: &str| Output { path: path.to_owned(), text: String::new() };
    let made = emit(&[
        output("a/generated/x/one.rs"),
        output("a/generated/two.rs"),
        output("b/Generated/C.swift"),
        output("b/d.py"),
    ]);
    for line in ["a/generated/** linguist-generated", "b/Generated/** linguist-generated", "b/d.py linguist-generated"]
    {
        assert_eq!(made.text.lines().filter(|known| *known == line).count(), 1, "{line}");
    }
    assert!(made.text.contains("bindings-swift/Sources/GureumFFI/** linguist-generated"));
}
