//! Keys are tried and saved, for their owner alone; nothing else in the file changes, and no secret is shown.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use gureum_emulator::Emulator;
use serde_json::Value;

use crate::raw_server::RawServer;
use crate::support::{fed, gureum, home, out, said, status, succeeded};

const SECRET: &str = "canary-secret-key-of-nobody-9f8e7d";
const ACCESS: &str = "canary-access-key-of-nobody-0a1b2c";

struct Home(tempfile::TempDir);

impl Home {
    fn new() -> Self {
        Home(tempfile::tempdir().unwrap())
    }

    fn naver(&self) -> PathBuf {
        self.0.path().join(".ncloud/configure")
    }

    fn samsung(&self) -> PathBuf {
        self.0.path().join(".scpconf/credentials.json")
    }

    fn write(&self, path: &Path, text: &str) {
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }

    fn run(&self, words: &[&str]) -> Command {
        let mut command = gureum(&[&["configure"], words].concat());
        home(&mut command, self.0.path());
        command
    }

    /// Saves keys from standard input.
    fn save(&self, endpoint: &str, words: &[&str], keys: &str) -> Output {
        let mut command = self.run(&[&["--non-interactive", "--keys", "-"], words].concat());
        command.env("GUREUM_ENDPOINT", endpoint);
        let output = fed(command, keys);
        for text in [out(&output), said(&output)] {
            assert!(!text.contains(SECRET) && !text.contains(ACCESS), "{text}");
        }
        output
    }

    fn nothing_was_made(&self) {
        assert_eq!(fs::read_dir(self.0.path()).unwrap().count(), 0);
    }
}

fn keys(emulator: &Emulator) -> String {
    let keys = emulator.keys("wizard");
    format!("{}\n{}\n", keys.access_key, keys.secret_key)
}

fn nobody() -> String {
    format!("{ACCESS}\n{SECRET}\n")
}

#[test]
fn keys_are_tried_and_then_saved_for_their_owner_alone() {
    let emulator = Emulator::start().unwrap();
    let own = Home::new();
    for (cloud, path) in [("naver", own.naver()), ("samsung", own.samsung())] {
        emulator.journal().clear();
        let told = succeeded(own.save(&emulator.endpoint(), &["--cloud", cloud], &keys(&emulator)));
        let told: Value = serde_json::from_str(&told).unwrap();
        assert_eq!((&told["cloud"], &told["accessKey"]), (&cloud.into(), &"…zard".into()));
        assert!(told["test"].as_str().unwrap().starts_with("accepted by `"), "{told}");
        assert_eq!(emulator.journal().len(), 1);
        assert_private(&path);
    }
    // What was saved is what every language finds.
    for words in [["df", "accounts", "list"], ["scr", "list", "-o=json"]] {
        let mut command = gureum(&words);
        home(&mut command, own.0.path()).env("GUREUM_ENDPOINT", emulator.endpoint());
        succeeded(command.output().unwrap());
    }
}

#[cfg(unix)]
fn assert_private(path: &Path) {
    use std::os::unix::fs::PermissionsExt;
    let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
    assert_eq!((mode(path), mode(path.parent().unwrap())), (0o600, 0o700));
}

#[cfg(not(unix))]
fn assert_private(path: &Path) {
    assert!(path.is_file());
}

#[test]
fn keys_that_are_refused_are_not_saved() {
    let emulator = Emulator::start().unwrap();
    let own = Home::new();
    let wrong = format!("{}\n{SECRET}\n", emulator.keys("wizard").access_key);
    let output = own.save(&emulator.endpoint(), &["--cloud=naver"], &wrong);
    assert_eq!(status(&output), 12, "{}", said(&output));
    assert!(said(&output).starts_with("error: nothing was saved: "), "{}", said(&output));
    own.nothing_was_made();
}

#[test]
fn keys_that_nobody_can_try_are_saved_only_if_that_is_said() {
    let own = Home::new();
    let nowhere = "http://127.0.0.1:9";
    let output = own.save(nowhere, &["--cloud=samsung"], &nobody());
    assert_eq!(status(&output), 5, "{}", said(&output));
    assert!(said(&output).contains("`--no-test` saves the keys without trying them"), "{}", said(&output));
    own.nothing_was_made();
    let told = succeeded(own.save(nowhere, &["--cloud=samsung", "--no-test"], &nobody()));
    assert!(told.contains("\"not tried\""), "{told}");
    assert!(fs::read_to_string(own.samsung()).unwrap().contains(SECRET));
}

