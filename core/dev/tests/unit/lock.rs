use super::*;

const OLD: &str = "operation a.get = GET /a\ninput a.get /id = text required\nanswer a.get /name = text optional\n";

fn breaking(new: &str) -> Vec<(bool, String)> {
    changes(OLD, new).into_iter().map(|change| (change.is_breaking, change.text)).collect()
}

#[test]
fn nothing_new_is_no_change() {
    assert_eq!(breaking(OLD), []);
}

#[test]
fn what_is_optional_may_come_but_not_what_is_required() {
    let optional = format!("{OLD}input a.get /size = integer optional\nanswer a.get /size = integer optional\n");
    assert!(breaking(&optional).iter().all(|(is_breaking, _)| !is_breaking));
    let required = format!("{OLD}input a.get /size = integer required\n");
    assert_eq!(breaking(&required), [(true, "added: input a.get /size (integer required)".to_owned())]);
}

#[test]
fn a_new_operation_breaks_nobody_whatever_it_requires() {
    let new = format!("{OLD}operation a.put = PUT /a\ninput a.put /id = text required\n");
    assert!(breaking(&new).iter().all(|(is_breaking, _)| !is_breaking));
}

#[test]
fn a_new_optional_object_may_require_what_it_wants() {
    let object = "input a.get /page = type:Page optional\ninput a.get /page/size = integer required\n";
    assert!(breaking(&format!("{OLD}{object}")).iter().all(|(is_breaking, _)| !is_breaking));
}

#[test]
fn what_goes_or_changes_its_type_breaks() {
    let gone = OLD.replace("answer a.get /name = text optional\n", "");
    assert_eq!(breaking(&gone), [(true, "removed: answer a.get /name (text optional)".to_owned())]);
    let other = OLD.replace("/name = text", "/name = integer");
    assert_eq!(
        breaking(&other),
        [(true, "changed: answer a.get /name (text optional -> integer optional)".to_owned())]
    );
}
