use super::*;
use crate::generated::operations::SERVICES;

#[test]
fn a_field_is_found_wherever_it_lies() {
    let json = r#"{"a": {"later": null, "y": "é"}, "b":[{"x":1},{"x":2,"later":[]}]}"#;
    for path in ["a/later", "b/*/later", "a/y", "b/*/x", "*/later"] {
        assert!(holds(json, &path.split('/').collect::<Vec<_>>()).unwrap(), "{path}");
    }
    for path in ["later", "a/x", "b/later", "b/*/y", "a/y/later", "a/*/later"] {
        assert!(!holds(json, &path.split('/').collect::<Vec<_>>()).unwrap(), "{path}");
    }
    assert!(!holds("", &["a"]).unwrap());
}

/// An input that holds nothing but the field.
fn input(pointer: &str) -> String {
    let steps = pointer.split('/').skip(1).collect::<Vec<_>>();
    steps.iter().rev().fold("null".to_owned(), |inner, step| match *step {
        "*" => format!("[{inner}]"),
        name => format!("{{\"{name}\":{inner}}}"),
    })
}

#[test]
fn every_later_field_of_every_service_is_refused_under_an_older_version_and_under_no_other() {
    let mut seen = 0;
    let rows = SERVICES.iter().flat_map(|service| service.operations);
    for (row, (pointer, since)) in rows.flat_map(|row| row.since.iter().map(move |mark| (row, mark))) {
        let input = if pointer.is_empty() { "{}".to_owned() } else { input(pointer) };
        let error = refuse_later(row, input.as_bytes(), Some("0.9")).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Input, "{}", row.id);
        assert!(error.message().contains(since) && error.message().contains("0.9"), "{error}");
        assert!(error.hint().is_some_and(|hint| hint.contains("api_version")), "{error}");
        let others = row.since.iter().filter(|(other, _)| other.is_empty()).map(|(_, since)| *since);
        let newest = others.chain([*since]).max_by_key(|version| numbers(version));
        refuse_later(row, input.as_bytes(), newest).unwrap();
        refuse_later(row, input.as_bytes(), None).unwrap();
        seen += 1;
    }
    assert!(seen > 0);
}

#[test]
fn a_version_may_be_for_all_services_or_for_some() {
    let of = |wanted| in_force(Some("vpc"), wanted, Some("1.4")).unwrap();
    assert_eq!(of(None), Some("1.4"));
    assert_eq!(of(Some("1.2")), Some("1.2"));
    assert_eq!(of(Some("ske 1.3")), Some("1.4"));
    assert_eq!(of(Some("ske 1.3, vpc 1.1,1.0")), Some("1.1"));
    assert_eq!(of(Some("ske 1.3, 1.0")), Some("1.0"));
    assert_eq!(in_force(None, Some("1.2"), None).unwrap(), None);
    for wrong in ["", "latest", "v1.2", "1.2.", "1,2,", "vpc", "vpc latest", "1.2\r\nX-Evil: 1", "1.٣"] {
        let error = in_force(Some("vpc"), Some(wrong), Some("1.4")).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Config, "{wrong:?}");
    }
}

#[test]
fn a_version_for_a_service_that_there_is_not_is_refused() {
    let error = in_force(Some("vpc"), Some("vcp 1.2, ske 1.4"), Some("1.4")).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Config);
    assert!(error.message().contains("`vcp`") && error.hint().is_some_and(|hint| hint.contains("vpc")), "{error}");
    // Data Forest has no versions, and the setting of a session is meant for its other services.
    assert_eq!(in_force(None, Some("ske 1.4"), None).unwrap(), None);
    assert!(in_force(None, Some("forest 1.4"), None).is_err());
}

#[test]
fn version_parts_are_numbers() {
    assert!(is_older("1.9", "1.10"));
    assert!(!is_older("1.2", "1.2"));
    assert!(!is_older("2.0", "1.2"));
}
