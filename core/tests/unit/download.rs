use super::*;

#[test]
fn debug_shows_nothing_of_the_bytes() {
    assert_eq!(format!("{:?}", Download::new(*b"secret")), "Download(6 bytes, ***)");
}

#[test]
fn text_is_text_and_what_is_none_says_so_without_a_quotation() {
    assert_eq!(Download::new("구름: yes\n").text().unwrap(), "구름: yes\n");
    let error = Download::new(*b"s3cret\xff").text().unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Response);
    assert_eq!(error.message(), "the file is not text in UTF-8");
    assert!(!format!("{error} {error:?}").contains("s3cret"));
}
