//! The calls of one environment of JavaScript: what happened to them becomes values of it.
//!
//! A promise of the native side per call would wake the event loop once per
//! call and need a second set of threads. Here all calls stand on one desk of
//! the core, which wakes the event loop once for a batch.
//!
//! The wake-up holds no process alive by itself. While a call is in flight it
//! does: [`held`]. A timer of JavaScript could be one that a test has replaced,
//! and then the program would end in the middle of the call.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use gureum::engine::{self, CredentialRequest, Desk, EngineReply, Event, Mark, Record, guarded};
use napi::JsString;
use napi::bindgen_prelude::{Array, Env, Function, Result, Uint8Array};
use napi_derive::napi;

use crate::guard::{entered, thrown};
use crate::waker::Waker;

/// Log records that wait for JavaScript at most. A thread of JavaScript that computes for a minute would otherwise find
/// all records of that minute.
const MOST_RECORDS: usize = 1_000;

/// Calls in flight, each with whether its answer is a file.
pub type Calls = Desk<Waker, bool>;

/// All calls of one environment.
#[napi]
pub struct Bridge {
    calls: Arc<Calls>,
    /// The replies of the batch that was taken last, for those who want to know more about one. The lock is never waited
    /// for; it satisfies the compiler.
    batch: Mutex<Vec<EngineReply>>,
}

#[napi]
impl Bridge {
    /// `wake` is called when there is something to take.
    #[napi(constructor)]
    pub fn new(wake: Function<'_, (), ()>) -> Result<Self> {
        entered("Bridge.new", || {
            Ok(Bridge { calls: Desk::new(Waker::new(&wake)?, MOST_RECORDS), batch: Mutex::default() })
        })
    }

    /// Takes everything that happened: mark, number and content of each event, one after another.
    #[napi]
    pub fn take<'env>(&self, env: &'env Env) -> Result<Array<'env>> {
        entered("Bridge.take", || self.taken(env)).inspect_err(|_| {
            // JavaScript does the same with whoever waits.
            drop(self.calls.give_up());
            // Nobody is there to hear that this is not possible either.
            let _ = held(env, &self.calls);
        })
    }

    /// How the call went whose reply was the `index`th of the batch that was taken last, in JSON.
    #[napi]
    pub fn meta<'env>(&self, env: &'env Env, index: u32) -> Result<JsString<'env>> {
        entered("Bridge.meta", || {
            let batch = self.batch();
            text(env, batch.get(index as usize).map_or(b"{}".as_slice(), |reply| &reply.meta))
        })
    }

    /// How many calls, requests for keys and untaken events it holds. For tests of what is left behind.
    #[napi]
    pub fn sizes(&self) -> Result<Vec<u32>> {
        entered("Bridge.sizes", || Ok(self.calls.sizes().map(|size| size as u32).to_vec()))
    }

    /// Ends a call that is in flight; nothing if it is not.
    #[napi]
    pub fn cancel(&self, number: u32) -> Result<()> {
        entered("Bridge.cancel", || self.ended(number)).inspect_err(|_| {
            // JavaScript gives up whoever waits. Nobody wants to hear of it any more.
            self.calls.forget(number.into());
        })
    }

    /// Starts an examination of this machine under a number. `config` is a JSON object.
    #[napi]
    pub fn doctor(&self, env: &Env, number: u32, config: String) -> Result<()> {
        entered("Bridge.doctor", || {
            self.calls.start(number.into(), false, || engine::doctor(config.as_bytes()));
            held(env, &self.calls)
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
            self.calls.listen(level);
            Ok(())
        })
    }
}

impl Bridge {
    /// What a client needs of it.
    pub fn calls(&self) -> &Arc<Calls> {
        &self.calls
    }

    fn ended(&self, number: u32) -> Result<()> {
        self.calls.cancel(number.into());
        Ok(())
    }

    fn answer(&self, place: &str, number: u32, answer: impl FnOnce(CredentialRequest)) -> Result<()> {
        self.calls.answer(place, number.into(), answer).map_err(|error| thrown(&error))
    }

    fn taken<'env>(&self, env: &'env Env) -> Result<Array<'env>> {
        let events = self.calls.take(usize::MAX);
        self.batch().clear();
        let mut out = env.create_array(events.len() as u32 * 3)?;
        for (index, event) in events.into_iter().enumerate() {
            self.put(env, &mut out, index as u32 * 3, event)?;
        }
        held(env, &self.calls)?;
        Ok(out)
    }

    /// Puts an event at its place.
    fn put(&self, env: &Env, out: &mut Array<'_>, at: u32, event: Event) -> Result<()> {
        match event {
            Event::Done(number, reply) => {
                // Of one that was given up JavaScript knows nothing either, and passes it over.
                let is_file = self.calls.end(number).unwrap_or_default();
                out.set(at, Mark::from(&reply) as u32)?;
                out.set(at + 1, number as u32)?;
                if is_file && reply.ok {
                    out.set(at + 2, Uint8Array::with_data_copied(&reply.body))?;
                } else {
                    out.set(at + 2, text(env, &reply.body)?)?;
                }
                self.batch().push(reply);
            }
            Event::Keys { provider, call, request } => {
                out.set(at, Mark::Keys as u32)?;
                out.set(at + 1, provider as u32)?;
                out.set(at + 2, vec![self.calls.keep(request) as u32, call.unwrap_or_default() as u32])?;
            }
            Event::Told(number, event) => {
                out.set(at, Mark::Event as u32)?;
                out.set(at + 1, number as u32)?;
                out.set(at + 2, event)?;
            }
            Event::Log(Record { level, call, line, data }) => {
                out.set(at, Mark::Log as u32)?;
                // Two numbers in one: the level has eight bits.
                out.set(at + 1, call.unwrap_or_default() as f64 * 256.0 + f64::from(level))?;
                out.set(at + 2, vec![line, data])?;
            }
        }
        Ok(())
    }

    fn batch(&self) -> MutexGuard<'_, Vec<EngineReply>> {
        self.batch.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Keeps the process going while calls are in flight, and no longer.
pub fn held(env: &Env, calls: &Calls) -> Result<()> {
    calls.waker().hold(env, !calls.is_idle())
}

impl Drop for Bridge {
    fn drop(&mut self) {
        // The environment ends: nobody waits any more, and each call that goes is one connection less. Nobody is there
        // either to hear of a defect.
        let _ = guarded("Bridge.drop", || drop(self.calls.give_up()));
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
