//! The calls of a process of Swift or Kotlin: what happened to them crosses in batches, to a thread of the language that
//! waits for it.
//!
//! The obvious way, a callback for each call, makes a thread of the core enter
//! the language's runtime for every reply, and a virtual machine charges dearly
//! for that. Here all calls stand on one desk of the core.

use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};

use gureum::Error;
use serde_json::Value;

use gureum::engine::{CallEvent, CallHandle, CredentialRequest, Desk, EngineReply, Event, Mark, Record, Wake, guarded};

/// How many records of the log wait at most. A listener that is slower than the calls must not fill the memory.
const MOST_RECORDS: usize = 10_000;

/// How many bytes are taken at once, the first event in any case. More would not fit into what a language can address as one
/// block.
const MOST_BYTES: usize = 256 * 1024 * 1024;

/// The level of an error in the log.
const ERROR: u64 = 40;

/// Something that happened.
#[derive(uniffi::Record)]
pub struct BridgeEvent {
    /// 0: a call failed. 1: an answer, more may follow. 2: an answer, nothing follows. 3: a provider is asked for keys.
    /// 4: a record of the log. 5: something happened that hooks want to hear.
    pub mark: u8,
    /// Number of the call, the provider or the hooks, or the level of the record.
    pub number: u64,
    /// The answer; the error in JSON; the number of the request for keys; the record, its text and its data in a JSON array;
    /// what happened, in JSON.
    pub body: Vec<u8>,
    /// How the call went, in JSON, if that was asked for. With a request for keys and a record: the number of the call that
    /// it belongs to, so that the language answers in its context.
    pub meta: Vec<u8>,
}

/// What is under way and what happened. One for each process.
#[derive(uniffi::Object)]
pub struct Bridge {
    /// Each call with whether its meta is wanted.
    calls: Arc<Desk<Sleeper, bool>>,
    /// What `gureum_take` gave last.
    block: Mutex<Vec<u8>>,
}

/// The thread that takes, and whether it may sleep.
#[derive(Default)]
struct Sleeper {
    state: Mutex<Sleep>,
    woken: Condvar,
}

#[derive(Default)]
struct Sleep {
    is_woken: bool,
    is_closed: bool,
}

impl Wake for Sleeper {
    fn wake(&self, _has_company: bool) {
        lock(&self.state).is_woken = true;
        self.woken.notify_one();
    }
}

impl Sleeper {
    /// Sleeps until there is something to take. Whether the bridge is closed, and nobody wakes it any more.
    fn sleep(&self) -> bool {
        let is_asleep = |state: &mut Sleep| !state.is_woken && !state.is_closed;
        let state = self.woken.wait_while(lock(&self.state), is_asleep);
        let mut state = state.unwrap_or_else(PoisonError::into_inner);
        state.is_woken = false;
        state.is_closed
    }

    fn close(&self) {
        lock(&self.state).is_closed = true;
        self.woken.notify_all();
    }
}

#[uniffi::export]
impl Bridge {
    /// An empty bridge.
    #[uniffi::constructor]
    pub fn new() -> Arc<Self> {
        let empty = || Arc::new(Bridge { calls: Desk::new(Sleeper::default(), MOST_RECORDS), block: Mutex::default() });
        guarded("Bridge.new", empty).unwrap_or_else(|_| empty())
    }

    /// Waits until something has happened and takes all of it, in order. Nothing at all means that the bridge is closed.
    pub fn take(&self) -> Vec<BridgeEvent> {
        guarded("Bridge.take", || self.taken()).unwrap_or_else(|error| self.given_up(&error))
    }

    /// Ends a call in flight; its event says so. Nothing happens if it has ended.
    pub fn cancel(&self, number: u64) {
        let cancel = || self.calls.cancel(number);
        // Whoever cancels waits for the end of the call, so it is ended after a defect, too.
        let _ = guarded("Bridge.cancel", cancel).or_else(|_| guarded("Bridge.cancel again", cancel));
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
    pub fn listen(&self, level: u8) {
        // Nobody waits for this, so nobody can be told. The program's panic hook was.
        let _ = guarded("Bridge.listen", || self.calls.listen(level));
    }

    /// How many calls and requests for keys are under way.
    pub fn under_way(&self) -> u64 {
        let count = || {
            let [calls, requests, _] = self.calls.sizes();
            (calls + requests) as u64
        };
        guarded("Bridge.under_way", count).unwrap_or_default()
    }

    /// Lets the thread that takes go, once it has taken what is there.
    pub fn close(&self) {
        // Nobody waits for this, so nobody can be told. The program's panic hook was.
        let _ = guarded("Bridge.close", || self.calls.waker().close());
    }
}

impl Bridge {
    fn taken(&self) -> Vec<BridgeEvent> {
        loop {
            let is_closed = self.calls.waker().sleep();
            let events: Vec<_> =
                self.calls.take(MOST_BYTES).into_iter().filter_map(|event| self.event(event)).collect();
            if is_closed || !events.is_empty() {
                return events;
            }
        }
    }

