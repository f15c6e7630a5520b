//! What every language counts on, in plain Rust: the calls here have no network, and tests say how each ends.

use std::collections::HashSet;
use std::sync::mpsc;
use std::thread;

use futures_util::FutureExt;
use serde_json::Value;

use super::*;
use crate::credentials::{CredentialProvider, Credentials};
use crate::engine::handle::Running;
use crate::engine::keys::OnRequest;
use crate::error::{Error, ErrorKind};

/// Counts wake-ups, by whether the call had company.
#[derive(Default)]
struct Counted {
    alone: AtomicUsize,
    in_company: AtomicUsize,
}

impl Wake for Counted {
    fn wake(&self, has_company: bool) {
        let count = if has_company { &self.in_company } else { &self.alone };
        count.fetch_add(1, Ordering::SeqCst);
    }
}

impl Counted {
    fn counts(&self) -> (usize, usize) {
        (self.alone.load(Ordering::SeqCst), self.in_company.load(Ordering::SeqCst))
    }
}

type Counting = Desk<Counted, &'static str>;

fn desk() -> Arc<Counting> {
    Desk::new(Counted::default(), 3)
}

/// A call that a test ends.
fn begin<W: Wake, K: Send + 'static>(desk: &Arc<Desk<W, K>>, number: u64, kept: K) -> Arc<Running> {
    let running = Running::new("accounts.getList");
    desk.start(number, kept, || CallHandle::new(Arc::clone(&running)));
    running
}

fn answer(body: &str) -> EngineReply {
    EngineReply { ok: true, end: true, body: body.to_owned().into(), meta: "{}".into() }
}

fn defect() -> EngineReply {
    EngineReply::of_error("call", Error::new(ErrorKind::Internal, "a defect"))
}

fn kind(reply: &EngineReply) -> String {
    let error: Value = serde_json::from_slice(&reply.body).unwrap();
    error["kind"].as_str().unwrap_or("none").to_owned()
}

/// Numbers of the calls that ended, with what was kept and how they ended.
fn ended<K: Send + 'static>(desk: &Desk<impl Wake, K>, most: usize) -> Vec<(u64, Option<K>, EngineReply)> {
    let done = |event| match event {
        Event::Done(number, reply) => Some((number, desk.end(number), reply)),
        _ => None,
    };
    desk.take(most).into_iter().filter_map(done).collect()
}

fn numbers<K: Send + 'static>(desk: &Desk<impl Wake, K>, most: usize) -> Vec<u64> {
    ended(desk, most).into_iter().map(|(number, ..)| number).collect()
}

#[test]
fn a_batch_comes_in_order_with_one_wake_up_and_what_was_kept() {
    let desk = desk();
    let calls = [begin(&desk, 1, "a"), begin(&desk, 2, "b"), begin(&desk, 3, "c")];
    for at in [1, 2, 0] {
        calls[at].finish(answer(&at.to_string()));
    }
    assert_eq!(desk.waker().counts(), (0, 1), "others were in flight when the first ended");
    let ended = ended(&desk, usize::MAX);
    let seen: Vec<_> = ended.iter().map(|(number, kept, reply)| (*number, *kept, &reply.body[..])).collect();
    assert_eq!(seen, [(2, Some("b"), &b"1"[..]), (3, Some("c"), b"2"), (1, Some("a"), b"0")]);
    assert!(desk.take(usize::MAX).is_empty());
    assert_eq!(desk.sizes(), [0, 0, 0]);
}

#[test]
fn a_call_without_company_wakes_at_once_and_each_batch_wakes_once() {
    let desk = desk();
    for round in 1..=3 {
        begin(&desk, round, "alone").finish(answer(""));
        assert_eq!(desk.waker().counts(), (round as usize, 0));
        assert_eq!(numbers(&desk, usize::MAX), [round]);
    }
    let (one, other) = (begin(&desk, 4, ""), begin(&desk, 5, ""));
    one.finish(answer(""));
    assert_eq!(numbers(&desk, usize::MAX), [4]);
    // Taking made room for one more wake-up, and this one has no company any more.
    other.finish(answer(""));
    assert_eq!(desk.waker().counts(), (4, 1));
}

#[test]
fn a_call_that_has_ended_when_it_begins_is_an_event_too() {
    let desk = desk();
    let running = Running::new("accounts.getList");
    running.finish(answer("early"));
    desk.start(7, "kept", || {
        assert_eq!(calling(), Some(7));
        CallHandle::new(running)
    });
    assert_eq!(ended(&desk, usize::MAX), [(7, Some("kept"), answer("early"))]);
}

