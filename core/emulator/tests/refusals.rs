//! Every refusal that the descriptions name comes over HTTP, in the words of the description, unless the description says why
//! it does not.
#![allow(clippy::unwrap_used)]

#[path = "generated/refusals.rs"]
#[rustfmt::skip]
mod generated;
mod support;

use std::collections::BTreeSet;
use std::time::Duration;

use generated::{DOCUMENTED, Documented};
use gureum_emulator::Emulator;
use gureum_emulator::clock::Mode;
use gureum_emulator::generated::routes::ROUTES;
use serde_json::{Value, json};
use support::{Answer, Request, Tenant};

const PASSWORD: &str = "Df0rest!2024";
/// Well-formed, and the id of the cluster that every tenant of a loose emulator has.
const CLUSTER: &str = "10a599e031e749b7b260868f441e862b";
const UNKNOWN: &str = "0123456789abcdef0123456789abcdef";

type Provoke = fn(&Tenant<'_>) -> Answer;

/// Operation, status, and code or text; and what provokes it.
const PROVOKED: &[(&str, u16, &str, Provoke)] = &[
    ("accounts.create", 400, "invalid request parameter (password, '…')", |tenant| {
        tenant.call("accounts.create", json!({"name": "df001", "password": "tooweak"}))
    }),
    ("accounts.create", 200, "Data Forest can only create and use one account per user.", |tenant| {
        tenant.account("df001");
        tenant.call("accounts.create", json!({"name": "df002", "password": PASSWORD}))
    }),
    ("accounts.getDetail", 403, "10002", |tenant| {
        tenant.call("accounts.getDetail", json!({"id": "20nAZnjbUNFdc7RsILlC3A"}))
    }),
    (
        "accounts.resetKerberosKeytab",
        400,
        "invalid request parameter (constraint violation NotEmpty, id): ",
        |tenant| tenant.call("accounts.resetKerberosKeytab", json!({"id": ""})),
    ),
    ("accounts.resetPassword", 400, "invalid request parameter (password, '…')", |tenant| {
        let id = running(tenant);
        tenant.call("accounts.resetPassword", json!({"id": id, "password": "tooweak"}))
    }),
    ("notebooks.create", 400, QUOTA, |tenant| until_refused(tenant, "notebooks.create")),
    ("apps.create", 400, QUOTA, |tenant| {
        let account = running(tenant);
        let mut input = documented("apps.create");
        input["accountId"] = account.into();
        input["components"][0]["containerCount"] = 101.into();
        tenant.call("apps.create", input)
    }),
    ("aiWorkspaces.create", 400, QUOTA, |tenant| until_refused(tenant, "aiWorkspaces.create")),
    ("vpcs.create", 400, "scp-network.vpc.exceed-max-count", |tenant| {
        let create = |number| {
            let body = json!({"name": format!("net-{number}"), "cidr": format!("10.{number}.0.0/16")});
            tenant.samsung("POST", "/v1/vpcs", &body.to_string()).send(tenant.emulator)
        };
        (0..100).map(create).find(|answer| answer.status >= 400).unwrap()
    }),
    ("kubernetes-engine/images.list", 400, "ValidationError", |tenant| {
        tenant.samsung("GET", "/v1/images", "").header("Scp-Api-Version", "ske 1.4").send(tenant.emulator)
    }),
    ("keypairs.create", 409, "", |tenant| {
        let create =
            || tenant.samsung("POST", "/v1/keypairs", &documented("keypairs.create").to_string()).send(tenant.emulator);
        create();
        create()
    }),
    ("registries.create", 403, "CONTAINER_REGISTRY.NON_VISIBILITY.MAX", |tenant| {
        let create = |name: &str| {
            let mut input = documented("registries.create");
            input["name"] = name.into();
            tenant.samsung("POST", "/v1/container-registries", &input.to_string()).send(tenant.emulator)
        };
        assert_eq!(create("first").status / 100, 2);
        create("second")
    }),
    ("aiMlOps.checkClusterVersion", 400, "ValidationError", |tenant| {
        get(tenant, &format!("/v1/aimlops-platform/clusters/{CLUSTER}/check-version"))
    }),
    ("aiMlOps.checkClusterVersion", 400, "", |tenant| {
        get(tenant, "/v1/aimlops-platform/clusters/short/check-version?kubernetes_version=1.9.2")
    }),
    ("aiMlOps.checkDuplication", 400, "", |tenant| get(tenant, "/v1/aimlops-platform/check-duplication")),
    ("aiMlOps.createPlatform", 400, "ValidationError", |tenant| {
        tenant.samsung("POST", "/v1/aimlops-platform", "{}").send(tenant.emulator)
    }),
    ("aiMlOps.deletePlatform", 400, "", |tenant| {
        tenant.samsung("DELETE", "/v1/aimlops-platform/short", "").send(tenant.emulator)
    }),
    ("aiMlOps.getPlatformDetails", 404, "PRODUCT-AI-ANALYTICS-USER-0002", |tenant| {
        get(tenant, &format!("/v1/aimlops-platform/{UNKNOWN}"))
    }),
    ("aiMlOps.getPlatformDetails", 400, "", |tenant| get(tenant, "/v1/aimlops-platform/short")),
    ("aiMlOps.listNodes", 404, "NotFound", |tenant| get(tenant, &of("aiMlOps.listNodes", CLUSTER))),
    ("aiMlOps.listNodes", 400, "", |tenant| get(tenant, &of("aiMlOps.listNodes", UNKNOWN))),
    ("aiMlOps.listStorageClasses", 404, "NotFound", |tenant| get(tenant, &of("aiMlOps.listStorageClasses", CLUSTER))),
    ("aiMlOps.listStorageClasses", 400, "", |tenant| get(tenant, &of("aiMlOps.listStorageClasses", UNKNOWN))),
    ("aiMlOps.validateClusterResourceSize", 400, "", |tenant| {
        let target = of("aiMlOps.validateClusterResourceSize", CLUSTER);
        get(tenant, &format!("{target}?product_type=kubeflow"))
    }),
];

const QUOTA: &str = "exceeded limit on resource quota";

#[test]
fn every_documented_refusal_comes_or_its_description_says_why_not() {
    let mut problems = Vec::new();
    for (number, refusal) in DOCUMENTED.iter().enumerate() {
        match (provoke(refusal), refusal.unprovoked) {
            (None, None) => problems.push(format!("nobody provokes {refusal:?}")),
            (Some(_), Some(_)) => problems.push(format!("it is provoked, so leave `x-unprovoked` out: {refusal:?}")),
            (None, Some(_)) => {}
            (Some(provoke), None) => {
                let emulator = Emulator::builder().clock(Mode::Frozen).loose(true).start().unwrap();
                let answer = provoke(&Tenant::of(&emulator, &format!("tenant-{number}")));
                problems.extend(differs(refusal, &answer));
            }
        }
    }
    assert!(problems.is_empty(), "{}", problems.join("\n"));
}

#[test]
fn what_is_provoked_is_documented() {
    for (operation, status, words, _) in PROVOKED {
        let known = DOCUMENTED.iter().filter(|each| is_of(each, operation, *status, words));
        let services: BTreeSet<&str> = known.map(|each| each.of).collect();
        assert_eq!(services.len(), 1, "one service says that `{operation}` answers {status} `{words}`: {services:?}");
    }
}

fn words_of(refusal: &Documented) -> &'static str {
    refusal.code.or(refusal.message).unwrap_or_default()
}

