//! One connection, with the faults that happen below HTTP.
//!
//! hyper speaks HTTP over [`FaultIo`]; what it writes is cut, slowed down,
//! replaced or never delivered as the [`Plan`] of the present response says. On
//! the way in the head of each request is kept as it came, because signatures
//! are over exact bytes and a parsed head has already lost some of them.

use std::io;
use std::pin::Pin;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll, Waker, ready};
use std::time::Duration;

use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio::net::TcpStream;
use tokio::time::Sleep;

/// Longest head that is kept.
const HEAD_LIMIT: usize = 256 * 1024;

/// What happens to the bytes of one response.
#[derive(Debug, Clone, Default, PartialEq)]
pub(crate) enum Plan {
    /// They arrive.
    #[default]
    Deliver,
    /// The first `bytes` arrive, then `end` happens.
    Cut { bytes: u64, of: Part, end: End },
    /// They arrive in pieces of `bytes` with a pause between.
    Dribble { bytes: usize, pause: Duration },
    /// Other bytes come instead, then `repeat` again and again, or `end` if there is nothing to repeat.
    Replace { bytes: Vec<u8>, repeat: Vec<u8>, end: End },
    /// They arrive, and later the idle connection is closed.
    CloseIdle { after: Duration },
    /// They arrive, and later the idle connection gets `bytes` that nobody asked for, and is closed.
    AnswerIdle { after: Duration, bytes: &'static [u8] },
}

/// What bytes are counted from.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Part {
    /// The first byte of the status line.
    #[default]
    Response,
    /// The first byte after the head.
    Body,
}

/// How a response ends too early.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum End {
    /// The connection is reset.
    Reset,
    /// The connection is closed in order.
    Close,
    /// Nothing more comes, but the connection stays.
    Stall,
}

/// The side of a connection that the server sees.
#[derive(Debug, Clone, Default)]
pub(crate) struct Wire(Arc<Mutex<State>>);

#[derive(Debug, Default)]
struct State {
    /// Head of the request that is being read, and whether it is complete.
    head: Vec<u8>,
    head_is_complete: bool,
    plan: Plan,
    /// Whether the last request has its answer, written or not.
    is_answered: bool,
    body_length: u64,
    written: u64,
    /// Where the body of the present response begins, once its head was written.
    body_start: Option<u64>,
    drop_when_idle: bool,
    reader: Option<Waker>,
}

impl Wire {
    /// The head of the present request as it came, without the empty line; empty if it came glued to the one before.
    pub(crate) fn take_head(&self) -> Vec<u8> {
        std::mem::take(&mut self.lock().head)
    }

    /// Says what happens to the response that is about to be written.
    pub(crate) fn plan(&self, plan: Plan, body_length: u64) {
        let mut state = self.lock();
        state.plan = plan;
        state.is_answered = true;
        state.body_length = body_length;
        state.written = 0;
        state.body_start = None;
        state.head.clear();
        state.head_is_complete = false;
    }

    /// An answer that has no end is about to be written.
    pub(crate) fn stream(&self) {
        self.plan(Plan::Deliver, u64::MAX / 2);
        self.lock().is_answered = false;
    }

    /// Closes the connection if no request is under way; one whose answer is on its last metres counts as idle.
    pub(crate) fn drop_if_idle(&self) -> bool {
        let mut state = self.lock();
        let is_idle = state.is_answered && state.head.is_empty();
        state.drop_when_idle |= is_idle;
        if let Some(reader) = state.reader.take() {
            reader.wake();
        }
        is_idle
    }

    fn lock(&self) -> MutexGuard<'_, State> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl State {
    /// Between two requests: an answer was written whole, and nothing of the next request has come.
    fn is_idle(&self) -> bool {
        let is_written = self.body_start.is_some_and(|start| self.written >= start + self.body_length);
        is_written && self.head.is_empty()
    }

    fn keep_head(&mut self, bytes: &[u8]) {
        if self.head_is_complete || bytes.is_empty() {
            return;
        }
        let from = self.head.len().saturating_sub(3);
        self.head.extend_from_slice(bytes);
        if let Some(end) = find(&self.head[from..], b"\r\n\r\n") {
            self.head.truncate(from + end);
            self.head_is_complete = true;
        }
        self.head_is_complete |= self.head.len() > HEAD_LIMIT;
    }

    /// Notes where the body of the response begins. hyper writes a head in one piece.
    fn note_body(&mut self, bytes: &[u8]) {
        if self.body_start.is_none() {
            self.body_start = find(bytes, b"\r\n\r\n").map(|end| self.written + end as u64 + 4);
        }
    }

    /// How many more bytes of a cut response may go out.
    fn room(&self, bytes: u64, of: Part) -> u64 {
        let limit = match of {
            Part::Response => bytes,
            Part::Body => self.body_start.map_or(u64::MAX, |start| start + bytes),
        };
        limit.saturating_sub(self.written)
    }
}

fn find(text: &[u8], what: &[u8]) -> Option<usize> {
    text.windows(what.len()).position(|window| window == what)
}

/// A TCP stream whose answers suffer the fate their [`Plan`] says.
pub(crate) struct FaultIo {
    tcp: TcpStream,
    wire: Wire,
    pause: Option<Pin<Box<Sleep>>>,
    /// How much of a replacement was written.
    replaced: usize,
}

