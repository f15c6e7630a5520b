//! How sure an answer is, told over HTTP by `x-gureum-confidence`.
#![allow(clippy::unwrap_used)]

mod support;

use gureum_emulator::clock::Mode;
use gureum_emulator::generated::routes::ROUTES;
use gureum_emulator::model::{Action, Route};
use gureum_emulator::{Emulator, Fault, Rule};
use serde_json::json;
use support::{Request, Tenant};

/// A success says what is said of its operation, unless something in it is made up; a refusal that we made up never claims
/// a source.
#[test]
fn an_answer_says_how_sure_it_is() {
    let emulator = Emulator::builder().clock(Mode::Frozen).start().unwrap();
    let tenant = Tenant::of(&emulator, "t");
    let sure = |answer: support::Answer| answer.header("x-gureum-confidence").to_owned();
    let made = tenant.call("accounts.create", json!({"name": "df001", "password": "Df0rest!2024"}));
    let id = made.json()["id"].clone();
    assert_eq!(sure(made), "reference");
    let detail = tenant.call("accounts.getDetail", json!({"id": id}));
    assert_eq!(sure(detail), "inferred", "the time of its state is made up");
    let none = Tenant::of(&emulator, "nobody").call("accounts.getList", json!({}));
    assert_eq!(sure(none), "documented", "a list of nothing shows no state");
    let again = json!({"name": "df002", "password": "Df0rest!2024"});
    assert_eq!(sure(tenant.call("accounts.create", again)), "documented", "one account per user");
    let early = tenant.call("accounts.resetKerberosKeytab", json!({"id": id}));
    assert!(early.text().contains("is not running yet"), "{}", early.text());
    assert_eq!(sure(early), "inferred");
    let absent = json!({"id": "20nAZnjbUNFdc7RsILlC3A"});
    assert_eq!(sure(tenant.call("accounts.getDetail", absent.clone())), "documented");
    assert_eq!(sure(tenant.call("apps.getDetail", absent)), "inferred");
    let unsigned = Request::new("GET", "/v1/cloud-ml/images", "").send(&emulator);
    assert_eq!((unsigned.status, sure(unsigned)), (404, "observed".to_owned()));
}

/// What a cloud has of its own (quotas, images) is an example of ours, and so is what nobody gave to what was made.
#[test]
fn what_is_kept_by_its_description_is_inferred() {
    let emulator = Emulator::builder().clock(Mode::Frozen).start().unwrap();
    let tenant = Tenant::of(&emulator, "t");
    let sure = |route: &Route, body: &str| {
        let request = Request::new(route.method, route.path, body).of(route);
        let answer = request.samsung(&emulator, &tenant.keys).send(&emulator);
        assert_eq!(answer.status / 100, 2, "{}: {}", route.path, answer.text());
        answer.header("x-gureum-confidence").to_owned()
    };
    let listed = ROUTES.iter().filter(|route| {
        let is_whole = !route.path.contains('{') && !route.parameters.iter().any(|parameter| parameter.required);
        is_whole && route.resource.is_some_and(|(_, action)| action == Action::List)
    });
    let (given, made): (Vec<_>, Vec<_>) =
        listed.partition(|route| route.resource.is_some_and(|(resource, _)| resource.samples != "[]"));
    assert!(made.len() > 3 && given.len() > 3, "{} and {}", made.len(), given.len());
    for route in given {
        assert_eq!(sure(route, ""), "inferred", "{}", route.id);
    }
    for route in made {
        assert_eq!(sure(route, ""), route.confidence, "{}: a list of nothing", route.id);
    }
    let route = |id: &str| ROUTES.iter().find(|route| route.id == id).unwrap();
    let create = route("registries.create");
    assert_eq!(sure(create, create.requests[0].json), "inferred");
    assert_eq!(sure(route("registries.list"), ""), "inferred", "its address and its state are made up");
}

#[test]
fn what_no_page_prints_is_inferred() {
    let emulator = Emulator::builder().clock(Mode::Frozen).start().unwrap();
    let tenant = Tenant::of(&emulator, "t");
    let template = tenant.call("apps.getAppTypeTemplate", json!({"appTypeId": "KAFKA-2.4.0"}));
    assert_eq!(template.header("x-gureum-confidence"), "inferred");
    let types = tenant.call("notebooks.getServerTypeList", json!({"typeCode": "SW.DFRNT.OS.LNX64.CNTOS.0708.B050"}));
    assert_eq!(types.header("x-gureum-confidence"), "inferred");
    let emulator = Emulator::builder().clock(Mode::Frozen).loose(true).start().unwrap();
    let tenant = Tenant::of(&emulator, "t");
    let list = || tenant.samsung("GET", "/v1/aimlops-platform", "").send(&emulator);
    assert_eq!(list().header("x-gureum-confidence"), "reference", "a list of nothing shows no state");
    let create = ROUTES.iter().find(|route| route.id == "aiMlOps.createPlatform").unwrap();
    assert_eq!(tenant.samsung("POST", create.path, create.requests[0].json).send(&emulator).status, 201);
    assert_eq!(list().header("x-gureum-confidence"), "inferred", "what a platform that comes up is called");
}

#[test]
fn what_answers_in_place_of_a_service_claims_no_source() {
    let emulator = Emulator::builder().clock(Mode::Frozen).start().unwrap();
    let tenant = Tenant::of(&emulator, "t");
    let sure = |answer: support::Answer| answer.header("x-gureum-confidence").to_owned();
    assert_eq!(sure(Request::new("GET", "/", "").send(&emulator)), "inferred", "one address for all services");
    let asked = Request::new("OPTIONS", "/v1/aimlops-platform", "").send(&emulator);
    assert_eq!((asked.status, sure(asked)), (403, "inferred".to_owned()));
    let list = |version: &str| {
        let request = tenant.samsung("GET", "/v1/aimlops-platform", "");
        request.header("Scp-Api-Version", &format!("aimlops-platform {version}")).send(&emulator)
    };
    assert_eq!(sure(list("9.9")), "observed", "versions that never were");
    emulator.faults().add(Rule::new(Fault::DeprecatedRefused)).unwrap();
    let old = list("1.0");
    assert_eq!((old.status, sure(old)), (406, "inferred".to_owned()));
    for fault in [Fault::ExtraField, Fault::WrongType { field: None }] {
        emulator.faults().clear();
        emulator.faults().add(Rule::new(fault.clone())).unwrap();
        assert_eq!(sure(list("1.2")), "", "{fault:?}");
    }
}