#[test]
fn keys_that_may_not_read_are_right_all_the_same() {
    let server = RawServer::start(|_, _| {
        Some(("403 Forbidden", r#"{"error":{"errorCode":"210","message":"no","details":"no"}}"#.to_owned()))
    });
    let own = Home::new();
    let told = succeeded(own.save(&server.address, &["--cloud=naver"], &nobody()));
    assert!(told.contains("accepted; but they may not call"), "{told}");
    assert!(own.naver().is_file());
}

#[test]
fn a_new_profile_leaves_the_others_alone() {
    let own = Home::new();
    let before = "# mine\n[DEFAULT]\nncloud_access_key_id = A1\nncloud_secret_access_key = S1\nx = y\n";
    own.write(&own.naver(), before);
    let no_test = ["--cloud=naver", "--no-test", "--profile=work"];
    succeeded(own.save("", &no_test, &nobody()));
    let added = format!("\n[work]\nncloud_access_key_id = {ACCESS}\nncloud_secret_access_key = {SECRET}\n");
    assert_eq!(fs::read_to_string(own.naver()).unwrap(), format!("{before}{added}"));
    // The same keys once more change nothing and ask nothing; others need consent.
    succeeded(own.save("", &no_test, &nobody()));
    let other = format!("other-access-key-1234\n{SECRET}\n");
    let output = own.save("", &no_test, &other);
    assert_eq!(status(&output), 2, "{}", said(&output));
    assert!(said(&output).contains("pass `--yes` if it is"), "{}", said(&output));
    assert_eq!(fs::read_to_string(own.naver()).unwrap(), format!("{before}{added}"));
    succeeded(own.save("", &[&no_test[..], &["--yes"]].concat(), &other));
    assert!(fs::read_to_string(own.naver()).unwrap().starts_with(before));
    let mut remove = own.run(&["remove", "--cloud=naver", "--profile=work", "--yes"]);
    succeeded(remove.output().unwrap());
    assert_eq!(fs::read_to_string(own.naver()).unwrap(), format!("{before}\n"));
}

#[test]
fn keys_come_from_a_file_or_from_variables_too() {
    let own = Home::new();
    let path = own.0.path().join("keys.txt");
    fs::write(&path, format!("\n{ACCESS}\r\n\r\n{SECRET}\r\n")).unwrap();
    let from = format!("--keys=@{}", path.display());
    succeeded(own.run(&["--cloud=naver", "--non-interactive", "--no-test", &from]).output().unwrap());
    let by_file = fs::read_to_string(own.naver()).unwrap();
    fs::remove_file(own.naver()).unwrap();
    let mut by_variables = own.run(&["--cloud=naver", "--non-interactive", "--no-test"]);
    by_variables.env("NCLOUD_ACCESS_KEY_ID", ACCESS).env("NCLOUD_SECRET_ACCESS_KEY", SECRET);
    succeeded(by_variables.output().unwrap());
    assert_eq!(fs::read_to_string(own.naver()).unwrap(), by_file);
}

#[test]
fn what_is_saved_is_listed_and_shown_masked() {
    let own = Home::new();
    own.write(&own.naver(), &format!("[a]\nncloud_access_key_id={ACCESS}\nncloud_secret_access_key={SECRET}\n[b]\nncloud_access_key_id={ACCESS}\n"));
    own.write(&own.samsung(), &format!(r#"{{"access-key": "{ACCESS}", "secret-key": "{SECRET}"}}"#));
    let text = succeeded(own.run(&["list", "-o", "table"]).output().unwrap());
    assert!(!text.contains(SECRET) && !text.contains(ACCESS), "{text}");
    let text = succeeded(own.run(&["list"]).output().unwrap());
    insta::assert_snapshot!(text.replace(&own.0.path().display().to_string(), "~"));
    let text = succeeded(own.run(&["show", "--cloud=naver", "--profile=a"]).output().unwrap());
    insta::assert_snapshot!(text.replace(&own.0.path().display().to_string(), "~"));
    let output = own.run(&["show", "--cloud=naver"]).output().unwrap();
    assert_eq!(status(&output), 3, "{}", said(&output));
    assert_eq!(succeeded(Home::new().run(&["list"]).output().unwrap()), "[]\n");
}

#[test]
fn what_cannot_be_saved_is_said_in_words() {
    let told = |own: &Home, words: &[&str], code: i32, part: &str| {
        let output = own.save("", &[&["--no-test"], words].concat(), &nobody());
        assert_eq!(status(&output), code, "{}", said(&output));
        assert!(said(&output).contains(part), "{}", said(&output));
    };
    let own = Home::new();
    told(&own, &[], 2, "`--cloud` is missing");
    told(&own, &["--cloud=samsung", "--profile=x"], 3, "Samsung's files have no profiles");
    told(&own, &["--cloud=naver", "--profile=a]\n"], 3, "no profile can have this name");
    own.nothing_was_made();
    // A home in which a folder cannot be made: even root cannot.
    fs::write(own.0.path().join(".ncloud"), "a file").unwrap();
    told(&own, &["--cloud=naver"], 3, "cannot be written, so nothing was saved");
    own.write(&own.samsung(), "{ broken");
    told(&own, &["--cloud=samsung"], 4, "is no JSON (line 1, column 3)");
    assert_eq!(fs::read_to_string(own.samsung()).unwrap(), "{ broken");
    // And nobody is sent to where they are.
    told(&own, &["--cloud=samsung"], 4, "fix: repair or remove the file\n");
    // No home that could be one: the system would be asked if there were nothing at all.
    let mut command = gureum(&["configure", "--cloud=naver", "--non-interactive", "--no-test", "--keys=-"]);
    command.env("HOME", "nowhere");
    let output = fed(command, &nobody());
    assert_eq!(status(&output), 3, "{}", said(&output));
    assert!(said(&output).contains("there is no home directory"), "{}", said(&output));
}

#[test]
fn keys_that_cannot_be_keys_are_refused_and_not_repeated() {
    let own = Home::new();
    for text in
        ["", "one\n", "a\nb\nc\n", &format!("{ACCESS} x\n{SECRET}\n"), &format!("{ACCESS}\nof \u{200b}{SECRET}")]
    {
        let output = own.save("", &["--cloud=naver", "--no-test"], text);
        assert!([2, 4].contains(&status(&output)), "{text}: {}", said(&output));
    }
    own.nothing_was_made();
}

#[test]
fn keys_in_the_command_itself_are_refused_and_not_repeated() {
    let own = Home::new();
    let keys = format!("--keys={SECRET}");
    let at = format!("--keys=@@{SECRET}");
    let flag = format!("--secret-key={SECRET}");
    for words in [
        vec!["--cloud=naver", "--non-interactive", &keys],
        vec!["--cloud=naver", "--non-interactive", &at],
        vec!["--cloud=naver", SECRET],
        vec![SECRET],
        vec![flag.as_str()],
        vec!["--secret-key", SECRET],
        vec!["--cloud", SECRET],
        vec!["list", SECRET],
    ] {
        let output = own.run(&words).output().unwrap();
        assert_eq!(status(&output), 2, "{}", said(&output));
        assert!(!said(&output).contains(SECRET), "{words:?}: {}", said(&output));
    }
    own.nothing_was_made();
}

#[test]
fn nobody_to_ask_is_an_error_that_says_what_to_do() {
    let output = Home::new().run(&[]).output().unwrap();
    assert_eq!(status(&output), 2);
    let due =
        "error: nobody is here to be asked for keys\n  fix: pass `--non-interactive`, and the keys with `--keys`\n";
    assert_eq!(said(&output), due);
}

/// Whoever keeps his settings elsewhere has a link at the place.
#[test]
#[cfg(unix)]
fn a_link_stays_a_link() {
    let own = Home::new();
    let real = own.0.path().join("dotfiles/configure");
    own.write(&real, "# mine\n");
    fs::create_dir_all(own.naver().parent().unwrap()).unwrap();
    std::os::unix::fs::symlink(&real, own.naver()).unwrap();
    succeeded(own.save("", &["--cloud=naver", "--no-test"], &nobody()));
    assert!(fs::symlink_metadata(own.naver()).unwrap().is_symlink());
    assert!(fs::read_to_string(&real).unwrap().contains(SECRET));
}

#[test]
fn region_and_account_of_samsung_are_saved_beside_its_keys() {
    let (own, emulator) = (Home::new(), Emulator::start().unwrap());
    let place = own.0.path().join(".scpconf/config.json");
    own.write(&place, r#"{"auth-url": "https://iam.s.samsungsdscloud.com"}"#);
    let words = ["--cloud=samsung", "--region=kr-east1", "--account-id=0123456789abcdef0123456789abcdef"];
    succeeded(own.save(&emulator.endpoint(), &words, &keys(&emulator)));
    let saved: Value = serde_json::from_str(&fs::read_to_string(&place).unwrap()).unwrap();
    let due = r#"{"auth-url": "https://iam.s.samsungsdscloud.com", "default-region": "kr-east1", "account-id": "0123456789abcdef0123456789abcdef"}"#;
    assert_eq!(saved, serde_json::from_str::<Value>(due).unwrap());
    assert!(own.samsung().exists());
    let refused = own.save(&emulator.endpoint(), &["--cloud=naver", "--account-id=x"], &keys(&emulator));
    assert_eq!(status(&refused), 2, "{}", said(&refused));
    let refused = own.save(&emulator.endpoint(), &["--cloud=samsung", "--region=nowhere", "--yes"], &keys(&emulator));
    assert_ne!(status(&refused), 0, "{}", said(&refused));
    assert!(!fs::read_to_string(&place).unwrap().contains("nowhere"));
}

#[cfg(unix)]
#[test]
fn where_one_of_two_files_cannot_be_written_neither_is() {
    let own = Home::new();
    fs::create_dir(own.0.path().join(".scpconf")).unwrap();
    std::os::unix::fs::symlink("/nonexistent/x", own.0.path().join(".scpconf/config.json")).unwrap();
    let output = own.save("", &["--cloud=samsung", "--no-test", "--region=kr-west1"], &nobody());
    assert_eq!(status(&output), 3, "{}", said(&output));
    assert!(said(&output).contains("so nothing was saved"), "{}", said(&output));
    assert_eq!(fs::read_dir(own.0.path().join(".scpconf")).unwrap().count(), 1);
}
