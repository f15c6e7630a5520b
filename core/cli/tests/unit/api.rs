use super::*;

/// Every path of every service leads to the service that has it.
#[test]
fn a_path_leads_to_its_service() {
    for service in SERVICES {
        for row in service.operations {
            let found = by_path(&row.path.replace(['{', '}'], "")).map(|found| found.name);
            let has = |other: &&Service| other.operations.iter().any(|each| each.path == row.path);
            // Where several services have a path, nobody guesses.
            let only = SERVICES.iter().filter(|other| has(other)).count() == 1;
            assert_eq!(found.ok(), only.then_some(service.name), "{}", row.path);
        }
    }
    assert!(by_path("/").is_err() && by_path("/v1/nowhere").is_err() && by_path("").is_err());
}

#[test]
fn what_may_delete_is_asked_about() {
    for service in SERVICES {
        for row in service.operations {
            let path = row.path.replace(['{', '}'], "");
            let others = service.operations.iter().filter(|other| other.method == row.method && leads_to(other, &path));
            if others.count() == 1 {
                assert_eq!(
                    may_destroy(described(service, row.method, &path), row.method),
                    is_destructive(row),
                    "{} {}",
                    row.method,
                    row.path
                );
            }
            let unknown = described(service, row.method, &format!("{path}/x/y/z?a=b"));
            assert_eq!(may_destroy(unknown, row.method), row.method != "GET");
        }
    }
}
