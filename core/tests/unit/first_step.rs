use std::future::poll_fn;
use std::sync::mpsc;
use std::task::Poll;
use std::thread::{self, ThreadId};
use std::time::Duration;

use tokio::runtime::Builder;
use tokio::sync::oneshot;

use super::*;

const LONG: Duration = Duration::from_secs(60);

/// A thread that carries calls, and its handle.
fn worker() -> (Handle, ThreadId) {
    let (said, heard) = mpsc::channel();
    thread::spawn(move || {
        let runtime = Builder::new_current_thread().enable_all().build().unwrap();
        said.send((runtime.handle().clone(), thread::current().id())).unwrap();
        runtime.block_on(std::future::pending::<()>());
    });
    heard.recv_timeout(LONG).unwrap()
}

#[test]
fn work_that_waits_for_nothing_is_done_where_it_begins() {
    let (worker, _) = worker();
    let (said, heard) = mpsc::channel();
    take(Box::pin(async move { said.send(thread::current().id()).unwrap() }), &worker);
    assert_eq!(heard.try_recv().unwrap(), thread::current().id());
}

#[test]
fn what_is_left_goes_on_with_the_worker_once_it_is_woken() {
    let (worker, theirs) = worker();
    let (said, heard) = mpsc::channel();
    let (answer, answered) = oneshot::channel();
    let here = said.clone();
    take(
        Box::pin(async move {
            here.send(thread::current().id()).unwrap();
            answered.await.unwrap();
            said.send(thread::current().id()).unwrap();
        }),
        &worker,
    );
    assert_eq!(heard.try_recv().unwrap(), thread::current().id());
    assert!(heard.try_recv().is_err(), "it went on without an answer");
    answer.send(()).unwrap();
    assert_eq!(heard.recv_timeout(LONG).unwrap(), theirs);
}

#[test]
fn a_timer_of_the_first_step_is_the_workers() {
    let (worker, theirs) = worker();
    let (said, heard) = mpsc::channel();
    take(
        Box::pin(async move {
            tokio::time::sleep(Duration::from_millis(5)).await;
            said.send(thread::current().id()).unwrap();
        }),
        &worker,
    );
    assert_eq!(heard.recv_timeout(LONG).unwrap(), theirs);
}

#[test]
fn what_is_woken_during_its_first_step_is_not_forgotten() {
    let (worker, theirs) = worker();
    let (said, heard) = mpsc::channel();
    let mut steps = 0;
    let work = poll_fn(move |context| {
        steps += 1;
        if steps == 1 {
            context.waker().wake_by_ref();
            return Poll::Pending;
        }
        said.send(thread::current().id()).unwrap();
        Poll::Ready(())
    });
    take(Box::pin(work), &worker);
    assert_eq!(heard.recv_timeout(LONG).unwrap(), theirs);
}

/// An old waker may be kept by somebody: it has nothing to wake any more.
#[test]
fn it_is_handed_over_once() {
    let (worker, _) = worker();
    let (said, heard) = mpsc::channel();
    let (wakers, kept) = mpsc::channel();
    let mut steps = 0;
    let work = poll_fn(move |context| {
        steps += 1;
        if steps == 1 {
            wakers.send(context.waker().clone()).unwrap();
            return Poll::Pending;
        }
        said.send(steps).unwrap();
        Poll::<()>::Pending
    });
    take(Box::pin(work), &worker);
    let waker = kept.recv_timeout(LONG).unwrap();
    for _ in 0..3 {
        waker.wake_by_ref();
    }
    assert_eq!(heard.recv_timeout(LONG).unwrap(), 2);
    // What the worker is given now has its turn after all that it was given before.
    let (turn, turned) = mpsc::channel();
    worker.spawn(async move { turn.send(()).unwrap() });
    turned.recv_timeout(LONG).unwrap();
    assert!(heard.try_recv().is_err(), "it was handed over once more");
}
