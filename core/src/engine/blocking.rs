//! Calls that are made on the thread that waits for them.
//!
//! Handing a call to a thread of the core and being woken by it costs more than
//! the call itself. A thread that has nothing to do but wait may as well carry
//! the call: it looks after the socket, and nobody has to wake anybody. Threads
//! that call at the same time share one reactor; one of them looks after the
//! sockets of all until its own call is over.

use std::future::Future;
use std::pin::{Pin, pin};
use std::sync::Arc;

use futures_util::future::{Either, select};

use super::client::{EngineClient, reply_of, request_name};
use super::handle::{LOOK, Running};
use super::reply::{EngineReply, Part};
use crate::error::Result;
use crate::runtime;

impl EngineClient {
    /// Makes a call on this thread. `is_stopped` is asked every 50 ms; `true` cancels the call.
    pub fn call_blocking(
        &self,
        operation: &str,
        input: &[u8],
        options: &[u8],
        is_stopped: &mut dyn FnMut() -> bool,
    ) -> EngineReply {
        self.carry(&Running::new(operation), self.0.call(operation, input, options), is_stopped)
    }

    /// [`request`](EngineClient::request) on this thread.
    pub fn request_blocking(
        &self,
        method: &str,
        target: &str,
        body: Option<Vec<u8>>,
        options: &[u8],
        is_stopped: &mut dyn FnMut() -> bool,
    ) -> EngineReply {
        let running = Running::new(&request_name(method, target));
        self.carry(&running, self.0.request(method, target, body, options), is_stopped)
    }

    /// [`explain_signature`](EngineClient::explain_signature) on this thread.
    pub fn explain_signature_blocking(
        &self,
        operation: &str,
        input: &[u8],
        options: &[u8],
        is_stopped: &mut dyn FnMut() -> bool,
    ) -> EngineReply {
        self.carry(&Running::new(operation), self.0.explain_signature(operation, input, options), is_stopped)
    }

    /// Carries `work` on this thread until it is over, or until somebody says through `running` how it ended.
    ///
    /// `is_stopped` is asked every 50 ms, while this thread carries nothing: it may take long, and it may make calls.
    pub(super) fn carry(
        &self,
        running: &Arc<Running>,
        work: impl Future<Output = Result<Part>> + Send + 'static,
        is_stopped: &mut dyn FnMut() -> bool,
    ) -> EngineReply {
        let threads = match runtime::of_callers() {
            Ok(threads) => threads,
            Err(error) => return EngineReply::of_error(running.operation(), error),
        };
        let mut work = pin!(self.0.guard(work));
        loop {
            if let Some(reply) = threads.block_on(look(running, work.as_mut())) {
                return reply;
            }
            if is_stopped() {
                running.cancel();
            }
        }
    }
}

/// The reply, or `None` when it is time to ask whether to stop.
async fn look(running: &Running, work: Pin<&mut impl Future<Output = Result<Part>>>) -> Option<EngineReply> {
    let ended = pin!(running.reply());
    let until = pin!(tokio::time::sleep(LOOK));
    match select(ended, select(work, until)).await {
        Either::Left((reply, _)) => Some(reply),
        Either::Right((Either::Left((outcome, _)), _)) => Some(reply_of(running.operation(), outcome)),
        Either::Right((Either::Right(_), _)) => None,
    }
}
