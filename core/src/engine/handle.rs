//! One call in flight, seen from a language package.

use std::fmt;
use std::future::{Future, poll_fn};
use std::sync::{Arc, Condvar, Mutex, MutexGuard, OnceLock, PoisonError};
use std::task::{Context, Poll, Waker};
use std::time::Duration;

use futures_util::future::AbortHandle;

use super::reply::EngineReply;
use crate::error::{Error, ErrorKind};
use crate::process;

/// How often a blocked thread looks whether it should stop.
pub(super) const LOOK: Duration = Duration::from_millis(50);

/// A call in flight. Dropping it cancels the call.
#[derive(Debug)]
pub struct CallHandle(Arc<Running>);

/// What the call and its handle share. Whoever is first says how it ended.
pub(super) struct Running {
    operation: String,
    process: u32,
    task: OnceLock<AbortHandle>,
    end: Mutex<End>,
    ended: Condvar,
}

#[derive(Default)]
struct End {
    reply: Option<EngineReply>,
    /// Whether a thread may sleep until there is one.
    is_awaited: bool,
    wakers: Vec<Waker>,
    callbacks: Vec<Box<dyn FnOnce(EngineReply) + Send>>,
}

impl CallHandle {
    pub(super) fn new(running: Arc<Running>) -> Self {
        CallHandle(running)
    }

    pub(super) fn running(&self) -> &Arc<Running> {
        &self.0
    }

    /// The reply. It never fails: an error is a reply too. May be asked for more than once.
    pub fn reply(&self) -> impl Future<Output = EngineReply> + Send + use<> {
        let running = Arc::clone(&self.0);
        async move { running.reply().await }
    }

    /// Calls `callback` with the reply, on a thread of the core, or on this one if the reply is there already.
    ///
    /// It must return quickly: other calls wait for the same thread.
    pub fn on_done(&self, callback: impl FnOnce(EngineReply) + Send + 'static) {
        self.0.on_done(callback);
    }

    /// Blocks this thread until the reply is there. `is_stopped` is asked every 50 ms; `true` cancels the call.
    pub fn wait(&self, is_stopped: &mut dyn FnMut() -> bool) -> EngineReply {
        if let Some(reply) = self.0.of_parent() {
            return reply;
        }
        loop {
            let mut end = self.0.lock();
            end.is_awaited = true;
            let waited = self.0.ended.wait_timeout_while(end, LOOK, |end| end.reply.is_none());
            let (end, _) = waited.unwrap_or_else(PoisonError::into_inner);
            if let Some(reply) = &end.reply {
                return reply.clone();
            }
            // Asking may take long or come back here, so the lock must be free.
            drop(end);
            if is_stopped() {
                self.cancel();
            }
        }
    }

    /// Ends the call: its socket closes and the reply is of kind `Cancelled`, unless another one was there already.
    pub fn cancel(&self) {
        self.0.cancel();
    }
}

impl Drop for CallHandle {
    fn drop(&mut self) {
        self.0.cancel();
    }
}

impl Running {
    pub(super) fn new(operation: &str) -> Arc<Self> {
        Arc::new(Running {
            operation: operation.to_owned(),
            process: process::id(),
            task: OnceLock::new(),
            end: Mutex::default(),
            ended: Condvar::new(),
        })
    }

    pub(super) fn operation(&self) -> &str {
        &self.operation
    }

    pub(super) async fn reply(&self) -> EngineReply {
        poll_fn(|context| self.poll(context)).await
    }

    pub(super) fn on_done(&self, callback: impl FnOnce(EngineReply) + Send + 'static) {
        if let Some(reply) = self.of_parent() {
            return callback(reply);
        }
        let mut end = self.lock();
        match end.reply.clone() {
            None => end.callbacks.push(Box::new(callback)),
            Some(reply) => {
                drop(end);
                callback(reply);
            }
        }
    }

    pub(super) fn set_task(&self, task: AbortHandle) {
        let _ = self.task.set(task);
    }

    /// Says how the call ended, unless that was said already.
    pub(super) fn finish(&self, reply: EngineReply) {
        let mut end = self.lock();
        if end.reply.is_some() {
            return;
        }
        end.reply = Some(reply.clone());
        let wakers = std::mem::take(&mut end.wakers);
        let callbacks = std::mem::take(&mut end.callbacks);
        let is_awaited = end.is_awaited;
        drop(end);
        // It asks the system even if nobody sleeps.
        if is_awaited {
            self.ended.notify_all();
        }
        wakers.into_iter().for_each(Waker::wake);
        callbacks.into_iter().for_each(|callback| callback(reply.clone()));
    }

    pub(super) fn cancel(&self) {
        // In a forked child the task is its parent's, and aborting it would take the parent's locks.
        if self.process != process::id() {
            return;
        }
        if let Some(task) = self.task.get() {
            task.abort();
        }
        if self.lock().reply.is_none() {
            let error = Error::new(ErrorKind::Cancelled, "the call was cancelled");
            self.finish(EngineReply::of_error(&self.operation, error));
        }
    }

    fn poll(&self, context: &mut Context<'_>) -> Poll<EngineReply> {
        if let Some(reply) = self.of_parent() {
            return Poll::Ready(reply);
        }
        let mut end = self.lock();
        if let Some(reply) = &end.reply {
            return Poll::Ready(reply.clone());
        }
        if !end.wakers.iter().any(|waker| waker.will_wake(context.waker())) {
            end.wakers.push(context.waker().clone());
        }
        Poll::Pending
    }

    /// The reply in a forked child, where the call that the parent started never ends.
    fn of_parent(&self) -> Option<EngineReply> {
        (self.process != process::id()).then(|| {
            let error = Error::new(ErrorKind::Closed, "the call was started before the process forked")
                .with_hint("call again in the child");
            EngineReply::of_error(&self.operation, error)
        })
    }

    fn lock(&self) -> MutexGuard<'_, End> {
        self.end.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl fmt::Debug for Running {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Running").field("operation", &self.operation).finish_non_exhaustive()
    }
}
