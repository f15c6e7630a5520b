use super::*;

#[test]
fn debug_shows_nothing_of_the_bytes() {
    assert_eq!(format!("{:?}", Keytab::new(*b"secret")), "Keytab(6 bytes, ***)");
}

#[test]
fn bytes_that_are_no_keytab_have_no_principals() {
    let keytab = Keytab::new(*b"<html>");
    assert!(keytab.principals().is_empty());
    assert_eq!(keytab.entries().unwrap_err().kind(), ErrorKind::Response);
}
