//! `gureum verify`: it reads and nothing else, finds what differs and nothing else, and tells no value.

use std::collections::BTreeSet;
use std::path::Path;
use std::process::Command;

use gureum::generated::operations::{REVISION, SERVICES};
use gureum::operation::{Class, ReplyKind};
use gureum_emulator::{Emulator, Fault, Rule};
use serde_json::{Value, json};

use crate::support::{at, gureum, out, said, status, succeeded};

/// What a difference is known by: service, operation, kind, path.
type Known = (String, String, String, String);

/// An account with something in every cloud.
fn seeded(emulator: &Emulator) {
    let run = |words: &[&str]| succeeded(at(emulator, words).output().unwrap());
    run(&["df", "accounts", "create", "--name", "verify", "--password", "Df0rest!2024"]);
    run(&["vpc", "vpcs", "create", "--name", "verify", "--cidr", "10.0.0.0/16"]);
}

fn verify(emulator: &Emulator, folder: &Path, words: &[&str]) -> Command {
    let mut command = at(emulator, &[&["verify", "--yes", "-o", "table"], words].concat());
    command.current_dir(folder);
    command
}

fn report(folder: &Path) -> Value {
    serde_json::from_slice(&std::fs::read(folder.join("verify.json")).unwrap()).unwrap()
}

/// All differences of a report; those of a service have no operation.
fn differences(report: &Value) -> BTreeSet<Known> {
    let text = |value: &Value, name: &str| value[name].as_str().unwrap_or_default().to_owned();
    let mut found = BTreeSet::new();
    for (service, told) in report["services"].as_object().unwrap() {
        let of_service = [(String::new(), told)].into_iter();
        let operations = told["operations"].as_object().unwrap().iter().map(|(id, told)| (id.clone(), told));
        for (id, told) in of_service.chain(operations) {
            for difference in told["differences"].as_array().unwrap() {
                found.insert((service.clone(), id.clone(), text(difference, "kind"), text(difference, "path")));
            }
        }
    }
    found
}

#[test]
fn what_answers_as_described_has_no_difference_and_is_asked_by_reads_alone() {
    let (emulator, folder) = (Emulator::start().unwrap(), tempfile::tempdir().unwrap());
    seeded(&emulator);
    emulator.journal().clear();
    let text = succeeded(verify(&emulator, folder.path(), &[]).output().unwrap());
    let report = report(folder.path());
    assert_eq!(differences(&report), BTreeSet::new(), "{text}");
    assert_eq!(text.matches("every answer is as described").count(), SERVICES.len(), "{text}");
    for raw in emulator.journal().raw() {
        let route = raw.route.expect("only what is described is asked");
        let service = SERVICES.iter().find(|service| service.name == route.of).unwrap();
        let row = service.operation(route.id).unwrap();
        assert_eq!(row.class, Class::Read, "{}", row.id);
        assert!(!matches!(row.reply, ReplyKind::File(_)), "{}", row.id);
    }
    // What `cargo dev evidence` reads beside the differences.
    assert_eq!((&report["format"], &report["revision"]), (&json!(1), &json!(REVISION)));
    assert_eq!(report["made"].as_str().unwrap().len(), "2026-11-29".len());
    // What a list shows leads to details, and what was asked about is told by a number.
    let forest = &report["services"]["data-forest"];
    assert_eq!(forest["emulator"], true);
    assert_eq!(forest["operations"]["accounts.getDetail"]["successes"], 1, "{forest:#}");
    assert_eq!(forest["operations"]["accounts.getDetail"]["asked"], json!([{"id": "#1"}]));
    assert_eq!(forest["operations"]["accounts.getDetail"]["fields"]["quotas[].spaceTb"], json!({"integer": 2}));
    assert_eq!(report["services"]["vpc"]["operations"]["vpcs.show"]["successes"], 1);
    assert_eq!(forest["notAsked"]["accounts.getKerberosKeytab"], "it answers with a file");
}

