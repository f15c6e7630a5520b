use super::*;

fn served<'a>(status: u16, faults: &'a [String], diagnosis: &'a str) -> Served<'a> {
    let took = Duration::from_micros(3_900);
    Served { method: "POST", what: "accounts.create", status, took, faults, diagnosis }
}

#[test]
fn a_line_says_what_was_asked_and_what_came_of_it() {
    let log = Log { colour: false };
    let head = format!("POST   {:<40}", "accounts.create");
    assert_eq!(log.line(&served(200, &[], "")), format!("{head} 200 3 ms"));
    assert_eq!(
        log.line(&served(429, &["throttle".to_owned(), "delay".to_owned()], "too often")),
        format!("{head} 429 3 ms  fault: throttle, delay  too often")
    );
    assert_eq!(log.line(&served(0, &[], "")), format!("{head} --- 3 ms"));
}

#[test]
fn colours_are_there_only_when_asked_for() {
    let coloured = Log { colour: true }.line(&served(503, &["html_503".to_owned()], ""));
    assert!(coloured.contains("\u{1b}[31m503\u{1b}[0m"), "{coloured:?}");
    assert!(!Log { colour: false }.line(&served(503, &["html_503".to_owned()], "")).contains('\u{1b}'));
}

#[test]
fn what_a_stranger_sends_cannot_steer_the_terminal() {
    let served = Served { what: "/\u{1b}[2J\n구름", ..served(404, &[], "") };
    let line = Log { colour: false }.line(&served);
    assert!(line.chars().all(|c| !c.is_control()), "{line:?}");
}
