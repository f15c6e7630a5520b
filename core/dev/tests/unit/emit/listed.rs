use super::*;

#[test]
fn a_declaration_over_several_lines_becomes_one() {
    let declared =
        "    pub async fn make(\n        &self,\n        request: impl Into<Request>,\n    ) -> Result<Answer> {";
    let line = on_one_line(declared, &["pub ", "async ", "fn "]);
    assert_eq!(line, "make(&self, request: impl Into<Request>) -> Result<Answer>");
}