    /// As the language takes it, unless nobody waits for it.
    fn event(&self, event: Event) -> Option<BridgeEvent> {
        Some(match event {
            Event::Done(number, reply) => done(number, self.calls.end(number)?, &reply),
            Event::Keys { provider, call, request } => {
                let body = self.calls.keep(request).to_string().into_bytes();
                BridgeEvent { mark: Mark::Keys as u8, number: provider, body, meta: digits(call) }
            }
            Event::Log(Record { level, call, line, data }) => record(level.into(), &line, &data, digits(call)),
            Event::Told(number, event) => {
                BridgeEvent { mark: Mark::Event as u8, number, body: event.into_bytes(), meta: Vec::new() }
            }
        })
    }

    /// What is taken after a defect: the end of all that is under way.
    fn given_up(&self, error: &Error) -> Vec<BridgeEvent> {
        let reply = EngineReply::of_error("call", error.clone());
        let ended = self.calls.give_up().into_iter().map(|(number, _)| done(number, false, &reply));
        // Never nothing: that would say that the bridge is closed.
        ended.chain([record(ERROR, &error.to_string(), "{}", Vec::new())]).collect()
    }

    /// Starts a call. Its reply becomes an event.
    pub(crate) fn start(&self, number: u64, wants_meta: bool, begin: impl FnOnce() -> CallHandle) {
        self.calls.start(number, wants_meta, begin);
    }

    /// Says that call `number` ended in a defect.
    pub(crate) fn fail(&self, number: u64, error: Error) {
        self.calls.fail(number, false, EngineReply::of_error("call", error));
    }

    /// Tells hooks `number` what happened.
    pub(crate) fn tell(&self, number: u64, event: &CallEvent) {
        self.calls.tell(number, event);
    }

    /// Asks provider `number` for keys.
    pub(crate) fn ask(&self, number: u64, request: CredentialRequest) {
        self.calls.ask(number, request);
    }

    fn answer(&self, place: &str, request: u64, answer: impl FnOnce(CredentialRequest)) {
        // A defect refuses the keys, and that is all that there is to say.
        let _ = self.calls.answer(place, request, answer);
    }

    /// Takes like `take`, and keeps what `pack` makes of it until the next time: its address and length.
    pub(crate) fn take_block(&self, pack: fn(Vec<BridgeEvent>) -> Vec<u8>) -> (u64, u64) {
        self.keep(pack(self.take()))
    }

    /// The same after a defect.
    pub(crate) fn given_up_block(&self, error: &Error, pack: fn(Vec<BridgeEvent>) -> Vec<u8>) -> (u64, u64) {
        self.keep(pack(self.given_up(error)))
    }

    fn keep(&self, block: Vec<u8>) -> (u64, u64) {
        let mut kept = lock(&self.block);
        *kept = block;
        (kept.as_ptr() as u64, kept.len() as u64)
    }
}

fn done(number: u64, wants_meta: bool, reply: &EngineReply) -> BridgeEvent {
    let meta = if wants_meta { reply.meta.to_vec() } else { Vec::new() };
    BridgeEvent { mark: Mark::from(reply) as u8, number, body: reply.body.to_vec(), meta }
}

fn record(level: u64, line: &str, data: &str, call: Vec<u8>) -> BridgeEvent {
    let body = format!("[{},{data}]", Value::from(line)).into_bytes();
    BridgeEvent { mark: Mark::Log as u8, number: level, body, meta: call }
}

fn digits(number: Option<u64>) -> Vec<u8> {
    number.map(|number| number.to_string().into_bytes()).unwrap_or_default()
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

#[cfg(test)]
#[path = "../tests/unit/bridge.rs"]
mod tests;
