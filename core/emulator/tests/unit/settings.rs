use super::*;

fn refused(settings: &str) -> String {
    Builder::from_json(settings).map(|_| ()).unwrap_err()
}

#[test]
fn what_is_left_out_is_as_in_a_test() {
    let emulator = Builder::from_json("{}").unwrap().start().unwrap();
    assert!(emulator.address().ip().is_loopback());
    let secret = emulator.keys("a").secret_key;
    assert_eq!(secret, "gureum-secret-a");
}

#[test]
fn other_machines_need_a_token_which_ends_the_keys() {
    let emulator = Builder::from_json(r#"{"allow_remote": "0.0.0.0", "token": "t0"}"#).unwrap().start().unwrap();
    assert!(emulator.address().ip().is_unspecified());
    assert!(emulator.endpoint().starts_with("http://127.0.0.1:"), "who asks on this machine can call it");
    assert_eq!(emulator.keys("a").secret_key, "gureum-secret-a-t0");
    assert!(refused(r#"{"allow_remote": "0.0.0.0"}"#).contains("belong together"));
    assert!(refused(r#"{"token": "t0"}"#).contains("belong together"));
    assert!(refused(r#"{"allow_remote": "here", "token": "t0"}"#).contains("no address of this machine"));
}

#[test]
fn what_cannot_be_read_is_told() {
    assert_eq!(
        refused(r#"{"clock": "autos"}"#),
        "there is no clock mode `autos`; did you mean `auto`? There are real, frozen, auto"
    );
    assert!(refused(r#"{"hostil": true}"#).contains("`hostil`"));
    assert_eq!(refused(r#"{"hostile": "yes"}"#), "`hostile` is `\"yes\"`; it is true or false");
    assert_eq!(refused(r#"{"token": 5}"#), "`token` is `5`; it is text");
}

#[test]
fn a_tape_is_played_in_place_of_what_is_documented() {
    let folder = tempfile::tempdir().unwrap();
    let tape = folder.path().join("tape.json");
    std::fs::write(&tape, r#"{"format": 1, "exchanges": []}"#).unwrap();
    let settings = |path: &std::path::Path| serde_json::json!({ "replay": path }).to_string();
    assert!(Builder::from_json(&settings(&tape)).is_ok());
    assert!(Builder::from_json(r#"{"replay": true}"#).is_ok());
    assert!(refused(&settings(&folder.path().join("nowhere.json"))).contains("cannot read"));
    std::fs::write(&tape, "{}").unwrap();
    assert!(refused(&settings(&tape)).contains("it is no tape"));
}
