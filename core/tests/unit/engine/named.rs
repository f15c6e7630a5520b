use std::collections::BTreeMap;

use super::*;

#[test]
fn an_id_of_several_services_means_that_of_the_service_that_is_talked_about() {
    let mut services: BTreeMap<&str, Vec<&Service>> = BTreeMap::new();
    for service in SERVICES {
        let rows = service.operations.iter().chain(service.composed);
        rows.for_each(|row| services.entry(row.id).or_default().push(service));
    }
    assert!(services.values().any(|of| of.len() > 1), "else nothing is tried here");
    for (id, of) in services {
        of.iter().for_each(|own| assert_eq!(service_of(id, Some(own)).unwrap().name, own.name, "{id}"));
        let stranger = SERVICES.iter().find(|other| !of.iter().any(|own| own.name == other.name)).copied();
        let only = (of.len() == 1).then_some(of[0].name);
        for about in [None, stranger] {
            assert_eq!(service_of(id, about).map(|found| found.name), only, "{id}");
        }
    }
    assert!(service_of("no.suchThing", None).is_none());
}
