//! JSON, XML and files; bodies that cannot be read, and inputs that break a rule.
#![allow(clippy::unwrap_used)]

mod support;

use gureum_emulator::Emulator;
use gureum_emulator::clock::Mode;
use serde_json::json;
use support::{Request, Tenant};

const CHECK: &str = "/api/v2/accounts/checkAvailableName";

fn xml(tenant: &Tenant<'_>, accept: &str, body: &str) -> support::Answer {
    Request::new("POST", CHECK, body)
        .header("Content-Type", "application/xml")
        .header("Accept", accept)
        .naver(tenant.emulator, &tenant.keys)
        .send(tenant.emulator)
}

#[test]
fn xml_is_answered_with_xml() {
    let emulator = Emulator::start().unwrap();
    let tenant = Tenant::of(&emulator, "t");
    let body = "<?xml version=\"1.0\" encoding=\"UTF-8\"?><CheckAccountAvailableNameRequest><name>forest001</name>\
                </CheckAccountAvailableNameRequest>";
    let answer = xml(&tenant, "application/xml", body);
    assert_eq!((answer.status, answer.header("content-type")), (200, "application/xml"));
    let text = answer.text();
    assert!(
        text.starts_with("<?xml version=\"1.0\" encoding=\"UTF-8\"?><CheckAccountAvailableNameResponse>"),
        "{text}"
    );
    assert!(text.contains("<availableName>true</availableName>") && text.contains("<success>true</success>"), "{text}");

    assert_eq!(xml(&tenant, "application/json", body).json()["availableName"], true);
    assert!(xml(&tenant, "application/json;q=0.1, application/xml", body).text().starts_with("<?xml"));
    let answer = tenant.naver("accounts.checkAvailableName", json!({"name": "forest001"})).header("Accept", "text/xml");
    assert!(answer.send(&emulator).text().starts_with("<?xml"));
}

#[test]
fn refusals_in_xml_have_one_shape() {
    let emulator = Emulator::start().unwrap();
    let tenant = Tenant::of(&emulator, "t");
    let answer =
        xml(&tenant, "application/xml", "<CheckAccountAvailableNameRequest><nom/></CheckAccountAvailableNameRequest>");
    assert_eq!(answer.status, 400);
    assert!(answer.text().contains("<ErrorResponse><message>invalid request parameter"), "{}", answer.text());
    assert!(answer.text().contains("<success>false</success>"));
}

#[test]
fn broken_and_hostile_documents_are_refused() {
    let emulator = Emulator::start().unwrap();
    let tenant = Tenant::of(&emulator, "t");
    for (body, reason) in [
        ("<CheckAccountAvailableNameRequest><name>", "malformed XML"),
        ("<Other><name>a</name></Other>", "the root is `Other`"),
        ("<!DOCTYPE x [<!ENTITY e \"b\">]><CheckAccountAvailableNameRequest/>", "document type"),
        ("<CheckAccountAvailableNameRequest><name>&e;</name></CheckAccountAvailableNameRequest>", "entities"),
    ] {
        let answer = xml(&tenant, "application/json", body);
        assert_eq!((answer.status, answer.json()["error"]["errorCode"].as_str()), (400, Some("100")), "{body}");
        assert!(
            answer.header("x-gureum-diagnosis").contains(reason),
            "{body}: {}",
            answer.header("x-gureum-diagnosis")
        );
    }
}

#[test]
fn a_keytab_needs_its_accept_and_comes_as_a_file() {
    let emulator = Emulator::builder().clock(Mode::Frozen).start().unwrap();
    let tenant = Tenant::of(&emulator, "t");
    let id = tenant.account("df001");
    emulator.clock().advance(std::time::Duration::from_secs(3_600));
    let request = tenant.naver("accounts.getKerberosKeytab", json!({"id": id}));
    let answer = request.clone().header("Accept", "application/octet-stream").send(&emulator);
    assert_eq!((answer.status, answer.header("content-type")), (200, "application/octet-stream"));
    assert!(answer.body.starts_with(&[5, 2]));
    let answer = request.header("Accept", "application/json").send(&emulator);
    assert_eq!(answer.status, 400);
    assert!(answer.header("x-gureum-diagnosis").contains("demands the header"), "{answer:?}");
}

#[test]
fn the_content_type_is_demanded_where_documented() {
    let emulator = Emulator::start().unwrap();
    let tenant = Tenant::of(&emulator, "t");
    let mut request = tenant.naver("accounts.getList", json!({}));
    request.headers.retain(|(name, _)| name != "Content-Type");
    assert_eq!(request.send(&emulator).status, 400);
    let mut request = tenant.naver("accounts.checkAvailableName", json!({"name": "forest001"}));
    request.headers.retain(|(name, _)| name != "Content-Type");
    assert_eq!(request.send(&emulator).status, 200, "the vendor's own samples send none");
    assert_eq!(request.header("Content-Type", "text/plain").send(&emulator).status, 400);
}

