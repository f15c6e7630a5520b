use super::*;

#[test]
fn an_environment_shows_the_names_of_its_variables_and_no_value() {
    let environment = Environment::empty().with_variable("SCP_SECRET_KEY", "hunter2").with_home("/somewhere");
    let text = format!("{environment:?}");
    assert!(text.contains("SCP_SECRET_KEY") && text.contains("/somewhere") && !text.contains("hunter2"), "{text}");
}

#[test]
fn the_environment_of_the_process_has_the_home_directory_of_its_user() {
    let home = std::env::home_dir().filter(|path| path.is_absolute());
    assert_eq!(Environment::of_process().home(), home.as_deref());
    assert!(home.is_some());
}
