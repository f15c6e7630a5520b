//! A mistake in `client.yaml` is an error that names file and line, and one rule per language makes the names.
#![allow(clippy::unwrap_used)]

mod support;

use std::path::Path;

use dev::contract::{Contract, Language};
use dev::emit;
use dev::load::{self, Mistake, contract};
use dev::model::Model;

const FILE: &str = "core/api/client.yaml";

fn root() -> &'static Path {
    Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../.."))
}

fn good() -> String {
    std::fs::read_to_string(root().join(FILE)).unwrap()
}

fn mistakes(text: &str) -> Vec<Mistake> {
    match contract::text(FILE, text) {
        Err(mistake) => vec![mistake],
        Ok(source) => Contract::new(source).err().unwrap_or_default(),
    }
}

/// Changes `from` into `to` and expects exactly one mistake, on the line of `at`, with these words.
#[track_caller]
fn expect(from: &str, to: &str, at: &str, words: &str) {
    support::expect_one((FILE, &good()), mistakes, (from, to), at, words);
}

#[test]
fn the_file_is_without_mistakes_and_describes_no_service() {
    assert_eq!(mistakes(&good()), []);
    let services = load::folder(root(), "core/api").unwrap();
    assert!(services.iter().all(|source| source.file != FILE));
}

#[test]
fn an_unknown_keyword_is_refused() {
    expect("    secret: true", "    sekret: true", "sekret", "unknown field");
    expect("    type: provider", "    type: provyder", "provyder", "unknown variant");
}

#[test]
fn numbers_have_a_range_and_a_default_inside_of_it() {
    expect("    default: 90000\n    range: {above: 0}\n", "    default: 90000\n", "  timeout:", "needs a `range`");
    expect("    default: 90000", "    default: 0", "  timeout:", "outside of its range");
    expect("    default: 90000", "    default: 1.5", "  timeout:", "not of its type");
    expect("    default: en", "    default: fr", "  language:", "not of its type");
}

#[test]
fn a_variable_belongs_to_one_setting() {
    expect("[GUREUM_OFFLINE]", "[GUREUM_ENDPOINT]", "  offline:", "a variable of `endpoint` already");
}

#[test]
fn kinds_hold_together() {
    expect("    parent: Wait\n", "    parent: Wayt\n", "  WaitFailed:", "does not stand above");
    expect("    delivery: NotSent\n", "    delivery: Lost\n", "  Config:", "no delivery `Lost`");
    expect("    fields: [cause, tried]", "    fields: [tryed]", "  Credentials:", "no field `tryed`");
    expect("    only-parent: true\n", "", "  Wait:", "needs a `delivery`");
    expect("    exit: 3\n", "", "  Config:", "needs an `exit`");
    expect("    exit: 4\n", "    exit: 3\n", "  Credentials:", "is that of a kind above");
    expect("    exit: 3\n", "    exit: 1\n", "  Config:", "means something to every shell");
    expect("    only-parent: true\n", "    only-parent: true\n    exit: 99\n", "  Wait:", "leave its `exit` out");
    expect("    unit: s\n", "", "  retry_after:", "needs a `unit`");
}

#[test]
fn fields_of_faults_stand_apart_from_those_of_rules() {
    let seconds = "        seconds: {type: integer, required: true,";
    let first = seconds.replace("seconds", "first");
    expect(
        seconds,
        &first,
        "        first: {type: integer",
        "`first` of the fault `clock_skew` is a field of every rule",
    );
    expect("    extra_field:", "    extra-field:", "    extra-field:", "in small letters, digits and `_`");
    let late = format!("        off: {{type: flag, meaning: x}}\n{seconds}");
    expect(seconds, &late, "    clock_skew:", "put those first");
    expect(seconds, &seconds.replace("integer", "number"), "seconds: {type: number", "unknown variant");
}

#[test]
fn marks_count_from_zero() {
    expect("end: {number: 2,", "end: {number: 5,", "    end:", "count from 0");
}

#[test]
fn a_setting_is_called_by_the_rule_of_each_language() {
    let contract = Contract::new(contract::file(root(), "core/api").unwrap()).unwrap();
    let text = "set `attempt_timeout`, `account_id` or `ca_bundle_pem`; `true`";
    let told = Language::ALL.map(|language| contract.told(text, language));
    assert_eq!(
        told,
        [
            "set `attempt_timeout`, `account_id` or `ca_bundle_pem`; `true`",
            "set `attempt_timeout`, `account_id` or `ca_bundle_pem`; `True`",
            "set `attemptTimeoutMs`, `accountId` or `caBundlePem`; `true`",
            "set `attemptTimeout`, `accountID` or `caBundlePEM`; `true`",
            "set `attemptTimeout`, `accountId` or `caBundlePem`; `true`",
        ]
    );
}