#[test]
fn what_cannot_be_read_is_refused() {
    let emulator = Emulator::start().unwrap();
    let tenant = Tenant::of(&emulator, "t");
    for body in [b"{\"name\": \"\xff\"}".as_slice(), b"{", b"[]", b"", b"nonsense"] {
        let answer = Request::new("POST", CHECK, body).naver(&emulator, &tenant.keys).send(&emulator);
        assert_eq!((answer.status, answer.json()["error"]["errorCode"].as_str()), (400, Some("100")), "{body:?}");
    }
    let nested = format!("{{\"name\": {}{}}}", "[".repeat(1_000), "]".repeat(1_000));
    assert_eq!(Request::new("POST", CHECK, nested).naver(&emulator, &tenant.keys).send(&emulator).status, 400);
}

#[test]
fn a_body_without_measure_is_too_large() {
    let emulator = Emulator::start().unwrap();
    let tenant = Tenant::of(&emulator, "t");
    let answer = Request::new("POST", CHECK, vec![b' '; 11 << 20]).naver(&emulator, &tenant.keys).send(&emulator);
    assert_eq!((answer.status, answer.json()["error"]["errorCode"].as_str()), (413, Some("430")));
}

/// The samples of both operations on the vendor's pages; the break before the sentence is kept in one of them only.
#[test]
fn a_refused_password_is_answered_in_the_documented_words() {
    let emulator = Emulator::start().unwrap();
    let tenant = Tenant::of(&emulator, "t");
    let id = tenant.account("df001");
    let asked = [
        ("accounts.create", json!({"name": "df002", "password": "qaZ123@"}), "qaZ123@"),
        ("accounts.resetPassword", json!({"id": id, "password": "qazQAZ1"}), "qazQAZ1"),
    ];
    for (operation, input, password) in asked {
        let answer = tenant.call(operation, input);
        assert_eq!(answer.status, 400, "{operation}");
        let message = answer.json()["message"].as_str().unwrap().replace(" \n", " ");
        let documented = format!(
            "invalid request parameter (password, '{password}'). Please enter a valid password, which must be at \
             least 8 characters in length and contain a combination of at least three types of the following: \
             lowercase letters, uppercase letters, special characters and numbers."
        );
        assert_eq!(message, documented, "{operation}");
        assert_eq!(answer.header("x-gureum-confidence"), "documented", "{operation}");
    }
}

#[test]
fn naver_names_the_parameter_and_repeats_its_value() {
    let emulator = Emulator::start().unwrap();
    let tenant = Tenant::of(&emulator, "t");
    let answer = tenant.call("accounts.create", json!({"name": "df001", "password": "tooweak"}));
    assert_eq!(answer.status, 400);
    let message = answer.json()["message"].as_str().unwrap().to_owned();
    assert!(message.starts_with("invalid request parameter (password, 'tooweak')."), "{message}");
    let shown = serde_json::to_string(&emulator.journal().entries()).unwrap();
    assert!(!shown.contains("tooweak"), "{shown}");

    let answer = tenant.call("accounts.create", json!({"nmae": "df001", "name": "df001", "password": "Df0rest!2024"}));
    assert!(answer.text().contains("did you mean `name`"), "{}", answer.text());
    let answer = tenant.call("accounts.resetKerberosKeytab", json!({"id": ""}));
    assert_eq!(answer.json()["message"], "invalid request parameter (constraint violation NotEmpty, id): ");
}

#[test]
fn samsung_lists_every_problem() {
    let emulator = Emulator::start().unwrap();
    let tenant = Tenant::of(&emulator, "t");
    let answer = tenant.samsung("GET", "/v1/aimlops-platform/check-duplication?release_nam=a", "").send(&emulator);
    assert_eq!(answer.status, 400);
    let entry = &answer.json()["errors"][0];
    assert_eq!(entry.as_object().unwrap().len(), 8);
    let details = entry["detail"].as_array().unwrap();
    assert!(details[0].as_str().unwrap().contains("did you mean `release_name`"), "{entry}");
    assert_eq!(details[1], "Field required");
    assert!(answer.header("x-gureum-diagnosis").contains("`release_name`"));
}

