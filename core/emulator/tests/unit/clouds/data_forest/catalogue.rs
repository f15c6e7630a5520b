use super::*;

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

#[test]
fn templates_parse_and_carry_the_vendors_placeholders() {
    for kind in CATALOGUE {
        let template: Value = serde_json::from_str(&kind.template()).unwrap();
        assert_eq!(template["name"], "<app-name>");
        assert_eq!(template["description"], kind.id);
    }
    let dev = AppType::find("DEV-1.0.0").unwrap().template();
    assert!(dev.contains("https://${USER}--${SERVICE_NAME}--shell--8080.{{YARN_SERVICE_PROXY_DOMAIN}}"), "{dev}");
}