/// An internet gateway of a kind that nobody knows, made at a time without a zone.
fn gateway() -> Value {
    json!({
        "account_id": "a", "created_at": "2026-11-01 00:00:00", "created_by": "a", "modified_at": "2026-11-01T00:00:00Z",
        "modified_by": "a", "description": "", "firewall_id": null, "id": "3d0ea1fb8c2f4c3d8f55f6d1b6fd2b6a", "loggable": false,
        "name": "a", "state": "ACTIVE", "type": "KIM", "vpc_id": "a", "vpc_name": "a",
    })
}

/// What the service has otherwise in this test.
#[allow(clippy::too_many_lines, reason = "a table of cases")]
fn invented() -> Vec<Rule> {
    let answer = |status, body: Value| Fault::Answer {
        status,
        headers: vec![("Content-Type".to_owned(), "application/json".to_owned())],
        body: body.to_string(),
        base64: None,
    };
    let page = Fault::Answer { status: 403, headers: Vec::new(), body: "<html>no</html>".to_owned(), base64: None };
    let html = Fault::Answer {
        status: 200,
        headers: vec![("Content-Type".to_owned(), "text/html".to_owned())],
        body: json!({"count": 0, "publicips": []}).to_string(),
        base64: None,
    };
    let version = || json!({"version": "v1.30.1", "cluster_size": false});
    vec![
        Rule::new(Fault::ExtraField).on("accounts.getDetail"),
        Rule::new(Fault::WrongType { field: Some("/vpcs".to_owned()) }).on("vpc/vpcs.list"),
        Rule::new(answer(200, json!({}))).on("keypairs.list"),
        Rule::new(answer(418, json!({"errors": []}))).on("quotas.list"),
        Rule::new(answer(403, json!({"reason": "none"}))).on("tags.list"),
        Rule::new(page).on("volumes.list"),
        Rule::new(answer(406, json!({"errors": [{"code": "NoSuchVersion", "cluster": 1}]}))).on("loadBalancers.list"),
        Rule::new(answer(202, json!({"kubernetes_versions": [version()]}))).on("kubernetesVersions.list"),
        Rule::new(answer(200, json!({"count": 1, "internet_gateways": [gateway()]}))).on("internetGateways.list"),
        Rule::new(html).on("publicIps.list"),
    ]
}

/// The same as it must be found.
fn expected() -> BTreeSet<Known> {
    let known = |service: &str, id: &str, kind: &str, path: &str| {
        (service.to_owned(), id.to_owned(), kind.to_owned(), path.to_owned())
    };
    BTreeSet::from([
        known("data-forest", "accounts.getDetail", "unknown field", "…Of…Version"),
        known("data-forest", "accounts.getDetail", "unknown field", "quotas[].…Of…Version"),
        known("vpc", "vpcs.list", "type", "vpcs"),
        known("virtual-server", "keypairs.list", "absent field", "keypairs"),
        known("quota", "quotas.list", "status", ""),
        known("resource-manager", "tags.list", "refusal", ""),
        known("file-storage", "volumes.list", "refusal", ""),
        known("load-balancer", "loadBalancers.list", "version", ""),
        known("load-balancer", "loadBalancers.list", "unknown field", "errors.cluster"),
        known("kubernetes-engine", "kubernetesVersions.list", "status", ""),
        known(
            "kubernetes-engine",
            "kubernetesVersions.list",
            "absent field",
            "kubernetes_versions[].kubernetes_version",
        ),
        known("kubernetes-engine", "kubernetesVersions.list", "unknown field", "kubernetes_versions[].version"),
        known("kubernetes-engine", "kubernetesVersions.list", "unknown field", "kubernetes_versions[].cluster_size"),
        known("vpc", "internetGateways.list", "value", "internet_gateways[].type"),
        known("vpc", "internetGateways.list", "value", "internet_gateways[].created_at"),
        known("vpc", "publicIps.list", "header", "content-type"),
    ])
}

