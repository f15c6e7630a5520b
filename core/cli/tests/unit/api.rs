use super::*;

/// Every path of every service leads to the service that has it.
#[test]
fn a_path_leads_to_its_service() {
    for service in SERVICES {
        for row in service.operations {
            let found = by_path(&row.path.replace(['{', '}'], "")).map(|found| found.name);
            assert_eq!(found.ok(), Some(service.name), "{}", row.path);
        }
    }
    assert!(by_path("/").is_err() && by_path("/v1/nowhere").is_err() && by_path("").is_err());
}
