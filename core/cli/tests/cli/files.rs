//! Files in and out: skeletons, `@file`, standard input, keytabs; and homes that are not there or cannot be written.

use gureum_emulator::Emulator;
use serde_json::Value;

use crate::support::{at, fed, gureum, home, said, status, succeeded};

#[test]
fn a_skeleton_is_a_file_that_can_be_sent() {
    let emulator = Emulator::start().unwrap();
    let skeleton = succeeded(gureum(&["df", "accounts", "create", "--generate-skeleton"]).output().unwrap());
    assert!(skeleton.contains("# ") && skeleton.contains("\nname: "), "{skeleton}");
    let output = fed(at(&emulator, &["df", "accounts", "create", "-f", "-"]), &skeleton);
    assert_eq!(status(&output), 0, "{}\n{skeleton}", said(&output));
    let request = &emulator.journal().raw()[0];
    assert_eq!(request.operation(), Some("accounts.create"));
}

/// Every one is YAML that a reader of another make understands, and holds what is required.
#[test]
fn every_skeleton_is_yaml() {
    for call in crate::generated::calls::CALLS.iter().filter(|call| !call.words.is_empty()) {
        let words = [call.command, &["--generate-skeleton"]].concat();
        let text = succeeded(gureum(&words).output().unwrap());
        assert!(text.starts_with("# "), "{words:?}: {text}");
        let read: Result<Option<Value>, _> = serde_saphyr::from_str(&text);
        assert!(read.is_ok(), "{words:?}: {read:?}\n{text}");
    }
}

#[test]
fn fields_come_from_files_and_flags_come_before_them() {
    let emulator = Emulator::start().unwrap();
    let folder = tempfile::tempdir().unwrap();
    let (fields, password) = (folder.path().join("fields.yaml"), folder.path().join("password"));
    std::fs::write(&fields, "name: of-file\npassword: wrong\n").unwrap();
    // With a line end, as an editor leaves it.
    std::fs::write(&password, "Df0rest!2024\n").unwrap();
    let (fields, password) = (fields.display().to_string(), format!("--password=@{}", password.display()));
    let words = ["df", "accounts", "create", "--from-file", &fields, "--name=of-flag", &password];
    succeeded(at(&emulator, &words).output().unwrap());
    let body: Value = serde_json::from_slice(&emulator.journal().raw()[0].body).unwrap();
    assert_eq!((body["name"].as_str(), body["password"].as_str()), (Some("of-flag"), Some("Df0rest!2024")));
}

#[test]
fn a_dry_run_sends_nothing_and_shows_no_secret() {
    let emulator = Emulator::start().unwrap();
    let words = ["df", "accounts", "create", "--name=demo", "--password=Df0rest!2024", "--dry-run"];
    let text = succeeded(at(&emulator, &words).output().unwrap());
    assert!(emulator.journal().is_empty());
    let told: Value = serde_json::from_str(&text).unwrap();
    assert_eq!((told["method"].as_str(), told["body"]["password"].as_str()), (Some("POST"), Some("***")));
    assert!(told["signed"].as_str().unwrap().contains("/accounts"), "{text}");
    let secret = emulator.keys("cli").secret_key;
    assert!(!text.contains("Df0rest") && !text.contains(&secret), "{text}");
}

#[test]
#[cfg(unix)]
fn a_keytab_is_saved_for_its_owner_alone() {
    use std::os::unix::fs::PermissionsExt;

    let emulator = Emulator::builder().clock("auto".parse().unwrap()).start().unwrap();
    let words = ["df", "accounts", "create", "--name=demo", "--password=Df0rest!2024", "--wait", "-o", "quiet"];
    let id = succeeded(at(&emulator, &words).output().unwrap());
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("demo.keytab");
    let (id, save) = (format!("--id={}", id.trim()), format!("--save={}", path.display()));
    let text = succeeded(at(&emulator, &["df", "accounts", "get-kerberos-keytab", &id, &save]).output().unwrap());
    assert_eq!(text, "");
    assert_eq!(std::fs::metadata(&path).unwrap().permissions().mode() & 0o777, 0o600);
    let output = at(&emulator, &["df", "accounts", "get-kerberos-keytab", &id]).output().unwrap();
    assert_eq!(output.stdout, std::fs::read(&path).unwrap());
    let nowhere = folder.path().join("nowhere/demo.keytab");
    let save = format!("--save={}", nowhere.display());
    let refused = at(&emulator, &["df", "accounts", "get-kerberos-keytab", &id, &save]).output().unwrap();
    let said = String::from_utf8_lossy(&refused.stderr).into_owned();
    assert!(
        !refused.status.success() && said.contains(&format!("`{}` cannot be written", nowhere.display())),
        "{said}"
    );
}

#[test]
fn no_home_and_a_home_that_cannot_be_written_are_no_matter() {
    let emulator = Emulator::start().unwrap();
    let list = ["df", "accounts", "list"];
    assert_eq!(succeeded(at(&emulator, &list).output().unwrap()), "[]\n");
    let folder = tempfile::tempdir().unwrap();
    let mut command = at(&emulator, &list);
    assert_eq!(succeeded(home(&mut command, &folder.path().join("nowhere")).output().unwrap()), "[]\n");
    let mut permissions = std::fs::metadata(folder.path()).unwrap().permissions();
    permissions.set_readonly(true);
    std::fs::set_permissions(folder.path(), permissions).unwrap();
    let mut command = at(&emulator, &list);
    assert_eq!(succeeded(home(&mut command, folder.path()).output().unwrap()), "[]\n");
    assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 0);
}

#[test]
fn any_request_is_signed() {
    let emulator = Emulator::start().unwrap();
    let text = succeeded(
        at(&emulator, &["api", "get", "/v1/cloud-ml/images"]).output().unwrap_or_else(|error| panic!("{error}")),
    );
    assert!(serde_json::from_str::<Value>(&text).is_ok(), "{text}");
    let output = at(&emulator, &["api", "GET", "/nowhere"]).output().unwrap();
    assert_eq!(status(&output), 2, "{}", said(&output));
    let output = at(&emulator, &["api", "GET", "/nowhere", "--service", "df"]).output().unwrap();
    assert_eq!(status(&output), 10, "{}", said(&output));
}