#[test]
fn each_invented_difference_is_found_and_nothing_else() {
    let (emulator, folder) = (Emulator::builder().hostile(true).start().unwrap(), tempfile::tempdir().unwrap());
    seeded(&emulator);
    for rule in invented() {
        emulator.faults().add(rule).unwrap();
    }
    let text = succeeded(verify(&emulator, folder.path(), &[]).output().unwrap());
    let found = differences(&report(folder.path()));
    // The opponent lies about these two in every service.
    let (lies, found): (BTreeSet<_>, BTreeSet<_>) = found
        .into_iter()
        .partition(|(_, _, kind, path)| kind == "clock" || (kind == "header" && path == "content-encoding"));
    assert!(lies.iter().any(|(_, id, kind, _)| kind == "clock" && id.is_empty()), "{text}");
    assert!(lies.iter().any(|(_, id, kind, _)| kind == "header" && !id.is_empty()), "{text}");
    assert_eq!(found, expected(), "{text}");
    // Who looked at the report and agrees gives the names, too.
    let named = succeeded(verify(&emulator, folder.path(), &["--with-names", "--service", "df"]).output().unwrap());
    assert!(named.contains("unknown field `fieldOfALaterVersion`: object"), "{named}");
    assert!(!named.contains("vpcs.list"), "{named}");
}

#[test]
fn nothing_of_an_answer_is_told() {
    const CANARY: &str = "Kanarienvogel7f3a";
    let folder = tempfile::tempdir().unwrap();
    let names = || {
        vec![
            ("Content-Type".to_owned(), format!("application/{CANARY}")),
            (format!("X-{CANARY}"), CANARY.to_owned()),
            ("Content-Encoding".to_owned(), format!("x-{CANARY}")),
            ("X-Request-Id".to_owned(), CANARY.to_owned()),
        ]
    };
    let items = json!([{ CANARY: CANARY, "id": CANARY, "state": CANARY, "labels": {CANARY: {CANARY: [CANARY]}}, "created_at": CANARY }]);
    let success = json!({
        CANARY: CANARY, "id": CANARY, "state": CANARY, "vpcs": items, "accounts": items, "tags": items, "contents": items, "count": CANARY,
    });
    let refusals = [
        json!({"error": {"errorCode": CANARY, "message": CANARY, CANARY: CANARY, "details": CANARY}}).to_string(),
        json!({"errors": [{"code": CANARY, "detail": [CANARY], CANARY: CANARY, "title": CANARY}]}).to_string(),
        json!({"message": CANARY, CANARY: CANARY, "success": false}).to_string(),
        json!({"timestamp": CANARY, "path": CANARY, "error": CANARY}).to_string(),
        format!("<html>{CANARY}</html>"),
        CANARY.to_owned(),
    ];
    let answers =
        refusals.into_iter().map(|body| (403, body)).chain([(200, success.to_string()), (200, CANARY.to_owned())]);
    for (status, body) in answers {
        let emulator = Emulator::start().unwrap();
        seeded(&emulator);
        // The first answers are true, so that there are ids to ask about.
        let fault = Fault::Answer { status, headers: names(), body: body.clone(), base64: None };
        emulator.faults().add(Rule::new(fault).every(2)).unwrap();
        let run = verify(&emulator, folder.path(), &[]).output().unwrap();
        let told =
            [out(&run), said(&run), std::fs::read_to_string(folder.path().join("verify.json")).unwrap()].concat();
        assert!(run.status.success(), "{told}");
        assert!(!told.to_lowercase().contains(&CANARY.to_lowercase()), "{body}: {told}");
        for value in [emulator.keys("cli").secret_key.as_str(), "10.0.0.0/16", "Df0rest"] {
            assert!(!told.contains(value), "{value}: {told}");
        }
    }
}