impl FaultIo {
    pub(crate) fn new(tcp: TcpStream, wire: Wire) -> Self {
        FaultIo { tcp, wire, pause: None, replaced: 0 }
    }

    fn poll_pause(&mut self, context: &mut Context<'_>) -> Poll<()> {
        if let Some(pause) = &mut self.pause {
            ready!(pause.as_mut().poll(context));
            self.pause = None;
        }
        Poll::Ready(())
    }

    fn write(&mut self, context: &mut Context<'_>, bytes: &[u8]) -> Poll<io::Result<usize>> {
        let written = ready!(Pin::new(&mut self.tcp).poll_write(context, bytes))?;
        self.wire.lock().written += written as u64;
        Poll::Ready(Ok(written))
    }

    /// hyper drops the stream after an error; what the other side sees is decided here.
    fn end(&mut self, context: &mut Context<'_>, end: End) -> Poll<io::Result<usize>> {
        match end {
            End::Reset => {
                self.tcp.set_zero_linger()?;
                Poll::Ready(Err(io::ErrorKind::ConnectionReset.into()))
            }
            End::Close => Poll::Ready(Err(io::ErrorKind::ConnectionAborted.into())),
            End::Stall => self.wait_for_hang_up(context),
        }
    }

    /// Without this a stalled connection would stay until the emulator ends.
    fn wait_for_hang_up(&mut self, context: &mut Context<'_>) -> Poll<io::Result<usize>> {
        let mut byte = [0];
        match ready!(self.tcp.poll_peek(context, &mut ReadBuf::new(&mut byte))) {
            Ok(1..) => Poll::Pending,
            _ => Poll::Ready(Err(io::ErrorKind::BrokenPipe.into())),
        }
    }

    fn replace(&mut self, context: &mut Context<'_>, plan: &Plan) -> Poll<io::Result<usize>> {
        let Plan::Replace { bytes, repeat, end } = plan else {
            return Poll::Ready(Ok(0));
        };
        while self.replaced < bytes.len() {
            self.replaced += ready!(self.write(context, &bytes[self.replaced..]))?;
        }
        if repeat.is_empty() {
            return self.end(context, *end);
        }
        // One piece at a time, with a breath between, or nobody else on this thread would be served.
        ready!(self.poll_pause(context));
        ready!(self.write(context, repeat))?;
        self.pause = Some(Box::pin(tokio::time::sleep(Duration::from_millis(1))));
        context.waker().wake_by_ref();
        Poll::Pending
    }

    /// True when the connection is to be closed before another request is read.
    fn poll_idle_end(&mut self, context: &mut Context<'_>) -> bool {
        let state = self.wire.lock();
        if !state.is_idle() {
            return false;
        }
        if state.drop_when_idle {
            return true;
        }
        let (after, last_words) = match state.plan {
            Plan::CloseIdle { after } => (after, &[] as &[u8]),
            Plan::AnswerIdle { after, bytes } => (after, bytes),
            _ => return false,
        };
        drop(state);
        if self.pause.is_none() {
            self.pause = Some(Box::pin(tokio::time::sleep(after)));
        }
        if self.poll_pause(context).is_pending() {
            return false;
        }
        // So few bytes fit into any buffer; if they do not, the other side does not read.
        let _ = last_words.is_empty() || self.tcp.try_write(last_words).is_ok();
        true
    }
}

impl AsyncRead for FaultIo {
    fn poll_read(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        let this = &mut *self;
        let before = buffer.filled().len();
        if let Poll::Ready(result) = Pin::new(&mut this.tcp).poll_read(context, buffer) {
            result?;
            this.wire.lock().keep_head(&buffer.filled()[before..]);
            return Poll::Ready(Ok(()));
        }
        if this.poll_idle_end(context) {
            return Poll::Ready(Ok(()));
        }
        this.wire.lock().reader = Some(context.waker().clone());
        Poll::Pending
    }
}

impl AsyncWrite for FaultIo {
    fn poll_write(mut self: Pin<&mut Self>, context: &mut Context<'_>, bytes: &[u8]) -> Poll<io::Result<usize>> {
        let this = &mut *self;
        let plan = {
            let mut state = this.wire.lock();
            state.note_body(bytes);
            state.plan.clone()
        };
        match plan {
            Plan::Deliver | Plan::CloseIdle { .. } | Plan::AnswerIdle { .. } => this.write(context, bytes),
            Plan::Cut { bytes: limit, of, end } => {
                let room = usize::try_from(this.wire.lock().room(limit, of)).unwrap_or(usize::MAX);
                match room.min(bytes.len()) {
                    0 => this.end(context, end),
                    length => this.write(context, &bytes[..length]),
                }
            }
            Plan::Dribble { bytes: piece, pause } => {
                ready!(this.poll_pause(context));
                let written = ready!(this.write(context, &bytes[..piece.clamp(1, bytes.len())]))?;
                this.pause = Some(Box::pin(tokio::time::sleep(pause)));
                Poll::Ready(Ok(written))
            }
            Plan::Replace { .. } => this.replace(context, &plan),
        }
    }

    fn poll_flush(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.tcp).poll_flush(context)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.tcp).poll_shutdown(context)
    }
}
