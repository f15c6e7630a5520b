//! One HTTP/1.1 connection, driven by the call that uses it.
//!
//! Usually a connection gets a task of its own, and each call pays for waking it and being woken. Here the call polls
//! the connection itself, which costs less CPU, and a call that is dropped takes its socket along at once: nothing is
//! left behind that would go on reading. While a connection is idle nobody polls it; before it is used again,
//! [`Connection::is_alive`] looks at the socket itself.

use std::future::{Future, poll_fn};
use std::pin::{Pin, pin};
use std::task::{Context, Poll, Waker};
use std::time::Duration;

use bytes::Bytes;
use http::{Request, Response};
use http_body_util::{BodyExt, Full};
use hyper::body::{Body, Frame, Incoming};
use hyper::client::conn::http1;
use hyper_util::rt::TokioIo;
use tokio::runtime;
use tokio::task::coop;
use tokio::time::Instant;

use crate::reactor;
use crate::transport::body::Pieces;
use crate::transport::connect::{Opened, Stream};
use crate::transport::tcp::Look;

/// Most bytes of the head of an answer.
const MOST_HEAD: usize = 64 * 1024;
const MOST_HEADERS: usize = 100;

/// Less than any answer takes over a network.
const A_MOMENT: Duration = Duration::from_millis(1);

/// Boxed, because it is large and a connection is handed about on every call.
type Driver = Box<http1::Connection<TokioIo<Box<dyn Stream>>, Full<Bytes>>>;

/// A connection that serves one call at a time.
pub(crate) struct Connection {
    sender: http1::SendRequest<Full<Bytes>>,
    /// `None` when the connection is over.
    driver: Option<Driver>,
    look: Look,
    /// The reactor that wakes the socket; on another one it would never wake.
    runtime: runtime::Id,
    opened: Instant,
    /// When the last call over it ended.
    pub idle_since: Instant,
    /// It has carried a call before.
    pub is_used: bool,
}

impl Connection {
    pub async fn start(opened: Opened) -> hyper::Result<Self> {
        let Opened { stream, look } = opened;
        let mut builder = http1::Builder::new();
        builder.max_buf_size(MOST_HEAD).max_headers(MOST_HEADERS);
        let (sender, driver) = builder.handshake(TokioIo::new(stream)).await?;
        let now = Instant::now();
        let runtime = runtime::Handle::current().id();
        let driver = Some(Box::new(driver));
        Ok(Connection { sender, driver, look, runtime, opened: now, idle_since: now, is_used: false })
    }

    pub fn opened(&self) -> Instant {
        self.opened
    }

    /// Whether the caller runs where this connection was opened.
    pub fn is_here(&self) -> bool {
        runtime::Handle::current().id() == self.runtime
    }

    /// Whether another request can be sent: the far end has not closed it and has sent nothing unasked. Records of TLS
    /// that carry no data, such as tickets for later sessions, harm nothing.
    pub fn is_alive(&mut self) -> bool {
        if self.was_asked_about() {
            return self.is_ready();
        }
        let driver = &mut self.driver;
        self.look.during(|| step(driver, &mut Context::from_waker(Waker::noop())));
        self.driver.is_some() && self.sender.is_ready()
    }

    /// Whether the reactor has asked the system a moment ago, since the last call over it ended: then it knows what had
    /// come by then. What came since is no other than what comes while the request is on its way.
    fn was_asked_about(&self) -> bool {
        let is_fresh = |asked: Instant| asked > self.idle_since && asked.elapsed() < A_MOMENT;
        // A task that has had its turn reads nothing, and would miss what the reactor knows.
        coop::has_budget_remaining() && reactor::asked().is_some_and(is_fresh)
    }

    /// The same, as far as it is known already.
    pub fn is_ready(&mut self) -> bool {
        step(&mut self.driver, &mut Context::from_waker(Waker::noop()));
        self.driver.is_some() && self.sender.is_ready()
    }

    pub async fn send(&mut self, request: Request<Full<Bytes>>) -> hyper::Result<Response<Incoming>> {
        let answer = self.sender.send_request(request);
        drive(&mut self.driver, answer).await
    }
}

/// A connection whose answer is being read.
pub(crate) struct Answering<'a> {
    pub connection: &'a mut Connection,
    pub body: Incoming,
}

impl Pieces for Answering<'_> {
    type Error = hyper::Error;

    fn expected(&self) -> Option<u64> {
        self.body.size_hint().exact()
    }

    async fn next(&mut self) -> Option<hyper::Result<Bytes>> {
        loop {
            match drive(&mut self.connection.driver, self.body.frame()).await?.map(Frame::into_data) {
                Ok(Ok(piece)) => return Some(Ok(piece)),
                Ok(Err(_trailers)) => {}
                Err(error) => return Some(Err(error)),
            }
        }
    }

    fn is_at_end(&self) -> bool {
        self.body.is_end_stream()
    }
}

/// Waits for `future` and moves the connection along meanwhile.
async fn drive<F: Future>(driver: &mut Option<Driver>, future: F) -> F::Output {
    let mut future = pin!(future);
    poll_fn(|cx| {
        if let Poll::Ready(output) = future.as_mut().poll(cx) {
            return Poll::Ready(output);
        }
        step(driver, cx);
        future.as_mut().poll(cx)
    })
    .await
}

/// An error of the driver is not lost: whoever waits for the answer gets it.
fn step(driver: &mut Option<Driver>, cx: &mut Context<'_>) {
    let is_over = driver.as_mut().is_some_and(|driver| Pin::new(driver).poll(cx).is_ready());
    if is_over {
        *driver = None;
    }
}

#[cfg(test)]
#[path = "../../tests/unit/transport/connection.rs"]
mod tests;
