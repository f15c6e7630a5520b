use super::*;
use crate::generated::routes::ROUTES;

fn id(method: &str, path: &str) -> Option<&'static str> {
    Router::new(ROUTES).find(method, path).map(|found| found.route.id)
}

#[test]
fn every_operation_is_found_by_its_path() {
    for route in ROUTES {
        assert_eq!(id(route.method, &route.path.replace(['{', '}'], "")), Some(route.id), "{}", route.path);
    }
}

#[test]
fn literal_paths_win_over_templates() {
    let router = Router::new(ROUTES);
    let images = router.find("GET", "/v1/cloud-ml/images").unwrap();
    let one = router.find("GET", "/v1/cloud-ml/image%2Fs").unwrap();
    assert!(images.parameters.is_empty());
    assert_ne!(images.route.id, one.route.id);
    assert_eq!(one.parameters[0].1, "image/s");
    assert!(router.find("DELETE", "/v1/cloud-ml/images").is_none());
    assert!(router.find("GET", "/v1/cloud-ml/").is_none());
    assert!(router.find("get", "/v1/cloud-ml/images").is_none());
}