#[test]
fn nobody_is_asked_without_consent() {
    let (emulator, folder) = (Emulator::start().unwrap(), tempfile::tempdir().unwrap());
    let run = at(&emulator, &["verify"]).current_dir(folder.path()).output().unwrap();
    assert_eq!(status(&run), 2, "{}", said(&run));
    assert!(
        said(&run).contains("accounts.getList (POST /api/v2/accounts/getList)")
            || said(&run).contains("accounts.getList"),
        "{}",
        said(&run)
    );
    assert!(said(&run).contains("pass `--yes` if it is"), "{}", said(&run));
    assert!(emulator.journal().is_empty());
    assert!(!folder.path().join("verify.json").exists());
}

#[test]
fn a_service_that_is_none_and_keys_that_are_none_are_said() {
    let none = gureum(&["verify", "--yes", "--service", "data-fores"]).output().unwrap();
    assert!(said(&none).contains("did you mean `data-forest`?"), "{}", said(&none));
    let folder = tempfile::tempdir().unwrap();
    let mut command = gureum(&["verify", "--yes"]);
    command.env("HOME", folder.path()).env("GUREUM_OFFLINE", "1").current_dir(folder.path());
    let keyless = command.output().unwrap();
    assert!(!keyless.status.success());
    assert!(!folder.path().join("verify.json").exists());
}

/// The report itself, as `cargo dev evidence` takes it: nothing of an emulator counts, and of a cloud that answers like it everything.
#[test]
fn a_report_is_evidence_for_all_that_was_answered() {
    let (emulator, folder) = (Emulator::start().unwrap(), tempfile::tempdir().unwrap());
    seeded(&emulator);
    succeeded(verify(&emulator, folder.path(), &["--service", "vpc"]).output().unwrap());
    let text = std::fs::read_to_string(folder.path().join("verify.json")).unwrap();
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("../api/vpc.yaml");
    let descriptions = [("vpc".to_owned(), "vpc.yaml".to_owned(), std::fs::read_to_string(file).unwrap())];
    let applied = |text: &str| dev::evidence::apply(text, REVISION, &descriptions).unwrap();
    let of_emulator = applied(&text);
    assert_eq!(of_emulator.told, "not counted: vpc, an emulator answered\n");
    assert!(of_emulator.changed.is_empty());
    assert_eq!(text.matches("\"emulator\": true").count(), 1);
    let of_cloud = applied(&text.replace("\"emulator\": true", "\"emulator\": false"));
    for operation in ["vpcs.list", "vpcs.show", "subnets.list"] {
        assert!(of_cloud.told.contains(&format!("observed: vpc {operation}, ")), "{}", of_cloud.told);
    }
    assert!(of_cloud.told.lines().all(|line| line.starts_with("observed: vpc ")), "{}", of_cloud.told);
    assert!(of_cloud.changed["vpc.yaml"].contains("x-observed"));
}

#[test]
fn what_is_no_report_is_kept_and_nothing_is_asked_for_it() {
    let (emulator, folder) = (Emulator::start().unwrap(), tempfile::tempdir().unwrap());
    let path = folder.path().join("precious.json");
    for text in ["{\"format\": 1}\n", "a,b\n", ""] {
        std::fs::write(&path, text).unwrap();
        let output = verify(&emulator, folder.path(), &["--service=iam", "--out=precious.json"]).output().unwrap();
        assert_eq!(status(&output), 2, "{}", said(&output));
        assert!(
            said(&output).contains("`precious.json` cannot be written: it is there and no report"),
            "{}",
            said(&output)
        );
        assert_eq!(std::fs::read_to_string(&path).unwrap(), text);
    }
    assert!(emulator.journal().is_empty());
    // One of before is another thing.
    for _ in 0..2 {
        succeeded(verify(&emulator, folder.path(), &["--service=iam"]).output().unwrap());
    }
    assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 2, "nothing is left beside it");
}
