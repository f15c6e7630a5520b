use serde_json::{Value, json};

use super::*;

const TEXT: &str = "\
# A comment that stays.
paths:
  /v1/things:
    get:
      operationId: things.list
      tags: [things]   # so does this one
      x-confidence: inferred  # concluded from the page
      x-note: >-
        x-confidence: of a text is none.
    post:
      operationId: things.create
      x-confidence: inferred
  /v1/things/{id}:
    get:
      x-confidence: documented

      operationId: things.show
";

fn descriptions() -> Vec<(String, String, String)> {
    vec![("demo".to_owned(), "demo.yaml".to_owned(), TEXT.to_owned())]
}

fn report(operations: &Value) -> Value {
    let service = json!({"emulator": false, "differences": [], "operations": operations, "clock": null, "headers": {}});
    json!({"format": 1, "made": "2026-11-29", "gureum": "0.1.0", "revision": "r", "services": {"demo": service}})
}

fn notes(successes: u32, differences: &Value) -> Value {
    json!({"successes": successes, "differences": differences, "statuses": {}})
}

fn applied(report: &Value) -> Outcome {
    apply(&report.to_string(), "r", &descriptions()).unwrap()
}

#[test]
fn what_answered_as_described_is_observed_and_all_else_stays_byte_by_byte() {
    let outcome = applied(&report(&json!({"things.list": notes(3, &json!([])), "things.show": notes(1, &json!([]))})));
    let expected = TEXT
        .replace(
            "x-confidence: inferred  # concluded from the page\n",
            "x-confidence: observed # concluded from the page\n      x-observed: {on: '2026-11-29', answers: 3}\n",
        )
        .replace(
            "x-confidence: documented\n",
            "x-confidence: observed\n      x-observed: {on: '2026-11-29', answers: 1}\n",
        );
    assert_eq!(outcome.changed["demo.yaml"], expected);
    assert_eq!(outcome.told, "observed: demo things.list, 3 answers\nobserved: demo things.show, 1 answers\n");
}

#[test]
fn another_report_is_added_and_the_same_one_is_not() {
    let first = lines::observed(TEXT, "things.list", &Seen { on: "2026-11-29".to_owned(), answers: 3 }).unwrap();
    assert_eq!(
        lines::observed(&first, "things.list", &Seen { on: "2026-11-29".to_owned(), answers: 3 }).unwrap(),
        first
    );
    let older = lines::observed(&first, "things.list", &Seen { on: "2026-11-01".to_owned(), answers: 2 }).unwrap();
    assert_eq!(older, first.replace("answers: 3", "answers: 5"));
}

#[test]
fn a_contradiction_is_told_and_changes_nothing() {
    let unknown = json!([{"kind": "unknown field", "path": "things[].colour", "found": "string (text)", "count": 2}]);
    let outcome = applied(&report(&json!({"things.list": notes(3, &unknown), "things.show": notes(0, &json!([]))})));
    assert!(outcome.changed.is_empty());
    let told = "decide: demo things.list: unknown field `things[].colour`: found string (text) (2 times)\n";
    assert_eq!(outcome.told, told);
}

#[test]
fn a_header_that_lies_is_told_and_the_operation_is_observed() {
    let header = json!([{"kind": "header", "path": "date", "described": "a time", "found": "absent", "count": 1}]);
    let outcome = applied(&report(&json!({"things.list": notes(1, &header)})));
    assert!(outcome.changed["demo.yaml"].contains("answers: 1"));
    assert!(outcome.told.starts_with("decide: demo things.list: header `date`"));
}

#[test]
fn an_emulator_proves_nothing() {
    let mut report = report(&json!({"things.list": notes(1, &json!([]))}));
    report["services"]["demo"]["emulator"] = json!(true);
    let outcome = applied(&report);
    assert!(outcome.changed.is_empty());
    assert_eq!(outcome.told, "not counted: demo, an emulator answered\n");
}

#[test]
fn what_strangers_write_is_neither_a_path_nor_shown_as_it_stands() {
    let evil = "../../\u{1b}[2Jdemo";
    let mut report = report(&json!({ evil: notes(1, &json!([])) }));
    report["services"][evil] = report["services"]["demo"].clone();
    let outcome = applied(&report);
    assert!(outcome.changed.is_empty());
    assert!(!outcome.told.contains('\u{1b}'), "{:?}", outcome.told);
    for (broken, said) in [("", "no report"), ("[]", "no report"), ("{\"format\": 1}", "no report")] {
        assert!(apply(broken, "r", &[]).unwrap_err().starts_with(said));
    }
    report["made"] = json!("2026-11-29', x: {");
    assert!(apply(&report.to_string(), "r", &[]).is_err());
    report["format"] = json!(2);
    assert!(apply(&report.to_string(), "r", &[]).unwrap_err().contains("form 2"));
}

#[test]
fn a_report_of_other_descriptions_says_so() {
    let report = report(&json!({"things.list": notes(1, &json!([]))}));
    let outcome = apply(&report.to_string(), "another", &descriptions()).unwrap();
    assert!(outcome.told.starts_with("note: the report was made with other descriptions"));
}

#[test]
fn what_is_written_is_read_again() {
    let text = std::fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/../api/quota.yaml")).unwrap();
    let seen = Seen { on: "2026-11-29".to_owned(), answers: 7 };
    let changed = lines::observed(&text, "quotas.list", &seen).unwrap();
    let source = crate::load::text("quota.yaml", &changed).unwrap();
    let operation = source.document.paths.iter().find_map(|(_, path)| path.get.as_ref()).unwrap();
    let observed = operation.value.observed.as_ref().unwrap();
    assert_eq!((observed.on.as_str(), observed.answers), ("2026-11-29", 7));
}
