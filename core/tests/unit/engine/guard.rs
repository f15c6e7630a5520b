use super::*;

#[test]
fn a_panic_becomes_an_error_that_does_not_quote_it() {
    let error = guarded("a test", || -> u8 { panic!("s3cret") }).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Internal);
    assert!(!format!("{error:?}").contains("s3cret"));
    assert_eq!(guarded("a test", || 1).unwrap(), 1);
}
