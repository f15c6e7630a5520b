//! Completions for JavaScript: in batches, and never from a foreign thread.
//!
//! The obvious way, a promise of the native side per call, wakes the event loop
//! once per call and needs a second set of threads. Here a call carries a
//! number, which JavaScript gives it. A worker of the core puts what happened
//! into a queue, and the first of a batch wakes the event loop, which then takes
//! all that is there. Starts come in batches as well, so that calls which begin
//! together wake the worker once.
//!
//! The wake-up holds no process alive by itself. While somebody waits for a
//! call it does: [`Bridge::hold`]. A timer of JavaScript could be one that a test
//! has replaced, and then the program would end in the middle of the call.

use std::collections::HashMap;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use gureum::engine::{self, CallHandle, CredentialRequest, EngineReply, guarded};
use napi::bindgen_prelude::{Array, ClassInstance, Env, Error, FromNapiValue, Function, Result, Uint8Array};
use napi::threadsafe_function::{ThreadsafeFunction, ThreadsafeFunctionCallMode};
use napi::{JsString, Status, sys};
use napi_derive::napi;

use crate::client::Client;
use crate::guard::entered;
use crate::logs::{self, WARN};

/// What happened, in the order in which it did.
pub enum Event {
    /// A call ended. The flag says whether its answer is a file.
    Done(u32, bool, EngineReply),
    /// The core asks a provider for keys, for the call of this number.
    Keys(u32, Option<u32>, CredentialRequest),
    /// The core has something to say, about the call of this number.
    Log(u8, Option<u32>, String),
}

/// How an event is marked in a batch; `runtime.ts` has the same numbers.
#[derive(Clone, Copy)]
enum Mark {
    Error = 0,
    Answer = 1,
    End = 2,
    Keys = 3,
    Log = 4,
}

impl Mark {
    fn of(reply: &EngineReply) -> Self {
        match (reply.ok, reply.end) {
            (false, _) => Mark::Error,
            (true, true) => Mark::End,
            (true, false) => Mark::Answer,
        }
    }
}

/// How much of each call [`Bridge::start`] takes.
const PARTS: usize = 6;

/// Log records that wait for JavaScript at most. A thread of JavaScript that computes for a minute would otherwise find
/// all records of that minute.
const MOST_RECORDS: usize = 1_000;

type Wake = ThreadsafeFunction<(), (), (), Status, false, true>;

/// What the threads of the core and the thread of JavaScript share.
pub struct Shared {
    queue: Mutex<Queue>,
    in_flight: AtomicUsize,
    wake: Wake,
}

/// What has happened since JavaScript looked last.
#[derive(Default)]
struct Queue {
    events: Vec<Event>,
    /// How many of them are log records.
    records: usize,
    /// Log records that were dropped.
    lost: usize,
}

impl Queue {
    fn put(&mut self, event: Event) {
        if matches!(event, Event::Log(..)) {
            if self.records == MOST_RECORDS {
                self.lost += 1;
                return;
            }
            self.records += 1;
        }
        self.events.push(event);
    }

    fn take(&mut self) -> Vec<Event> {
        let Queue { mut events, lost, .. } = std::mem::take(self);
        if lost > 0 {
            let line = format!("{lost} records of the log were dropped, because this thread did not take them");
            events.push(Event::Log(WARN, None, line));
        }
        events
    }
}

impl Shared {
    /// Leaves an event. Of a batch only the first one wakes JavaScript. Once its environment is gone, nobody hears it.
    pub fn push(&self, event: Event) {
        if self.put(event) {
            self.wake();
        }
    }

    /// Leaves the end of a call. Others may end in the same turn, and then JavaScript wakes once for all of them.
    fn push_done(self: Arc<Self>, event: Event) {
        let is_alone = self.in_flight.fetch_sub(1, Ordering::Relaxed) == 1;
        match self.put(event) {
            false => {}
            true if is_alone => self.wake(),
            true => engine::after_turn(move || self.wake()),
        }
    }

    /// Whether it is the first one of a batch.
    fn put(&self, event: Event) -> bool {
        let mut queue = lock(&self.queue);
        let was_empty = queue.events.is_empty();
        queue.put(event);
        was_empty
    }

    fn wake(&self) {
        self.wake.call((), ThreadsafeFunctionCallMode::NonBlocking);
    }
}

/// What belongs to the thread of JavaScript alone. The locks are never waited for; they satisfy the compiler.
#[derive(Default)]
struct Table {
    calls: HashMap<u32, CallHandle>,
    next_keys: u32,
    keys: HashMap<u32, CredentialRequest>,
    /// The replies of the batch that was taken last, for those who want to know more about one.
    batch: Vec<EngineReply>,
}

