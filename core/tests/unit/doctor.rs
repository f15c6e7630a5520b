use std::fs;
use std::path::Path;

use gureum_emulator::Emulator;

use super::*;
use crate::operation::Vendor;

const SECRET: &str = "canary/secret+key=of#nobody";
const ACCESS: &str = "CANARYACCESSKEYOFNOB";
const NOWHERE: &str = "http://127.0.0.1:9";

fn at(emulator: &Emulator) -> Environment {
    let keys = emulator.keys("doctor");
    let mut environment = Environment::empty().with_variable("GUREUM_ENDPOINT", emulator.endpoint());
    for (access, secret) in [("NCLOUD_ACCESS_KEY_ID", "NCLOUD_SECRET_ACCESS_KEY"), ("SCP_ACCESS_KEY", "SCP_SECRET_KEY")]
    {
        environment = environment.with_variable(access, &keys.access_key).with_variable(secret, &keys.secret_key);
    }
    environment
}

async fn examined(environment: &Environment) -> Report {
    doctor(&Config::default(), environment, &[]).await
}

fn forest() -> &'static Service {
    SERVICES.iter().copied().find(|service| service.vendor == Vendor::Naver).unwrap()
}

fn finding<'r>(report: &'r Report, subject: &str) -> &'r Finding {
    let of_services = report.services.iter().flat_map(|service| &service.findings);
    let mut all = report.variables.iter().chain(of_services);
    all.find(|finding| finding.subject == subject).unwrap_or_else(|| panic!("no {subject} in {report}"))
}

#[tokio::test]
async fn every_service_is_read_once_and_all_is_well() {
    let emulator = Emulator::start().unwrap();
    let report = examined(&at(&emulator)).await;
    assert_eq!(report.verdict, Verdict::Ok, "{report}");
    assert_eq!(report.services.len(), SERVICES.len());
    assert_eq!(emulator.journal().len(), SERVICES.len());
    let unread: Vec<_> = report
        .services
        .iter()
        .filter(|service| !service.findings.iter().any(|finding| finding.text.contains("answered by an emulator")))
        .collect();
    assert!(unread.is_empty(), "{unread:?}");
    assert!(report.text.ends_with("All is well.\n"), "{report}");
}

/// Nothing but reads: the operation that tries a service is one whose class says so.
#[test]
fn every_service_has_a_read_that_needs_nothing() {
    for service in SERVICES {
        let probe = service.probe().unwrap_or_else(|| panic!("{} has none", service.name));
        assert_eq!(probe.class, crate::operation::Class::Read);
        assert!(probe.inputs.iter().all(|input| !input.required));
    }
}

fn with_files(home: &Path) -> Environment {
    fs::create_dir_all(home.join(".ncloud")).unwrap();
    let file = format!("[DEFAULT]\nncloud_access_key_id = {ACCESS}\nncloud_secret_access_key = {SECRET}\n");
    fs::write(home.join(".ncloud/configure"), file).unwrap();
    Environment::empty().with_home(home).with_variable("GUREUM_ENDPOINT", NOWHERE)
}

#[tokio::test]
async fn the_whole_chain_is_told_with_the_reason_of_each_place() {
    let folder = tempfile::tempdir().unwrap();
    let environment = with_files(folder.path())
        .with_variable("NCLOUD_ACCESS_KEY_ID", "OTHERACCESSKEY1234")
        .with_variable("NCLOUD_SECRET_ACCESS_KEY", SECRET);
    let report = doctor(&Config::default(), &environment, &[forest()]).await;
    let places: Vec<_> = report.keys[0].places.iter().map(|place| (place.is_used, place.text.as_str())).collect();
    let due = [
        (false, "`access_key` and `secret_key` are not set"),
        (true, "its keys are used"),
        (false, "not used, because the environment comes first"),
        (false, "not asked, because the environment comes first"),
    ];
    assert_eq!(places, due);
    assert_eq!(report.keys[0].places[2].place, "~/.ncloud/configure [DEFAULT]");
    assert_eq!(report.keys[0].places[2].access_key.as_deref(), Some("…FNOB"));
    assert_eq!(report.keys[0].text, "the access key …1234 from the environment is used");
}

