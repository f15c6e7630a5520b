use super::*;
use crate::generated::kinds::FIELDS;

#[test]
fn the_fields_that_cross_are_the_described_ones() {
    let text = || Some("x".to_owned());
    let error = Error::new(ErrorKind::Authentication, "x").with(|details| {
        *details = ErrorDetails {
            kind: details.kind,
            message: "x".into(),
            hint: text(),
            operation: text(),
            status: Some(401),
            code: text(),
            request_id: text(),
            retry_after: Some(Duration::from_secs(1)),
            delivery: details.delivery,
            cause: Some(AuthenticationCause::Expired),
            tried: vec![Tried { place: "x".into(), reason: "x".into() }],
            attempts: Vec::new(),
            body: text(),
            states: vec!["x".into()],
            source: text(),
            events: Vec::new(),
        };
    });
    let crossed: serde_json::Map<String, serde_json::Value> = serde_json::from_slice(&error.payload()).unwrap();
    let mut crossed: Vec<_> = crossed.keys().map(String::as_str).collect();
    let mut described = FIELDS.to_vec();
    crossed.sort_unstable();
    described.sort_unstable();
    assert_eq!(crossed, described);
}
