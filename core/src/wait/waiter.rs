//! The typed side of a wait.

use std::fmt;
use std::future::{Future, IntoFuture};
use std::marker::PhantomData;
use std::pin::Pin;
use std::time::Duration;

use super::progress::{Look, Progress};
use super::run::Step;
use super::whole_wait::WholeWait;
use crate::answer::{self, Answer};
use crate::client::Client;
use crate::error::Result;
use crate::operation::Wait;
use crate::options::CallOptions;

/// A wait that ends with an `A`. Nothing is sent before `.await`.
///
/// Dropping it stops the asking; what the service is doing goes on.
#[must_use = "a wait begins with `.await`"]
pub struct Waiter<'a, A> {
    client: &'a Client,
    run: Result<WholeWait>,
    on_progress: Option<OnProgress<'a>>,
    answer: PhantomData<fn() -> A>,
}

type OnProgress<'a> = Box<dyn FnMut(&Progress) + Send + 'a>;

impl<'a, A> Waiter<'a, A> {
    /// Waits as `wait` says for the resource with this id. For the generated clients.
    pub fn new(client: &'a Client, wait: &'static Wait, resource: impl Into<String>) -> Self {
        Waiter::of(client, WholeWait::new(client, wait, resource))
    }

    /// Goes on with a wait that another process began. Its time limit counts from the beginning.
    ///
    /// `token` comes from [`token`](Waiter::token); `A` is what that waiter gives.
    pub fn resume(client: &'a Client, token: &str) -> Self {
        Waiter::of(client, WholeWait::resume(client, token))
    }

    fn of(client: &'a Client, run: Result<WholeWait>) -> Self {
        Waiter { client, run, on_progress: None, answer: PhantomData }
    }

    /// Limits the whole wait. Default: ten times what it usually takes, at least 10 minutes and at most 2 hours.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        if let Ok(run) = &mut self.run {
            run.set_limit(timeout);
        }
        self
    }

    /// Sets the options of each call that asks for the state.
    pub fn options(mut self, options: CallOptions) -> Self {
        if let Ok(run) = &mut self.run {
            run.set_options(options);
        }
        self
    }

    /// Tells how it is going after every question that did not end the wait.
    pub fn on_progress(mut self, tell: impl FnMut(&Progress) + Send + 'a) -> Self {
        self.on_progress = Some(Box::new(tell));
        self
    }

    /// Looks once, without a pause: for programs that come back later by themselves. A call that fails is an error here,
    /// for nobody asks again.
    pub async fn poll(&mut self) -> Result<Look<A>>
    where
        A: Answer,
    {
        let run = self.run.as_mut().map_err(|error| error.clone())?;
        run.set_look(true);
        match run.next(self.client).await? {
            Step::Done(reply) => answer::decode(run.read(), &reply).map(Look::Done),
            Step::Waiting(progress) => Ok(Look::NotYet(progress)),
        }
    }

    /// The wait in text form, so that another process can [`resume`](Waiter::resume) it. It holds no secret.
    pub fn token(&self) -> Result<String> {
        self.run.as_ref().map(WholeWait::token).map_err(Clone::clone)
    }
}

impl<'a, A: Answer + 'a> IntoFuture for Waiter<'a, A> {
    type Output = Result<A>;
    type IntoFuture = Pin<Box<dyn Future<Output = Result<A>> + Send + 'a>>;

    fn into_future(mut self) -> Self::IntoFuture {
        Box::pin(async move {
            let mut run = self.run?;
            run.set_look(false);
            loop {
                match run.next(self.client).await? {
                    Step::Done(reply) => return answer::decode(run.read(), &reply),
                    Step::Waiting(progress) => self.on_progress.iter_mut().for_each(|tell| tell(&progress)),
                }
            }
        })
    }
}

impl<A> fmt::Debug for Waiter<'_, A> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Waiter").field("run", &self.run).finish_non_exhaustive()
    }
}
