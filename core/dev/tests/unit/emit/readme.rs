use super::*;
use crate::load;

#[test]
fn only_what_stands_between_the_marks_is_made() {
    let text = format!("| a | {BEGIN}old{END} and more |\n");
    assert_eq!(filled(&text, "A, B"), Some(format!("| a | {BEGIN}A, B{END} and more |\n")));
    for unfit in ["nothing".to_owned(), format!("{BEGIN}old"), format!("{text}{text}")] {
        assert_eq!(filled(&unfit, "A"), None, "{unfit}");
    }
}

#[test]
fn every_document_names_every_service_that_the_goals_stand_on() {
    let root = Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../.."));
    let sources = load::folder(root, "core/api").unwrap();
    let model = Model::new(&sources).unwrap();
    let ways = Ways::new(load::ways::file(root, "core/api").unwrap(), &model).unwrap();
    let services = services(&model, &ways);
    assert!(services.contains(&"VPC".to_owned()) && services.contains(&"Kubernetes Engine".to_owned()), "{services:?}");
    assert!(!services.iter().any(|name| name.contains("Cloud ML") || name.contains("Forest")), "{services:?}");
    for document in emit(root, &model, &ways).unwrap() {
        assert_eq!(std::fs::read_to_string(root.join(&document.path)).unwrap(), document.text, "{}", document.path);
    }
}