#[test]
fn what_may_be_null_is_taken_as_null_and_as_nothing_else() {
    let emulator = Emulator::start().unwrap();
    let tenant = Tenant::of(&emulator, "t");
    let release = json!({
        "ai_ml_ops_platform_endpoint_type": "Private", "ai_ml_ops_platform_type": "Enterprise",
        "cluster_id": "10a599e031e749b7b260868f441e862b", "image_id": "10a599e031e749b7b260868f441e862b",
        "initial_user_email": "example@gmail.com", "initial_user_password": "147@53A69a", "release_name": "aiml-test", "tags": []
    });
    let create = |engine: serde_json::Value, pool: serde_json::Value| {
        let body = json!({
            "ai_ml_ops_platform_create_request": release,
            "kubernetes_engine_create_request": engine, "node_pool_create_request": pool
        });
        tenant.samsung("POST", "/v1/aimlops-platform", &body.to_string()).send(&emulator)
    };
    for (engine, pool, field) in [
        (json!("no"), json!(null), "kubernetes_engine_create_request"),
        (json!(null), json!([]), "node_pool_create_request"),
    ] {
        let refused = create(engine, pool);
        assert_eq!(refused.status, 400);
        assert!(refused.text().contains(field), "{}", refused.text());
    }
    let made = create(json!(null), json!(null));
    assert_eq!(made.status, 201, "{}", made.text());
    let target = format!("/v1/aimlops-platform/{}", made.json()["resource_id"].as_str().unwrap());
    emulator.clock().advance(std::time::Duration::from_secs(7200));
    let change = |service: serde_json::Value| {
        let body = json!({"ai_ml_ops_platform_domain_service": service, "ai_ml_ops_platform_endpoint_type": "Public"});
        tenant.samsung("PUT", &target, &body.to_string()).send(&emulator)
    };
    assert_eq!(change(json!(5)).status, 400);
    let changed = change(json!(null));
    assert_eq!(changed.status, 200, "{}", changed.text());
}

#[test]
fn loose_emulators_let_unknown_fields_pass() {
    let emulator = Emulator::builder().loose(true).start().unwrap();
    let tenant = Tenant::of(&emulator, "t");
    assert_eq!(tenant.call("accounts.checkAvailableName", json!({"name": "forest001", "x": 1})).status, 200);
}

#[test]
fn api_versions_are_checked() {
    let emulator = Emulator::start().unwrap();
    let tenant = Tenant::of(&emulator, "t");
    let ask = |version: &str| {
        let request = tenant.samsung("GET", "/v1/aimlops-platform/check-duplication?release_name=a", "");
        request.header("Scp-Api-Version", version).send(&emulator)
    };
    for version in ["aimlops-platform 1.0", "aimlops-platform 1.1", "aimlops-platform 1.2"] {
        assert_eq!(ask(version).status, 200, "{version}");
    }
    for version in ["aimlops-platform 9.9", "cloud-ml 1.0", "1.2", ""] {
        let answer = ask(version);
        assert_eq!(
            (answer.status, answer.json()["errors"][0]["code"].as_str()),
            (406, Some("NoSuchVersion")),
            "{version}"
        );
    }
}

#[test]
fn paths_that_nobody_knows_get_the_gateways_answer() {
    let emulator = Emulator::start().unwrap();
    let tenant = Tenant::of(&emulator, "t");
    let answer = tenant.call("accounts.nothing", json!({}));
    assert_eq!((answer.status, answer.json()["error"]["errorCode"].as_str()), (404, Some("300")));
    let answer = tenant.samsung("GET", "/v1/nothing", "").send(&emulator);
    assert_eq!((answer.status, answer.json()["path"].as_str()), (404, Some("/v1/nothing")));
    let answer = tenant.samsung("PATCH", "/v1/cloud-ml/images", "").send(&emulator);
    assert_eq!(answer.json()["error"], "Not Found");
}

#[test]
fn browsers_are_turned_away_as_samsung_does() {
    let emulator = Emulator::start().unwrap();
    let answer =
        Request::new("OPTIONS", "/v1/cloud-ml/images", "").header("Origin", "https://a.example").send(&emulator);
    assert_eq!(answer.status, 403);
    assert!(answer.headers.iter().all(|(name, _)| !name.starts_with("access-control")));
}

#[test]
fn no_request_however_odd_goes_unanswered() {
    let emulator = Emulator::start().unwrap();
    let tenant = Tenant::of(&emulator, "t");
    let targets = [
        "/",
        "//",
        "/?",
        "/_gureum/",
        "/api/",
        "/api/v2/accounts/",
        "/v1/cloud-ml/%zz",
        "/v1/cloud-ml/%ff",
        "*",
        "/%",
        "/?%=%",
    ];
    for target in targets {
        for method in ["GET", "POST", "PUT", "DELETE", "PATCH", "OPTIONS", "BREW"] {
            let answer = Request::new(method, target, "{").samsung(&emulator, &tenant.keys).send(&emulator);
            assert!((200..500).contains(&answer.status), "{method} {target}: {answer:?}");
        }
    }
    let target = format!("{}/api/v2/accounts/getList", emulator.endpoint());
    let keys = &tenant.keys;
    let text =
        format!("POST /api/v2/accounts/getList\n{}\n{}", support::millis(emulator.clock().now()), keys.access_key);
    let time = text.split('\n').nth(1).unwrap().to_owned();
    let signature = support::sign(&keys.secret_key, &text);
    let whole = Request::new("POST", &target, "{}").naver_headers(&keys.access_key, &time, &signature);
    assert_eq!(whole.send(&emulator).status, 200, "a proxy is sent the whole address");
}