impl Table {
    /// An ended call has no use for its handle. Dropping it here, not on the core's threads, keeps the table with JavaScript.
    fn end(&mut self, number: u32, reply: EngineReply) {
        self.calls.remove(&number);
        self.batch.push(reply);
    }

    /// Keeps a request for keys until it is answered, and gives its number.
    fn note(&mut self, request: CredentialRequest) -> u32 {
        self.next_keys = self.next_keys.wrapping_add(1);
        self.keys.insert(self.next_keys, request);
        self.next_keys
    }
}

/// All calls of one environment.
#[napi]
pub struct Bridge {
    shared: Arc<Shared>,
    table: Arc<Mutex<Table>>,
}

/// Starts calls; what a client keeps of its bridge.
#[derive(Clone)]
pub struct Starter {
    shared: Arc<Shared>,
    table: Arc<Mutex<Table>>,
}

#[napi]
impl Bridge {
    /// `wake` is called when there is something to take.
    #[napi(constructor)]
    pub fn new(wake: Function<'_, (), ()>) -> Result<Self> {
        entered("Bridge.new", || {
            let wake = wake.build_threadsafe_function::<()>().weak::<true>().build()?;
            let shared = Arc::new(Shared { queue: Mutex::default(), in_flight: AtomicUsize::new(0), wake });
            Ok(Bridge { shared, table: Arc::default() })
        })
    }

    /// Starts calls: client, number, operation, input, options, and whether the answer is a file, of each, one after
    /// another. Input and options are JSON objects; no text means no options.
    #[napi]
    pub fn start(&self, calls: Array<'_>) -> Result<()> {
        entered("Bridge.start", || (0..calls.len()).step_by(PARTS).try_for_each(|at| self.begin(&calls, at)))
    }

    /// Whether the process goes on until the event loop is woken: while somebody waits for a call.
    #[napi]
    pub fn hold(&self, env: &Env, is_held: bool) -> Result<()> {
        entered("Bridge.hold", || self.held(env, is_held))
    }

    /// Takes everything that happened: mark, number and content of each event, one after another.
    #[napi]
    pub fn take<'env>(&self, env: &'env Env) -> Result<Array<'env>> {
        entered("Bridge.take", || self.taken(env)).inspect_err(|_| {
            // A queue that is never emptied would never ring again. JavaScript gives up whoever waits.
            let lost = lock(&self.shared.queue).take();
            drop(lost);
        })
    }

    /// How the call went whose reply was the `index`th of the batch that was taken last, in JSON.
    #[napi]
    pub fn meta<'env>(&self, env: &'env Env, index: u32) -> Result<JsString<'env>> {
        entered("Bridge.meta", || {
            let table = lock(&self.table);
            text(env, table.batch.get(index as usize).map_or(b"{}".as_slice(), |reply| &reply.meta))
        })
    }

    /// How many calls, requests for keys and untaken events it holds. For tests of what is left behind.
    #[napi]
    pub fn sizes(&self) -> Result<Vec<u32>> {
        entered("Bridge.sizes", || {
            let table = lock(&self.table);
            let sizes = [table.calls.len(), table.keys.len(), lock(&self.shared.queue).events.len()];
            Ok(sizes.map(|size| size as u32).to_vec())
        })
    }

    /// Ends a call that is in flight; nothing if it is not.
    #[napi]
    pub fn cancel(&self, number: u32) -> Result<()> {
        entered("Bridge.cancel", || {
            // Cancelling leaves an event, which must not happen under the lock.
            let call = lock(&self.table).calls.remove(&number);
            drop(call);
            Ok(())
        })
    }

    /// Answers a request for keys, in JSON.
    #[napi]
    pub fn supply(&self, number: u32, keys: String) -> Result<()> {
        self.answer("Bridge.supply", number, |request| request.supply(keys.as_bytes()))
    }

    /// Refuses a request for keys.
    #[napi]
    pub fn refuse(&self, number: u32, reason: String) -> Result<()> {
        self.answer("Bridge.refuse", number, |request| request.refuse(&reason))
    }

    /// From now on records of this level and above arrive here; 255 ends them.
    #[napi]
    pub fn listen(&self, level: u8) -> Result<()> {
        entered("Bridge.listen", || {
            logs::listen(&self.shared, level);
            Ok(())
        })
    }
}