#[tokio::test]
async fn a_half_pair_stands_in_the_way_and_is_named() {
    let folder = tempfile::tempdir().unwrap();
    let environment = with_files(folder.path()).with_variable("NCLOUD_ACCESS_KEY_ID", ACCESS);
    let report = doctor(&Config::default(), &environment, &[forest()]).await;
    assert_eq!(report.keys[0].verdict, Verdict::Failed);
    assert!(report.keys[0].text.starts_with("the environment has `NCLOUD_ACCESS_KEY_ID` but not"), "{report}");
    assert_eq!(finding(&report, "connection").verdict, Verdict::Failed);
    assert_eq!(finding(&report, "keys").verdict, Verdict::Failed);
}

#[tokio::test]
async fn no_keys_at_all_is_a_failure_and_nothing_is_asked() {
    let report = examined(&Environment::empty().with_variable("GUREUM_OFFLINE", "1")).await;
    assert_eq!(report.verdict, Verdict::Failed);
    assert!(report.services.is_empty());
    assert!(report.keys.iter().all(|keys| keys.verdict == Verdict::Skipped && keys.hint.is_some()), "{report}");
    assert!(report.text.contains("`GUREUM_OFFLINE` is set"), "{report}");
}

#[tokio::test]
async fn keys_of_one_cloud_are_enough() {
    let emulator = Emulator::start().unwrap();
    let keys = emulator.keys("doctor");
    let environment = Environment::empty()
        .with_variable("GUREUM_ENDPOINT", emulator.endpoint())
        .with_variable("SCP_ACCESS_KEY", keys.access_key)
        .with_variable("SCP_SECRET_KEY", keys.secret_key)
        .with_variable("NCLOUD_METADATA_ENDPOINT", NOWHERE);
    let report = examined(&environment).await;
    assert_eq!(report.services.len(), SERVICES.iter().filter(|service| service.vendor == Vendor::Samsung).count());
    assert!(report.verdict < Verdict::Failed, "{report}");
    assert!(report.text.contains("there is no metadata service here"), "{report}");
}

#[tokio::test]
async fn keys_that_are_refused_are_told_in_words() {
    let emulator = Emulator::start().unwrap();
    let environment = at(&emulator).with_variable("NCLOUD_SECRET_ACCESS_KEY", "gureum-secret-of-somebody-else");
    let report = doctor(&Config::default(), &environment, &[forest()]).await;
    let read = finding(&report, "read");
    assert_eq!((report.verdict, read.verdict), (Verdict::Failed, Verdict::Failed), "{report}");
    assert!(read.text.contains("refused the signature") && read.hint.is_some(), "{report}");
    assert!(!report.text.contains("gureum-secret-of-somebody-else"), "{report}");
}

