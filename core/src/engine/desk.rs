//! The calls of a language that are in flight, and what happened to them.
//!
//! The obvious way, a future or a callback for each call, makes a thread of the
//! core enter the language for every reply: it wakes an event loop each time,
//! fights for an interpreter, and crashes or hangs where a program ends or
//! forks. Here a call carries a number, which its language gave it. The core's
//! thread leaves what happened in a queue; the first event of a batch wakes the
//! language, which then takes all that is there.
//!
//! What a language keeps with a call, the future that waits for example, comes
//! from its own threads and goes back to them. The core's thread never touches
//! it, not even to drop it.

mod listeners;
mod queue;
mod records;

use std::collections::HashMap;
use std::fmt;
use std::mem;
use std::sync::atomic::{AtomicU64, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

pub use queue::{Event, Mark};
pub use records::{Record, Records};

use super::guard::guarded;
use super::handle::CallHandle;
use super::keys::CredentialRequest;
use super::origin::{calling, numbered};
use super::reply::EngineReply;
use crate::error::Result;
use crate::events::CallEvent;
use crate::process;
use queue::Queue;

/// How a language is woken, from any thread.
pub trait Wake: Send + Sync + 'static {
    /// Whether a record of the log is worth it. If not, records wait for the next call that has something to say.
    const FOR_RECORDS: bool = true;

    /// There is something to take. It is not said again before somebody took. `has_company` says that it is the end of a
    /// call and that others are in flight, which may end in the same turn: see [`after_turn`](super::after_turn).
    fn wake(&self, has_company: bool);
}

/// All calls of one event loop, environment or process. `K` is what the language keeps with each.
///
/// It belongs to the process that made it: in a forked child it gives nothing and waits for no lock.
pub struct Desk<W, K> {
    process: u32,
    wake: W,
    queue: Mutex<Queue>,
    calls: Mutex<HashMap<u64, InFlight<K>>>,
    /// How many calls have not ended.
    running: AtomicUsize,
    requests: Mutex<HashMap<u64, CredentialRequest>>,
    last_request: AtomicU64,
}

struct InFlight<K> {
    kept: K,
    /// Dropping it cancels the call, which leaves an event. None if the call could not begin.
    call: Option<CallHandle>,
}

