use super::*;

#[test]
fn an_id_is_of_the_group_that_it_names() {
    assert_eq!(id_of("cluster_id").as_deref(), Some("cluster"));
    assert_eq!(id_of("vpcNo").as_deref(), Some("vpc"));
    assert_eq!(id_of("resource_group_id").as_deref(), Some("resourcegroup"));
    assert_eq!(id_of("id"), None);
    assert_eq!(id_of("_id"), None);
    assert!(
        is_group("clusters", "cluster")
            && is_group("registries", "registry")
            && is_group("resourceGroups", "resourcegroup")
    );
    assert!(!is_group("clusters", "node"));
}