impl Bridge {
    fn begin(&self, calls: &Array<'_>, at: u32) -> Result<()> {
        let client: ClassInstance<'_, Client> = part(calls, at)?;
        let (number, operation): (u32, String) = (part(calls, at + 1)?, part(calls, at + 2)?);
        let (input, options): (String, String) = (part(calls, at + 3)?, part(calls, at + 4)?);
        let is_file = part(calls, at + 5)?;
        let started = guarded("Bridge.begin", || client.start(number, &operation, &input, &options, is_file));
        // A defect of one call is no reason to lose those behind it.
        if let Err(defect) = started {
            self.shared.push(Event::Done(number, false, EngineReply::of_error(&operation, defect)));
        }
        Ok(())
    }

    fn held(&self, env: &Env, is_held: bool) -> Result<()> {
        let wake = self.shared.wake.raw();
        let set = if is_held { sys::napi_ref_threadsafe_function } else { sys::napi_unref_threadsafe_function };
        // SAFETY: JavaScript has called, so this is the thread of the environment to which the function belongs, and the
        // environment lives. The function is there as long as `shared` is.
        let status = unsafe { set(env.raw(), wake) };
        match Status::from(status) {
            Status::Ok => Ok(()),
            other => Err(Error::new(other, "the event loop cannot be held")),
        }
    }

    fn answer(&self, place: &str, number: u32, answer: impl FnOnce(CredentialRequest)) -> Result<()> {
        let answered = entered(place, || {
            let request = lock(&self.table).keys.remove(&number);
            request.map(answer);
            Ok(())
        });
        // After a defect it may still be there. Dropping it refuses it, so that the call does not wait.
        let left = lock(&self.table).keys.remove(&number);
        drop(left);
        answered
    }

    fn taken<'env>(&self, env: &'env Env) -> Result<Array<'env>> {
        let events = lock(&self.shared.queue).take();
        let mut table = lock(&self.table);
        table.batch.clear();
        let mut out = env.create_array(events.len() as u32 * 3)?;
        for (index, event) in events.into_iter().enumerate() {
            let at = index as u32 * 3;
            match event {
                Event::Done(number, is_file, reply) => {
                    out.set(at, Mark::of(&reply) as u32)?;
                    out.set(at + 1, number)?;
                    if is_file && reply.ok {
                        out.set(at + 2, Uint8Array::with_data_copied(&reply.body))?;
                    } else {
                        out.set(at + 2, text(env, &reply.body)?)?;
                    }
                    table.end(number, reply);
                }
                Event::Keys(provider, call, request) => {
                    out.set(at, Mark::Keys as u32)?;
                    out.set(at + 1, provider)?;
                    out.set(at + 2, vec![table.note(request), call.unwrap_or_default()])?;
                }
                Event::Log(level, call, line) => {
                    out.set(at, Mark::Log as u32)?;
                    // Two numbers in one: the level has eight bits.
                    out.set(at + 1, f64::from(call.unwrap_or_default()) * 256.0 + f64::from(level))?;
                    out.set(at + 2, line)?;
                }
            }
        }
        Ok(out)
    }

    /// What a client needs of it.
    pub fn starter(&self) -> Starter {
        Starter { shared: Arc::clone(&self.shared), table: Arc::clone(&self.table) }
    }
}

impl Drop for Bridge {
    fn drop(&mut self) {
        // The environment ends: nobody waits any more, and each call that goes is one connection less. Nobody is there
        // either to hear of a defect.
        let _ = guarded("Bridge.drop", || {
            let calls = std::mem::take(&mut lock(&self.table).calls);
            drop(calls);
        });
    }
}

impl Starter {
    /// Notes call `number`, which has started.
    pub fn note(&self, number: u32, is_file: bool, call: CallHandle) {
        let shared = Arc::clone(&self.shared);
        shared.in_flight.fetch_add(1, Ordering::Relaxed);
        call.on_done(move |reply| shared.push_done(Event::Done(number, is_file, reply)));
        lock(&self.table).calls.insert(number, call);
    }

    /// Asks provider `number` for keys, from any thread.
    pub fn ask_for_keys(&self, number: u32, request: CredentialRequest) {
        self.shared.push(Event::Keys(number, engine::calling(), request));
    }
}

fn text<'env>(env: &'env Env, bytes: &[u8]) -> Result<JsString<'env>> {
    // Most answers are, and then JavaScript need not look at each character.
    if bytes.is_ascii() {
        return env.create_string_latin1(bytes);
    }
    // What is not UTF-8 comes out as replacement characters, as a browser shows it.
    match std::str::from_utf8(bytes) {
        Ok(text) => env.create_string(text),
        Err(_) => env.create_string(String::from_utf8_lossy(bytes)),
    }
}

fn part<T: FromNapiValue>(parts: &Array<'_>, at: u32) -> Result<T> {
    parts.get(at)?.ok_or_else(|| Error::from_reason("a call is not complete"))
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