impl<W: Wake, K: Send + 'static> Desk<W, K> {
    /// An empty one, where at most `most_records` records of the log wait.
    pub fn new(wake: W, most_records: usize) -> Arc<Self> {
        Arc::new(Desk {
            process: process::id(),
            wake,
            queue: Mutex::new(Queue::new(most_records)),
            calls: Mutex::default(),
            running: AtomicUsize::new(0),
            requests: Mutex::default(),
            last_request: AtomicU64::new(0),
        })
    }

    /// How its language is woken.
    pub fn waker(&self) -> &W {
        &self.wake
    }

    /// Whether a parent of this process made it.
    pub fn is_inherited(&self) -> bool {
        self.process != process::id()
    }

    /// Makes the call that `begin` starts the call of this number. Its reply becomes an event.
    pub fn start(self: &Arc<Self>, number: u64, kept: K, begin: impl FnOnce() -> CallHandle) {
        let call = numbered(number, begin);
        let running = Arc::clone(call.running());
        self.running.fetch_add(1, Ordering::Relaxed);
        // Before the reply can come, which another thread may take at once.
        let before = locked(&self.calls).insert(number, InFlight { kept, call: Some(call) });
        drop(before);
        let desk = Arc::clone(self);
        running.on_done(move |reply| desk.done(number, reply));
    }

    /// Says how a call ended that met a defect on its way here.
    pub fn fail(&self, number: u64, kept: K, reply: EngineReply) {
        let begun = locked(&self.calls).insert(number, InFlight { kept, call: None });
        self.put(Event::Done(number, reply), false);
        // If it had begun: cancelling leaves an event, which must come after that one and must not happen under the lock.
        drop(begun);
    }

    /// Ends a call in flight; its event says so. Nothing happens if it has ended.
    pub fn cancel(&self, number: u64) {
        if self.is_inherited() {
            return;
        }
        let calls = locked(&self.calls);
        let call = calls.get(&number).and_then(|in_flight| in_flight.call.as_ref());
        let running = call.map(|call| Arc::clone(call.running()));
        // Cancelling leaves an event, which must not happen under the lock.
        drop(calls);
        running.into_iter().for_each(|running| running.cancel());
    }

    /// Ends a call of which nobody wants to hear any more, and gives back what was kept with it.
    pub fn forget(&self, number: u64) -> Option<K> {
        if self.is_inherited() {
            return None;
        }
        // As above: the lock is free when the handle goes.
        let in_flight = locked(&self.calls).remove(&number)?;
        Some(in_flight.kept)
    }

    /// Looks at what is kept with a call.
    pub fn kept<T>(&self, number: u64, look: impl FnOnce(&K) -> T) -> Option<T> {
        locked(&self.calls).get(&number).map(|in_flight| look(&in_flight.kept))
    }

    /// Takes what has happened, in order: at most `most` bytes, the first event in any case. What is left wakes the
    /// language once more.
    pub fn take(&self, most: usize) -> Vec<Event> {
        if self.is_inherited() {
            return Vec::new();
        }
        let (events, is_more) = locked(&self.queue).take(most);
        if is_more {
            self.wake.wake(false);
        }
        events
    }

    /// What was kept with a call of which the reply was taken. None: it was forgotten or given up meanwhile, and nobody
    /// waits for the reply.
    pub fn end(&self, number: u64) -> Option<K> {
        let in_flight = locked(&self.calls).remove(&number)?;
        Some(in_flight.kept)
    }

    /// Ends everything and gives back what was kept with the calls: when nobody will take any more, and after a defect in
    /// a delivery. Then nobody knows whose replies were lost, and who waits for one would wait for ever.
    ///
    /// What is put on the desk later is served again.
    pub fn give_up(&self) -> Vec<(u64, K)> {
        let calls = match self.is_inherited() {
            true => self.abandoned(),
            false => {
                // Dropping requests refuses them.
                drop(locked(&self.queue).take(usize::MAX));
                drop(mem::take(&mut *locked(&self.requests)));
                mem::take(&mut *locked(&self.calls))
            }
        };
        calls.into_iter().map(|(number, in_flight)| (number, in_flight.kept)).collect()
    }

    /// Asks provider `provider` for keys, on behalf of the call whose work this thread does.
    pub fn ask(&self, provider: u64, request: CredentialRequest) {
        self.put(Event::Keys { provider, call: calling(), request }, false);
    }

    /// Keeps a request for keys until it is answered, and gives its number.
    pub fn keep(&self, request: CredentialRequest) -> u64 {
        let number = self.last_request.fetch_add(1, Ordering::Relaxed) + 1;
        locked(&self.requests).insert(number, request);
        number
    }

    /// Answers a request for keys, for the place of a language package that is named. Nothing happens if it has an answer.
    pub fn answer(&self, place: &str, number: u64, answer: impl FnOnce(CredentialRequest)) -> Result<()> {
        let request = locked(&self.requests).remove(&number);
        // It goes along, so that a defect drops it too, which refuses it: the call must not wait.
        guarded(place, move || request.map(answer)).map(drop)
    }

    /// Leaves a record of the log.
    pub fn record(&self, record: Record) {
        self.put_record(Event::Log(record));
    }

    /// Leaves what happened in a call, for the hooks of this number.
    pub fn tell(&self, number: u64, event: &CallEvent) {
        self.put_record(Event::Told(number, event.to_json()));
    }

    fn put_record(&self, record: Event) {
        let is_first = locked(&self.queue).put_record(record, W::FOR_RECORDS);
        if is_first {
            self.wake.wake(false);
        }
    }

    /// Whether there is no call whose end was not taken.
    pub fn is_idle(&self) -> bool {
        locked(&self.calls).is_empty()
    }

    /// How many calls, requests for keys and events are here. For tests of what is left behind.
    pub fn sizes(&self) -> [usize; 3] {
        [locked(&self.calls).len(), locked(&self.requests).len(), locked(&self.queue).len()]
    }

    fn done(&self, number: u64, reply: EngineReply) {
        let has_company = self.running.fetch_sub(1, Ordering::Relaxed) > 1;
        self.put(Event::Done(number, reply), has_company);
    }

    fn put(&self, event: Event, has_company: bool) {
        let is_first = locked(&self.queue).put(event);
        if is_first {
            self.wake.wake(has_company);
        }
    }
}

impl<W, K> Desk<W, K> {
    /// The calls of the parent, if no thread of it was in the middle of them: that thread is not here to go on.
    fn abandoned(&self) -> HashMap<u64, InFlight<K>> {
        self.calls.try_lock().map(|mut calls| mem::take(&mut *calls)).unwrap_or_default()
    }
}

impl<W, K> Drop for Desk<W, K> {
    fn drop(&mut self) {
        if self.process != process::id() {
            drop(self.abandoned());
            // A thread of the parent may have been in the middle of these.
            mem::forget((mem::take(&mut self.calls), mem::take(&mut self.queue), mem::take(&mut self.requests)));
        }
    }
}

impl<W, K> fmt::Debug for Desk<W, K> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Desk").field("running", &self.running).finish_non_exhaustive()
    }
}

fn locked<T>(place: &Mutex<T>) -> MutexGuard<'_, T> {
    place.lock().unwrap_or_else(PoisonError::into_inner)
}

#[cfg(test)]
#[path = "../../tests/unit/engine/desk.rs"]
mod tests;