/// Whether it is the refusal of an operation, which is named with its service where several have one of that name.
fn is_of(refusal: &Documented, operation: &str, status: u16, words: &str) -> bool {
    let is_named = operation == refusal.operation || operation.split_once('/') == Some((refusal.of, refusal.operation));
    is_named && (refusal.status, words_of(refusal)) == (status, words)
}

fn provoke(refusal: &Documented) -> Option<Provoke> {
    let found = PROVOKED.iter().find(|(operation, status, words, _)| is_of(refusal, operation, *status, words));
    found.map(|(.., provoke)| *provoke)
}

/// How an answer is not what the description says.
fn differs(refusal: &Documented, answer: &Answer) -> Option<String> {
    let body: Value = serde_json::from_slice(&answer.body).unwrap_or_default();
    let entry = match (&body["errors"][0], &body["error"]) {
        (Value::Null, Value::Null) => &body,
        (Value::Null, error) => error,
        (error, _) => error,
    };
    let code = entry["code"].as_str().or(entry["errorCode"].as_str());
    let said = [&entry["message"], &entry["detail"]].map(Value::to_string).join(" ").replace(" \\n", " ");
    let has_words = refusal.message.is_none_or(|message| {
        let mut rest = said.as_str();
        message.trim().split('…').all(|part| match rest.split_once(part) {
            Some((_, after)) => {
                rest = after;
                true
            }
            None => false,
        })
    });
    let has_code = refusal.code.is_none_or(|wanted| code == Some(wanted));
    let is_operations = answer.header("x-gureum-operation") == refusal.operation;
    let is_refused = answer.status == refusal.status && (answer.status != 200 || body["success"] == false);
    (!(is_refused && has_code && has_words && is_operations))
        .then(|| format!("{refusal:?}\n  was {} {}", answer.status, answer.text()))
}

fn get(tenant: &Tenant<'_>, target: &str) -> Answer {
    tenant.samsung("GET", target, "").send(tenant.emulator)
}

/// The path of an operation on a cluster.
fn of(operation: &str, cluster: &str) -> String {
    let route = ROUTES.iter().find(|route| route.id == operation).unwrap();
    route.path.replace("{cluster_id}", cluster)
}

fn documented(operation: &str) -> Value {
    let route = ROUTES.iter().find(|route| route.id == operation).unwrap();
    serde_json::from_str(route.requests[0].json).unwrap()
}

/// An account that may be used.
fn running(tenant: &Tenant<'_>) -> String {
    let id = tenant.account("df001");
    tenant.emulator.clock().advance(Duration::from_secs(3600));
    id
}

/// A call of Data Forest at the path that the description says.
fn called(tenant: &Tenant<'_>, operation: &str, input: &Value) -> Answer {
    let route = ROUTES.iter().find(|route| route.id == operation).unwrap();
    Request::new(route.method, route.path, input.to_string()).naver(tenant.emulator, &tenant.keys).send(tenant.emulator)
}

/// Makes more and more of them.
fn until_refused(tenant: &Tenant<'_>, operation: &str) -> Answer {
    let mut input = documented(operation);
    input["accountId"] = running(tenant).into();
    for number in 0..100 {
        input["name"] = format!("many-{number}").into();
        let answer = called(tenant, operation, &input);
        if answer.status != 200 {
            return answer;
        }
    }
    panic!("`{operation}` is never refused");
}
