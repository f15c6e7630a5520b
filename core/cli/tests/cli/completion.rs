//! Completion in a real shell.

use std::process::Command;

use crate::support::{gureum, succeeded};

/// What bash offers for a line, or nothing where there is no bash.
fn offered(line: &str) -> Option<Vec<String>> {
    let script = succeeded(gureum(&["completion", "bash"]).output().unwrap());
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("gureum.bash");
    std::fs::write(&path, script).unwrap();
    let run = format!(
        "source {path}; COMP_WORDS=({line} ''); COMP_CWORD=$(( ${{#COMP_WORDS[@]}} - 1 )); \
         complete -p gureum >&2; _gureum gureum '' \"${{COMP_WORDS[COMP_CWORD-1]}}\"; printf '%s\\n' \"${{COMPREPLY[@]}}\"",
        path = path.display()
    );
    let output = Command::new("bash").args(["--norc", "-c", &run]).output().ok()?;
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    Some(String::from_utf8(output.stdout).unwrap().lines().map(str::to_owned).collect())
}

#[test]
fn bash_offers_services_groups_operations_and_flags() {
    let Some(services) = offered("gureum") else { return };
    assert!(services.iter().any(|word| word == "data-forest"), "{services:?}");
    let groups = offered("gureum data-forest").unwrap();
    assert!(groups.iter().any(|word| word == "accounts"), "{groups:?}");
    let operations = offered("gureum data-forest accounts").unwrap();
    assert!(operations.iter().any(|word| word == "get-list"), "{operations:?}");
    let flags = offered("gureum data-forest accounts create").unwrap();
    assert!(flags.iter().any(|word| word == "--password"), "{flags:?}");
}

#[test]
fn every_shell_has_a_script() {
    for shell in ["zsh", "fish", "powershell"] {
        let script = succeeded(gureum(&["completion", shell]).output().unwrap());
        assert!(script.contains("data-forest") && script.contains("password"), "{shell}");
    }
}
