//! Sleeping on the clock, and serving while others sleep.

use std::future::Future;
use std::pin::Pin;
use std::task::{Context, Poll, Waker};
use std::time::{Duration, SystemTime};

use super::{Clock, GRACE, Mode, later};

/// A sleep on a [`Clock`].
pub struct Sleep {
    clock: Clock,
    key: (SystemTime, u64),
    timer: Option<Timer>,
}

/// What ends a sleep in real mode. Once it is set, the machine's time of day has no say any more: it may be set.
struct Timer {
    /// How far the clock ran ahead when the timer was set.
    ahead: Duration,
    sleep: Pin<Box<tokio::time::Sleep>>,
}

impl Clock {
    /// Ends after `duration` on this clock. In real mode it needs a tokio runtime.
    pub fn sleep(&self, duration: Duration) -> Sleep {
        let mut state = self.lock();
        let now = state.now();
        let end = later(now, duration);
        state.arrivals += 1;
        Sleep::new(self.clone(), (end, state.arrivals))
    }

    /// Counts a request until the guard goes.
    pub(crate) fn serve(&self) -> Serving {
        let mut state = self.lock();
        state.events += 1;
        state.serving += 1;
        state.awake = state.awake.saturating_sub(1);
        state.served += 1;
        if state.served > state.woken {
            state.grace = GRACE;
        }
        drop(state);
        Serving::new(self.clone())
    }
}

impl Future for Sleep {
    type Output = ();

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<()> {
        let this = &mut *self;
        let clock = this.clock.clone();
        let mut state = clock.lock();
        if state.is_over && state.mode != Mode::Real {
            state.now = state.now.max(this.key.0);
        }
        let is_timed = state.mode == Mode::Real && this.timer.as_ref().is_some_and(|timer| timer.ahead == state.ahead);
        if !is_timed && state.now() >= this.key.0 {
            state.sleepers.remove(&this.key);
            return Poll::Ready(());
        }
        let sleeper = (context.waker().clone(), tokio::task::try_id());
        let is_new = state.sleepers.insert(this.key, sleeper).is_none();
        if is_new {
            state.events += 1;
            state.awake = state.awake.saturating_sub(1);
        }
        if state.mode == Mode::Real {
            let (rest, ahead) = (this.key.0.duration_since(state.now()).unwrap_or_default(), state.ahead);
            drop(state);
            return this.poll_timer(is_timed, rest, ahead, context);
        }
        this.timer = None;
        // Who only looks again is no news. A thread that carries its call does so every 50 ms: were the clock told, it would begin anew
        // each time to wait for somebody who left, and never end.
        let woken = if is_new { clock.settle(&mut state) } else { Vec::new() };
        drop(state);
        // This sleeper's own waker is among them if it was the last to fall asleep: it is polled again at once.
        woken.into_iter().for_each(Waker::wake);
        Poll::Pending
    }
}

impl Sleep {
    pub(super) fn new(clock: Clock, key: (SystemTime, u64)) -> Self {
        Sleep { clock, key, timer: None }
    }

    fn poll_timer(&mut self, is_timed: bool, rest: Duration, ahead: Duration, context: &mut Context<'_>) -> Poll<()> {
        let timer = || Timer { ahead, sleep: Box::pin(tokio::time::sleep(rest)) };
        let timer = match self.timer.take().filter(|_| is_timed) {
            Some(set) => self.timer.insert(set),
            None => self.timer.insert(timer()),
        };
        std::task::ready!(timer.sleep.as_mut().poll(context));
        self.clock.lock().sleepers.remove(&self.key);
        Poll::Ready(())
    }
}

impl Drop for Sleep {
    fn drop(&mut self) {
        let mut state = self.clock.lock();
        if state.sleepers.remove(&self.key).is_some() {
            // Given up early: its caller is awake.
            state.events += 1;
            state.awake += 1;
        }
    }
}

/// Keeps the clock from jumping while a request is served.
pub(crate) struct Serving(Clock);

impl Serving {
    pub(super) fn new(clock: Clock) -> Self {
        Serving(clock)
    }

    /// Sleeps on the clock; the request does not count as served meanwhile.
    pub(crate) async fn sleep(&self, duration: Duration) {
        let sleep = self.0.sleep(duration);
        {
            let mut state = self.0.lock();
            state.serving -= 1;
            state.awake += 1;
        }
        let back = Back(&self.0);
        sleep.await;
        drop(back);
    }
}

/// Undoes the change of [`Serving::sleep`], also when the client hangs up meanwhile.
struct Back<'a>(&'a Clock);

impl Drop for Back<'_> {
    fn drop(&mut self) {
        let mut state = self.0.lock();
        state.serving += 1;
        state.awake = state.awake.saturating_sub(1);
    }
}

impl Drop for Serving {
    fn drop(&mut self) {
        self.0.change(|state| {
            state.serving -= 1;
            state.awake += 1;
        });
    }
}