#[tokio::test]
async fn a_clock_that_is_wrong_is_measured() {
    let emulator = Emulator::start().unwrap();
    emulator.faults().add_json(r#"{"fault": {"clock_skew": {"seconds": 7200}}}"#).unwrap();
    let report = doctor(&Config::default(), &at(&emulator), &[forest()]).await;
    let clock = finding(&report, "clock");
    assert_eq!(clock.verdict, Verdict::Warning, "{report}");
    assert!(clock.text.contains("behind") && clock.hint.is_some(), "{report}");
}

#[tokio::test]
async fn variables_that_cannot_be_used_are_named_with_the_reason() {
    let folder = tempfile::tempdir().unwrap();
    let no_certificate = folder.path().join("no.pem");
    fs::write(&no_certificate, "nothing").unwrap();
    let environment = [
        ("NCLOUD_ACCESS_KEY_ID", ""),
        ("NCLOUD_ACCESS_KEY", ACCESS),
        ("GUREUM_ENDPOINT", "https://user:canary-password@host"),
        ("SCP_REGION", "canary-region"),
        ("SCP_ENVIRONMENT", "x"),
        ("HTTPS_PROXY", "socks5://user:canary-password@host:1"),
        ("GUREUM_LANGUAGE", "fr"),
        ("SSL_CERT_FILE", no_certificate.to_str().unwrap()),
        ("SSL_CERT_DIR", "/nowhere/at/all"),
        ("GUREUM_OFFLINE", "1"),
        ("GUREUM_PROFILE", "canary-profile"),
        ("SCP_SECRET_KEY", "half\u{fffd}"),
        ("SCP_ACCESS_KEY", "0123456789abcdef0123456789abcdef\n"),
    ]
    .into_iter()
    .fold(Environment::empty(), |environment, (name, value)| environment.with_variable(name, value));
    let found = variables::of(&environment);
    let told: Vec<String> =
        found.iter().map(|finding| format!("{:?} {}: {}", finding.verdict, finding.subject, finding.text)).collect();
    let due = [
        "Failed NCLOUD_ACCESS_KEY_ID: it is set and empty, so no later place is looked at",
        "Ok NCLOUD_ACCESS_KEY: it is set",
        "Failed SCP_ACCESS_KEY: white space stands in it",
        "Failed SCP_SECRET_KEY: its value is not UTF-8",
        "Failed GUREUM_ENDPOINT: it has a user name in it",
        "Failed SCP_REGION: no service is there",
        "Failed SCP_ENVIRONMENT: no service is there",
        "Failed HTTPS_PROXY: it is a proxy of the kind `socks5`",
        "Warning GUREUM_LANGUAGE: there are no texts in this language, so they are English",
        "Warning GUREUM_OFFLINE: it forbids every address but this machine's own",
        "Ok GUREUM_PROFILE: the command takes the profile of this name, and programs do not",
        "Failed SSL_CERT_FILE: the bundle has no certificate in PEM form",
        "Failed SSL_CERT_DIR: none of the folders that it names is there",
    ];
    assert_eq!(told, due);
}

/// Everywhere a secret can be: not one of them is in the report, in no form of it.
#[tokio::test]
async fn no_secret_is_in_it() {
    let folder = tempfile::tempdir().unwrap();
    let home = folder.path();
    fs::create_dir_all(home.join(".scpconf")).unwrap();
    let file = format!(r#"{{"access-key": "{ACCESS}", "secret-key": "{SECRET}", "auth-token": "canary-token"}}"#);
    fs::write(home.join(".scpconf/credentials.json"), file).unwrap();
    fs::write(home.join(".scpconf/config.json"), r#"{"account-id": "canary-account"}"#).unwrap();
    let base = with_files(home);
    let wrong_places = [
        ("SCP_REGION", SECRET),
        ("GUREUM_ENDPOINT", "https://canary-user:canary-password@df.apigw.ntruss.com"),
        ("HTTPS_PROXY", "http://canary-user:canary-password@127.0.0.1:9"),
        ("HTTPS_PROXY", "ftp://canary-user:canary-password@127.0.0.1:9"),
        ("SSL_CERT_FILE", "canary-file"),
        ("NCLOUD_API_GW", "canary-site"),
        ("NCLOUD_METADATA_ENDPOINT", "canary-metadata"),
        ("SCP_TF_AUTH_TOKEN", "canary-token"),
        ("SCP_ACCOUNT_ID", "canary-account"),
        ("NCLOUD_SECRET_ACCESS_KEY", SECRET),
        ("SCP_ACCESS_KEY", SECRET),
    ];
    let config = Config {
        access_key: Some(format!("{ACCESS}-explicit")),
        secret_key: Some(format!("{SECRET}-explicit").into()),
        ..Config::default()
    };
    for (name, value) in wrong_places {
        for config in [Config::default(), config.clone()] {
            let environment = base.clone().with_variable(name, value);
            let report = doctor(&config, &environment, &[]).await;
            let json = serde_json::to_string(&report).unwrap();
            for text in [&report.text, &json] {
                assert!(!text.contains("canary") && !text.contains(ACCESS), "{name}: {text}");
                assert!(!text.contains(home.to_str().unwrap()), "{name}: {text}");
            }
        }
    }
}
