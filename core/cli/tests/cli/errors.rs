//! Errors in words, with what to do; in JSON where somebody wants that.

use gureum_emulator::Emulator;
use serde_json::Value;

use crate::support::{at, gureum, said, status, succeeded};

#[track_caller]
fn told(words: &[&str], due: &str) {
    let output = gureum(words).output().unwrap();
    assert_eq!(status(&output), 2);
    assert_eq!(said(&output), due);
}

#[test]
fn a_word_that_is_almost_right_is_answered_with_the_right_one() {
    told(&["data-forst"], "error: `data-forst` is no command of `gureum`\n  fix: did you mean `data-forest`?\n");
    told(&["df", "acounts"], "error: `acounts` is no group of `data-forest`\n  fix: did you mean `accounts`?\n");
    told(&["df", "accounts", "creat"], "error: `creat` is no operation of `accounts`\n  fix: did you mean `create`?\n");
    told(
        &["df", "accounts", "create", "--nam=x"],
        "error: there is no option `--nam` here\n  fix: did you mean `--name`?\n",
    );
    told(
        &["df", "apps", "wait", "runing", "x"],
        "error: `runing` is no state to wait for of `wait`\n  fix: did you mean `running`?\n",
    );
    told(
        &["df", "accounts", "list", "--outptu=json"],
        "error: there is no option `--outptu` here\n  fix: did you mean `--output`?\n",
    );
}

/// What is offered instead can be written there.
#[test]
fn an_option_of_another_command_is_not_offered() {
    let none = |words: &[&str], flag: &str, hint: &str| {
        told(words, &format!("error: there is no option `{flag}` here\n  fix: {hint}\n"));
    };
    none(&["df", "accounts", "show", "--columns=id"], "--columns", "`--help` says what there is");
    none(&["api", "GET", "/v1/vpcs", "--dry-run"], "--dry-run", "`--help` says what there is");
    none(&["doctor", "--servic=df"], "--servic", "did you mean `--service`?");
    none(&["vpc", "vpcs", "show", "--vpc-id", "1"], "--vpc-id", "pass it without `--vpc-id`, behind `show`");
    none(&["vpc", "vpcs", "show", "--vpcId=1"], "--vpcId", "pass it without `--vpcId`, behind `show`");
    none(&["df", "apps", "wait", "running", "--id=1"], "--id", "pass it without `--id`, behind `running`");
}