fn contract_of_today() -> Contract {
    Contract::new(contract::file(root(), "core/api").unwrap()).unwrap()
}

/// What is made for a language, and its own file about keys.
fn face(language: Language) -> String {
    let (folder, keys) = match language {
        Language::Rust => ("core/src/", None),
        Language::Python => ("bindings-python/", None),
        Language::Node => ("bindings-node/", None),
        Language::Swift => ("bindings-swift/Sources/", Some("bindings-swift/Sources/Gureum/Credentials.swift")),
        Language::Kotlin => ("bindings-swift/kotlin/", None),
    };
    let outputs = dev::emit::of_contract(&contract_of_today());
    let made = outputs.into_iter().filter(|output| output.path.starts_with(folder)).map(|output| output.text);
    made.chain(keys.map(|file| std::fs::read_to_string(root().join(file)).unwrap())).collect()
}

fn has_word(text: &str, word: &str) -> bool {
    text.split(|letter: char| !letter.is_alphanumeric() && letter != '_').any(|each| each == word)
}

#[test]
fn every_language_has_every_setting_every_kind_and_every_field() {
    let contract = contract_of_today();
    for language in Language::ALL {
        let face = face(language);
        for (name, setting) in contract.settings() {
            // Swift has cases for whole sources of keys: `.provider` is what is called `credentials` elsewhere.
            let is_provider = language == Language::Swift && name == "credentials";
            let called = if is_provider { "provider".to_owned() } else { language.setting(name, setting.kind) };
            assert!(has_word(&face, &called), "{language:?} has no setting `{called}`");
        }
        for (name, kind) in contract.kinds().filter(|(_, kind)| !kind.only_parent) {
            let called = language.class(name, kind);
            assert!(has_word(&face, &called), "{language:?} has no error `{called}`");
        }
        // The core's own are a struct by hand, which a test of its own compares.
        for (name, field) in contract.fields().filter(|_| language != Language::Rust) {
            let called = language.field(name, field);
            assert!(has_word(&face, &called), "{language:?} has no field `{called}`");
        }
    }
}

#[test]
fn documents_name_the_variables_that_are_preferred() {
    let contract = contract_of_today();
    let lists = contract.settings().map(|(_, setting)| &setting.variables);
    let lists = lists.chain(contract.surroundings().map(|(_, other)| &other.variables));
    let first: Vec<&String> =
        lists.flat_map(|each| [each.any.first(), each.naver.first(), each.samsung.first()]).flatten().collect();
    for page in [
        "README.md",
        "core/README.md",
        "bindings-python/README.md",
        "bindings-node/README.md",
        "bindings-node/COOKBOOK.md",
        "bindings-swift/README.md",
        "bindings-swift/kotlin/README.md",
    ] {
        let text = std::fs::read_to_string(root().join(page)).unwrap();
        let words = text.split(|letter: char| !letter.is_ascii_uppercase() && letter != '_');
        for word in words.filter(|word| word.starts_with("NCLOUD_") || word.starts_with("SCP_")) {
            assert!(first.iter().any(|known| *known == word), "{page} names `{word}`; take the preferred variable");
        }
    }
}

#[test]
fn a_library_and_a_package_know_each_other_by_the_contract_too() {
    let sources = load::folder(root(), "core/api").unwrap();
    let model = Model::new(&sources).unwrap();
    let revision = |text: &str| emit::revision(&model, &Contract::new(contract::text(FILE, text).unwrap()).unwrap());
    let today = revision(&good());
    let changed =
        good().replace("log: {number: 4, meaning: A record of the log.}", "log: {number: 4, meaning: A record.}");
    assert_ne!(changed, good());
    assert_ne!(revision(&changed), today);
    let elsewhere = good().replace('\n', "\r\n");
    assert_eq!(revision(&elsewhere), today);
}

#[test]
fn ranges_are_told_as_each_language_counts() {
    let contract = Contract::new(contract::file(root(), "core/api").unwrap()).unwrap();
    let text = |name: &str, language| {
        let (_, setting) = contract.settings().find(|(each, _)| *each == name).unwrap();
        contract.meaning(setting, language)
    };
    assert!(text("timeout", Language::Rust).ends_with("Range: more than 0. Default 90 s."));
    assert!(text("timeout", Language::Python).ends_with("Range: more than 0. In seconds; default 90."));
    assert!(text("timeout", Language::Node).ends_with("Range: more than 0. In milliseconds; default 90,000."));
    assert!(text("max_retries", Language::Swift).ends_with("Range: 0 to 4,294,967,295. Default 2."));
    // Every number says its range in every language, and nothing else does.
    for (name, setting) in contract.settings() {
        for language in Language::ALL {
            assert_eq!(text(name, language).contains(" Range: "), setting.range.is_some(), "{name}");
        }
    }
}
