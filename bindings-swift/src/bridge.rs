//! Completions for Swift and Kotlin: in batches, and never on a foreign thread.
//!
//! The obvious way, a callback for each call, makes a thread of the core enter
//! the language's runtime for every reply, and a virtual machine charges dearly
//! for that. Here a call carries a number. A worker of the core puts what
//! happened into a queue, and a thread of the language takes all that is there.

use std::collections::{HashMap, VecDeque};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError, Weak};

use gureum::Error;
use gureum::engine::{CallHandle, CredentialRequest, EngineReply, calling, guarded, logs, numbered};

use crate::door;

/// How many records of the log wait at most. A listener that is slower than the calls must not fill the memory.
const MOST_RECORDS: usize = 10_000;

/// How many bytes are taken at once, the first event in any case. More would not fit into what a language can address as one
/// block.
const MOST_BYTES: usize = 256 * 1024 * 1024;

/// Where records of the log go: to the bridge that listened last.
static LISTENER: Mutex<Weak<Bridge>> = Mutex::new(Weak::new());

/// How an event is marked.
#[derive(Clone, Copy)]
enum Mark {
    Error = 0,
    Answer = 1,
    End = 2,
    Keys = 3,
    Log = 4,
}

/// Something that happened.
#[derive(uniffi::Record)]
pub struct Event {
    /// 0: a call failed. 1: an answer, more may follow. 2: an answer, nothing follows. 3: a provider is asked for keys.
    /// 4: a record of the log.
    pub mark: u8,
    /// Number of the call or the provider, or the level of the record.
    pub number: u64,
    /// The answer; the error in JSON; the number of the request for keys; the record.
    pub body: Vec<u8>,
    /// How the call went, in JSON, if that was asked for.
    pub meta: Vec<u8>,
}

/// The queue and what is under way. One for each process.
#[derive(Default, uniffi::Object)]
pub struct Bridge {
    queue: Mutex<Queue>,
    filled: Condvar,
    calls: Mutex<HashMap<u64, Arc<CallHandle>>>,
    requests: Mutex<HashMap<u64, CredentialRequest>>,
    next_request: AtomicU64,
    /// What `gureum_take` gave last.
    block: Mutex<Vec<u8>>,
}

#[derive(Default)]
struct Queue {
    events: VecDeque<Event>,
    is_closed: bool,
    /// How many of the events are records of the log, and how many records found no place.
    records: usize,
    lost: usize,
}

#[uniffi::export]
impl Bridge {
    /// An empty bridge.
    #[uniffi::constructor]
    pub fn new() -> Arc<Self> {
        guarded("Bridge.new", Arc::default).unwrap_or_default()
    }

    /// Waits until something has happened and takes all of it, in order. Nothing at all means that the bridge is closed.
    pub fn take(&self) -> Vec<Event> {
        guarded("Bridge.take", || self.taken()).unwrap_or_else(|error| self.given_up(&error))
    }

    /// The number by which `gureum_take` knows this bridge.
    pub fn door(self: Arc<Self>) -> u64 {
        guarded("Bridge.door", || door::of_bridge(&self)).unwrap_or(door::NONE)
    }

    /// Ends a call in flight; its event says so. Nothing happens if it has ended.
    pub fn cancel(&self, number: u64) {
        let cancel = || {
            // Cancelling leaves an event, which must not happen under the lock.
            let call = lock(&self.calls).get(&number).cloned();
            call.into_iter().for_each(|call| call.cancel());
        };
        if guarded("Bridge.cancel", cancel).is_err() {
            // Whoever cancels waits for the end of the call, and dropping it is an end too.
            let call = lock(&self.calls).remove(&number);
            drop(call);
        }
    }

    /// Answers a request for keys, in JSON.
    pub fn supply(&self, request: u64, keys: String) {
        self.answer("Bridge.supply", request, |request| request.supply(keys.as_bytes()));
    }

    /// Refuses a request for keys.
    pub fn refuse(&self, request: u64, reason: String) {
        self.answer("Bridge.refuse", request, |request| request.refuse(&reason));
    }

    /// From now on records of this level and above arrive here: 5 trace, 10 debug, 20 info, 30 warn, 40 error; 255 ends
    /// them.
    pub fn listen(self: Arc<Self>, level: u8) {
        let listen = || {
            *lock(&LISTENER) = Arc::downgrade(&self);
            logs::listen(level, |level, line| {
                let listener = lock(&LISTENER).upgrade();
                listener.into_iter().for_each(|bridge| bridge.log(level, &line));
            });
        };
        // Nobody waits for this, so nobody can be told. The program's panic hook was.
        let _ = guarded("Bridge.listen", listen);
    }

    /// How many calls and requests for keys are under way.
    pub fn under_way(&self) -> u64 {
        let count = || (lock(&self.calls).len() + lock(&self.requests).len()) as u64;
        guarded("Bridge.under_way", count).unwrap_or_default()
    }

    /// Lets the thread that takes go, once it has taken what is there.
    pub fn close(&self) {
        let close = || {
            lock(&self.queue).is_closed = true;
            self.filled.notify_all();
        };
        // Nobody waits for this, so nobody can be told. The program's panic hook was.
        let _ = guarded("Bridge.close", close);
    }
}

impl Bridge {
    fn taken(&self) -> Vec<Event> {
        let queue = lock(&self.queue);
        let waited = self.filled.wait_while(queue, |queue| queue.events.is_empty() && !queue.is_closed);
        waited.unwrap_or_else(PoisonError::into_inner).take(MOST_BYTES)
    }