#[test]
fn a_value_that_looks_like_an_option_is_told_how_it_is_passed() {
    let hint = "  fix: a value that begins with `-` is passed as `--password=-…`\n";
    let create = ["df", "accounts", "create", "--name=demo"];
    let with = |rest: &[&'static str], due: &str| told(&[&create[..], rest].concat(), &format!("error: {due}\n{hint}"));
    with(&["--password", "-Secret1!"], "there is no option `-S` here");
    with(&["--password", "--Secret1!"], "there is no option `--Secret1!` here");
    with(&["--password", "-o"], "a value is required for '--password <TEXT>' but none was supplied");
    // An option that is written wrongly is one all the same, and so is one that was forgotten to be given a value.
    let typed = "error: there is no option `--pasword` here\n  fix: did you mean `--password`?\n";
    told(&["df", "accounts", "create", "--name", "--pasword=x"], typed);
    let emulator = Emulator::start().unwrap();
    succeeded(at(&emulator, &[&create[..], &["--password=-Df0rest!2024"]].concat()).output().unwrap());
}

#[test]
fn an_error_is_data_however_that_is_asked_for() {
    let asked: [&[&str]; 7] =
        [&["-o", "json"], &["-ojson"], &["-o=json"], &["-yo", "json"], &["-yojson"], &["-yo=json"], &["--output=json"]];
    for words in asked {
        let output = gureum(&[&["df", "accounts", "delete", "--id=x"], words].concat()).output().unwrap();
        let told: Value =
            serde_json::from_str(&said(&output)).unwrap_or_else(|_| panic!("{words:?}: {}", said(&output)));
        assert_eq!(told["exit"], status(&output), "{told}");
    }
    for words in [&["-yo", "yaml"][..], &["--name=-ojson"], &["-y"]] {
        let output = gureum(&[&["df", "accounts", "delete", "--id=x"], words].concat()).output().unwrap();
        assert!(said(&output).starts_with("error: "), "{words:?}: {}", said(&output));
    }
}

#[test]
fn what_does_not_fit_is_called_what_it_is() {
    told(&["ml", "show", "a", "b"], "error: `b` is one word too many here\n  fix: `--help` says what there is\n");
    told(
        &["df", "accounts", "list", "--limit", "-1", "--emulator"],
        "error: `--limit` is `-1`\n  fix: pass a whole number\n",
    );
    let time = "  fix: pass a time such as `90`, `90s`, `5m` or `2h`\n";
    told(&["df", "accounts", "list", "--timeout", "-5"], &format!("error: `--timeout` is `-5`\n{time}"));
    // An id of the descriptions is told as what one types, and not called a word that is none.
    for (words, place) in
        [(&["accounts.getList"][..], "command of `gureum`"), (&["df", "accounts.getList"], "group of `data-forest`")]
    {
        let due = "  fix: did you mean `gureum data-forest accounts get-list`?\n";
        told(words, &format!("error: there is no such {place}\n{due}"));
    }
    for columns in ["", ",", "id,,name"] {
        told(
            &["df", "accounts", "list", "--emulator", "--columns", columns],
            "error: `--columns` has an empty name in it\n  fix: pass names such as `id,name`\n",
        );
    }
    // Nobody shall knock at a service without a rest.
    for zero in ["0", "0s", "0ms"] {
        told(
            &["df", "accounts", "list", "--emulator", &format!("--watch={zero}")],
            &format!("error: `--watch` is zero, so the service would be asked without a rest\n{time}"),
        );
    }
}

/// Else a password of another encoding would become one that nobody knows.
#[test]
#[cfg(unix)]
fn what_is_no_text_is_not_sent_as_another_one() {
    use std::os::unix::ffi::OsStrExt;

    let emulator = Emulator::start().unwrap();
    let mut command = at(&emulator, &["df", "accounts", "create", "--name", "demo", "--password"]);
    let output = command.arg(std::ffi::OsStr::from_bytes(b"Df0rest!\xb0\xa1")).output().unwrap();
    assert_eq!(status(&output), 2);
    assert_eq!(said(&output), "error: word 7 of the command is not UTF-8\n  fix: pass a text\n");
    assert!(emulator.journal().is_empty());
}

#[test]
fn words_of_the_wire_mean_the_same() {
    let emulator = Emulator::start().unwrap();
    for words in [
        ["data-forest", "accounts", "get-list"],
        ["df", "accounts", "getList"],
        ["df", "accounts", "list"],
        ["ske", "kubernetesVersions", "list"],
        ["lb", "load-balancers", "list"],
        ["lb", "loadBalancers", "list"],
    ] {
        let output = at(&emulator, &words).output().unwrap();
        assert_eq!(status(&output), 0, "{words:?}: {}", said(&output));
    }
    // A state has the name of its wait too.
    told(
        &["df", "apps", "wait", "waitUntilRunning"],
        "error: the following required arguments were not provided: <ID>\n  fix: `--help` says what there is\n",
    );
    let output = at(&emulator, &["lb", "list"]).output().unwrap();
    assert_eq!(status(&output), 0, "{}", said(&output));
}

#[test]
fn what_is_missing_is_named_with_all_its_fields() {
    told(
        &["df", "accounts", "create"],
        "error: `--name`, `--password` are missing\n  fix: pass them, or a file with `--from-file`; `--generate-skeleton` prints one\n  operation accounts.create\n",
    );
}

#[test]
fn a_value_of_the_wrong_kind_names_its_flag_and_not_the_value() {
    told(&["scr", "list", "--page=secret-value"], "error: `--page` is no whole number\n  fix: pass a whole number\n");
    told(
        &["df", "notebooks", "list", "--paging={x"],
        "error: `--paging` is neither JSON nor YAML (line 1, column 1)\n  fix: check quotes and indentation there\n",
    );
}

#[test]
fn a_run_is_ended_by_force_only_with_consent() {
    let emulator = Emulator::start().unwrap();
    for words in [["df", "ai-apps", "kill", "--id=x"], ["df", "apps", "kill-master", "--id=x"]] {
        let output = at(&emulator, &words).output().unwrap();
        assert_eq!(status(&output), 2, "{}", said(&output));
        assert!(said(&output).contains("pass `--yes` if it is"), "{}", said(&output));
    }
    assert!(emulator.journal().is_empty());
}

#[test]
fn destruction_needs_consent_where_nobody_can_be_asked() {
    let emulator = Emulator::start().unwrap();
    let output = at(&emulator, &["df", "accounts", "delete", "--id=a1"]).output().unwrap();
    assert_eq!(status(&output), 2);
    assert!(said(&output).contains("pass `--yes`"), "{}", said(&output));
    assert!(emulator.journal().is_empty());
    let output = at(&emulator, &["df", "accounts", "delete", "--id=a1", "--yes"]).output().unwrap();
    assert_eq!(emulator.journal().len(), 1, "{}", said(&output));
}

#[test]
fn an_error_of_a_service_says_what_to_do_and_is_data_in_json() {
    let emulator = Emulator::start().unwrap();
    let words = ["df", "accounts", "create", "--name=DEMO", "--password=Df0rest!2024"];
    let output = at(&emulator, &words).output().unwrap();
    assert_eq!(status(&output), 11);
    let text = said(&output);
    assert!(text.contains("\n  fix: ") && text.contains("operation accounts.create, status 400"), "{text}");
    assert!(!text.contains("Df0rest"), "{text}");
    let output = at(&emulator, &[&words[..], &["-o", "json"]].concat()).output().unwrap();
    let told: Value = serde_json::from_str(&said(&output)).unwrap();
    assert_eq!((told["kind"].as_str(), told["exit"].as_i64()), (Some("BadRequest"), Some(11)));
    assert_eq!(told["operation"], "accounts.create");
}

#[test]
fn hints_name_commands_as_one_types_them() {
    let emulator = Emulator::builder().clock("auto".parse().unwrap()).start().unwrap();
    let output =
        at(&emulator, &["df", "accounts", "show", "--id=nowhere", "--lang=ko", "-o", "json"]).output().unwrap();
    let told: Value = serde_json::from_str(&said(&output)).unwrap();
    let hint = told["hint"].as_str().unwrap_or_default();
    assert!(!hint.contains("getList"), "{hint}");
}

#[test]
fn what_to_do_is_said_in_the_language_that_is_asked_for() {
    let korean = "error: `data-forst` is no command of `gureum`\n  해결: `data-forest`를 뜻하셨나요?\n";
    let english = "error: `data-forst` is no command of `gureum`\n  fix: did you mean `data-forest`?\n";
    let told = |words: &[&str], variable: &str| {
        said(&gureum(&[&["data-forst"], words].concat()).env("GUREUM_LANGUAGE", variable).output().unwrap())
    };
    assert_eq!(told(&["--lang", "ko"], ""), korean);
    assert_eq!(told(&[], "ko"), korean);
    assert_eq!(told(&["--lang=en"], "ko"), english);
    assert_eq!(told(&[], ""), english);
    let output = gureum(&["df", "accounts", "create", "--lang=ko", "-o", "json"]).output().unwrap();
    let told: Value = serde_json::from_str(&said(&output)).unwrap();
    assert_eq!(
        told["hint"],
        "값을 넘기거나, 파일을 `--from-file`로 넘기세요; 그 틀은 `--generate-skeleton`이 출력합니다"
    );
    // A hint of the core names options, in the same language.
    let output = gureum(&["vpc", "vpcs", "list", "--profile=x", "--lang=ko"]).output().unwrap();
    assert!(said(&output).ends_with("  해결: `--profile`을 빼세요\n"), "{}", said(&output));
}

#[test]
fn a_field_that_no_description_has_is_not_sent() {
    let emulator = Emulator::start().unwrap();
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("input.yaml");
    std::fs::write(&file, "name: demo\npassword: Df0rest!2024\nnmae: x\n").unwrap();
    for more in [&[][..], &["--dry-run"]] {
        let words = [&["df", "accounts", "create", "-f", file.to_str().unwrap()], more].concat();
        let output = at(&emulator, &words).output().unwrap();
        assert_eq!(status(&output), 2, "{}", said(&output));
        assert!(said(&output).contains("no field `nmae` here\n  fix: did you mean `name`?"), "{}", said(&output));
    }
    assert!(emulator.journal().is_empty());
}

/// Found when the answer was there, and the answer was lost with it.
#[test]
fn an_expression_that_fits_nothing_is_refused_before_anything_is_made() {
    let emulator = Emulator::start().unwrap();
    for expression in ["foo(@)", "[].foo(@)", "length(@, @)", "{a: [?contains(b)]}", "a[::0]"] {
        let words = ["df", "accounts", "create", "--name=demo", "--password=Df0rest!2024", "--query", expression];
        let output = at(&emulator, &words).output().unwrap();
        assert_eq!(status(&output), 2, "{expression}: {}", said(&output));
        assert!(said(&output).contains("is no JMESPath expression"), "{}", said(&output));
    }
    assert!(emulator.journal().is_empty());
}

#[test]
fn what_fails_after_the_answer_says_that_the_call_was_made() {
    let emulator = Emulator::start().unwrap();
    let words = ["df", "accounts", "create", "--name=demo", "--password=Df0rest!2024", "-o", "json"];
    let output = at(&emulator, &[&words[..], &["--query", "length(`1`)"]].concat()).output().unwrap();
    let told: Value = serde_json::from_str(&said(&output)).unwrap();
    assert_eq!(told["delivery"], "Answered", "{told}");
    assert!(told["made"].as_str().is_some_and(|id| !id.is_empty()), "{told}");
    if let Ok(full) = std::fs::OpenOptions::new().write(true).open("/dev/full") {
        for more in [&["--one-page"][..], &[]] {
            let words = [&["df", "accounts", "list", "-o", "json"], more].concat();
            let output = at(&emulator, &words).stdout(full.try_clone().unwrap()).output().unwrap();
            let told: Value = serde_json::from_str(&said(&output)).unwrap();
            assert_eq!((told["delivery"].as_str(), status(&output)), (Some("Answered"), 1), "{told}");
        }
    }
}

#[test]
fn any_request_that_may_delete_needs_consent() {
    let emulator = Emulator::start().unwrap();
    let data = ["--data", r#"{"id": "a1"}"#];
    for words in [["api", "POST", "/api/v2/accounts/delete"], ["api", "POST", "/api/v2/accounts/never"]] {
        let output = at(&emulator, &[&words[..], &data, &["--service", "df"]].concat()).output().unwrap();
        assert_eq!(status(&output), 2, "{}", said(&output));
        assert!(said(&output).contains("pass `--yes`"), "{}", said(&output));
    }
    assert!(emulator.journal().is_empty());
    let output = at(&emulator, &[&["api", "post", "/api/v2/accounts/delete", "--yes"], &data[..]].concat()).output();
    assert_eq!((emulator.journal().len(), status(&output.unwrap())), (1, 14));
    assert_eq!(status(&gureum(&["api", "BREW", "/coffee"]).output().unwrap()), 2);
}

#[test]
fn the_emulator_that_runs_is_asked() {
    let emulator = Emulator::start().unwrap();
    let create = ["df", "accounts", "create", "--name=demo", "--password=Df0rest!2024"];
    assert_eq!(status(&at(&emulator, &create).output().unwrap()), 0);
    let output = at(&emulator, &["df", "accounts", "list", "--emulator", "--query", "length(@)"]).output().unwrap();
    assert_eq!(String::from_utf8_lossy(&output.stdout).trim(), "1", "{}", said(&output));
}
