use super::*;

#[test]
fn a_cell_is_one_line_that_moves_no_cursor() {
    let value = serde_json::json!({ "a": { "b": "x\u{1b}[2J\ny\u{202e}z" } });
    assert_eq!(cell::text(at(&value, "a.b")), "x [2J y z");
    assert_eq!(cell::text(at(&value, "a.c")), "");
}

#[test]
fn pages_after_the_first_keep_its_widths() {
    let (columns, mut widths) = (vec!["id".to_owned(), "name".to_owned()], Vec::new());
    let row = |id: &str, name: &str| vec![vec![id.to_owned(), name.to_owned()]];
    assert_eq!(grid::rows(&columns, &row("a1", "구름"), true, &mut widths), "ID  NAME\na1  구름\n");
    assert_eq!(grid::rows(&columns, &row("b", "x"), false, &mut widths), "b   x\n");
}