#[test]
fn a_cancelled_call_ends_once_whoever_is_first() {
    let desk = desk();
    let (before, after) = (begin(&desk, 1, ""), begin(&desk, 2, ""));
    before.finish(answer("first"));
    (0..2).for_each(|_| desk.cancel(1));
    (0..2).for_each(|_| desk.cancel(2));
    after.finish(answer("late"));
    desk.cancel(3);
    let ended = ended(&desk, usize::MAX);
    assert_eq!(ended.len(), 2);
    assert_eq!((ended[0].0, &ended[0].2), (1, &answer("first")));
    assert_eq!((ended[1].0, kind(&ended[1].2).as_str()), (2, "Cancelled"));
    desk.cancel(1);
    assert!(desk.take(usize::MAX).is_empty());
}

#[test]
fn cancelling_against_completion_on_many_threads_ends_each_call_once() {
    let desk = desk();
    let calls: Vec<_> = (0..400).map(|number| begin(&desk, number, "")).collect();
    let mut seen = Vec::new();
    thread::scope(|scope| {
        scope.spawn(|| calls.iter().for_each(|call| call.finish(answer(""))));
        scope.spawn(|| (0..400).for_each(|number| desk.cancel(number)));
        scope.spawn(|| (0..400).rev().step_by(2).for_each(|number| desk.cancel(number)));
        while seen.len() < 400 {
            seen.extend(numbers(&desk, 100));
            thread::yield_now();
        }
    });
    assert!(desk.take(usize::MAX).is_empty());
    assert_eq!(seen.iter().collect::<HashSet<_>>().len(), 400);
    assert_eq!(desk.sizes(), [0, 0, 0]);
}

/// Comes back to its desk with each wake-up, as a language may on the same thread.
#[derive(Default)]
struct Returning(Mutex<Option<Arc<Desk<Returning, ()>>>>);

impl Wake for Returning {
    fn wake(&self, _: bool) {
        let desk = locked(&self.0).clone();
        desk.into_iter().for_each(|desk| {
            numbers(&desk, usize::MAX);
            desk.cancel(99);
            desk.forget(98);
        });
    }
}

#[test]
fn whoever_is_woken_finds_every_lock_free() {
    let desk: Arc<Desk<Returning, ()>> = Desk::new(Returning::default(), 3);
    *locked(&desk.waker().0) = Some(Arc::clone(&desk));
    let calls: Vec<_> = (0..4).map(|number| begin(&desk, number, ())).collect();
    calls[0].finish(answer(""));
    desk.cancel(1);
    desk.forget(2);
    desk.fail(3, (), defect());
    desk.record(Record::here(20, "said".to_owned(), String::new()));
    begin(&desk, 5, ());
    desk.give_up();
    assert_eq!(desk.sizes(), [0, 0, 0]);
    *locked(&desk.waker().0) = None;
}

#[test]
fn a_forgotten_call_is_cancelled_and_its_reply_is_nobodys() {
    let desk = desk();
    let running = begin(&desk, 1, "kept");
    assert_eq!(desk.kept(1, |kept| kept.len()), Some(4));
    assert_eq!(desk.forget(1), Some("kept"));
    assert_eq!((desk.forget(1), desk.kept(1, |kept| kept.len())), (None, None));
    running.finish(answer("late"));
    let ended = ended(&desk, usize::MAX);
    assert_eq!((ended.len(), ended[0].1, kind(&ended[0].2).as_str()), (1, None, "Cancelled"));
}

#[test]
fn a_batch_is_never_larger_than_it_may_be_and_holds_one_event_at_least() {
    let desk = desk();
    for (number, size) in [(1, 10), (2, 500), (3, 10), (4, 10)] {
        begin(&desk, number, "").finish(answer(&"x".repeat(size)));
    }
    assert_eq!(numbers(&desk, 100), [1]);
    assert_eq!(numbers(&desk, 100), [2]);
    assert_eq!(desk.waker().counts().0, 3, "what is left wakes again, each time");
    assert_eq!(numbers(&desk, 100), [3, 4]);
    assert_eq!(desk.waker().counts().0, 3);
    assert!(desk.take(100).is_empty());
}

#[test]
fn records_come_in_order_and_those_that_find_no_place_are_counted() {
    let desk = desk();
    desk.record(Record::here(20, "one".to_owned(), String::new()));
    numbered(8, || desk.record(Record::here(30, "two".to_owned(), String::new())));
    begin(&desk, 1, "").finish(answer(""));
    (3..=5).for_each(|count| desk.record(Record::here(20, count.to_string(), String::new())));
    assert_eq!(desk.waker().counts(), (1, 0));
    let seen = desk.take(usize::MAX).into_iter().map(|event| match event {
        Event::Log(Record { level, call, line, .. }) => (level, call, line),
        Event::Done(number, _) => (0, Some(number), String::new()),
        Event::Keys { .. } | Event::Told(..) => unreachable!("nobody asked"),
    });
    let seen: Vec<_> = seen.collect();
    let first = [(20, None, "one".to_owned()), (30, Some(8), "two".to_owned()), (0, Some(1), String::new())];
    assert_eq!(seen[..3], first);
    assert_eq!(seen[3], (20, None, "3".to_owned()));
    assert!(seen[4].0 == 30 && seen[4].2.starts_with("2 records of the log were dropped"), "{seen:?}");
    desk.record(Record::here(20, "there is room again".to_owned(), String::new()));
    assert_eq!((desk.take(usize::MAX).len(), desk.waker().counts()), (1, (2, 0)));
}

