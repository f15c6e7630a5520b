//! The program prints what the other languages read.

use std::process::Command;

use serde_json::Value;

#[test]
fn every_file_is_printed_by_its_name() {
    let printed = Command::new(env!("CARGO_BIN_EXE_scenarios")).output().expect("the program runs");
    assert!(printed.status.success(), "{}", String::from_utf8_lossy(&printed.stderr));
    let printed: Value = serde_json::from_slice(&printed.stdout).expect("it prints JSON");
    let files = scenarios::all().expect("the files are read");
    assert!(files.len() >= 60, "{} files", files.len());
    for (name, scenario) in &files {
        assert_eq!(printed[name]["about"], scenario.about.as_str(), "{name}");
    }
    assert_eq!(printed.as_object().expect("an object").len(), files.len());
}
