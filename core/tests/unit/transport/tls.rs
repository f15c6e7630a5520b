use super::*;

#[test]
fn where_the_core_cannot_read_the_machines_certificates_it_asks_for_some_and_never_panics() {
    let pem: Arc<[u8]> = Arc::from(&b"PEM"[..]);
    let [why, hint] = Trust::default().checked(false).unwrap_err();
    assert!(why.contains("certificates") && hint.contains("`ca_bundle`"), "{why}; {hint}");
    assert!(Trust { bundle: Some(pem.clone()), ..Trust::default() }.checked(false).is_ok());
    assert!(Trust { roots: Some(pem), ..Trust::default() }.checked(false).is_ok());
    assert!(Trust::default().checked(true).is_ok());
}
