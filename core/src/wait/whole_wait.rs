//! A wait as a user sees it: what is deleted before it, if anything is, and then the wait itself.

use std::time::Duration;

use super::run::{Step, WaitRun};
use crate::caller::Caller;
use crate::cascade::{CascadeRun, Limits};
use crate::error::Result;
use crate::operation::{Operation, Wait};
use crate::options::CallOptions;

/// A wait for one resource.
#[derive(Debug)]
pub(crate) struct WholeWait {
    /// What is deleted before the wait.
    cascade: Option<CascadeRun>,
    run: WaitRun,
}

impl WholeWait {
    /// One that begins now. Sends nothing.
    pub(crate) fn new(caller: &impl Caller, wait: &'static Wait, resource: impl Into<String>) -> Result<Self> {
        WaitRun::new(caller, wait, resource).map(WholeWait::of)
    }

    /// One that another process began. Its time limit counts from the beginning.
    pub(crate) fn resume(caller: &impl Caller, token: &str) -> Result<Self> {
        WaitRun::resume(caller, token).map(WholeWait::of)
    }

    fn of(run: WaitRun) -> Self {
        let (wait, resource) = run.subject();
        WholeWait { cascade: wait.cascade.map(|cascade| CascadeRun::new(cascade, resource)), run }
    }

    /// Sets the time limit.
    pub(crate) fn set_limit(&mut self, limit: Duration) {
        self.run.set_limit(limit);
    }

    /// Sets the options of each call.
    pub(crate) fn set_options(&mut self, options: CallOptions) {
        self.run.set_options(options);
    }

    /// Makes the next step the only one: no pause before it, and no trouble is borne, for nobody asks again.
    pub(crate) fn set_look(&mut self, is_look: bool) {
        self.run.set_look(is_look);
    }

    /// The operation that reads the resource.
    pub(crate) fn read(&self) -> &'static Operation {
        self.run.read()
    }

    /// It in text form, for [`resume`](WholeWait::resume).
    pub(crate) fn token(&self) -> String {
        self.run.token()
    }

    /// Does the next thing. A dropped `next` leaves it as it was.
    pub(crate) async fn next(&mut self, caller: &impl Caller) -> Result<Step> {
        self.on(caller).await.map_err(|error| caller.language().tell(error))
    }

    async fn on(&mut self, caller: &impl Caller) -> Result<Step> {
        let Some(cascade) = &mut self.cascade else { return self.run.next(caller).await };
        let left = self.run.left(caller);
        if left.is_zero() {
            return Err(self.run.timed_out());
        }
        let options = self.run.call_options(caller);
        let limits = Limits { options: &options, left, is_look: self.run.is_look() };
        let told = cascade.step(caller, limits).await;
        let told =
            told.map_err(|error| error.with(|details| details.operation = Some(self.run.subject().0.id.to_owned())))?;
        match told {
            Some(told) => Ok(Step::Waiting(self.run.told(caller, told.state, told.pause))),
            None => {
                self.cascade = None;
                self.run.next(caller).await
            }
        }
    }
}
