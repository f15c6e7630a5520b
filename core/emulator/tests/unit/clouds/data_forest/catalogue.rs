use super::*;
use crate::generated::routes::ROUTES;

#[test]
fn what_a_type_needs_is_itself_in_the_catalogue() {
    assert_eq!(CATALOGUE.len(), 15);
    for kind in CATALOGUE {
        let is_there = kind.needs.is_none_or(|needed| AppType::find(needed).is_some());
        assert!(is_there, "{} needs {:?}", kind.id, kind.needs);
    }
}

#[test]
fn every_link_leads_to_a_component_of_its_type() {
    for kind in CATALOGUE {
        for link in kind.links {
            let leads_here =
                |part: &ComponentType| link.component == part.name || link.component == format!("{}-0", part.name);
            assert!(kind.components.iter().any(leads_here), "{} of {}", link.component, kind.id);
        }
    }
}

#[test]
fn a_name_with_hyphens_keeps_them_and_gives_up_its_version() {
    let hive = AppType::find("HIVESERVER2-LDAP-3.1.0").unwrap();
    assert_eq!(hive.name_and_version(), ("HIVESERVER2-LDAP", "3.1.0"));
}

/// The first answer of the description is the vendor's own print.
#[test]
fn templates_are_printed_as_the_vendor_prints_them() {
    let route = ROUTES.iter().find(|route| route.id == "apps.getAppTypeTemplate").unwrap();
    let documented: Value = serde_json::from_str(route.replies[0].json).unwrap();
    assert_eq!(AppType::find("DEV-1.0.0").unwrap().template(), documented["template"]);
    for kind in CATALOGUE {
        assert!(serde_json::from_str::<Value>(&kind.template()).is_err(), "{}", kind.id);
        assert!(!kind.template().contains("components"), "{}", kind.id);
    }
}
