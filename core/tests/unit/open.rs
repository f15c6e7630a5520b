use std::collections::HashSet;

open_enum! {
    /// State of a test.
    pub enum State {
        /// It runs.
        Running = "RUNNING",
        /// It ended.
        Finished = "FINISHED",
    }
}

#[test]
fn a_known_text_is_its_variant_and_any_other_is_kept() {
    assert_eq!(State::from("RUNNING"), State::Running);
    assert_eq!(State::from("FINISHED".to_owned()), State::Finished);
    assert_eq!(State::from("running"), State::Unknown("running".into()));
    assert_eq!(State::default().as_str(), "");
}

#[test]
fn it_compares_and_prints_as_text() {
    assert!(State::Running == "RUNNING");
    assert!(State::Running == *"RUNNING");
    assert_eq!(format!("[{:<9}]", State::Running), "[RUNNING  ]");
    assert!(HashSet::from([State::from("HIBERNATING")]).contains(&State::from("HIBERNATING")));
}

#[test]
fn json_goes_both_ways_and_keeps_what_is_unknown() {
    let states: Vec<State> = serde_json::from_str(r#"["RUNNING","HIBERNATING",7]"#).unwrap();
    assert_eq!(states, [State::Running, State::Unknown("HIBERNATING".into()), State::Unknown("7".into())]);
    assert_eq!(serde_json::to_string(&states).unwrap(), r#"["RUNNING","HIBERNATING","7"]"#);
}
