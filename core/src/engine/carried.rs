//! A call that comes back to its thread whenever it needs keys.
//!
//! Whoever supplies keys is code of the user. It runs where the user waits: in
//! the context of the call, on a thread that his language knows, with nothing of
//! the core on the stack, so that it may do anything there, even let other work
//! of the thread go first. A language whose threads are not those of the system
//! needs all of that.

use std::fmt;
use std::future::{Future, poll_fn};
use std::mem;
use std::pin::{Pin, pin};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::Poll;

use futures_util::future::{Either, select};

use super::client::{EngineClient, reply_of, request_name};
use super::handle::{LOOK, Running};
use super::keys::{Asked, CredentialRequest};
use super::reply::{EngineReply, Part};
use super::steps::Steps;
use crate::error::Result;
use crate::process;
use crate::runtime;

/// A call on its own thread. It begins with the first [`carry`](Carried::carry). Dropping it ends it.
pub struct Carried {
    running: Arc<Running>,
    process: u32,
    work: Mutex<Option<Work>>,
    asked: Asked,
}

/// What a call comes back with.
#[derive(Debug)]
pub enum Pause {
    /// It is over.
    Over(EngineReply),
    /// It goes on when this has an answer.
    Keys(CredentialRequest),
}

type Work = Pin<Box<dyn Future<Output = Result<Part>> + Send>>;

impl EngineClient {
    /// A call like [`call_blocking`](EngineClient::call_blocking) that comes back for keys.
    pub fn carried(&self, operation: &str, input: &[u8], options: &[u8]) -> Carried {
        self.put(Running::new(operation), self.0.call(operation, input, options))
    }

    /// The same for any signed request.
    pub fn carried_request(&self, method: &str, target: &str, body: Option<Vec<u8>>, options: &[u8]) -> Carried {
        let running = Running::new(&request_name(method, target));
        self.put(running, self.0.request(method, target, body, options))
    }

    /// The same for what would be signed.
    pub fn carried_explanation(&self, operation: &str, input: &[u8], options: &[u8]) -> Carried {
        self.put(Running::new(operation), self.0.explain_signature(operation, input, options))
    }

    pub(super) fn put(
        &self,
        running: Arc<Running>,
        work: impl Future<Output = Result<Part>> + Send + 'static,
    ) -> Carried {
        let inner = Arc::clone(&self.0);
        let work: Work = Box::pin(async move { inner.guard(work).await });
        Carried { running, process: process::id(), work: Mutex::new(Some(work)), asked: Asked::default() }
    }
}

impl Steps {
    /// The next step like [`next_blocking`](Steps::next_blocking) that comes back for keys.
    pub fn carried(&self) -> Carried {
        let running = self.running();
        self.client.put(running, self.step())
    }
}

impl Carried {
    /// Goes on with the call on this thread. `is_stopped` is asked every 50 ms; `true` cancels the call.
    pub fn carry(&self, is_stopped: &mut dyn FnMut() -> bool) -> Pause {
        let threads = match runtime::of_callers() {
            Ok(threads) => threads,
            Err(error) => return Pause::Over(EngineReply::of_error(self.running.operation(), error)),
        };
        let mut place = locked(&self.work);
        loop {
            if let Some(pause) = threads.block_on(self.look(place.as_mut())) {
                if let Pause::Over(reply) = &pause {
                    *place = None;
                    // Whoever carries it once more hears the same.
                    self.running.finish(reply.clone());
                }
                return pause;
            }
            if is_stopped() {
                self.running.cancel();
            }
        }
    }

    /// Ends the call, from any thread.
    pub fn cancel(&self) {
        self.running.cancel();
    }

    /// What there is to say, or `None` when it is time to ask whether to stop.
    async fn look(&self, work: Option<&mut Work>) -> Option<Pause> {
        let ended = pin!(self.running.reply());
        let until = pin!(tokio::time::sleep(LOOK));
        // Asked after the work, and only the work puts something there.
        let asked = poll_fn(|_| self.asked.take().map_or(Poll::Pending, Poll::Ready));
        let worked = pin!(self.worked(work));
        match select(ended, select(worked, select(asked, until))).await {
            Either::Left((reply, _)) => Some(Pause::Over(reply)),
            Either::Right((Either::Left((outcome, _)), _)) => {
                Some(Pause::Over(reply_of(self.running.operation(), outcome)))
            }
            Either::Right((Either::Right((Either::Left((request, _)), _)), _)) => Some(Pause::Keys(request)),
            Either::Right((Either::Right((Either::Right(_), _)), _)) => None,
        }
    }

    /// The work, with the place for its requests in sight. Once it is over it says no more.
    async fn worked(&self, mut work: Option<&mut Work>) -> Result<Part> {
        poll_fn(|context| {
            let Some(work) = work.as_mut() else { return Poll::Pending };
            let _shown = self.asked.show();
            work.as_mut().poll(context)
        })
        .await
    }
}

impl Drop for Carried {
    fn drop(&mut self) {
        if self.process != process::id() {
            // Its sockets are the parent's.
            mem::forget(locked(&self.work).take());
        }
    }
}

impl fmt::Debug for Carried {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Carried").field("running", &self.running).finish_non_exhaustive()
    }
}

fn locked<T>(place: &Mutex<T>) -> MutexGuard<'_, T> {
    place.lock().unwrap_or_else(PoisonError::into_inner)
}
