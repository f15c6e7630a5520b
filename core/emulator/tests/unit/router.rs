use super::*;
use crate::generated::routes::ROUTES;

fn id(method: &str, path: &str) -> Option<&'static str> {
    Router::new(ROUTES).find(method, path, None).map(|found| found.route.id)
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
    let images = router.find("GET", "/v1/cloud-ml/images", None).unwrap();
    let one = router.find("GET", "/v1/cloud-ml/image%2Fs", None).unwrap();
    assert!(images.parameters.is_empty());
    assert_ne!(images.route.id, one.route.id);
    assert_eq!(one.parameters[0].1, "image/s");
    assert!(router.find("DELETE", "/v1/cloud-ml/images", None).is_none());
    assert!(router.find("GET", "/v1/cloud-ml/", None).is_none());
    assert!(router.find("get", "/v1/cloud-ml/images", None).is_none());
}

#[test]
fn services_with_a_path_in_common_are_told_apart_by_their_versions() {
    let router = Router::new(ROUTES);
    let found = |version| router.find("GET", "/v1/images", version).unwrap().route.of;
    assert_eq!(found(Some("ske 1.4")), "kubernetes-engine");
    assert_eq!(found(Some("virtualserver 1.5")), "virtual-server");
    // Nobody asked for a service that has it.
    assert_eq!(found(None), found(Some("nonsense")));
}
