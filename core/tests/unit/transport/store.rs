use super::*;

#[test]
fn the_variables_for_certificates_are_those_that_were_handed_over() {
    let environment =
        Environment::empty().with_variable("SSL_CERT_FILE", "/a.pem").with_variable("SSL_CERT_DIR", "/b::/c");
    let places = Places::named_in(&environment);
    assert_eq!((places.file, places.folders), (Some("/a.pem".into()), vec!["/b".into(), "/c".into()]));
    let empty = Environment::empty().with_variable("SSL_CERT_FILE", "").with_variable("SSL_CERT_DIR", "");
    assert_eq!(Places::named_in(&empty), Places::default());
}
