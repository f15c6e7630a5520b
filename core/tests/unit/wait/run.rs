use futures_util::FutureExt;
use serde_json::json;

use super::*;
use crate::caller::script::{Script, reply};
use crate::operation::{Class, Gone, ReplyKind, Service, Vendor};

const fn wait(id: &'static str, gone: bool, success: &'static [&'static str], typical_seconds: u64) -> Wait {
    Wait {
        id,
        read: "apps.getDetail",
        input: "id",
        state: "state",
        success,
        dead_ends: &[("FAILED", "make another one")],
        failure_parts: &[],
        gone,
        gone_also: None,
        every: None,
        outcome: None,
        log: None,
        typical_seconds,
        cascade: None,
        limit_seconds: None,
    }
}

static SERVICE: Service = Service {
    name: "data-forest",
    vendor: Vendor::Naver,
    endpoint: "",
    places: &[],
    hosts: &[],
    version_token: None,
    versions: &[],
    gone: &[Gone { status: 404, code: None }],
    operations: &[Operation {
        id: "apps.getDetail",
        method: "POST",
        path: "/apps",
        inputs: &[],
        body: true,
        reply: ReplyKind::Json,
        holds: &[],
        class: Class::Read,
        api_version: None,
        headers: &[],
        failure_in_200: false,
        since: &[],
        sensitive: &[],
        rules: &[],
        refusals: &[],
        unique_name: None,
        pagination: None,
        composed: None,
    }],
    composed: &[],
    waits: &[
        wait("apps.waitUntilRunning", false, &["RUNNING"], 60),
        wait("apps.waitUntilDeleted", true, &["DELETED"], 10),
        wait("apps.waitUntilOld", false, &["OLD"], 100_000),
    ],
};

fn script(answers: impl IntoIterator<Item = Result<Reply>>) -> Script {
    Script::of(&SERVICE, answers)
}

fn states<const N: usize>(states: [&str; N]) -> [Result<Reply>; N] {
    states.map(|state| reply(json!({ "state": state }).to_string()))
}

fn error(kind: ErrorKind, status: Option<u16>) -> Result<Reply> {
    Err(Error::new(kind, "down").with(|details| details.status = status))
}

fn start(id: &str, script: &Script) -> WaitRun {
    WaitRun::new(script, SERVICE.wait(id).unwrap(), "A1").unwrap()
}

/// Waits to the end; what happened on the way comes along.
fn finish(mut run: WaitRun, script: &Script) -> (Result<Reply>, Vec<Progress>) {
    let mut progress = Vec::new();
    loop {
        match run.next(script).now_or_never().expect("the script answers at once") {
            Ok(Step::Waiting(now)) => progress.push(now),
            Ok(Step::Done(reply)) => return (Ok(reply), progress),
            Err(error) => return (Err(error), progress),
        }
    }
}

fn slept(script: &Script) -> Duration {
    script.slept.lock().unwrap().iter().sum()
}

#[test]
fn it_asks_at_once_and_ends_with_the_resource() {
    let script = script(states(["RUNNING"]));
    let run = start("apps.waitUntilRunning", &script);
    assert_eq!(script.calls(), 0);
    let (end, progress) = finish(run, &script);
    assert_eq!(end.unwrap().body, r#"{"state":"RUNNING"}"#);
    assert!(progress.is_empty());
    assert_eq!(
        (script.inputs.lock().unwrap().as_slice(), slept(&script)),
        ([r#"{"id":"A1"}"#.to_owned()].as_slice(), Duration::ZERO)
    );
}

#[test]
fn unknown_states_and_missing_ones_keep_it_waiting_and_progress_tells_of_it() {
    let mut answers = states(["ACCEPTED", "HIBERNATING", "running"]).to_vec();
    answers.insert(1, reply("{}"));
    answers.insert(2, reply("<html>"));
    let script = script(answers);
    let (end, progress) = finish(start("apps.waitUntilRunning", &script), &script);
    end.unwrap();
    let seen: Vec<_> = progress.iter().map(|progress| progress.state.as_deref().unwrap()).collect();
    assert_eq!(seen, ["ACCEPTED", "ACCEPTED", "ACCEPTED", "HIBERNATING"]);
    assert_eq!(progress.iter().map(|progress| progress.polls).collect::<Vec<_>>(), [1, 2, 3, 4]);
    assert_eq!(progress[3].elapsed, progress[..3].iter().map(|progress| progress.next_poll_in).sum::<Duration>());
}

#[test]
fn a_failure_is_told_by_the_poll_that_sees_it() {
    let script = script([reply(r#"{"state":"ACCEPTED"}"#), reply(r#"{"state":"FAILED","message":"no memory"}"#)]);
    let error = finish(start("apps.waitUntilRunning", &script), &script).0.unwrap_err();
    assert_eq!((error.kind(), script.calls()), (ErrorKind::WaitFailed, 2));
    assert_eq!((error.message(), error.hint()), ("`A1` is `FAILED`: no memory", Some("make another one")));
    assert_eq!(error.operation(), Some("apps.waitUntilRunning"));
    assert_eq!(error.details().states, ["ACCEPTED", "FAILED"]);
}

#[test]
fn pauses_grow_from_one_to_fifteen_seconds_and_fit_the_resource() {
    for _ in 0..200 {
        let between = |pause: Duration, low, high| pause.as_secs_f64() >= low && pause.as_secs_f64() <= high;
        assert!(between(interval(60, Duration::ZERO), 2.7, 3.3));
        assert!(between(interval(60, Duration::from_secs(60)), 8.1, 9.9));
        assert_eq!(interval(1, Duration::ZERO), PAUSES.0);
        assert_eq!(interval(60, Duration::from_secs(3_600)), PAUSES.1);
    }
}

#[test]
fn a_wait_of_two_hours_ends_at_its_limit_and_no_later() {
    let script = script(states(["ACCEPTED"]));
    let (end, progress) = finish(start("apps.waitUntilOld", &script), &script);
    let error = end.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::WaitTimeout);
    assert_eq!(slept(&script), LIMITS.1);
    assert!(progress.len() > 450 && progress.len() < 600, "{} polls", progress.len());
    assert!(error.message().starts_with("`A1` is `ACCEPTED` after 7200 s and "), "{error}");
}

#[test]
fn two_hours_of_waiting_take_a_thousandth_of_it_at_most_on_a_clock_that_jumps() {
    let take = || {
        let (script, began) = (script(states(["ACCEPTED"])), std::time::Instant::now());
        finish(start("apps.waitUntilOld", &script), &script).0.unwrap_err();
        assert_eq!(slept(&script), LIMITS.1);
        began.elapsed()
    };
    // One of twenty is not disturbed by what else the machine does.
    let quickest = (0..20).map(|_| take()).min().unwrap();
    assert!(quickest < LIMITS.1 / 1000, "{quickest:?}");
}

#[test]
fn the_limit_can_be_set_and_the_last_question_comes_right_before_it() {
    for seconds in [0.5, 1.0, 2.0, 2.5, 10.0] {
        let limit = Duration::from_secs_f64(seconds);
        let script = script(states(["ACCEPTED"]));
        let mut run = start("apps.waitUntilRunning", &script);
        run.set_limit(limit);
        let (end, progress) = finish(run, &script);
        assert_eq!(end.unwrap_err().kind(), ErrorKind::WaitTimeout);
        assert_eq!(slept(&script), limit, "{seconds}");
        let last = progress.last().unwrap().elapsed;
        assert!(limit - last <= 2 * LAST_LOOK, "{seconds}: last question after {last:?}");
        let longest_call = script.timeouts.lock().unwrap().iter().flatten().max().copied().unwrap();
        assert!(longest_call <= limit, "{seconds}: a call may take {longest_call:?}");
    }
}

#[test]
fn three_passing_troubles_in_a_row_are_borne_and_a_fourth_is_not() {
    let kinds = [ErrorKind::Connect, ErrorKind::Server, ErrorKind::Timeout];
    let mut answers: Vec<_> = kinds.into_iter().map(|kind| error(kind, None)).collect();
    answers.extend(states(["ACCEPTED"]));
    answers.extend(kinds.into_iter().map(|kind| error(kind, None)));
    answers.extend(states(["RUNNING"]));
    let patient = script(answers.clone());
    finish(start("apps.waitUntilRunning", &patient), &patient).0.unwrap();
    answers.insert(4, error(ErrorKind::Transport, None));
    let strained = script(answers);
    let end = finish(start("apps.waitUntilRunning", &strained), &strained).0.unwrap_err();
    assert_eq!((end.kind(), strained.calls()), (ErrorKind::Timeout, 8));
    assert_eq!(end.details().states, ["ACCEPTED"]);
}

#[test]
fn a_refusal_ends_the_wait_at_once() {
    for (kind, status) in [(ErrorKind::NotFound, 404), (ErrorKind::Authentication, 401), (ErrorKind::BadRequest, 400)] {
        let script = script([error(kind, Some(status))]);
        assert_eq!(finish(start("apps.waitUntilRunning", &script), &script).0.unwrap_err().kind(), kind);
        assert_eq!(script.calls(), 1);
    }
}

#[test]
fn a_wait_for_the_end_ends_when_the_resource_is_gone() {
    let mut answers = states(["RUNNING", "TERMINATING"]).to_vec();
    answers.push(error(ErrorKind::NotFound, Some(404)));
    let script = script(answers);
    let end = finish(start("apps.waitUntilDeleted", &script), &script).0.unwrap();
    assert_eq!((end.status, end.body.len(), script.calls()), (404, 0, 3));
}

#[test]
fn what_had_failed_can_still_be_waited_away_but_a_new_failure_counts() {
    let mut answers = states(["FAILED", "FAILED"]).to_vec();
    answers.push(error(ErrorKind::NotFound, Some(404)));
    let patient = script(answers);
    finish(start("apps.waitUntilDeleted", &patient), &patient).0.unwrap();
    let failing = script(states(["RUNNING", "FAILED"]));
    let end = finish(start("apps.waitUntilDeleted", &failing), &failing).0.unwrap_err();
    assert_eq!((end.kind(), failing.calls()), (ErrorKind::WaitFailed, 2));
}

#[test]
fn another_process_can_go_on_and_the_limit_counts_from_the_beginning() {
    let script = script(states(["ACCEPTED"]));
    let mut run = start("apps.waitUntilRunning", &script);
    run.next(&script).now_or_never().unwrap().unwrap();
    script.slept.lock().unwrap().push(Duration::from_secs(500));
    let resumed = WaitRun::resume(&script, &run.token()).unwrap();
    let (end, progress) = finish(resumed, &script);
    assert_eq!(end.unwrap_err().kind(), ErrorKind::WaitTimeout);
    assert_eq!(progress[0].elapsed, Duration::from_secs(500));
    assert_eq!(slept(&script), Duration::from_secs(600));
}

#[test]
fn a_token_of_another_service_is_refused() {
    let script = script(states(["RUNNING"]));
    let refusal = WaitRun::resume(&script, r#"{"wait":"x.waitUntilY","resource":"A","startedAt":1}"#).unwrap_err();
    assert_eq!(refusal.kind(), ErrorKind::Input);
    assert_eq!(refusal.message(), "`data-forest` has no waiter `x.waitUntilY`");
}

#[test]
fn only_the_last_states_are_remembered() {
    let names: Vec<String> = (0..20).map(|state| format!("S{state}")).collect();
    let answers = names.iter().map(|state| reply(json!({ "state": state }).to_string()));
    let script = script(answers.chain(states(["FAILED"])));
    let error = finish(start("apps.waitUntilRunning", &script), &script).0.unwrap_err();
    assert_eq!(error.details().states.len(), STATES_KEPT);
    assert_eq!(error.details().states.last().unwrap(), "FAILED");
}

#[test]
fn what_is_shown_as_deleted_is_gone() {
    let script = script(states(["RUNNING", "DELETED"]));
    let end = finish(start("apps.waitUntilDeleted", &script), &script).0.unwrap();
    assert_eq!((end.body.len(), script.calls()), (0, 2));
}

#[test]
fn a_look_asks_once_and_bears_no_trouble() {
    let answers = states(["ACCEPTED", "RUNNING", "FAILED"]).into_iter().chain([error(ErrorKind::Server, Some(503))]);
    let script = script(answers);
    let look = || {
        let mut run = start("apps.waitUntilRunning", &script);
        run.set_look(true);
        run.next(&script).now_or_never().expect("the script answers at once")
    };
    let not_yet = look().unwrap();
    assert!(matches!(&not_yet, Step::Waiting(now) if now.state.as_deref() == Some("ACCEPTED")), "{not_yet:?}");
    assert!(matches!(look().unwrap(), Step::Done(_)));
    assert_eq!(look().unwrap_err().kind(), ErrorKind::WaitFailed);
    assert_eq!(look().unwrap_err().kind(), ErrorKind::Server);
    assert_eq!((slept(&script), script.calls()), (Duration::ZERO, 4));
}

#[test]
fn a_look_after_the_limit_says_that_it_is_over_unless_it_is_reached() {
    let script = script(states(["ACCEPTED", "RUNNING"]));
    let look = || {
        let mut run = start("apps.waitUntilRunning", &script);
        run.set_look(true);
        run.set_limit(Duration::ZERO);
        run.next(&script).now_or_never().expect("the script answers at once")
    };
    assert_eq!(look().unwrap_err().kind(), ErrorKind::WaitTimeout);
    assert!(matches!(look().unwrap(), Step::Done(_)));
}
