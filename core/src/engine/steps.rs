//! Work that brings more than one reply: the pages of a list, a wait.

use std::fmt;
use std::future::Future;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError, Weak};

use super::client::{EngineClient, Inner};
use super::config;
use super::handle::{CallHandle, Running};
use super::listening::with_trail;
use super::reply::{EngineReply, Part};
use crate::client::Client;
use crate::error::{Error, ErrorKind, Result};
use crate::events::trail::Trail;
use crate::page::run::PageRun;
use crate::process;
use crate::wait::run::Step;
use crate::wait::whole_wait::WholeWait;

/// Work in steps, each started by [`next`](Steps::next). Dropping it cancels a step in flight.
///
/// A list gives its pages with `end` false and then an empty reply with `end` true. A wait tells how it is going with
/// `end` false and then gives the resource with `end` true. An error is the end of both.
pub struct Steps {
    pub(super) client: EngineClient,
    operation: String,
    process: u32,
    token: Option<String>,
    trail: Option<Trail>,
    walk: Arc<tokio::sync::Mutex<Walk>>,
    is_cancelled: AtomicBool,
    current: Mutex<Weak<Running>>,
}

/// What is walked.
pub(super) enum Walk {
    Pages(PageRun),
    Wait(WholeWait),
    Refused(Error),
    Over,
}

impl Walk {
    async fn step(&mut self, client: &Client) -> Result<Part> {
        let part = match self {
            Walk::Pages(run) => run.next(client).await.map_or(Ok(Part::Over), |page| page.map(Part::Page)),
            Walk::Wait(run) => match run.next(client).await {
                Ok(Step::Waiting(progress)) => Ok(Part::Progress(progress)),
                Ok(Step::Done(reply)) => Ok(Part::End(reply)),
                Err(error) => Err(error),
            },
            Walk::Refused(error) => Err(error.clone()),
            Walk::Over => Ok(Part::Over),
        };
        if !matches!(part, Ok(Part::Page(_) | Part::Progress(_))) {
            *self = Walk::Over;
        }
        part
    }
}

impl EngineClient {
    /// The pages of a list, one reply each. Sends nothing before the first [`Steps::next`].
    pub fn pages(&self, operation: &str, input: &[u8], options: &[u8]) -> Steps {
        let run = self.0.row(operation).and_then(|row| {
            let options = config::read_options(options, &self.0.listening)?;
            let trail = options.listeners.trail.clone();
            Ok((Walk::Pages(PageRun::new(row, input, options)?), trail))
        });
        Steps::new(self.clone(), operation, run)
    }

    /// A wait for a resource: a reply for each question, the last one with the resource.
    ///
    /// `options` is a JSON object: `timeoutMs` limits the whole wait, `call` holds the options of each call. With `look`
    /// it is over after one question.
    pub fn wait(&self, waiter: &str, resource: &str, options: &[u8]) -> Steps {
        let run = self.0.wait_run(waiter, resource, options);
        Steps::new(self.clone(), waiter, run)
    }

    /// Goes on with a wait from its [`Steps::token`].
    pub fn resume(&self, token: &str, options: &[u8]) -> Steps {
        let run = self.0.client().and_then(|client| {
            let mut run = WholeWait::resume(client, token)?;
            let trail = config::read_wait_options(options)?.apply(&mut run, &self.0.listening);
            Ok((Walk::Wait(run), trail))
        });
        Steps::new(self.clone(), "resume", run)
    }
}

impl Inner {
    fn wait_run(&self, waiter: &str, resource: &str, options: &[u8]) -> Result<(Walk, Option<Trail>)> {
        let wait = self.service.wait(waiter).ok_or_else(|| {
            Error::new(ErrorKind::Input, format!("`{}` has no waiter `{waiter}`", self.service.name))
                .with_hint("check the name in the list of waiters")
        })?;
        let mut run = WholeWait::new(self.client()?, wait, resource)?;
        let trail = config::read_wait_options(options)?.apply(&mut run, &self.listening);
        Ok((Walk::Wait(run), trail))
    }
}

impl Steps {
    pub(super) fn new(client: EngineClient, operation: &str, walk: Result<(Walk, Option<Trail>)>) -> Self {
        let (walk, trail) = walk.unwrap_or_else(|error| (Walk::Refused(error), None));
        let token = match &walk {
            Walk::Wait(run) => Some(run.token()),
            _ => None,
        };
        Steps {
            client,
            operation: operation.to_owned(),
            process: process::id(),
            token,
            trail,
            walk: Arc::new(tokio::sync::Mutex::new(walk)),
            is_cancelled: AtomicBool::new(false),
            current: Mutex::new(Weak::new()),
        }
    }

    /// Starts the next step and returns at once. Steps that are started together run one after another, in any order.
    pub fn next(&self) -> CallHandle {
        if let Some(error) = self.refusal() {
            let running = Running::new(&self.operation);
            running.finish(EngineReply::of_error(&self.operation, error));
            return CallHandle::new(running);
        }
        let handle = self.client.spawn(&self.operation, self.step());
        self.note(handle.running());
        handle
    }

    /// Makes the next step on this thread. `is_stopped` is asked every 50 ms; `true` cancels the step.
    pub fn next_blocking(&self, is_stopped: &mut dyn FnMut() -> bool) -> EngineReply {
        if let Some(error) = self.refusal() {
            return EngineReply::of_error(&self.operation, error);
        }
        self.client.carry(&self.running(), self.step(), is_stopped)
    }

    /// The state of a step that is about to start, over already if it must not.
    pub(super) fn running(&self) -> Arc<Running> {
        let running = Running::new(&self.operation);
        match self.refusal() {
            Some(error) => running.finish(EngineReply::of_error(&self.operation, error)),
            None => self.note(&running),
        }
        running
    }

    /// The text with which another process can go on with this wait; `None` for a list.
    pub fn token(&self) -> Option<&str> {
        self.token.as_deref()
    }

    /// Ends the step in flight; later steps are of kind `Cancelled`. What the service is doing goes on.
    pub fn cancel(&self) {
        if self.process != process::id() {
            return;
        }
        self.is_cancelled.store(true, Ordering::SeqCst);
        let current = self.current.lock().unwrap_or_else(PoisonError::into_inner).upgrade();
        if let Some(running) = current {
            running.cancel();
        }
    }

    pub(super) fn step(&self) -> impl Future<Output = Result<Part>> + Send + use<> {
        let (inner, walk, trail) = (Arc::clone(&self.client.0), Arc::clone(&self.walk), self.trail.clone());
        async move {
            let mut walk = walk.lock().await;
            with_trail(walk.step(inner.client()?).await, trail.as_ref())
        }
    }

    /// Notes which step is in flight, so that it can be cancelled.
    fn note(&self, running: &Arc<Running>) {
        *self.current.lock().unwrap_or_else(PoisonError::into_inner) = Arc::downgrade(running);
    }

    fn refusal(&self) -> Option<Error> {
        if self.process != process::id() {
            // A step of the parent may hold the walk for ever.
            let error = Error::new(ErrorKind::Closed, "this was started before the process forked");
            return Some(error.with_hint("start it again in the child"));
        }
        let is_cancelled = self.is_cancelled.load(Ordering::SeqCst);
        is_cancelled.then(|| Error::new(ErrorKind::Cancelled, "this was cancelled"))
    }
}

impl Drop for Steps {
    fn drop(&mut self) {
        self.cancel();
    }
}

impl fmt::Debug for Steps {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Steps").field("operation", &self.operation).finish_non_exhaustive()
    }
}
