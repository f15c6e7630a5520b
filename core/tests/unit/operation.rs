use super::*;
use crate::generated::operations::DATA_FOREST;

#[test]
fn gone_needs_the_right_status_and_the_services_own_shape() {
    let is_gone = |kind, status, code: Option<&str>| {
        DATA_FOREST.is_gone(&Error::new(kind, "").with(|details| {
            details.status = Some(status);
            details.code = code.map(str::to_owned);
        }))
    };
    assert!(is_gone(ErrorKind::NotFound, 404, None));
    assert!(is_gone(ErrorKind::PermissionDenied, 403, Some("10002")));
    assert!(!is_gone(ErrorKind::PermissionDenied, 403, Some("210")));
    assert!(!is_gone(ErrorKind::Service, 404, None));
    // The gateway knows no such route.
    assert!(!is_gone(ErrorKind::Service, 404, Some("300")));
    assert!(!is_gone(ErrorKind::Server, 500, Some("10002")));
}
