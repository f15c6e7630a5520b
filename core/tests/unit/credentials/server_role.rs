use std::sync::Arc;

use super::*;

#[test]
fn only_this_machine_and_its_metadata_service_can_be_asked() {
    let new = |name: &str, address: &str| {
        let environment = Environment::empty().with_variable(name, address);
        ServerRole::new(&environment, Vec::new()).map(|role| role.host().to_owned())
    };
    for (address, host) in [
        ("http://169.254.169.254", "169.254.169.254"),
        ("http://169.254.1.2/", "169.254.1.2"),
        ("http://127.0.0.1:8080", "127.0.0.1:8080"),
        ("http://[::1]:8080", "[::1]:8080"),
        ("http://localhost:1", "localhost:1"),
    ] {
        for name in variables::METADATA.of(Vendor::Naver) {
            assert_eq!(new(name, address).unwrap(), host);
        }
    }
    for address in [
        "http://example.com",
        "http://169.254.169.254@example.com",
        "http://169.254.169.254.example.com",
        "http://10.0.0.1",
        "https://169.254.169.254",
        "http://127.0.0.1/latest",
        "http://127.0.0.1?x",
        "169.254.169.254",
        "x",
    ] {
        let error = new(variables::METADATA.of(Vendor::Naver)[0], address).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Credentials, "{address}");
        assert!(error.message().contains("`NCLOUD_METADATA_ENDPOINT`"), "{error}");
    }
    assert_eq!(ServerRole::new(&Environment::empty(), Vec::new()).unwrap().host(), "169.254.169.254");
}

#[test]
fn it_is_called_the_server_role_where_a_source_is_shown() {
    let role = Arc::new(ServerRole::new(&Environment::empty(), Vec::new()).unwrap());
    let source = crate::credentials::CredentialSource::asked(role, REMEMBER_FAILURE, Box::new(Ok));
    assert_eq!(format!("{source:?}"), "Provided(\"the server role\")");
}
