//! What the program finds on a machine, and that no secret of it is shown.

use std::fs;

use gureum_emulator::Emulator;
use serde_json::Value;

use crate::support::{at, gureum, home, out, said, status, succeeded};

#[test]
fn a_machine_that_is_well_is_told_in_words_and_as_data() {
    let emulator = Emulator::start().unwrap();
    let text = succeeded(at(&emulator, &["doctor"]).output().unwrap());
    assert!(text.starts_with("gureum ") && text.ends_with("All is well.\n"), "{text}");
    assert!(text.contains("-> 2. the environment: its keys are used (access key …-cli)"), "{text}");
    let told = succeeded(at(&emulator, &["doctor", "-o", "json", "--service", "df"]).output().unwrap());
    let told: Value = serde_json::from_str(&told).unwrap();
    assert_eq!((&told["verdict"], told["services"].as_array().unwrap().len()), (&"ok".into(), 1));
    assert_eq!(told["services"][0]["service"], "data-forest");
    let short = succeeded(at(&emulator, &["doctor", "--json", "--service", "df"]).output().unwrap());
    let short: Value = serde_json::from_str(&short).unwrap();
    assert_eq!(
        (&short["verdict"], &short["services"][0]["service"]),
        (&told["verdict"], &told["services"][0]["service"])
    );
    let query = ["doctor", "--service=df", "--query", "services[].findings[?subject=='read'].verdict[]"];
    assert_eq!(succeeded(at(&emulator, &query).output().unwrap()), "[\n  \"ok\"\n]\n");
}

#[test]
fn an_emulator_for_one_command_is_examined_too() {
    let text = succeeded(gureum(&["doctor", "--emulator"]).output().unwrap());
    assert!(text.contains("answered by an emulator"), "{text}");
}

#[test]
fn no_keys_is_a_finding_and_ends_with_one() {
    let own = tempfile::tempdir().unwrap();
    let mut command = gureum(&["doctor"]);
    let output = home(&mut command, own.path()).env("GUREUM_OFFLINE", "1").output().unwrap();
    assert_eq!(status(&output), 1);
    assert_eq!(said(&output), "error: something is wrong on this machine\n  fix: the report says what\n");
    insta::assert_snapshot!(redacted(&out(&output)));
    assert_eq!(fs::read_dir(own.path()).unwrap().count(), 0);
}

/// What it says to do can be done by this command.
#[test]
fn a_hint_is_one_of_the_command() {
    let emulator = Emulator::start().unwrap();
    let own = tempfile::tempdir().unwrap();
    for (language, due) in [("en", "write the file, or run `gureum configure`"), ("ko", "`gureum configure`를 실행하")]
    {
        for form in ["table", "json"] {
            let words = ["doctor", "--service=df", "--profile=nobody", "--lang", language, "-o", form];
            let mut command = at(&emulator, &words);
            let text = out(&home(&mut command, own.path()).output().unwrap());
            assert!(text.contains(due), "{text}");
            assert!(!text.contains("pass `access_key`") && !text.contains("`secret_key`를 넘기"), "{text}");
        }
    }
}

/// The first line names the machine.
fn redacted(text: &str) -> String {
    text.lines().skip(1).collect::<Vec<_>>().join("\n")
}

#[test]
fn what_is_wrong_is_marked_and_no_secret_is_shown() {
    let emulator = Emulator::start().unwrap();
    let own = tempfile::tempdir().unwrap();
    fs::create_dir(own.path().join(".ncloud")).unwrap();
    let file =
        "[DEFAULT]\nncloud_access_key_id = canary-access-of-file\nncloud_secret_access_key = canary-secret-of-file\n";
    fs::write(own.path().join(".ncloud/configure"), file).unwrap();
    for form in [&[][..], &["-o", "json"], &["-o", "yaml"], &["-o", "csv"]] {
        let mut command = at(&emulator, &[&["doctor"], form].concat());
        home(&mut command, own.path())
            .env("NCLOUD_SECRET_ACCESS_KEY", "canary-secret-of-environment")
            .env("HTTPS_PROXY", "socks5://canary-user:canary-password@127.0.0.1:1")
            .env("SCP_REGION", "canary-region");
        let output = command.output().unwrap();
        assert_eq!(status(&output), 1, "{}", said(&output));
        for text in [out(&output), said(&output)] {
            assert!(!text.contains("canary"), "{text}");
            assert!(!text.contains(own.path().to_str().unwrap()), "{text}");
        }
        if form.is_empty() {
            let text = out(&output);
            assert!(text.contains("FAIL HTTPS_PROXY: it is a proxy of the kind `socks5`"), "{text}");
            assert!(text.contains("FAIL SCP_REGION: no service is there"), "{text}");
        }
    }
}

#[test]
fn a_report_is_in_the_language_that_is_asked_for() {
    let own = tempfile::tempdir().unwrap();
    let mut command = gureum(&["doctor", "--lang", "ko"]);
    let output = home(&mut command, own.path()).env("GUREUM_OFFLINE", "1").output().unwrap();
    assert_eq!(said(&output), "error: something is wrong on this machine\n  해결: 무엇인지는 보고서에 있습니다\n");
    let text = out(&output);
    for line in [
        "\n환경 변수\n  주의 GUREUM_OFFLINE: 이 컴퓨터 밖의 주소를 모두 막습니다\n       해결: ",
        "\nNAVER Cloud 키\n  -    없습니다\n       해결: ",
        "       1. 설정값: `access_key`와 `secret_key`가 설정되지 않았습니다\n",
        "\n서비스\n  키가 없어서 아무 서비스도 부르지 않았습니다\n",
        "\n키가 없어서 아무것도 호출할 수 없습니다.\n",
    ] {
        assert!(text.contains(line), "{line}: {text}");
    }
    let emulator = Emulator::start().unwrap();
    let text = succeeded(at(&emulator, &["doctor"]).env("GUREUM_LANGUAGE", "ko").output().unwrap());
    assert!(text.ends_with("\n모두 정상입니다.\n") && text.contains("에뮬레이터가 `"), "{text}");
    // What programs read is the same in every language.
    let told = succeeded(at(&emulator, &["doctor", "--lang=ko", "-o", "json"]).output().unwrap());
    let told: Value = serde_json::from_str(&told).unwrap();
    assert_eq!((&told["verdict"], &told["services"][0]["findings"][0]["subject"]), (&"ok".into(), &"endpoint".into()));
}