/// A language that does not want to be woken for records.
#[derive(Default)]
struct Quiet(AtomicUsize);

impl Wake for Quiet {
    const FOR_RECORDS: bool = false;

    fn wake(&self, _: bool) {
        self.0.fetch_add(1, Ordering::SeqCst);
    }
}

#[test]
fn records_may_wait_for_the_next_reply_which_wakes_all_the_same() {
    let desk = Desk::new(Quiet::default(), 3);
    desk.record(Record::here(20, "said".to_owned(), String::new()));
    assert_eq!(desk.waker().0.load(Ordering::SeqCst), 0);
    begin(&desk, 1, ()).finish(answer(""));
    assert_eq!(desk.waker().0.load(Ordering::SeqCst), 1);
    assert_eq!(desk.take(usize::MAX).len(), 2);
}

/// What a call that asks for keys gets, when `answer` has done something about the request.
fn asked(answer: impl FnOnce(CredentialRequest)) -> Result<Credentials> {
    let (asked, ask) = mpsc::channel();
    let provider = OnRequest::new(move |request| drop(asked.send(request)));
    let keys = provider.provide();
    answer(ask.recv().unwrap());
    keys.now_or_never().expect("nobody waits any more")
}

/// Puts a request on a desk, takes it and keeps it.
fn kept(desk: &Counting, request: CredentialRequest) -> u64 {
    desk.ask(5, request);
    let Some(Event::Keys { provider: 5, request, .. }) = desk.take(usize::MAX).pop() else { panic!("nobody asked") };
    desk.keep(request)
}

const KEYS: &[u8] = br#"{"accessKey":"A","secretKey":"S"}"#;

#[test]
fn a_request_for_keys_says_for_whom_and_is_answered_once() {
    let desk = desk();
    let keys = asked(|request| {
        numbered(3, || desk.ask(5, request));
        let event = desk.take(usize::MAX).pop();
        let Some(Event::Keys { provider: 5, call: Some(3), request }) = event else { panic!("{event:?}") };
        let number = desk.keep(request);
        desk.answer("a test", number, |request| request.supply(KEYS)).unwrap();
        desk.answer("a test", number, |request| request.refuse("too late")).unwrap();
        desk.answer("a test", number + 1, |request| request.supply(KEYS)).unwrap();
    });
    assert_eq!(keys.unwrap().access_key(), "A");
    let refuse = |request: CredentialRequest| request.refuse("not today");
    let refused = asked(|request| desk.answer("a test", kept(&desk, request), refuse).unwrap());
    assert!(refused.unwrap_err().to_string().contains("not today"));
    assert_eq!(desk.sizes(), [0, 0, 0]);
}

#[test]
fn a_provider_that_dies_refuses() {
    let desk = desk();
    // With its answer half given, before its request was taken, before it was kept, and after.
    let dead: [&dyn Fn(CredentialRequest); 4] = [
        &|request| {
            let number = kept(&desk, request);
            let died = guarded("a test", || desk.answer("a test", number, |_request| panic!("the provider")));
            assert_eq!(died.unwrap().unwrap_err().kind(), ErrorKind::Internal);
        },
        &|request| {
            desk.ask(5, request);
            desk.give_up();
        },
        &|request| {
            desk.ask(5, request);
            drop(desk.take(usize::MAX));
        },
        &|request| {
            kept(&desk, request);
            desk.give_up();
        },
    ];
    for die in dead {
        let error = asked(die).unwrap_err();
        assert_eq!(
            (error.kind(), error.message().contains("gave no answer")),
            (ErrorKind::Credentials, true),
            "{error}"
        );
    }
    assert_eq!(desk.sizes(), [0, 0, 0]);
}