    /// What is taken after a defect. Nobody knows whose replies were lost, and who waits for one would wait for ever, so
    /// all that is under way ends.
    fn given_up(&self, error: &Error) -> Vec<Event> {
        let lost = lock(&self.queue).take(usize::MAX);
        let calls = std::mem::take(&mut *lock(&self.calls));
        lock(&self.requests).clear();
        let replies = lost.into_iter().filter(|event| event.mark <= Mark::End as u8).map(|event| event.number);
        let ended = replies.chain(calls.into_keys()).map(|number| failed(number, error.clone()));
        // Never nothing: that would say that the bridge is closed.
        ended.chain([record(40, &error.to_string(), Vec::new())]).collect()
    }

    /// Says that call `number` ended in a defect.
    pub(crate) fn fail(&self, number: u64, error: Error) {
        let call = lock(&self.calls).remove(&number);
        self.push(failed(number, error));
        // Cancelling leaves an event, which must come after that one and must not happen under the lock.
        drop(call);
    }

    fn answer(&self, place: &str, request: u64, answer: impl FnOnce(CredentialRequest)) {
        let answered = guarded(place, || {
            let request = lock(&self.requests).remove(&request);
            request.map(answer);
        });
        if answered.is_err() {
            // Dropping it refuses it, so that the call does not wait.
            lock(&self.requests).remove(&request);
        }
    }

    /// Takes like `take`, and keeps what `pack` makes of it until the next time: its address and length.
    pub(crate) fn take_block(&self, pack: fn(Vec<Event>) -> Vec<u8>) -> (u64, u64) {
        self.keep(pack(self.take()))
    }

    /// The same after a defect.
    pub(crate) fn given_up_block(&self, error: &Error, pack: fn(Vec<Event>) -> Vec<u8>) -> (u64, u64) {
        self.keep(pack(self.given_up(error)))
    }

    fn keep(&self, block: Vec<u8>) -> (u64, u64) {
        let mut kept = lock(&self.block);
        *kept = block;
        (kept.as_ptr() as u64, kept.len() as u64)
    }

    /// Starts a call and notes it. Its reply becomes an event.
    pub(crate) fn note(self: &Arc<Self>, number: u64, wants_meta: bool, begin: impl FnOnce() -> CallHandle) {
        let (bridge, call) = (Arc::clone(self), Arc::new(numbered(number as u32, begin)));
        // Before the reply can come, which takes it out again.
        lock(&self.calls).insert(number, Arc::clone(&call));
        call.on_done(move |reply| bridge.finish(number, wants_meta, reply));
    }

    /// Asks provider `number` for keys.
    pub(crate) fn ask_for_keys(&self, number: u64, request: CredentialRequest) {
        let id = self.next_request.fetch_add(1, Ordering::Relaxed);
        lock(&self.requests).insert(id, request);
        let body = id.to_string().into_bytes();
        self.push(Event { mark: Mark::Keys as u8, number, body, meta: call_here() });
    }

    fn log(&self, level: u8, line: &str) {
        let mut queue = lock(&self.queue);
        if queue.records >= MOST_RECORDS {
            queue.lost += 1;
            return;
        }
        queue.records += 1;
        drop(queue);
        self.push(record(level.into(), line, call_here()));
    }

    fn finish(&self, number: u64, wants_meta: bool, reply: EngineReply) {
        let mark = match reply {
            EngineReply { ok: false, .. } => Mark::Error,
            EngineReply { end: true, .. } => Mark::End,
            _ => Mark::Answer,
        };
        lock(&self.calls).remove(&number);
        let meta = if wants_meta { reply.meta.to_vec() } else { Vec::new() };
        self.push(Event { mark: mark as u8, number, body: reply.body.to_vec(), meta });
    }

    fn push(&self, event: Event) {
        let mut queue = lock(&self.queue);
        queue.events.push_back(event);
        let is_first = queue.events.len() == 1;
        drop(queue);
        if is_first {
            self.filled.notify_one();
        }
    }
}

impl Queue {
    /// What has happened, as far as it may be taken at once, and how many records of the log found no place.
    fn take(&mut self, most: usize) -> Vec<Event> {
        let lost = std::mem::take(&mut self.lost);
        if lost > 0 {
            let line =
                format!("{lost} records of the log were left out, because the listener is slower than they come");
            self.events.push_back(record(30, &line, Vec::new()));
            self.records += 1;
        }
        let mut bytes = 0;
        let fit = self.events.iter().take_while(|event| {
            let is_first = bytes == 0;
            bytes += event.body.len() + event.meta.len() + 1;
            is_first || bytes <= most
        });
        let fit = fit.count();
        let taken: Vec<_> = self.events.drain(..fit).collect();
        self.records -= taken.iter().filter(|event| event.mark == Mark::Log as u8).count();
        taken
    }
}

fn record(level: u64, line: &str, call: Vec<u8>) -> Event {
    Event { mark: Mark::Log as u8, number: level, body: line.into(), meta: call }
}

/// The number of the call whose work this thread does, cut to 32 bits: what stands as meta with a request for keys and a
/// record of the log, so that the language answers in the context of that call.
fn call_here() -> Vec<u8> {
    calling().map(|number| number.to_string().into_bytes()).unwrap_or_default()
}

fn failed(number: u64, error: Error) -> Event {
    let reply = EngineReply::of_error("call", error);
    Event { mark: Mark::Error as u8, number, body: reply.body.to_vec(), meta: Vec::new() }
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

#[cfg(test)]
#[path = "../tests/unit/bridge.rs"]
mod tests;
