use super::*;

fn at(seconds: u64) -> SystemTime {
    SystemTime::UNIX_EPOCH + Duration::from_secs(seconds)
}

#[test]
fn the_state_is_the_last_step_that_has_begun() {
    let lifecycle = Lifecycle::begin(at(10), "ACCEPTED").then(5, "RUNNING").then_at(at(60), "FINISHED");
    assert_eq!(lifecycle.state(at(10)), "ACCEPTED");
    assert_eq!(lifecycle.state(at(14)), "ACCEPTED");
    assert_eq!(lifecycle.state(at(15)), "RUNNING");
    assert_eq!(lifecycle.since(at(59)), at(15));
    assert_eq!((lifecycle.starts("RUNNING"), lifecycle.starts("FAILED")), (Some(at(15)), None));
    assert_eq!(lifecycle.state(at(9_999)), "FINISHED");
}

#[test]
fn the_next_change_is_the_first_one_still_to_come() {
    let lifecycle = Lifecycle::begin(at(10), "DELETING").then_gone(5);
    assert_eq!(lifecycle.next(at(10)), Some(at(15)));
    assert_eq!(lifecycle.next(at(15)), None);
    assert!(!lifecycle.is_gone(at(14)));
    assert!(lifecycle.is_gone(at(15)));
}

#[test]
fn a_step_never_begins_before_the_one_it_follows() {
    let lifecycle = Lifecycle::begin(at(10), "A").then(5, "B").then_at(at(12), "C");
    assert_eq!(lifecycle.state(at(14)), "A");
    assert_eq!(lifecycle.state(at(15)), "C");
}