#[test]
fn after_a_defect_in_a_delivery_all_who_wait_are_given_back_and_the_desk_works() {
    let desk = desk();
    let calls = [begin(&desk, 1, "delivered"), begin(&desk, 2, "taken"), begin(&desk, 3, "in the queue")];
    let silent = begin(&desk, 4, "in flight");
    calls[0].finish(answer(""));
    calls[1].finish(answer(""));
    let defect = guarded("a test", || {
        let batch = desk.take(usize::MAX);
        assert_eq!((batch.len(), desk.end(1)), (2, Some("delivered")));
        panic!("in the middle of a batch");
    });
    assert!(defect.is_err());
    calls[2].finish(answer(""));
    let mut given = desk.give_up();
    given.sort();
    assert_eq!(given, [(2, "taken"), (3, "in the queue"), (4, "in flight")]);
    assert_eq!(kind(&silent.reply().now_or_never().unwrap()), "Cancelled");
    // What the cancelled one left behind is nobody's.
    assert!(ended(&desk, usize::MAX).iter().all(|(_, kept, _)| kept.is_none()));
    let woken = desk.waker().counts().0;
    begin(&desk, 5, "later").finish(answer(""));
    assert_eq!(desk.waker().counts().0, woken + 1);
    assert_eq!(ended(&desk, usize::MAX), [(5, Some("later"), answer(""))]);
}

#[test]
fn a_call_that_meets_a_defect_when_it_begins_ends_with_it() {
    let desk = desk();
    let begun = guarded("a test", || desk.start(1, "", || panic!("while it begins")));
    desk.fail(1, "kept", EngineReply::of_error("accounts.getList", begun.unwrap_err()));
    // The defect may also come when it has begun.
    begin(&desk, 2, "before");
    desk.fail(2, "after", defect());
    let ended = ended(&desk, usize::MAX);
    let seen: Vec<_> = ended.iter().map(|(number, kept, reply)| (*number, *kept, kind(reply))).collect();
    assert_eq!(seen[..2], [(1, Some("kept"), "Internal".to_owned()), (2, Some("after"), "Internal".to_owned())]);
    assert!(seen[2..].iter().all(|(_, kept, _)| kept.is_none()), "{seen:?}");
    assert_eq!(desk.sizes(), [0, 0, 0]);
}

/// The desk as a forked child has it.
fn inherited(desk: &mut Arc<Counting>) -> &mut Counting {
    let desk = Arc::get_mut(desk).expect("nobody else");
    desk.process = process::id() + 1;
    desk
}

#[test]
fn a_forked_child_takes_nothing_and_gets_back_what_was_kept() {
    let mut parents = desk();
    begin(&parents, 1, "").finish(answer(""));
    parents.fail(2, "kept", defect());
    let desk = inherited(&mut parents);
    desk.cancel(2);
    assert!(desk.is_inherited() && desk.take(usize::MAX).is_empty() && desk.forget(2).is_none());
    let mut given = desk.give_up();
    given.sort();
    assert_eq!(given, [(1, ""), (2, "kept")]);
    assert_eq!(desk.sizes(), [0, 0, 2], "the queue is not touched");
}

#[test]
fn a_forked_child_waits_for_no_lock_and_drops_nothing_that_a_lost_thread_held() {
    let (outer, inner) = (Arc::new(()), Arc::new(()));
    let keep = |kept: &Arc<()>| {
        let mut desk: Arc<Desk<Counted, Arc<()>>> = Desk::new(Counted::default(), 3);
        desk.fail(1, Arc::clone(kept), defect());
        Arc::get_mut(&mut desk).unwrap().process = process::id() + 1;
        desk
    };
    drop(keep(&outer));
    assert_eq!(Arc::strong_count(&outer), 1, "what was kept may go in the child");
    let held = keep(&inner);
    // A thread of the parent was in the middle of it, and in the child it never goes on.
    mem::forget((held.calls.lock().unwrap(), held.queue.lock().unwrap(), held.requests.lock().unwrap()));
    held.cancel(1);
    assert!(held.take(1).is_empty() && held.forget(1).is_none() && held.give_up().is_empty());
    drop(held);
    assert_eq!(Arc::strong_count(&inner), 2);
}

#[test]
fn a_thread_that_waits_takes_its_own_records_and_in_a_flood_all() {
    let records = Records::new(4, 3);
    assert!(records.take(|_| true).is_empty());
    let push = |number, line: &str| numbered(number, || records.push(Record::here(20, line.to_owned(), String::new())));
    let lines = |number| records.take(|call| call == number).into_iter().map(|record| record.line).collect::<Vec<_>>();
    push(1, "of one");
    records.push(Record::here(20, "of none".to_owned(), String::new()));
    assert_eq!(lines(2), ["of none"]);
    assert_eq!(lines(1), ["of one"]);
    (0..6).for_each(|count| push(1, &count.to_string()));
    let all = lines(2);
    assert_eq!(all[..4], ["0", "1", "2", "3"]);
    assert!(all[4].starts_with("2 records of the log were dropped"), "{all:?}");
    assert!(lines(1).is_empty());
}
